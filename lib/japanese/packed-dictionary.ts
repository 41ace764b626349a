/**
 * The packed dictionary: one little-endian file that is used where it lies, as typed-array views.
 *
 * A header of `HEADER_FIELDS` Uint32 with a checksum of all the rest, then these sections, each padded to four bytes:
 *
 * | section     | type   | length       | holds                                                            |
 * |-------------|--------|--------------|------------------------------------------------------------------|
 * | labels      | Uint16 | nodes        | UTF-16 unit of each trie node, breadth-first, siblings ascending |
 * | headCounts  | Uint16 | rootChildren | children of each node of the first level; there may be hundreds  |
 * | childCounts | Uint8  | nodes        | children of each deeper node, in that order; 0 on the first level|
 * | entryCounts | Uint8  | nodes        | words that end at each node                                      |
 * | entryKinds  | Uint16 | entries      | kind of each word, in the order of the nodes                     |
 * | entryCosts  | Int16  | entries      | cost of each word                                                |
 * | matrix      | Int16  | contexts^2   | cost of context b after context a, at a * contexts + b           |
 * | tables      | Uint16 | tableUnits   | JSON text of `DictionaryTables` in UTF-16 units                  |
 *
 * The root is not stored: the first `rootChildren` nodes are its children, the first level. In IPADIC the left and the right context
 * of every word are equal and settle its part of speech, so that one number a word is enough.
 */
export const MAGIC = 0x444f_4e4f;
export const VERSION = 2;
export const HEADER_FIELDS = [
  'magic',
  'version',
  'byteLength',
  'nodes',
  'rootChildren',
  'entries',
  'contexts',
  'tableUnits',
  'checksum',
] as const;
export const HEADER_BYTES = HEADER_FIELDS.length * 4;
export type Header = Record<(typeof HEADER_FIELDS)[number], number>;

/** What the words of one kind have in common. Strings and base-form rules are indexes into the tables. */
export interface WordKind {
  readonly context: number;
  /** 品詞, 細分類 1-3, 活用型, 活用形. */
  readonly features: readonly [number, number, number, number, number, number];
  readonly baseForm: number;
}

/** 未知語: how a run of characters is read that no word of the dictionary begins. */
export interface UnknownClass {
  readonly name: string;
  /** Whether the class proposes a word even where the dictionary has one. */
  readonly always: boolean;
  /** Whether neighbours of the same class make one word. */
  readonly groups: boolean;
  readonly words: readonly { readonly kind: number; readonly cost: number }[];
}

export interface DictionaryTables {
  readonly strings: readonly string[];
  /** Base form = the surface without its last `drop` units, plus `add`. */
  readonly baseForms: readonly { readonly drop: number; readonly add: string }[];
  readonly kinds: readonly WordKind[];
  readonly unknownClasses: readonly UnknownClass[];
  /** Class of every UTF-16 unit as runs: [first unit of the run, index of its class]. */
  readonly characterClasses: readonly (readonly [number, number])[];
}

export interface PackedDictionary {
  readonly header: Header;
  readonly labels: Uint16Array;
  readonly headCounts: Uint16Array;
  readonly childCounts: Uint8Array;
  readonly entryCounts: Uint8Array;
  readonly entryKinds: Uint16Array;
  readonly entryCosts: Int16Array;
  readonly matrix: Int16Array;
  readonly tables: DictionaryTables;
}

/** The bytes are not a dictionary of this version, or not all of one. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

export interface Section {
  readonly offset: number;
  readonly length: number;
}

export type SectionLengths = Omit<Header, 'magic' | 'version' | 'byteLength' | 'checksum'>;

/** Byte offset and element count of every section, and the length of the whole file. */
export function layOut(header: SectionLengths) {
  let end = HEADER_BYTES;
  const section = (length: number, bytesEach: number): Section => {
    const offset = end;
    end += padded(length * bytesEach);
    return { offset, length };
  };
  const sections = {
    labels: section(header.nodes, 2),
    headCounts: section(header.rootChildren, 2),
    childCounts: section(header.nodes, 1),
    entryCounts: section(header.nodes, 1),
    entryKinds: section(header.entries, 2),
    entryCosts: section(header.entries, 2),
    matrix: section(header.contexts ** 2, 2),
    tables: section(header.tableUnits, 2),
  };
  return { sections, byteLength: end };
}

/**
 * Opens the views; nothing is copied but the tables.
 * @throws {DictionaryError} when the bytes are cut off, changed, of another version or no dictionary at all.
 */
