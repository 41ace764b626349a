import { Gift, MessageCircle, Merge, ShoppingBag, TriangleAlert, type IconNode } from 'lucide';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import type { OrderRecord } from '../../lib/customers/order.ts';
import { yen } from '../../lib/customers/rank.ts';
import type { BookWords } from '../../lib/words/book-japanese.data.ts';
import type { DomainWords } from '../words/domain-words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';
import { useBookStore } from './use-book.ts';

interface Speech {
  readonly words: BookWords;
  readonly domain: DomainWords;
}

interface Entry {
  readonly key: string;
  readonly at: string | null;
  readonly icon: IconNode;
  readonly what: string;
  readonly detail: string;
  readonly undo?: string;
}

export function amountInWords(order: Pick<OrderRecord, 'amount' | 'currency'>): string {
  if (order.amount === null) return '';
  return order.currency === 'JPY' ? yen(order.amount) : `${order.amount} ${order.currency}`;
}

function orderEntries({ orders }: CustomerFile, { words, domain }: Speech): Entry[] {
  return orders.map((order) => ({
    key: order.id,
    at: order.orderedAt,
    icon: ShoppingBag,
    what:
      order.items
        .map(({ title, quantity }) => (quantity > 1 ? `${title} ×${quantity}` : title))
        .join(words.separator) || words.timeline.order,
    detail: [domain.site(order.site), amountInWords(order), order.refunded ? words.refunded : '']
      .filter(Boolean)
      .join('・'),
  }));
}

/** The messages of one day and thread stand as one entry. */
function talkEntries({ messages }: CustomerFile, { words }: Speech): Entry[] {
  const talks = new Map<string, { at: string; hers: number; yours: number; texts: string[] }>();
  for (const message of [...messages].sort(
    (a, b) => a.at.localeCompare(b.at) || a.position - b.position,
  )) {
    // Lines of the site itself are no talk.
    if (message.author !== 'customer' && message.author !== 'seller') continue;
    const key = `${japaneseDate(Date.parse(message.at))} ${message.site} ${message.threadId ?? ''}`;
    const talk = talks.get(key) ?? { at: message.at, hers: 0, yours: 0, texts: [] };
    if (message.author === 'customer') talk.hers += 1;
    if (message.author === 'seller') talk.yours += 1;
    if (message.text !== null && message.author === 'customer') talk.texts.push(message.text);
    talks.set(key, talk);
  }
  return [...talks].map(([key, { at, hers, yours, texts }]) => ({
    key,
    at,
    icon: MessageCircle,
    what: words.timeline.talk(hers, yours),
    detail: texts.slice(0, 2).join(' / '),
  }));
}

function complaintEntries({ complaints }: CustomerFile, { words, domain }: Speech): Entry[] {
  return complaints.map((complaint) => ({
    key: complaint.id,
    at: complaint.openedAt,
    icon: TriangleAlert,
    what: words.timeline.complaint(domain.theme(complaint.theme)),
    detail: complaint.product ?? '',
  }));
}

function eventEntries({ events }: CustomerFile, { words }: Speech): Entry[] {
  return events.flatMap(({ id, at, event }): Entry[] => {
    if (event.kind === 'extra')
      return [{ key: id, at, icon: Gift, what: words.timeline.extra, detail: event.what }];
    if (event.kind === 'merged' && !event.undone) {
      return [{ key: id, at, icon: Merge, what: words.timeline.merged, detail: '', undo: id }];
    }
    return [];
  });
}

const MOST = 200;

/** Orders, talks, complaints and extras on one axis, newest first. */
export function Timeline({ file }: { file: CustomerFile }) {
  const store = useBookStore();
  const words = useBookWords();
  const speech = { words, domain: useDomainWords() };
  const entries = [
    ...orderEntries(file, speech),
    ...talkEntries(file, speech),
    ...complaintEntries(file, speech),
    ...eventEntries(file, speech),
  ].sort((a, b) => Date.parse(b.at ?? '1990-01-01') - Date.parse(a.at ?? '1990-01-01'));
  if (entries.length === 0) return <p class="soft">{words.timeline.empty}</p>;
  return (
    <ol class="timeline">
      {entries.slice(0, MOST).map(({ key, at, icon, what, detail, undo }) => (
        <li key={key}>
          <span class="soft timeline-day">
            {at === null ? words.timeline.noDay : japaneseDate(Date.parse(at))}
          </span>
          <Icon node={icon} />
          <span class="timeline-what">
            <bdi>{what}</bdi>
            {detail !== '' && <bdi class="soft timeline-detail">{detail}</bdi>}
          </span>
          {undo !== undefined && (
            <Button
              kind="quiet"
              onClick={() => void store.attempt(() => store.services.archive.undoMerge(undo))}
            >
              {words.undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
