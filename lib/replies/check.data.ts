/** What no reply may say, to whomever: exclusive promises, love, blame, and the machine's own voice. */
export const FORBIDDEN: readonly RegExp[] = [
  /あなただけ|貴方だけ|君だけ|[^\s、。]{1,8}さんだけ|一番(?:大切|大事|好き)|いちばん(?:大切|大事|好き)|特別な(?:人|存在|あなた)|誰より/u,
  /愛して|愛してる|大好き|恋|デートし|会いに行|会いたい/u,
  /あなたのせい|お客様のせい|お客様の(?:責任|落ち度|不注意|勘違い)|だから言|普通は|常識/u,
  /AI|人工知能|自動(?:返信|応答|生成)|プロンプト/iu,
];

/** Words of time that move with the day of reading: a reply that is sent tomorrow would lie. */
export const MOVING_TIME = /本日|明日|明後日|今日中|今夜|昨日|只今発送|先ほど発送/u;

/** Cheer that has no place in a serious matter. */
export const CHEER = /[!！♪〜～✨♡♥]|嬉し|楽しみ(?!にお待ちいただいて)|わあ|ぜひ/u;
