import { openingOf } from './opening.ts';
import { blanksIn } from './blanks.ts';
import { echoPhrases } from './concrete.ts';
import type { Tone } from './conjugate.ts';
import { flagsHold } from './flags.ts';
import { PHRASES } from './phrases.ts';
import type { PhraseRow } from './phrase-table.ts';
import { TONE_LETTER } from './phrase-table.ts';
import { MANY_TOPICS, MOST_TOPICS_OF, MOTIFS, STYLE_FLAGS } from './phrase-choice.data.ts';
import type { PlannedAct } from './plan.ts';
import type { Sentence } from './render.ts';
import { renderWords, sentencesIn, slotValue, slotsIn } from './render.ts';
import { fractionOf } from './seed.ts';
import type { Situation } from './situation.ts';

/** How a whole draft is said. Equal choices give equal sentences. */
export interface Choice {
  readonly tone: Tone;
  readonly seed: number;
  /** Which of the things she said is taken up. */
  readonly turn: number;
  /** Openings already used towards her or by an earlier draft: other rows come first. */
  readonly used: ReadonlySet<string>;
}

/** Where a tone has no row for an act, the next of these is taken; never a more familiar one. */
const FALLBACK_TONES: Readonly<Record<Tone, readonly Tone[]>> = {
  plain: ['plain', 'warm', 'neutral'],
  warm: ['warm', 'neutral'],
  neutral: ['neutral', 'warm'],
  honorific: ['honorific', 'neutral'],
};

const TOPIC_POINTS = 1.3;
const STYLE_POINTS = 0.25;
const REPEATED_MOTIF = 2.2;
const USED_OPENING = 9;
const MOST_TOPICS = 3;
/** Thanks are said once in a reply. */
const THANKS = /ありがと|御礼|thanks>/u;

/** The blank that nobody asks for where the seller has told when, if without a date. */
const SHIP_DAY = '【発送予定日】';
const PARCEL = /発送|お届け|お送り|梱包|送[るれり]/u;
const TELLS_WHEN: ReadonlySet<string> = new Set(['next-ship', 'ship-answer', 'ship-facts']);

function isShipDayTold({ flags }: Situation): boolean {
  return !flags.has('late') && (flags.has('ship-told') || flags.has('ship-span'));
}

function usable(rows: readonly PhraseRow[], situation: Situation, tone: Tone): PhraseRow[] {
  return rows.filter(
    ([tones, text, when]) =>
      tones.includes(TONE_LETTER[tone]) &&
      flagsHold(when, situation.flags) &&
      slotsIn(text).every((name) => slotValue(situation.slots, name, tone) !== undefined),
  );
}

function specificity(row: PhraseRow): number {
  const conditions = (row[2] ?? '')
    .split(' ')
    .filter((flag) => flag !== '' && !flag.startsWith('-'));
  const slots = slotsIn(row[1]).filter(
    (name) =>
      !['item-word', 'purchase', 'purchase-plain', 'review', 'time-greeting'].includes(name),
  ).length;
  return (
    conditions.reduce(
      (sum, flag) => sum + (STYLE_FLAGS.has(flag) ? STYLE_POINTS : TOPIC_POINTS),
      0,
    ) +
    slots * TOPIC_POINTS
  );
}

function repeats(text: string, said: string): number {
  return MOTIFS.filter((motif) => motif.test(text) && motif.test(said)).length;
}

function isUsedOpening(words: string, used: ReadonlySet<string>): boolean {
  return used.has(openingOf(words.replace(/[~!]/gu, '。')));
}

function best(
  rows: readonly PhraseRow[],
  how: { said: string; seed: number; act: string; isUsed: (text: string) => boolean },
): PhraseRow | undefined {
  let chosen: PhraseRow | undefined;
  let highest = -Infinity;
  for (const row of rows) {
    const score =
      specificity(row) +
      fractionOf(how.seed, how.act + row[1]) -
      REPEATED_MOTIF * repeats(row[1], how.said) -
      (how.said === '' && how.isUsed(row[1]) ? USED_OPENING : 0);
    if (score > highest) [chosen, highest] = [row, score];
  }
  return chosen;
}

