/** Ends of sentences in です・ます and what they become in full keigo, and back. Tried in order on each sentence. */
export interface EndingShift {
  readonly polite: RegExp;
  readonly toHonorific: string;
  readonly honorific: RegExp;
  readonly toPolite: string;
}

export const ENDING_SHIFTS: readonly EndingShift[] = [
  {
    polite: /(?<=\p{Script=Han}{2})します(?=ね?$)/u,
    toHonorific: 'いたします',
    honorific: /いたします$/u,
    toPolite: 'します',
  },
  {
    polite: /(?<=\p{Script=Han}{2})しました(?=よ?$)/u,
    toHonorific: 'いたしました',
    honorific: /いたしました$/u,
    toPolite: 'しました',
  },
  {
    polite: /(?<=[\p{Script=Han}\p{Script=Hiragana}])ください(?=ね?$)/u,
    toHonorific: 'くださいませ',
    honorific: /くださいませ$/u,
    toPolite: 'ください',
  },
  {
    polite: /ています(?=ね?$)/u,
    toHonorific: 'ております',
    honorific: /ております$/u,
    toPolite: 'ています',
  },
  {
    polite: /すみません$/u,
    toHonorific: '申し訳ございません',
    honorific: /申し訳ございません$/u,
    toPolite: '申し訳ありません',
  },
];

/** Titles and words of set phrases and the intent they answer. First match counts. */
export const PHRASE_TITLES: readonly (readonly [words: RegExp, intent: string])[] = [
  [/値下げ|値引/u, 'price_negotiation'],
  [/取り?置き/u, 'request_hold'],
  [/キャンセル|返品/u, 'cancel'],
  [/交換/u, 'exchange'],
  [/お詫び|不良|破損|クレーム/u, 'complaint'],
  [/オーダー|名入れ/u, 'request_custom'],
  [/追跡|発送(?:予定|時期|日)|いつ(?:届|発送)/u, 'question_shipping'],
  [/購入(?:の|への)?お?礼|ご?(?:購入|注文)ありがとう|購入後/u, 'order'],
  [/レビュー|評価/u, 'review'],
  [/受け?取り|到着|届い/u, 'received'],
  [/在庫|サイズ|素材/u, 'question_item'],
  [/ラッピング|ギフト|プレゼント/u, 'gift'],
  [/入金|お?支払/u, 'payment_info'],
];

/** Words in which a tired seller's irritation shows (S22); each with what one may write instead, or null to leave it out. */
export const IRRITATED: readonly (readonly [pattern: RegExp, suggestion: string | null])[] = [
  [/何度も(?:申し|言い|お伝え)[^。\n]{0,12}(?:ように|通り|とおり|が)/u, '以前お伝えしたとおり'],
  [/ですから[、,]|だから[、,]/u, null],
  [
    /(?:って|と)(?:言い|申し上げ|お伝えし|書き)ました(?:よね|けど|が、|よ(?=[。！!\n]|$))/u,
    '以前お伝えしたとおり',
  ],
  [/(?<=^|[。！!？?\n])だから(?![、,])/u, null],
  [/(?:ちゃんと|よく)(?:読ん|見)て(?:ください|下さい|いただ)/u, 'ご確認いただけますか'],
  [/書いて(?:あり|い)ますよ?ね?|記載して(?:い|あり)ますよ?ね?/u, '記載しています'],
  [/普通は|常識(?:的|で)|当たり前|当然/u, null],
  [/そう言われましても|と言われましても|困ります/u, '難しい状況です'],
  [/はぁ|はあ[。、]|いい加減|しつこい|うるさい/u, null],
  [/(?:勝手|一方的)(?:に|な)/u, null],
  [/こちらも(?:忙し|暇では|困って)/u, null],
  [/(?:もう)?結構です(?=[。！!\n]|$)/u, '今回は見送らせてください'],
];

/** Words that promise; in the seller's own text they must be hers on purpose. */
export const PROMISES = /必ず|絶対に?|確実に|間違いなく|保証|永久|いつまでも|全額/u;
