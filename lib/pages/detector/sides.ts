import { shortTextOf } from '../box-text.ts';
import type { Box } from '../page-box.ts';
import {
  CUSTOMER_HINT,
  CUSTOMER_LABEL,
  OTHER_HINT,
  OWN_HINT,
  OWN_LABEL,
  READ_MARK,
  SELLER_HINT,
  SELLER_LABEL,
} from '../words.data.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { isDrawnBox, paintOf } from './looks.ts';
import { entryOf, type Unit } from './unit.ts';

/** What each weak signal says of a message: the same value means the same side. */
export interface Marks {
  readonly anchor: Anchor | null;
  /** Class tokens from the entry down to the text. */
  readonly tokens: ReadonlySet<string>;
  readonly name: string | null;
  readonly paint: string | null;
  readonly avatar: boolean;
  /** Which picture stands beside it, where the page shows one. */
  readonly face: string | null;
  /** Where the page's styles put its text; asked only where its place tells nothing. */
  readonly aligned: 'start' | 'end' | null;
  readonly read: boolean;
  /** 'own' or 'other' where the page says it in words. */
  readonly said: 'own' | 'other' | null;
  /** The same by class words, weaker. */
  readonly worded: 'own' | 'other' | null;
  readonly role: 'seller' | 'customer' | null;
  /** The same by class words: in a chat widget the 'client' may be the one who looks at it. */
  readonly roleWord: 'seller' | 'customer' | null;
}

/** The boxes from the message's entry down to its text. */
function chainOf(list: Box, unit: Unit): readonly Box[] {
  const entry = entryOf(list, unit);
  const chain: Box[] = [];
  for (let at: Box | null = unit.bodies[0]?.box ?? unit.box; at && at !== list; at = at.parent) {
    chain.push(at);
    if (at === entry) break;
  }
  return chain.reverse();
}

const TOKEN_LIMIT = 40;

/** Attributes in which pages say whose a message is. */
const SIDE_ATTRIBUTE =
  /^(?:data-)?(?:[a-z]+-)?(?:side|direction|author|from|sender|own|is-own|placement|position|me|is-me|from-me|mine|is-mine|self|is-self|outgoing|incoming|by-me|sent)$|^data-(?:role|type|author-role|message-role)$/u;

function tokensOf(chain: readonly Box[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const box of chain) {
    for (const token of box.classes) if (tokens.size < TOKEN_LIMIT) tokens.add(token);
    const align = box.hasLayout
      ? ''
      : `${box.style('align-self')}|${box.style('justify-content')}|${box.style('text-align')}|${box.style('margin-left')}|${box.style('float')}`;
    if (align.replaceAll('|', '') !== '') tokens.add(align);
    for (const name of box.attributeNames) {
      if (!SIDE_ATTRIBUTE.test(name)) continue;
      const value = box.attribute(name).toLowerCase();
      if (/^(?:true|1|yes)?$/u.test(value)) tokens.add(name);
      else if (/^(?:false|0|no)$/u.test(value))
        tokens.add(OWN_HINT.test(name) ? 'others' : `not-${name.replaceAll('-', '')}`);
      else if (value.length < 40) tokens.add(`${name}-${value}`);
    }
  }
  return tokens;
}

/**
 * What the styles from entry to text say about its side. Alignment across a row is up and down, and says nothing of it.
 */
function alignedTo(list: Box, chain: readonly Box[]): Marks['aligned'] {
  const end = chain.some((box, index) => {
    const inColumn = (one: Box): boolean => one.style('flex-direction').startsWith('column');
    const ends = (property: string): boolean => /(?:^|-)(?:end|right)$/u.test(box.style(property));
    return (
      ends('text-align') ||
      box.style('float') === 'right' ||
      box.style('flex-direction') === 'row-reverse' ||
      ends(inColumn(box) ? 'align-items' : 'justify-content') ||
      (ends('align-self') && inColumn(chain[index - 1] ?? list))
    );
  });
  return end ? 'end' : 'start';
}

