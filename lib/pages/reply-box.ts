import { shortTextOf } from './box-text.ts';
import { framedEditable } from './framed-box.ts';
import { commonBox, type Box, type PageBoxes } from './page-box.ts';
import { MUTED_HINT, NOT_REPLY, REPLY_LABEL, SEND_LABEL } from './words.data.ts';

/** A box that the answer could go into, with why. */
export interface ReplyBoxCandidate {
  readonly box: Box;
  readonly score: number;
}

const TEXT_INPUTS = new Set(['', 'text']);
const COMPOSER_HINT =
  /compos|message-?(?:input|box|field|area|editor|text)|chat-?(?:input|box|field|text)|reply|send-?(?:box|form)|msg|editor|input-?(?:message|area|box|toolbar)|comment/u;

/** Editors whose field is hidden behind what they draw: the drawn part stands for it. */
const HIDING_THEIR_FIELD = ['monaco-editor', 'ace_editor'];

function hidesItsField(box: Box): boolean {
  return HIDING_THEIR_FIELD.some((name) => box.classes.includes(name));
}

/** Whether a seller could write a text into this element. */
export function isEditable(box: Box): boolean {
  if (box.tag === 'iframe') return framedEditable(box.element) !== null;
  if (hidesItsField(box)) return true;
  const locked = box.attributeNames.some((name) => name === 'readonly' || name === 'disabled');
  if (box.tag === 'textarea') return !locked;
  if (box.tag === 'input') return !locked && TEXT_INPUTS.has(box.attribute('type').toLowerCase());
  if (!box.attributeNames.includes('contenteditable')) return false;
  if (/^(?:false|inherit)$/u.test(box.attribute('contenteditable').trim().toLowerCase()))
    return false;
  return (
    !(box.parent?.attributeNames.includes('contenteditable') ?? false) ||
    box.parent?.attribute('contenteditable') === 'false'
  );
}

function isUsable(box: Box): boolean {
  if (
    box.attribute('aria-hidden') === 'true' ||
    (box.attribute('tabindex') === '-1' && box.attribute('placeholder') === '')
  ) {
    if (box.attribute('aria-hidden') === 'true') return false;
  }
  if (`${box.attribute('type')} ${box.attribute('role')}`.includes('search')) return false;
  if (!box.hasLayout) return true;
  return box.style('visibility') === 'visible' && box.rect.width > 20 && box.rect.height > 4;
}

/** Every place to write on the page, document order. */
export function editables(page: PageBoxes): readonly Box[] {
  return page.all.filter((box) => isEditable(box) && isUsable(box));
}

/** What the page says this box is for: its own labels first, then the short text before it. */
function labelOf(page: PageBoxes, box: Box): string {
  const own = [
    'placeholder',
    'aria-label',
    'data-placeholder',
    'aria-placeholder',
    'title',
    'name',
  ].map((name) => box.attribute(name));
  const inner = box.children.map(
    (child) => child.attribute('data-placeholder') || child.attribute('placeholder'),
  );
  const id = box.attribute('id');
  const label = page.all.find(
    (other) =>
      other.tag === 'label' &&
      (other.contains(box) || (id !== '' && other.attribute('for') === id)),
  );
  const said = [...own, ...inner].filter(Boolean).join(' ');
  // What stands before a box that names itself may belong to the form before it.
  if (REPLY_LABEL.test(said) || NOT_REPLY.test(said)) return said;
  return `${said} ${label ? shortTextOf(label, 40) : textBefore(box)}`;
}

/** Short text that stands before the box in the nearest three boxes around it. */
function textBefore(box: Box): string {
  let inner = box;
  for (let level = 0; level < 3 && inner.parent; level++) {
    const { parent } = inner;
    const before = parent.children
      .slice(0, parent.children.indexOf(inner))
      .filter((child) => child.chars > 0);
    const nearest = before.at(-1);
    if (nearest) return shortTextOf(nearest, 40);
    inner = parent;
  }
  return '';
}

function isButton(box: Box): boolean {
  if (box.tag === 'button' || box.attribute('role') === 'button') return true;
  return box.tag === 'input' && /submit|button|image/u.test(box.attribute('type'));
}

/** How a button is called, by everything that may name it. */
function callOf(button: Box): string {
  return [
    shortTextOf(button, 30),
    button.attribute('aria-label'),
    button.attribute('value'),
    button.attribute('title'),
    button.attribute('type') === 'submit' ? 'submit' : '',
    button.hint,
  ].join(' ');
}

/**
 * Looks for a button in the boxes around, to the fourth that holds more than the one inside it: rich editors and
 * frameworks wrap a box many times over, and a wrapper brings the button no farther away.
 */
function hasSendButton(page: PageBoxes, box: Box): 'labelled' | 'unlabelled' | 'none' {
  let found: 'unlabelled' | 'none' = 'none';
  let level = -1;
  for (let section = box.parent; section && level < 3; section = section.parent) {
    const inside = page.all.slice(section.index, section.last + 1);
    if (inside.length > 400) break;
    if (section.children.length > 1) level++;
    const buttons = inside.filter(isButton);
    if (buttons.some((button) => SEND_LABEL.test(callOf(button)))) return 'labelled';
    if (buttons.length > 0 && level >= 2) found = 'unlabelled';
  }
  return found;
}

export function isMuted(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (
      /^(?:nav|footer|header|aside)$/u.test(at.tag) ||
      /^(?:navigation|search|complementary|contentinfo|banner)$/u.test(at.attribute('role'))
    )
      return true;
    if (
      at.tag !== 'body' &&
      at.tag !== 'main' &&
      MUTED_HINT.test(at.hint) &&
      !/content|main|chat-?box|sidebar-wrap|(?:with|has|no)-sidebar/u.test(at.hint)
    )
      return true;
  }
  return false;
}

/** Nearness to the list: same column and after it, deep common ground. */
function nearness(box: Box, list: Box): number {
  const common = commonBox(list, box);
  const steps = Math.min(list.depth, box.depth) - common.depth;
  let score = Math.max(0, 4 - steps / 2);
  if (box.index > list.index) score += 1;
  if (box.hasLayout) {
    const one = box.rect;
    const other = list.rect;
    const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    score += overlap > 0.5 * Math.min(one.width, other.width) ? 2 : -3;
  }
  return score;
}

function scoreOf(page: PageBoxes, box: Box, list: Box | null): number {
  const label = labelOf(page, box);
  let score = box.tag === 'input' ? 0 : 2;
  if (REPLY_LABEL.test(label)) score += 3;
  if (NOT_REPLY.test(label)) score -= 7;
  if (COMPOSER_HINT.test(`${box.hint} ${box.parent?.hint ?? ''} ${box.parent?.parent?.hint ?? ''}`))
    score += 2;
  const send = hasSendButton(page, box);
  score += send === 'labelled' ? 2 : send === 'unlabelled' ? 1 : 0;
  if (isMuted(box)) score -= 4;
  if (list) score += nearness(box, list);
  return score;
}

const LIKELY = 2.5;

/** Best first. `list` is the list of messages, where it is already known. */
export function rankReplyBoxes(page: PageBoxes, list: Box | null): readonly ReplyBoxCandidate[] {
  const ranked = editables(page)
    .slice(0, 60)
    .map((box) => ({ box, score: scoreOf(page, box, list) }))
    .sort((one, other) => other.score - one.score);
  const likely = ranked.filter((candidate) => candidate.score >= LIKELY);
  // A box that says nothing of itself is the reply box where there is no other.
  return likely.length > 0
    ? likely
    : ranked.filter((candidate) => candidate.score >= 0).slice(0, 1);
}
