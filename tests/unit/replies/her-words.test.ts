import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { allAskedIn, askedIn } from '../../../lib/replies/asked.ts';
import { plainSentences } from '../../../lib/replies/clause.ts';
import { composeReplies } from '../../../lib/replies/compose.ts';
import { praiseIn } from '../../../lib/replies/praise.ts';
import { specsIn, wishIn } from '../../../lib/replies/wish.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const sentences = (text: string) => plainSentences(analyse(text, nodeTokenizer()));
const first = (...messages: string[]) =>
  composeReplies(requestOf({ situation: 'test', messages }, nodeTokenizer()))[0]?.text ?? '';

describe('wishIn', () => {
  it.each([
    ['来週お給料日なので、25日までお取り置きってお願いできますか…？', '25日までのお取り置き'],
    ['サイズ直し(袖丈-3cm)もお願いしたいです！！', 'サイズ直し(袖丈-3cm)'],
    [
      '厚かましいのですが、同じものをもう一脚、年内にお願いできますか。',
      '同じものをもう一脚、年内に',
    ],
    ['できれば1本ずつ別々の袋に入れてもらえますか？', '1本ずつ別々の袋に入れる'],
    ['チェーンを5cm長くすることはできますか？', 'チェーンを5cm長くする'],
    [
      '金曜の20時から個別で話せる枠、作ってもらえたりしますか？',
      '金曜の20時から個別で話せる枠を作る',
    ],
    ['のし紙（御礼）をお願いしたく、併せて請求書払いの可否をご教示ください。', 'のし紙（御礼）'],
    ['日曜に届くようお願いできますか', '日曜に届くよう手配する'],
    [
      'カードに「Happy 3rd Birthday, Leo」と入れてください。',
      'カードに「Happy 3rd Birthday, Leo」と入れる',
    ],
    ['カードに「ありがとう」と書いていただけたら嬉しいです', 'カードに「ありがとう」と書く'],
  ])('says again what %j asks for', (text, wanted) => {
    const wish = wishIn(sentences(text), nodeTokenizer());
    expect(wish?.kind === 'deed' ? wish.base : wish?.text).toBe(wanted);
  });

  it.each([
    'よろしくお願いします。',
    '在庫を教えていただけますか',
    'ピアスを購入させていただきました。',
    '丁寧に包んでいただきありがとうございました。',
    '5000円にしてもらえますか？',
    'ご返信いただけますでしょうか。',
    '遠慮なくおっしゃってください。',
    '今日中に送ってください',
  ])('finds no wish to say again in %j', (text) => {
    expect(wishIn(sentences(text), nodeTokenizer())).toBeNull();
  });
});

describe('specsIn', () => {
  it.each([
    ['刻印は「HARUTO」でお願いします。', '刻印は「HARUTO」'],
    [
      '前回のより10cm長め(200cm)、色は前と同じ生成りがいいです',
      '前回のより10cm長め(200cm)、色は前と同じ生成り',
    ],
    ['色はモノクロでいい。背景なし。', '色はモノクロ、背景なし'],
    [
      '500gを2袋で注文しました。挽き方はいつも通り中挽きで。',
      '500gを2袋、挽き方はいつも通り中挽き',
    ],
    ['発送はいつでもいいです', null],
    ['よろしくお願いします', null],
  ])('reads %j', (text, wanted) => {
    expect(specsIn(sentences(text))).toBe(wanted);
  });
});

describe('askedIn', () => {
  it.each([
    ['身長158cmだと丈はどのあたりになりますか？', { name: '丈', under: '身長158cm' }],
    ['駐車場の有無も教えてください。', { name: '駐車場の有無' }],
    ['持ち手の長さを教えてください', { name: '持ち手の長さ', under: null }],
    ['マチの幅はどのくらいですか？', { name: 'マチの幅' }],
    ['これ、肩にかけられますか', { yes: '肩にかけられます', no: '肩にかけられません' }],
    ['裏地は付いてますか', { yes: '裏地は付いています' }],
    ['充電もちゃんとできる感じ？', { yes: '充電もできます', no: '充電はできません' }],
    ['初心者でも育てられますか', { no: '初心者の方には難しいかと思います' }],
    ['金具は真鍮でしょうか', { yes: '金具は真鍮です', no: '金具は真鍮ではありません' }],
  ])('turns %j into its answer', (text, wanted) => {
    expect(askedIn(text, nodeTokenizer())).toMatchObject(wanted);
  });

  it.each([
    '包んでいただけますか',
    '発送しましたか？',
    '私に似合うと思いますか',
    '大きいですか',
    'もうないですか？',
    'いつ届きますか',
    '荷物はいつごろ着きますか',
    'お名前とかあるんですか',
    '今度お茶でもどうですか',
  ])('leaves %j to other answers', (text) => {
    expect(askedIn(text, nodeTokenizer())).toBeNull();
  });
});

