import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { checkKeigo } from '../../../lib/japanese/keigo-check.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { ORDINARY_SHOP_SENTENCES } from './ordinary-shop-sentences.data.ts';

const tokenizer = nodeTokenizer();
const findings = (text: string) => checkKeigo(analyse(text, tokenizer));

/** The text with every finding written as suggested; what has no suggestion stays. */
function corrected(text: string): string {
  return findings(text).reduceRight(
    (done, { span, suggestion }) =>
      suggestion === null ? done : done.slice(0, span.start) + suggestion + done.slice(span.end),
    text,
  );
}

const rulesOf = (text: string): string[] => findings(text).map((found) => found.rule);

/** Wrong text, the rule that says so, and the text corrected (the same where there is no one correction). */
const WRONG: readonly (readonly [string, string, string])[] = [
  ['先生がおっしゃられました。', 'double-honorific-verb', '先生がおっしゃいました。'],
  ['店にいらっしゃられる日', 'double-honorific-verb', '店にいらっしゃる日'],
  ['もう召し上がられましたか。', 'double-honorific-verb', 'もう召し上がりましたか。'],
  ['そう仰られたので', 'double-honorific-verb', 'そう仰ったので'],
  ['ゆっくりなさられてください。', 'double-honorific-verb', 'ゆっくりなさってください。'],
  ['写真をご覧になられましたか。', 'double-honorific-form', '写真をご覧になりましたか。'],
  ['お帰りになられたあとで', 'double-honorific-form', 'お帰りになったあとで'],
  ['お使いになられる場合は', 'double-honorific-form', 'お使いになる場合は'],
  ['お越しになられて嬉しいです。', 'double-honorific-form', 'お越しになって嬉しいです。'],
  ['ご購入になられた作品', 'double-honorific-form', 'ご購入になった作品'],
  ['明日お伺いさせていただきます。', 'double-humble-visit', '明日伺わせていただきます。'],
  ['写真をご拝見しました。', 'double-humble-see', '写真を拝見しました。'],
  ['代金をご頂戴しました。', 'double-humble-receive', '代金を頂戴しました。'],
  ['ご注文をお承りしました。', 'double-humble-accept', 'ご注文をお承りしました。'],
  ['お客様各位様', 'double-title', 'お客様各位様'],
  ['明日届きますです。', 'double-polite', '明日届きます。'],
  ['写真をご拝見ください。', 'humble-look-please', '写真をご覧ください。'],
  ['説明書を拝見していただけますか。', 'humble-look-please', '説明書をご覧いただけますか。'],
  ['もう拝見になりましたか。', 'humble-look-please', 'もうご覧になりましたか。'],
  ['音声をご拝聴ください。', 'humble-listen-please', '音声をお聞きください。'],
  ['お席で拝借してください。', 'humble-borrow-please', 'お席でお使いください。'],
  ['どうぞ頂戴してください。', 'humble-receive-please', 'どうぞお受け取りください。'],
  ['係の者にお伺いください。', 'humble-ask-please', '係の者にお尋ねください。'],
  ['もうお伺いになりましたか。', 'humble-honorific-form', 'もうお伺いになりましたか。'],
  ['担当者を存じ上げていますか。', 'humble-know-question', '担当者をご存じですか。'],
  ['お客様が申された件ですが', 'honorific-of-humble', 'お客様がおっしゃった件ですが'],
  ['何時ごろ参られますか。', 'honorific-of-humble', '何時ごろいらっしゃいますか。'],
  ['どういたされますか。', 'honorific-of-humble', 'どうなさいますか。'],
  ['ご説明を拝見されましたか。', 'honorific-of-humble', 'ご説明をご覧になりましたか。'],
  ['受付で伺ってください。', 'humble-request', '受付でお尋ねください。'],
  ['焼きたてをいただいてください。', 'humble-request', '焼きたてをお受け取りください。'],
  ['こちらへ参ってください。', 'humble-request', 'こちらへお越しください。'],
  ['少しお待ちしてください。', 'humble-form-request', '少しお待ちください。'],
  ['内容をご確認してください。', 'humble-form-request', '内容をご確認ください。'],
  ['ご利用していただくと割引です。', 'humble-form-request', 'ご利用いただくと割引です。'],
  ['お買い上げしていただきました。', 'humble-form-request', 'お買い上げいただきました。'],
  ['お求めしやすい価格です。', 'humble-form-easy', 'お求めになりやすい価格です。'],
  ['ご利用しやすいお店です。', 'humble-form-easy', 'ご利用になりやすいお店です。'],
  ['お求めやすいお値段です。', 'easy-to-do', 'お求めになりやすいお値段です。'],
  ['カードはご利用できます。', 'can-do-humble', 'カードはご利用いただけます。'],
  ['店でお受け取りできます。', 'can-do-humble', '店でお受け取りいただけます。'],
  ['ご購入される方へ。', 'passive-after-go', 'ご購入される方へ。'],
  ['お手紙を読まさせていただきます。', 'sa-insertion', 'お手紙を読ませていただきます。'],
  ['明日は休まさせていただきます。', 'sa-insertion', '明日は休ませていただきます。'],
  ['早めに送らさせていただきました。', 'sa-insertion', '早めに送らせていただきました。'],
  ['写真はこちらで見れます。', 'ra-dropping', '写真はこちらで見られます。'],
  ['冷やすと長く食べれます。', 'ra-dropping', '冷やすと長く食べられます。'],
  ['お店に来れますか。', 'ra-dropping', 'お店に来られますか。'],
  ['色はまだ決めれません。', 'ra-dropping', '色はまだ決められません。'],
  ['明日なら行けれます。', 're-adding', '明日なら行けます。'],
  ['値引きしていただけれますか。', 're-adding', '値引きしていただけますか。'],
  ['お客様が申しました件です。', 'humble-subject', 'お客様がおっしゃいました件です。'],
  ['色はこちらでよろしかったでしょうか。', 'past-for-present', '色はこちらでよろしいでしょうか。'],
  ['こちらがご注文の品になります。', 'becomes-for-is', 'こちらがご注文の品でございます。'],
  ['お荷物の方をお送りしました。', 'side-of-things', 'お荷物をお送りしました。'],
  ['一万円からお預かりいたします。', 'from-amount', '一万円お預かりいたします。'],
  ['お名前を頂戴できますか。', 'name-received', 'お名前を頂戴できますか。'],
  ['後払いという形になります。', 'shape-of-things', '後払いという形になります。'],
  ['了解しました。', 'understood-downwards', '承知いたしました。'],
  ['ご苦労様でした。', 'effort-downwards', 'ご苦労様でした。'],
  ['お世話様です。', 'care-downwards', 'お世話になっております。'],
  ['なるほどですね。', 'agreeing-downwards', 'おっしゃるとおりです。'],
  ['遅れてすいません。', 'careless-apology', '遅れて申し訳ございません。'],
  ['もう届いたっすか。', 'careless-ending', 'もう届いたっすか。'],
  ['お体ご自愛ください。', 'said-twice', 'ご自愛ください。'],
  ['色が違かったようです。', 'wrong-differ', '色が違ったようです。'],
  ['色が違くて残念です。', 'wrong-differ', '色が違って残念です。'],
  [
    '確認させていただき、連絡させていただきます。',
    'allowed-too-often',
    '確認させていただき、連絡させていただきます。',
  ],
  [
    'ありがとうございます。明日送るよ。楽しみにお待ちください。',
    'mixed-registers',
    'ありがとうございます。明日送るよ。楽しみにお待ちください。',
  ],
  [
    '在庫はあります。色は青だ。よろしくお願いします。',
    'mixed-registers',
    '在庫はあります。色は青だ。よろしくお願いします。',
  ],
];

