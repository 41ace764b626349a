import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, searchable } from '../../../lib/customers/identity.ts';
import { csvCell } from '../../../lib/customers/export-csv.ts';
import { recogniseIntents } from '../../../lib/intents/recognise.ts';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { checkKeigo } from '../../../lib/japanese/keigo-check.ts';
import { OrderFileFailure } from '../../../lib/orders/order-file-failure.ts';
import { readOrderFile } from '../../../lib/orders/read-orders.ts';
import { composeReplies } from '../../../lib/replies/compose.ts';
import type { Draft } from '../../../lib/replies/draft.ts';
import { measure } from '../../../lib/temperature/measure.ts';
import { NO_ORDER, type Message } from '../../../lib/thread/thread.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { NAUGHTY } from './naughty-strings.data.ts';

/* Whatever a customer or a page hands us: no door throws, every value stays in its range, every span in its text. */

const tokenizer = nodeTokenizer();
const NOW = new Date('2026-11-21T12:00:00+09:00');

function draftsFor(text: string, name: string | null): Draft[] {
  const message = (author: Message['author'], words: string): Message => ({
    author,
    text: words,
    name: null,
    time: null,
  });
  return composeReplies({
    thread: {
      messages: [message('seller', 'ご注文ありがとうございます。'), message('customer', text)],
      place: 'private',
      customer: { name, id: null },
      seller: { name: null, id: null },
      order: NO_ORDER,
    },
    customer: null,
    now: NOW,
    tokenizer,
  });
}

/** Halves of pairs, and what programs write where they meant a value. */
const BROKEN =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|undefined|NaN|\[object|null/u;

function expectSound(text: string): void {
  for (const words of [tokenizer, null]) {
    const analysis = analyse(text, words);
    const temperature = measure(analysis);
    expect(temperature.politeness).toBeGreaterThanOrEqual(0);
    expect(temperature.politeness).toBeLessThanOrEqual(100);
    expect(temperature.warmth).toBeGreaterThanOrEqual(0);
    expect(temperature.warmth).toBeLessThanOrEqual(100);
    const spans = [
      ...temperature.evidence.map(({ span }) => span),
      ...checkKeigo(analysis).map(({ span }) => span),
      ...recogniseIntents(analysis).map(({ span }) => span),
      ...analysis.sentences,
      ...analysis.decorations,
      ...analysis.tokens,
    ];
    for (const span of spans) {
      if (span === null) continue;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('any text', () => {
  it.each(NAUGHTY)('is analysed, measured, checked and understood: %s', (_, text) => {
    expectSound(text);
  });

  it.each(NAUGHTY)('gets drafts that could be sent, or none: %s', (_, text) => {
    for (const draft of draftsFor(text, null)) {
      expect(draft.text.trim()).not.toBe('');
      expect(draft.text).not.toMatch(BROKEN);
      expect(draft.text).not.toMatch(/[<>{}]|javascript:|DROP TABLE|指示を/u);
    }
  });

  it.each(NAUGHTY)('may be the name of a customer: %s', (_, name) => {
    for (const draft of draftsFor('届きました。ありがとうございます。', name)) {
      expect(draft.text.trim()).not.toBe('');
      expect(draft.text.replaceAll('\n', '')).not.toMatch(/[<>{}\p{Cc}]/u);
    }
    expect(typeof comparable(name)).toBe('string');
    expect(typeof searchable(name)).toBe('string');
    expect(csvCell(name)).not.toMatch(/^[=+@]/u);
  });

  it.each(NAUGHTY)('may be a file of orders, and is refused by name: %s', (_, text) => {
    const outcome = ((): string => {
      try {
        return readOrderFile(text).kind;
      } catch (error) {
        if (error instanceof OrderFileFailure) return error.code;
        throw error;
      }
    })();
    expect(outcome).not.toBe('');
  });

  it('is sound for texts made at random', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...NAUGHTY.map(([, text]) => text.slice(0, 40))),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'です',
        'ますか',
        'ありがとう',
        '【',
        '】',
        '（',
        '´∀｀',
        '）',
        '\n',
        '。',
        '？',
        '😊',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => expectSound(parts.join(''))),
      { numRuns: 150 },
    );
  });
});
