/** One line of the sample shop's threads, as its page shows it. */
export interface SampleLine {
  readonly from: 'customer' | 'shop' | 'system';
  readonly text: string;
  readonly at: string;
}

export interface SampleThread {
  readonly path: string;
  readonly customer: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly orderedAt: string;
  readonly item: string;
  readonly price: number;
  readonly status: string;
  readonly lines: readonly SampleLine[];
}

export const SHOP_NAME = 'こもれび工房';

/** Four customers of an invented shop: flat and polite, delighted, complaining, and a regular. */
export const SAMPLE_THREADS: readonly SampleThread[] = [
  {
    path: '/messages/20418',
    customer: '佐伯 真理子',
    customerId: 'saeki_m',
    orderId: 'K-20418',
    orderedAt: '2026年11月16日 09:12',
    item: '真鍮の一輪挿し（小）',
    price: 3200,
    status: '発送済み',
    lines: [
      { from: 'system', text: '注文が確定しました', at: '11/16 09:12' },
      {
        from: 'shop',
        text: 'このたびはご注文いただきありがとうございます。\n11月19日に発送いたします。どうぞよろしくお願いいたします。',
        at: '11/16 10:05',
      },
      { from: 'system', text: '商品が発送されました', at: '11/19 14:30' },
      {
        from: 'shop',
        text: '本日、ゆうパックにて発送いたしました。お問い合わせ番号は 1234-5678-9012 です。',
        at: '11/19 14:32',
      },
      { from: 'customer', text: '発送のご連絡、確認いたしました。', at: '11/19 18:47' },
    ],
  },
  {
    path: '/messages/20431',
    customer: 'ももか',
    customerId: 'momoka_rin',
    orderId: 'K-20431',
    orderedAt: '2026年11月20日 21:40',
    item: 'ミモザの刺繍ブローチ',
    price: 2800,
    status: '製作中',
    lines: [
      { from: 'system', text: '注文が確定しました', at: '11/20 21:40' },
      {
        from: 'customer',
        text: 'ミモザのブローチ、見た瞬間にときめいちゃいました💛\n届くのがほんっとに楽しみです（о´∀`о）',
        at: '11/20 21:44',
      },
    ],
  },
  {
    path: '/messages/20377',
    customer: '高梨',
    customerId: 'takanashi77',
    orderId: 'K-20377',
    orderedAt: '2026年11月9日 12:20',
    item: '陶のマグカップ（藍）',
    price: 4100,
    status: '配達完了',
    lines: [
      { from: 'system', text: '商品が発送されました', at: '11/12 16:02' },
      {
        from: 'shop',
        text: '本日発送いたしました。到着まで今しばらくお待ちください。',
        at: '11/12 16:05',
      },
      { from: 'system', text: '配達が完了しました', at: '11/14 11:20' },
      {
        from: 'customer',
        text: '今日開けてみたら、持ち手のところが割れていました。楽しみにしていたのでとても残念です。どうしたらいいですか。',
        at: '11/14 20:18',
      },
    ],
  },
  {
    path: '/messages/20425',
    customer: '小鳥 あおい',
    customerId: 'aoi_kotori',
    orderId: 'K-20425',
    orderedAt: '2026年11月18日 20:03',
    item: '羊毛フェルトのシマエナガ',
    price: 3600,
    status: '製作中',
    lines: [
      { from: 'system', text: '注文が確定しました', at: '11/18 20:03' },
      {
        from: 'customer',
        text: 'こんばんは！また買っちゃいました😊 この前のふくろう、玄関に飾ってます♪',
        at: '11/18 20:10',
      },
      {
        from: 'shop',
        text: 'あおいさん、こんばんは！またのご注文、とても嬉しいです😊 ふくろうも飾っていただけて幸せです♪',
        at: '11/18 20:31',
      },
      {
        from: 'customer',
        text: 'ところで、母の誕生日プレゼントにもう一羽お願いしたいんですけど、12月5日までに間に合いますか？ラッピングもできたら嬉しいです😊',
        at: '11/20 22:15',
      },
    ],
  },
];
