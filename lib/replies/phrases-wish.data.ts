import type { PhraseRow } from './phrase-table.ts';

const accepted = (more: string, when?: string): readonly PhraseRow[] => {
  const row = (tones: string, text: string): PhraseRow =>
    when === undefined ? [tones, text] : [tones, text, when];
  return [
    row('wn', `承知しました!{wish-do}~。${more}`),
    row('wn', `はい、{wish-do}~!${more}`),
    row('wn', `{wish-it}、承知しました!${more}`),
    row('wn', `{wish-it}の件、承知しました。${more}`),
    row('wn', `{wish-so}ご希望とのこと、承知しました!${more}`),
    row('p', `了解!{wish-it}、大丈夫だよ。${more}`),
  ];
};
const acceptedInKeigo = (more: string, when?: string): readonly PhraseRow[] => {
  const row = (tones: string, text: string): PhraseRow =>
    when === undefined ? [tones, text] : [tones, text, when];
  return [
    row('h', `承知いたしました。{wish-to}よう手配いたします。${more}`),
    row('h', `{wish-it}の件、承知いたしました。${more}`),
    row('h', `{wish-so}ご希望とのこと、承知いたしました。${more}`),
  ];
};

const ACCEPT: readonly PhraseRow[] = [...accepted(''), ...acceptedInKeigo('')];

const DECLINE: readonly PhraseRow[] = [
  ['wn', '申し訳ありません、{wish-to}のは難しい状況です。'],
  ['wn', 'せっかくのご希望ですが、{wish-it}は難しい状況です。'],
  ['wn', '申し訳ありません、{wish-it}はお受けできない状況です。'],
  ['wn', '申し訳ありません、{wish-so}お受けするのは難しい状況です。'],
  ['h', '誠に申し訳ございませんが、{wish-to}ことはいたしかねます。'],
  ['h', '誠に申し訳ございませんが、{wish-it}は承ることができません。'],
  ['h', '恐れ入りますが、{wish-so}お受けすることが難しい状況でございます。'],
  ['p', 'ごめんね、{wish-it}はちょっと難しいんだ。'],
];

const ASK: readonly PhraseRow[] = [
  ['wn', '{wish-to}ことができるか確認して、改めてご連絡します~。'],
  ['wn', '{wish-it}ができるか確認して、改めてご連絡します~。'],
  ['wn', '{wish-so}お受けできるか確認して、改めてご連絡します~。'],
  ['h', '{wish-to}ことができるか確認のうえ、改めてご連絡いたします。'],
  ['h', '{wish-it}を承れるか確認のうえ、改めてご連絡いたします。'],
  ['h', '{wish-so}お受けできるか確認のうえ、改めてご連絡いたします。'],
  ['p', '{wish-it}ができるか確認して、また連絡するね。'],
];

const MADE = 'お値段は【金額】、発送は【発送予定日】頃の予定です。';
const MADE_KEIGO = '価格は【金額】、発送は【発送予定日】頃を予定しております。';

/** Ways of saying her own wish again, by speech act: added to the phrases of that act. */
export const WISH_PHRASES: Readonly<Record<string, readonly PhraseRow[]>> = {
  'custom-accept': [
    ['wn', '{specs}で承りました。', 'open-order specs-only'],
    ['wn', '{specs}ですね、承知しました!', 'open-order specs-only'],
    ['h', '{specs}にて承りました。', 'open-order specs-only'],
    ['p', '{specs}だね、了解!', 'open-order specs-only'],
    ...accepted('', 'open-order wish-told'),
    ...acceptedInKeigo('', 'open-order wish-told'),
    ['wn', `{specs}で、お作りできます!${MADE}`, '-open-order specs-told'],
    ['wn', `{specs}ですね、承知しました!${MADE}`, '-open-order specs-told'],
    ['h', `{specs}にて承ります。${MADE_KEIGO}`, '-open-order specs-told'],
    ['wn', `はい、{wish-to}ことができます!${MADE}`, '-open-order'],
    ['wn', `{wish-it}、お受けできます!${MADE}`, '-open-order'],
    ['wn', `{wish-so}ご希望とのこと、承知しました!${MADE}`, '-open-order'],
    ['h', `{wish-to}ことができます。${MADE_KEIGO}`, '-open-order'],
    ['h', `{wish-it}を承ります。${MADE_KEIGO}`, '-open-order'],
    ['h', `{wish-so}ご希望とのこと、承知いたしました。${MADE_KEIGO}`, '-open-order'],
  ],
  'other-request-accept': ACCEPT,
  'delivery-accept': ACCEPT,
  'custom-decline': DECLINE,
  'other-request-decline': DECLINE,
  'delivery-decline': DECLINE,
  'custom-ask': ASK,
  'other-request-ask': ASK,
  'delivery-ask': ASK,
  'hold-accept': [
    ['wn', '{wish-it}、承知しました!', 'hold-dated'],
    ['wn', '{wish-it}ですね。承知しました!', 'hold-dated'],
    ['h', '{wish-it}の件、承知いたしました。', 'hold-dated'],
    ['p', '{wish-it}だね、了解!', 'hold-dated'],
  ],
};
