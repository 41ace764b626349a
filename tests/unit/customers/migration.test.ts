import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { IndexedBookArchive } from '../../../lib/platform/book-archive.ts';
import { BookDatabase } from '../../../lib/platform/book-database.ts';
import { IndexedOrderImports } from '../../../lib/platform/book-import.ts';
import { IndexedCustomerBook } from '../../../lib/platform/customer-book.ts';

interface Sample {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const FOLDER = resolve(import.meta.dirname, '../../fixtures/books');
const sample = JSON.parse(readFileSync(`${FOLDER}/v1.json`, 'utf8')) as Sample;

let count = 0;

/** A book as the first version wrote it. */
async function firstBook(): Promise<string> {
  const name = `migration-${(count += 1)}`;
  const first = new Dexie(name);
  first.version(sample.version).stores({ ...sample.stores });
  for (const [table, rows] of Object.entries(sample.rows)) await first.table(table).bulkPut(rows);
  first.close();
  return name;
}

describe('a book of the first version', () => {
  it('is opened with everything in it', async () => {
    const database = new BookDatabase(await firstBook());
    const { customers, orders, messages, settings } = await new IndexedBookArchive({
      database,
    }).data();
    expect(customers.map((one) => one.note).sort()).toEqual(['', '紫が好き。発送は週末に']);
    expect(orders).toHaveLength(3);
    expect(messages).toHaveLength(1);
    expect(settings.keepText).toBe(true);
    expect(database.tables.map((table) => table.name)).not.toContain('customers');
    database.close();
  });

  it('finds its customers and their orders again', async () => {
    const database = new BookDatabase(await firstBook());
    const book = new IndexedCustomerBook({ database });
    const archive = new IndexedBookArchive({ database });
    const found = await book.recognise({ site: 'minne', id: 'u-204', name: 'ひなた' });
    expect(found).toMatchObject({ by: 'id', facts: { favourite: true, orders: 2 } });
    expect((await archive.file(found?.record.id ?? ''))?.orders).toHaveLength(2);
    expect(await book.recognise({ site: 'mercari', id: null, name: 'hinata*' })).toMatchObject({
      by: 'name',
    });
    database.close();
  });

  it('can still take back an import of then', async () => {
    const database = new BookDatabase(await firstBook());
    const imports = new IndexedOrderImports({ database });
    await imports.undo('import-1');
    const { customers, orders } = await new IndexedBookArchive({ database }).data();
    expect(customers).toHaveLength(1);
    expect(orders.map((one) => [one.amount, one.importId])).toEqual([
      [1500, null],
      [2000, null],
    ]);
    database.close();
  });
});
