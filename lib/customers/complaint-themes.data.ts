/** What a complaint is about. The first theme whose words stand in the text is taken. */
export const COMPLAINT_THEMES = [
  {
    theme: 'broken',
    label: '壊れていた・不具合',
    words:
      /壊れ|破損|割れ|欠け|破れ|ほつれ|取れ[てたま]|外れ[てたま]|動か(?:な|ず)|不良|傷|ヒビ|ひび|穴が|シミ|汚れ|変色|サビ|錆/u,
  },
  {
    theme: 'wrong_item',
    label: '違う品・数',
    words:
      /違う(?:商品|もの|[物色品]|サイズ)|間違|足り(?:な|ませ)|入ってい?(?:な|ませ)|別の(?:商品|もの|品)|数が/u,
  },
  {
    theme: 'picture',
    label: '写真や説明と違う',
    words: /写真|画像|説明文?と|イメージ|思ってい?た|色味|色が/u,
  },
  {
    theme: 'late',
    label: '届かない・遅い',
    words:
      /届か|届きませ|届いてい?(?:な|ませ)|遅|まだ(?:です|でしょう|発送)|いつ(?:に|まで|ごろ|頃)|発送(?:され|さ)?て?い?(?:な|ませ)|追跡/u,
  },
  {
    theme: 'size',
    label: 'サイズ',
    words: /サイズ|大き[いすか]|小さ[いすか]|きつ|ゆる|長さ|入らな/u,
  },
  { theme: 'packaging', label: '梱包', words: /梱包|包装|封筒|つぶれ|潰れ|濡れ|プチプチ|箱が/u },
  { theme: 'smell', label: 'におい', words: /におい|臭|匂/u },
  { theme: 'payment', label: '金額・支払い', words: /請求|金額|返金|支払|値段|送料/u },
  { theme: 'answer', label: '返事・対応', words: /返信|返事|連絡|対応|態度/u },
] as const;

export type ComplaintTheme = (typeof COMPLAINT_THEMES)[number]['theme'] | 'other';

export const OTHER_THEME_LABEL = 'そのほか';
