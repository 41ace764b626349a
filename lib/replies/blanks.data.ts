import type { BlankKind } from './draft.ts';

/** Blanks by name and the input that fills them. A name not listed here is free text. */
export const BLANK_KIND_BY_NAME: Readonly<Record<string, BlankKind>> = {
  発送予定日: 'date',
  発送日: 'date',
  到着予定日: 'date',
  お取り置き期限: 'date',
  再入荷予定日: 'date',
  ご連絡予定日: 'date',
  お届け日: 'date',
  お支払い期限: 'date',
  金額: 'amount',
  送料: 'amount',
  追加料金: 'amount',
  合計金額: 'amount',
  追跡番号: 'number',
  在庫数: 'number',
  お名前: 'name',
};

/** Kinds by the end of a blank's name, for names that a seller wrote herself. First match counts. */
export const BLANK_KIND_BY_ENDING: readonly (readonly [ending: RegExp, kind: BlankKind])[] = [
  [/(?:日|期限|日時)$/u, 'date'],
  [/(?:金額|料金|価格|送料|値段)$/u, 'amount'],
  [/(?:名前|氏名|様|さん)$/u, 'name'],
  [/(?:番号|数|個数|点数)$/u, 'number'],
];
