import { LEFT_ARMS, MIRRORED_ARMS, PAIRED_ARMS, RIGHT_ARMS } from './kaomoji.data.ts';
import { readFace } from './kaomoji-face.ts';
import { moodOf, type KaomojiMood } from './kaomoji-mood.ts';
import type { Span } from './token.ts';

export interface Kaomoji extends Span {
  readonly text: string;
  readonly mood: KaomojiMood;
  /** 1 slight, 2 plain, 3 strong. */
  readonly intensity: 1 | 2 | 3;
}

const OPENING = new Set('(（ʕʢ꒰₍|｜');
const CLOSING = new Set(')）ʔʡ꒱₎');

/** A wall that half a face looks round: |ω･) */
const PEEKING = new Set('|｜');

/** Units between the brackets of the longest face looked for. */
const LONGEST_FACE = 26;

const OPEN_ENDS = new Set(';；?？♪。ゞ');
const OPEN_EYES = /^[\^・\u309C;@*>]$/u;

/** Kaomoji without brackets. All are sticky and bounded; what stands around them is looked at in them. */
const BARE: readonly RegExp[] = [
  /(?<![\w^])[\^＾][_＿.\-ー－oOｏωvmq▽∇∀]?[\^＾][;；ゞvV]*(?![\w^])/uy,
  /(?<![\w<>＜＞=\-/"'])[>＞][_＿.\-ωдДo人﹏]{1,2}[<＜][;；]*(?![\w<>＜＞=/])/uy,
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?…\s])(?:><|＞＜|> <)[;；]*(?![\w<>＜＞=/])/uy,
  /(?<!\w)[TＴ][_＿.\-^oOдД∀▽ωA][TＴ](?![\w.\p{Script=Katakana}])/uy,
  /(?<=[\p{Script=Hiragana}ー。！!？?…])[TＴ]{2,4}(?=$|[\s。、！!？?…)）])/uy,
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?…\s])(?:ㅠ{1,5}|ㅜ{1,5}|QAQ|QwQ|Q_Q)(?!\w)/uy,
  /(?<![\w;；])[;；][_＿.\-oдДω∀▽][;；](?![\w;；])/uy,
  /(?<![\w\-=\\/])(?:-_-|=_=|－_－|¬_¬|u_u|o_o|O_O|o_O|O_o|0_0|x_x|@_@|\*_\*)[;；]*(?![\w\-=])/uy,
  /(?<![A-Za-z])(?:orz|Orz|ORZ|OTZ|OTL(?!\p{L}))(?![A-Za-z])/uy,
  /(?<=^|[\s\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?.])(?<![(（][^()（）\n]{0,20})(?::-?[)D(P]|;-?\)|=\)|XD)(?![A-Za-z0-9)）])/uy,
  /[´｀`・•^][・･•;；]?(?:[ω∀▽Дд∇ｪ]|_ゝ)[・･•;；]?[´｀`・•^](?![\p{L}\d])/uy,
  /[○〇]?_?[|｜](?:￣|\s\u0304){1,2}[|｜][○〇_]*/uy,
  /_?[(（]\s?:3\s?[」｣]\s?∠\s?[)）]_?|_[(（]┐「ε:[)）]_|_[ノﾉ]乙[(（][､、][ンﾝ][､、][)）]_?/uy,
  /(?<![A-Za-z])([U∪▼ฅ])[・･●•^]?[・･●•^-][ェｪᴥωﻌ][・･●•^-][・･●•^]?\1(?![A-Za-z])/uy,
  /[ᕙᕦ][(（]\s?ツ\s?[)）][ᕗᕤ]|[(（] ?ᵕ\u0308 ?[)）]|ᵕ\u0308|ʕ[•●]\p{M}*[•●]ʔ/uy,
  /[┌└][(（][┌└]\^o\^[)）][┐┘]/uy,
  /[（(][´`;；*つノﾉっ]*[´;；つノﾉっ][дД∀ω_]?[`;；]?⊂[ヽﾉノ)）]*/uy,
  /[（(][*＊]?[\^＾][_＿.\-ー]?[\^＾][;；゛ゞ*＊]*(?![^\n]{0,8}[)）])/uy,
  /m[(（][.．。]\s?[.．。][)）]m|[(（]ت[)）]/uy,
  /[(（][^()（）\n]{1,5}[(（][ｪｴェエ][)）][^()（）\n]{1,5}[)）]/uy,
  /[(（]\s?\^[)）]o[(（]\^\s?[)）]/uy,
  /[|｜][дДω∀][・･\u309C\uFF9F´｀`]{1,2}[)）]/uy,
  /(?<=^|[\s\p{Script=Hiragana}！!？?。])[・･][vｖ3３][・･](?![\p{L}\p{N}])/uy,
  /¯\\_[（(]ツ[)）]_\/¯/uy,
  /<3+(?=$|[\s！!。、）)\p{Script=Hiragana}])/uy,
];

/** What a kaomoji without brackets can begin with: everything else is passed over quickly. */
const BARE_STARTS = /[○〇m^＾>＞TＴㅠㅜQ;；\-=－¬uoOx0@*n:X´｀`・•_|｜（(¯<U∪▼ฅᕙᕦᵕ┌└ʕ]/u;

/** All kaomoji in running text, in order, never overlapping. Linear in the length of the text. */
export function findKaomoji(text: string): Kaomoji[] {
  const found: Kaomoji[] = [];
  let free = 0;
  for (let index = 0; index < text.length; index++) {
    if (index < free) continue;
    const span = bracketedAt(text, index, free) ?? bareAt(text, index);
    if (span === null) continue;
    found.push(describe(text, span));
    free = span.end;
  }
  return found;
}

/** Reads one kaomoji that is already known to be one. */
export function readKaomoji(text: string): Pick<Kaomoji, 'mood' | 'intensity'> {
  const { mood, intensity } = describe(text, { start: 0, end: text.length });
  return { mood, intensity };
}

function describe(text: string, span: Span): Kaomoji {
  const own = text.slice(span.start, span.end);
  return { ...span, text: own, ...moodOf(own) };
}

function bracketedAt(text: string, index: number, free: number): Span | null {
  if (!OPENING.has(text.charAt(index))) return null;
  const limit = Math.min(text.length, index + LONGEST_FACE);
  for (let close = index + 1; close < limit; close++) {
    const character = text.charAt(close);
    if (close > index + 9 && PEEKING.has(text.charAt(index))) break;
    if (character === '\n' || OPENING.has(character)) break;
    if (!CLOSING.has(character)) continue;
    if (readFace(text.slice(index + 1, close)) === null) return null;
    return withArms(text, { start: index, end: close + 1 }, free);
  }
  const open = openFaceAt(text, index);
  return open !== null && index > free && /[Σ∑]/u.test(text.charAt(index - 1))
    ? { ...open, start: index - 1 }
    : open;
}

/** A face whose bracket is never closed, since sweat or a hand ends it: (^^; (・・? (@_@。 */
function openFaceAt(text: string, index: number): Span | null {
  const limit = Math.min(text.length, index + 8);
  for (let end = index + 4; end <= limit; end++) {
    if (!OPEN_ENDS.has(text.charAt(end - 1)) || OPEN_ENDS.has(text.charAt(end))) continue;
    const face = readFace(text.slice(index + 1, end));
    return face !== null && OPEN_EYES.test(face.leftEye) ? { start: index, end } : null;
  }
  return null;
}

/** Takes in the hands beside a face, but no letter of a word and nothing before `free`. */
function withArms(text: string, face: Span, free: number): Span {
  const before = text.slice(Math.max(free, face.start - 5), face.start);
  const arm = LEFT_ARMS.exec(before)?.[0] ?? '';
  const next = text.charAt(face.end);
  // (っ´ω`)っ has its left hand inside.
  const inside = MIRRORED_ARMS[text.charAt(face.start + 1)] ?? '';
  const heldInside = next !== '' && inside.includes(next) && !/[_<>／/bv]/u.test(next);
  const mirrored = MIRRORED_ARMS[arm] ?? '';
  const held = next !== '' && mirrored.includes(next);
  // ⊂(´・ω・｀⊂) has its right hand inside.
  const hasRight = held || mirrored.includes(text.charAt(face.end - 2));
  const hasLeft = arm !== '' && (hasRight || !PAIRED_ARMS.has(arm));
  return {
    start: hasLeft ? face.start - arm.length : face.start,
    end: behindSigns(text, held || heldInside ? face.end + 1 : face.end),
  };
}

/** Hands, tears and things thrown that follow one another. */
const SIGNS_AT_MOST = 3;

function behindSigns(text: string, start: number): number {
  let end = start;
  for (let sign = 0; sign < SIGNS_AT_MOST; sign++) {
    const ends = RIGHT_ARMS.map((pattern) => {
      pattern.lastIndex = end;
      return pattern.test(text) ? pattern.lastIndex : end;
    });
    const furthest = Math.max(...ends);
    if (furthest === end) break;
    end = furthest;
  }
  return end;
}

function bareAt(text: string, index: number): Span | null {
  if (!BARE_STARTS.test(text.charAt(index))) return null;
  for (const pattern of BARE) {
    pattern.lastIndex = index;
    if (pattern.exec(text) !== null) return { start: index, end: pattern.lastIndex };
  }
  return null;
}
