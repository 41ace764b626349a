import type { Rank } from '../customers/customer.ts';
import type { Intent } from '../intents/intents.ts';
import type { Temperature } from '../temperature/temperature.ts';
import type { ScopedText } from './facets.ts';
import { peopleIn } from './facets.ts';
import { isDelighted, isJustOrdered, particularFlags } from './particulars.ts';
import type { ReplyRequest } from './reply-request.ts';
import type { ThreadFacts, WantedDate } from './thread-facts.ts';

interface FlagSources {
  readonly request: ReplyRequest;
  readonly text: ScopedText;
  readonly facets: ReadonlySet<string>;
  readonly intents: ReadonlySet<Intent>;
  readonly facts: ThreadFacts;
  readonly wanted: WantedDate | null;
  readonly rank: Rank;
  readonly her: Temperature | null;
}

/** Warmth from which a customer counts as delighted, and as friendly. */
const HOT = 74;
const WARM = 58;
/** A thread in which she has asked for a lower price so often before: the next answer is firm. */
const PRICE_TRIES_BEFORE_FIRM = 2;

const PRICE_TRY =
  /値下げ|値引|お値下|お安く|安く(?:なり|して|でき)|まけて|^(?:じゃあ?|では|なら|それなら)?[、\s]?[\d,\uFF10-\uFF19]{3,}円?[？?。]?$|円(?:では?[？?]|は[？?]|なら[^。\n]{0,10}買|(?:に|で|では|くらい|ぐらい)[^。\n]{0,12}(?:なり|でき|お願い|いかが|どう|購入|譲|いい|良い|だめ|ダメ|即決|無理))|割引/mu;
const BOUGHT =
  /(?:購入|注文|買い物|買わせ|お迎え|オーダー|落札)[^。！!\n]{0,6}(?:しました|いたしました|致しました|させて(?:いただき|頂き|もらい)|済)|買(?:いました|えて|えました)|ポチ|楽しみに(?:待|お待ち)|まだ[^。！!\n]{0,4}(?:発送|届)|(?:到着|お届け|届くの)[^。\n]{0,6}(?:待|楽しみ)|返金|金返せ|売りつけ/u;
/** That she has bought, in the words that wait for an answer. */
const BOUGHT_NOW =
  /(?:購入|注文|お迎え|オーダー|落札|ポチ)[^。！!？?\n]{0,6}(?:しました|いたしました|致しました|しちゃい|させて(?:いただき|頂き|もらい)|った|りました)|買(?:いました|っちゃ|わせて|えました|えて)/u;
/** Words of one who has the thing in her hands. */
const HAS =
  /(?:使って|つけて|付けて|着て|飾って|愛用して|重宝して)(?:い|お)?り?ます|(?:ぴったり|ピッタリ|素敵|綺麗|きれい|最高|完璧|ばっちり|バッチリ|大満足)でした|(?:可愛|かわい)かった|(?:想像|思った|思っていた|期待|写真)(?:以上|より)|(?:イメージ|写真|想像)(?:ど[おう]り|通り)|仕上がり|感激|先日は|この前は|喜ん(?:で|だ)|感動し|大切に使わせて|(?:大切|大事)にし(?:ます|たい)|褒められ(?:まし|た|て)|ほめられ(?:まし|た|て)/u;
const GOT =
  /届きました|届いた(?!ら)|届いて(?!い?な|い?ません)|受け取りました|受取りました|到着しました/u;

/** How often she has asked for a lower price in earlier messages of this thread. */
function priceTries(request: ReplyRequest, run: string): number {
  return request.thread.messages.filter(
    ({ author, text }) =>
      author === 'customer' && !run.includes(text.slice(0, 200)) && PRICE_TRY.test(text),
  ).length;
}

function buyingFlags({ request, text, facets, intents, facts }: FlagSources): string[] {
  const flags: string[] = [];
  const { order } = request.thread;
  const has = (...wanted: Intent[]): boolean => wanted.some((intent) => intents.has(intent));
  const arrived =
    has('received', 'review') ||
    GOT.test(text.customer) ||
    HAS.test(text.run) ||
    ['broken', 'different', 'wrong-item', 'dirty', 'unfit'].some(
      (flag) => facets.has(flag) && has('complaint'),
    );
  const ordered =
    arrived ||
    facts.shipDate !== null ||
    has('order', 'cancel', 'exchange', 'payment_info', 'complaint') ||
    facts.shipped ||
    facets.has('thanked-order') ||
    order.orderId !== null ||
    order.orderedAt !== null ||
    BOUGHT.test(text.customer);
  const orders = request.customer?.orders ?? 0;
  if (
    orders > 0 ||
    facts.shipped ||
    (order.orderId ?? order.orderedAt) !== null ||
    BOUGHT.test(text.customer)
  )
    flags.push('has-order');
  if (arrived) flags.push('arrived');
  if (ordered) flags.push('ordered');
  if (facts.shipped) flags.push('shipped');
  if (facts.shipDate !== null) flags.push('ship-date');
  if (facts.shipDatePassed) flags.push('late');
  if (facts.shipSpan !== null) flags.push('ship-span');
  if (facts.arriveDate !== null) flags.push('arrive-date');
  if (facts.tracking !== null) flags.push('tracking');
  if (facts.carrier !== null) flags.push('carrier');
  return flags;
}

