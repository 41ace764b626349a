import type { Stance } from './draft.ts';
import { flagsHold } from './flags.ts';
import type { PhraseTable } from './phrase-table.ts';
import { PHASES } from './phrase-table.ts';
import type { DraftPlan, PlanRow } from './plans.data.ts';
import { BESIDE_SERIOUS, LEADING, OPENERS, PLANS, SAID_BY, SERIOUS_INTENTS } from './plans.data.ts';
import { fractionOf, hashOf } from './seed.ts';
import type { Situation } from './situation.ts';

/** One act of a planned reply. `optional` acts go first when the reply grows longer than hers. */
export interface PlannedAct {
  readonly act: string;
  readonly optional: boolean;
  /** Position among the acts of a reply; see `PHASES`. */
  readonly order: number;
}

export interface PlannedDraft {
  readonly stance: Stance;
  readonly acts: readonly PlannedAct[];
}

/** Acts whose place does not come from a phrase table. */
const ECHO = 'echo';
/** Opening acts that are pleasant news beside the main matter: they follow the answer. */
const FEW_BESIDE = 4;
/** What she asked beside the price is answered before the price. */
const BEFORE_THE_PRICE = PHASES.answer - 0.5;
/** Of five like messages two are answered with what pleased her before all else. */
const ECHO_FIRST = 0.4;

function planOf(intent: PlanRow['intent'], flags: ReadonlySet<string>): PlanRow | undefined {
  return PLANS.find((row) => row.intent === intent && flagsHold(row.when, flags));
}

function leadingIntents(situation: Situation): PlanRow['intent'][] {
  const { content, intents, concrete, flags, slots } = situation;
  if (flags.has('answered')) return [flags.has('long-silent') ? 'waiting' : 'follow-up'];
  if (content === 'image') return ['image'];
  if (content === 'stamp') return ['stamp'];
  const found = LEADING.filter((intent) => (intents as ReadonlySet<string>).has(intent));
  // How she wants it, or what she tells of it, says more than that she has answered.
  const told = flags.has('misdirected')
    ? null
    : slots.has('spec')
      ? 'noted'
      : slots.has('news')
        ? 'news'
        : null;
  if (found.length === 0 && flags.has('misdirected')) return ['acknowledgement'];
  const only = found.every((intent) => SMALL.has(intent));
  const chats = CHATTING.some((flag) => flags.has(flag));
  if (told !== null && only && !chats && concrete.echoes.length === 0) return [told];
  if (found.length === 0 && CHATTING.some((flag) => flags.has(flag))) return ['chat'];
  if (found.length > 0) return found;
  return concrete.echoes.length > 0 || concrete.thing !== null || situation.flags.has('noticed')
    ? ['chat']
    : ['unclear'];
}

const CHATTING = ['next-time', 'weather', 'visiting'];
/** Intents that ask for nothing: beside them what she tells of the matter is the matter. */
const SMALL: ReadonlySet<string> = new Set(['acknowledgement', 'greeting']);

function phaseOf(act: string, table: PhraseTable): number {
  const phase = table[act]?.phase;
  return phase === undefined ? PHASES.open : PHASES[phase];
}

/** Acts that say thanks for being asked or written to: another intent's opening takes their place. */
const PLAIN_OPENINGS = new Set([
  'thank-inquiry',
  'thank-message',
  'thank-ack',
  'price-thanks',
  'boundary-thanks',
  'cancel-thanks',
  'thank-told',
  'greet',
  'thank-thanks',
]);

/** The opening that stands before all others where several intents meet: concern, then joy, then thanks. */
function openerFor(
  { flags }: Situation,
  leading: readonly PlanRow['intent'][],
  main: PlanRow['intent'],
): readonly string[] | null {
  const opener = OPENERS.find(([intent]) => leading.includes(intent));
  if (opener === undefined || opener[0] === main) return null;
  if (main === 'long_absence' && opener[0] === 'worry') return null;
  if (
    leading.includes('long_absence') &&
    ['worry', 'order'].includes(opener[0]) &&
    !TROUBLES.slice(0, 3).some((flag) => flags.has(flag))
  )
    return ['glad-again', 'settled?'];
  // It is the seller she worries about.
  return opener[0] === 'worry' && flags.has('worries-for-us') ? ['thank-concern'] : opener[1];
}

