/** The conversations the kit pages show; `side` 1 is the seller's. Invented. */
export const TALK = [
  { side: 0, text: 'はじめまして。こちらの湯のみ、まだ在庫はありますか？', minute: 0 },
  { side: 1, text: 'お問い合わせありがとうございます。\nはい、あと2点ございます。', minute: 4 },
  { side: 0, text: 'よかった〜😊', minute: 6 },
  { side: 0, text: '母の日に贈りたいのですが、5月10日までに届きますか？', minute: 7 },
  { side: 1, text: '5月8日に発送いたしますので、10日には届く見込みです。', minute: 15 },
  { side: 1, text: 'ラッピングもできますよ', minute: 16 },
  { side: 0, text: 'お願いします！', minute: 20 },
  { side: 1, text: 'かしこまりました。', minute: 21 },
  { side: 0, text: 'ありがとう💛（о´∀`о）\n\n楽しみにしてます♪', minute: 25 },
];
export const SELLER = 'こむぎ工房';
export const CUSTOMER = '山田花子';
export const at = (minute) => new Date(2026, 4, 3, 10, minute);
export const clock = (minute) => `10:${String(minute).padStart(2, '0')}`;
