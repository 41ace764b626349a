/**
 * Something pleasant she said, and the clause that takes it up: `<b>` is もらえて in plain, いただけて otherwise.
 * `honorific` replaces the clause in full keigo. `relief`: what follows is よかったです rather than 嬉しいです.
 */
export interface EchoRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly clause: string;
  readonly honorific?: string;
  readonly plain?: string;
  readonly kind: 'joy' | 'relief' | 'closed';
  /** Only where she has the item in her hands (`after`) or not yet (`before`). */
  readonly time?: 'before' | 'after';
}

/** Most telling first: the first that fits is used. A `closed` clause is a whole sentence by itself. */
export const ECHOES: readonly EchoRow[] = [
  {
    id: 'receiver-joy',
    pattern:
      /(?:[母父娘夫妻孫妹姉]|息子|友達|友人|子ども|子供|主人|祖母|相手|本人|彼女|先生)[^。！!？?\n]{0,30}(?:喜ん|喜び|大喜び|気に入っ|嬉しそう|大絶賛|感動)/u,
    clause: '{pleased}にも喜んで<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'family-fun',
    pattern:
      /(?:家族|みんな|子どもたち|子供たち)(?:みんな)?で?[^。！!？?\n]{0,18}(?:大騒ぎ|楽し[みくん]|盛り上が|わいわい|ワイワイ|夢中|完食|いただきました|食べました)/u,
    clause: 'ご家族で楽しんで<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'praised-by-others',
    pattern:
      /(?:周り|まわり|友達|友人|家族|会社|みんな|同僚|店員)[^。！!\n]{0,12}(?:褒め|ほめ|可愛い|かわいい|素敵|好評|羨)/u,
    clause: 'まわりの方にも褒めて<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'first-sight',
    pattern: /一目(?:惚|ぼ)れ|ひとめ(?:惚|ぼ)れ/u,
    clause: '一目惚れだなんて、',
    honorific: '一目惚れとのお言葉、',
    kind: 'joy',
  },
  {
    id: 'heart-beat',
    pattern: /ときめ[いき]|トキメ[いき]|きゅん|キュン/u,
    clause: 'ときめいていただけたなんて、',
    plain: 'ときめいてもらえたなんて、',
    honorific: '心に留めていただけたとのこと、',
    kind: 'joy',
  },
  {
    id: 'fought-over',
    pattern:
      /(?:[母父娘夫妻孫妹姉]|息子|友達|友人|子ども|子供|主人|家族)[^。！!？?\n]{0,6}(?:取り合い|奪い合い)/u,
    clause: '{shared-with}と取り合いだなんて、',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'for-other',
    pattern: /(?:[母父娘夫妻孫妹姉]|息子|友達|友人|子ども|子供|主人)の分(?:です|[もをとに])/u,
    clause: '{for-person}の分も選んで<b>',
    honorific: '{for-person}の分もお選び<b>',
    kind: 'joy',
    time: 'before',
  },
  {
    id: 'wanted-long',
    pattern:
      /ずっとフォロー|やっと(?:買|手に入|ゲット|お迎え)|ずっと(?:欲しかっ|気にな|探し|狙っ|迷っ|ほしかっ)|前から(?:欲し|気にな|ほし)|念願/u,
    clause: 'ずっと気にかけて<b>',
    kind: 'joy',
  },
  {
    id: 'tears',
    pattern: /泣[いきけ]|涙(?:が|出)|感動|感激|鳥肌/u,
    clause: 'そこまで感動して<b>',
    plain: 'そんなに感動してもらえて',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'better-than-photo',
    pattern:
      /(?:写真|画像|想像|思ってい?た|期待)[^。！!\n]{0,6}(?:より|以上)[^。！!\n、がけ]{0,10}(?:可愛|かわい|素敵|きれい|綺麗|美し|良|よ[いくか]|すて|しっかり|ステキ)|(?:想像|期待|思った)以上/u,
    clause: '実物を見てそう言って<b>',
    honorific: '実物をご覧になってそうおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'as-imagined',
    pattern:
      /(?:イメージ|理想|思った|想像|写真)(?:した)?の?(?:とお|通|どお)り|イメージにぴったり|理想的/u,
    clause: 'イメージどおりと言って<b>',
    honorific: 'イメージどおりとおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'fit',
    pattern: /(?:サイズ|大きさ|丈)[^。！!？?\n]{0,8}(?:ぴったり|ピッタリ|ちょうど|丁度)/u,
    clause: 'サイズもぴったりだったようで、',
    kind: 'relief',
    time: 'after',
  },
  {
    id: 'packing',
    pattern:
      /(?:梱包|包装|ラッピング)[^。！!？?\n]{0,14}(?:丁寧|綺麗|きれい|可愛|かわい|素敵|しっかり|嬉し|感激)|(?:丁寧|きれい|綺麗|可愛い|かわいい|素敵)な(?:梱包|包装|ラッピング)/u,
    clause: '梱包まで見て<b>',
    honorific: '梱包までご覧<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'fast',
    pattern:
      /(?:発送|到着|届くの|お届け)[^。！!？?\n]{0,6}(?:早|速|迅速|スピーディ)|(?:迅速|素早|スピーディ)(?:な|い)(?:発送|お届け)|もう届/u,
    clause: '早くお届けできて',
    kind: 'relief',
    time: 'after',
  },
  {
    id: 'felt-safe',
    pattern:
      /安心して[^。！!？?\n]{0,6}(?:取引|買い?物|やり取り)[^。！!？?\n]{0,4}(?:でき|出来)(?:まし|た)|安心(?:できました|でした)/u,
    clause: '安心してお取引いただけたとのこと、',
    plain: '安心してもらえて、',
    kind: 'joy',
  },
  {
    id: 'good-care',
    pattern:
      /(?:対応|やり取り|返信|連絡)[^。！!？?\n]{0,8}(?:[早速良]|迅速|スムーズ|丁寧|親切|素晴)|(?:丁寧|迅速|親切|スムーズ|素早)[ない](?:ご?対応|やり取り|ご?連絡|お?取引)/u,
    clause: '対応についてもそう言って<b>',
    honorific: '対応についても温かいお言葉をいただき、',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'card',
    pattern:
      /(?:手紙|メッセージカード|お手紙|一筆|カード|おまけ|プチギフト)[^。！!？?\n]{0,14}(?:嬉し|ありがと|感激|素敵|可愛|かわい|まで)/u,
    clause: '同封したものまで喜んで<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'daily-use',
    pattern: /毎日(?:使|つけ|付け|着|身に|愛用|持ち)|愛用|ヘビロテ|ヘビーローテ/u,
    clause: '毎日のように使って<b>',
    honorific: '日々お使い<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'decorated',
    pattern: /(?:飾り|飾って|飾ら)/u,
    clause: 'さっそく飾って<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'cherish',
    pattern: /大切に?(?:使|し(?:ま|た)|着|つけ)|大事に(?:使|し(?:ま|た)|着|つけ)|宝物/u,
    clause: '大切にしていただけるとのこと、',
    plain: '大事にしてもらえるなんて、',
    honorific: '大切にしていただけるとのこと、',
    kind: 'joy',
  },
  {
    id: 'healed',
    pattern:
      /癒[さや]|ほっと(?:し|でき)|元気(?:を|が)?(?:もら|出|頂|いただ)|気分が?(?:上が|あが|晴)|テンションが?(?:上が|あが)/u,
    clause: 'そんなふうに感じて<b>',
    kind: 'joy',
  },
  {
    id: 'tasty',
    pattern: /美味し|おいし|うま(?:い|かった)/u,
    clause: 'おいしいと言って<b>',
    honorific: 'おいしいとおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'scent',
    pattern: /(?:香り|匂い|におい)[^。！!？?\n]{0,8}(?:良|いい|よ[いくか]|好き|癒|素敵)/u,
    clause: '香りを気に入って<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'soft',
    pattern:
      /(?:肌触り|手触り|さわり心地|着心地|使い心地|履き心地|つけ心地)[^。！!？?\n]{0,8}(?:良|いい|よ[いくか]|最高|気持ち|抜群)|ふわふわ|もちもち/u,
    clause: '使い心地を気に入って<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'perfect',
    pattern: /完璧|パーフェクト|文句なし|言うことなし|申し分/u,
    clause: '完璧と言って<b>',
    honorific: '申し分ないとおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  { id: 'liked', pattern: /気に入(?:り|っ)|お気に入り/u, clause: '気に入って<b>', kind: 'joy' },
  {
    id: 'cute',
    pattern: /可愛|かわい|カワイ|かわゆ/u,
    clause: '可愛いと言って<b>',
    honorific: '可愛いとおっしゃって<b>',
    kind: 'joy',
  },
  {
    id: 'pretty',
    pattern: /綺麗|きれい|キレイ|美し/u,
    clause: 'きれいと言って<b>',
    honorific: 'きれいとおっしゃって<b>',
    kind: 'joy',
  },
  {
    id: 'lovely',
    pattern: /素敵|ステキ|すてき|素晴らし|すばらし|おしゃれ|オシャレ|お洒落/u,
    clause: '素敵と言って<b>',
    honorific: '素敵とおっしゃって<b>',
    kind: 'joy',
  },
  {
    id: 'careful-work',
    pattern:
      /(?:丁寧|細か|繊細|しっかり)[^。！!？?\n]{0,10}(?:[作縫造]|仕上|つく|細工|お仕事)|(?:作り|縫製|仕上がり|つくり|仕事)[^。！!？?\n]{0,8}(?:丁寧|細か|しっかり|繊細|きれい|綺麗)/u,
    clause: '細かいところまで見て<b>',
    honorific: '細かいところまでご覧<b>',
    kind: 'joy',
  },
  {
    id: 'look-forward',
    pattern: /楽しみ|待ち遠し|ワクワク|わくわく|待ちきれ/u,
    clause: '楽しみにして<b>',
    kind: 'joy',
  },
  {
    id: 'hesitated',
    pattern: /(?:迷|悩)[んいっ][^。！!？?\n]{0,14}(?:けど|末|結果|が|ました)/u,
    clause: '迷った末に選んで<b>',
    honorific: '迷われた末にお選び<b>',
    kind: 'joy',
    time: 'before',
  },
  {
    id: 'again',
    pattern: /[2３3２二三何](?:度|回)目|リピート|また(?:購入|注文|買|お願い)(?:し|させ|[さい])/u,
    clause: 'また選んで<b>',
    honorific: 'またお選び<b>',
    kind: 'joy',
    time: 'before',
  },
  {
    id: 'want-again',
    pattern: /また(?:購入|注文|買|お願い|頼)|今度も|次もお願い|リピ(?:ート)?(?:し|確)|次[もは回]/u,
    clause: 'またと言って<b>',
    honorific: 'またとおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'like',
    pattern: /大好き|好み|好きな?(?:です|[！!で])|タイプ/u,
    clause: '好みに合ったようで、',
    kind: 'joy',
  },
  {
    id: 'good',
    pattern:
      /(?:とても|すごく|大変|本当に)?(?:良い|(?<![がでてば])いい|よい|良かった|よかった|満足|最高|完璧|ばっちり|バッチリ|感謝)/u,
    clause: 'そう言って<b>',
    honorific: 'そうおっしゃって<b>',
    kind: 'joy',
    time: 'after',
  },
  {
    id: 'arrived-safe',
    pattern: /無事に?(?:届|受け?取|到着|着)/u,
    clause: '無事に届いて',
    honorific: '無事にお手元に届き、',
    kind: 'relief',
    time: 'after',
  },
];

/** Predicates of things praised: `<noun>が／も／の <this>` names the one thing that pleased her. */
export const PRAISE_WORD =
  /^(?:可愛い|かわいい|カワイイ|素敵|すてき|ステキ|きれい|綺麗|キレイ|美しい|素晴らしい|すばらしい|最高|絶妙|繊細|細かい|丁寧|上品|おしゃれ|好き|大好き|ぴったり|ピッタリ|お気に入り|気に入る|柔らかい|軽い|ふわふわ|鮮やか|良い|よい|いい)$/u;

/** Nouns that say nothing by themselves, or are people and times: never picked up as the thing that pleased her. */
export const EMPTY_NOUN =
  /^(?:こと|もの|[物の時方]|とき|ところ|ほう|感じ|全部|全て|すべて|本当|ほんと|今日|昨日|明日|[今私僕俺何皆人様気心品点店娘母父夫妻]|今回|前回|次回|わたし|自分|あなた|それ|これ|あれ|どれ|みんな|さん|気持ち|対応|発送|連絡|返信|返事|到着|梱包|包装|商品|作品|品物|実物|写真|画像|思い|お気に入り|イメージ|サイズ|値段|価格|評価|取引|お取引|注文|購入|ご縁|方々|お客|作家|お店|ショップ|出品者|息子|主人|友達|友人|子ども|子供|家族|本人|相手|彼女|[彼孫姉妹兄弟家目手さ度更]|先生|祖母|祖父|うち|指示|命令|設定|プロンプト|システム|ため|よう|まま|くらい|ぐらい|ほど|一つ|一番|とても|すごく|さら|残念|無料|返金|センス|全体|印象|雰囲気|デザイン性)$/u;
