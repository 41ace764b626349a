import { act } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';
import { ANSWER_PHRASES } from './phrases-answer.data.ts';

const TOPICS =
  /(?:^| )(?:tracking-question|shipped-question|when-question|packing-question|shipping-cost)(?: |$)/u;

/** Answers to questions of yes or no about the shipping. */
export const SHIPPING_PHRASES: PhraseTable = {
  // What else was asked beside the matter itself; nothing where nothing else was.
  'ship-facts': act(
    'answer',
    (ANSWER_PHRASES['ship-answer']?.rows ?? []).filter(([, , when]) => TOPICS.test(when ?? '')),
  ),
  'in-time-yes': act('answer', [
    ['wn', '{deadline}ですね。{ship-date}に発送しますので、間に合う見込みです。', 'ship-date'],
    [
      'h',
      '{deadline}でございますね。{ship-date}に発送いたしますので、間に合う見込みでございます。',
      'ship-date',
    ],
    ['p', '{deadline}だね。{ship-date}に送るから、間に合うと思うよ。', 'ship-date'],
    ['wn', '{deadline}ですね。【発送予定日】に発送しますので、間に合う見込みです。', '-ship-date'],
    [
      'wn',
      '{deadline}でしたら、間に合う見込みです。発送は【発送予定日】を予定しています。',
      '-ship-date',
    ],
    [
      'h',
      '{deadline}でございますね。【発送予定日】に発送いたしますので、間に合う見込みでございます。',
      '-ship-date',
    ],
    ['p', '{deadline}だね。【発送予定日】に送るから、間に合うと思うよ。', '-ship-date'],
    ['wn', '【発送予定日】に発送しますので、【到着予定日】頃にお届けできる見込みです。'],
    ['wn', '間に合う見込みです。発送は【発送予定日】、お届けは【到着予定日】頃の予定です。'],
    ['h', '【発送予定日】に発送いたしますので、【到着予定日】頃にお届けできる見込みでございます。'],
    ['h', '間に合う見込みでございます。お届けは【到着予定日】頃の予定でございます。'],
    ['p', '【発送予定日】に送るから、【到着予定日】頃には届くと思うよ。'],
  ]),
  'in-time-no': act('answer', [
    [
      'wn',
      '申し訳ありません、{deadline}には間に合わない見込みです。お届けは【到着予定日】頃になりそうです。',
    ],
    [
      'h',
      '申し訳ございません。{deadline}には間に合わない見込みでございます。お届けは【到着予定日】頃になります。',
    ],
    ['p', 'ごめんね、{deadline}には間に合わなそう。届くのは【到着予定日】頃になりそうなんだ。'],
    ['wn', '申し訳ありません、お届けは【到着予定日】頃になりますので、間に合わない見込みです。'],
    [
      'wn',
      '申し訳ありませんが、ご希望の日には間に合わない見込みです。お届けは【到着予定日】頃になりそうです。',
    ],
    [
      'h',
      '申し訳ございません。お届けは【到着予定日】頃になりますため、間に合わない見込みでございます。',
    ],
    [
      'h',
      '誠に申し訳ございませんが、ご希望の日には間に合わない見込みでございます。お届けは【到着予定日】頃になります。',
    ],
    ['p', 'ごめんね、届くのは【到着予定日】頃になりそうで、間に合わなそうなんだ。'],
  ]),
  'ship-yes': act('answer', [
    ['wn', '匿名配送に対応しています。', 'anonymous'],
    ['wn', '匿名配送でお送りしています。', 'anonymous'],
    ['wn', 'お届けは匿名配送です。', 'anonymous'],
    ['h', '匿名配送に対応しております。', 'anonymous'],
    ['h', '匿名配送にてお送りしております。', 'anonymous'],
    ['h', 'お届けは匿名配送でございます。', 'anonymous'],
    ['p', '匿名配送で送るよ。', 'anonymous'],
    ['wn', 'はい、海外へもお送りできます。送料は【送料】です。', 'overseas'],
    ['h', 'はい、海外へもお送りいたします。送料は【送料】でございます。', 'overseas'],
    ['p', 'うん、海外にも送れるよ。送料は【送料】だよ。', 'overseas'],
  ]),
  'ship-no': act('answer', [
    ['wn', '申し訳ありません、匿名配送には対応していません。', 'anonymous'],
    ['wn', '申し訳ありませんが、匿名配送はご用意がありません。', 'anonymous'],
    ['h', '申し訳ございません。匿名配送には対応しておりません。', 'anonymous'],
    ['h', '恐れ入りますが、匿名配送は承っておりません。', 'anonymous'],
    ['p', 'ごめんね、匿名配送はしてないんだ。', 'anonymous'],
    ['wn', '申し訳ありません、海外への発送はしていません。', 'overseas'],
    ['h', '申し訳ございません。海外への発送は承っておりません。', 'overseas'],
    ['p', 'ごめんね、海外には送ってないんだ。', 'overseas'],
  ]),
  'number-right': act('answer', [
    ['wn', '番号は{tracking}で間違いありません。反映まで少しお時間がかかることがあります。'],
    ['wn', '追跡番号は{tracking}で合っています。反映まで、もう少しかかるかもしれません。'],
    ['wn', 'はい、{tracking}で合っています。反映に時間がかかっているのかもしれません。'],
    ['h', '番号は{tracking}で間違いございません。反映まで少々お時間がかかることがございます。'],
    ['h', '追跡番号は{tracking}でございます。反映まで少々お時間がかかることがございます。'],
    ['h', 'はい、{tracking}で間違いございません。反映に時間がかかっている場合がございます。'],
    ['p', '番号は{tracking}で合ってるよ。反映まで少しかかるみたい。'],
  ]),
};
