/**
 * Rules of keigo that the spelling alone tells. Source for what is wrong and what is accepted: 敬語の指針 (文化審議会答申,
 * 2007), which lets お召し上がりになる, お伺いする and their like stand; the advice is what shops teach their staff.
 */
export interface KeigoTextRule {
  readonly rule: string;
  readonly severity: 'error' | 'advice';
  readonly pattern: RegExp;
  /** What to write instead, with $1 for what the first group caught; null where it depends on what is meant. */
  readonly suggestion: string | null;
}

const PLEASE = 'ください|下さい|くださ|いただ|頂';

export const KEIGO_TEXT_RULES: readonly KeigoTextRule[] = [
  // 二重敬語
  {
    rule: 'double-humble-visit',
    severity: 'error',
    pattern: /(?:お伺い|おうかがい)を?させて(いただ|頂)/gu,
    suggestion: '伺わせて$1',
  },
  {
    rule: 'double-humble-see',
    severity: 'error',
    pattern:
      /ご(拝見|拝読|拝聴|拝借|拝受)(?!(?:して)?(?:ください|下さい|いただけ|頂け|くださ|なさ|にな))/gu,
    suggestion: '$1',
  },
  {
    rule: 'double-humble-receive',
    severity: 'error',
    pattern: /(?:ご|お)(頂戴)(?=し|いたし|致し|でき)/gu,
    suggestion: '$1',
  },
  {
    rule: 'double-humble-accept',
    severity: 'error',
    pattern: /お(承り|うけたまわり)(?=し|いたし|致し|させ)/gu,
    suggestion: null,
  },
  {
    rule: 'double-title',
    severity: 'error',
    pattern: /(?:各位(?:様|さま|殿)|(御社|貴社|貴店)(?:様|さま)|様(?=様))/gu,
    suggestion: null,
  },
  {
    rule: 'double-polite',
    severity: 'error',
    pattern: /(ました|ません|ます)です(?=[。！!？?ねよか、]|$)/gu,
    suggestion: '$1',
  },
  // 謙譲語 about what the customer does
  {
    rule: 'humble-look-please',
    severity: 'error',
    pattern: new RegExp(`ご?拝[見読]を?(?:して)?(${PLEASE})`, 'gu'),
    suggestion: 'ご覧$1',
  },
  {
    rule: 'humble-look-please',
    severity: 'error',
    pattern: /ご?拝見(?=にな[らりっるれ]|なさ)/gu,
    suggestion: 'ご覧',
  },
  {
    rule: 'humble-listen-please',
    severity: 'error',
    pattern: new RegExp(`ご?拝聴(?:して)?(${PLEASE})`, 'gu'),
    suggestion: 'お聞き$1',
  },
  {
    rule: 'humble-borrow-please',
    severity: 'error',
    pattern: new RegExp(`ご?拝借(?:して)?(${PLEASE})`, 'gu'),
    suggestion: 'お使い$1',
  },
  {
    rule: 'humble-receive-please',
    severity: 'error',
    pattern: /ご?頂戴して(ください|下さい)/gu,
    suggestion: 'お受け取り$1',
  },
  {
    rule: 'humble-ask-please',
    severity: 'error',
    pattern: /(?:お伺い|おうかがい)(?:して)?(ください|下さい)/gu,
    suggestion: 'お尋ね$1',
  },
  {
    rule: 'humble-honorific-form',
    severity: 'error',
    pattern: /(?:お申し|お伺い|おうかがい|お致し|おいたし|お頂き|おいただき)にな(?=[らりっるれ])/gu,
    suggestion: null,
  },
  {
    rule: 'humble-know-question',
    severity: 'error',
    pattern: /(?:存じ上げてい?|存じ上げ|存じてい)ますか/gu,
    suggestion: 'ご存じですか',
  },
  {
    rule: 'easy-to-do',
    severity: 'advice',
    pattern: /お(求め|買い求め|使い)(やす|にく|づら)(?=[いくかさ])/gu,
    suggestion: 'お$1になり$2',
  },
  {
    rule: 'can-do-humble',
    severity: 'advice',
    pattern:
      /ご(利用|使用|購入|注文|確認|参加|来店|入金|選択|応募|試着|入会|登録|返品)でき(?=ます|ません|ました|る|ない|ず|まし)/gu,
    suggestion: 'ご$1いただけ',
  },
  {
    rule: 'can-do-humble',
    severity: 'advice',
    pattern:
      /お(使い|求め|買い求め|選び|受け取り|支払い|持ち帰り|召し上がり|買い物)でき(?=ます|ません|ました|る|ない)/gu,
    suggestion: 'お$1いただけ',
  },
  {
    rule: 'passive-after-go',
    severity: 'advice',
    pattern:
      /ご(利用|使用|購入|注文|確認|参加|来店|入金|選択|連絡|希望|予約|覧|検討|返送|返品|到着|卒業|結婚|出産)され(?=ます|まし|[るたて]|ない)/gu,
    suggestion: null,
  },
  // バイト敬語
  {
    rule: 'past-for-present',
    severity: 'advice',
    pattern: /(?:よろしかった|宜しかった)(でしょうか|ですか)/gu,
    suggestion: 'よろしい$1',
  },
  {
    rule: 'past-for-present',
    severity: 'advice',
    pattern: /でよかった(?=でしょうか)/gu,
    suggestion: 'でよろしい',
  },
  {
    rule: 'becomes-for-is',
    severity: 'advice',
    pattern:
      /(?<=こちら[がは、][^。！？!?\n]{1,12})(?<![\d円日後頃目年月週間])になります(?=[。！!\n♪]|$)/gu,
    suggestion: 'でございます',
  },
  {
    rule: 'side-of-things',
    severity: 'advice',
    pattern:
      /(商品|お品|お荷物|荷物|作品|代金|お支払い|お支払|ご住所|住所|お名前|発送|領収書|送料|ご連絡|書類|お会計|お値段|ご確認)の(?:方|ほう)(?=[をはがもで、])/gu,
    suggestion: '$1',
  },
  {
    rule: 'from-amount',
    severity: 'advice',
    pattern: /円から(?=お預かり|頂戴|お預り)/gu,
    suggestion: '円',
  },
  {
    rule: 'name-received',
    severity: 'advice',
    pattern: /お名前(?:を|の方を)?(?:頂戴|ちょうだい)(?:して|できますか|でき|いたし)/gu,
    suggestion: null,
  },
  {
    rule: 'shape-of-things',
    severity: 'advice',
    pattern: /という(?:形|かたち)(?:になります|となります|でお願い|にさせて)/gu,
    suggestion: null,
  },
  // Words that look down or sound careless
  {
    rule: 'understood-downwards',
    severity: 'advice',
    pattern: /(?<![ご御])了解(?:いた|致)?(?:しました|です|しております|でございます)/gu,
    suggestion: '承知いたしました',
  },
  {
    rule: 'effort-downwards',
    severity: 'advice',
    pattern: /(?:ご|御)苦労(?:様|さま)(?:です|でした|でございました)?/gu,
    suggestion: null,
  },
  {
    rule: 'care-downwards',
    severity: 'advice',
    pattern: /お世話(?:様|さま)です/gu,
    suggestion: 'お世話になっております',
  },
  {
    rule: 'agreeing-downwards',
    severity: 'advice',
    pattern: /なるほどですね?/gu,
    suggestion: 'おっしゃるとおりです',
  },
  {
    rule: 'careless-apology',
    severity: 'advice',
    pattern: /(?:すいません|すんません|すいまぜん)(?=[。、！!がで]|でした|$)/gu,
    suggestion: '申し訳ございません',
  },
  {
    rule: 'careless-ending',
    severity: 'advice',
    pattern:
      /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー])っす(?=[。！!かねよw♪]|$)/gu,
    suggestion: null,
  },
  {
    rule: 'said-twice',
    severity: 'advice',
    pattern: /(?:お体|お身体|お身体)[をにはも]?(ご自愛)/gu,
    suggestion: '$1',
  },
  {
    rule: 'wrong-differ',
    severity: 'error',
    pattern: /違か(?=っ)/gu,
    suggestion: '違',
  },
  {
    rule: 'wrong-differ',
    severity: 'error',
    pattern: /(?<=違)く(?=て)/gu,
    suggestion: 'っ',
  },
  {
    rule: 'allowed-too-often',
    severity: 'advice',
    pattern: /させて(?:いただ|頂)(?=[^。！？!?\n]{0,40}させて(?:いただ|頂))/gu,
    suggestion: null,
  },
];

