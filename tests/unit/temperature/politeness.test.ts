import { describe, expect, it } from 'vitest';
import { SURFACE_RULES } from '../../../lib/temperature/politeness.data.ts';
import { SURFACE_CASES } from './politeness-cases.ts';
import { politenessRules, read } from './reading.ts';
import { SHORT_MESSAGES } from './short-messages.data.ts';

describe('rules of the surface', () => {
  it('have a case each', () => {
    expect(
      SURFACE_RULES.map((rule) => rule.rule).filter((rule) => !(rule in SURFACE_CASES)),
    ).toEqual([]);
  });

  it.each(Object.entries(SURFACE_CASES))(
    '%s is seen in the one and not in the other',
    (rule, [seen, notSeen]) => {
      expect(politenessRules(seen)).toContain(rule);
      expect(politenessRules(notSeen)).not.toContain(rule);
    },
  );
});

describe('rules of grammar', () => {
  it.each([
    ['respectful-verb', 'いつおっしゃいましたか', 'いつ言いましたか'],
    ['respectful-verb', '先生がいらっしゃる', '先生が来る'],
    ['humble-verb', '明日伺います', '明日行きます'],
    ['humble-verb', '拝見しました', '見ました'],
    ['humble-oru', '待っております', 'そこにおるよ'],
    ['o-ni-naru', 'お待ちになりますか', '待つことになりますか'],
    ['o-suru', 'お送りします', '送ります'],
    ['o-itasu', 'ご連絡いたします', '連絡します'],
    ['o-noun', 'お名前を教えて', '名前を教えて'],
    ['beautified-noun', 'お茶を飲んだ', '紅茶を飲んだ'],
    ['reru-masu', '先生は明日帰られます', '先生は明日帰ります'],
    ['end-masu', '届きました。', '届いた。'],
    ['end-desu', '好きです', '好き'],
    ['end-kudasai', '教えてください', '教えて'],
    ['end-te', '早めに送って', '早めに送ります'],
    ['end-imperative', 'すぐに送れ', 'すぐに送る'],
    ['end-ta', 'もう届いた', 'もう届きます'],
    ['end-adjective', 'すごく可愛い', '可愛いです'],
    ['honorific-in-plain', 'お気をつけて', '気をつけて'],
    ['polite-alone', '届きました', '届いた'],
    ['polite-somewhere', '届きました。やった', '届いた。やった'],
  ])('%s: seen in 「%s」, not in 「%s」', (rule, seen, notSeen) => {
    expect(politenessRules(seen)).toContain(rule);
    expect(politenessRules(notSeen)).not.toContain(rule);
  });

  it.each(['お前が言え', 'ごみが入ってた', 'ご飯を食べた', 'おもちゃ壊れた', '五千円で'])(
    'does not take the beginning of an everyday word for respect: %s',
    (text) => {
      expect(politenessRules(text)).not.toContain('o-noun');
      expect(politenessRules(text)).not.toContain('honorific-first');
    },
  );
});

describe('the scale of politeness', () => {
  it.each([
    'もう届いたよ',
    'これいくら？',
    'まじで可愛い！',
    'うん、それでいいよ',
    '早く送って',
    '色違いってある？',
  ])('reads plain speech as 0-25: %s', (text) => {
    expect(read(text).politeness).toBeLessThanOrEqual(25);
    expect(read(text).register).toBe('plain');
  });

  it.each([
    '昨日届きました。',
    'サイズは何センチですか？',
    '写真より色が濃いです。',
    '土曜日に受け取りました！かわいいです！',
    '来週の火曜日に届きますか？',
  ])('reads です・ます as 38-62: %s', (text) => {
    expect(read(text).politeness).toBeGreaterThanOrEqual(38);
    expect(read(text).politeness).toBeLessThanOrEqual(62);
    expect(read(text).register).toBe('polite');
  });

  it.each([
    'お忙しいところ恐れ入りますが、ご確認いただけますと幸いです。',
    '先日購入いたしました田中と申します。お品物を拝受いたしました。',
    'ご多忙とは存じますが、ご返信くださいますようお願い申し上げます。',
    '誠に恐縮でございますが、ご検討いただけませんでしょうか。',
  ])('reads keigo throughout as 65 and more: %s', (text) => {
    expect(read(text).politeness).toBeGreaterThanOrEqual(65);
    expect(read(text).register).toBe('honorific');
  });

  it.each(['送って', '教えて', '変更して', '確認して'])(
    'orders requests by how indirect they are: %s…',
    (request) => {
      const forms = ['', 'ください', 'もらえますか', 'いただけますか', 'いただけますと幸いです'];
      const values = forms.map((form) => read(request + form).politeness);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
    },
  );

  it.each([
    ['返信してください', '恐れ入りますが、返信してください'],
    ['送料はいくらですか', 'お手数をおかけしますが、送料はいくらですか'],
    ['いい加減にしてください。遅いです', '遅いです'],
    ['あなたの店ですか', '田中様のお店ですか'],
    ['了解です', 'かしこまりました'],
    ['すまん', '申し訳ございません'],
    ['ありがと', 'ありがとうございます'],
    ['よろしく', 'よろしくお願いします'],
    ['よろしくお願いします', '宜しくお願い致します'],
    ['田中さんが来ます', '田中様がいらっしゃいます'],
    ['教えます', 'お教えします'],
    ['教えてください', 'お教えください'],
    ['金返せ', '返金して'],
    ['返金しろ', '返金してください'],
  ])('reads 「%s」 as less polite than 「%s」', (less, more) => {
    expect(read(more).politeness).toBeGreaterThan(read(less).politeness);
  });

  it.each(
    SHORT_MESSAGES.flatMap(([from, to, texts]) =>
      texts.split(/\s+/u).map((text) => [text, from, to] as const),
    ),
  )('reads 「%s」 alone as %i-%i', (text, from, to) => {
    expect(read(text).politeness).toBeGreaterThanOrEqual(from);
    expect(read(text).politeness).toBeLessThanOrEqual(to);
  });

  it('does not grow without end in a long ordinary message', () => {
    const text =
      '昨日届きました。色が好きです。軽いです。大きさも合っています。娘も使っています。明日も使います。';
    expect(read(text).politeness).toBeLessThan(65);
  });
});
