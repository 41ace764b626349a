import type { CustomerFile } from '../../lib/customers/book-archive.ts';

/** What the seller has put aside for this customer, for good or still for a while. */
export function dismissedOf(file: CustomerFile, now: Date): Set<string> {
  return new Set(
    file.events.flatMap(({ event }) =>
      event.kind === 'dismissed' &&
      (event.until === null || Date.parse(event.until) > now.getTime())
        ? [event.what]
        : [],
    ),
  );
}
