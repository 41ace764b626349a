import type { Analysis } from '../japanese/analyse.ts';
import type { Tokenizer } from '../japanese/token.ts';
import type { Asked } from './asked.ts';
import { allAskedIn, listIn } from './asked.ts';
import { plainSentences } from './clause.ts';
import { isOwnTopic, isQuestion, questionsIn } from './question-topics.ts';
import { inSellersMouth } from './told-words.ts';
import type { Wish } from './wish.ts';
import { lengthOf, specsIn, wishIn } from './wish.ts';

/** How the slots and flags of the first, the second and the third question end. */
const NTH = ['', '-again', '-third'] as const;

/** What of her wishes, orders and questions a reply can say again in her own words. */
export interface Restated {
  readonly wish: Wish | null;
  /** What she lays down for an order. */
  readonly specs: string | null;
  readonly asked: readonly Asked[];
  /** The sentences that ask, those of `asked` left out. */
  readonly questions: string;
}

/** A wish longer than this is not named again: nobody says so much before の件. */
const LONGEST_THING = 22;

/** A wish in words that a seller may say; null where she said it in words that are only hers. */
function wishToSay(wish: Wish | null): Wish | null {
  if (wish === null) return null;
  if (wish.kind === 'deed') {
    const [polite, base] = [inSellersMouth(wish.polite), inSellersMouth(wish.base)];
    return polite === null || base === null ? null : { kind: 'deed', polite, base };
  }
  const text = inSellersMouth(wish.text);
  if (text === null || (wish.kind === 'thing' && lengthOf(text) > LONGEST_THING)) return null;
  return { kind: wish.kind, text };
}

/** A question in words that a seller may say; null likewise. */
function askedToSay(asked: Asked): Asked | null {
  if (asked.kind === 'yes-no') {
    const [yes, no] = [inSellersMouth(asked.yes), inSellersMouth(asked.no)];
    return yes === null || no === null ? null : { kind: 'yes-no', yes, no };
  }
  const name = inSellersMouth(asked.name);
  const under = asked.under === null ? null : inSellersMouth(asked.under);
  return name === null || name !== asked.name ? null : { kind: 'fact', name, under };
}

/** Reads the messages that wait. */
export function restatedIn(analyses: readonly Analysis[], tokenizer: Tokenizer | null): Restated {
  const sentences = analyses.flatMap(plainSentences);
  const questions = sentences.length === 0 ? '' : questionsIn(sentences.join('\n'));
  const asked: Asked[] = [];
  const answered: string[] = [];
  for (const sentence of sentences) {
    if (!isQuestion(sentence) || (isOwnTopic(sentence) && listIn(sentence).length < 3)) continue;
    const found = allAskedIn(sentence, tokenizer)
      .flatMap((one) => askedToSay(one) ?? [])
      .slice(0, NTH.length - asked.length);
    if (found.length === 0) continue;
    asked.push(...found);
    answered.push(sentence);
  }
  const left = questions
    .split('\n')
    .filter((line) => !answered.some((sentence) => line.includes(sentence)));
  const specs = specsIn(sentences);
  return {
    wish: wishToSay(wishIn(sentences, tokenizer)),
    specs: specs === null ? null : inSellersMouth(specs),
    asked,
    questions: answered.length === 0 ? questions : left.join('\n'),
  };
}

/** Flags of what can be said again. */
export function restatedFlags({ wish, specs, asked }: Restated): string[] {
  const kinds = new Set(asked.map(({ kind }) => kind));
  return [
    ...(wish === null ? [] : ['wish-told']),
    ...(wish === null ? [] : [`${wish.kind}-told`]),
    ...(specs === null ? [] : ['specs-told']),
    ...(asked.length === 0 ? [] : ['topic-asked']),
    ...asked.map(({ kind }, index) => `asked-${kind}${NTH[index] ?? ''}`),
    ...(kinds.has('fact') && !kinds.has('yes-no') ? ['wh'] : []),
    ...(kinds.has('yes-no') ? ['yes-no'] : []),
  ];
}

/** です・ます as full keigo says it at the end of an answer. */
function inKeigo(text: string): string {
  return text
    .replace(/(?<!で)あります$/u, 'ございます')
    .replace(/(?<!で)ありません$/u, 'ございません')
    .replace(/ではありません$/u, 'ではございません')
    .replace(/(?<=[ていで])います$/u, 'おります')
    .replace(/(?<=[ていで])いません$/u, 'おりません')
    .replace(/です$/u, 'でございます');
}

/** What can be said again, as slots of phrases. */
export function restatedSlots({ wish, specs, asked }: Restated): Map<string, string> {
  const slots = new Map<string, string>();
  if (wish?.kind === 'thing') slots.set('wish-it', wish.text);
  if (wish?.kind === 'manner') slots.set('wish-so', wish.text);
  if (wish?.kind === 'deed') {
    slots.set('wish-do', wish.polite);
    slots.set('wish-to', wish.base);
  }
  if (specs !== null) slots.set('specs', specs);
  for (const [index, found] of asked.entries()) {
    const nth = NTH[index] ?? '';
    if (found.kind === 'fact') {
      slots.set(`fact${nth}`, found.name.replace(/の(?:有無|可否)$/u, ''));
      slots.set(`fact-blank${nth}`, found.name);
      if (found.under !== null) slots.set(`under${nth}`, found.under);
    } else {
      slots.set(`yes${nth}`, found.yes);
      slots.set(`no${nth}`, found.no);
      slots.set(`yes-keigo${nth}`, inKeigo(found.yes));
      slots.set(`no-keigo${nth}`, inKeigo(found.no));
    }
  }
  return slots;
}
