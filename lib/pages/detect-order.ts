import { NO_ORDER, type OrderFacts } from '../thread/thread.ts';
import { shortTextOf } from './box-text.ts';
import { ORDER_LABELS } from './order-labels.data.ts';
import type { Box, PageBoxes } from './page-box.ts';
import { priceIn } from './recipe-facts.ts';
import { readTime } from './shown-time.ts';

const LONGEST_LABEL = 16;
const LONGEST_VALUE = 160;

type Field = keyof OrderFacts;

/** Field and rank of each label: a surer label wins over the one that stands first. */
const FIELD_OF = new Map<string, { readonly field: Field; readonly rank: number }>(
  Object.entries(ORDER_LABELS).flatMap(([field, labels]) =>
    // The keys of the table are exactly the fields.
    labels.map((label, rank) => [label.toLowerCase(), { field: field as Field, rank }] as const),
  ),
);

function labelled(text: string): { field: Field; rank: number } | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s:]/gu, '').toLowerCase();
  return FIELD_OF.get(plain) ?? null;
}

/** The text behind `label` in its row; one or two wrappers around the label are stepped out of. */
function valueBehind(label: Box): string {
  let at = label;
  for (let steps = 0; steps < 3; steps += 1) {
    const { parent } = at;
    if (parent === null) return '';
    const rest = parent.items.slice(parent.items.indexOf(at) + 1);
    for (const item of rest) {
      const text = typeof item === 'string' ? item : shortTextOf(item, LONGEST_VALUE);
      const value = text.replace(/^\s*[:：]/u, '').trim();
      if (value !== '') return value;
    }
    // With something else before it, the label is no lone label any more.
    if (
      parent.items[0] !== at &&
      parent.items.some((item) => typeof item !== 'string' && item !== at && item.chars > 0)
    )
      return '';
    at = parent;
  }
  return '';
}

/** Label and value that stand in one element: 「注文番号：K-20418」. */
function withinOne(text: string): { label: string; value: string } | null {
  const [, label = '', value = ''] = /^([^:：]{2,16})[:：](.+)$/u.exec(text.trim()) ?? [];
  return value.trim() === '' ? null : { label, value: value.trim() };
}

const INLINE_TAGS = new Set(['a', 'b', 'em', 'i', 'label', 'small', 'span', 'strong', 'time']);

function isOneLine(box: Box): boolean {
  return box.items.every((item) => typeof item === 'string' || INLINE_TAGS.has(item.tag));
}

interface Found {
  readonly value: string;
  readonly rank: number;
}

function collect(page: PageBoxes, isOutside: (box: Box) => boolean): Map<Field, Found[]> {
  const found = new Map<Field, Found[]>();
  const add = (label: string, value: string): void => {
    const known = labelled(label);
    if (known === null || value === '' || labelled(value) !== null) return;
    found.set(known.field, [...(found.get(known.field) ?? []), { value, rank: known.rank }]);
  };
  for (const box of page.all) {
    if (box.chars < 2 || box.chars > LONGEST_VALUE || !isOutside(box)) continue;
    const text = shortTextOf(box, LONGEST_VALUE);
    const one = isOneLine(box) ? withinOne(text) : null;
    if (one !== null) add(one.label, one.value);
    else if (text.length <= LONGEST_LABEL && labelled(text) !== null) add(text, valueBehind(box));
  }
  return found;
}

function best(found: readonly Found[] | undefined): string | null {
  const [first] = [...(found ?? [])].sort((a, b) => a.rank - b.rank);
  return first?.value ?? null;
}

/**
 * The order that a page shows beside its thread, from labels and the values behind them (dl, table, rows). A page that
 * names several orders says nothing of this thread's: then no fact is taken. `messages` are left out: what people write is no fact.
 */
export function detectOrder(page: PageBoxes, messages: readonly Box[], now: Date): OrderFacts {
  const first = Math.min(...messages.map((box) => box.index));
  const last = Math.max(...messages.map((box) => box.last));
  const found = collect(page, (box) => box.index < first || box.index > last);
  const ids = new Set(found.get('orderId')?.map(({ value }) => value));
  if (ids.size > 1) return NO_ORDER;
  const orderedAt = best(found.get('orderedAt'));
  return {
    orderId: best(found.get('orderId')),
    item: best(found.get('item')),
    price: priceIn(best(found.get('price'))),
    orderedAt: orderedAt === null ? null : readTime(orderedAt, now).at,
    status: best(found.get('status')),
    trackingNumber: best(found.get('trackingNumber')),
  };
}
