import { describe, expect, it } from 'vitest';
import { composeReplies } from '../../../lib/replies/compose.ts';
import type { ReplyRequest } from '../../../lib/replies/reply-request.ts';
import type { Message } from '../../../lib/thread/thread.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const REGULAR = { orders: 8, spent: 60_000, name: 'さくら' };

function firstOf(messages: readonly string[], customer = {}): string {
  const request = requestOf({ situation: 'test', messages, customer }, nodeTokenizer());
  return composeReplies(request)[0]?.text ?? '';
}

describe('drafts where feelings are touched', () => {
  it.each<[string, string[], RegExp]>([
    ['envy in a question', ['ねえ、わたしのときだけ返事短くない？'], /大切|心強く/u],
    [
      'envy without its name',
      ['あの子にだけ先に見せてたんですね…ちょっとさみしいです'],
      /大切|心強く/u,
    ],
    ['years of coming', ['2年も毎日来てるのにその他大勢か'], /2年も来て/u],
    ['a place given up', ['次の入荷で大丈夫なので、待ってる方にどうぞ'], /譲り|先に|順番/u],
    ['buying to help', ['少しでも足しになればと思って二つ注文しました'], /応援|お気持ち|お心/u],
    ['news of how it goes', ['先月のリース、まだ全然もってます！'], /まだ全然もっている/u],
    [
      'how she wants it',
      ['m:ラフは月末です', '了解。文字は白でいい。枠なし。'],
      /文字は白、枠なし/u,
    ],
    ['a feast by the way', ['OKです！実は翌日が結婚記念日なんです'], /結婚記念日/u],
    [
      'a hospital stay that is over',
      ['お久しぶりです。しばらく入院していてご無沙汰しました'],
      /入院/u,
    ],
    [
      'a promise to look into it',
      ['m:確認いたします。', 'その後いかがでしょうか。直らず困っています。'],
      /【ご連絡の期限】/u,
    ],
  ])('answer %s', (_, messages, must) => {
    expect(firstOf(messages, REGULAR)).toMatch(must);
  });

  it.each<[string, string[], RegExp]>([
    [
      'pay on a threat',
      ['低評価つけられたくなかったら半額返金しろ'],
      /返金(?!.*応じ)|返金をもって/u,
    ],
    ['ask again for what she told', ['蓋のネジがすぐ外れました'], /どのような点|詳しく/u],
    [
      'refuse a call nobody asked for',
      ['アンテナ工事のやり方を教えてもらえますか。電器店に電話したら高くて'],
      /連絡先/u,
    ],
    [
      'cancel what nobody cancels',
      ['床の間に据えましたところ、部屋の空気が変わりました。'],
      /キャンセル/u,
    ],
    ['apologise for good news', ['今月のネイル、まだ全然もってます🤍すごい🤍'], /申し訳/u],
    ['refuse one who only says again', ['だろ？笑 今度も頼むわ'], /お受けできません/u],
    ['invite one who asks for no pay', ['無料で3枚描いてもらえますか？'], /はい、/u],
    [
      'answer the weather with a fact',
      ['今日めっちゃ寒いですね！そちらは雪降ってます？'],
      /【回答】|はい/u,
    ],
    [
      'take a memorial day for a death',
      ['20日の法事に使いたいのですが、まだ発送されていません'],
      /お悔やみ/u,
    ],
  ])('do not %s', (_, messages, never) => {
    expect(firstOf(messages)).not.toMatch(never);
  });
});

describe('drafts for one who cheers for the shop', () => {
  it('say that it is seen, to her alone', () => {
    const base = requestOf(
      { situation: 'test', messages: ['友達にお店を紹介しました！'], customer: REGULAR },
      nodeTokenizer(),
    );
    const said = (standing: 'cheering' | 'fair', place: 'private' | 'public'): string =>
      composeReplies({
        ...base,
        thread: { ...base.thread, place },
        customer: base.customer === null ? null : { ...base.customer, standing },
      })
        .map(({ text }) => text)
        .join('');
    expect(said('cheering', 'private')).toMatch(/応援/u);
    expect(said('fair', 'private')).not.toMatch(/応援/u);
    expect(said('cheering', 'public')).not.toMatch(/応援/u);
  });
});

describe('drafts after the seller wrote last', () => {
  const said = (author: Message['author'], text: string, at: string): Message => ({
    author,
    text,
    name: null,
    time: { shown: at, at },
  });
  function requestAt(now: string, messages: readonly Message[]): ReplyRequest {
    const base = requestOf({ situation: 'test', messages: [], customer: REGULAR }, nodeTokenizer());
    return { ...base, now: new Date(now), thread: { ...base.thread, messages } };
  }
  const thread = [
    said('customer', '在庫ありますか？', '2026-03-01T10:00:00+09:00'),
    said('seller', 'はい、ございます。いかがでしょうか？', '2026-03-01T11:00:00+09:00'),
  ];

  it('leave her time and answer nothing', () => {
    const drafts = composeReplies(requestAt('2026-03-02T10:00:00+09:00', thread));
    expect(drafts[0]?.text).toMatch(/お返事|いつでも|お気軽/u);
    expect(drafts.map(({ text }) => text).join('')).not.toMatch(/在庫|ございます。はい/u);
  });

  it('greet her again after a long silence', () => {
    const [first] = composeReplies(requestAt('2026-06-02T10:00:00+09:00', thread));
    expect(first?.text).toMatch(/お久しぶり|ご無沙汰/u);
  });
});