describe('praiseIn', () => {
  it.each([
    ['想像以上に上質な革で、大変気に入っております。', '想像以上に上質な革'],
    ['お皿も写真通りの優しい白で、楽しみです。', '写真通りの優しい白'],
    ['波みたいでずっと見てます', '波みたい'],
    ['思ったより軽くて、嬉しいです', '思ったより軽い'],
    ['写真よりも実物のほうが素敵でした', '写真よりも実物のほうが素敵'],
    ['いやぁ〜ほんま可愛らしいわ', null],
    ['可愛いです', null],
    ['もう少し綺麗な色ならよかったです', null],
    ['発送が早くて素敵なお取引でした', null],
  ])('quotes of %j: %j', (text, wanted) => {
    expect(praiseIn([text])).toBe(wanted);
  });
});

describe('allAskedIn', () => {
  it('reads what is listed before one request to be told', () => {
    const text =
      '恐れ入りますが、天板の厚みと、脚の取り外しが可能かどうかをご教示いただけますでしょうか。';
    expect(allAskedIn(text, nodeTokenizer())).toEqual([
      { kind: 'fact', name: '天板の厚み', under: null },
      { kind: 'yes-no', yes: '脚の取り外しが可能です', no: '脚の取り外しが可能ではありません' },
    ]);
  });
});

describe('facts asked for by number', () => {
  it('are each named', () => {
    const text = 'マイニング使用歴の有無、購入時期、保証書の有無、以上3点回答願います';
    expect(
      allAskedIn(text, nodeTokenizer()).map((asked) => asked.kind === 'fact' && asked.name),
    ).toEqual(['マイニング使用歴の有無', '購入時期', '保証書の有無']);
  });
});

describe('a first draft', () => {
  it.each([
    [
      'names the fact and not whether it is',
      ['請求書払いの可否を教えてください'],
      '請求書払いは【請求書払いの可否】',
    ],
    [
      'offers no review thanks to a question',
      ['身長158cmだと丈はどのあたりになりますか？'],
      '丈は【丈】',
    ],
    ['hears a lower price', ['ありがとうございます！2割引きとかってありですか？'], '値'],
    [
      'takes up one more of the same',
      ['受け取りました。木目が見事です。同じものをもう一脚、年内にお願いすることはできますか。'],
      '同じものをもう一脚',
    ],
    [
      'closes no deal with one left without an answer',
      [
        'm:検討いたします。',
        '検討すると言ってから何も連絡がありません。返事がなければサイトに通報します。',
      ],
      '申し訳',
    ],
    [
      'answers a bid with a price',
      [
        '学生で予算が限られておりまして、8,000円でお譲りいただけないでしょうか。無理でしたら遠慮なくおっしゃってください。',
      ],
      'お願いしております',
    ],
    [
      'answers three facts',
      ['使用歴の有無、購入時期、保証書の有無、以上3点回答願います'],
      '【購入時期】',
    ],
    [
      'answers for a parcel that stands still',
      [
        'm:発送しました。',
        '追跡が「通関手続中」のまま4日動いてないです。母に渡すものなので心配です',
      ],
      'わかり次第',
    ],
    [
      'says the wish again',
      ['m:ありがとうございます。', '1本ずつ袋に入れてもらえますか？'],
      '袋に入れ',
    ],
    ['answers under her condition', ['身長158cmだと丈はどのあたりですか？'], '【丈】'],
    [
      'confirms what was laid down',
      ['購入しました。刻印は「MIKU」でお願いします。'],
      '刻印は「MIKU」',
    ],
    ['takes a later price for a bid', ['9000円でどうですか'], 'お値'],
    ['does not condole for a memorial', ['母の法事で使うので20日までにお願いします'], '20日'],
    [
      'answers a second request beside a question',
      ['購入しました。日本語で大丈夫でしょうか？カードに「Leo」と入れてください。'],
      '「Leo」',
    ],
    [
      'keeps to the day told without a date',
      ['m:発送は明日の午前中を予定しています。', '購入しました。よろしくお願いします'],
      '発送し',
    ],
    [
      'answers three facts',
      ['使用歴の有無、購入時期、保証書の有無、以上3点回答願います'],
      '【購入時期】',
    ],
    [
      'takes a bare please for a yes',
      ['m:明日発送します。', 'おねがいします'],
      'ありがとうございます',
    ],
    [
      'answers for a parcel that stands still',
      [
        'm:発送しました。',
        '追跡が「通関手続中」のまま4日動いてないです。母に渡すものなので心配です',
      ],
      'わかり次第',
    ],
    ['sells no appointment by the piece', ['金曜に個別で話せる枠、作ってもらえますか？'], '枠を作'],
    [
      'follows up where the seller wrote last',
      ['在庫ありますか？', 'm:はい、ございます。', 'm:いかがでしょうか？'],
      'ください',
    ],
    [
      'gives the number in an apology',
      [
        'm:ヤマト宅急便で発送しました。番号は 4471-0982-3316 です。',
        'まだ届いていません。追跡番号をもう一度教えてください',
      ],
      '4471-0982-3316',
    ],
    [
      'uses the told day for a new address',
      ['m:21日に発送いたします。', '住所を〒703-8256 岡山市中区浜2-1-1 に変更できますか'],
      '21日',
    ],
    [
      'says that a cancellation is in time',
      ['m:23日に発送いたします。', '色を間違えました。キャンセルは可能でしょうか。'],
      '発送前',
    ],
  ])('%s', (_, messages, words) => {
    expect(first(...messages)).toContain(words);
  });
});
