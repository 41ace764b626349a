import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTENT_LABELS } from '../../../components/words/intent-labels.data.ts';
import { bookEnglish } from '../../../lib/words/book-english.data.ts';
import { bookJapanese } from '../../../lib/words/book-japanese.data.ts';
import { english } from '../../../lib/words/english.data.ts';
import { japanese } from '../../../lib/words/japanese.data.ts';
import { chooseLanguage } from '../../../lib/words/language.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Marks that no table of words holds: what is said with them shows which of its values a sentence says. */
const MARKS = ['❶', '❷', '❸', '❹'];

/** A value for anything a sentence may take: an object of such values, a list or a piece of text. */
function anyValue(mark: string): unknown {
  return new Proxy([mark], {
    get: (list, key) => {
      if (key === Symbol.toPrimitive) return () => mark;
      if (key in list) return Reflect.get(list, key) as unknown;
      return typeof key === 'string' ? mark : undefined;
    },
  });
}

function collect(table: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return typeof value === 'object' && value !== null
        ? [...collect(value, at)]
        : [[at, value] as const];
    }),
  );
}

/** What a sentence says with marks for its values. */
function saidWith(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') return '';
  return String(Reflect.apply(value, undefined, MARKS.map(anyValue)));
}

const marksIn = (text: string): string[] => MARKS.filter((mark) => text.includes(mark));

/** Sentences whose parts another language says in its own way. */
const OWN_WAY = new Set(['rankReason', 'settings.languages.ja']);

const TABLES = [
  ['the popup', japanese, english],
  ['the book', bookJapanese, bookEnglish],
  ['the intents', INTENT_LABELS.ja, INTENT_LABELS.en],
] as const;

describe.each(TABLES)('the words of %s', (_, first, second) => {
  const ja = collect(first);
  const en = collect(second);

  it('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
  });

  it('has no empty sentence', () => {
    const empty = [...ja, ...en].filter(
      ([key, value]) => !OWN_WAY.has(key) && saidWith(value) === '',
    );
    expect(empty).toEqual([]);
  });

  it('says the same values in both languages', () => {
    const other = [...ja].filter(
      ([key, value]) =>
        !OWN_WAY.has(key) &&
        marksIn(saidWith(value)).join('') !== marksIn(saidWith(en.get(key))).join(''),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('has no Japanese left in English', () => {
    const left = [...en]
      .filter(([key]) => !OWN_WAY.has(key))
      .map(([key, value]) => `${key}: ${saidWith(value)}`)
      .filter((line) => JAPANESE.test(line));
    expect(left).toEqual([]);
  });
});

it('says rank histories in English from the figures', () => {
  const history = { orders: 3, spent: 8400, why: 'orders', sentence: '3回目' } as const;
  const last = { unit: 'months', count: 1 } as const;
  expect(english.rankReason({ ...history, last })).toBe('3 orders · 1 month ago · ¥8,400 in all');
  expect(english.rankReason({ ...history, last: null, spent: null, orders: 0 })).toBe(
    'No orders yet',
  );
  expect(english.rankReason({ ...history, last: null, why: 'chosen' })).toBe(
    'Set by you (3 orders · ¥8,400 in all)',
  );
});

describe('the choice of language', () => {
  it.each([
    ['auto', 'en', 'en'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'EN_us', 'en'],
    ['auto', 'ja', 'ja'],
    ['auto', 'fr', 'ja'],
    ['auto', 'zh-TW', 'ja'],
    ['auto', 'enm', 'ja'],
    ['auto', '', 'ja'],
    ['en', 'ja', 'en'],
    ['ja', 'en-US', 'ja'],
  ] as const)('is %s in a browser in %s: %s', (choice, browser, language) => {
    expect(chooseLanguage(choice, browser)).toBe(language);
  });
});

it('names and describes the extension in both languages', () => {
  const [ja, en] = ['ja', 'en'].map((language) => {
    const path = resolve(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
    // Our own file; its shape is what this test is about.
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  });
  expect(Object.keys(en ?? {})).toEqual(Object.keys(ja ?? {}));
  expect(en?.['description']?.message).not.toMatch(JAPANESE);
  for (const table of [ja, en]) expect(table?.['description']?.message.length).toBeLessThan(132);
});