/** For acts that answer several questions at once: one row a topic; the general row only where no topic fits. */
function rowsByTopic(rows: readonly PhraseRow[], topics: readonly string[]): PhraseRow[][] {
  const topicOf = ([, , when]: PhraseRow): string | undefined =>
    topics.find((topic) => (when ?? '').split(' ').includes(topic));
  const groups = topics
    .map((topic) => rows.filter((row) => topicOf(row) === topic))
    .filter((group) => group.length > 0);
  return groups.length === 0 ? [[...rows]] : groups;
}

function rowsFor(
  act: string,
  situation: Situation,
  choice: Choice,
): { rows: PhraseRow[]; tone: Tone } | null {
  for (const tone of FALLBACK_TONES[choice.tone]) {
    const table =
      act === 'echo'
        ? echoPhrases(situation.concrete, { tone, flags: situation.flags, turn: choice.turn })
        : (PHRASES[act]?.rows ?? []);
    const asks = !(TELLS_WHEN.has(act) && isShipDayTold(situation));
    // A song, a talk or a picture file is never put in a parcel.
    const sent = !situation.flags.has('live-order') || situation.flags.has('goods-sent');
    const rows = usable(table, situation, tone).filter(
      ([, text]) => (asks || !text.includes(SHIP_DAY)) && (sent || !PARCEL.test(text)),
    );
    if (rows.length > 0) return { rows, tone };
  }
  return null;
}

/** The sentences of one act, given what the draft has said before it. Empty where nothing fits. */
export function phraseAct(
  planned: PlannedAct,
  situation: Situation,
  how: Choice & { said: string },
): Sentence[] {
  const found = rowsFor(planned.act, situation, how);
  if (found === null) return [];
  const topics = Object.hasOwn(MANY_TOPICS, planned.act) ? MANY_TOPICS[planned.act] : undefined;
  const groups =
    topics === undefined
      ? [found.rows]
      : rowsByTopic(found.rows, topics).slice(0, MOST_TOPICS_OF[planned.act] ?? MOST_TOPICS);
  const isUsed = (text: string): boolean =>
    isUsedOpening(renderWords(text, found.tone, situation.slots), how.used);
  const sentences: Sentence[] = [];
  for (const rows of groups) {
    const said = how.said + sentences.map(({ text }) => text).join('');
    const row = best(rows, { said: how.said, seed: how.seed, act: planned.act, isUsed });
    if (row === undefined || isNeedless(row, planned, said)) continue;
    const words = withoutBareYes(renderWords(row[1], found.tone, situation.slots), {
      act: planned.act,
      first: sentences.length === 0,
      negative: situation.flags.has('negative-question'),
    });
    sentences.push(
      ...sentencesIn(words, { tone: how.tone, act: planned.act, order: planned.order }),
    );
  }
  return sentences;
}

/** One はい for all that was asked, and none to a question in the negative, where it would mean the contrary. */
function withoutBareYes(
  words: string,
  how: { act: string; first: boolean; negative: boolean },
): string {
  if (!how.act.startsWith('item-') || (how.first && !how.negative)) return words;
  const rest = words.replace(/^(?:はい|いいえ|うん|ううん)、/u, '');
  return how.first
    ? rest
    : rest.replace(/^(?:申し訳(?:ありません|ございません)|ごめんね)[、。]/u, '');
}

/** Whether a row would only repeat: thanks said before, an answer or a date asked for before, an optional act in used words. */
function isNeedless(row: PhraseRow, planned: PlannedAct, said: string): boolean {
  const [, text] = row;
  if (planned.optional && repeats(text, said) > 0) return true;
  if (planned.act.startsWith('thank') && THANKS.test(text) && THANKS.test(said)) return true;
  const blanks = blanksIn(text);
  return blanks.length > 0 && blanks.every(({ name }) => said.includes(`【${name}】`));
}

/** A whole draft in words: its acts in order, none said twice. */
export function phraseDraft(
  acts: readonly PlannedAct[],
  situation: Situation,
  choice: Choice,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const planned of acts) {
    const said = sentences.map(({ text }) => text).join('');
    for (const sentence of phraseAct(planned, situation, { ...choice, said })) {
      if (!sentences.some(({ text }) => text === sentence.text)) sentences.push(sentence);
    }
  }
  return sentences;
}
