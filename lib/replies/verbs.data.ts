/** How a verb is said of oneself (謙譲語) and of the customer (尊敬語). */
export interface Verb {
  /** 終止形, plain. */
  readonly plain: string;
  readonly type: 'suru' | 'ichidan' | 'godan';
  /** Stem before ます for what the seller does: in です・ます, and in full keigo. */
  readonly humble: readonly [polite: string, honorific: string];
  /** What stands before ください・いただく for what the customer does: in です・ます, and in full keigo. */
  readonly respectful: readonly [polite: string, honorific: string];
}

/** サ変 verbs that take ご both for oneself and for the customer. */
function withGo(noun: string): Verb {
  return {
    plain: `${noun}する`,
    type: 'suru',
    humble: [`ご${noun}し`, `ご${noun}いたし`],
    respectful: [`ご${noun}`, `ご${noun}`],
  };
}

/** サ変 verbs that take no ご when the seller is the one who acts and nobody is acted upon. */
function withoutGo(noun: string): Verb {
  return {
    plain: `${noun}する`,
    type: 'suru',
    humble: [`${noun}し`, `${noun}いたし`],
    respectful: [`ご${noun}`, `ご${noun}`],
  };
}

/** Native verbs of the お〜する pattern. `stem` is the 連用形. */
function withO(plain: string, type: Verb['type'], stem: string): Verb {
  return {
    plain,
    type,
    humble: [`お${stem}し`, `お${stem}いたし`],
    respectful: [`お${stem}`, `お${stem}`],
  };
}

export const VERBS: Readonly<Record<string, Verb>> = {
  連絡: withGo('連絡'),
  案内: withGo('案内'),
  用意: withGo('用意'),
  相談: withGo('相談'),
  提案: withGo('提案'),
  報告: withGo('報告'),
  説明: withGo('説明'),
  返金: withGo('返金'),
  確認: withoutGo('確認'),
  発送: withoutGo('発送'),
  対応: withoutGo('対応'),
  手配: withoutGo('手配'),
  変更: withoutGo('変更'),
  検討: withoutGo('検討'),
  交換: withoutGo('交換'),
  梱包: withoutGo('梱包'),
  準備: withoutGo('準備'),
  製作: withoutGo('製作'),
  了解: {
    plain: '了解する',
    type: 'suru',
    humble: ['承知し', '承知いたし'],
    respectful: ['ご了承', 'ご了承'],
  },
  送る: withO('送る', 'godan', '送り'),
  作る: withO('作る', 'godan', '作り'),
  届ける: withO('届ける', 'ichidan', '届け'),
  待つ: withO('待つ', 'godan', '待ち'),
  知らせる: withO('知らせる', 'ichidan', '知らせ'),
  伝える: withO('伝える', 'ichidan', '伝え'),
  調べる: withO('調べる', 'ichidan', '調べ'),
  包む: withO('包む', 'godan', '包み'),
  使う: withO('使う', 'godan', '使い'),
  選ぶ: withO('選ぶ', 'godan', '選び'),
  受ける: withO('受ける', 'ichidan', '受け'),
  教える: {
    plain: '教える',
    type: 'ichidan',
    humble: ['お伝えし', 'お伝えいたし'],
    respectful: ['教えて', 'お聞かせ'],
  },
  見る: {
    plain: '見る',
    type: 'ichidan',
    humble: ['拝見し', '拝見いたし'],
    respectful: ['ご覧', 'ご覧'],
  },
  言う: {
    plain: '言う',
    type: 'godan',
    humble: ['申し', '申し上げ'],
    respectful: ['言って', 'おっしゃって'],
  },
};
