import type { Intent } from './intents.ts';

/** One rule's match; `from` and `to` count units of the folded message, equal where the whole message shows it. */
export interface Finding {
  readonly rule: string;
  readonly intent: Intent;
  /** Index of the sentence; null for a rule on the whole message. */
  readonly sentence: number | null;
  readonly from: number;
  readonly to: number;
}
