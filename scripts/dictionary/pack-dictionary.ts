import {
  checksumOf,
  HEADER_FIELDS,
  layOut,
  MAGIC,
  VERSION,
  type DictionaryTables,
  type Header,
  type SectionLengths,
  type UnknownClass,
  type WordKind,
} from '../../lib/japanese/packed-dictionary.ts';
import { LONGEST_WORD } from '../../lib/japanese/packed-trie.ts';
import type { StockDictionary, StockWord } from './stock-dictionary.ts';

/** What fits into the file's fields; a dictionary that breaks one must not be cut silently. */
function check(holds: boolean, problem: string): void {
  if (!holds) throw new Error(`the dictionary cannot be packed: ${problem}`);
}

/** Gives every distinct value a number, in the order of appearance. */
class Numbering<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

class Kinds {
  readonly strings = new Numbering<string>();
  readonly baseForms = new Numbering<{ drop: number; add: string }>();
  readonly kinds = new Numbering<WordKind>();

  kindOf(surface: string, word: StockWord): number {
    check(word.left === word.right, 'a word whose contexts differ');
    const [, a = '*', b = '*', c = '*', d = '*', e = '*', f = '*', base = '*'] = word.features;
    const number = (text: string): number => this.strings.numberOf(text);
    return this.kinds.numberOf({
      context: word.left,
      features: [number(a), number(b), number(c), number(d), number(e), number(f)],
      baseForm: this.#baseForm(surface, base),
    });
  }

  /** `*` stands for words that do not inflect: their base form is the surface. */
  #baseForm(surface: string, base: string): number {
    if (base === '*') return this.baseForms.numberOf({ drop: 0, add: '' });
    let shared = 0;
    while (shared < surface.length && surface[shared] === base[shared]) shared++;
    return this.baseForms.numberOf({ drop: surface.length - shared, add: base.slice(shared) });
  }
}

interface Node {
  readonly surface: string;
  readonly words: readonly StockWord[];
  readonly children: readonly Node[];
  readonly label: number;
}

const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The trie's nodes breadth-first, the root left out. */
function buildNodes(words: StockDictionary['words']): { nodes: Node[]; rootChildren: number } {
  const surfaces = [...words.keys()].sort(compareUnits);
  const children = (start: number, end: number, depth: number): Node[] => {
    const found: Node[] = [];
    for (let first = start; first < end;) {
      const label = (surfaces[first] ?? '').charCodeAt(depth);
      let next = first + 1;
      while (next < end && (surfaces[next] ?? '').charCodeAt(depth) === label) next++;
      const surface = (surfaces[first] ?? '').slice(0, depth + 1);
      const own = words.get(surface);
      const deeper = own === undefined ? first : first + 1;
      found.push({ surface, label, words: own ?? [], children: children(deeper, next, depth + 1) });
      first = next;
    }
    return found;
  };
  const nodes = children(0, surfaces.length, 0);
  const rootChildren = nodes.length;
  // The array grows while it is walked: that is the breadth-first order.
  for (const node of nodes) nodes.push(...node.children);
  return { nodes, rootChildren };
}

function packUnknownClasses(stock: StockDictionary, kinds: Kinds): UnknownClass[] {
  return stock.unknownClasses.map(({ name, always, groups, words }) => ({
    name,
    always,
    groups,
    words: words.map((word) => ({ kind: kinds.kindOf('', word), cost: word.cost })),
  }));
}

function packCharacterClasses(classOfUnit: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (const [unit, classIndex] of classOfUnit.entries()) {
    if (runs.at(-1)?.[1] !== classIndex) runs.push([unit, classIndex]);
  }
  return runs;
}

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** The bytes of the packed dictionary. */
export function packDictionary(stock: StockDictionary): Uint8Array {
  const { nodes, rootChildren } = buildNodes(stock.words);
  const heads = nodes.slice(0, rootChildren);
  const kinds = new Kinds();
  const entryKinds: number[] = [];
  const entryCosts: number[] = [];
  for (const { surface, words } of nodes) {
    check(surface.length <= LONGEST_WORD, `a word of ${surface.length} units`);
    check(words.length <= 0xff, `${words.length} words of one surface`);
    for (const word of words) {
      entryKinds.push(kinds.kindOf(surface, word));
      entryCosts.push(word.cost);
    }
  }
  const tables: DictionaryTables = {
    unknownClasses: packUnknownClasses(stock, kinds),
    characterClasses: packCharacterClasses(stock.classOfUnit),
    strings: kinds.strings.values,
    baseForms: kinds.baseForms.values,
    kinds: kinds.kinds.values,
  };
  check(tables.kinds.length <= 0xffff, 'too many kinds of words');
  return write(
    { nodes: nodes.length, rootChildren, entries: entryKinds.length, contexts: stock.contexts },
    {
      labels: Uint16Array.from(nodes, (node) => node.label),
      headCounts: Uint16Array.from(heads, (node) => node.children.length),
      childCounts: Uint8Array.from(nodes, (node, index) => {
        if (index < heads.length) return 0;
        check(node.children.length <= 0xff, `${node.children.length} children of a deep node`);
        return node.children.length;
      }),
      entryCounts: Uint8Array.from(nodes, (node) => node.words.length),
      entryKinds: Uint16Array.from(entryKinds),
      entryCosts: Int16Array.from(entryCosts),
      matrix: stock.matrix,
      tables: unitsOf(JSON.stringify(tables)),
    },
  );
}

type SectionName = keyof ReturnType<typeof layOut>['sections'];

function write(
  counts: Omit<SectionLengths, 'tableUnits'>,
  contents: Record<SectionName, Uint8Array | Uint16Array | Int16Array>,
): Uint8Array {
  const tableUnits = contents.tables.length;
  const { sections, byteLength } = layOut({ ...counts, tableUnits });
  const header: Header = {
    magic: MAGIC,
    version: VERSION,
    byteLength,
    tableUnits,
    checksum: 0,
    ...counts,
  };
  const bytes = new Uint8Array(byteLength);
  const view = new DataView(bytes.buffer);
  for (const [index, field] of HEADER_FIELDS.entries()) {
    view.setUint32(index * 4, header[field], true);
  }
  for (const [name, content] of Object.entries(contents)) {
    const section = sections[name as SectionName];
    check(section.length === content.length, `section ${name} has another length`);
    // Every machine that builds or reads this is little-endian, as Node and the browsers require.
    bytes.set(
      new Uint8Array(content.buffer, content.byteOffset, content.byteLength),
      section.offset,
    );
  }
  view.setUint32(HEADER_FIELDS.indexOf('checksum') * 4, checksumOf(bytes.buffer), true);
  return bytes;
}
