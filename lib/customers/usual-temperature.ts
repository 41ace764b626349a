import type { UsualTemperature } from './customer.ts';
import { median } from './history.ts';
import type { MessageRecord } from './message-record.ts';

/** With fewer messages one cannot tell what is usual with her. */
const FEWEST = 4;

/** What she is like as a rule; null where too few of her messages were measured. Medians: one angry day changes nothing. */
export function usualTemperature(messages: readonly MessageRecord[]): UsualTemperature | null {
  const measured = messages.flatMap(({ author, politeness, warmth }) =>
    author === 'customer' && politeness !== null && warmth !== null ? [{ politeness, warmth }] : [],
  );
  const politeness = median(measured.map((one) => one.politeness));
  const warmth = median(measured.map((one) => one.warmth));
  if (measured.length < FEWEST || politeness === null || warmth === null) return null;
  return { politeness, warmth, messages: measured.length };
}

/** How far a message is from what she is like as a rule: positive where it is more polite or warmer, -100 to 100. */
export function distanceFromUsual(
  usual: UsualTemperature,
  now: Pick<UsualTemperature, 'politeness' | 'warmth'>,
): { readonly politeness: number; readonly warmth: number } {
  return { politeness: now.politeness - usual.politeness, warmth: now.warmth - usual.warmth };
}
