import { Gift, MessageCircle, Merge, ShoppingBag, TriangleAlert, type IconNode } from 'lucide';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import { themeLabel } from '../../lib/customers/complaints.ts';
import type { OrderRecord } from '../../lib/customers/order.ts';
import { yen } from '../../lib/customers/rank.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useBookStore } from './use-book.ts';

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

function orderEntries({ orders }: CustomerFile): Entry[] {
  return orders.map((order) => ({
    key: order.id,
    at: order.orderedAt,
    icon: ShoppingBag,
    what:
      order.items
        .map(({ title, quantity }) => (quantity > 1 ? `${title} ×${quantity}` : title))
        .join('、') || '注文',
    detail: [siteLabel(order.site), amountInWords(order), order.refunded ? '返金・取消し' : '']
      .filter(Boolean)
      .join('・'),
  }));
}

/** The messages of one day and thread stand as one entry. */
function talkEntries({ messages }: CustomerFile): Entry[] {
  const talks = new Map<string, { at: string; hers: number; yours: number; texts: string[] }>();
  for (const message of [...messages].sort(
    (a, b) => a.at.localeCompare(b.at) || a.position - b.position,
  )) {
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
    what: `やりとり（お客さま${hers}通・あなた${yours}通）`,
    detail: texts.slice(0, 2).join(' / '),
  }));
}

function complaintEntries({ complaints }: CustomerFile): Entry[] {
  return complaints.map((complaint) => ({
    key: complaint.id,
    at: complaint.openedAt,
    icon: TriangleAlert,
    what: `困りごと：${themeLabel(complaint.theme)}`,
    detail: complaint.product ?? '',
  }));
}

function eventEntries({ events }: CustomerFile): Entry[] {
  return events.flatMap(({ id, at, event }): Entry[] => {
    if (event.kind === 'extra')
      return [{ key: id, at, icon: Gift, what: 'ひと手間', detail: event.what }];
    if (event.kind === 'merged' && !event.undone) {
      return [{ key: id, at, icon: Merge, what: '別の記録とまとめました', detail: '', undo: id }];
    }
    return [];
  });
}

const MOST = 200;

/** Orders, talks, complaints and extras on one axis, newest first. */
export function Timeline({ file }: { file: CustomerFile }) {
  const store = useBookStore();
  const entries = [
    ...orderEntries(file),
    ...talkEntries(file),
    ...complaintEntries(file),
    ...eventEntries(file),
  ].sort((a, b) => Date.parse(b.at ?? '1990-01-01') - Date.parse(a.at ?? '1990-01-01'));
  if (entries.length === 0)
    return <p class="soft">まだ何もありません。やりとりや注文がここに並びます。</p>;
  return (
    <ol class="timeline">
      {entries.slice(0, MOST).map(({ key, at, icon, what, detail, undo }) => (
        <li key={key}>
          <span class="soft timeline-day">
            {at === null ? '日付なし' : japaneseDate(Date.parse(at))}
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
              元に戻す
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
