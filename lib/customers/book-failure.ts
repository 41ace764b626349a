export const BOOK_FAILURES = [
  'blocked',
  'quota',
  'corrupt',
  'unavailable',
  'newer',
  'unknown_customer',
  'broken_off',
] as const;
export type BookFailureCode = (typeof BOOK_FAILURES)[number];

/** What happened and what to do next, as the seller reads it. */
const IN_WORDS: Readonly<Record<BookFailureCode, string>> = {
  blocked: '顧客帳を開けません。ほかのタブの顧客帳を閉じてから、もう一度開いてください。',
  quota:
    'この端末の空き容量が足りず、保存できませんでした。容量を空けてから、もう一度お試しください。',
  corrupt: '顧客帳の一部を読み取れませんでした。バックアップがあれば、設定から復元してください。',
  unavailable:
    'このブラウザでは顧客帳を保存できません。プライベートウィンドウでないか確認してください。',
  newer: '新しい版のOndoで作られたデータです。Ondoを更新してから、もう一度開いてください。',
  unknown_customer:
    'このお客さまの記録は見つかりませんでした。別の画面で削除された可能性があります。',
  broken_off: '保存が途中で止まりました。何も失われていません。もう一度お試しください。',
};

/** Why the book could not do what was asked. The message holds shapes and counts, never a customer's words. */
export class BookFailure extends Error {
  readonly code: BookFailureCode;

  constructor(code: BookFailureCode, detail: string, options?: { readonly cause?: unknown }) {
    super(`customer book: ${code}: ${detail}`, options);
    this.name = 'BookFailure';
    this.code = code;
  }

  get inWords(): string {
    return IN_WORDS[this.code];
  }
}

/** Told of everything that cannot be read, so that the rest can be. */
export type OnUnreadable = (failure: BookFailure) => void;