/** 尊敬語 that are complete in themselves. */
export const RESPECTFUL_VERBS = new Set(
  'おっしゃる 仰る いらっしゃる 召し上がる めしあがる くださる 下さる'.split(' '),
);

/** 謙譲語 and the 尊敬語 for what the customer does. */
export const HUMBLE_VERBS: Readonly<Record<string, string>> = {
  申す: 'おっしゃる',
  申し上げる: 'おっしゃる',
  参る: 'いらっしゃる',
  まいる: 'いらっしゃる',
  致す: 'なさる',
  いたす: 'なさる',
};

/** 謙譲語 before ～てください, and what to ask instead. */
export const HUMBLE_REQUESTS: Readonly<Record<string, string>> = {
  伺う: 'お尋ね',
  うかがう: 'お尋ね',
  参る: 'お越し',
  申す: 'お申し付け',
  申し上げる: 'お申し付け',
  いただく: 'お受け取り',
  頂く: 'お受け取り',
  致す: 'なさって',
  いたす: 'なさって',
  おる: 'いらして',
};

/** お～ that is a pretty word (美化語) and not a humble form: whoever does it may say お掃除する. */
export const PRETTY_WORDS =
  /^(?:電話|返事|料理|掃除|洗濯|買い物|買物|散歩|手入れ|食事|勉強|化粧|昼寝|片付け|片づけ|すすめ|勧め|薦め|奨め|まけ|洒落|しゃれ|祝い|参り|供え|すそ分け|裾分け|礼|願い|ねだり|出かけ|出掛け|着替え|直し|めかし|留守番|遊戯|祈り|弁当|茶|ままごと|絵描き|気に入り)$/u;

