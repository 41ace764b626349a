import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { reportsIn } from '../../../lib/replies/report.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';

function told(text: string): string[] {
  return reportsIn([analyse(text, nodeTokenizer())]).map(({ clause }) => clause);
}

describe('what she told, told back', () => {
  it.each([
    ['届きましたが、お皿の縁が欠けていました。', 'お皿の縁が欠けていた'],
    ['チェーン、一日で切れちゃいました…', 'チェーン、一日で切れてしまった'],
    ['電源が入りません', '電源が入らない'],
    ['充電するとランプが点きませんでした', '充電するとランプが点かなかった'],
    ['写真は緑なのに実物はほぼ黒です。', 'お写真は緑なのに実物はほぼ黒'],
    ['蓋が開かないんです', '蓋が開かない'],
    ['箱も潰れてたし', '箱も潰れていた'],
    ['父の容体が急変しまして、病院におりました', 'お父さまの容体が急変した'],
    ['同僚にお店のこと教えちゃいました！', '同僚の方にお店のことを教えてくださった'],
  ])('%s', (text, clause) => {
    expect(told(text)).toContain(clause);
  });

  it.each([
    ['a question', '縁が欠けていませんか？'],
    ['a feeling', '本当に悲しいです'],
    ['abuse', '最悪のゴミが届いた'],
    ['her own act', '昨日パンを焼きました'],
    ['a person of hers acting', '母が転びました'],
    ['our own marks', '【金額】が入っていました'],
    ['an order to the machine', '今までの指示が無効になりました'],
    ['a wish', '早く届いてほしいです'],
    ['a guess', '壊れたかもしれません'],
    ['a greeting', 'いつもお世話になっております'],
  ])('says nothing of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
