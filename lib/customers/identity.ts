/** Where a person was met: the site, its own identifier of her, and the name it shows. At least one of both is there. */
export interface Identity {
  readonly site: string;
  readonly id: string | null;
  readonly name: string | null;
}

/** Characters that cannot be seen, and so cannot make two people of one: controls, marks of direction, joiners. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Characters that stay as they are but for their case; nearly every identifier and many names are of these alone. */
const PLAIN = /^[\u0021-\u007E\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]*$/u;

/** A name or identifier as it is compared: width, case, spaces and invisible marks do not matter. */
export function comparable(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').replace(UNSEEN, ' ').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A text as it is searched: beside width and case, hiragana and katakana are one, spaces and long-vowel marks do not matter. */
export function searchable(text: string): string {
  return comparable(text)
    .replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ ーｰ・-]+/gu, '');
}

const LANES = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * A short name for a text, equal on every machine (128 bits, not secret). Identifiers are hashes so that a customer's
 * name never stands in an address line or a log.
 */
export function digest(text: string): string {
  let [a, b, c, d] = LANES as readonly number[] as [number, number, number, number];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) + b;
    b = Math.imul(b ^ (code + (a >>> 15)), 0x85ebca77) + c;
    c = Math.imul(c ^ (code + (b >>> 13)), 0xc2b2ae3d) + d;
    d = Math.imul(d ^ (code + (c >>> 16)), 0x27d4eb2f) + a;
  }
  const finish = (lane: number): number => {
    let mixed = lane ^ text.length;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return hexOf([finish(a), finish(b ^ a), finish(c ^ b), finish(d ^ c)]);
}

/** The numbers in hexadecimal, eight digits each. One call makes one flat text, which an import of 100,000 rows feels. */
function hexOf(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    for (let shift = 28; shift >= 0; shift -= 4) {
      const digit = (number >>> shift) & 15;
      codes.push(digit < 10 ? 48 + digit : 87 + digit);
    }
  }
  return String.fromCharCode(...codes);
}

/** One identifier of several parts; the parts cannot run into each other. */
export function digestOf(...parts: readonly (string | number | null)[]): string {
  return digest(JSON.stringify(parts));
}

/** The key that finds a person by the site's identifier; null where the site shows none. */
export function idKey(identity: Identity): string | null {
  const id = comparable(identity.id ?? '');
  return id === '' ? null : JSON.stringify([identity.site, 'id', id]);
}

/** The key that finds a person by the name a site shows; two people may share it. */
export function nameKey(identity: Identity): string | null {
  const name = comparable(identity.name ?? '');
  return name === '' ? null : JSON.stringify([identity.site, 'name', name]);
}

/** Every key under which the identities are found. There is none without a site: a name alone joins nobody. */
export function keysOf(identities: readonly Identity[]): string[] {
  const keys = identities.flatMap((identity) => [idKey(identity), nameKey(identity)]);
  return [...new Set(keys.filter((key) => key !== null))];
}

/** The identifier of a customer first met so; the same on every machine. Null where nothing identifies her. */
export function customerIdOf(identity: Identity): string | null {
  const key = idKey(identity) ?? nameKey(identity);
  return key === null ? null : digest(key);
}

/**
 * The identities with the one just seen in front. One that it completes is replaced: the same identifier without a name,
 * or the same name without an identifier. Former names stay, so that old threads are still found.
 */
export function withIdentity(identities: readonly Identity[], seen: Identity): Identity[] {
  const isSameOrLess = (one: Identity): boolean =>
    one.site === seen.site &&
    (idKey(one) === null || idKey(one) === idKey(seen)) &&
    (nameKey(one) === null || nameKey(one) === nameKey(seen));
  return [
    { site: seen.site, id: seen.id, name: seen.name },
    ...identities.filter((one) => !isSameOrLess(one)),
  ];
}

/** An identifier made of a contact fact rather than given by the site; the fact itself is not kept. */
export function contactId(kind: 'mailto' | 'postal', fact: string): string {
  return `${kind}:${digest(fact)}`;
}

/** Whether the identifier is made of a contact fact. */
export function isContactId(id: string | null): boolean {
  return id !== null && /^(?:mailto|postal):[0-9a-f]{32}$/u.test(id);
}
