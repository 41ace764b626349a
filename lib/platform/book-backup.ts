import * as v from 'valibot';
import { BackupFailure } from '../customers/backup-failure.ts';

/**
 * A backup file: one line of JSON that says how it was locked, then the locked bytes. AES-GCM under a key made of the
 * passphrase by PBKDF2 with 600,000 rounds of SHA-256 (OWASP's figure of 2023).
 */
const HeaderSchema = v.object({
  format: v.literal('ondo-backup'),
  version: v.number(),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  salt: v.string(),
  iv: v.string(),
  /** Length and digest of the locked bytes: a damaged file is told from a wrong passphrase. */
  bytes: v.number(),
  digest: v.string(),
});

const VERSION = 1;
const ROUNDS = 600_000;
const LONGEST_HEADER = 4096;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer(),
  );
}

async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The value (JSON-plain) as an encrypted file. */
export async function lockBackup(
  value: unknown,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(value)),
    new CompressionStream('gzip'),
  );
  const key = await keyOf(passphrase, salt, ROUNDS);
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, packed));
  const header = {
    format: 'ondo-backup',
    version: VERSION,
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    bytes: locked.length,
    digest: await digestOfBytes(locked),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const file = new Uint8Array(head.length + locked.length);
  file.set(head);
  file.set(locked, head.length);
  return file;
}

function headerOf(file: Uint8Array): { header: v.InferOutput<typeof HeaderSchema>; end: number } {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(10);
  if (end < 0) throw new BackupFailure('not_a_backup');
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(file.subarray(0, end)));
    return { header: v.parse(HeaderSchema, parsed), end };
  } catch {
    throw new BackupFailure('not_a_backup');
  }
}

/** What was locked. Throws `BackupFailure`, each cause by its own name. */
export async function unlockBackup(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<unknown> {
  const { header, end } = headerOf(file);
  if (header.version > VERSION) throw new BackupFailure('newer');
  const locked = file.slice(end + 1);
  if (locked.length < header.bytes) throw new BackupFailure('truncated');
  if ((await digestOfBytes(locked)) !== header.digest) throw new BackupFailure('damaged');
  const key = await keyOf(passphrase, fromBase64(header.salt), header.rounds);
  let packed: ArrayBuffer;
  try {
    packed = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(header.iv) },
      key,
      locked,
    );
  } catch {
    // The bytes are those that were written, so it is the key that differs.
    throw new BackupFailure('wrong_passphrase');
  }
  try {
    const text = await through(new Uint8Array(packed), new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    throw new BackupFailure('damaged');
  }
}
