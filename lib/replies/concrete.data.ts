import type { PhraseRow } from './phrase-table.ts';

/** What follows the clause that takes up her words, by tone. `maker` rows need a maker's thread. */
export interface Reaction {
  readonly tones: string;
  readonly text: string;
  readonly kind: 'joy' | 'relief';
  readonly when?: string;
}

export const REACTIONS: readonly Reaction[] = [
  { tones: 'w', text: 'とても嬉しいです!', kind: 'joy' },
  { tones: 'w', text: '本当に嬉しいです!', kind: 'joy' },
  { tones: 'wn', text: '嬉しいです!', kind: 'joy' },
  { tones: 'w', text: '励みになります!', kind: 'joy', when: 'te-clause' },
  { tones: 'w', text: 'お作りしてよかったです!', kind: 'joy', when: 'maker arrived te-clause' },
  { tones: 'n', text: '嬉しく思います。', kind: 'joy' },
  { tones: 'n', text: '励みになります。', kind: 'joy', when: 'te-clause' },
  { tones: 'h', text: '大変嬉しく思っております。', kind: 'joy' },
  { tones: 'h', text: 'とても嬉しく存じます。', kind: 'joy' },
  { tones: 'h', text: '大変励みになります。', kind: 'joy', when: 'te-clause' },
  { tones: 'p', text: 'すごく嬉しい!', kind: 'joy' },
  { tones: 'p', text: '嬉しい!', kind: 'joy' },
  { tones: 'p', text: '励みになるよ!', kind: 'joy', when: 'te-clause' },
  { tones: 'w', text: 'よかったです!', kind: 'relief' },
  { tones: 'w', text: 'ほっとしました!', kind: 'relief' },
  { tones: 'wn', text: '安心しました!', kind: 'relief' },
  { tones: 'n', text: 'よかったです。', kind: 'relief' },
  { tones: 'h', text: '安心いたしました。', kind: 'relief' },
  { tones: 'h', text: '何よりでございます。', kind: 'relief' },
  { tones: 'p', text: 'よかった!', kind: 'relief' },
  { tones: 'p', text: 'ほっとした!', kind: 'relief' },
];

/** Clauses about the one thing that pleased her (`{thing}`). */
export const THING_CLAUSES: readonly (readonly [tones: string, clause: string])[] = [
  ['p', '{thing}を気に入ってもらえて'],
  ['wn', '{thing}を気に入っていただけて'],
  ['wn', '{thing}に目を留めていただけて'],
  ['h', '{thing}を気に入っていただけて'],
  ['h', '{thing}をお褒めいただき'],
];

/** Her own words about what pleased her, given back between quotation marks. */
export const QUOTE_ROWS: readonly PhraseRow[] = [
  ['w', '「{quote}」と言っていただけて、とても嬉しいです!'],
  ['w', '「{quote}」だなんて、嬉しいお言葉です!'],
  ['wn', '「{quote}」とのお言葉、とても嬉しいです!'],
  ['n', '「{quote}」と言っていただけて、嬉しく思います。'],
  ['h', '「{quote}」とのお言葉、大変嬉しく存じます。'],
  ['h', '「{quote}」とおっしゃっていただき、大変励みになります。'],
  ['p', '「{quote}」って言ってもらえて、すごく嬉しい!'],
];

/** Names of wares in everyday words: what she calls it is what the reply calls it. */
export const WARE =
  /イヤリング|ピアス|ネックレス|ペンダント|ブレスレット|ブローチ|イヤーカフ|ヘアゴム|バレッタ|ヘアピン|カチューシャ|シュシュ|リング|指輪|アンクレット|キーホルダー|ストラップ|チャーム|ポーチ|巾着|トートバッグ|ショルダーバッグ|バッグ|リュック|財布|がま口|パスケース|カードケース|ブックカバー|手帳カバー|スマホケース|マスク|スタイ|よだれかけ|おくるみ|ぬいぐるみ|あみぐるみ|人形|ワンピース|ブラウス|スカート|シャツ|セーター|カーディガン|コート|ジャケット|パンツ|帽子|ベレー帽|手袋|マフラー|ストール|靴下|スニーカー|ブーツ|サンダル|エプロン|マグカップ|湯呑み|湯のみ|茶碗|お茶碗|カップ|お皿|小皿|平皿|豆皿|[鉢額絵棚本]|花器|花瓶|グラス|箸置き|コースター|キャンドル|石鹸|石けん|アロマ|リース|ドライフラワー|スワッグ|イラスト|ポストカード|はがき|シール|ステッカー|スタンプ|はんこ|時計|ランプ|照明|椅子|テーブル|カゴ|かご|バスケット|クッション|毛布|ブランケット|タオル|ハンカチ|おもちゃ|フィギュア|ゲームソフト|カメラ|レンズ|漫画|コミック|CD|DVD|クッキー|焼き菓子|ジャム|コーヒー豆|紅茶|はちみつ|お米|野菜/u;

/** Fallbacks of the ware's name: in a maker's thread and elsewhere. */
export const WARE_FALLBACK = { maker: '作品', other: '商品' } as const;

/** Greetings by the hour in Japan: from this hour on, polite and plain. Later rows win. */
export const GREETINGS: readonly (readonly [from: number, polite: string, plain: string])[] = [
  [0, 'こんばんは', 'こんばんは'],
  [4, 'おはようございます', 'おはよう'],
  [10, 'こんにちは', 'こんにちは'],
  [18, 'こんばんは', 'こんばんは'],
];
