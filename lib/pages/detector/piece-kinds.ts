import { emojiOf, isVisuallyHidden, shortTextOf } from '../box-text.ts';
import type { Box } from '../page-box.ts';
import { isDate, isTime } from '../shown-time.ts';
import {
  ACTION_TEXT,
  AVATAR_HINT,
  CUSTOMER_LABEL,
  FILE_TEXT,
  MESSAGE_HINT,
  NAME_HINT,
  OLDER_TEXT,
  OWN_LABEL,
  QUOTE_HINT,
  REACTION_HINT,
  SELLER_LABEL,
  STAMP_HINT,
  STATUS_TEXT,
  TOOL_HINT,
  TYPING_TEXT,
  UNREAD_TEXT,
} from '../words.data.ts';

/** What a part of a list of messages is. */
export type PieceKind =
  | 'body'
  | 'image'
  | 'stamp'
  | 'name'
  | 'role'
  | 'time'
  | 'date'
  | 'status'
  | 'avatar'
  | 'label'
  | 'control'
  | 'older'
  | 'unread'
  | 'quote'
  | 'aside';

export interface Piece {
  readonly kind: PieceKind;
  readonly box: Box;
  /** Short text of a piece that is no body; empty for bodies. */
  readonly text: string;
}

const SHORT = 60;

function isRound(box: Box): boolean {
  if (!box.hasLayout) return false;
  const { width, height } = box.rect;
  if (width < 14 || width > 84 || Math.abs(width - height) > 6) return false;
  const radius = box.style('border-top-left-radius');
  return radius.endsWith('%') ? parseFloat(radius) >= 40 : parseFloat(radius) >= width * 0.4;
}

function isControl(box: Box): boolean {
  if (/^(?:button|input|select|textarea|form|nav|menu)$/u.test(box.tag))
    return box.tag !== 'button' || box.chars < 200;
  if (box.tag === 'a' && box.chars <= 16 && ACTION_TEXT.test(shortTextOf(box))) return true;
  const role = box.attribute('role');
  if (
    /^(?:menu|toolbar|tooltip|tablist|combobox|dialog|navigation|search|progressbar|menuitem)$/u.test(
      role,
    )
  )
    return true;
  return (role === 'button' || role === 'link') && box.chars < 12 && !MESSAGE_HINT.test(box.hint);
}

const PICTURE_TAGS = new Set(['img', 'video', 'picture']);

function pictureKind(box: Box): PieceKind | null {
  if (box.tag === 'svg')
    return box.hasLayout && box.rect.width >= 64 && STAMP_HINT.test(box.hint) ? 'stamp' : 'aside';
  if (!PICTURE_TAGS.has(box.tag)) return null;
  if (emojiOf(box) !== null) return null;
  const words = `${box.hint} ${box.attribute('alt').toLowerCase()} ${box.attribute('src').slice(0, 300).toLowerCase()} ${box.parent?.hint ?? ''}`;
  if (STAMP_HINT.test(words) || words.includes('スタンプ')) return 'stamp';
  // A preview of a picture that was sent is called a thumbnail too.
  if (box.hasLayout && box.rect.width > 96 && box.rect.height > 72) return 'image';
  return isAvatar(box) ? 'avatar' : 'image';
}

function isAvatar(box: Box): boolean {
  for (let at: Box | null = box, level = 0; at && level < 3; at = at.parent, level++) {
    if (at !== box && at.chars > 3) break;
    if (AVATAR_HINT.test(at.hint) && !/message-?(?:image|thumb)|photo-?message/u.test(at.hint))
      return true;
    if (isRound(at)) return true;
  }
  if (
    /avatar|アイコン|プロフィール|profile|user/iu.test(box.attribute('alt')) ||
    /avatar|profile/iu.test(box.attribute('src').slice(0, 300))
  )
    return true;
  return box.hasLayout
    ? box.rect.width > 0 && box.rect.width <= 48 && box.rect.height <= 48
    : Number(box.attribute('width') || '99') <= 48;
}

