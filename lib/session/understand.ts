import { recogniseIntents } from '../intents/recognise.ts';
import { analyse } from '../japanese/analyse.ts';
import type { Tokenizer } from '../japanese/token.ts';
import { measure } from '../temperature/measure.ts';
import { measurePerson } from '../temperature/person.ts';
import { IMAGE_TEXT, STAMP_TEXT, type Message, type Thread } from '../thread/thread.ts';
import type { Understanding } from './state.ts';

/** Older messages than these weigh nothing in a person's temperature, and a thread may hold thousands. */
const MEASURED_MESSAGES = 30;

function isMeasured(message: Message): boolean {
  return (
    message.author === 'customer' && message.text !== IMAGE_TEXT && message.text !== STAMP_TEXT
  );
}

/** Measures the customer's newest messages and reads what the last of them wants. */
export function understand(thread: Thread, tokenizer: Tokenizer | null): Understanding {
  const { messages } = thread;
  const indices = messages.flatMap((message, index) => (isMeasured(message) ? [index] : []));
  const measured = new Map(
    indices.slice(-MEASURED_MESSAGES).map((index) => {
      const analysis = analyse(messages[index]?.text ?? '', tokenizer);
      return [index, { analysis, temperature: measure(analysis) }] as const;
    }),
  );
  const newestIndex = indices.at(-1) ?? -1;
  const newest = measured.get(newestIndex);
  const previous = messages
    .slice(0, Math.max(newestIndex, 0))
    .findLast((message) => message.author === 'seller');
  return {
    temperatures: messages.map((_, index) => measured.get(index)?.temperature ?? null),
    person: measurePerson([...measured.values()].map((entry) => entry.temperature)),
    intents:
      newest === undefined
        ? []
        : recogniseIntents(newest.analysis, {
            place: thread.place,
            previous: previous?.text ?? null,
          }),
    complete: tokenizer !== null,
  };
}
