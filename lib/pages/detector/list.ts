import { emojiOf, shortTextOf } from '../box-text.ts';
import { childTowards, commonBox, type Box, type PageBoxes } from '../page-box.ts';
import { isEditable, isMuted } from '../reply-box.ts';
import { isTime } from '../shown-time.ts';
import { MESSAGE_HINT, THREAD_HINT } from '../words.data.ts';
import { isAlike, kindOf, likeness } from './looks.ts';

const THREAD_LABEL =
  /メッセージ|会話|チャット|トーク|やりとり|やり取り|コメント|取引連絡|message|conversation|chat|comment|nachricht/iu;
const REVIEW_HINT =
  /review|rating|testimonial|voice|口コミ|レビュー|評価|faq|news|article-?list|product|item-?(?:list|grid|card)|goods|card-?(?:list|grid)|carousel|slider|ranking|recommend/u;
const PRICE = /[¥￥]\s?\d|\d\s?円|\$\s?\d|€/u;
const MAYBE_TIME = /[\d今曜]|昨日|きょう|now|today|yesterday|gestern|heute|day/iu;

/** What one pass over the page counts for every box, by its index. */
interface Counts {
  readonly times: Uint32Array;
  readonly editables: Uint32Array;
  readonly prices: Uint32Array;
  readonly pictures: Uint32Array;
  /** Boxes that hold text themselves. */
  readonly texts: Uint32Array;
}

function countBoxes(page: PageBoxes): Counts {
  const size = page.all.length;
  const counts: Counts = {
    times: new Uint32Array(size),
    editables: new Uint32Array(size),
    prices: new Uint32Array(size),
    pictures: new Uint32Array(size),
    texts: new Uint32Array(size),
  };
  const tallies = [counts.times, counts.editables, counts.prices, counts.pictures, counts.texts];
  for (let index = size - 1; index >= 0; index--) {
    const box = page.all[index];
    if (!box) continue;
    countOne(box, counts);
    const parent = box.parent?.index;
    if (parent !== undefined)
      for (const tally of tallies) tally[parent] = (tally[parent] ?? 0) + (tally[index] ?? 0);
  }
  return counts;
}

function add(tally: Uint32Array, index: number): void {
  tally[index] = (tally[index] ?? 0) + 1;
}

function countOne(box: Box, counts: Counts): void {
  if (isEditable(box)) add(counts.editables, box.index);
  if (box.tag === 'img' && emojiOf(box) === null) add(counts.pictures, box.index);
  const own = box.items.find((item) => typeof item === 'string' && item.trim() !== '');
  if (typeof own !== 'string') return;
  add(counts.texts, box.index);
  if (box.chars > 60) return;
  const text = own.slice(0, 60);
  if (PRICE.test(text)) add(counts.prices, box.index);
  if (MAYBE_TIME.test(text) && isTime(shortTextOf(box))) add(counts.times, box.index);
}

/** A box that may hold the messages, with how much speaks for it. */
export interface ListCandidate {
  readonly box: Box;
  readonly score: number;
}

function filledChildren(box: Box): readonly Box[] {
  return box.children.filter((child) => child.chars > 0 || child.children.length > 0);
}

function isClickable(box: Box): boolean {
  if (box.tag === 'a' || box.tag === 'button') return true;
  if (/^(?:button|option|link|tab|treeitem)$/u.test(box.attribute('role'))) return true;
  if (box.linkChars > 0.8 * box.chars) return true;
  const inner = box.children.filter((child) => child.chars > 0);
  if (inner.length === 1 && inner[0]?.chars === box.chars && /^(?:a|button)$/u.test(inner[0].tag))
    return true;
  return box.hasLayout && box.style('cursor') === 'pointer';
}

function labelScore(box: Box): number {
  let score = 0;
  if (THREAD_HINT.test(box.hint)) score += 3;
  if (THREAD_LABEL.test(box.attribute('aria-label').slice(0, 100))) score += 3;
  const role = box.attribute('role');
  if (role === 'log') score += 5;
  else if (/^(?:feed|list|grid|table)$/u.test(role)) score += 1;
  if (/polite|assertive/u.test(box.attribute('aria-live'))) score += 2;
  if (box.hasLayout && /auto|scroll/u.test(box.style('overflow-y'))) score += 2;
  if (REVIEW_HINT.test(box.hint)) score -= 4;
  return score;
}

function share(boxes: readonly Box[], test: (box: Box) => boolean): number {
  return boxes.length === 0 ? 0 : boxes.filter(test).length / boxes.length;
}

function childScore(children: readonly Box[], counts: Counts): number {
  const sample =
    children.length > 40 ? [...children.slice(0, 20), ...children.slice(-20)] : children;
  let score = 0;
  score +=
    3 *
    share(
      sample,
      (child) =>
        MESSAGE_HINT.test(child.hint) ||
        (child.children[0] !== undefined && MESSAGE_HINT.test(child.children[0].hint)),
    );
  score += 3 * share(sample, (child) => (counts.times[child.index] ?? 0) > 0);
  score += Math.min(4, Math.log2(1 + children.length));
  score -=
    6 *
    share(
      sample,
      (child) => (counts.prices[child.index] ?? 0) > 0 && (counts.pictures[child.index] ?? 0) > 0,
    );
  if (children.length > 1) score -= 6 * share(sample, isClickable);
  const [first, ...rest] = sample;
  if (first && rest.length > 0) score += 2 * share(rest, (child) => child.tag === first.tag);
  return score;
}