describe('keigo that is wrong', () => {
  it.each(WRONG)('%s: %s', (text, rule, expected) => {
    expect(rulesOf(text)).toContain(rule);
    expect(corrected(text)).toBe(expected);
  });

  it('is covered by a row for every rule, of which there are more than 25', () => {
    expect(new Set(WRONG.map(([, rule]) => rule)).size).toBeGreaterThan(25);
  });

  it('is found once, with the place it stands at', () => {
    const text = '😊こんにちは！内容をご確認してください✨';
    expect(findings(text)).toEqual([
      {
        rule: 'humble-form-request',
        severity: 'error',
        span: { start: text.indexOf('ご確認'), end: text.indexOf('✨') },
        suggestion: 'ご確認ください',
      },
    ]);
  });

  it('is found by its spelling where there is no dictionary', () => {
    const spelled = checkKeigo(analyse('写真をご拝見ください。了解しました。', null));
    expect(spelled.map((found) => found.rule)).toEqual([
      'humble-look-please',
      'understood-downwards',
    ]);
  });
});

describe('keigo that is right or accepted', () => {
  it.each([
    'お召し上がりになりますか。',
    '明日お伺いします。',
    '明日お伺いいたします。',
    'お聞きになりましたか。',
    'おっしゃる通りです。',
    'そうおっしゃっていました。',
    '先生になられたそうですね。',
    'お客様になられる方',
    'お元気になられて何よりです。',
    'お世話になられた方へ',
    '立派な大人になられました。',
    '写真を拝見しました。',
    '拝見させていただきます。',
    'お手紙を拝読しました。',
    'とんでもございません。',
    'お電話してください。',
    'お手入れしてお使いください。',
    'お手入れしやすい素材です。',
    'お友達におすすめしてください。',
    '職人に直していただいてください。',
    'お先に使わせていただきます。',
    '確認させていただきます。',
    '子どもに食べさせています。',
    '明日来させていただきます。',
    'こちらから参ります。',
    '私が申し上げました。',
    'はっきりとは申し上げられません。',
    '弊社の者が申しました。',
    '私が参ります。',
    '見られますか。',
    '食べられます。',
    '早く見れば分かります。',
    '行けます。',
    '送れます。',
    '切れています。',
    '汚れています。',
    '壊れました。',
    '割れてしまいました。',
    'いつでも借りられます。',
    '明日には届けられます。',
    'お届けは三日後になります。',
    '在庫が切れており入荷は来月になります。',
    'よろしいでしょうか。',
    'この方が作りました。',
    '大きい方をお願いします。',
    '三千円からございます。',
    'ご了解ください。',
    'なるほど、分かりました。',
    'ありがとうございますですって。',
    '間違いました。',
    '違う色にします。',
  ])('%s', (text) => {
    expect(findings(text).filter((found) => found.rule !== 'mixed-registers')).toEqual([]);
  });

  it.each([
    'ありがとうございます。嬉しい！また来ます。',
    '届きました。かわいい♡大切にします。',
    'サイズは以下です。\n・幅10cmである\n・高さ5cmだ\nご確認ください。',
    '娘が「これがいいよ。」と言っています。お願いします。',
    '今日は雨だね。散歩は明日にするよ。',
    'ご注文ありがとうございます。',
    'うれしいな。ありがとうございます。本当に助かります。',
  ])('keeps to one register: %j', (text) => {
    expect(rulesOf(text)).not.toContain('mixed-registers');
  });

  it('is what an ordinary shop writes', () => {
    const alarms = ORDINARY_SHOP_SENTENCES.filter((text) => findings(text).length > 0);
    expect(alarms).toEqual([]);
    expect(ORDINARY_SHOP_SENTENCES.length).toBeGreaterThanOrEqual(100);
  });
});
