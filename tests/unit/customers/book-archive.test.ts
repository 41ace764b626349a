import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readBookData } from '../../../lib/customers/book-data.ts';
import { BackupFailure } from '../../../lib/customers/backup-failure.ts';
import { csvCell, customersCsv } from '../../../lib/customers/export-csv.ts';
import { lockBackup, unlockBackup } from '../../../lib/platform/book-backup.ts';
import { BookDatabase } from '../../../lib/platform/book-database.ts';
import { IndexedBookArchive } from '../../../lib/platform/book-archive.ts';
import { IndexedCustomerBook } from '../../../lib/platform/customer-book.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';

let count = 0;
const opened: BookDatabase[] = [];
let time = Date.parse('2026-11-21T03:00:00Z');

function shop() {
  const database = new BookDatabase(`archive-${(count += 1)}`);
  opened.push(database);
  const now = () => new Date((time += 1000));
  return {
    database,
    book: new IndexedCustomerBook({ database, now }),
    archive: new IndexedBookArchive({ database, now }),
  };
}
type Shop = ReturnType<typeof shop>;

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

async function meet(
  { book }: Shop,
  ...who: readonly [string, string, (readonly number[])?]
): Promise<string> {
  const [site, id, amounts = []] = who;
  const met = await book.recognise({ site, id, name: `${id}さん` });
  const customerId = met?.record.id ?? '';
  for (const [i, price] of amounts.entries()) {
    await book.recordOrder(customerId, site, {
      ...NO_ORDER,
      orderId: `${id}-${i}`,
      price,
      item: 'リボン',
      orderedAt: '2026-11-01',
    });
  }
  return customerId;
}

const complaining = {
  site: 'minne',
  place: 'private' as const,
  threadId: 'a-0',
  item: 'リボン',
  readAt: '2026-11-20T00:00:00Z',
  messages: [
    {
      author: 'customer' as const,
      text: '壊れていました',
      at: null,
      intents: ['complaint'],
      politeness: 50,
      warmth: 30,
    },
  ],
};

describe('merging two customers', () => {
  it('joins what is known of both, and the old names lead to the one that stays', async () => {
    const one = shop();
    const kept = await meet(one, 'minne', 'a', [100, 200]);
    const joined = await meet(one, 'creema', 'b', [400]);
    await one.book.setNote(kept, '紫が好き');
    await one.book.setNote(joined, '週末発送');
    await one.book.setFavourite(joined, true);
    await one.archive.merge(kept, joined);
    const found = await one.book.recognise({ site: 'creema', id: 'b', name: 'bさん' });
    expect(found).toMatchObject({
      by: 'id',
      record: { id: kept, favourite: true },
      facts: { orders: 3, spent: 700 },
    });
    expect(found?.record.note).toBe('紫が好き\n週末発送');
    expect((await one.archive.rows()).map((row) => row.id)).toEqual([kept]);
  });

  it('is undone as it was, with the edits made since', async () => {
    const one = shop();
    const kept = await meet(one, 'minne', 'a', [100]);
    const joined = await meet(one, 'creema', 'b', [400]);
    await one.book.setNote(joined, '週末発送');
    const event = await one.archive.merge(kept, joined);
    await one.book.setCasual(kept, true);
    await one.archive.undoMerge(event);
    expect(await one.book.get(kept)).toMatchObject({
      facts: { orders: 1, spent: 100, casual: true },
      record: { note: '' },
    });
    expect(await one.book.recognise({ site: 'creema', id: 'b', name: null })).toMatchObject({
      by: 'id',
      record: { id: joined, note: '週末発送' },
      facts: { spent: 400 },
    });
    await expect(one.archive.undoMerge(event)).rejects.toMatchObject({ code: 'unknown_customer' });
  });
});

describe('deleting', () => {
  it('leaves nothing of a customer but a mark', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a', [100]);
    await one.book.recordThread(id, complaining);
    await one.archive.addExtra(id, 'カードを添えた');
    await one.archive.remove(id);
    expect(await one.archive.file(id)).toBeNull();
    const data = JSON.stringify(await one.archive.data());
    expect(data).not.toMatch(/aさん|リボン|カード|壊/u);
    expect(await one.book.recognise({ site: 'minne', id: 'a', name: 'aさん' })).toMatchObject({
      by: 'new',
      facts: { orders: 0 },
    });
  });

  it('empties the whole book', async () => {
    const one = shop();
    await meet(one, 'minne', 'a', [100]);
    await one.archive.removeEverything();
    expect(await one.archive.data()).toMatchObject({ customers: [], orders: [] });
  });
});

