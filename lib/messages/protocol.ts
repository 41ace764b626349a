import * as v from 'valibot';
import { READING_NOTICES } from '../thread/reading.ts';
import { AUTHORS, PLACES } from '../thread/thread.ts';

/*
 * Everything that crosses a context, in one place: the sender's types are inferred from the schemas
 * with which the receiver checks what arrived. Every value is JSON-plain.
 */

/** An array that nobody changes. */
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

const Side = v.picklist([0, 1]);

const Party = v.object({ name: v.nullable(v.string()), id: v.nullable(v.string()) });

const Thread = v.object({
  site: v.string(),
  place: v.picklist(PLACES),
  customer: Party,
  seller: Party,
  messages: list(
    v.object({
      author: v.picklist(AUTHORS),
      text: v.string(),
      name: v.nullable(v.string()),
      time: v.nullable(v.object({ shown: v.string(), at: v.nullable(v.string()) })),
    }),
  ),
  order: v.object({
    orderId: v.nullable(v.string()),
    item: v.nullable(v.string()),
    price: v.nullable(v.number()),
    orderedAt: v.nullable(v.string()),
    status: v.nullable(v.string()),
    trackingNumber: v.nullable(v.string()),
  }),
  partial: v.boolean(),
});

/** What a frame answers to `page/read`; the same shape as `Reading` of lib/thread. */
export const ReadingSchema = v.object({
  thread: v.nullable(Thread),
  sides: list(v.nullable(Side)),
  replyBox: v.nullable(v.object({ text: v.string(), maxLength: v.nullable(v.number()) })),
  notices: list(v.picklist(READING_NOTICES)),
});

/** The star beside the customer's name: whose it is and whether it shines. */
const Star = v.object({ customerId: v.string(), favourite: v.boolean() });

/** The star with what a switched-on site shows beside it: her rank in words, and whether she waits for an answer. */
const NameBadge = v.object({
  ...Star.entries,
  rankLabel: v.nullable(v.string()),
  waiting: v.boolean(),
  /** Accessible names, in the interface's language. */
  labels: v.object({ on: v.string(), off: v.string(), waiting: v.string() }),
});
export type NameBadge = v.InferOutput<typeof NameBadge>;

/** What the seller can point at on the page. */
export const PICK_TARGETS = ['message', 'reply-box'] as const;

/** Requests to the reader in a page's frame, by name: what is sent and what comes back. */
export const PAGE_PROTOCOL = {
  'page/read': {
    request: v.object({
      sellerSide: v.nullable(Side),
      recipes: list(v.unknown()),
      ownNames: list(v.string()),
    }),
    response: ReadingSchema,
  },
  /** Marks the reply box for the inserter; false where there is none. */
  'page/mark-box': { request: v.object({ job: v.string() }), response: v.boolean() },
  'page/show-star': { request: NameBadge, response: v.boolean() },
  /** Takes everything of ours out of the page, and stops watching it. */
  'page/leave': { request: v.null(), response: v.boolean() },
  /** The seller's answer to 'which side is yours?', made into a recipe for this site; null where none could be made. */
  'page/learn-side': { request: v.object({ sellerSide: Side }), response: v.unknown() },
  /** Starts the picker; the answer comes later, as `recipe/learned`, since the popup closes meanwhile. */
  'page/pick': {
    request: v.object({ target: v.picklist(PICK_TARGETS), hint: v.string() }),
    response: v.boolean(),
  },
} as const;

/** Requests to the background, by name. */
export const BACKGROUND_PROTOCOL = {
  'star/pressed': { request: Star, response: v.boolean() },
  /** A switched-on page has changed: read it and show the star. */
  'page/changed': { request: v.null(), response: v.boolean() },
  /** The book has changed: the number on the toolbar button may be another. */
  'book/changed': { request: v.null(), response: v.boolean() },
  'recipe/learned': { request: v.object({ recipe: v.unknown() }), response: v.boolean() },
} as const;

export type Protocol = typeof PAGE_PROTOCOL | typeof BACKGROUND_PROTOCOL;
export type RequestOf<P extends Protocol, N extends keyof P> = P[N] extends {
  request: infer S extends v.GenericSchema;
}
  ? v.InferInput<S>
  : never;
export type ResponseOf<P extends Protocol, N extends keyof P> = P[N] extends {
  response: infer S extends v.GenericSchema;
}
  ? v.InferOutput<S>
  : never;

/** How a request travels. */
export const EnvelopeSchema = v.object({ ondo: v.string(), body: v.unknown() });

/**
 * What a message asks for: one of the protocol's requests in its shape; null for anything else. A message may hold
 * anything: a page's own script in a broken frame, an older version of this program, another extension. Never throws.
 */
export function requestIn<P extends Protocol>(
  protocol: P,
  message: unknown,
): { readonly name: keyof P & string; readonly body: unknown } | null {
  const envelope = v.safeParse(EnvelopeSchema, message);
  // Own names only: 'toString' is in every object.
  if (!envelope.success || !Object.hasOwn(protocol, envelope.output.ondo)) return null;
  const name = envelope.output.ondo as keyof P & string;
  const entry = protocol[name] as { request: v.GenericSchema };
  const body = v.safeParse(entry.request, envelope.output.body);
  return body.success ? { name, body: body.output } : null;
}

/** A message that does not fit its schema. The text names the shape, never the content. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** Checks `value` against `schema`. Throws `ProtocolError` with the failing paths only. */
export function checked<S extends v.GenericSchema>(
  name: string,
  schema: S,
  value: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const paths = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? '(whole)'}: expected ${issue.expected ?? 'another shape'}`,
  );
  throw new ProtocolError(`${name}: ${paths.slice(0, 3).join('; ')}`);
}
