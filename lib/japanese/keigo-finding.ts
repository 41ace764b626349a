import type { Span } from './token.ts';

export interface KeigoFinding {
  /** Stable name; the interface explains it. */
  readonly rule: string;
  /** What is wrong, in the text as written. */
  readonly span: Span;
  /** What to write in place of the span, or null where it depends on what is meant. */
  readonly suggestion: string | null;
  /** `error`: wrong by any book. `advice`: common, and some customers mind. */
  readonly severity: 'error' | 'advice';
}
