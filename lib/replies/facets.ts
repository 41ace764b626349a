import { FACETS, FAULT_FLAGS, MEMORIES, PEOPLE } from './facets.data.ts';
import type { FacetScope } from './facets.data.ts';
import { addQuestionTopics } from './question-topics.ts';

/** The text of a thread by who wrote it; `run` is what waits for an answer. */
export type ScopedText = Readonly<Record<FacetScope, string>>;

/** Flags of what a thread is about. */
export function facetsOf(text: ScopedText): Set<string> {
  const flags = new Set(
    FACETS.filter(({ scope, pattern }) => pattern.test(text[scope])).map(({ flag }) => flag),
  );
  addQuestionTopics(flags, { questions: text.question, all: text.run });
  if (FAULT_FLAGS.some((flag) => flags.has(flag))) flags.add('fault-known');
  return flags;
}

/** Whether words tell of a fault: broken, wrong, missing, late and their like. */
export function tellsFault(words: string): boolean {
  return FACETS.some(
    ({ flag, pattern }) => (FAULT_FLAGS as readonly string[]).includes(flag) && pattern.test(words),
  );
}

interface PersonWord {
  readonly polite: string;
  readonly plain: string;
}

function personIn(text: string): PersonWord | null {
  const found = PEOPLE.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : { polite: found[1], plain: found[2] };
}

/** How a seller names one of the customer's people, given her word for them; null for other words. */
export function personNamed(word: string): string | null {
  return personIn(word)?.polite ?? null;
}

/** Sentences that hold `pattern`, joined; empty where none does. */
function sentencesWith(text: string, pattern: RegExp): string {
  return text
    .split(/[。！!？?\n]/u)
    .filter((sentence) => pattern.test(sentence))
    .join('。');
}

/**
 * Who the present is for (`receiver`), whose day it is (`celebrated`), who was pleased (`pleased`), with whom she shares it
 * (`sharing`), for whom she bought one more (`also`), whom she nurses (`caredFor`); null where not said.
 */
export function peopleIn(text: string): {
  receiver: PersonWord | null;
  celebrated: PersonWord | null;
  pleased: PersonWord | null;
  sharing: PersonWord | null;
  also: PersonWord | null;
  caredFor: PersonWord | null;
} {
  return {
    receiver: personIn(sentencesWith(text, /プレゼント|贈|ギフト|祝い|内祝|渡|あげ|の日/u)),
    celebrated: personIn(sentencesWith(text, /誕生日|結婚|入学|卒業|合格|出産|お祝い/u)),
    pleased: personIn(sentencesWith(text, /喜|気に入|嬉しそう|感動|絶賛/u)),
    sharing: personIn(sentencesWith(text, /取り合い|奪い合い/u)),
    also: personIn(/(\p{L}{1,5})の分(?:です|[もをとに])/u.exec(text)?.[1] ?? ''),
    caredFor: personIn(/(\p{L}{1,5})の(?:介護|看病|付き添)/u.exec(text)?.[1] ?? ''),
  };
}

/** Something she told of herself earlier (`before` holds her earlier messages), in words a seller would use. */
export function memoryIn(before: string): string | null {
  return MEMORIES.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}
