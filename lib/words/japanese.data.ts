/** How long ago, as one says it; `count` goes with days, months and years. */
export interface Since {
  readonly unit: 'today' | 'yesterday' | 'days' | 'this-month' | 'last-month' | 'months' | 'years';
  readonly count: number;
}

/** What a rank is founded on. */
export interface RankHistory {
  readonly orders: number;
  /** Yen; null where unknown. */
  readonly spent: number | null;
  readonly last: Since | null;
  readonly why: 'orders' | 'chosen' | 'silence';
  /** All of it in one Japanese sentence. */
  readonly sentence: string;
}

/** Every word of the popup and of the star in the page, in plain short Japanese: verbs on buttons, no exclamation marks, no blame. */
export const japanese = {
  appName: 'Ondo',
  appTitle: 'Ondo 温度',
  waitingToday: (count: number) => `Ondo 温度（今日の気づき${count}件）`,
  reading: '会話を読んでいます',
  measuring: '温度を測っています',
  nameUnknown: 'お名前不明',
  guess: '同じお名前の方として表示しています',
  rank: { passerby: '通りすがり', new: 'お客さん', repeat: 'お客様', patron: '神様' },
  /** The domain says it in Japanese; another language says the same from the figures. */
  rankReason: ({ sentence }: RankHistory): string => sentence,
  favouriteOn: 'お気に入りからはずす',
  favouriteOff: 'お気に入りにする',
  waiting: 'まだお返事していません',
  watchSite: 'このサイトではいつも表示する',
  favouriteMenu: 'この方をお気に入りにする・はずす',
  openBook: '顧客帳を開く',
  casual: 'この方にはタメ口でもよい',
  note: 'メモ',
  notePlaceholder: '好み、約束、家族のことなど',
  noteSaved: '保存しました',
  warmth: '温度',
  cold: '冷',
  hot: '熱',
  politeness: 'ていねいさ',
  register: { plain: 'タメ口', polite: 'です・ます', honorific: '敬語' },
  temperatureOf: (warmth: number, politeness: number) =>
    `お客さまの温度 ${warmth}、ていねいさ ${politeness}（100点満点）`,
  evidence: '読み取りの根拠',
  noEvidence: '決め手になる言葉はありません',
  surfaceOnly: '辞書を読めなかったため、見た目の手がかりだけで測りました',
  older: (count: number) => `これまでの${count}件`,
  author: { customer: 'お客さま', seller: 'あなた', system: 'お知らせ', unknown: '不明' },
  stance: {
    accept: '引き受ける',
    decline: 'お断り',
    ask_back: '確認する',
    plain: 'お返事',
    short: 'ひとこと',
    extra: '＋ひと手間',
  },
  drafts: '返信の下書き',
  insert: '入れる',
  inserting: '入れています',
  copy: 'コピー',
  copied: 'コピーしました',
  edit: '書き直す',
  draftText: (number: number) => `下書き${number}の文面`,
  blankFirst: (name: string) => `先に「${name}」を入れてください`,
  askMode: '返信欄に書きかけの文があります',
  append: '後ろに足す',
  replace: '置き換える',
  cancel: 'やめる',
  inserted: '返信欄に入れました。送信はご自分で。Ctrl+Z で元に戻せます',
  insertedNote: '入れました',
  notInserted: {
    'no-box': '返信欄が見つからないため、コピーしました。返信欄に貼り付けてください',
    'read-only': '返信欄に今は書き込めないため、コピーしました',
    'too-long': 'この返信欄の文字数の上限を超えるため、入れませんでした。文を短くしてください',
    composing:
      '返信欄で文字を変換中のため、コピーしました。変換を確定してから、もう一度押してください',
    'not-taken': '返信欄が文を受け付けなかったため、コピーしました。返信欄に貼り付けてください',
    gone: 'ページが変わったようです。もう一度ツールバーのボタンを押してください',
  },
  noDrafts: 'この会話には下書きを出せません。お客さまの言葉がまだないか、読み取れない言語です',
  notice: {
    'no-thread':
      'この画面では会話が見つかりませんでした。お客さまとのやりとりの画面を開いて、もう一度押してください',
    'no-reply-box': '返信欄が見つかりません。下書きはコピーして使えます',
    'reply-box-unsure': '返信欄らしい場所が複数あります。どれか教えてください',
    'partly-read': '表示されている範囲だけを読みました。続きはページで開いてください',
    'sides-unknown': 'どちらがあなたの発言か、ページから分かりませんでした',
    'layout-changed': 'このサイトの画面が変わったようです。見た目から読み取りました',
    'page-closed': 'このページは読めません。ブラウザの設定画面やストアでは動きません',
  },
  whichSide: 'どちらがあなたですか',
  sideOption: (text: string) => `「${text}」と書いた方`,
  otherSide: '表示されているのは、すべてお客さまの発言です',
  pickMessageHint: 'お客さまの発言を1つ選んでください（Esc でやめる）',
  pickReplyBoxHint: '返信欄を選んでください（Esc でやめる）',
  pickMessage: '画面で会話を指す',
  pickReplyBox: '画面で返信欄を指す',
  bookTrouble: '顧客帳を開けませんでした。下書きは使えます',
  ownText: '返信欄に書かれている文',
  ownTextFine: 'このまま送れそうです',
  ownTextFindings: (count: number) => `気になる所が${count}つあります`,
  temperOwnText: 'お客さまの温度に整える',
  ownTextRule: {
    irritation: 'いらだちが伝わりそうです',
    keigo: '敬語',
    'wrong-name': 'お名前が違うかもしれません',
    'blank-left': '空欄が残っています',
    'number-not-in-thread': 'やりとりにない数字です',
    promise: 'やりとりにない約束です',
    'emoji-not-hers': 'お客さまが使っていない絵文字です',
    forbidden: '避けたい言い方です',
    colder: 'お客さまより冷たく読めます',
    warmer: 'お客さまより熱く読めます',
    register: 'ことばづかいがお客さまと離れています',
  },
  handOver: '引き継ぎメモをコピー',
  retemper: '返信の温度',
  retemperReset: 'お客さまに合わせる',
  saved: '定型文',
  learned: '覚えた返信',
  remember: 'この返信を覚える',
  remembered: '覚えました。次から、同じ用件で先に出ます',
  putAway: 'この下書きを下げる',
  settings: '設定を開く',
  openPanel: '横に開いておく',
  tabMoved: '別の画面に移りました',
  readTab: 'この画面を読む',
};

export type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The popup's words in one language; every language has all of them, or it does not compile. */
export type Words = Widened<typeof japanese>;
