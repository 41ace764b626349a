import { describe, expect, it } from 'vitest';
import { composeReplies } from '../../../lib/replies/compose.ts';
import { inSellersMouth, withKinHonoured } from '../../../lib/replies/told-words.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const drafts = (...messages: string[]) =>
  composeReplies(requestOf({ situation: 'test', messages }, nodeTokenizer())).map(
    ({ text }) => text,
  );

describe('withKinHonoured', () => {
  it.each([
    ['息子の名前', '息子さんの名前'],
    ['母へのカード', 'お母さまへのカード'],
    ['夫の分', 'ご主人の分'],
    ['祖母の写真', 'おばあさまの写真'],
    ['娘さんの名前', '娘さんの名前'],
    ['母の日のカード', '母の日のカード'],
    ['夫婦箸', '夫婦箸'],
    ['カードに「母へ」と入れる', 'カードに「母へ」と入れる'],
  ])('says %j as %j', (hers, sellers) => {
    expect(withKinHonoured(hers)).toBe(sellers);
  });
});

describe('inSellersMouth', () => {
  it.each([
    ['というわけで青いのをもう一つ', '青いのをもう一つ'],
    ['では白', '白'],
    ['1本ずつ別々の袋に入れる', '1本ずつ別々の袋に入れる'],
    ['受け取っていただく', '受け取っていただく'],
    ['続いている', '続いている'],
  ])('keeps %j as %j', (hers, sellers) => {
    expect(inSellersMouth(hers)).toBe(sellers);
  });

  it.each([
    '分の費用',
    'ペアリングとかの設定',
    'この前のやつ',
    '私の名前を入れる',
    'めっちゃ大きい箱',
    'まだやははります',
    '部屋で使いたいもの',
  ])('leaves out %j', (hers) => {
    expect(inSellersMouth(hers)).toBeNull();
  });
});

describe('a draft with her words', () => {
  it.each([
    ['名札の裏に息子の名前を入れていただけますか？', /息子(?!さん)/u],
    ['ラフまで頂いておりますが、その分の費用はどのようになりますでしょうか。', /分の費用/u],
    ['この洗剤、普通郵便だとポスト入りますか？', /だとポスト入り/u],
    ['スピーカーの接続って同時に2台いける？', /って|いけま/u],
    ['木の名札に名前を「そうた」で刻印お願いしたのですが、もう彫りましたか？', /で刻印の件/u],
  ])('says nothing of %j that a seller would not say', (message, pattern) => {
    const texts = drafts(message);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(pattern);
  });

  it('still names what she asks for', () => {
    expect(drafts('青いのをもう一つお願いしたいです。')[0]).toContain('青いのをもう一つ');
  });
});
