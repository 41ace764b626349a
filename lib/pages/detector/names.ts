import { shortTextOf, textOf } from '../box-text.ts';
import { childTowards, type Box } from '../page-box.ts';
import { isTime } from '../shown-time.ts';
import { ACTION_TEXT, CUSTOMER_LABEL, OWN_LABEL, SELLER_LABEL } from '../words.data.ts';
import { trimEnds } from '../trim.ts';
import { isDrawnBox } from './looks.ts';
import type { Piece } from './piece-kinds.ts';

const NAME_LIMIT = 30;
const ENDS = ' \n\t　·•・|｜/,、–—-（）()［］[]【】';
const SENTENCE = /[。！!?？♪]$|です|ます|ません|でした|ました|ください|[、。].|\n|https?:/u;
const NAME_TAGS = new Set([
  'b',
  'strong',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'th',
  'cite',
  'a',
  'figcaption',
  'summary',
  'legend',
]);

/** Where a piece stands in its record: the same for the same field of every record. */
function placeKey(box: Box): string {
  const self = `${box.tag}.${box.classes.join('.')}`;
  const parent = box.parent;
  // Without classes the place among a few siblings tells the fields apart; a flat list has too many.
  const few = box.classes.length === 0 && parent !== null && parent.children.length <= 6;
  const position = few ? parent.children.indexOf(box) : 0;
  return `${self}@${Math.min(position, 9)}<${parent ? `${parent.tag}.${parent.classes.join('.')}` : ''}`;
}

function bold(box: Box): boolean {
  if (NAME_TAGS.has(box.tag)) return true;
  const weight = box.style('font-weight');
  return weight === 'bold' || Number(weight) >= 600;
}

/** A text block that begins with a name and a colon: `<b>Anna:</b> Hello`. */
function leadingName(piece: Piece): Piece | null {
  const [first, second] = piece.box.items.filter(
    (item) => typeof item !== 'string' || item.trim() !== '',
  );
  if (!first || typeof first === 'string' || second === undefined) return null;
  const text = shortTextOf(first, NAME_LIMIT);
  if (text === '' || first.isBlock) return null;
  const colon = /[:：]$/u.test(text) || (typeof second === 'string' && /^\s*[:：]/u.test(second));
  return colon ? { kind: 'name', box: first, text: trimEnds(text, ' :：') } : null;
}

interface Cluster {
  readonly members: number[];
  readonly values: Map<string, number>;
}

function clustersOf(pieces: readonly Piece[], texts: readonly string[]): readonly Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'body') continue;
    const key = placeKey(piece.box);
    const cluster = clusters.get(key) ?? { members: [], values: new Map<string, number>() };
    cluster.members.push(index);
    const text = texts[index] ?? '';
    cluster.values.set(text, (cluster.values.get(text) ?? 0) + 1);
    clusters.set(key, cluster);
  }
  return [...clusters.values()];
}

/** Whether every member is followed by another field before the next member comes. */
function leadsRecords(cluster: Cluster, pieces: readonly Piece[], list: Box): boolean {
  const members = new Set(cluster.members);
  return cluster.members.every((index) => {
    const piece = pieces[index];
    for (let next = index + 1; piece && next < pieces.length && !members.has(next); next++) {
      const field = pieces[next];
      if (field && /^(?:body|image|stamp)$/u.test(field.kind)) {
        return sameRecord(list, cluster, [piece.box, field.box]);
      }
    }
    return false;
  });
}

/** The same from behind: every member stands under another field of its record, and in no bubble. */
function endsRecords(cluster: Cluster, pieces: readonly Piece[], list: Box): boolean {
  const members = new Set(cluster.members);
  return cluster.members.every((index) => {
    const piece = pieces[index];
    if (!piece || isDrawnBox(piece.box)) return false;
    for (let before = index - 1; before >= 0 && !members.has(before); before--) {
      const field = pieces[before];
      if (field && /^(?:body|image|stamp)$/u.test(field.kind))
        return holdsBoth(list, piece.box, field.box);
    }
    return false;
  });
}

function holdsBoth(list: Box, one: Box, other: Box): boolean {
  let at: Box | null = one;
  for (let level = 0; at && at !== list && level < 4; level++, at = at.parent)
    if (at.contains(other)) return true;
  return false;
}

/** Fields may stand three boxes apart in a record; a flat list of several has them side by side. */
function sameRecord(list: Box, cluster: Cluster, [name, field]: readonly [Box, Box]): boolean {
  let at: Box | null = name;
  for (let level = 0; at && level < 4; level++, at = at.parent) {
    if (at === list) return cluster.members.length > 1 && childTowards(list, name).chars <= 60;
    if (at.contains(field)) return true;
  }
  return at?.contains(field) ?? false;
}

