import type { Analysis } from '../japanese/analyse.ts';
import { moodOf } from '../japanese/kaomoji-mood.ts';
import { isTears, moodOfEmoji } from '../temperature/emoji-mood.ts';
import type { Address } from './address.ts';
import type { Tone } from './conjugate.ts';
import {
  AGREEING_SENTENCE,
  BOW_EMOJI,
  BOWING_SENTENCE,
  JOY_WORDS,
  NEVER_EMOJI,
  YES_EMOJI,
} from './decoration-mood.data.ts';
import { PHASES } from './phrase-table.ts';
import type { Sentence } from './render.ts';

/** How she writes apart from her words: what may be given back, and how much of it. */
export interface Habit {
  /** Her own emoji, hearts and kaomoji that a reply may use, in her order, repeats included. */
  readonly ornaments: readonly Ornament[];
  /** Her exclamation mark and how often; `null` where she uses none. */
  readonly exclamation: { readonly mark: string; readonly count: number } | null;
  /** ♪ or 〜, where she ends sentences so. */
  readonly tune: { readonly mark: string; readonly count: number } | null;
  readonly wave: string | null;
  /** She writes ！ before an emoji. */
  readonly both: boolean;
  readonly breaks: 'none' | 'lines' | 'blank-lines';
  /** What she writes between an emoji or a kaomoji and the sentence after it: a new line where she writes nothing. */
  readonly afterOrnament: string;
}

interface Ornament {
  readonly text: string;
  readonly mood: 'joy' | 'bow' | 'yes';
}

export const NO_HABIT: Habit = {
  ornaments: [],
  exclamation: null,
  tune: null,
  wave: null,
  both: false,
  breaks: 'none',
  afterOrnament: '\n',
};

/** Over these a reply looks younger than its writer (おじさん構文). */
const MOST_ORNAMENTS = 3;
const MOST_EXCLAMATIONS = 3;

function ornamentOf(kind: string, text: string, around: string): Ornament | null {
  if (kind === 'kaomoji') {
    const { mood } = moodOf(text);
    if (mood === 'joy' || mood === 'neutral') return { text, mood: 'joy' };
    return mood === 'sorry' && /[m人_]/u.test(text) ? { text, mood: 'bow' } : null;
  }
  if (kind === 'heart') return text.includes('💔') ? null : { text, mood: 'joy' };
  if (YES_EMOJI.test(text)) return { text, mood: 'yes' };
  if (BOW_EMOJI.test(text)) return { text, mood: 'bow' };
  if (isTears(text))
    return text.includes('😭') && JOY_WORDS.test(around) ? { text, mood: 'joy' } : null;
  return NEVER_EMOJI.test(text) || moodOfEmoji(text) < 2 ? null : { text, mood: 'joy' };
}

function countMarks(
  run: readonly Analysis[],
  marks: RegExp,
): { mark: string; count: number } | null {
  const found = run
    .flatMap(({ decorations }) => decorations)
    .filter(({ kind, text }) => kind === 'mark' && marks.test(text));
  const first = found[0];
  return first === undefined ? null : { mark: first.text.charAt(0), count: found.length };
}

function breaksOf(text: string): Habit['breaks'] {
  if (/\S[ \u3000]*\n[ \u3000]*\n[ \u3000]*\S/u.test(text)) return 'blank-lines';
  return (text.match(/\S[ \u3000]*\n/gu)?.length ?? 0) >= 1 &&
    text.split('\n').filter((line) => line.trim() !== '').length >= 2
    ? 'lines'
    : 'none';
}

/** Reads her habit from the messages that wait for an answer. */
export function habitOf(run: readonly Analysis[]): Habit {
  const ornaments = run.flatMap(({ text, decorations }) =>
    decorations
      .filter(({ kind }) => kind !== 'mark')
      .flatMap(
        (mark) =>
          ornamentOf(mark.kind, mark.text, text.slice(Math.max(0, mark.start - 30), mark.start)) ??
          [],
      ),
  );
  const texts = run.map(({ text }) => text);
  return {
    ornaments,
    exclamation: countMarks(run, /^[！!]+$/u),
    tune: countMarks(run, /^[♪♫]+$/u),
    wave:
      texts
        .map((text) => /[\p{Script=Hiragana}ー]([〜～])(?=[^\d\uFF10-\uFF19]|$)/u.exec(text)?.[1])
        .find((mark) => mark !== undefined) ?? null,
    both: run.some(({ text, decorations }) =>
      decorations.some(
        ({ kind, start }) => kind !== 'mark' && /[！!]\s?$/u.test(text.slice(0, start)),
      ),
    ),
    breaks: run.length === 1 ? breaksOf(texts[0] ?? '') : 'none',
    afterOrnament: run.some(spacesAfterOrnament) ? ' ' : '\n',
  };
}

