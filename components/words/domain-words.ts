import { sinceInWords } from '../../lib/customers/calendar.ts';
import type { CareSignal } from '../../lib/customers/care-signals.ts';
import { themeLabel } from '../../lib/customers/complaints.ts';
import { SORT_LABELS, type Sort } from '../../lib/customers/customer-rows.ts';
import type { Effort } from '../../lib/customers/effort.ts';
import type { FollowUp } from '../../lib/customers/follow-ups.ts';
import { FIT_LABELS, type Fit } from '../../lib/customers/sizing-up.ts';
import { STANDING_LABELS, type StandingReading } from '../../lib/customers/standing.ts';
import type { Standing } from '../../lib/customers/customer.ts';
import type { Intent } from '../../lib/intents/intents.ts';
import { FIELD_LABELS, type Field } from '../../lib/orders/fields.ts';
import { REMARK_LABELS, type Remark } from '../../lib/orders/import-report.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { INTENT_LABELS } from './intent-labels.data.ts';

/**
 * What the domains say, in the interface's language. The domains themselves speak Japanese; another language says the same from
 * what they give beside their sentences.
 */
export interface DomainWords {
  since(then: number, now: number): string;
  theme(theme: string): string;
  site(site: string): string;
  remark(remark: Remark): string;
  field(field: Field): string;
  sort(sort: Sort): string;
  standing(standing: Standing): string;
  standingReason(reading: StandingReading): string;
  fit(fit: Fit): string;
  sign(evidence: string): string;
  signal(signal: CareSignal): { readonly evidence: string; readonly step: string };
  followUp(follow: FollowUp): string;
  nudge(effort: Effort): string | null;
  intent(intent: Intent): string;
  /** What could not be done; null where the error has no words of its own. */
  failure(error: Error): string | null;
}

export const domainJapanese: DomainWords = {
  since: sinceInWords,
  theme: themeLabel,
  site: siteLabel,
  remark: (remark) => REMARK_LABELS[remark],
  field: (field) => FIELD_LABELS[field] ?? field,
  sort: (sort) => SORT_LABELS[sort],
  standing: (standing) => STANDING_LABELS[standing],
  standingReason: ({ reason }) => reason,
  fit: (fit) => FIT_LABELS[fit],
  sign: (evidence) => evidence,
  signal: ({ evidence, step }) => ({ evidence, step }),
  followUp: ({ reason }) => reason,
  nudge: ({ nudge }) => nudge,
  intent: (intent) => INTENT_LABELS.ja[intent],
  failure: (error) =>
    'inWords' in error && typeof error.inWords === 'string' ? error.inWords : null,
};