function looksLikeNames(
  cluster: Cluster,
  pieces: readonly Piece[],
  known: ReadonlySet<string>,
): boolean {
  const values = [...cluster.values.keys()];
  if (values.some((value) => value === '' || value.length > NAME_LIMIT || SENTENCE.test(value)))
    return false;
  if (
    values.every(
      (value) =>
        known.has(value) ||
        OWN_LABEL.test(value) ||
        SELLER_LABEL.test(value) ||
        CUSTOMER_LABEL.test(value),
    )
  )
    return true;
  const repeated = cluster.members.length >= 2 && values.length <= cluster.members.length / 2;
  if (repeated && values.length <= Math.max(2, cluster.members.length / 3)) return true;
  return cluster.members.every((index) => {
    const piece = pieces[index];
    return (
      piece !== undefined &&
      (bold(piece.box) || /(?:さん|様|さま|ちゃん|くん)$/u.test(shortTextOf(piece.box)))
    );
  });
}

const BETWEEN = /[\s·•・|｜/,、–—（(［[【-]/u;

/** 'Mai Tanaka · 14:01' under or over a text: the name, as the rest is a time. */
function nameBeforeTime(text: string): string | null {
  for (let at = 1; at < Math.min(text.length, NAME_LIMIT); at++) {
    if (!BETWEEN.test(text[at] ?? '')) continue;
    const name = trimEnds(text.slice(0, at), ENDS);
    if (isTime(trimEnds(text.slice(at), ENDS)))
      return name === '' || isTime(name) || SENTENCE.test(name) ? null : name;
  }
  return null;
}

/** A column that counts the records, up or down. */
function areRunning(values: readonly string[]): boolean {
  const numbers = values.map((value) => (/^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN));
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return (
    numbers.length >= 3 &&
    Math.abs(step) === 1 &&
    numbers.every((value, index) => index === 0 || value - (numbers[index - 1] ?? 0) === step)
  );
}

/** What the pieces of a cluster are, if they are no messages. */
function clusterKind(
  cluster: Cluster,
  pieces: readonly Piece[],
  around: { list: Box; known: ReadonlySet<string> },
): 'name' | 'name-time' | 'aside' | null {
  const { list, known } = around;
  const values = [...cluster.values.keys()];
  const leads = leadsRecords(cluster, pieces, list);
  if (leads && areRunning(values)) return 'aside';
  const timed = values.map(nameBeforeTime);
  if (looksLikeNames(cluster, pieces, known) && leads)
    return timed.includes(null) ? 'name' : 'name-time';
  if (!leads && !endsRecords(cluster, pieces, list)) return null;
  // A line that stands once, like 'Opened 21 Nov', names somebody only if she is known.
  const trusted = cluster.members.length > 1 || timed.every((name) => known.has(name ?? ''));
  if (trusted && !timed.includes(null)) return 'name-time';
  if (leads) return null;
  if (values.every((value) => ACTION_TEXT.test(value))) return 'aside';
  if (!looksLikeNames(cluster, pieces, known)) return null;
  // The same word under every message is a button's more often than a person's name.
  return values.length > 1 || values.every((value) => known.has(value)) ? 'name' : 'aside';
}

/**
 * Finds the names among the text pieces of a list whose classes say nothing: short values that
 * repeat in the same place of every record, stand in bold before the text, or are known from
 * elsewhere on the page.
 */
export function withNames(
  pieces: readonly Piece[],
  list: Box,
  known: ReadonlySet<string>,
): readonly Piece[] {
  const marks = new Set(pieces.filter((piece) => piece.kind !== 'body').map((piece) => piece.box));
  const texts = pieces.map((piece) =>
    piece.kind === 'body' && piece.box.chars <= NAME_LIMIT * 3
      ? textOf(piece.box, (inner) => marks.has(inner))
      : '',
  );
  const kinds = new Map<number, 'name' | 'name-time' | 'aside'>();
  for (const cluster of clustersOf(pieces, texts)) {
    const kind = clusterKind(cluster, pieces, { list, known });
    if (kind) cluster.members.forEach((index) => kinds.set(index, kind));
  }
  return pieces.flatMap((piece, index) => {
    const found = kinds.get(index);
    if (found) return namePieces(piece.box, texts[index] ?? '', found);
    const leading = piece.kind === 'body' ? leadingName(piece) : null;
    return leading ? [leading, piece] : [piece];
  });
}

/** '様より', '店舗より返信': from whom it is; 'ひより' is a name. */
const SAID_FROM =
  /(?<=様|さん|さま|氏|店舗?|ショップ|スタッフ|出品者|販売者|購入者|落札者|担当者?)\s?(?:より|から)(?:の?(?:ご?(?:返信|回答|返答)|お?返事|コメント|メッセージ|お?問い?合わせ))?$/u;

function namePieces(
  box: Box,
  text: string,
  kind: 'name' | 'name-time' | 'aside',
): readonly Piece[] {
  if (kind === 'aside') return [{ kind, box, text }];
  const name = kind === 'name' ? text : (nameBeforeTime(text) ?? '');
  const named: Piece = {
    kind: 'name',
    box,
    text: trimEnds(name.replace(/^(?:by|von)\s+/iu, '').replace(SAID_FROM, ''), ' :：'),
  };
  if (kind === 'name') return [named];
  const time = trimEnds(text.slice(text.indexOf(name) + name.length), ENDS);
  return [named, { kind: 'time', box, text: time }];
}
