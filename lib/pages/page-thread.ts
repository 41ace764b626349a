import type { ReadingNotice } from '../thread/reading.ts';
import type { Message } from '../thread/thread.ts';
import type { Box } from './page-box.ts';

/** What a reader (recipe or detector) found on a page; `messages`, `boxes` and `sides` run beside each other. */
export interface PageThread {
  readonly messages: readonly Message[];
  readonly boxes: readonly Box[];
  readonly sides: readonly (0 | 1 | null)[];
  readonly customer: { readonly name: string; readonly box: Box | null } | null;
  readonly sellerName: string | null;
  readonly replyBox: Box | null;
  readonly notices: readonly ReadingNotice[];
}
