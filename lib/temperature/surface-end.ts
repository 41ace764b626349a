import { type Signal, signal } from './signal.ts';

/** Sentence ends read from the surface, for when there is no dictionary. First match wins. */
const SURFACE_ENDS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['end-mase', /ませ$/u],
  ['end-masu', /ま(?:す|した|せん|しょう|せんでした)$/u],
  ['end-deshou', /でしょう?$/u],
  ['end-desu', /(?:です|でした)$/u],
  ['end-kudasai', /(?:ください|下さい)$/u],
  ['end-nasai', /なさい$/u],
  ['end-te', /[てで]$/u],
  ['end-ta', /[ただ]$/u],
  ['end-nai', /ない$/u],
  ['end-adjective', /[しきくすたなるかよいつあえさばむ]い$/u],
  ['end-verb', /[うくすつぬむるぐぶ]$/u],
  ['end-imperative', /(?:しろ|せよ|[えけせてねめれ])$/u],
];

/** Final particles and trailing conjunctions, taken off the end one by one. */
const TAILS = [
  'けれども',
  'けれど',
  'けど',
  'から',
  'ので',
  'か',
  'ね',
  'よ',
  'な',
  'わ',
  'の',
  'さ',
  'ぞ',
  'ぜ',
  'っ',
  'が',
  'し',
  'ー',
  '～',
  '〜',
];
const SIGN = /[\p{L}\p{N}]/u;

function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && !SIGN.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function withoutTails(text: string): string {
  const tail = TAILS.find((found) => text.length > found.length && text.endsWith(found));
  return tail === undefined ? text : withoutTails(text.slice(0, -tail.length));
}

/** How a sentence ends, from its letters alone. */
export function surfaceEndSignals(text: string, offset: number): Signal[] {
  const core = withoutSigns(text);
  for (const candidate of [withoutTails(core), core]) {
    const found = SURFACE_ENDS.find(([, pattern]) => pattern.test(candidate));
    if (found !== undefined) {
      return [
        signal(found[0], {
          start: offset + Math.max(0, candidate.length - 2),
          end: offset + candidate.length,
        }),
      ];
    }
  }
  return core === '' ? [] : [signal('end-noun', { start: offset, end: offset + core.length })];
}
