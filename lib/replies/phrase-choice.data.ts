/** Words that tire when they come twice in one reply. */
export const MOTIFS: readonly RegExp[] = [
  /ありがと|御礼|感謝/u,
  /嬉し/u,
  /よろしく/u,
  /申し訳|お詫び|ごめん/u,
  /お待ち|待って/u,
  /楽しみ/u,
  /気軽|いつでも/u,
  /ご連絡|連絡する/u,
  /確認/u,
  /安心|ほっと|よかった/u,
  /ご縁/u,
  /お知らせ|お聞かせ|教えて/u,
  /お時間/u,
  /控え/u,
  /検討/u,
  /お返事|ペース|落ち着/u,
  /励み/u,
  /はい、/u,
  /心を込め|気持ちを込め/u,
  /また(?:選|お選び|ご注文|ご購入|お迎え|くださ)/u,
];

/** Flags of how a thing is said; all others are of what is said, and weigh more in the choice of a phrase. */
export const STYLE_FLAGS: ReadonlySet<string> = new Set([
  'hot',
  'warm-mood',
  'private',
  'public',
  'maker',
  'resale',
  'seller-spoke',
  'praised',
  'ordered',
  'usable',
  'returning',
  'dear',
  'first-meeting',
  'purchase-order',
  'question',
]);

/** Acts that answer every topic that was asked, in this order. */
/** How many topics one act takes up at most, where it is not three. */
export const MOST_TOPICS_OF: Readonly<Record<string, number>> = { 'item-yes': 1 };

export const MANY_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'item-answer': [
    'stock',
    'restock',
    'size',
    'colour',
    'material',
    'weight',
    'care',
    'condition',
    'used-how-many',
    'used-how-long',
    'difference',
    'how-much',
  ],
  'item-yes': [
    'stock',
    'restock',
    'care',
    'condition',
    'authentic',
    'usable-question',
    'photo',
    'size',
    'colour',
  ],
  'ship-answer': [
    'tracking-question',
    'shipped-question',
    'arrival-question',
    'when-question',
    'packing-question',
    'shipping-method',
    'shipping-cost',
  ],
};
