export const ORDER_FILE_FAILURES = [
  'empty',
  'binary',
  'spreadsheet',
  'encoding',
  'line_too_long',
  'no_table',
  'too_large',
] as const;
export type OrderFileFailureCode = (typeof ORDER_FILE_FAILURES)[number];

/** What happened and what to do next, as the seller reads it. */
const IN_WORDS: Readonly<Record<OrderFileFailureCode, string>> = {
  empty: 'ファイルが空です。注文データを書き出し直してください。',
  binary: 'これは表のファイルではないようです。注文データのCSVファイルを選んでください。',
  spreadsheet: 'Excelのファイルはそのまま読めません。「CSV形式で保存」してから選んでください。',
  encoding: '文字コードを判別できませんでした。UTF-8かShift_JISのCSVで書き出し直してください。',
  line_too_long:
    '1行が長すぎるため、表として読めませんでした。書き出したままのCSVファイルか確認してください。',
  no_table: '見出しの行が見つかりませんでした。1行目に項目名のあるCSVファイルを選んでください。',
  too_large: 'ファイルが大きすぎます（上限200MB）。期間を分けて書き出してください。',
};

/** Why a file could not be read as orders. The message never holds the file's content. */
export class OrderFileFailure extends Error {
  readonly code: OrderFileFailureCode;

  constructor(code: OrderFileFailureCode) {
    super(`order file: ${code}`);
    this.name = 'OrderFileFailure';
    this.code = code;
  }

  get inWords(): string {
    return IN_WORDS[this.code];
  }
}
