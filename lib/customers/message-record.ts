import * as v from 'valibot';
import { AUTHORS } from '../thread/thread.ts';
import type { ReadThread } from './customer-book.ts';
import { digestOf } from './identity.ts';

const scale = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));

/** What is kept of one message: when, whose, what it wanted and how warm it was; its text only where the seller keeps texts. */
export const MessageRecordSchema = v.object({
  id: v.string(),
  customerId: v.string(),
  site: v.string(),
  threadId: v.nullable(v.string()),
  author: v.picklist(AUTHORS),
  /** ISO 8601; the time of reading where the page did not tell (`dated` is false then). */
  at: v.string(),
  dated: v.boolean(),
  /** Place in the thread, from 0. */
  position: v.number(),
  intents: v.array(v.string()),
  politeness: scale,
  warmth: scale,
  characters: v.number(),
  text: v.nullable(v.string()),
});
export type MessageRecord = v.InferOutput<typeof MessageRecordSchema>;

/**
 * The messages of a read thread as records. A message has the same `id` however often it is read: it is made of the
 * thread, the author, the text and how many equal ones stand before it. (Its time is no part: pages show '3分前'.)
 */
export function messageRecords(
  customerId: string,
  thread: ReadThread,
  keepText: boolean,
): MessageRecord[] {
  const seen = new Map<string, number>();
  return thread.messages.map((message, position) => {
    const same = digestOf(
      customerId,
      thread.site,
      thread.place,
      thread.threadId,
      message.author,
      message.text,
    );
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      id: digestOf(same, before),
      customerId,
      site: thread.site,
      threadId: thread.threadId,
      author: message.author,
      at: message.at ?? thread.readAt,
      dated: message.at !== null,
      position,
      intents: [...message.intents],
      politeness: message.politeness,
      warmth: message.warmth,
      characters: Array.from(message.text).length,
      text: keepText ? message.text : null,
    };
  });
}
