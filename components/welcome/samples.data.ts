/** A line of a sample conversation. */
export interface SampleLine {
  readonly from: 'customer' | 'shop' | 'system';
  readonly text: string;
  readonly at: string;
}

export const SAMPLE_KINDS = ['delighted', 'formal', 'trouble'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

export interface Sample {
  readonly customer: string;
  readonly customerId: string;
  readonly lines: readonly SampleLine[];
}

/** The shop of the first-run page, and three invented customers of three temperatures. */
export const SAMPLE_SHOP = 'ことり製作所';
export const SAMPLES: Readonly<Record<SampleKind, Sample>> = {
  delighted: {
    customer: 'ゆずこ',
    customerId: 'yuzuko_22',
    lines: [
      { from: 'system', text: '注文が確定しました', at: '11/20 20:58' },
      {
        from: 'shop',
        text: 'ご注文ありがとうございます。明日発送します。',
        at: '11/20 21:10',
      },
      {
        from: 'customer',
        text: '今日届きました！！もう本当にかわいくて、ずっと眺めてます😊\n包み方もていねいで感動しました✨',
        at: '11/22 19:31',
      },
    ],
  },
  formal: {
    customer: '三浦 里香',
    customerId: 'r_miura',
    lines: [
      { from: 'system', text: '注文が確定しました', at: '11/19 12:40' },
      {
        from: 'shop',
        text: 'このたびはご注文いただき、誠にありがとうございます。',
        at: '11/19 13:05',
      },
      {
        from: 'customer',
        text: 'お世話になっております。恐れ入りますが、発送はいつ頃のご予定でしょうか。お手すきの際にお知らせいただけますと幸いです。',
        at: '11/21 09:12',
      },
    ],
  },
  trouble: {
    customer: '佐野 まどか',
    customerId: 'sano_mdk',
    lines: [
      { from: 'system', text: '商品が発送されました', at: '11/18 15:20' },
      { from: 'shop', text: '本日発送いたしました。', at: '11/18 15:22' },
      {
        from: 'customer',
        text: '届いたのですが、留め具が外れていました。週末に使うつもりだったので困っています。',
        at: '11/21 22:03',
      },
    ],
  },
};
