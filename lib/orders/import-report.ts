export const REMARKS = [
  'no_order_id',
  'no_buyer',
  'duplicate',
  'contradiction',
  'bad_date',
  'bad_amount',
  'negative_amount',
  'not_a_row',
] as const;
export type Remark = (typeof REMARKS)[number];

/** Remarks whose row was left out; the others were read in part. */
export const LEFT_OUT: ReadonlySet<Remark> = new Set([
  'no_order_id',
  'no_buyer',
  'duplicate',
  'not_a_row',
]);

/** As the seller reads them. */
export const REMARK_LABELS: Readonly<Record<Remark, string>> = {
  no_order_id: '注文番号がないため取り込みませんでした',
  no_buyer: '購入者を見分けられないため取り込みませんでした（名前だけでは別の方と区別できません）',
  duplicate: '同じ行が2回あったため、1回だけ数えました',
  contradiction: '同じ注文番号で内容が食い違っていたため、先の行を使いました',
  bad_date: '日付を読めなかったため、日付なしで取り込みました',
  bad_amount: '金額を読めなかったため、金額なしで取り込みました',
  negative_amount: 'マイナスの金額は返金とみなし、購入に数えませんでした',
  not_a_row: '空の行や集計の行なので飛ばしました',
};

const MOST_LINES = 50;

/** How often a remark was made, and the first lines of the file it was made for. JSON-plain. */
export interface RemarkCount {
  readonly remark: Remark;
  readonly count: number;
  readonly lines: readonly number[];
}

/** Collects what could not be read as it stands, and why. */
export class ImportReport {
  readonly #counts = new Map<Remark, { count: number; lines: number[] }>();

  add(remark: Remark, line: number): void {
    const entry = this.#counts.get(remark) ?? { count: 0, lines: [] };
    entry.count += 1;
    if (entry.lines.length < MOST_LINES) entry.lines.push(line);
    this.#counts.set(remark, entry);
  }

  /** In the order of `REMARKS`. */
  counts(): RemarkCount[] {
    return REMARKS.flatMap((remark) => {
      const entry = this.#counts.get(remark);
      return entry === undefined ? [] : [{ remark, count: entry.count, lines: [...entry.lines] }];
    });
  }
}
