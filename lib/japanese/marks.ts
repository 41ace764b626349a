import type { Span } from './token.ts';

/** Where a mark stands decides whether it is one: what may stand before and behind it, as sticky patterns. */
interface MarkRule {
  readonly mark: RegExp;
}

const KANA = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const JAPANESE = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々]';
const END = '(?=$|[\\s。、！!？?…．♪♡♥❤)）」』〜～\\p{Extended_Pictographic}])';

const rule = (pattern: string): MarkRule => ({ mark: new RegExp(pattern, 'gu') });

const RULES: readonly MarkRule[] = [
  // Feelings in brackets: (笑) （泣） [汗] (w).
  rule(
    '[(（[［](?:爆笑|苦笑|失笑|大?笑い?|号?泣|大?汗|涙|照れ?|爆|怒|願|ﾜﾗ|わら|ワラ|[wｗ]{1,5})[)）\\]］]',
  ),
  rule('[！!](?:[\\ufe0f]?[！!])*'),
  rule('[♪♫♬♩]+'),
  rule('…+|‥+|・{3,}|(?<!\\.)\\.{3,}(?!\\.)|。{2,}|、{2,}|．{3,}'),
  // 笑 and 泣 of their own, not 笑顔, 笑う, 泣ける, nor the end of 爆笑.
  rule(`(?<=${KANA}|[。！!？?…〜～♪\\s])笑+(?![いうえわおっめみむ顔話声者い点劇])`),
  rule(`(?<=${KANA}|[。！!？?…])(?:泣+|汗+|涙+|爆)${END}`),
  // A laugh, not a letter: Japanese before it and no letter or number on either side.
  rule(
    '(?<=[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー。！!？?…〜～♪、\\s]|^)[wｗ]{2,}(?![\\w.:/@ｗ０-９-])',
  ),
  rule(`(?<=${JAPANESE}|[。！!？?…〜～♪])[wｗ](?![\\w.:/@ｗ０-９×-])`),
  rule(`(?<=${KANA}|[！!])[☆★✩✧✿❀❁*＊]{1,3}${END}`),
  rule('[✩✧✿❀❁❃✾⋆˚₊]+'),
];

/** A wave lengthens a word or a sentence; between numbers, dates and nouns it is a range: 10〜20cm, 月曜〜金曜. */
const WAVE = /[〜～~]+/gu;
const WAVE_AFTER_KANA = /[\p{Script=Hiragana}ー！!？?♪)）♡♥ッ]$/u;
const WAVE_AFTER_WORD = /[\p{Script=Katakana}\p{Script=Han}]$/u;
const COUNTED = /[0-9\uFF10-\uFF19一二三四五六七八九十][\p{Script=Han}\p{Script=Katakana}]{1,2}$/u;
const BEHIND_WAVE = /^(?:$|[\s。、！!？?…)）」』\p{Extended_Pictographic}])/u;

/** Spans of marks in order; they may not cover a `taken` place, which is an emoji, a kaomoji or an address. */
export function findMarks(text: string, taken: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  const occupied = [...taken];
  const add = (start: number, end: number): void => {
    for (let index = start; index < end; index++) if (occupied[index]) return;
    occupied.fill(true, start, end);
    spans.push({ start, end });
  };
  for (const { mark } of RULES) {
    for (const found of text.matchAll(mark)) add(found.index, found.index + found[0].length);
  }
  for (const found of text.matchAll(WAVE)) {
    const end = found.index + found[0].length;
    if (isDecorativeWave(text, found.index, end)) add(found.index, end);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isDecorativeWave(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 2);
  if (/^[0-9\uFF10-\uFF19]/u.test(behind)) return false;
  if (WAVE_AFTER_KANA.test(before)) return true;
  return WAVE_AFTER_WORD.test(before) && !COUNTED.test(before) && BEHIND_WAVE.test(behind);
}
