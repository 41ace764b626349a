import { addressByName, addressInThread } from './address.ts';
import { GREETINGS, WARE, WARE_FALLBACK } from './concrete.data.ts';
import type { Concrete } from './concrete.ts';
import type { ScopedText } from './facets.ts';
import { memoryIn, peopleIn, tellsFault } from './facets.ts';
import { particularSlots } from './particulars.ts';
import { questionSlots } from './question-topics.ts';
import type { Restated } from './restated.ts';
import { restatedSlots } from './restated.ts';
import type { ReplyRequest } from './reply-request.ts';
import type { Report } from './report.ts';
import { favourIn, newsIn, sicknessIn, troubleIn } from './report.ts';
import { deadlineIn } from './thread-facts.ts';
import type { ThreadFacts, WantedDate } from './thread-facts.ts';

function timeKnown(request: ReplyRequest): boolean {
  return (
    request.thread.messages.findLast(({ author }) => author === 'customer')?.time?.at !== undefined
  );
}

interface SlotSources {
  readonly request: ReplyRequest;
  readonly text: ScopedText;
  readonly facts: ThreadFacts;
  readonly wanted: WantedDate | null;
  readonly concrete: Concrete;
  readonly restated: Restated;
  readonly flags: ReadonlySet<string>;
  readonly reports: readonly Report[];
}

/** What of the seller's words takes up something the customer told. */
function talkedOf(seller: string): string {
  return seller
    .split(/[。！!？?\n]/u)
    .filter((sentence) => /話|聞かせ|(?:って|と)(?:言|いっ)て/u.test(sentence))
    .join('。');
}

/** Her name with its title, as the reply addresses her. */
function herName({ thread, customer }: ReplyRequest): string | undefined {
  return (addressInThread(thread.messages) ?? addressByName(customer?.name ?? null, false))?.text;
}

/** A number of an error or a part that she gave: letters and digits together. */
const TOLD_CODE = /(?:エラー(?:コード|番号)?\s?)?(?:0x[\dA-Fa-f]{4,10}|[A-Z]{1,4}-?\d{3,8})/u;

/** What broke, in her words: a noun of at most 8 letters, and the verb in the form of a report. */
const BROKEN =
  /(?:^|[、。！!？?\sの]|たら|ところ)([\p{Script=Han}ー\p{Script=Katakana}]{1,8})(?:の部分)?(?:が|も)(割れ|折れ|欠け|取れ|外れ|破れ|壊れ)[てたま]/u;

const COUNT =
  /[2-9\uFF12-\uFF19][点個枚本冊足]|[2-9\uFF12-\uFF19二三四五]つ|[2-9\uFF12-\uFF19]セット/u;
/** A part of the day in which she wants it, in her words. */
const TIME_WINDOW =
  /(?:平日|土日|週末)?の?(?:午前中?|午後|夜間|夕方)|\d{1,2}時(?:[〜～~-]\d{1,2}時|から\d{1,2}時|以降|まで)/u;

function purchaseWord(run: string, maker: boolean): readonly [polite: string, plain: string] {
  if (run.includes('お迎え')) return ['お迎え', 'お迎え'];
  if (/注文|オーダー/u.test(run)) return ['ご注文', '注文してくれて'];
  if (/購入|買/u.test(run)) return ['ご購入', '買ってくれて'];
  return maker ? ['ご注文', '注文してくれて'] : ['ご購入', '買ってくれて'];
}

/** Her own greeting where nobody knows when she wrote it, else the greeting of the hour at which the answer is written. */
function greetingAt(now: Date, said: string | null): readonly [polite: string, plain: string] {
  const hers = said === null ? undefined : GREETINGS.find(([, , plain]) => said.includes(plain));
  if (hers !== undefined) return [hers[1], hers[2]];
  const hour = (now.getUTCHours() + 9) % 24;
  const row = GREETINGS.findLast(([from]) => hour >= from);
  return [row?.[1] ?? 'こんにちは', row?.[2] ?? 'こんにちは'];
}

function reviewWord(run: string): string {
  if (run.includes('レビュー')) return 'レビュー';
  if (run.includes('評価')) return '評価';
  if (/口コミ|クチコミ/u.test(run)) return '口コミ';
  return 'ご感想';
}

/** What may stand in a phrase's `{slot}`: everything from the thread or the record. `name|plain` is used in plain. */
export function slotsOf({
  request,
  text,
  facts,
  wanted,
  concrete,
  restated,
  flags,
  reports,
}: SlotSources): Map<string, string> {
  const slots = questionSlots(text.question);
  const set = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined) slots.set(name, value);
  };
  const maker = flags.has('maker') && !flags.has('resale');
  const ware = WARE.exec(text.run)?.[0] ?? null;
  const people = peopleIn(text.run);
  const [purchase, purchasePlain] = purchaseWord(text.run, maker);
  const [greeting, greetingPlain] = greetingAt(request.now, timeKnown(request) ? null : text.run);
  const broken = BROKEN.exec(text.run);
  const earlier = flags.has('answered')
    ? text.customer
    : text.customer.slice(0, Math.max(0, text.customer.length - text.run.length));
  set('ship-date', facts.shipDate);
  set('ship-span', facts.shipSpan);
  set('arrive-date', facts.arriveDate);
  set('tracking', facts.tracking);
  set('carrier', facts.carrier);
  set('wanted-date', wanted?.text);
  if (flags.has('in-time-question')) set('deadline', deadlineIn(text.run));
  set('thing', concrete.thing);
  set('quote', concrete.quote);
  set('count', COUNT.exec(text.run)?.[0]);
  set('time-window', TIME_WINDOW.exec(text.run)?.[0]);
  set('item-word', ware ?? (maker ? WARE_FALLBACK.maker : WARE_FALLBACK.other));
  set('purchase', purchase);
  set('purchase-plain', purchasePlain);
  set('time-greeting', greeting);
  set('time-greeting|plain', greetingPlain);
  set('review', reviewWord(text.run));
  set('receiver', people.receiver?.polite);
  set('receiver|plain', people.receiver?.plain);
  set('celebrated', people.celebrated?.polite);
  set('celebrated|plain', people.celebrated?.plain);
  set('pleased', people.pleased?.polite ?? 'お相手の方');
  set('pleased|plain', people.pleased?.plain ?? '相手の方');
  set('trouble', troubleIn(reports, tellsFault));
  set('sickness', sicknessIn(reports));
  set('favour', favourIn(reports));
  if (!flags.has('complaining') && request.thread.place === 'private') set('news', newsIn(reports));
  set('told-code', TOLD_CODE.exec(text.customer)?.[0]);
  set('memory', memoryIn(earlier) ?? memoryIn(talkedOf(text.seller)));
  set('her', herName(request));
  set('last-item', WARE.exec(earlier)?.[0]);
  for (const [name, value] of particularSlots(text.run)) set(name, value);
  for (const [name, value] of restatedSlots(restated)) set(name, value);
  if (broken !== null) set('broken-thing', `${broken[1] ?? ''}が${broken[2] ?? ''}ていた`);
  return slots;
}