/** The place to write is the first or last entry of a box whose other entries are alike. */
function composerIsLast(box: Box, composer: Box): boolean {
  const own = childTowards(box, composer);
  // The button to send with may stand beside the box.
  const children = filledChildren(box).filter(
    (child) => child === own || !/^(?:button|input|br|hr)$/u.test(child.tag),
  );
  const others = children.filter((child) => child !== own && !isHeading(child));
  const [first, ...rest] = others;
  if (!first || rest.length === 0 || box.tag === 'body') return false;
  if (own !== children.at(-1) && own !== children[0]) return false;
  const alike = rest.filter(
    (child) => kindOf(child) === kindOf(first) || likeness(child, first) >= 0.5,
  );
  return alike.length >= rest.length * 0.6 || repeats(others);
}

function isHeading(box: Box): boolean {
  return /^(?:h[1-6]|header|caption|legend)$/u.test(box.tag) || box.attribute('role') === 'heading';
}

/** A flat list of records, maybe with a heading, a hint or another form beside them. */
function repeats(boxes: readonly Box[]): boolean {
  const counts = new Map<string, number>();
  for (const box of boxes) counts.set(kindOf(box), (counts.get(kindOf(box)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const regular = boxes.filter((box) => counts.get(kindOf(box)) === most);
  return most >= 2 && regular.length >= boxes.length * 0.6;
}

/** How near the list is to where the seller writes: on the same level, in the same column. */
function composerScore(box: Box, composer: Box | null): number {
  if (!composer) return 0;
  if (box.contains(composer)) return composerIsLast(box, composer) ? 1 : -5;
  const common = commonBox(box, composer);
  let score = Math.max(0, 5 - (box.depth - common.depth - 1));
  if (box.hasLayout) {
    const one = box.rect;
    const other = composer.rect;
    const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    score += overlap >= 0.6 * Math.min(one.width, other.width) ? 3 : -6;
  }
  return score;
}

/** Sides of boxes in a column: some reach its left edge only, some its right edge only. */
export function isTwoSided(list: Box, boxes: readonly Box[]): boolean {
  if (!list.hasLayout) return false;
  const { left, right, width } = list.rect;
  let leftOnly = 0;
  let rightOnly = 0;
  for (const box of boxes.slice(0, 60)) {
    const place = box.textRect;
    if (!place || width === 0) continue;
    const offset = (place.left - left - (right - place.right)) / width;
    if (offset > 0.04) rightOnly++;
    else if (offset < -0.04) leftOnly++;
  }
  return leftOnly > 0 && rightOnly > 0;
}

/** Boxes that may be the list of messages, best first. */
export function rankLists(page: PageBoxes, composer: Box | null): readonly ListCandidate[] {
  const counts = countBoxes(page);
  const found: ListCandidate[] = [];
  for (const box of page.all) {
    const children = filledChildren(box);
    if (
      children.length === 0 ||
      (box.chars === 0 && (counts.pictures[box.index] ?? 0) === 0) ||
      ((counts.texts[box.index] ?? 0) === 0 && (counts.pictures[box.index] ?? 0) === 0)
    )
      continue;
    if (isSmallPart(box, composer)) continue;
    const plain = labelScore(box) + childScore(children, counts);
    if (plain < 1) continue;
    let score = plain + composerScore(box, composer);
    if (box.linkChars > 0.6 * box.chars) score -= 6;
    found.push({ box, score });
  }
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, 12)
    .map((candidate) =>
      isMuted(candidate.box) ? { ...candidate, score: candidate.score - 6 } : candidate,
    )
    .sort((one, other) => other.score - one.score);
}

/** Inside a button, a form field or the composer itself. */
function isSmallPart(box: Box, composer: Box | null): boolean {
  if (
    /^(?:button|form|select|p|a|span|label|nav|footer|header)$/u.test(box.tag) &&
    !THREAD_HINT.test(box.hint)
  )
    return box.tag !== 'form' || (composer?.index ?? -1) < box.index;
  return composer?.contains(box) ?? false;
}

/** Answers in a list inside the entry they answer: the list of all entries is built like theirs. */
function outermostAlike(list: Box, composer: Box | null): Box {
  let best = list;
  for (let at = list.parent, level = 0; at && level < 4; at = at.parent, level++) {
    if (composer && at.contains(composer) && !composerIsLast(at, composer)) break;
    if (at.tag === list.tag && THREAD_HINT.test(at.hint) && likeness(at, list) >= 0.5) {
      best = at;
      level = -1;
    }
  }
  return best;
}

/**
 * The box that holds all entries: where the list is split by day or by pages of messages, the best
 * part's siblings of the same kind belong to it.
 */
export function widened(list: Box, composer: Box | null): Box {
  let best = outermostAlike(list, composer);
  for (let at = best; at.parent && at.parent.tag !== 'body'; at = at.parent) {
    const { parent } = at;
    if (composer && parent.contains(composer) && !composerIsLast(parent, composer)) break;
    const others = filledChildren(parent).filter((child) => child !== at);
    if (others.length === 0) continue;
    const alike = others.filter((child) => isAlike(child, at));
    if (alike.length < others.length * 0.4 || isMuted(parent)) break;
    best = parent;
  }
  return best;
}
