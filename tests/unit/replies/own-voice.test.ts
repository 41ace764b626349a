import { describe, expect, it } from 'vitest';
import { reviewOwnText, temperOwnText } from '../../../lib/replies/before-sending.ts';
import { composeReplies } from '../../../lib/replies/compose.ts';
import { handOverNote } from '../../../lib/replies/hand-over.ts';
import { importPhrases, intentOfPhrase } from '../../../lib/replies/saved-phrases.ts';
import { readSituation } from '../../../lib/replies/situation.ts';
import { temperText } from '../../../lib/replies/tempering.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const request = (...messages: string[]) =>
  requestOf(
    { situation: 'test', messages, customer: { name: '佐藤', orders: 3 } },
    nodeTokenizer(),
  );

describe('reviewOwnText', () => {
  const calm = request('まだ発送されていないようですが、いつ頃になりますか。');
  it.each([
    ['ですから、書いてありますよね。', 'irritation'],
    ['だから発送は来週って言いましたよね。', 'irritation'],
    ['前にもお色は選べないとお伝えしましたよ。', 'irritation'],
    ['【発送予定日】に発送します。', 'blank-left'],
    ['12月24日に届きます。', 'number-not-in-thread'],
    ['必ず届きます。', 'promise'],
    ['お待ちください😘', 'emoji-not-hers'],
    ['鈴木様\nお待たせしております。', 'wrong-name'],
  ])('sees in %j: %s', (text, rule) => {
    expect(
      reviewOwnText(text, readSituation(calm)).findings.map((finding) => finding.rule),
    ).toContain(rule);
  });

  it.each([
    '佐藤様\nお待たせしております。発送の準備が整いましたら、ご連絡いたします。',
    'お母さん、喜ばれるといいですね。',
  ])('has nothing against names and words that are right: %j', (text) => {
    const rules = reviewOwnText(text, readSituation(calm)).findings.map((finding) => finding.rule);
    expect(rules.filter((rule) => rule !== 'register' && rule !== 'warmer')).toEqual([]);
  });
});

describe('temperText', () => {
  it.each([
    [
      '確認します。少々お待ちください！',
      { tone: 'honorific', marks: false },
      '確認いたします。少々お待ちくださいませ。',
    ],
    [
      '確認いたします。お待ちくださいませ。',
      { tone: 'warm', marks: true },
      '確認します。お待ちください。',
    ],
    ['【発送予定日】に発送します！', { tone: 'warm', marks: true }, '【発送予定日】に発送します！'],
  ] as const)('%s', (text, how, expected) => {
    expect(temperText(text, how)).toBe(expected);
  });

  it('takes emoji that are not the customer’s out of her own text', () => {
    expect(
      temperOwnText('発送しました🎉', readSituation(request('いつ発送ですか？'))),
    ).not.toContain('🎉');
  });
});

describe('saved phrases', () => {
  it.each([
    ['値下げ：\n申し訳ありませんが、お値下げはしておりません。', 'price_negotiation'],
    ['購入お礼,"ご購入ありがとうございます。【発送予定日】に発送します。"', 'order'],
  ])('reads %j', (source, intent) => {
    const [phrase] = importPhrases(source);
    expect(phrase === undefined ? null : intentOfPhrase(phrase)).toBe(intent);
  });

  it('puts her own phrase first where it answers the message', () => {
    const text = 'お値下げは行っていませんが、まとめ買いは歓迎です。';
    const drafts = composeReplies({
      ...request('値下げできますか？'),
      settings: { savedPhrases: [{ text, intent: 'price_negotiation' }] },
    });
    expect(drafts[0]?.source).toBe('saved');
    expect(drafts[0]?.text).toContain('まとめ買いは歓迎です');
    expect(drafts[1]?.source).toBeUndefined();
  });
});

describe('handOverNote', () => {
  it('holds what was promised and what is open', () => {
    const note = handOverNote(
      readSituation(
        request(
          '割れていました。',
          'm:申し訳ありません。12月1日までに代わりをお送りします。',
          'まだ届きません。どうなっていますか？',
        ),
      ),
    );
    expect(note).toContain('12月1日までに代わりをお送りします');
    expect(note).toContain('どうなっていますか？');
    expect(note).toContain('佐藤');
  });
});