/** The kind of a box by itself, without looking at its neighbours; null when one has to look inside. */
export function ownKind(box: Box): PieceKind | null {
  const picture = pictureKind(box);
  if (picture) return picture;
  if (box.tag === 'hr') return 'aside';
  if (box.tag === 'thead' || (box.tag === 'tr' && isHeadRow(box))) return 'aside';
  if (isNameButton(box)) return 'name';
  if (isControl(box)) return OLDER_TEXT.test(shortTextOf(box)) ? 'older' : 'control';
  if (isVisuallyHidden(box)) return 'label';
  if (QUICK_REPLY.test(box.hint) && isClickable(box)) return 'control';
  if (isFileCaption(box)) return 'aside';
  if (box.chars === 0) {
    if (AVATAR_HINT.test(box.hint) && isRound(box)) return 'avatar';
    return box.attribute('aria-hidden') === 'true' ? 'aside' : null;
  }
  const avatar = AVATAR_HINT.test(box.hint) && box.chars <= 3;
  if (avatar || (box.chars <= 2 && isRound(box))) return 'avatar';
  if (
    box.chars <= 200 &&
    ((QUOTE_HINT.test(box.hint) && !MESSAGE_HINT.test(box.tag) && isInnerQuote(box)) ||
      isBarred(box))
  )
    return holdsQuote(box) ? null : 'quote';
  if (REACTION_HINT.test(box.hint) && box.chars <= 12) return 'aside';
  if (
    TOOL_HINT.test(box.hint) &&
    box.chars <= 80 &&
    !/message-?options|body/u.test(box.hint) &&
    allControls(box)
  )
    return 'control';
  return box.chars <= SHORT * 2 && box.pictures === 0 ? shortKind(box) : null;
}

/** The author's name as a button that opens a profile. */
function isNameButton(box: Box): boolean {
  if (box.tag !== 'button' && box.attribute('role') !== 'button') return false;
  if (box.chars === 0 || box.chars > 30 || box.pictures > 0) return false;
  const text = shortTextOf(box, 30);
  return (
    /(?:^|[\s_-])(?:user|username|author|profile|sender|member|nickname|display-?name)(?:$|[\s_-])/u.test(
      box.hint,
    ) &&
    !/menu|action|toggle/u.test(box.hint) &&
    !ACTION_TEXT.test(text) &&
    !isTime(text)
  );
}

const QUICK_REPLY =
  /(?:^|[^a-z])(?:quick-?repl(?:y|ies)|quick-?actions?|suggest(?:ed|ions?)|suggested-?(?:actions?|repl(?:y|ies)))(?:$|[^a-z])/u;

/** Answers to choose from, ready to be sent: nobody said them yet. */
function isClickable(box: Box): boolean {
  return (
    box.attribute('role') === 'button' ||
    (box.children.length > 0 &&
      box.children.every(
        (child) => child.tag === 'button' || child.chars === 0 || isClickable(child),
      ))
  );
}

/** The name of a file over its picture, or that one was sent. */
function isFileCaption(box: Box): boolean {
  if (box.chars === 0 || box.chars > SHORT || box.pictures > 0) return false;
  const around = [box.parent, box.parent?.parent, box.parent?.parent?.parent];
  if (!around.some((at) => at && at.pictures > 0 && at.chars <= box.chars + 24)) return false;
  return FILE_TEXT.test(shortTextOf(box, SHORT));
}

function isHeadRow(box: Box): boolean {
  return box.children.length > 1 && box.children.every((cell) => cell.tag === 'th');
}

/** A bar on the left marks what is quoted; a list of replies would have several alike. */
function isBarred(box: Box): boolean {
  if (!box.hasLayout || !/reply|quote/u.test(box.hint)) return false;
  const bar = parseFloat(box.style('border-left-width')) >= 2;
  if (!bar || parseFloat(box.style('border-top-width')) > 0) return false;
  const { parent } = box;
  return (
    parent !== null &&
    parent.chars > box.chars &&
    parent.children.every((other) => other === box || !isSameKind(other, box))
  );
}