/** Nouns after お that become something: お客様になる, お世話になる. The rest of お～になる is what somebody does. */
export const STATES =
  /(?:世話|邪魔|[客茶昼]|客様|客さま|元気|上手|幸せ|好き|嫌い|年寄り|友達|知り合い|近所|医者|父さん|母さん|嫁さん|留守|揃い|祭り|互い|付き合い|風呂|手頃|釣り|土産|祝い|下がり|近く|正月)$/u;

/** Potential verbs of the 五段 row by ending. れる behind one stands once too often; other 一段 verbs lack their ら. */
const POTENTIAL_ROWS: Readonly<Record<string, string>> = {
  える: '使 買 会 言 思 歌 払 支払 洗 拾 縫 吸 習 もら 貰 手伝 つか 通 扱 伺 向か 間に合 話し合 味わ',
  ける: '行 書 聞 歩 置 弾 拭 履 描 働 いただ 頂 驚',
  げる: '泳 脱 急 防 注 稼',
  せる: '話 出 直 渡 返 戻 探 消 押 貸 動か 過ご 試 示 回 隠 写 移 残 申 許 取り出 取り戻 差し出',
  てる: '待 持 勝 打',
  ねる: '死',
  べる: '遊 選 呼 飛 学 運 喜',
  める: '読 飲 頼 包 楽し 休 編 住 申し込 踏 望 畳',
  れる: '送 作 取 乗 帰 切 貼 守 知 売 贈 撮 座 走 曲 戻 治 登 張 刷 語 譲 受け取 やり取 つく',
};
export const POTENTIAL_VERBS: ReadonlySet<string> = new Set(
  Object.entries(POTENTIAL_ROWS).flatMap(([ending, stems]) =>
    stems.split(' ').map((stem) => stem + ending),
  ),
);
