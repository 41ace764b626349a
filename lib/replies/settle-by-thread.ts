import type { Intent } from '../intents/intents.ts';
import { tellsFault } from './facets.ts';
import { particularFlags } from './particulars.ts';
import type { ReplyRequest } from './reply-request.ts';
import type { Report } from './report.ts';
import { troubleIn } from './report.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** A word on what she got, below a listing that everybody reads. */
const PUBLIC_WORD = /梱包|商品|届|購入|取引|可もなく|普通でした|満足/u;
/** She asks what is to be done about it. */
const WHAT_TO_DO = /どうし(?:ますか|たら|ます)|どうすれば|どうすりゃ|何とかなり/u;
const REVIEWS = /評価|レビュー|感想|口コミ|クチコミ|[星★]/u;
const ABUSE = /お前|おまえ|クソ|くそ|[死晒殺]|詐欺|ゴミ|馬鹿|バカ|ふざけ|てめ|消えろ/u;
const ASKING: readonly Intent[] = ['request_other', 'question_item', 'question_other'];

interface Known {
  readonly request: ReplyRequest;
  readonly run: string;
  readonly reports: readonly Report[];
  readonly facts: ThreadFacts;
}

/** Whether she complains by what stands between the two, though her newest words only ask. */
function complains(intents: ReadonlySet<Intent>, { request, run, reports }: Known): boolean {
  if (intents.has('complaint') || intents.has('malicious') || intents.has('boundary')) return false;
  const asks = intents.size === 0 || ASKING.some((intent) => intents.has(intent));
  if (!asks) return false;
  const promised = particularFlags(run, request.thread.messages).includes('check-promised');
  const bought = (request.customer?.orders ?? 0) > 0;
  return promised || (bought && WHAT_TO_DO.test(run) && troubleIn(reports, tellsFault) !== null);
}

/** Corrections in place for what only the whole thread tells: the place, promises that were broken, what she bought. */
export function settleByThread(intents: Set<Intent>, known: Known): void {
  const { request, run, facts } = known;
  if (request.thread.place === 'public' && intents.size === 0 && PUBLIC_WORD.test(run))
    intents.add('review');
  if (request.thread.place === 'private' && intents.has('review') && !REVIEWS.test(run))
    intents.delete('review');
  // One who waits for a promised answer and names the site's desk is no blackmailer.
  const flags = particularFlags(run, request.thread.messages);
  if (
    intents.has('malicious') &&
    flags.includes('check-promised') &&
    !flags.includes('extorts') &&
    !ABUSE.test(run)
  ) {
    intents.delete('malicious');
    intents.add('complaint');
  }
  if (complains(intents, known)) {
    intents.add('complaint');
    for (const intent of ASKING) intents.delete(intent);
  }
  // The day of sending that the seller named is over: whatever else she says, she is owed an apology.
  const waits = intents.has('question_shipping') || intents.has('worry');
  if (facts.shipDatePassed && !facts.shipped && waits) {
    intents.add('complaint');
    intents.delete('worry');
  }
}