/** Whether she goes on after an emoji or a kaomoji with a space on the same line. */
function spacesAfterOrnament({ text, decorations }: Analysis): boolean {
  return decorations.some(
    ({ kind, end }) => kind !== 'mark' && /^[ \u3000]+\S/u.test(text.slice(end)),
  );
}

/** Which sentences a mood goes with: gestures only with the words they mean. */
function suits(mood: Ornament['mood'], { ending, text }: Sentence): boolean {
  if (mood === 'joy') return ending === 'joy';
  return (mood === 'bow' ? BOWING_SENTENCE : AGREEING_SENTENCE).test(text);
}

function takeOrnaments(sentences: readonly Sentence[], habit: Habit): Map<number, string> {
  const places = new Map<number, string>();
  const wanted = Math.min(MOST_ORNAMENTS, habit.ornaments.length);
  const kinds = new Set<string>();
  // Tears of joy come back only where she gave nothing gladder.
  const gladder = habit.ornaments.filter(({ text }) => !text.includes('😭'));
  const hers = gladder.length > 0 ? gladder : habit.ornaments;
  // Each kind once before any of them twice: a heart and a kaomoji rather than two hearts.
  const firsts = hers.filter(({ text }) => !kinds.has(text) && kinds.add(text));
  const queue = [...firsts, ...(firsts.length > 1 ? [] : hers.slice(1, 2))].slice(0, wanted);
  for (const { text, mood } of queue) {
    const index = sentences.findIndex(
      (sentence, at) => !places.has(at) && sentence.ending !== 'ask' && suits(mood, sentence),
    );
    if (index >= 0) places.set(index, text);
  }
  return places;
}

/** ね, at most every other sentence: three in a row sound like a lullaby. */
function withSoftness(sentences: readonly Sentence[], tone: Tone): string[] {
  let soft = false;
  return sentences.map(({ text, soft: maySoften }, index) => {
    const already = text.endsWith('ね');
    const add = maySoften && !soft && (tone === 'plain' || tone === 'warm');
    soft = already || add;
    const said = index === 0 ? text : text.replace(/^わあ、/u, '');
    return add ? `${said}ね` : said;
  });
}

function marksOf(sentences: readonly Sentence[], habit: Habit): string[] {
  const ornaments = takeOrnaments(sentences, habit);
  let exclamations = Math.min(MOST_EXCLAMATIONS, habit.exclamation?.count ?? 0);
  let tunes = Math.min(1, habit.tune?.count ?? 0);
  return sentences.map(({ ending }, index) => {
    const ornament = ornaments.get(index);
    const joyful = ending === 'joy';
    if (ornament !== undefined) {
      const loud = joyful && habit.both && exclamations > 0;
      if (loud) exclamations--;
      return (loud ? (habit.exclamation?.mark ?? '') : '') + ornament;
    }
    if (ending === 'ask') return '？';
    if (joyful && exclamations > 0) {
      exclamations--;
      return habit.exclamation?.mark ?? '。';
    }
    if (joyful && tunes > 0) {
      tunes--;
      return habit.tune?.mark ?? '。';
    }
    return '。';
  });
}

/** Longer replies get air: a new line where the matter changes, even for one who writes in one line. */
const LONG_REPLY = 75;

function separatorBefore(
  index: number,
  sentences: readonly Sentence[],
  how: { breaks: Habit['breaks']; long: boolean; afterOrnament: string | null },
): string {
  const [before, here] = [sentences[index - 1], sentences[index]];
  if (before === undefined || here === undefined) return '';
  const changes =
    before.order !== here.order && !(before.order <= PHASES.concern && here.order === PHASES.open);
  if (how.breaks === 'none')
    return how.long && changes && (here.order >= PHASES.answer || before.order === PHASES.concern)
      ? '\n'
      : (how.afterOrnament ?? '');
  if (how.breaks === 'blank-lines' && changes && how.long) return '\n\n';
  return '\n';
}

/** The text of a reply: her marks, her ornaments, her line breaks; nothing of it more often than in her own words. */
export function mirror(
  sentences: readonly Sentence[],
  how: { habit: Habit; tone: Tone; address: Address | null },
): string {
  const words = withSoftness(sentences, how.tone);
  const marks = marksOf(sentences, how.habit);
  const long = words.join('').length > LONG_REPLY;
  const body = words
    .map(
      (text, index) =>
        separatorBefore(index, sentences, {
          breaks: how.habit.breaks,
          long,
          afterOrnament: /[。！!？♪♫]$/u.test(marks[index - 1] ?? '。')
            ? null
            : how.habit.afterOrnament,
        }) +
        text +
        (marks[index] ?? '。'),
    )
    .join('');
  if (how.address === null) return body;
  return how.address.ownLine
    ? `${how.address.text}\n${body}`
    : `${how.address.text}、${body.replace(/^わあ、/u, '')}`;
}
