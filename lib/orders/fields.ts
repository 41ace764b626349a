/** What a column of an order export can hold, in Ondo's words. */
export const FIELDS = [
  'orderId',
  'orderedAt',
  'status',
  'cancelledAt',
  'item',
  'itemId',
  'variation',
  'price',
  'quantity',
  'total',
  'refunded',
  'currency',
  'buyerId',
  'buyerName',
  'familyName',
  'givenName',
  'email',
  'postcode',
  'rowKind',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields a seller can point at in a file that no format knows, as she reads them. */
export const FIELD_LABELS: Readonly<Partial<Record<Field, string>>> = {
  orderId: '注文番号',
  orderedAt: '注文日',
  buyerId: '購入者のID',
  buyerName: '購入者の名前（サイト上の名前）',
  familyName: '購入者の氏名',
  email: 'メールアドレス',
  postcode: '郵便番号',
  item: '商品名',
  quantity: '数量',
  price: '単価',
  total: '合計金額',
  currency: '通貨',
  status: '状態（キャンセルなど）',
};

/** For each field the index of its column. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** The seller's own mapping of a file that no format knows; remembered by the file's header. JSON-plain. */
export interface ColumnMapping {
  /** The shop, in her words; customers of this file are found again under it. */
  readonly site: string;
  /** For each field the header text of its column. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** A header as it is compared: width, case, brackets, quotes and spaces differ between versions of the same export. */
export function comparableHeader(header: string): string {
  if (/^[0-9a-z]+$/u.test(header)) return header;
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’‘`"()[\]【】「」_/\\.:;,、・#*-]+/gu, '');
}
