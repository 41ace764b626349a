import type { Analysis, Sentence } from '../japanese/analyse.ts';
import type { Place } from '../thread/thread.ts';
import { fold, foldedIndex, type Folded } from './fold.ts';
import type { FoldedMessage, FoldedSentence } from './folded-sentences.ts';
import type { Intent } from './intents.ts';
import type { SentenceActs } from './sentence-acts.ts';
import { classWordsIn } from './word-classes.ts';

/** What the learned table weighs: a sign in the message, with the folded units where it stands (none: the whole). */
export interface Feature {
  readonly name: string;
  readonly places: readonly (readonly [from: number, to: number])[];
}

export interface FeatureSource {
  readonly analysis: Analysis;
  readonly message: FoldedMessage;
  /** What the rules read, and whether only a fallback did. */
  readonly read: readonly { readonly intent: Intent; readonly guessed: boolean }[];
  readonly place: Place | undefined;
}

const LONGEST_GRAM = 3;
/** Characters that say something alone. */
const TELLING_CHARACTER = /[\p{Script=Han}\p{Extended_Pictographic}]/u;
/** Lengths in units at which a message falls into the next size. */
const SIZES = [8, 16, 32, 64];

type Places = Map<string, [number, number][]>;

function add(places: Places, name: string, [from, to]: [number, number]): void {
  const known = places.get(name) ?? [];
  known.push([from, to]);
  places.set(name, known);
}

/** How loudly a sentence ends is no sign of what it wants; that it asks is. */
const LOUDNESS = new Set(' \n\t　。.!！♪~〜'.split(''));

function withoutLoudness(text: string): string {
  let end = text.length;
  while (end > 0 && LOUDNESS.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Characters of a sentence with `^` and `$` at its ends, runs of digits and of blanks made one, and where each begins. */
function charactersOf(folded: Folded, sentence: Sentence): { characters: string[]; at: number[] } {
  const first = foldedIndex(folded, sentence.start);
  const last = foldedIndex(folded, sentence.end);
  const characters = ['^'];
  const at = [first];
  let i = first;
  for (const raw of withoutLoudness(folded.text.slice(first, last))) {
    const character = /\d/u.test(raw) ? '0' : /\s/u.test(raw) ? ' ' : raw;
    const previous = characters.at(-1);
    const repeats = character === previous && (character === '0' || character === ' ');
    if (!repeats && !(character === ' ' && previous === '^')) {
      characters.push(character);
      at.push(i);
    }
    i += raw.length;
  }
  return { characters: [...characters, '$'], at: [...at, i, i] };
}

function addGrams(places: Places, folded: Folded, sentence: Sentence): void {
  const { characters, at } = charactersOf(folded, sentence);
  for (let length = 1; length <= LONGEST_GRAM; length++) {
    for (let i = 0; i + length <= characters.length; i++) {
      const gram = characters.slice(i, i + length).join('');
      if (length === 1 && !TELLING_CHARACTER.test(gram)) continue;
      add(places, `g${gram}`, [at[i] ?? 0, at[i + length] ?? at[i] ?? 0]);
    }
  }
}

const ACT_LETTERS: readonly (readonly [string, (acts: SentenceActs) => boolean])[] = [
  ['q', ({ question }) => question],
  ['w', ({ wish }) => wish],
  ['p', ({ past }) => past],
  ['s', ({ question, wish }) => !question && !wish],
];

function lettersOf(sentence: FoldedSentence | undefined): string[] {
  if (sentence === undefined) return [];
  return ACT_LETTERS.filter(([, holds]) => holds(sentence.acts)).map(([letter]) => letter);
}

interface SentenceSource {
  readonly folded: Folded;
  readonly sentence: Sentence;
  readonly letters: readonly string[];
}

/** Classes of a sentence: each alone, with what the sentence does, and two by two. */
function addClasses(places: Places, { folded, sentence, letters }: SentenceSource): void {
  const first = foldedIndex(folded, sentence.start);
  const words = classWordsIn(folded.text.slice(first, foldedIndex(folded, sentence.end)));
  for (const { name, from, to } of words) {
    const place: [number, number] = [first + from, first + to];
    add(places, `c${name}`, place);
    for (const letter of letters) add(places, `d${name} ${letter}`, place);
  }
  const names = [...new Set(words.map(({ name }) => name))].sort();
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) {
      const pair = `e${one} ${other}`;
      if (!places.has(pair)) places.set(pair, []);
    }
  });
}

function sizeOf(length: number): number {
  return SIZES.filter((size) => length >= size).length;
}

/** Every sign in a message, each once. `folded` is the text the places count in, decoration left in. */
export function featuresOf(source: FeatureSource): { folded: Folded; features: Feature[] } {
  const { analysis, message } = source;
  const folded = fold(analysis.text);
  const places: Places = new Map();
  for (const sentence of analysis.sentences) {
    const letters = lettersOf(message.sentences.find(({ start }) => start === sentence.start));
    for (const letter of letters) places.set(`a${letter}`, []);
    addGrams(places, folded, sentence);
    addClasses(places, { folded, sentence, letters });
  }
  for (const { intent, guessed } of source.read) places.set(`${guessed ? 'j' : 'i'}${intent}`, []);
  places.set(`l${sizeOf(analysis.text.length)}`, []);
  if (source.place !== undefined) places.set(`p${source.place}`, []);
  return { folded, features: [...places].map(([name, spots]) => ({ name, places: spots })) };
}

/** How much a kind of sign counts while training, by the first letter of its name. */
export const FEATURE_VALUES: Readonly<Record<string, number>> = {
  g: 0.8,
  c: 1.3,
  d: 0.5,
  e: 0.5,
  i: 1,
  j: 1,
  a: 0.5,
  l: 0.5,
  p: 1,
};
