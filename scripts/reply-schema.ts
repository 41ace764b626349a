import * as v from 'valibot';

const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not an ISO 8601 time'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));

/** One input line of `npm run reply`, unknown fields are ignored. */
export const replyLineSchema = v.object({
  id: optional(v.union([v.string(), v.number()])),
  messages: v.pipe(
    v.array(
      v.object({
        author: v.picklist(['customer', 'seller']),
        text: v.string(),
        at: optional(v.string()),
      }),
    ),
    v.maxLength(5_000),
  ),
  customer: optional(
    v.object({
      name: optional(v.string()),
      orders: optional(count),
      spent: optional(v.pipe(v.number(), v.minValue(0))),
      firstOrderAt: optional(time),
      lastOrderAt: optional(time),
      favourite: optional(v.boolean()),
      casual: optional(v.boolean()),
    }),
  ),
  place: optional(v.picklist(['private', 'public'])),
  now: optional(time),
});

export type ReplyLine = v.InferOutput<typeof replyLineSchema>;
