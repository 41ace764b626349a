import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BookFailure } from '../../../lib/customers/book-failure.ts';
import { readRecord } from '../../../lib/customers/record-versions.ts';
import {
  edited,
  factsOf,
  RECORD_VERSION,
  searchTextOf,
  tombstone,
} from '../../../lib/customers/record.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/records');
const sample = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/v${version}.json`, 'utf8')) as Record<string, unknown>;

function failureOf(value: unknown): unknown {
  try {
    readRecord(value);
  } catch (error) {
    return error;
  }
  return null;
}

describe('readRecord', () => {
  it('has a sample of every version', () => {
    const versions = Array.from({ length: RECORD_VERSION }, (_, i) => `v${i + 1}.json`);
    expect(readdirSync(FOLDER).sort()).toEqual(versions);
  });

  it.each(Array.from({ length: RECORD_VERSION }, (_, i) => i + 1))(
    'reads the sample of version %i and loses nothing of it',
    (version) => {
      const record = readRecord(sample(version));
      expect(record.version).toBe(RECORD_VERSION);
      expect(record.identities).toEqual([
        { site: 'minne', id: 'u-204', name: 'ひなた' },
        { site: 'mercari', id: null, name: 'hinata*' },
      ]);
      expect(record.note).toBe('紫が好き。発送は週末に');
      expect(factsOf(record)).toMatchObject({ orders: 3, spent: 8400, favourite: true });
    },
  );

  it.each([
    ['a record of a later program', { ...sample(1), version: RECORD_VERSION + 1 }, 'newer'],
    ['a record of no version', { id: 'x' }, 'corrupt'],
    ['a version before the first', { ...sample(1), version: 0 }, 'corrupt'],
    ['a field of the wrong kind', { ...sample(1), note: 5 }, 'corrupt'],
    ['a time that is none', { ...sample(1), lastSeenAt: 'きのう' }, 'corrupt'],
    ['a list', [], 'corrupt'],
    ['nothing', null, 'corrupt'],
  ])('refuses %s', (_name, value, code) => {
    const failure = failureOf(value);
    expect(failure).toBeInstanceOf(BookFailure);
    expect((failure as BookFailure).code).toBe(code);
    expect((failure as BookFailure).inWords.length).toBeGreaterThan(10);
  });

  it('names the field that is wrong and never its value', () => {
    const failure = failureOf({ ...sample(1), favourite: '秘密の言葉' }) as BookFailure;
    expect(failure.message).toContain('favourite');
    expect(failure.message).not.toContain('秘密');
  });
});

describe('a record', () => {
  const record = readRecord(sample(1));

  it('remembers when each field was changed', () => {
    const changed = edited(record, { casual: true }, '2026-11-01T00:00:00.000Z');
    expect(changed.casual).toBe(true);
    expect(changed.changedAt).toEqual({
      ...record.changedAt,
      casual: '2026-11-01T00:00:00.000Z',
    });
  });

  it('leaves nothing of a deleted customer but that she was deleted', () => {
    const left = tombstone(record, '2026-11-01T00:00:00.000Z');
    expect(readRecord(left)).toEqual(left);
    expect(JSON.stringify(left)).not.toMatch(/ひなた|hinata|u-204|紫|リボン|8400/u);
  });

  it('is found by name, identifier, tag and note', () => {
    expect(searchTextOf(record)).toContain('ひなた');
    expect(searchTextOf(record)).toContain('りぼん');
    expect(searchTextOf(record)).toContain('u204');
  });
});
