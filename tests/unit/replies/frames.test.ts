import { describe, expect, it } from 'vitest';
import { composeReplies } from '../../../lib/replies/compose.ts';
import { particularSlots } from '../../../lib/replies/particulars.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const REGULAR = { orders: 8, spent: 60_000, name: 'さくら' };
const first = (...messages: string[]) =>
  composeReplies(requestOf({ situation: 'test', messages, customer: REGULAR }, nodeTokenizer()))[0]
    ?.text ?? '';

describe('the name to put on', () => {
  it.each([
    ['名前を「そうた」で刻印お願いしたのですが、「颯太」に変えられますか？', '颯太'],
    ['名前は「そうた」で刻印をお願いします', 'そうた'],
  ])('of %j is %j', (message, name) => {
    expect(new Map(particularSlots(message)).get('name-text')).toBe(name);
  });
});

describe('a first draft', () => {
  it.each<[string, string[], RegExp]>([
    [
      'offers no exchange for a sad word on a stream',
      ['他の人にはいいねしてたのに、わたしにはなし。めんどくさいよね、ごめん'],
      /交換|返金|におい/u,
    ],
    [
      'takes no rough praise for abuse',
      ['m:ありがとうございます。', 'おまえんとこ正直だから信用してる'],
      /控えさせて|返金/u,
    ],
    [
      'apologises for no bad day of hers',
      ['届きました。今日面接で落ちて凹んでたけど元気出ました。ありがとうございます'],
      /申し訳/u,
    ],
    [
      'ends no trade over a claim',
      ['m:申し訳ございません。', 'もう2ヶ月です。書面で回答をください。弁護士に相談します。'],
      /取引は|控えさせて/u,
    ],
    [
      'takes a wish to finish the work for no thanks',
      ['先日の染み抜き、まだ薄く残っていました。もう一度お願いできますか。'],
      /到着|無事に/u,
    ],
    [
      'promises no extra beside a refusal',
      ['弟にあげたいので、3つ買ったら少しおまけしてもらえませんか？'],
      /おまけ/u,
    ],
    [
      'invites nobody to consider who only chats',
      ['きょうも楽しく縫えました。先生の言葉に救われています。'],
      /ご?検討/u,
    ],
    [
      'asks no detail of a message that was not meant for it',
      ['さっきの違う方宛でした！すみません'],
      /宛だった|詳しく/u,
    ],
    [
      'comforts nobody over an ingredient',
      ['娘が卵がだめなのですが、この焼き菓子は同じ工場で卵を使っていますか？心配で…'],
      /大変でしたね|おつらい/u,
    ],
    [
      'sends no song by post',
      ['配信リクエスト曲、購入しました！22時台に歌ってほしいです。'],
      /発送|お届け/u,
    ],
    [
      'gives no new date for what the site calls delivered',
      [
        '追跡は「配達完了」になっていますが、届かず、ポストにもありません。どうすればいいでしょうか。',
      ],
      /見込み|追跡番号は/u,
    ],
    [
      'keeps nothing back where she only wants word in time',
      ['お取り置きとまでは言わないのですが、前日までに知らせてもらえたら嬉しいです'],
      /取り置き/u,
    ],
    [
      'takes no question how to pay for a payment',
      ['代金の支払いがわからなくて、教えていただけますか。'],
      /お支払いのご連絡|ご入金/u,
    ],
  ])('%s', (_, messages, wrong) => {
    const text = first(...messages);
    expect(text).not.toBe('');
    expect(text).not.toMatch(wrong);
  });

  it.each<[string, string[], RegExp]>([
    [
      'still ends the trade after abuse',
      ['m:申し訳ございません。', 'ブスのくせに偉そうに。住所特定したから待ってろ'],
      /控えさせて/u,
    ],
    ['still hears a smell', ['届いた服がくさいです。タバコの臭いがします'], /申し訳/u],
    [
      'still apologises for a broken thing',
      ['届いた箱が凹んでいて、中の皿が割れていました'],
      /申し訳/u,
    ],
    [
      'promises to do the work again',
      ['先日の染み抜き、まだ薄く残っていました。もう一度お願いできますか。'],
      /もう一度/u,
    ],
    ['still sends goods', ['イヤリングを購入しました！届くのが楽しみです。'], /発送|準備|お作り/u],
  ])('%s', (_, messages, right) => {
    expect(first(...messages)).toMatch(right);
  });
});
