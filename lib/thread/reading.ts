import type { Thread } from './thread.ts';

/** What could not be read or is not sure; each is shown to the seller in plain words. */
export const READING_NOTICES = [
  /** No conversation found on this page. */
  'no-thread',
  /** A conversation, but no place to write an answer. */
  'no-reply-box',
  /** Two or more boxes could be the reply box: the seller points at one. */
  'reply-box-unsure',
  /** The page holds more messages than it shows. */
  'partly-read',
  /** Two sides are seen, but not which one is the seller's: the popup asks. */
  'sides-unknown',
  /** A known site's page no longer matches its recipe; the generic detector read it instead. */
  'layout-changed',
] as const;
export type ReadingNotice = (typeof READING_NOTICES)[number];

/** The box the answer goes into, as it stands now. */
export interface ReplyBox {
  readonly text: string;
  /** UTF-16 units, from `maxlength`; null where there is no limit. */
  readonly maxLength: number | null;
}

/** What one frame of a page gave. JSON-plain: it crosses from the page to the popup. */
export interface Reading {
  readonly thread: Thread | null;
  /** Beside `thread.messages`: which of the page's two sides a message stands on; null for system lines or where nothing differs. */
  readonly sides: readonly (0 | 1 | null)[];
  readonly replyBox: ReplyBox | null;
  readonly notices: readonly ReadingNotice[];
}
