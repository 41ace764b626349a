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

const OPENING = new Set('(（ʕʢ꒰₍');
const CLOSING = new Set(')）ʔʡ꒱₎');

/** Units between the brackets of the longest face looked for. */
const LONGEST_FACE = 26;

const OPEN_ENDS = new Set(';；?？♪。ゞ');
const OPEN_EYES = /^[\^・\u309C;@*>]$/u;

/** Kaomoji without brackets. All are sticky and bounded; what stands around them is looked at in them. */
const BARE: readonly RegExp[] = [
  /(?<![\w^])[\^＾][_＿.\-ー－oOｏωvmq▽∇∀]?[\^＾][;；ゞvV]*(?![\w^])/uy,
  /(?<![\w<>＜＞=\-/"'])[>＞][_＿.\-ωдДo人﹏]{1,2}[<＜][;；]*(?![\w<>＜＞=/])/uy,
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?…\s])(?:><|＞＜|> <)[;；]*(?![\w<>＜＞=/])/uy,
  /(?<!\w)[TＴ][_＿.\-^oOдД∀▽ωA][TＴ](?![\w.])/uy,
  /(?<=[\p{Script=Hiragana}ー。！!？?…])[TＴ]{2,4}(?=$|[\s。、！!？?…)）])/uy,
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?…\s])(?:ㅠ{1,5}|ㅜ{1,5}|QAQ|QwQ|Q_Q)(?!\w)/uy,
  /(?<![\w;；])[;；][_＿.\-oдДω∀▽][;；](?![\w;；])/uy,
  /(?<![\w\-=])(?:-_-|=_=|－_－|¬_¬|u_u|o_o|O_O|o_O|O_o|0_0|x_x|@_@|\*_\*)[;；]*(?![\w\-=])/uy,
  /(?<![A-Za-z])(?:orz|Orz|ORZ|OTZ|OTL(?!\p{L}))(?![A-Za-z])/uy,
  /(?<=^|[\s\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー。！!？?.])(?<![(（][^()（）\n]{0,20})(?::-?[)D(P]|;-?\)|=\)|XD)(?![A-Za-z0-9)）])/uy,
  /[´｀`・•^][・･•;；]?(?:[ω∀▽Дд∇ｪ]|_ゝ)[・･•;；]?[´｀`・•^](?![\p{L}\d])/uy,
  /_?[|｜](?:￣|\s\u0304){1,2}[|｜][○_]*/uy,
  /_\(:3[」｣]∠\)_|_\(┐「ε:\)_/uy,
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
const BARE_STARTS = /[m^＾>＞TＴㅠㅜQ;；\-=－¬uoOx0@*n:X´｀`・•_|｜（(¯<]/u;

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
    if (character === '\n' || OPENING.has(character)) break;
    if (!CLOSING.has(character)) continue;
    if (readFace(text.slice(index + 1, close)) === null) return null;
    return withArms(text, { start: index, end: close + 1 }, free);
  }
  return openFaceAt(text, index);
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
  const before = text.slice(Math.max(free, face.start - 3), face.start);
  const arm = LEFT_ARMS.exec(before)?.[0] ?? '';
  const next = text.charAt(face.end);
  // (っ´ω`)っ has its left hand inside.
  const inside = MIRRORED_ARMS[text.charAt(face.start + 1)] ?? '';
  if (next !== '' && inside.includes(next) && !/[_<／/]/u.test(next)) {
    return { start: face.start, end: face.end + 1 };
  }
  const mirror = MIRRORED_ARMS[arm] ?? '';
  if (mirror !== '' && next !== '' && mirror.includes(next)) {
    return { start: face.start - arm.length, end: face.end + 1 };
  }
  let end = face.end;
  for (const pattern of RIGHT_ARMS) {
    pattern.lastIndex = face.end;
    const found = pattern.exec(text);
    if (found !== null) end = Math.max(end, pattern.lastIndex);
  }
  const hasLeft =
    arm !== '' && (!PAIRED_ARMS.has(arm) || (end > face.end && /[ノﾉヘへ]/u.test(arm)));
  return { start: hasLeft ? face.start - arm.length : face.start, end };
}

function bareAt(text: string, index: number): Span | null {
  if (!BARE_STARTS.test(text.charAt(index))) return null;
  for (const pattern of BARE) {
    pattern.lastIndex = index;
    if (pattern.exec(text) !== null) return { start: index, end: pattern.lastIndex };
  }
  return null;
}
