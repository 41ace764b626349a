import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { CustomerFacts } from '../lib/customers/customer.ts';
import type { Tokenizer } from '../lib/japanese/token.ts';
import { composeFrom } from '../lib/replies/compose.ts';
import type { ReplyRequest } from '../lib/replies/reply-request.ts';
import { readSituation } from '../lib/replies/situation.ts';
import type { Message } from '../lib/thread/thread.ts';
import { NO_ORDER } from '../lib/thread/thread.ts';
import { nodeTokenizer } from './dictionary.ts';
import { replyLineSchema } from './reply-schema.ts';
import type { ReplyLine } from './reply-schema.ts';

function customerOf({ customer }: ReplyLine): CustomerFacts | null {
  if (customer === undefined || customer === null) return null;
  return {
    name: customer.name ?? null,
    orders: customer.orders ?? 0,
    spent: customer.spent ?? null,
    firstOrderAt: customer.firstOrderAt ?? null,
    lastOrderAt: customer.lastOrderAt ?? null,
    favourite: customer.favourite ?? false,
    casual: customer.casual ?? false,
  };
}

/** The newest time in the line stands for now where none is given, so that the same line gives the same drafts on any day. */
function nowOf(line: ReplyLine): Date {
  const times = [line.now, ...line.messages.map(({ at }) => at)].filter(
    (time) => time !== undefined && time !== null,
  );
  const known = times.find((time) => !Number.isNaN(Date.parse(time)));
  return known === undefined ? new Date() : new Date(line.now ?? known);
}

function requestOf(line: ReplyLine, tokenizer: Tokenizer): ReplyRequest {
  const messages = line.messages
    .filter(({ text }) => text.trim() !== '')
    .map(({ author, text, at }): Message => ({
      author,
      text,
      name: null,
      time: at === undefined || at === null ? null : { shown: at, at },
    }));
  return {
    thread: {
      messages,
      place: line.place ?? 'private',
      customer: { name: line.customer?.name ?? null, id: null },
      seller: { name: null, id: null },
      order: NO_ORDER,
    },
    customer: customerOf(line),
    now: nowOf(line),
    tokenizer,
  };
}

/** What one line gives, as `npm run reply` prints it. */
export function answerLine(
  line: ReplyLine,
  tokenizer: Tokenizer,
  measureOnly: boolean,
): Record<string, unknown> {
  const situation = readSituation(requestOf(line, tokenizer));
  const { her } = situation;
  const drafts = measureOnly ? [] : composeFrom(situation);
  return {
    id: line.id ?? null,
    temperature:
      her === null
        ? null
        : {
            politeness: her.politeness,
            warmth: her.warmth,
            register: her.register,
            emoji: her.decoration.emoji,
            kaomoji: her.decoration.kaomoji,
          },
    intents: [...situation.intents],
    rank: situation.rank,
    ...(measureOnly
      ? {}
      : {
          drafts: drafts.map(({ stance, text, temperature, blanks }) => ({
            stance,
            text,
            politeness: temperature.politeness,
            warmth: temperature.warmth,
            blanks: blanks.map(({ name }) => name),
          })),
        }),
  };
}

function idOf(value: unknown): string | number | null {
  const parsed = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
  return parsed.success ? parsed.output.id : null;
}

/** A line's answer, or what is wrong with it. Messages of errors name shapes, never the customer's words. */
function answerText(
  text: string,
  tokenizer: Tokenizer,
  measureOnly: boolean,
): { answer: Record<string, unknown>; ok: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { answer: { id: null, error: 'not JSON' }, ok: false };
  }
  const parsed = v.safeParse(replyLineSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return {
      answer: {
        id: idOf(value),
        error: `${v.getDotPath(issue) ?? 'line'}: expected ${issue.expected ?? issue.type}`,
      },
      ok: false,
    };
  }
  return { answer: answerLine(parsed.output, tokenizer, measureOnly), ok: true };
}

/** JSON Lines from standard input to standard output. Returns false where a line was bad. */
async function run(measureOnly: boolean): Promise<boolean> {
  const tokenizer = nodeTokenizer();
  let ok = true;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const result = answerText(text, tokenizer, measureOnly);
    ok &&= result.ok;
    if (!process.stdout.write(`${JSON.stringify(result.answer)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
  return ok;
}

if (import.meta.main) process.exitCode = (await run(process.argv.includes('--measure'))) ? 0 : 1;
