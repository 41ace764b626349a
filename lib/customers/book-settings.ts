import * as v from 'valibot';
import type { Rank } from './customer.ts';
import { DEFAULT_THRESHOLDS, RankThresholdsSchema } from './rank-thresholds.ts';

export const DEFAULT_RANK_LABELS: Readonly<Record<Rank, string>> = {
  passerby: '通りすがり',
  new: 'お客さん',
  repeat: 'お客様',
  patron: '神様',
};

const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20));

/** Settings that the customers' domain reads. JSON-plain; a missing field has its default. */
export const BookSettingsSchema = v.object({
  rankLabels: v.optional(v.object({ passerby: label, new: label, repeat: label, patron: label }), {
    ...DEFAULT_RANK_LABELS,
  }),
  thresholds: v.optional(RankThresholdsSchema, { ...DEFAULT_THRESHOLDS }),
  /** Thresholds follow the shop's own percentiles until the seller sets them by hand. */
  thresholdsByHand: v.optional(v.boolean(), false),
  /** Keep what customers wrote, not only when and how. Off until the seller switches it on. */
  keepText: v.optional(v.boolean(), false),
  /** How many must say the same before passers-by's complaints become a to-do. */
  complaintThreshold: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    3,
  ),
  /** Follow-ups suggested a day, at most. */
  followUpsPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 3),
  /** What the seller made of files that no format knows: the shop's name, and for each field the header of its column. */
  mappings: v.optional(
    v.array(v.object({ site: v.string(), columns: v.record(v.string(), v.string()) })),
    [],
  ),
  lastBackupAt: v.optional(v.nullable(v.string()), null),
});
export type BookSettings = v.InferOutput<typeof BookSettingsSchema>;
export const DEFAULT_BOOK_SETTINGS: BookSettings = v.parse(BookSettingsSchema, {});
