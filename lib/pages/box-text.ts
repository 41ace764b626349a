import type { Box } from './page-box.ts';
import { trimEnds } from './trim.ts';

const EMOJI_ALT = /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/** The text an emoji picture stands for; null for any other picture. */
export function emojiOf(box: Box): string | null {
  if (box.tag !== 'img') return null;
  const alt = box.attribute('alt') || box.attribute('aria-label');
  if (alt === '' || alt.length > 40) return null;
  if (EMOJI_ALT.test(alt) && !/^[\d#*]+$/u.test(alt)) return alt;
  if (/\bemoji|emoticon/u.test(box.hint) || /emoji/iu.test(box.attribute('src').slice(0, 300)))
    return alt;
  return null;
}

/** Shown to screen readers only: clipped, a pixel large or moved off the page. */
export function isVisuallyHidden(box: Box): boolean {
  if (
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|a11y-hidden|offscreen)(?:$|[\s_-])/u.test(
      box.hint,
    )
  ) {
    return !box.hasLayout || box.rect.width <= 2 || box.style('position') === 'absolute';
  }
  if (!box.hasLayout) return false;
  if (box.style('visibility') !== 'visible') return true;
  if (box.style('position') !== 'absolute') return false;
  const rect = box.rect;
  return (
    (rect.width <= 1 && rect.height <= 1) ||
    rect.right < -500 ||
    box.style('clip') === 'rect(0px, 0px, 0px, 0px)' ||
    box.style('clip-path') === 'inset(50%)'
  );
}

function keepsLines(box: Box): boolean {
  if (box.tag === 'pre') return true;
  const value = box.style('white-space-collapse') || box.style('white-space');
  if (value) return /pre|break-spaces/u.test(value);
  if (box.hasLayout) return false;
  if (/(?:^|\s)whitespace-pre/u.test(box.hint)) return true;
  return box.parent !== null && !box.isBlock && keepsLines(box.parent);
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

class Lines {
  #text = '';
  #gap = false;
  /** A paragraph's margin stands before what comes next. */
  #blank = false;

  add(raw: string, keepLines: boolean): void {
    if (this.#blank && raw.trim() !== '') this.#blankLine();
    if (keepLines) {
      if (this.#gap && raw.trim() !== '' && !this.#atLineStart) this.#text += ' ';
      if (raw !== '') this.#gap = false;
      this.#text += raw.replaceAll(/\r\n?/gu, '\n');
      return;
    }
    const words = raw.replaceAll(/[\t\n\f\r ]+/gu, ' ');
    // A line of no-break spaces alone is an empty line that its writer wanted.
    const body = words.replace(/^ /u, '').replace(/ $/u, '');
    if (body === '') {
      this.#gap ||= words !== '';
      return;
    }
    if ((this.#gap || words.startsWith(' ')) && !this.#atLineStart) this.#text += ' ';
    this.#text += body;
    this.#gap = words.endsWith(' ');
  }

  lineBreak(): void {
    this.#text += '\n';
    this.#gap = false;
  }

  /** A block begins or ends: one line break, not two. */
  boundary(blank = false): void {
    if (!this.#atLineStart) this.lineBreak();
    this.#blank ||= blank;
  }

  #blankLine(): void {
    this.#blank = false;
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.lineBreak();
  }

  get #atLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n');
  }

  get text(): string {
    const lines = this.#text.replaceAll('\u00a0', ' ').split('\n');
    return trimEnds(lines.map((line) => withoutEnd(line)).join('\n'), '\n\t ');
  }
}

/** What takes part in a text: `true` leaves a box out. */
export type Skip = (box: Box) => boolean;
const NOTHING: Skip = () => false;

/** A row of boxes side by side reads as one line. */
function isRow(box: Box): boolean {
  return box.style('display').includes('flex') && !box.style('flex-direction').includes('column');
}

/** A paragraph with a visible gap to the next one: what its writer parted by an empty line. */
function isSetOff(box: Box, side: 'margin-top' | 'margin-bottom'): boolean {
  return box.hasLayout && box.tag === 'p' && parseFloat(box.style(side)) >= 6;
}

function write(box: Box, lines: Lines, skip: Skip): void {
  const emoji = emojiOf(box);
  if (emoji !== null) {
    lines.add(emoji, true);
    return;
  }
  if (box.tag === 'br') {
    lines.lineBreak();
    return;
  }
  const keep = keepsLines(box);
  const row = isRow(box);
  for (const item of box.items) {
    if (typeof item === 'string') lines.add(item, keep);
    else if (!skip(item)) writeChild(item, lines, { skip, row });
  }
}

function writeChild(child: Box, lines: Lines, how: { skip: Skip; row: boolean }): void {
  if (child.tag === 'td' || child.tag === 'th') {
    lines.add(' ', false);
    write(child, lines, how.skip);
    lines.add(' ', false);
    return;
  }
  const block = child.isBlock && !how.row;
  if (block) lines.boundary(isSetOff(child, 'margin-top'));
  write(child, lines, how.skip);
  if (block) lines.boundary(isSetOff(child, 'margin-bottom'));
}

/** Text as shown: blocks and `<br>` as `\n`, white space as the page's styles say, emoji pictures as their text. */
export function textOf(box: Box, skip: Skip = NOTHING): string {
  const lines = new Lines();
  write(box, lines, skip);
  return lines.text;
}

/** One short line of text, or an empty string where the box holds more than `limit` characters. */
export function shortTextOf(box: Box, limit = 60): string {
  if (box.chars > limit * 2) return '';
  const text = textOf(box).replaceAll(/\s+/gu, ' ').trim();
  return text.length > limit ? '' : text;
}
