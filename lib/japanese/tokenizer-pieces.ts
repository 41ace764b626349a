/**
 * Where a text is cut before kuromoji gets it, for two defects of kuromoji 0.1.2:
 *
 * - It measures the length of a group of unknown characters in UTF-16 units and its place in code points, so that
 *   「😭😭交換して」 loses 交換. A group forms where characters of the class DEFAULT stand side by side, and a
 *   character outside the basic plane always has that class: no piece holds one next to another of the class.
 * - Its time grows with the square of the distance between two of 、 and 。, so that a piece must end somewhere.
 */
const LONGEST_STRETCH = 400;

/** A long stretch is cut behind the last of these, or else in the middle of a word. */
const BREAKS = new Set(' \n\t\u3000!?！？…・」』）)');

/** Pieces of `text` in order; they join to it. */
export function cutForKuromoji(text: string, isDefault: (character: string) => boolean): string[] {
  if (text === '') return [];
  const pieces = /[\u{10000}-\u{10FFFF}]/u.test(text) ? cutGroups(text, isDefault) : [text];
  return text.length <= LONGEST_STRETCH ? pieces : pieces.flatMap(cutStretches);
}

function cutGroups(text: string, isDefault: (character: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  let previous = '';
  for (const character of text) {
    const wide = character.length > 1 || previous.length > 1;
    if (wide && previous !== '' && isDefault(previous) && isDefault(character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    previous = character;
  }
  pieces.push(piece);
  return pieces;
}

function cutStretches(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let stretch = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index];
    if (unit === '、' || unit === '。') stretch = index + 1;
    if (index - stretch < LONGEST_STRETCH) continue;
    const end = breakBefore(text, stretch, index);
    pieces.push(text.slice(start, end));
    start = end;
    stretch = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The best place to cut at or before `end`, never inside a surrogate pair. */
function breakBefore(text: string, start: number, end: number): number {
  for (let place = end; place > start; place--) {
    if (BREAKS.has(text.charAt(place - 1))) return place;
  }
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
