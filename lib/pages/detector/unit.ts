import { emojiOf, textOf } from '../box-text.ts';
import { childTowards, type Box } from '../page-box.ts';
import { OWN_LABEL } from '../words.data.ts';
import { BODY_KINDS } from './joiner.ts';
import type { Piece } from './piece-kinds.ts';

/** One message as found: its box, what is inside it, and what of the group around it belongs to it. */
export interface Unit {
  readonly box: Box;
  readonly bodies: readonly Piece[];
  /** Every piece inside the box, document order. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  name: Piece | null;
  role: Piece | null;
  time: Piece | null;
  avatar: Piece | null;
  status: Piece | null;
}

function bodyText(box: Box, pieces: readonly Piece[]): string {
  const skipped = new Set(
    pieces.filter((piece) => piece.kind !== 'body').map((piece) => piece.box),
  );
  const text = textOf(box, (inner) => skipped.has(inner) && emojiOf(inner) === null);
  const named = pieces.some((piece) => piece.kind === 'name');
  const timed = pieces.some((piece) => piece.kind === 'time');
  const said = named ? text.replace(/^\s*[:：]\s*/u, '') : text;
  // What parted the text from its time says nothing without it.
  return timed ? said.replace(/[ \n][•·|｜]$/u, '').trimEnd() : said;
}

function unitText(box: Box, pieces: readonly Piece[]): string {
  const text = bodyText(box, pieces);
  if (text.replaceAll(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, '') !== '') return text;
  if (pieces.some((piece) => piece.kind === 'stamp')) return '［スタンプ］';
  return pieces.some((piece) => piece.kind === 'image') ? '［画像］' : '';
}

const SAID_BY =
  /^(?:message|reply|comment)?\s?(?:sent )?(?:from|by)[:：]?\s(.{1,30}?)(?:[,、.].*)?$|^(.{1,30}?)(?:さん|様)?(?:の(?:メッセージ|発言|コメント|投稿)|が(?:送信|発言|投稿)(?:しました)?|からの?(?:メッセージ)?)[:：]?$|^(.{1,30}?) (?:said|says|wrote|sent)[:：]?$|^(?:送信者|投稿者|発言者|sender|author|from)[:：]\s?(.{1,30})$/iu;

/** The name in what is told to screen readers: 'Message from Kaede', 'かえでさんのメッセージ'. */
function labelledName(box: Box, pieces: readonly Piece[]): Piece | null {
  const labels = pieces.filter((piece) => piece.kind === 'label');
  const aria = { kind: 'label' as const, box, text: box.attribute('aria-label').slice(0, 80) };
  for (const piece of [...labels, aria]) {
    const text = SAID_BY.exec(piece.text.trim())?.slice(1).find(Boolean)?.trim();
    if (text && !OWN_LABEL.test(text)) return { kind: 'name', box: piece.box, text };
  }
  return null;
}

/** A message of these pieces; `pieces` are those inside its box, in document order. */
export function makeUnit(box: Box, pieces: readonly Piece[]): Unit {
  const first = (kind: Piece['kind']): Piece | null =>
    pieces.find((piece) => piece.kind === kind) ?? null;
  return {
    box,
    bodies: pieces.filter((piece) => BODY_KINDS.has(piece.kind)),
    pieces,
    text: unitText(box, pieces),
    name: first('name') ?? labelledName(box, pieces),
    role: first('role'),
    time: first('time') ?? first('date'),
    avatar: first('avatar'),
    status: first('status'),
  };
}

/** The entry of the list in which a unit stands: what carries the side's class or alignment. */
export function entryOf(list: Box, unit: Unit): Box {
  return childTowards(list, unit.box);
}
