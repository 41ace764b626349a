import { useState } from 'preact/hooks';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import type { OrderRecord } from '../../lib/customers/order.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords } from './book-words.ts';
import { useBookStore } from './use-book.ts';

interface Fields {
  readonly item: string;
  readonly amount: string;
  readonly day: string;
  readonly site: string;
}

/** Digits as typed in either width, thousands parted or not; null where they are no amount. */
function amountOf(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[,、円¥\s]/gu, '');
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
}

function orderOf(fields: Fields, key: { id: string; customerId: string }): OrderRecord {
  const title = fields.item.trim();
  const amount = amountOf(fields.amount);
  return {
    id: `hand:${key.id}`,
    customerId: key.customerId,
    site: fields.site.trim(),
    orderId: null,
    items: title === '' ? [] : [{ title, quantity: 1, price: amount }],
    amount,
    currency: 'JPY',
    // The day alone is known: noon by the Japanese clock lies in it everywhere.
    orderedAt: fields.day === '' ? null : `${fields.day}T12:00:00+09:00`,
    status: null,
    refunded: false,
    source: 'hand',
    importId: null,
  };
}

/** An order that no page and no file shows: a fair, a phone call. */
export function AddOrder({ customerId }: { customerId: string }) {
  const { attempt, services } = useBookStore();
  const { customer } = useBookWords();
  const today = japaneseDate(services.now().getTime());
  const empty: Fields = { item: '', amount: '', day: today, site: '' };
  const [fields, setFields] = useState<Fields>(empty);
  const [done, setDone] = useState(false);
  const ready =
    (fields.item.trim() !== '' || amountOf(fields.amount) !== null) && fields.site.trim() !== '';
  const add = (): void => {
    if (!ready) return;
    void attempt(async () => {
      await services.archive.addOrder(
        customerId,
        orderOf(fields, { id: services.newId(), customerId }),
      );
      setFields(empty);
      setDone(true);
    });
  };
  const input = (name: keyof Fields, rest: object) => (
    <input
      name={name}
      value={fields[name]}
      onInput={(event) => {
        setDone(false);
        setFields({ ...fields, [name]: event.currentTarget.value });
      }}
      {...rest}
    />
  );
  return (
    <details class="add-order">
      <summary>{customer.addOrder}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          {customer.addOrderItem}
          {input('item', { maxLength: 200 })}
        </label>
        <label class="field">
          {customer.addOrderAmount}
          {input('amount', { inputMode: 'numeric', maxLength: 14 })}
        </label>
        <label class="field">
          {customer.addOrderDay}
          {input('day', { type: 'date', max: today })}
        </label>
        <label class="field">
          {customer.addOrderSite}
          {input('site', { maxLength: 60, placeholder: customer.addOrderSitePlaceholder })}
        </label>
        <div class="actions">
          <Button kind="quiet" aria-disabled={!ready} onClick={add}>
            {customer.writeDown}
          </Button>
        </div>
      </form>
      <p role="status" class="soft">
        {done ? customer.addOrderDone : ''}
      </p>
    </details>
  );
}
