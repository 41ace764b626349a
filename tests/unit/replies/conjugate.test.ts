import { describe, expect, it } from 'vitest';
import type { Actor, Tone } from '../../../lib/replies/conjugate.ts';
import { conjugate } from '../../../lib/replies/conjugate.ts';

interface Row {
  readonly verb: string;
  readonly as: { actor: Actor; form: string; tone: Tone };
  readonly expected: string;
}

const row = (verb: string, [actor, form, tone]: [Actor, string, Tone], expected: string): Row => ({
  verb,
  as: { actor, form, tone },
  expected,
});

const ROWS: readonly Row[] = [
  row('連絡', ['me', 'fin', 'plain'], '連絡する'),
  row('連絡', ['me', 'fin', 'neutral'], 'ご連絡します'),
  row('連絡', ['me', 'fin', 'honorific'], 'ご連絡いたします'),
  row('確認', ['me', 'fin', 'honorific'], '確認いたします'),
  row('確認', ['you', 'req', 'honorific'], 'ご確認くださいませ'),
  row('待つ', ['me', 'prog', 'plain'], '待ってる'),
  row('待つ', ['me', 'prog', 'honorific'], 'お待ちしております'),
  row('送る', ['me', 'can', 'plain'], '送れる'),
  row('送る', ['me', 'can', 'warm'], 'お送りできます'),
  row('対応', ['me', 'cannot', 'honorific'], '対応いたしかねます'),
  row('届ける', ['me', 'can', 'plain'], '届けられる'),
  row('見る', ['you', 'req', 'warm'], 'ご覧ください'),
  row('言う', ['you', 'benefit', 'plain'], '言ってもらえて'),
  row('言う', ['you', 'benefit', 'honorific'], 'おっしゃっていただけて'),
  row('教える', ['you', 'ask', 'plain'], '教えてもらえる？'),
  row('教える', ['you', 'ask', 'neutral'], '教えていただけますか'),
  row('教える', ['you', 'ask', 'honorific'], 'お聞かせいただけますと幸いです'),
  row('選ぶ', ['you', 'benefit', 'plain'], '選んでもらえて'),
  row('包む', ['me', 'past', 'plain'], '包んだ'),
];

describe('conjugate', () => {
  it.each(ROWS)('$verb by $as.actor, $as.form, $as.tone: $expected', ({ verb, as, expected }) => {
    expect(conjugate(verb, as)).toBe(expected);
  });

  it('refuses a verb and a form it does not know', () => {
    expect(() => conjugate('泳ぐ', { actor: 'me', form: 'fin', tone: 'plain' })).toThrow();
    expect(() => conjugate('送る', { actor: 'me', form: 'toString', tone: 'plain' })).toThrow();
  });
});
