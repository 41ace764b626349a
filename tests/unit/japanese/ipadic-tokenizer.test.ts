import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DictionaryError, openTokenizer } from '../../../lib/japanese/ipadic-tokenizer.ts';
import type { Token, Tokenizer } from '../../../lib/japanese/token.ts';
import { dictionaryBytes, nodeTokenizer } from '../../../scripts/dictionary.ts';
import { characterSoup, sampleSentences } from './sample-sentences.ts';
import { stockTokenizer } from './stock-kuromoji.ts';

const surfaces = (tokens: readonly Token[]): string[] => tokens.map((token) => token.surface);

describe('tokens of the packed dictionary', () => {
  const tokenizer = nodeTokenizer();
  let stock: Tokenizer;
  beforeAll(async () => {
    stock = await stockTokenizer();
  });

  function differences(texts: readonly string[]): unknown[] {
    return texts.flatMap((text) => {
      const ours = tokenizer.tokenize(text);
      const theirs = stock.tokenize(text);
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ text, ours, theirs }];
    });
  }

  it('are those of stock kuromoji on 4,000 invented messages', () => {
    // A run of emoji or a sequence is where stock loses text: its own table below.
    const texts = sampleSentences(4000).map((text) => text.replaceAll(/\p{RGI_Emoji}/gv, '♪'));
    expect(differences(texts).slice(0, 3)).toEqual([]);
  });

  it('are those of stock kuromoji on text without sense', () => {
    expect(differences(characterSoup(4000)).slice(0, 3)).toEqual([]);
  });

  it('are those of stock kuromoji around a single emoji', () => {
    const texts = [
      '届きました😊ありがとう',
      '😭交換してもらえますか',
      '𠮷野家の丼',
      'かわいい💕。',
    ];
    expect(differences(texts)).toEqual([]);
  });

  it.each([
    ['😭😭交換してもらえますか', ['😭', '😭', '交換', 'し', 'て', 'もらえ', 'ます', 'か']],
    ['👍👍 それで', ['👍', '👍', ' ', 'それで']],
    ['𠮷𠮷さん', ['𠮷', '𠮷', 'さん']],
    ['🎉🎉🎉🎉届いた', ['🎉', '🎉', '🎉', '🎉', '届い', 'た']],
  ])('keep what follows a run of wide characters: %s', (text, expected) => {
    expect(surfaces(tokenizer.tokenize(text))).toEqual(expected);
    expect(surfaces(stock.tokenize(text))).not.toEqual(expected);
  });
});

/** Letters, emoji in parts and lone halves of surrogate pairs. */
const ODD_PARTS = 'あ,漢,ア,1,a,😭,👍🏽,\u200d,\ufe0f,\ud83d,\ude00, ,。,、,\n'.split(',');

describe('any text at all', () => {
  const tokenizer = nodeTokenizer();
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...ODD_PARTS), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('is covered by tokens without gaps, with spans in UTF-16 units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenizer.tokenize(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBe(end);
          expect(token.surface).toBe(text.slice(token.start, token.end));
          expect(token.surface).not.toBe('');
          end = token.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be long and have no punctuation', () => {
    for (const unit of ['あ', '在庫はありますか', '😭', 'a', '漢', ' ', '届いた😭😭']) {
      const text = unit.repeat(Math.ceil(5000 / unit.length));
      expect(surfaces(tokenizer.tokenize(text)).join('')).toBe(text);
    }
  });
});

describe('a dictionary that is damaged', () => {
  const bytes = dictionaryBytes();

  it.each([
    ['empty', 0],
    ['only a header', 32],
    ['cut in the middle', Math.floor(bytes.byteLength / 2)],
    ['one byte short', bytes.byteLength - 1],
  ])('is refused by name: %s', (_, length) => {
    expect(() => openTokenizer(bytes.slice(0, length))).toThrow(DictionaryError);
  });

  it('is refused when it is another file, another version or has changed in a bit', () => {
    const page = new TextEncoder().encode('<!doctype html>'.repeat(20)).buffer;
    expect(() => openTokenizer(page)).toThrow(/not a dictionary/u);
    const versioned = bytes.slice(0);
    new DataView(versioned).setUint32(4, 99, true);
    expect(() => openTokenizer(versioned)).toThrow(/version 99/u);
    for (const share of [0.001, 0.2, 0.4, 0.6, 0.8, 0.999]) {
      const turned = new Uint8Array(bytes.slice(0));
      const place = Math.floor(turned.length * share);
      turned[place] = (turned[place] ?? 0) ^ 0x10;
      expect(() => openTokenizer(turned.buffer)).toThrow(/bytes have changed/u);
    }
  });
});