function parse(written: string): { act: string; optional: boolean } {
  return written.endsWith('?')
    ? { act: written.slice(0, -1), optional: true }
    : { act: written, optional: false };
}

function besideActs(situation: Situation, rest: readonly PlanRow['intent'][]): string[] {
  const acts = rest
    .flatMap((intent) => planOf(intent, situation.flags)?.beside ?? [])
    .slice(0, FEW_BESIDE);
  const told = situation.flags.has('praised') && !situation.flags.has('answered');
  return told && !situation.serious ? [...acts, ECHO] : acts;
}

/** What of the other intents is taken up: in a serious matter only what needs an answer, in a private one no curiosity. */
function restBeside(
  flags: ReadonlySet<string>,
  main: PlanRow['intent'],
  rest: readonly PlanRow['intent'][],
): PlanRow['intent'][] {
  if (main === 'malicious' || main === 'waiting') return [];
  if (main === 'complaint' && flags.has('check-promised')) return [];
  if (main === 'boundary' && flags.has('personal-question')) return [];
  if (main === 'boundary')
    return rest.filter((intent) => intent === 'question_item' || intent === 'question_shipping');
  const serious = (SERIOUS_INTENTS as readonly string[]).includes(main);
  if (!serious) return [...rest];
  const accuses = ['authentic', 'condition', 'photo', 'late'].some((flag) => flags.has(flag));
  return rest.filter(
    (intent) =>
      BESIDE_SERIOUS.includes(intent) &&
      // Worry over the shop's own silence is answered by the apology.
      !(intent === 'worry' && !TROUBLES.some((flag) => flags.has(flag))) &&
      !(accuses && intent.startsWith('question')) &&
      !(rest.includes('exchange') && intent === 'question_shipping'),
  );
}

/** Troubles of her own, apart from the matter. */
const TROUBLES = ['illness', 'grief', 'disaster', 'childcare', 'busy', 'caring'];

interface Building {
  readonly situation: Situation;
  readonly table: PhraseTable;
  readonly leading: readonly PlanRow['intent'][];
  readonly main: PlanRow['intent'];
}

/** A lower price refused, the other wishes beside it are not promised in the same breath. */
function withoutPromise(act: string, stance: Stance, main: PlanRow['intent']): string {
  return main === 'price_negotiation' && stance === 'decline'
    ? act.replace(/^delivery-accept/u, 'delivery-ask')
    : act;
}

function actsOf(draft: DraftPlan, building: Building): PlannedAct[] {
  const { situation, table, leading, main } = building;
  const opener = openerFor(situation, leading, main);
  const own = draft.acts.filter(
    (written) => opener === null || opener.length === 0 || !PLAIN_OPENINGS.has(parse(written).act),
  );
  const besides = besideActs(situation, restBeside(situation.flags, main, leading.slice(1)));
  const planned = new Map<string, PlannedAct>();
  const add = (written: string, order: number | null): void => {
    const { act, optional } = parse(written);
    if (planned.has(act)) return;
    planned.set(act, { act, optional, order: order ?? phaseOf(act, table) });
  };
  for (const written of opener ?? []) add(written, PHASES.open);
  for (const written of own) add(written, written.startsWith(ECHO) ? echoOrder(main) : null);
  for (const beside of besides) {
    const written = withoutPromise(beside, draft.stance, main);
    const phase = phaseOf(parse(written).act, table);
    if (draft.stance === 'short' && (written.endsWith('?') || written === ECHO)) continue;
    // One wish declined or asked about, the other is not promised in the same breath.
    if (draft.stance === 'ask_back' && written.endsWith('-accept')) continue;
    // What is not made or sent does not arrive in time.
    if (draft.stance === 'decline' && main.startsWith('request_') && written === 'in-time-yes')
      continue;
    add(
      written,
      written === ECHO
        ? echoOrder(main)
        : main === 'price_negotiation' && /^(?:item|ship)-/u.test(written)
          ? BEFORE_THE_PRICE
          : // One who is back after an illness is welcomed first.
            main === 'long_absence' && phase === PHASES.concern
            ? PHASES.rest
            : phase === PHASES.open && opener?.includes(parse(written).act) !== true
              ? PHASES.rest
              : situation.serious && phase === PHASES.answer
                ? PHASES.extra
                : phase,
    );
  }
  leaveOut(planned, building);
  const acts = [...planned.values()];
  if (draft.stance === 'plain' && startsWithEcho(building))
    acts.sort((a, b) => Number(b.act === ECHO) - Number(a.act === ECHO));
  return acts.sort((a, b) => a.order - b.order);
}

