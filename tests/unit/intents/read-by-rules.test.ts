import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../lib/intents/intents.ts';
import { foldMessage } from '../../../lib/intents/folded-sentences.ts';
import { readByRules, RULES, type IntentContext } from '../../../lib/intents/read-by-rules.ts';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { judgedMessages } from '../../../scripts/eval/intents.ts';
import { NOTHING, ROWS } from './rows.data.ts';

const read = (text: string, context?: IntentContext) =>
  readByRules(foldMessage(analyse(text, null)), context);
const intentsOf = (text: string, context?: IntentContext) =>
  read(text, context).map(({ intent }) => intent);

describe.each(INTENTS)('%s', (intent) => {
  it.each(ROWS[intent].yes)('is seen in: %s', (text) => {
    expect(intentsOf(text)).toContain(intent);
  });

  it.each(ROWS[intent].no)('is not seen in: %s', (text) => {
    expect(intentsOf(text)).not.toContain(intent);
  });
});

describe('several intents', () => {
  it.each([
    ['はじめまして。2点購入するのでお値下げ可能でしょうか？', ['greeting', 'price_negotiation']],
    [
      '届きました！ありがとうございます😊娘も喜んでいます。ところで、洗濯機で洗えますか？',
      ['thanks', 'question_item', 'received', 'gift'],
    ],
    [
      'わあ、素敵！本当に嬉しいです💕ちなみに送料はいくらですか。これからも応援しています！',
      ['question_shipping', 'support'],
    ],
    [
      'お世話になっております。承知いたしました。ありがとうございます。',
      ['greeting', 'thanks', 'acknowledgement'],
    ],
    ['キャンセルではなく、住所の変更をお願いします。', ['request_address']],
    ['「お値下げ不可」とのこと、承知しました。', ['acknowledgement']],
  ])('of one message are all seen: %s', (text, intents) => {
    expect(intentsOf(text)).toEqual(intents);
  });

  it.each(NOTHING)('are none in: %s', (text) => {
    expect(intentsOf(text)).toEqual([]);
  });
});

describe('the context', () => {
  it('makes an evaluating text in a public place a review', () => {
    const text = '縫製が丁寧で、毎日使っています。';
    expect(intentsOf(text, { place: 'public' })).toContain('review');
    expect(intentsOf(text, { place: 'private' })).not.toContain('review');
  });

  it('makes a bare request formula the answer to what the seller asked', () => {
    const text = 'はい、青で！';
    expect(intentsOf(text, { previous: '青でよろしいでしょうか？' })).toContain('acknowledgement');
  });
});

describe('the answer to a payment reminder', () => {
  const previous = 'お支払いの期限は明日までとなっております。';

  it.each(['明日中に済ませる予定です', '先ほど済ませました！'])('is about payment: %s', (text) => {
    expect(intentsOf(text, { previous })).toEqual(['payment_info']);
  });

  it.each([
    ['明日中に済ませる予定です', '発送の準備をしております。'],
    ['キャンセルします', previous],
  ])('is not seen in: %s after %s', (text, before) => {
    expect(intentsOf(text, { previous: before })).not.toContain('payment_info');
  });
});

describe('the evidence', () => {
  it('is the words of the original, half-width kana and drawn-out vowels included', () => {
    const text = 'えーと、ｵﾈｻｹﾞできますかぁ？';
    const reading = read(text).find(({ intent }) => intent === 'price_negotiation');
    expect(reading?.span && text.slice(reading.span.start, reading.span.end)).toBe('ﾈｻｹﾞ');
  });

  it('lies inside the message and names a rule, for every row', () => {
    for (const text of INTENTS.flatMap((intent) => ROWS[intent].yes)) {
      for (const { rule, span, intent } of read(text)) {
        expect(rule.startsWith(`${intent}/`)).toBe(true);
        if (span === null) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe('the rules', () => {
  it('each give the evidence for some row or judged message', () => {
    const rows: (IntentContext & { text: string })[] = INTENTS.flatMap(
      (intent) => ROWS[intent].yes,
    ).map((text) => ({ text }));
    const seen = new Set(
      [...rows, ...judgedMessages()].flatMap((message) =>
        read(message.text, message).map(({ rule }) => rule),
      ),
    );
    expect(RULES.map(({ rule }) => rule).filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it('have unique names that begin with their intent', () => {
    expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
    expect(RULES.filter(({ rule, intent }) => !rule.startsWith(`${intent}/`))).toEqual([]);
  });

  it('read text of any kind without failing', () => {
    for (const text of [
      '',
      ' ',
      '。',
      '🙂',
      '「',
      'a'.repeat(5_000),
      'は'.repeat(5_000),
      '3000円'.repeat(500),
      '\n\n',
    ]) {
      expect(Array.isArray(intentsOf(text))).toBe(true);
    }
  });

  it('see nothing but what is plain in other languages', () => {
    expect(intentsOf('Hola, ¿cuánto cuesta el envío?')).toEqual(
      expect.not.arrayContaining(['complaint', 'malicious', 'boundary']),
    );
    expect(intentsOf('Thank you so much!')).toEqual(['thanks']);
  });
});
