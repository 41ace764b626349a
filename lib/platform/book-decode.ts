import { OrderFileFailure } from '../orders/order-file-failure.ts';
import { hasKnownHeader } from '../orders/read-orders.ts';

const LARGEST = 200 * 1024 * 1024;

/** First bytes of files that are often taken for a table: Excel of today (a zip) and of old. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every other byte of plain characters is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const many = head.length / 8;
  const [even = 0, odd = 0] = zeros;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : null;
}

/** EUC-JP read as Shift_JIS is full of half-width katakana, which no export is. */
function looksMisread(text: string): boolean {
  const head = text.slice(0, 4000);
  return (head.match(/[\uFF61-\uFF9F]/gu)?.length ?? 0) > head.length / 12;
}

/** The encodings of exports that are not Unicode, the likeliest first. Each reads nearly any bytes as some text. */
const OLD_ENCODINGS = ['shift_jis', 'euc-jp', 'windows-1252'] as const;

/** The decoding in which the file has a known header; else the first that is not plainly misread. */
function oldText(bytes: Uint8Array): string {
  const texts = OLD_ENCODINGS.map((encoding) => decoded(bytes, encoding)).filter(
    (text) => text !== null,
  );
  const known = texts.find((text) => hasKnownHeader(text.slice(0, 20_000)));
  return known ?? texts.find((text) => !looksMisread(text)) ?? fail('encoding');
}

/**
 * The text of a file in UTF-8, UTF-16, Shift_JIS (with the extras of CP932) or EUC-JP.
 * Throws `OrderFileFailure` where it is empty, no text, an Excel file or in no known encoding.
 */
export function decodeOrderFile(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new OrderFileFailure('empty');
  if (bytes.length > LARGEST) throw new OrderFileFailure('too_large');
  if (SPREADSHEETS.some((head) => startsWith(bytes, head)))
    throw new OrderFileFailure('spreadsheet');
  if (startsWith(bytes, [0xff, 0xfe])) return decodedOrFail(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodedOrFail(bytes, 'utf-16be');
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return decodedOrFail(bytes, wide);
  if (bytes.subarray(0, 100_000).includes(0)) throw new OrderFileFailure('binary');
  const unicode = decoded(bytes, 'utf-8');
  if (unicode !== null) return checked(unicode);
  return checked(oldText(bytes));
}

function decodedOrFail(bytes: Uint8Array, encoding: string): string {
  return checked(decoded(bytes, encoding) ?? fail('encoding'));
}

function fail(code: 'encoding'): never {
  throw new OrderFileFailure(code);
}

/** Control characters do not occur in a table; a picture or an archive is full of them. */
function checked(text: string): string {
  const head = text.slice(0, 4000);
  const controls = Array.from(head).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 && code !== 9 && code !== 10 && code !== 13;
  });
  if (controls.length > head.length / 50) throw new OrderFileFailure('binary');
  return text;
}