function isSameKind(one: Box, other: Box): boolean {
  return one.tag === other.tag && one.attribute('class') === other.attribute('class');
}

/** A quoted message stands inside a message; a list of replies does not. */
function isInnerQuote(box: Box): boolean {
  return (
    /quot|preview|reply-?to|in-?reply|replied|parent-?message|reply-?(?:message|container|chain|tile|snippet|ref|context|source)|referenced|original-?message|cit(?:e|ation)/u.test(
      box.hint,
    ) && box.children.length <= 4
  );
}

/** Named for the quote it holds: the message itself, whose quote is further inside. */
function holdsQuote(box: Box): boolean {
  return box.inside.some(
    (inner) =>
      inner !== box &&
      inner.chars > 0 &&
      inner.chars < box.chars - 1 &&
      /(?:^|[\s_-])(?:has|with|is)-(?:\w+-)?(?:quote|reply)/u.test(box.hint) &&
      QUOTE_HINT.test(inner.hint),
  );
}

function allControls(box: Box): boolean {
  return (
    box.children.length > 0 &&
    box.items.every((item) =>
      typeof item === 'string'
        ? item.trim() === ''
        : item.chars === 0 || isControl(item) || isAction(item) || allControls(item),
    )
  );
}

/** 'Reply', or a count of reactions, in a row of things to do. */
function isAction(box: Box): boolean {
  if (box.chars > 16) return false;
  const text = shortTextOf(box);
  return ACTION_TEXT.test(text) || /^\p{Extended_Pictographic}\ufe0f?\s*\d*$/u.test(text);
}

function shortKind(box: Box): PieceKind | null {
  const text = shortTextOf(box, SHORT);
  if (text === '') return null;
  if (isTime(text)) return isDate(text) ? 'date' : 'time';
  if (box.tag === 'time') return 'time';
  if (STATUS_TEXT.test(text)) return 'status';
  if (UNREAD_TEXT.test(text)) return 'unread';
  if (TYPING_TEXT.test(text)) return 'aside';
  if (box.tag === 'a' && OLDER_TEXT.test(text)) return 'older';
  if (SELLER_LABEL.test(text) || CUSTOMER_LABEL.test(text)) return 'role';
  if (isTimeAndStatus(text)) {
    const own = box.items
      .filter((item) => typeof item === 'string')
      .join(' ')
      .trim();
    return isTime(own) || box.children.every((child) => child.chars === 0) ? 'time' : null;
  }
  if (OWN_LABEL.test(text) && box.chars <= 12 && NAME_HINT.test(box.hint)) return 'name';
  return null;
}

/** The read mark in a text that is a time and a read mark; empty for none. */
export function readMarkIn(text: string): string {
  return /既読(?:\s*\d+(?![\d:]))?|seen|read|[✓✔]+/iu.exec(text)?.[0] ?? '';
}

/** '10:04 既読', '既読 10:04': a time with a read mark in one text. */
export function isTimeAndStatus(text: string): boolean {
  const rest = text
    .replace(
      /既読(?:\s*\d+(?![\d:]))?|未読|送信済み?|編集済み?|seen|read|delivered|sent|edited|[✓✔]+/giu,
      ' ',
    )
    .trim();
  return rest !== text.trim() && (rest === '' || isTime(rest));
}

export function isNameLike(box: Box): boolean {
  if (box.chars > 40 || box.chars === 0) return false;
  // `layout--from-user`, `from-me`: whose message it is, not who is named.
  const hint = box.hint.replaceAll(/(?:^|[\s_-])from-[a-z]+/gu, ' ');
  if (!NAME_HINT.test(hint)) return false;
  if (/message-?(?:text|body|content)|text-?message/u.test(hint)) return false;
  if (hint.includes('title') && !/name|author|sender|user/u.test(hint)) {
    if (box.chars > 24 || /[。！!？?]$/u.test(shortTextOf(box, 30))) return false;
  }
  return !box.children.some(
    (child) => child.isBlock && child.chars > 0 && MESSAGE_HINT.test(child.hint),
  );
}