/** What another act says already, or what would be one word too many. */
function leaveOut(
  planned: Map<string, PlannedAct>,
  { situation: { flags }, main }: Building,
): void {
  if (main === 'price_negotiation' && planned.has(ECHO)) planned.delete('price-thanks');
  // Beside grief nothing else of hers gladdens.
  if (flags.has('grief')) planned.delete(ECHO);
  for (const [act, needless] of SAID_BY) if (planned.has(act)) planned.delete(needless);
  if (planned.has('gift-warm') && flags.has('birthday') && !flags.has('own-event'))
    planned.delete('congratulate');
}

/** Not every reply to like messages begins alike: the words decide, so that the same thread gives the same reply. */
function startsWithEcho({ situation, main }: Building): boolean {
  return (
    (main === 'received' || main === 'review') &&
    fractionOf(hashOf(situation.runText), ECHO) < ECHO_FIRST
  );
}

/** What pleased her comes first where it is the matter itself, after the answer where she asked something. */
function echoOrder(main: PlanRow['intent']): number {
  return [
    'received',
    'review',
    'thanks',
    'chat',
    'order',
    'acknowledgement',
    'greeting',
    'support',
    'price_negotiation',
  ].includes(main)
    ? PHASES.open
    : PHASES.rest;
}

/** Short first for a passer-by, the personal one first for those who matter; decisions keep their order. */
function ordered(drafts: readonly PlannedDraft[], situation: Situation): PlannedDraft[] {
  const { flags, rank, serious } = situation;
  const decides = drafts.some(({ stance }) => stance === 'accept' || stance === 'decline');
  // Where nothing is understood, a promise to look comes before bare thanks.
  const unclear = !drafts.some(({ stance }) => stance === 'plain' || stance === 'extra');
  if (unclear || decides || serious || situation.content === 'image' || flags.has('answered'))
    return [...drafts];
  const first: Stance | null =
    flags.has('cherished') && flags.has('warm-mood')
      ? 'extra'
      : rank === 'passerby' &&
          flags.has('private') &&
          !flags.has('ordered') &&
          !['acknowledgement', 'gift', 'celebration', 'long_absence'].some((intent) =>
            flags.has(`intent:${intent}`),
          ) &&
          !flags.has('warm-mood')
        ? 'short'
        : null;
  const index = drafts.findIndex(({ stance }) => stance === first);
  if (index < 0) return [...drafts];
  return [...drafts.slice(index, index + 1), ...drafts.filter((_, other) => other !== index)];
}

/** From what she wants, who she is and what was said to the drafts worth offering, the recommended first. */
export function planReplies(situation: Situation, table: PhraseTable): PlannedDraft[] {
  const leading = leadingIntents(situation);
  const main = leading[0];
  if (main === undefined) return [];
  const plan = planOf(main, situation.flags);
  if (plan === undefined) return [];
  const building: Building = { situation, table, leading, main };
  const drafts = plan.drafts.map((draft) => ({
    stance: draft.stance,
    acts: actsOf(draft, building),
  }));
  return ordered(drafts, situation);
}
