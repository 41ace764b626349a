/** A pseudo-random sequence in [0, 1) that is the same in every run (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const WORDS = {
  item: 'イヤリング|ピアス|刺繍ブローチ|がま口|ミニトート|iPhoneケース|羊毛フェルトの猫|木のスプーン|ワンピース(Mサイズ)|ﾊﾝﾄﾞﾒｲﾄﾞ時計|レジンのヘアゴム|母子手帳ケース|マグカップ２個|推しのアクスタ|革の名刺入れ',
  name: '田中|佐藤美咲|鈴木様|ゆうこ|Kaori|ちゃむ|長谷川|みぃ|小鳥遊さん|渡邉',
  place:
    '東京都世田谷区|大阪|北海道|名古屋市中区１－２－３|沖縄の離島|実家|職場|コンビニ|宅配ボックス',
  date: '明日|３日後|12月24日|来週の火曜|先日|クリスマスまで|2025/11/03|今朝|年内|母の日',
  price: '3,000円|五千円|2千円|¥4,980|１５００円|送料込み6000円|半額',
  feeling:
    'とっても嬉しいです|感動しました|少し残念でした|がっかりです|めっちゃ可愛い|すごーい|最高すぎる|言葉になりません|不安になりました|大満足です|ヤバい|泣きそう',
  thanks:
    'ありがとうございます|ありがとうございました|本当に感謝しております|あざっす|ありがと〜|おおきに|恐れ入ります|助かりました|お心遣いに感謝いたします',
  ask: 'いただけますでしょうか|もらえますか|くれませんか|くれる？|頂けると幸いです|できますか|くださいませ|お願いできないでしょうか|してほしいんだけど|してちょ',
  verb: '送って|教えて|お取り置きして|交換して|値下げして|ラッピングして|確認して|急いで|返金して|作り直して|写真を見せて',
  trouble:
    '割れて|破れて|違う色が届いて|傷がついて|届かなくて|連絡がなくて|サイズが合わなくて|思っていたのと違って|使えへんくて',
  open: 'こんにちは|はじめまして|お世話になっております|突然すみません|夜分に失礼いたします|やっほー|お久しぶりです|あのー|お忙しいところ恐縮ですが|もしもし',
  close:
    'よろしくお願いいたします|よろしくー|ではまた|楽しみにしています|失礼いたします|おやすみなさい|以上です|ほな',
  mark: '。|！|!!|？|～|〜♪|…|(笑)|w|♡|✨|😊|(^^)|m(_ _)m|🙇‍♀️|、|\n',
};
type Slot = keyof typeof WORDS;
const CHOICES = new Map(Object.entries(WORDS).map(([slot, list]) => [slot, list.split('|')]));

const TEMPLATES = [
  '{open}、{name}です{mark}{item}が{date}届きました{mark}{feeling}{mark}{thanks}{mark}',
  '{item}を{price}で{verb}{ask}{mark}',
  '{date}に{item}を購入した{name}と申します。{trouble}しまったのですが、どうすればよろしいでしょうか{mark}',
  '{trouble}いて、{feeling}。{verb}{ask}？',
  '{place}まで{date}に{verb}{ask}{mark}{close}{mark}',
  '先ほど{price}のお支払いを済ませました。{place}宛てでお間違いないです。{close}。',
  '{item}と{item}を2点まとめて{price}になりませんか{mark}',
  '在庫はございますでしょうか。{date}必要でして、{verb}{ask}{mark}',
  'うちの子が{item}を{feeling}って言ってた{mark}また買うね{mark}',
  'なんで返事くれへんの{mark}もうええわ、{verb}や{mark}',
  '{thanks}{mark}また{date}にご縁がありましたら{close}{mark}',
  'おっしゃる通り{item}は{place}に置いていただければ構いません。',
  '{name}さんの作品はどれも素敵で、{date}も{item}を拝見しては{feeling}{mark}',
  'サイズは約10×20cm（送料込み）でしょうか、それとも別料金でしょうか{mark}',
  '追跡番号は1234-5678-9012です。https://example.com/track?id=42 をご覧ください{mark}',
  'お取り置きしてくださるとのこと、{thanks}{mark}{price}でしたら{date}お支払いできます。',
  '行けたら行くし、食べれたら食べる。来れないなら{verb}{ask}{mark}',
  '昨日から熱があって子供の学校も休みで…{feeling}{mark}',
];

/** Invented messages of every tone, put together from templates; the same in every run. */
export function sampleSentences(count: number, seed = 1): string[] {
  const random = sequence(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () =>
    (pick(TEMPLATES) ?? '').replaceAll(/\{(\w+)\}/gu, (_, slot: Slot) => {
      return pick(CHOICES.get(slot) ?? []) ?? '';
    }),
  );
}

/** Alphabets that meet in messages, single emoji and rare characters included. */
const ALPHABETS = [
  'あいうえおかがきくけこさしすせそたちつてとなにのはひふへほまみむめもやゆよらりるれろわをんっゃゅょー',
  'アイウエオカガキクケコサシスセソタチツテトナニヌネノハバパヒフヘホマミムメモヤユヨラリルレロワヲンッャュョー',
  'ｱｲｳｴｵｶﾞｷﾞﾊﾟｯｰ',
  '日本大人一二三上下中国会社員様方行来見食物品送届買売値段円色気持何時今年月火水木金土新旧良悪好不無有御',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '0123456789０１２３４５６７８９',
  '、。！？!?…・「」『』（）()[]<>〜～-―/\\*+=&%$#@^_`|~"\'',
  ' \u3000\n\t',
  '♪♡♥★☆○●◎△▽×→←↑↓〒※',
  'éñüßΩЖдשُ한글ไทย',
];

/** Text without sense, for the places where the dictionary has no word. */
export function characterSoup(count: number, seed = 2): string[] {
  const random = sequence(seed);
  return Array.from({ length: count }, () => {
    let text = '';
    const length = 1 + Math.floor(random() * 40);
    while (text.length < length) {
      const alphabet = ALPHABETS[Math.floor(random() * ALPHABETS.length)] ?? '';
      const run = 1 + Math.floor(random() * 4);
      for (let index = 0; index < run; index++) {
        text += alphabet.charAt(Math.floor(random() * alphabet.length));
      }
    }
    return text;
  });
}
