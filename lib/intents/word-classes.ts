import { WORD_CLASSES } from './word-classes.data.ts';

/** A word of a class standing in folded text, from unit `from` to `to` (not included). */
export interface ClassWord {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** Lengths of the words that begin with a character, ascending. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

function readLexicon(): Lexicon {
  const byWord = new Map<string, string[]>();
  const lengths = new Map<string, Set<number>>();
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    for (const word of words.split(' ')) {
      const names = byWord.get(word) ?? [];
      if (!names.includes(name)) names.push(name);
      byWord.set(word, names);
      const first = word.charAt(0);
      lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
    }
  }
  const sorted = [...lengths].map(
    ([first, sizes]) => [first, [...sizes].sort((a, b) => a - b)] as const,
  );
  return { byWord, lengths: new Map(sorted) };
}

let lexicon: Lexicon | undefined;

/** Every word of every class in folded text, overlapping ones too. */
export function classWordsIn(text: string): ClassWord[] {
  lexicon ??= readLexicon();
  const { byWord, lengths } = lexicon;
  const found: ClassWord[] = [];
  for (let from = 0; from < text.length; from++) {
    for (const length of lengths.get(text.charAt(from)) ?? []) {
      const to = from + length;
      if (to > text.length) break;
      for (const name of byWord.get(text.slice(from, to)) ?? []) found.push({ name, from, to });
    }
  }
  return found;
}
