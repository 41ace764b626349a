import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { FEELING_RULES } from '../../../lib/temperature/feeling.data.ts';
import { POLARITY } from '../../../lib/temperature/polarity.data.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { read, warmthRules } from './reading.ts';
import { FEELING_CASES } from './warmth-cases.ts';

describe('constructions of feeling', () => {
  it('have a case each', () => {
    expect(
      FEELING_RULES.map((rule) => rule.rule).filter((rule) => !(rule in FEELING_CASES)),
    ).toEqual([]);
  });

  it.each(Object.entries(FEELING_CASES))(
    '%s is seen in the one and not in the other',
    (rule, [seen, notSeen]) => {
      const patterns = FEELING_RULES.filter((found) => found.rule === rule);
      const sees = (text: string): boolean =>
        patterns.some(({ pattern }) => text.search(pattern) >= 0);
      expect(sees(seen)).toBe(true);
      expect(sees(notSeen)).toBe(false);
    },
  );
});

describe('the feeling words', () => {
  it('are at least six hundred on either side', () => {
    const points = [...POLARITY.values()];
    expect(points.filter((value) => value > 0).length).toBeGreaterThan(600);
    expect(points.filter((value) => value < 0).length).toBeGreaterThan(600);
  });

  it('stand in a form the analyser can meet', () => {
    const met = [
      '使いやすい',
      '期待はずれ',
      '気に入る',
      '二度と買わない',
      '可愛い',
      'がっかり',
      '手放せない',
    ];
    for (const word of met) {
      expect(POLARITY.has(word)).toBe(true);
      const rules = warmthRules(word);
      expect(
        rules,
        `${word}: ${analyse(word, nodeTokenizer())
          .tokens.map((token) => token.surface)
          .join('|')}`,
      ).not.toEqual([]);
    }
  });
});

describe('everyday turns of speech', () => {
  /** As a tweet or a review would say it: nothing but the words. */
  const warmth = (text: string): number => read(text).warmth;

  it.each([
    '推しが尊い',
    '最&高',
    '心が洗われた',
    '待ちに待った日',
    '肩の荷が下りた',
    '気分上々',
    'めちゃうま',
    '頭が上がりません',
    '父が大喜びしました',
    '神曲すぎる',
  ])('hears joy in 「%s」', (text) => {
    expect(warmth(text)).toBeGreaterThan(52);
  });

  it.each([
    'しんどい',
    'ぴえん',
    '涙止まらない',
    'ドン引きした',
    '中身がない本',
    '財布落とした',
    'やらかした',
    '腑に落ちません',
    'フタが閉まらない',
    'くたばれ',
  ])('hears displeasure in 「%s」', (text) => {
    expect(warmth(text)).toBeLessThan(48);
  });

  it.each(['お疲れ様です', '新しい住所です', '目が悪くて読めません', 'お得意様への品です'])(
    'hears neither in 「%s」',
    (text) => {
      expect(Math.abs(warmth(text) - 50)).toBeLessThan(6);
    },
  );
});

describe('warmth of what a message is about', () => {
  it.each([
    [
      'a threat in courtesy',
      'ご返金いただけない場合は、ご住所を公開いたします。',
      'ご返金いただけますか。',
    ],
    ['a complaint', '縫い目がほどけていました。', '縫い目は手縫いでしょうか。'],
    ['no word of cheer', 'これからも売りますか', 'これからも応援しています'],
    ['a denied flaw', '傷がありました', '傷はありませんでした'],
  ])('%s: 「%s」 is colder than 「%s」', (_, colder, warmer) => {
    expect(read(warmer).warmth).toBeGreaterThan(read(colder).warmth);
  });
});

describe('warmth of words where they stand', () => {
  it.each([
    ['negation', '色が良くないです', '色が良いです'],
    ['negation', '嬉しくないです', '嬉しいです'],
    ['negation of the bad', '質が悪いです', '質は悪くないです'],
    ['negation over a carrier', '満足できませんでした', '満足できました'],
    ['negation in a noun phrase', 'お勧めしません', 'お勧めします'],
    ['degree', '可愛いです', 'めっちゃ可愛いです'],
    ['diminished complaint', 'すごく残念です', '少し残念です'],
    ['supposition', '壊れました', '壊れた場合はどうなりますか'],
    ['wish', '送っていただけると嬉しいです', '送っていただいて嬉しいです'],
    ['question', 'この色は可愛いですか？', 'この色は可愛いです'],
    ['contrast', '可愛いですが、すぐ壊れました', 'すぐ壊れましたが、可愛いです'],
    ['hope', '届きました', '届くのを楽しみにしています'],
    [
      'disappointment in polite words',
      'お品物は届きましたが、少し気になりました',
      'お品物は届きました',
    ],
    ['disappointment in polite words', '思っていたのと違いました', '思っていた通りでした'],
    ['rupture', 'もう二度と買いません', 'また買います'],
    ['drawn-out words', 'すごい', 'すごーい'],
    ['threat', '返金してください', 'ありがとうございます'],
    ['threat', '返金しないなら晒します', '返金してください'],
    ['exclamation beside joy', '嬉しいです', '嬉しいです！'],
    ['exclamation beside anger', '最悪です！！', '最悪です'],
    ['note', '届きました', '届きました♪'],
    ['heart', '届きました', '届きました💕'],
    ['glad kaomoji', '届きました', '届きました(*´∀`*)'],
    ['sad kaomoji', '届きません(´；ω；`)', '届きました'],
    ['angry emoji', '届きました😡', '届きました'],
    ['curt stop', 'わかった。', 'わかった'],
    ['laugh', '忘れてた', '忘れてた笑'],
    ['ellipsis', '届いたのですが…', '届いたのですが'],
  ])('%s: 「%s」 is colder than 「%s」', (_, colder, warmer) => {
    expect(read(warmer).warmth).toBeGreaterThan(read(colder).warmth);
  });

  it.each([
    '問題ありません',
    'サイズを教えてください',
    '住所を変更したいです',
    '3000円でいかがでしょうか',
    'よかったら見てください',
    'すみません、送料はいくらですか',
    '承知しました。',
  ])('leaves a matter-of-fact line near neutral: %s', (text) => {
    expect(Math.abs(read(text).warmth - 50)).toBeLessThanOrEqual(12);
  });

  it.each([
    '傷もなく綺麗でした',
    '汚れもなくて安心しました',
    '不満はありません',
    '問題なく使えています',
  ])('hears praise in what is missing: %s', (text) => {
    expect(read(text).warmth).toBeGreaterThan(54);
  });

  it.each(['可愛くないですか？', 'すごくないですか！', 'いいんじゃない？'])(
    'hears agreement asked for, not negation: %s',
    (text) => {
      expect(read(text).warmth).toBeGreaterThan(50);
    },
  );

  it('reads tears by the words beside them', () => {
    expect(read('嬉しすぎる😭').warmth).toBeGreaterThan(read('嬉しすぎる').warmth);
    expect(read('壊れてた😭').warmth).toBeLessThan(read('壊れてた').warmth);
  });

  it('lets one threat stand out of any number of kind words', () => {
    expect(
      read('いつもありがとうございます。素敵です。可愛いです。返金しないなら警察に通報します。')
        .warmth,
    ).toBeLessThan(45);
  });
});
