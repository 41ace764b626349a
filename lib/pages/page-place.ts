import type { Place } from '../thread/thread.ts';
import type { Box, PageBoxes } from './page-box.ts';
import type { PageThread } from './page-thread.ts';

const PUBLIC_HINT = /(?:^|[^a-z])(?:comments?|reviews?|questions?|qa|q-and-a)(?:$|[^a-z])/u;
const PRIVATE_HINT =
  /(?:^|[^a-z])(?:messages?|chat|talk|conversation|transaction|trade|order|dm|inbox|thread)(?:$|[^a-z])/u;
const PUBLIC_LABEL = /コメント|レビュー|口コミ|質問|Q&A|comments?|reviews?|bewertungen/iu;

function nearest(box: Box | undefined, hint: RegExp): number {
  let steps = 0;
  for (let at = box ?? null; at; at = at.parent, steps++) if (hint.test(at.hint)) return steps;
  return Infinity;
}

/** Public where the page calls these comments or reviews and nowhere a private conversation. */
export function detectPlace(page: PageBoxes, found: PageThread): Place {
  const first = found.boxes[0];
  const box = found.replyBox ? page.boxOf(found.replyBox.element) : null;
  const label = box
    ? `${box.attribute('placeholder')} ${box.attribute('aria-label')} ${box.attribute('name')}`
    : '';
  if (/メッセージ|message|返信|チャット/iu.test(label)) return 'private';
  const open = nearest(first, PUBLIC_HINT);
  const closed = nearest(first, PRIVATE_HINT);
  if (open < closed) return 'public';
  return PUBLIC_LABEL.test(label) && closed === Infinity ? 'public' : 'private';
}
