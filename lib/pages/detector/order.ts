import type { Box } from '../page-box.ts';

export interface Placed {
  readonly box: Box;
  /** ISO 8601 or null. */
  readonly at: string | null;
}

/**
 * The messages oldest first: from top to bottom as drawn (a reversed column or an absolutely placed
 * row stands elsewhere in the document), and turned round where the times run backwards.
 */
export function oldestFirst<T extends Placed>(messages: readonly T[]): readonly T[] {
  const drawn = messages[0]?.box.hasLayout === true ? topToBottom(messages) : [...messages];
  return runsBackwards(drawn) ? [...drawn].reverse() : drawn;
}

function topToBottom<T extends Placed>(messages: readonly T[]): readonly T[] {
  const tops = messages.map((message) => message.box.rect.top);
  const sorted = tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? top) - 1);
  if (sorted) return messages;
  return messages
    .map((message, index) => ({ message, top: tops[index] ?? 0, index }))
    .sort((one, other) => one.top - other.top || one.index - other.index)
    .map(({ message }) => message);
}

function runsBackwards(messages: readonly Placed[]): boolean {
  const times = messages.flatMap((message) =>
    message.at === null ? [] : [Date.parse(message.at)],
  );
  let forward = 0;
  let backward = 0;
  for (const [index, time] of times.entries()) {
    const previous = times[index - 1];
    if (previous === undefined || previous === time) continue;
    if (time > previous) forward++;
    else backward++;
  }
  return backward > forward;
}
