import * as v from 'valibot';

/** What happened with a customer beside orders and messages. Events are added, never changed. */
export const CustomerEventSchema = v.object({
  id: v.string(),
  customerId: v.string(),
  /** ISO 8601. */
  at: v.string(),
  event: v.variant('kind', [
    /** A care signal or follow-up put aside, for good (`until` null) or until a day. */
    v.object({ kind: v.literal('dismissed'), what: v.string(), until: v.nullable(v.string()) }),
    /** Something beyond the expected that the seller gave. */
    v.object({ kind: v.literal('extra'), what: v.string() }),
    /** Another record was joined into this one; what both were is kept, so that it can be undone. */
    v.object({
      kind: v.literal('merged'),
      kept: v.unknown(),
      joined: v.unknown(),
      orderIds: v.array(v.string()),
      messageIds: v.array(v.string()),
      undone: v.boolean(),
    }),
  ]),
});
export type CustomerEvent = v.InferOutput<typeof CustomerEventSchema>;
