/** Verbs of what befalls a thing: the customer does none of them, so that they need no 尊敬語 when they are told back. */
export const THING_VERBS: ReadonlySet<string> = new Set([
  ...'割れる 折れる 欠ける 取れる とれる 外れる はずれる 破れる 壊れる こわれる 凹む へこむ 潰れる つぶれる 曲がる 剥がれる はがれる'.split(
    ' ',
  ),
  ...'落ちる 付く つく 入る はいる 届く 違う ちがう 異なる 合う 動く 切れる きれる ほつれる 汚れる 濡れる 漏れる もれる 溶ける とける'.split(
    ' ',
  ),
  ...'緩む 滲む にじむ 足りる 出る でる 止まる 消える 鳴る 閉まる 開く 点く ある なる 変わる 混じる 混ざる 抜ける 倒れる 枯れる'.split(
    ' ',
  ),
  ...'焦げる 腐る 膨らむ 縮む 伸びる のびる 裂ける ずれる 浮く 錆びる さびる かける 散る 崩れる くずれる 反る ぐらつく がたつく べたつく 引っかかる'.split(
    ' ',
  ),
  ...'できる 使える 開ける 付けられる 着られる 入れる 見つかる 咲く 育つ もつ 持つ 似合う 映える 光る はまる 減る 増える 空く すく 染みる 固まる'.split(
    ' ',
  ),
]);

/** Verbs that are a thing's only where they deny that it can be done. */
export const ONLY_DENIED: ReadonlySet<string> = new Set(
  '開ける 入れる 使える 着られる 付けられる できる 持つ'.split(' '),
);

/** Nouns that with する tell what befalls a thing. */
export const THING_ACTS =
  /^(?:反応|故障|破損|変色|色落ち|色移り|欠損|変形|混入|急変|到着|発生|停止|点灯|充電|作動|起動|脱落|剥離|液漏れ|退色|表示|点滅|断線|分離|付着|完売|劣化|機能|開花|発芽|フリーズ)$/u;

/** What is no report of a thing: feelings, wishes, guesses, abuse, the seller's own acts, words that point or quote. */
export const NO_REPORT =
  /最悪|ひど|[酷困怒雑嫌殺死「」『』【】“”"貴頂私僕俺？?<>{}|~]|クソ|くそ|詐欺|ゴミ|ありえ|あり得|残念|がっかり|ガッカリ|ショック|悲し|不安|心配|不満|不信|イヤ|適当|バカ|馬鹿|金返|http|www|これ|それ|あれ|そちら|あちら|あなた|お前|おまえ|世話|いかが|お願い|よろしく|作者|出品者|店主|なんで|なぜ|どう|いただ|くださ|下さ|もら|くれ|ほし|欲し|思[いうっわ]|感じ|気が(?:し|つ)|かも|らし[いく]|みたい|ように|よかった|良かった|わたし|ぼく|おれ|自分|当方|こちら|うち|人間|指示|命令|無視|返金|返品|交換|キャンセル|評価|対応|連絡|返事|返信/u;

/** Words of one's own feeling: an adjective that tells nothing of the thing. */
export const FEELING =
  /^(?:嬉しい|うれしい|楽しい|悲しい|寂しい|さみしい|さびしい|辛い|つらい|怖い|こわい|苦しい|悔しい|恥ずかしい|痛い|眠い|いい|良い|よい|すごい|ひどい|残念|不安|心配|大変|大丈夫|お願い|楽しみ|幸せ|満足|最高|感謝|感動|ほしい|欲しい|ごめん)$/u;

/** Openings that say nothing of the matter, and days that move with the reader's. */
export const LEADING_WORDS =
  /^(?:(?:あ(?=、)|え(?=、)|でも|あと|あの[ーう]?|えっと|それと|それから|それで|すると|そしたら|実は|ちなみに|すみません|すいません|ただ|しかし|やっぱり|やはり|なんか|なんと|もう|さっそく|早速|本日|今日|昨日|先日|今朝|昨夜|先ほど|さっき|先週|今(?=[、はも])|まさか|一応|本当に|正直)[はも、，]*)+/u;

/** Spoken words as a letter writes them. */
export const WRITTEN: readonly (readonly [spoken: RegExp, written: string])[] = [
  [/ちゃって/gu, 'てしまって'],
  [/ちゃった/gu, 'てしまった'],
  [/(?<=ん|い)じゃって/gu, 'でしまって'],
  [/(?<=ん|い)じゃった/gu, 'でしまった'],
  [/めっちゃ|めちゃくちゃ|めちゃめちゃ|超(?=\p{Script=Hiragana})/gu, 'とても'],
  [/やつ(?=[がはもの])/gu, 'もの'],
  [/(?<!ご)(?:注文|購入)した/gu, 'ご注文いただいた'],
  [/頼んだ/gu, 'ご注文いただいた'],
  [/(?:全部)?(?:ばっか|ばっかり)/gu, 'ばかり'],
];

/** Verbs by which she does the shop a kindness. */
export const KINDNESS: ReadonlySet<string> = new Set([
  ...'送る 教える 勧める すすめる 薦める オススメ 見せる 渡す 広める 配る 話す 載せる のせる 誘う 伝える 書く 譲る ゆずる 連れる 自慢'.split(
    ' ',
  ),
]);
export const KIND_ACTS =
  /^(?:紹介|宣伝|投稿|シェア|応援|推薦|拡散|布教|おすすめ|オススメ|お勧め|自慢)$/u;