function personFlags({ request, facets, rank, her }: FlagSources): string[] {
  const flags: string[] = [request.thread.place];
  const isPrivate = request.thread.place === 'private';
  const returning =
    isPrivate && (rank === 'repeat' || rank === 'patron' || (request.customer?.orders ?? 0) >= 2);
  if (returning) flags.push('returning');
  if (isPrivate && (rank === 'repeat' || rank === 'patron' || request.customer?.favourite === true))
    flags.push('dear');
  if (isPrivate && (rank === 'patron' || request.customer?.favourite === true))
    flags.push('cherished');
  if (isPrivate && request.customer?.standing === 'cheering') flags.push('cheering');
  const warmth = her?.warmth ?? 50;
  if (warmth >= HOT) flags.push('hot');
  if (warmth >= WARM) flags.push('warm-mood');
  if (request.thread.messages.some(({ author }) => author === 'seller')) flags.push('seller-spoke');
  if (facets.has('child-sick') || facets.has('self-sick') || facets.has('family-sick'))
    flags.push('illness');
  return flags;
}

function askingFlags({ request, text, intents, wanted }: FlagSources): string[] {
  const flags: string[] = [];
  if (wanted !== null) flags.push('wanted-date', `wanted-${wanted.how}`);
  if (priceTries(request, text.run) >= PRICE_TRIES_BEFORE_FIRM) flags.push('price-third');
  if (intents.has('question_shipping')) flags.push('shipping-question');
  if (intents.has('question_item')) flags.push('item-question');
  if ([...intents].some((intent) => intent.startsWith('question'))) flags.push('question');
  if (intents.has('complaint')) flags.push('complaining');
  if (intents.has('support')) flags.push('supporter');
  if (/ありがと|有難|感謝/u.test(text.run)) flags.push('thanked-now');
  const people = peopleIn(text.run);
  if (
    people.celebrated === null &&
    /私|わたし|自分|今日(?:は|が)?[^。\n]{0,6}誕生日/u.test(text.run)
  )
    flags.push('own-event');
  return flags;
}

/** One matter hides the words of another: whose illness it is, and what is only mentioned. */
function settleFlags(flags: Set<string>, intents: ReadonlySet<Intent>): void {
  if (flags.has('child-sick') || flags.has('family-sick')) flags.delete('self-sick');
  if (!intents.has('worry'))
    for (const flag of [
      'grief',
      'child-sick',
      'self-sick',
      'family-sick',
      'illness',
      'busy',
      'childcare',
    ])
      flags.delete(flag);
  if (flags.has('pays-later') && flags.delete('paid-now')) flags.add('payment-wait');
  if (flags.has('shipping-cost')) flags.delete('how-much');
  if (flags.has('plain-packing')) flags.delete('wrapping-asked');
  const open = flags.has('ordered') && (!flags.has('arrived') || intents.has('order'));
  if (open) flags.add('open-order');
  if (open && flags.has('specs-told') && !flags.has('wish-told')) {
    flags.add('specs-only');
    for (const flag of ['name-in', 'colour', 'size', 'part-change']) flags.delete(flag);
  }
  if (flags.has('wish-told') && flags.has('wanted-by')) flags.add('hold-dated');
  if (flags.has('worries-for-us')) for (const flag of ['self-sick', 'illness']) flags.delete(flag);
  if (flags.has('illness') || flags.has('grief')) flags.delete('busy');
  if (flags.has('private-contact') || flags.has('outside-trade'))
    for (const flag of ['tech-help', 'site-help', 'personal-question']) flags.delete(flag);
  if (['yields', 'brings-friend', 'shares'].some((told) => flags.has(told))) flags.add('act-told');
  if (flags.has('wanted-date') && flags.has('when-question')) flags.delete('hurry');
}

/** Joy over what she has just ordered, where nothing says that it was sent or has come. */
function addDelight(flags: Set<string>, { request: { thread }, text, intents }: FlagSources): void {
  const justOrdered = isJustOrdered(thread.messages, thread.order);
  if (justOrdered) flags.add('just-ordered');
  if (BOUGHT_NOW.test(text.run)) flags.add('bought-now');
  if (flags.has('arrived') || (flags.has('shipped') && !justOrdered)) return;
  const known = {
    justOrdered,
    ordered: flags.has('ordered'),
    praised: flags.has('hot'),
    place: thread.place,
  };
  if (isDelighted(text.run, intents, known))
    for (const flag of ['delighted', 'ordered']) flags.add(flag);
}

/** All flags on which plans and phrases depend. */
export function situationFlags(sources: FlagSources): Set<string> {
  const flags = new Set([
    ...sources.facets,
    ...buyingFlags(sources),
    ...personFlags(sources),
    ...askingFlags(sources),
    ...particularFlags(sources.text.run, sources.request.thread.messages),
  ]);
  for (const intent of sources.intents) flags.add(`intent:${intent}`);
  settleFlags(flags, sources.intents);
  addDelight(flags, sources);
  if (!sources.intents.has('complaint'))
    for (const fault of ['late', 'not-arrived'] as const)
      if (!sources.intents.has('question_shipping')) flags.delete(fault);
  if (['broken', 'defect', 'dirty', 'smelly', 'bad-quality'].some((flag) => flags.has(flag)))
    flags.add('replaceable');
  return flags;
}