describe('a backup', () => {
  it('brings everything into an empty book', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a', [100, 200]);
    await one.book.setNote(id, '<b>"メモ"</b>');
    await one.book.recordThread(id, complaining);
    const data = await one.archive.data();
    const other = shop();
    const read = readBookData(await unlockBackup(await lockBackup(data, '合言葉'), '合言葉'));
    expect(await other.archive.previewRestore(read)).toMatchObject({
      customers: 1,
      newCustomers: 1,
      newOrders: 2,
    });
    await other.archive.restore(read);
    expect({ ...(await other.archive.data()), exportedAt: '' }).toEqual({
      ...data,
      exportedAt: '',
    });
    expect(await other.book.recognise({ site: 'minne', id: 'a', name: null })).toMatchObject({
      by: 'id',
      facts: { spent: 300 },
    });
  });

  it('loses nothing of the book it is restored into: the newer edit of each field stays', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a', [100]);
    await one.book.setNote(id, '古いメモ');
    const data = await one.archive.data();
    await one.book.setNote(id, '新しいメモ');
    await one.book.setFavourite(id, true);
    await meet(one, 'minne', 'b', [50]);
    await one.archive.restore(data);
    await one.archive.restore(data);
    expect((await one.book.get(id))?.record).toMatchObject({ note: '新しいメモ', favourite: true });
    expect(await one.archive.rows()).toHaveLength(2);
    expect((await one.book.get(id))?.facts.spent).toBe(100);
  });

  it('does not bring a deleted customer back', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a', [100]);
    const data = await one.archive.data();
    await one.archive.remove(id);
    await one.archive.restore(data);
    expect(await one.archive.file(id)).toBeNull();
    expect((await one.archive.data()).orders).toEqual([]);
  });

  it('is refused with its cause by name, and the text is not in the file', async () => {
    const file = await lockBackup({ secret: '紫が好き' }, '合言葉');
    expect(new TextDecoder().decode(file)).not.toContain('紫');
    const codeOf = async (bytes: Uint8Array<ArrayBuffer>, phrase = '合言葉') => {
      try {
        await unlockBackup(bytes, phrase);
      } catch (error) {
        if (error instanceof BackupFailure) return error.code;
      }
      return null;
    };
    const flipped = Uint8Array.from(file);
    flipped[flipped.length - 3] = (flipped[flipped.length - 3] ?? 0) ^ 1;
    const newer = new TextEncoder().encode(
      new TextDecoder('latin1').decode(file).replace('"version":1', '"version":9'),
    );
    expect(await codeOf(file)).toBeNull();
    expect(await codeOf(file, '合い言葉')).toBe('wrong_passphrase');
    expect(await codeOf(file.slice(0, -5))).toBe('truncated');
    expect(await codeOf(file.slice(0, 20))).toBe('not_a_backup');
    expect(await codeOf(flipped)).toBe('damaged');
    expect(await codeOf(newer)).toBe('newer');
    expect(await codeOf(new TextEncoder().encode('注文ID,名前\n1,2'))).toBe('not_a_backup');
  });

  it.each([
    ['of a newer version', { format: 'ondo-book', version: 99 }, 'newer'],
    ['of another program', { format: 'x' }, 'corrupt'],
    ['with a field missing', { format: 'ondo-book', version: 1, customers: [] }, 'corrupt'],
  ])('%s is not read', (...row) => {
    expect(() => readBookData(row[1])).toThrow(expect.objectContaining({ code: row[2] }) as Error);
  });
});

describe('an export for spreadsheets', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+81', `"'+81"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝HYPERLINK("x")', `"'＝HYPERLINK(""x"")"`],
    ['\t=1', `"'\t=1"`],
    ['はな, "花"', '"はな, ""花"""'],
    ['1-2', '"1-2"'],
  ])('makes %s harmless', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('holds every customer in one line, without what the name was made of', async () => {
    const one = shop();
    await meet(one, 'minne', 'a', [100]);
    const data = await one.archive.data();
    const csv = customersCsv(data.customers);
    expect(csv.startsWith('\uFEFF"名前"')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
  });
});

describe('the archive', () => {
  it('tells every open view of a change', async () => {
    const one = shop();
    const told = new Promise<void>((resolve) => one.archive.onChange(resolve));
    await meet(one, 'minne', 'a');
    await told;
    expect((await one.archive.newest(10)).map((row) => row.name)).toEqual(['aさん']);
  });

  it('keeps what the seller put aside and gave', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a');
    await one.archive.dismiss(id, 'jealousy:1', null);
    await one.archive.addExtra(id, 'カード');
    expect((await one.archive.file(id))?.events.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { kind: 'dismissed', what: 'jealousy:1', until: null },
        { kind: 'extra', what: 'カード' },
      ]),
    );
  });

  it('keeps the state the seller gave a complaint', async () => {
    const one = shop();
    const id = await meet(one, 'minne', 'a');
    await one.book.recordThread(id, complaining);
    const [complaint] = await one.archive.complaints();
    await one.archive.setComplaintState(complaint?.id ?? '', 'solved');
    await one.book.recordThread(id, complaining);
    expect((await one.archive.complaints()).map(({ state, theme }) => [state, theme])).toEqual([
      ['solved', 'broken'],
    ]);
  });
});
