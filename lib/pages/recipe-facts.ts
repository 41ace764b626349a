import { NO_ORDER, type OrderFacts } from '../thread/thread.ts';
import { shortTextOf } from './box-text.ts';
import type { PageBoxes } from './page-box.ts';
import type { SiteRecipe, TextSource } from './recipe.ts';
import { selectAll } from './selectors.ts';
import { readTime } from './shown-time.ts';

const TEXT_LIMIT = 300;

function attributeValue(raw: string): string {
  if (!raw.trim().startsWith('{')) return raw.trim();
  try {
    const data: unknown = JSON.parse(raw);
    const name = typeof data === 'object' && data !== null && 'name' in data ? data.name : '';
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}

function valuesOf(page: PageBoxes, source: TextSource, url: string): readonly string[] {
  if (!source.selector) return [url];
  return selectAll(page.dom, page.dom.document, source.selector)
    .slice(0, 50)
    .map((element) => {
      if (source.attribute) return attributeValue(page.dom.attribute(element, source.attribute));
      const box = page.boxOf(element);
      return box ? shortTextOf(box, TEXT_LIMIT) : '';
    });
}

/** The first value any of the sources gives; null for none. */
export function readFirst(
  page: PageBoxes,
  sources: readonly TextSource[],
  url = '',
): string | null {
  for (const source of sources) {
    for (const value of valuesOf(page, source, url)) {
      const found = source.pattern
        ? (new RegExp(source.pattern, 'u').exec(value)?.[1] ?? '')
        : value;
      if (found.trim() !== '') return found.trim();
    }
  }
  return null;
}

/** The first whole amount in a text, of any width of digits; null where there is none. */
export function priceIn(text: string | null): number | null {
  const digits = /(\d[\d,，]*)/u.exec(text?.normalize('NFKC') ?? '')?.[1]?.replaceAll(',', '');
  const price = Number(digits);
  return digits && Number.isSafeInteger(price) ? price : null;
}

/** The order facts a page shows, as its recipe says where. */
export function readOrder(
  page: PageBoxes,
  recipe: SiteRecipe,
  where: { url: string; now: Date },
): OrderFacts {
  const { order } = recipe;
  const read = (sources: readonly TextSource[]): string | null =>
    readFirst(page, sources, where.url);
  const orderedAt = read(order.orderedAt);
  return {
    ...NO_ORDER,
    orderId: read(order.orderId),
    item: read(order.item),
    price: priceIn(read(order.price)),
    orderedAt: orderedAt === null ? null : readTime(orderedAt, where.now).at,
    status: read(order.status),
    trackingNumber: read(order.trackingNumber),
  };
}
