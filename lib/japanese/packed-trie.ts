import type { PrefixMatch } from 'kuromoji/src/Tokenizer.js';
import type { PackedDictionary } from './packed-dictionary.ts';

/** Running sums stand at every eighth node; a power of two that fills two Uint32 of counts. */
const BLOCK_BITS = 3;
const BLOCK = 1 << BLOCK_BITS;

/** Longest word that an id can tell; IPADIC's longest has fewer than 40 units. */
const LENGTH_BITS = 6;
export const LONGEST_WORD = (1 << LENGTH_BITS) - 1;

/** kuromoji reads three values of a word at id, id + 2 and id + 4. */
const FIELD_BITS = 3;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** A word's id holds its length too, so that its surface is found without a search. */
const idOf = (entry: number, length: number): number =>
  ((entry << LENGTH_BITS) | length) << FIELD_BITS;
export const entryOf = (id: number): number => id >> (LENGTH_BITS + FIELD_BITS);
export const lengthOf = (id: number): number => (id >> FIELD_BITS) & LONGEST_WORD;
export const fieldOf = (position: number): number => position & FIELD_MASK;

/** Array-likes that are filled again and again: setting an array's length would free and allocate its store. */
interface Refillable<Item> {
  length: number;
  [index: number]: Item;
}

/**
 * Finds the words that a text begins with. The results are valid until the next search, which is all that
 * kuromoji's lattice needs; nothing is allocated.
 */
export class PackedTrie {
  /** Ids of the words of each match of the latest search, under the match's `v`. */
  readonly ids: Refillable<Refillable<number>> = { length: 0 };

  readonly #matches: Refillable<PrefixMatch> = { length: 0 };
  readonly #pool: readonly PrefixMatch[];
  /** One more than the node of the first level with this label; 0 for none. */
  readonly #firstNode = new Uint16Array(0x1_0000);
  /** First child of each node of the first level, and of the one after the last. */
  readonly #headStarts: Uint32Array;
  readonly #childSums: Uint32Array;
  readonly #entrySums: Uint32Array;
  readonly #labels: Uint16Array;
  readonly #childCounts: Uint8Array;
  readonly #entryCounts: Uint8Array;

  constructor(dictionary: PackedDictionary) {
    const { header, labels, headCounts, childCounts, entryCounts } = dictionary;
    this.#labels = labels;
    this.#childCounts = childCounts;
    this.#entryCounts = entryCounts;
    this.#headStarts = new Uint32Array(header.rootChildren + 1);
    let start = header.rootChildren;
    for (let node = 0; node < header.rootChildren; node++) {
      this.#firstNode[labels[node] ?? 0] = node + 1;
      this.#headStarts[node] = start;
      start += headCounts[node] ?? 0;
    }
    this.#headStarts[header.rootChildren] = start;
    this.#childSums = sumBlocks(childCounts, start);
    this.#entrySums = sumBlocks(entryCounts, 0);
    this.#pool = Array.from({ length: LONGEST_WORD + 1 }, (_, length) => ({
      k: { length },
      v: length,
    }));
    for (let length = 0; length <= LONGEST_WORD; length++) this.ids[length] = { length: 0 };
  }

  /** Words at the beginning of `text`, shortest first. */
  commonPrefixSearch(text: string): ArrayLike<PrefixMatch> {
    const matches = this.#matches;
    matches.length = 0;
    let node = (this.#firstNode[text.charCodeAt(0)] ?? 0) - 1;
    for (let length = 1; node >= 0; length++) {
      const count = this.#entryCounts[node] ?? 0;
      if (count > 0) this.#add(node, length, count);
      node = length < text.length ? this.#child(node, text.charCodeAt(length)) : -1;
    }
    return matches;
  }

  #add(node: number, length: number, count: number): void {
    const ids = this.ids[length];
    const match = this.#pool[length];
    if (ids === undefined || match === undefined) return;
    const first = sumBefore(this.#entrySums, this.#entryCounts, node);
    for (let index = 0; index < count; index++) ids[index] = idOf(first + index, length);
    ids.length = count;
    this.#matches[this.#matches.length++] = match;
  }

  /** The child of `node` with this label, or -1. */
  #child(node: number, label: number): number {
    const heads = this.#headStarts;
    if (node < heads.length - 1) {
      return this.#find(label, heads[node] ?? 0, heads[node + 1] ?? 0);
    }
    const count = this.#childCounts[node] ?? 0;
    if (count === 0) return -1;
    const start = sumBefore(this.#childSums, this.#childCounts, node);
    return this.#find(label, start, start + count);
  }

  /** The node with this label from `start` up to `end`, whose labels ascend; or -1. */
  #find(label: number, start: number, end: number): number {
    const labels = this.#labels;
    let low = start;
    let high = end - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = labels[middle] ?? 0;
      if (found === label) return middle;
      if (found < label) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** Sum of the counts before each block of nodes; four counts are added up at a time. */
function sumBlocks(counts: Uint8Array, start: number): Uint32Array {
  const blocks = (counts.length >> BLOCK_BITS) + 1;
  const sums = new Uint32Array(blocks);
  const words = new Uint32Array(counts.buffer, counts.byteOffset, counts.length >> 2);
  let sum = start;
  for (let block = 0; block < blocks; block++) {
    sums[block] = sum;
    sum += sumOfBytes(words[2 * block] ?? 0) + sumOfBytes(words[2 * block + 1] ?? 0);
  }
  return sums;
}

/** The four bytes of a word, added up: first in pairs, then the pairs. */
function sumOfBytes(word: number): number {
  const pairs = (word & 0x00ff_00ff) + ((word >>> 8) & 0x00ff_00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

function sumBefore(sums: Uint32Array, counts: Uint8Array, node: number): number {
  let sum = sums[node >> BLOCK_BITS] ?? 0;
  for (let index = node & -BLOCK; index < node; index++) sum += counts[index] ?? 0;
  return sum;
}
