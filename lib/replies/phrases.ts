import type { PhraseTable } from './phrase-table.ts';
import { ANSWER_PHRASES } from './phrases-answer.data.ts';
import { withQuestionTopics } from './question-topics.ts';
import { CARE_PHRASES } from './phrases-care.data.ts';
import { CLOSING_PHRASES } from './phrases-close.data.ts';
import { OPENING_PHRASES } from './phrases-open.data.ts';
import { REQUEST_PHRASES } from './phrases-request.data.ts';
import { SHIPPING_PHRASES } from './phrases-shipping.data.ts';
import { TROUBLE_PHRASES } from './phrases-trouble.data.ts';
import { WISH_PHRASES } from './phrases-wish.data.ts';

function withWishes(table: PhraseTable): PhraseTable {
  return Object.fromEntries(
    Object.entries(table).map(([name, { phase, rows }]) => [
      name,
      { phase, rows: [...rows, ...(WISH_PHRASES[name] ?? [])] },
    ]),
  );
}

/** Every speech act and the ways to say it. */
export const PHRASES: PhraseTable = {
  ...OPENING_PHRASES,
  ...TROUBLE_PHRASES,
  ...withQuestionTopics(ANSWER_PHRASES),
  ...SHIPPING_PHRASES,
  ...withWishes(REQUEST_PHRASES),
  ...CLOSING_PHRASES,
  ...CARE_PHRASES,
};
