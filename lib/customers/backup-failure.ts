export const BACKUP_FAILURES = [
  'not_a_backup',
  'newer',
  'truncated',
  'damaged',
  'wrong_passphrase',
] as const;
export type BackupFailureCode = (typeof BACKUP_FAILURES)[number];

const IN_WORDS: Readonly<Record<BackupFailureCode, string>> = {
  not_a_backup:
    'Ondoのバックアップファイルではありません。拡張子が .ondo のファイルを選んでください。',
  newer: '新しい版のOndoで作られたバックアップです。Ondoを更新してから復元してください。',
  truncated:
    'ファイルが途中で切れています。コピーし直したファイルで、もう一度お試しください。いまの顧客帳はそのままです。',
  damaged: 'ファイルが壊れています。別のバックアップをお試しください。いまの顧客帳はそのままです。',
  wrong_passphrase: '合言葉が違います。もう一度入力してください。いまの顧客帳はそのままです。',
};

/** Why a backup could not be read. */
export class BackupFailure extends Error {
  readonly code: BackupFailureCode;

  constructor(code: BackupFailureCode) {
    super(`backup: ${code}`);
    this.name = 'BackupFailure';
    this.code = code;
  }

  get inWords(): string {
    return IN_WORDS[this.code];
  }
}
