import type { Span, Token } from '../japanese/token.ts';

/** One sighting of a rule in the text, before it has a weight. `honorific` counts towards the honorific words of the message. */
export interface Signal extends Span {
  readonly rule: string;
  readonly honorific: boolean;
}

export function signal(rule: string, span: Span, honorific = false): Signal {
  return { rule, start: span.start, end: span.end, honorific };
}

/** The span from the first token to the last. */
export function spanOf(first: Token, last: Token): Span {
  return { start: first.start, end: last.end };
}
