import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of the dictionary inside the installed kuromoji package. */
export const STOCK_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
  'dict',
);

export const STOCK_FILES = [
  'base',
  'check',
  'tid',
  'tid_pos',
  'tid_map',
  'cc',
  'unk',
  'unk_pos',
  'unk_map',
  'unk_char',
  'unk_invoke',
] as const;
type StockFile = (typeof STOCK_FILES)[number];

export interface StockWord {
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  /** Surface, 品詞, 細分類 1-3, 活用型, 活用形, 基本形, and for known words 読み and 発音. */
  readonly features: readonly string[];
}

export interface StockClass {
  readonly name: string;
  readonly always: boolean;
  readonly groups: boolean;
  readonly words: readonly StockWord[];
}

export interface StockDictionary {
  /** Words by surface, in the order in which kuromoji tries them. */
  readonly words: ReadonlyMap<string, readonly StockWord[]>;
  readonly contexts: number;
  /** Row: the context before; column: the context after. */
  readonly matrix: Int16Array;
  readonly unknownClasses: readonly StockClass[];
  /** Class of each UTF-16 unit. */
  readonly classOfUnit: Uint8Array;
}

export const stockPath = (file: StockFile): string => join(STOCK_FOLDER, `${file}.dat.gz`);

/** The files are zero-padded to powers of two; what follows the data reads as nothing. */
function read(file: StockFile): Buffer {
  const bytes = gunzipSync(readFileSync(stockPath(file)));
  // A copy of its own, so that typed arrays may begin at any multiple of four.
  return Buffer.from(new Uint8Array(bytes).buffer);
}

const int16 = (bytes: Buffer): Int16Array =>
  new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
const int32 = (bytes: Buffer): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);

export function readStockDictionary(): StockDictionary {
  const wordAt = wordReader(read('tid'), read('tid_pos'));
  const idsByKey = readTargetMap(read('tid_map'));
  const words = new Map<string, readonly StockWord[]>();
  for (const [surface, key] of readKeys(int32(read('base')), int32(read('check')))) {
    words.set(surface, (idsByKey.get(key) ?? []).map(wordAt));
  }
  const costs = int16(read('cc'));
  const contexts = costs[0] ?? 0;
  if (contexts !== costs[1]) throw new Error('the matrix of connection costs is not square');
  return {
    words,
    contexts,
    matrix: costs.slice(2, 2 + contexts ** 2),
    unknownClasses: readUnknownClasses(),
    classOfUnit: new Uint8Array(read('unk_char')).slice(0, 0x1_0000),
  };
}

function wordReader(entries: Buffer, lines: Buffer): (id: number) => StockWord {
  return (id) => {
    const line = entries.readUInt32LE(id + 6);
    const features = lines.toString('utf8', line, lines.indexOf(0, line)).split(',');
    return {
      left: entries.readUInt16LE(id),
      right: entries.readUInt16LE(id + 2),
      cost: entries.readInt16LE(id + 4),
      features,
    };
  };
}

/** Runs of [key, count, id...]; padding reads as keys without ids. */
function readTargetMap(bytes: Buffer): Map<number, number[]> {
  const values = int32(bytes);
  const map = new Map<number, number[]>();
  let position = 1;
  while (position + 1 < values.length) {
    const key = values[position] ?? 0;
    const count = values[position + 1] ?? 0;
    const ids = values.subarray(position + 2, position + 2 + count);
    if (count > 0) map.set(key, [...(map.get(key) ?? []), ...ids]);
    position += 2 + count;
  }
  return map;
}

/** Every key of the double array with its value: base[parent] + byte = child, check[child] = parent. */
function readKeys(base: Int32Array, check: Int32Array): Map<string, number> {
  const keys = new Map<string, number>();
  for (let leaf = 1; leaf < check.length; leaf++) {
    const parent = check[leaf] ?? -1;
    // A key ends with the byte 0; unused cells have a negative check.
    if (parent < 0 || (base[parent] ?? 0) !== leaf || (base[leaf] ?? 0) > 0) continue;
    keys.set(spell(parent, base, check), -(base[leaf] ?? 0) - 1);
  }
  return keys;
}

function spell(end: number, base: Int32Array, check: Int32Array): string {
  const bytes: number[] = [];
  for (let node = end; node > 0; node = check[node] ?? 0) {
    bytes.push(node - (base[check[node] ?? 0] ?? 0));
  }
  return Buffer.from(bytes.reverse()).toString('utf8');
}

/** One record a class: always, groups (a byte each), longest word (four bytes), name ended by 0. */
function readUnknownClasses(): StockClass[] {
  const wordAt = wordReader(read('unk'), read('unk_pos'));
  const idsByClass = readTargetMap(read('unk_map'));
  const bytes = read('unk_invoke');
  const classes: StockClass[] = [];
  let position = 0;
  for (;;) {
    const end = bytes.indexOf(0, position + 6);
    const name = bytes.toString('utf8', position + 6, end);
    if (name === '') return classes;
    classes.push({
      name,
      always: bytes[position] === 1,
      groups: bytes[position + 1] === 1,
      words: (idsByClass.get(classes.length) ?? []).map(wordAt),
    });
    position = end + 1;
  }
}
