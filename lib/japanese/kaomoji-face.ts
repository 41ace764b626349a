import {
  CERTAIN_MOUTHS,
  CHEEKS,
  CLEAR_EYES,
  EYE_LIKE,
  EYES,
  LOOK_ALIKES,
  ORDINARY_EYES,
  ORDINARY_MOUTHS,
  STRANGE_MOUTHS,
  STRONG_EYES,
} from './kaomoji.data.ts';

/** The parts of a face, folded: one character stands for all that look like it. */
export interface Face {
  readonly cheeks: string;
  readonly leftEye: string;
  readonly mouth: string;
  readonly rightEye: string;
}

const FOLDED = new Map(
  LOOK_ALIKES.flatMap((group) => Array.from(group, (character) => [character, group.charAt(0)])),
);
const STRONG = new Set(STRONG_EYES);
const PAIRS = new Set([...STRONG_EYES, ...EYES]);

/** Most signs, and letters of scripts that no text here is written in, can be an eye when there are two of them. */
const FOREIGN_SIGN =
  /[\p{S}\p{P}\p{Lm}\u3131-\u318E[\p{L}--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}]]]/v;
const COMMON_SIGN =
  /[\u0020-\u00BF×÷\u2010-\u2027※\u2190-\u2194∞≒≠≦≧\u3000-\u303F・ー\u25A0-\u25C6◎●○★☆♀♂\uFF01-\uFF65￥]/u;

/** Characters of a face, without white space and combining marks. */
export function foldFace(text: string): string[] {
  const apart = text.replaceAll(/\P{Script=Hangul}+/gu, (run) => run.normalize('NFD'));
  const bare = apart.replaceAll(/[\s\p{M}\u200b-\u200f]/gu, '');
  return Array.from(bare, (character) => {
    const unit = character.charCodeAt(0);
    const narrow =
      unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
    return FOLDED.get(narrow) ?? narrow;
  });
}

function areEyes(left: string, right: string): boolean {
  if (PAIRS.has(left + right)) return true;
  return left === right && isForeign(left);
}

const isForeign = (character: string): boolean =>
  FOREIGN_SIGN.test(character) && !COMMON_SIGN.test(character);

const isStrange = (character: string): boolean =>
  STRANGE_MOUTHS.has(character) || isForeign(character);

const isMouth = (character: string): boolean =>
  ORDINARY_MOUTHS.has(character) || isStrange(character);

function areEyesOf(middle: readonly string[], left: string, right: string): boolean {
  if (!middle.some((part) => CERTAIN_MOUTHS.has(part))) return false;
  if (left === right) return !/[\p{Script=Han}\p{Script=Katakana}]/u.test(left);
  return EYE_LIKE.has(left) && EYE_LIKE.has(right);
}

const isCheek = (character: string): boolean => CHEEKS.has(character) || isForeign(character);

/** Half a face, the rest behind a hand or out of sight: (ω｀*), (´▽). */
const HALF_FACE =
  /^(?:[*;ノつっヽ]{0,2}[ω∀▽д][・゜´`;^]{1,2}[*;。]{0,2}|[*;ノつっ]{0,2}[・゜´`^]{1,2}[ω∀▽д]|[ᐛᐖ])$/u;

/** Longest cheeks on one side, and longest mouth. */
const CHEEKS_AT_MOST = 5;
const MOUTH_AT_MOST = 4;

/** Reads the inside of the brackets as a face, or null where it is words, numbers or nothing. */
export function readFace(inner: string): Face | null {
  const parts = foldFace(inner);
  const folded = parts.join('');
  if (HALF_FACE.test(folded)) return { cheeks: '', leftEye: '', mouth: folded, rightEye: '' };
  if (parts.length < 2 || parts.length > 2 * CHEEKS_AT_MOST + MOUTH_AT_MOST + 2) return null;
  if (/^(?:;{3,}|・{3,}|\.{3,}|。{3,}|[・.。]*…[・.。…]*|[「『｢].*[」』｣])$/u.test(folded))
    return null;
  if (/^\/{3,}$/u.test(folded)) {
    return { cheeks: '///', leftEye: '', mouth: '', rightEye: '' };
  }
  for (let left = 0; left <= Math.min(CHEEKS_AT_MOST, parts.length - 2); left++) {
    for (let right = parts.length - 1; right > left; right--) {
      const face = faceBetween(parts, left, right);
      if (face !== null) return face;
      if (!isCheek(parts[right] ?? '') || parts.length - right > CHEEKS_AT_MOST) break;
    }
    if (!isCheek(parts[left] ?? '')) return null;
  }
  return null;
}

function faceBetween(parts: readonly string[], left: number, right: number): Face | null {
  const leftEye = parts[left] ?? '';
  const rightEye = parts[right] ?? '';
  const middle = parts.slice(left + 1, right);
  if (!areEyes(leftEye, rightEye) && !areEyesOf(middle, leftEye, rightEye)) return null;
  if (middle.length > MOUTH_AT_MOST) return null;
  const around = [...parts.slice(0, left), ...parts.slice(right + 1)].join('');
  const face = { cheeks: around, leftEye, mouth: middle.join(''), rightEye };
  return isPlausible(face, middle) ? face : null;
}

function isPlausible(face: Face, middle: readonly string[]): boolean {
  const { leftEye, rightEye, cheeks } = face;
  if (middle.length === 0) {
    if (STRONG.has(leftEye + rightEye)) return true;
    // (--;) sweats; dots and dashes with anything else beside them are punctuation.
    if (/^[-ー一=]$/u.test(leftEye)) return /[;゛〆メ٥]/u.test(cheeks);
    return (leftEye === '.' && cheeks === '') || (leftEye === '。' && /^;?$/u.test(cheeks));
  }
  if (middle.length === 1 && isClearFace(face)) return true;
  if (!middle.every((part) => isMouth(part) || CHEEKS.has(part))) return false;
  const mouth = middle.filter((part) => part !== leftEye);
  if (mouth.length === 0) return false;
  if (mouth.some(isStrange)) return true;
  if (ORDINARY_EYES.has(leftEye) || ORDINARY_EYES.has(rightEye)) {
    const strangeCheeks = Array.from(cheeks).some(isForeign);
    return strangeCheeks || isOrdinaryFace(leftEye, mouth.join(''));
  }
  return mouth.some((part) => ORDINARY_MOUTHS.has(part));
}

function isClearFace({ leftEye, mouth, rightEye }: Face): boolean {
  const areClear = CLEAR_EYES.has(leftEye) && CLEAR_EYES.has(rightEye);
  return areClear && mouth !== leftEye && !/[124-9]/u.test(mouth);
}

/** Faces out of letters and signs of every day, of which only these few are used: o_o, x_x, -_-, >.<, *o*. */
function isOrdinaryFace(eye: string, mouth: string): boolean {
  if (mouth === '_' || mouth === '__') return true;
  if (eye === '-' || eye === '~') return /^[o.。^人]$/iu.test(mouth);
  if (eye === '>' || eye === '<') return /^[-.oOxw^人]$/u.test(mouth);
  if (eye === 'o' || eye === 'O') return /^[.^]$/u.test(mouth);
  return /^[*@+=◎]$/u.test(eye) && /^[o^-]$/iu.test(mouth);
}