function splitWords(token: string): string {
  return token.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();
}

function saidOf(unit: Unit): Marks['said'] {
  const labels = unit.pieces.filter(
    (piece) => piece.kind === 'label' || piece.kind === 'name' || piece.kind === 'role',
  );
  if (unit.name) labels.push(unit.name);
  const aria = [unit.box, ...(unit.bodies[0] ? [unit.bodies[0].box] : [])]
    .map((box) => box.attribute('aria-label'))
    .join(' ');
  if (labels.some((piece) => OWN_LABEL.test(piece.text.trim()))) return 'own';
  if (/^(?:you|自分|あなた)\b|sent by you|you (?:said|sent)|あなた[のが：:]|自分の/iu.test(aria))
    return 'own';
  return null;
}

function roleOf(unit: Unit): Marks['role'] {
  const texts = [
    unit.role?.text,
    ...unit.pieces.filter((piece) => piece.kind === 'role').map((piece) => piece.text),
    unit.name?.text,
  ].filter((text) => text !== undefined);
  // 'お客様：高橋' says the role before the name.
  const labels = texts.flatMap((text) => [text, text.split(/[:：]/u, 1)[0] ?? '']);
  if (labels.some((text) => SELLER_LABEL.test(text))) return 'seller';
  return labels.some((text) => CUSTOMER_LABEL.test(text)) ? 'customer' : null;
}

function roleWordOf(chain: readonly Box[]): Marks['roleWord'] {
  const words = chain.map((box) => box.hint).join(' ');
  const seller = SELLER_HINT.test(words);
  const customer = CUSTOMER_HINT.test(words);
  return seller === customer ? null : seller ? 'seller' : 'customer';
}

/** The picture itself, so that the same one means the same person. */
function faceOf(box: Box): string | null {
  const picture = box.tag === 'img' ? box : box.inside.find((inner) => inner.tag === 'img');
  if (picture) return `${picture.attribute('alt')} ${picture.attribute('src')}`.slice(0, 300);
  return box.chars > 0 ? shortTextOf(box, 6) : null;
}

/** Reads every signal of every message; class words count only where they differ inside the thread. */
export function marksOf(list: Box, units: readonly Unit[]): readonly Marks[] {
  const chains = units.map((unit) => chainOf(list, unit));
  const anchors = anchorsOf(list, chains);
  const placed = anchors.includes('left') && anchors.includes('right');
  const tokens = chains.map(tokensOf);
  const everywhere = new Map<string, number>();
  for (const set of tokens)
    for (const token of set) everywhere.set(token, (everywhere.get(token) ?? 0) + 1);
  return units.map((unit, index) => {
    const chain = chains[index] ?? [];
    const telling = [...(tokens[index] ?? [])].filter(
      (token) => units.length === 1 || (everywhere.get(token) ?? 0) < units.length,
    );
    const words = telling.map(splitWords);
    const own = words.some((word) => OWN_HINT.test(word));
    const other = words.some((word) => OTHER_HINT.test(word));
    const drawn = chain.find((box) => box.hasLayout && isDrawnBox(box));
    return {
      anchor: anchors[index] ?? null,
      tokens: new Set(telling),
      name: unit.name?.text ?? null,
      paint: drawn ? paintOf(drawn) : null,
      avatar: unit.avatar !== null,
      face: unit.avatar ? faceOf(unit.avatar.box) : null,
      aligned: placed || !list.hasLayout ? null : alignedTo(list, chain),
      read:
        (unit.status !== null && READ_MARK.test(unit.status.text)) ||
        unit.pieces.some((piece) => piece.kind === 'status' && READ_MARK.test(piece.text)),
      said: saidOf(unit),
      worded: own === other ? null : own ? 'own' : 'other',
      role: roleOf(unit),
      roleWord: roleWordOf(chain),
    };
  });
}
