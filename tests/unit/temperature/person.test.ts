import { describe, expect, it } from 'vitest';
import { gapBetween, measurePerson } from '../../../lib/temperature/person.ts';
import type { Temperature } from '../../../lib/temperature/temperature.ts';
import {
  compareWithUsual,
  pastOf,
  usualOf,
  type PastTemperature,
} from '../../../lib/temperature/usual.ts';
import { read } from './reading.ts';

function person(...texts: string[]): Temperature {
  const found = measurePerson(texts.map(read));
  if (found === null) throw new Error('no messages');
  return found;
}

const WARM = 'わあ、もう届いたんですね！すごく嬉しいです😊ずっと楽しみにしていました♪';
const COLD = '袋が破れていました。とても残念です。確認してください。';

describe('measurePerson', () => {
  it('knows nobody without messages', () => {
    expect(measurePerson([])).toBeNull();
  });

  it('is the message itself where there is one', () => {
    const message = read(WARM);
    expect(measurePerson([message])).toMatchObject({
      politeness: message.politeness,
      warmth: message.warmth,
      evidence: message.evidence,
    });
  });

  it.each(['はい', 'はい。', '了解です', '大丈夫です'])(
    'does not let a hurried 「%s」 cool a warm regular',
    (hurried) => {
      expect(person(WARM, hurried).warmth).toBeGreaterThan(65);
      expect(person(WARM, hurried).decoration.emoji).toEqual(['😊']);
    },
  );

  it('weighs the newest message most', () => {
    expect(person(WARM, COLD).warmth).toBeLessThan(person(COLD, WARM).warmth);
    expect(person(WARM, COLD).warmth).toBeLessThan((read(WARM).warmth + read(COLD).warmth) / 2);
  });

  it('takes a short outburst at its word', () => {
    expect(person(WARM, '最悪').warmth).toBeLessThan(person(WARM, 'はい').warmth - 15);
  });

  it('says what the earlier messages change, so that the sum stays exact', () => {
    const found = person(WARM, 'サイズは何センチですか？届いたら測りたいので教えてください');
    const newest = read('サイズは何センチですか？届いたら測りたいので教えてください');
    const earlier = found.evidence.find(
      (reason) => reason.rule === 'earlier-messages' && reason.scale === 'warmth',
    );
    expect(earlier?.span).toBeNull();
    expect(found.warmth).toBeCloseTo(newest.warmth + (earlier?.points ?? 0), 2);
  });

  it('forgets decoration that is no longer recent', () => {
    expect(
      person(WARM, '届きました。使っています。', '次の予定は未定です。', '来週また見ます。')
        .decoration.emoji,
    ).toEqual([]);
  });
});

/** Lines of one customer with an answer at her temperature and one far off; invented for this test. */
const ANSWERS = [
  {
    hers: '発送のご連絡を確認いたしました。',
    right: 'ご確認いただきありがとうございます。引き続きよろしくお願いいたします。',
    wrong: 'わー！ありがとう💕届くの楽しみにしててね(*´∀`*)',
  },
  {
    hers: 'ひと目で好きになりました💛もう楽しみすぎて毎日ポスト見てます(*´∀`*)',
    right: 'わあ、嬉しいです💛大切にお作りしますので楽しみにしていてくださいね(*´∀`*)',
    wrong: '御注文有難う御座います。発送致しましたら御連絡致します。',
  },
  {
    hers: '了解です。',
    right: '承知しました。発送しましたらご連絡します。',
    wrong: 'きゃー！了解ありがとー！大好き💕💕💕',
  },
  {
    hers: 'やったー届いた！！めっちゃ可愛い😍',
    right: 'わあ、届いてよかったです！気に入ってもらえて嬉しいです😍',
    wrong: '商品の到着を確認いたしました。取引を完了いたします。',
  },
];

describe('gapBetween', () => {
  it.each(ANSWERS)(
    'is small for the right answer to 「$hers」 and large for the wrong one',
    ({ hers, right, wrong }) => {
      const distance = (text: string): number => {
        const gap = gapBetween(read(text), read(hers));
        return Math.hypot(gap.politeness, gap.warmth);
      };
      expect(distance(wrong)).toBeGreaterThan(distance(right) + 15);
      expect(Math.abs(gapBetween(read(right), read(hers)).warmth)).toBeLessThan(25);
    },
  );

  it('is positive where the other is more polite or warmer', () => {
    expect(
      gapBetween(read('届いた'), read('お品物を拝受いたしました。大変嬉しく存じます。')),
    ).toMatchObject({
      politeness: expect.any(Number) as number,
    });
    const gap = gapBetween(read('届いた'), read('お品物を拝受いたしました。大変嬉しく存じます。'));
    expect(gap.politeness).toBeGreaterThan(40);
    expect(gap.warmth).toBeGreaterThan(5);
  });
});

const past = (warmth: number, politeness = 50, decorated = true): PastTemperature => ({
  warmth,
  politeness,
  decorated,
});

describe('her usual temperature', () => {
  it.each([[[]], [[past(80)]], [[past(80), past(20)]]])(
    'is not known from fewer than three threads',
    (threads) => {
      expect(usualOf(threads)).toBeNull();
    },
  );

  it('is not moved by one bad day', () => {
    expect(usualOf([past(80), past(82), past(10), past(78), past(81)])?.warmth).toBe(80);
  });

  it('believes in a common spread while threads are few', () => {
    const few = usualOf([past(80), past(80), past(80)]);
    const many = usualOf(Array.from({ length: 30 }, () => past(80)));
    expect(few?.warmthSpread).toBeGreaterThan(many?.warmthSpread ?? 0);
  });

  const usual = usualOf([past(78), past(82), past(75), past(80)]);

  it.each([
    ['届きました。少し残念です。', 'colder'],
    ['届きました。確認してください。', 'colder'],
    ['届きました！とても嬉しいです😊', 'as-usual'],
  ])('finds 「%s」 %s', (text, departure) => {
    if (usual === null) throw new Error('four threads make a habit');
    expect(compareWithUsual(usual, read(text)).departure).toBe(departure);
  });

  it('shows what makes today colder, the missing decoration included', () => {
    if (usual === null) throw new Error('four threads make a habit');
    const { evidence, warmth } = compareWithUsual(usual, read('届きました。少し残念です。'));
    expect(warmth).toBeLessThan(-20);
    expect(evidence.map((reason) => reason.rule)).toEqual(
      expect.arrayContaining(['feeling-bad', 'decoration-missing']),
    );
    expect(evidence.every((reason) => reason.points <= 0)).toBe(true);
  });

  it('leaves a person of changing moods alone', () => {
    const restless = usualOf([past(90), past(50), past(85), past(45), past(70), past(55)]);
    if (restless === null) throw new Error('six threads make a habit');
    expect(compareWithUsual(restless, read('届きました。')).departure).toBe('as-usual');
  });

  it('notices a sudden formality', () => {
    if (usual === null) throw new Error('four threads make a habit');
    const formal = { ...read('お品物を拝受いたしました。誠にありがとうございます。'), warmth: 78 };
    expect(compareWithUsual(usual, formal).departure).toBe('more-formal');
  });

  it('keeps no word of hers', () => {
    expect(pastOf(read(WARM))).toEqual({
      warmth: read(WARM).warmth,
      politeness: read(WARM).politeness,
      decorated: true,
    });
  });
});
