import type { PhraseRow } from './phrase-table.ts';

/** Answers in the words of the question itself: the first question and the second. */
export const ASKED_FACT_ROWS: readonly PhraseRow[] = [
  ['wn', '{fact}は【{fact-blank}】です。', 'asked-fact'],
  ['wn', '{under}ですと、{fact}は【{fact-blank}】になります。', 'asked-fact'],
  ['h', '{fact}は【{fact-blank}】でございます。', 'asked-fact'],
  ['h', '{under}でございますと、{fact}は【{fact-blank}】になります。', 'asked-fact'],
  ['p', '{fact}は【{fact-blank}】だよ。', 'asked-fact'],
  ['wn', '{fact-again}は【{fact-blank-again}】です。', 'asked-fact-again'],
  [
    'wn',
    '{under-again}ですと、{fact-again}は【{fact-blank-again}】になります。',
    'asked-fact-again',
  ],
  ['h', '{fact-again}は【{fact-blank-again}】でございます。', 'asked-fact-again'],
  [
    'h',
    '{under-again}でございますと、{fact-again}は【{fact-blank-again}】になります。',
    'asked-fact-again',
  ],
  ['p', '{fact-again}は【{fact-blank-again}】だよ。', 'asked-fact-again'],
  ['wn', '{fact-third}は【{fact-blank-third}】です。', 'asked-fact-third'],
  [
    'wn',
    '{under-third}ですと、{fact-third}は【{fact-blank-third}】になります。',
    'asked-fact-third',
  ],
  ['h', '{fact-third}は【{fact-blank-third}】でございます。', 'asked-fact-third'],
  [
    'h',
    '{under-third}でございますと、{fact-third}は【{fact-blank-third}】になります。',
    'asked-fact-third',
  ],
  ['p', '{fact-third}は【{fact-blank-third}】だよ。', 'asked-fact-third'],
];

export const ASKED_YES_ROWS: readonly PhraseRow[] = [
  ['wn', 'はい、{yes}!', 'asked-yes-no'],
  ['wn', 'はい、{yes}。', 'asked-yes-no'],
  ['h', 'はい、{yes-keigo}。', 'asked-yes-no'],
  ['p', 'うん、大丈夫だよ!', 'asked-yes-no'],
  ['wn', 'はい、{yes-again}!', 'asked-yes-no-again'],
  ['wn', 'はい、{yes-again}。', 'asked-yes-no-again'],
  ['h', 'はい、{yes-keigo-again}。', 'asked-yes-no-again'],
  ['p', 'うん、大丈夫だよ!', 'asked-yes-no-again'],
  ['wn', 'はい、{yes-third}!', 'asked-yes-no-third'],
  ['wn', 'はい、{yes-third}。', 'asked-yes-no-third'],
  ['h', 'はい、{yes-keigo-third}。', 'asked-yes-no-third'],
  ['p', 'うん、大丈夫だよ!', 'asked-yes-no-third'],
];

export const ASKED_NO_ROWS: readonly PhraseRow[] = [
  ['wn', '申し訳ありません、{no}。', 'asked-yes-no'],
  ['wn', 'あいにく、{no}。', 'asked-yes-no'],
  ['h', '申し訳ございません。{no-keigo}。', 'asked-yes-no'],
  ['h', 'あいにくではございますが、{no-keigo}。', 'asked-yes-no'],
  ['p', 'ごめんね、それは難しいんだ。', 'asked-yes-no'],
  ['wn', '申し訳ありません、{no-again}。', 'asked-yes-no-again'],
  ['wn', 'あいにく、{no-again}。', 'asked-yes-no-again'],
  ['h', '申し訳ございません。{no-keigo-again}。', 'asked-yes-no-again'],
  ['h', 'あいにくではございますが、{no-keigo-again}。', 'asked-yes-no-again'],
  ['p', 'ごめんね、それは難しいんだ。', 'asked-yes-no-again'],
  ['wn', '申し訳ありません、{no-third}。', 'asked-yes-no-third'],
  ['wn', 'あいにく、{no-third}。', 'asked-yes-no-third'],
  ['h', '申し訳ございません。{no-keigo-third}。', 'asked-yes-no-third'],
  ['h', 'あいにくではございますが、{no-keigo-third}。', 'asked-yes-no-third'],
  ['p', 'ごめんね、それは難しいんだ。', 'asked-yes-no-third'],
];