export function openPackedDictionary(bytes: ArrayBuffer): PackedDictionary {
  const header = readWholeHeader(bytes);
  const { sections } = layOut(header);
  const { labels, headCounts, childCounts, entryCounts, entryKinds, entryCosts, matrix, tables } =
    sections;
  return {
    header,
    labels: new Uint16Array(bytes, labels.offset, labels.length),
    headCounts: new Uint16Array(bytes, headCounts.offset, headCounts.length),
    childCounts: new Uint8Array(bytes, childCounts.offset, childCounts.length),
    entryCounts: new Uint8Array(bytes, entryCounts.offset, entryCounts.length),
    entryKinds: new Uint16Array(bytes, entryKinds.offset, entryKinds.length),
    entryCosts: new Int16Array(bytes, entryCosts.offset, entryCosts.length),
    matrix: new Int16Array(bytes, matrix.offset, matrix.length),
    tables: readTables(new Uint16Array(bytes, tables.offset, tables.length)),
  };
}

/**
 * Length of the whole file, from its first `HEADER_BYTES` bytes, for a reader that wants to reserve it.
 * @throws {DictionaryError} when these are not the first bytes of a dictionary.
 */
export function declaredLength(bytes: ArrayBuffer): number {
  return readHeader(bytes).byteLength;
}

function readWholeHeader(bytes: ArrayBuffer): Header {
  const header = readHeader(bytes);
  if (bytes.byteLength !== header.byteLength) {
    throw new DictionaryError(`${bytes.byteLength} bytes instead of ${header.byteLength}`);
  }
  if (checksumOf(bytes) !== header.checksum) throw new DictionaryError('the bytes have changed');
  return header;
}

/** An odd factor: no change of a single word is ever lost in the product. */
const FOLD = 0x0100_0193;

/**
 * 32 bits over every word of the file but the checksum itself, so that a flipped bit never reads as a word. Four rows side
 * by side, as one would wait for each product: about 2 ms for seven megabytes.
 */
export function checksumOf(bytes: ArrayBuffer): number {
  const words = new Int32Array(bytes);
  const own = HEADER_FIELDS.indexOf('checksum');
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < own; index++) a = Math.imul(a ^ (words[index] ?? 0), FOLD);
  for (let index = own + 1; index < words.length; index += 4) {
    a = Math.imul(a ^ (words[index] ?? 0), FOLD);
    b = Math.imul(b ^ (words[index + 1] ?? 0), FOLD);
    c = Math.imul(c ^ (words[index + 2] ?? 0), FOLD);
    d = Math.imul(d ^ (words[index + 3] ?? 0), FOLD);
  }
  // Each row is folded in, since rows that changed alike would cancel out in a plain sum.
  const folded = [b, c, d].reduce((sum, row) => Math.imul(sum ^ row, FOLD), a);
  return folded >>> 0;
}

function readHeader(bytes: ArrayBuffer): Header {
  if (bytes.byteLength < HEADER_BYTES) {
    throw new DictionaryError(`too short for a dictionary: ${bytes.byteLength} bytes`);
  }
  const view = new DataView(bytes);
  const field = (name: keyof Header): number =>
    view.getUint32(HEADER_FIELDS.indexOf(name) * 4, true);
  if (field('magic') !== MAGIC) throw new DictionaryError('not a dictionary');
  if (field('version') !== VERSION) {
    throw new DictionaryError(`version ${field('version')} instead of ${VERSION}`);
  }
  const header: Header = {
    magic: MAGIC,
    version: VERSION,
    byteLength: field('byteLength'),
    nodes: field('nodes'),
    rootChildren: field('rootChildren'),
    entries: field('entries'),
    contexts: field('contexts'),
    tableUnits: field('tableUnits'),
    checksum: field('checksum'),
  };
  if (header.byteLength !== layOut(header).byteLength) {
    throw new DictionaryError('the header contradicts itself');
  }
  return header;
}

function readTables(units: Uint16Array): DictionaryTables {
  // A call takes only so many arguments: 65,536 is the least that an engine is known to refuse.
  const slice = 8192;
  let json = '';
  for (let start = 0; start < units.length; start += slice) {
    // Not by spreading, which walks an iterator: that alone took longer than all the rest of the opening.
    // `apply` takes any array-like, but its type says array.
    const part = units.subarray(start, start + slice) as unknown as number[];
    json += String.fromCharCode.apply(null, part);
  }
  try {
    // The build script wrote it from this very type, and the header's version stands for its shape.
    return JSON.parse(json) as DictionaryTables;
  } catch (cause) {
    throw new DictionaryError('the tables cannot be read', { cause });
  }
}
