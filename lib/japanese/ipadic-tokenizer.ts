import KuromojiTokenizer, {
  type CharacterClass,
  type Dictionary,
  type Formatter,
} from 'kuromoji/src/Tokenizer.js';
import {
  DictionaryError,
  openPackedDictionary,
  type DictionaryTables,
  type PackedDictionary,
} from './packed-dictionary.ts';
import { entryOf, fieldOf, lengthOf, PackedTrie } from './packed-trie.ts';
import type { Token, Tokenizer } from './token.ts';
import { cutForKuromoji } from './tokenizer-pieces.ts';

export { DictionaryError };

/** kuromoji asks for a line of features and splits it; here both are this object, and the formatter knows better. */
interface NoFeatures {
  split(): NoFeatures;
}
const NO_FEATURES: NoFeatures = { split: () => NO_FEATURES };

/** kuromoji takes half of a surrogate pair for a whole one, and the unit after it with it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Offset, from a word's id, of its right context and its cost; its left context stands at the id itself. */
const COST_FIELD = 4;
const UNKNOWN_ID_BITS = 3;

/**
 * kuromoji's own tokenizer over the packed dictionary. Tokens are those of stock kuromoji, except after runs of
 * characters outside the basic plane, of which stock swallows what follows.
 * @throws {DictionaryError} when the bytes are damaged or cut off.
 */
export function openTokenizer(bytes: ArrayBuffer): Tokenizer {
  const packed = openPackedDictionary(bytes);
  const classes = new CharacterClasses(packed.tables);
  const words = new WordReader(packed);
  const kuromoji = new KuromojiTokenizer<NoFeatures, Token>(plugIn(packed, classes));
  kuromoji.formatter = words;
  return {
    tokenize(text) {
      const readable = text.replace(LONE_SURROGATE, '\uFFFD');
      words.begin(text);
      const tokens: Token[] = [];
      for (const piece of cutForKuromoji(readable, (character) => classes.isDefault(character))) {
        for (const token of kuromoji.tokenize(piece)) tokens.push(token);
      }
      return tokens;
    },
  };
}

/** The dictionary in the shape that kuromoji's tokenizer reads. */
function plugIn(packed: PackedDictionary, classes: CharacterClasses): Dictionary<NoFeatures> {
  const { entryKinds, entryCosts, matrix, tables } = packed;
  const { contexts } = packed.header;
  const kindContexts = Uint16Array.from(tables.kinds, (kind) => kind.context);
  const contextOf = (kind: number): number => kindContexts[kind] ?? 0;
  const unknownWords = tables.unknownClasses.flatMap((unknown) => unknown.words);
  const trie = new PackedTrie(packed);
  return {
    trie,
    token_info_dictionary: {
      target_map: trie.ids,
      dictionary: {
        getShort: (position) => {
          const entry = entryOf(position);
          return fieldOf(position) === COST_FIELD
            ? (entryCosts[entry] ?? 0)
            : contextOf(entryKinds[entry] ?? 0);
        },
      },
      getFeatures: () => NO_FEATURES,
    },
    unknown_dictionary: {
      target_map: idsByClass(tables),
      dictionary: {
        getShort: (position) => {
          const word = unknownWords[position >> UNKNOWN_ID_BITS];
          if (word === undefined) return 0;
          return fieldOf(position) === COST_FIELD ? word.cost : contextOf(word.kind);
        },
      },
      getFeatures: () => NO_FEATURES,
      lookup: (character) => classes.lookup(character),
    },
    connection_costs: { get: (left, right) => matrix[left * contexts + right] ?? 0 },
  };
}

/** Ids of the unknown words, numbered through all classes, under their class. */
function idsByClass(tables: DictionaryTables): number[][] {
  let next = 0;
  return tables.unknownClasses.map((unknown) => unknown.words.map(() => next++ << UNKNOWN_ID_BITS));
}

class CharacterClasses {
  readonly #classOfUnit = new Uint8Array(0x1_0000);
  readonly #classes: readonly CharacterClass[];
  readonly #default: CharacterClass;

  constructor(tables: DictionaryTables) {
    this.#classes = tables.unknownClasses.map((unknown, index) => ({
      class_id: index,
      class_name: unknown.name,
      is_always_invoke: unknown.always ? 1 : 0,
      is_grouping: unknown.groups ? 1 : 0,
    }));
    const ordinary = this.#classes.find((known) => known.class_name === 'DEFAULT');
    if (ordinary === undefined) throw new DictionaryError('no DEFAULT class of characters');
    this.#default = ordinary;
    for (const [index, [first, classIndex]] of tables.characterClasses.entries()) {
      const next = tables.characterClasses[index + 1]?.[0] ?? this.#classOfUnit.length;
      this.#classOfUnit.fill(classIndex, first, next);
    }
  }

  /** Like kuromoji: whatever lies outside the basic plane is DEFAULT. */
  lookup(character: string): CharacterClass {
    const unit = character.charCodeAt(0);
    if (unit >= 0xd800 && unit <= 0xdbff) return this.#default;
    return this.#classes[this.#classOfUnit[unit] ?? 0] ?? this.#default;
  }

  isDefault(character: string): boolean {
    return this.lookup(character) === this.#default;
  }
}

/** Makes the tokens as kuromoji walks the best path; they come in the order of the text. */
class WordReader implements Formatter<NoFeatures, Token> {
  readonly #packed: PackedDictionary;
  readonly #unknownKinds: readonly number[];
  #text = '';
  #offset = 0;

  constructor(packed: PackedDictionary) {
    this.#packed = packed;
    this.#unknownKinds = packed.tables.unknownClasses.flatMap((unknown) =>
      unknown.words.map((word) => word.kind),
    );
  }

  begin(text: string): void {
    this.#text = text;
    this.#offset = 0;
  }

  formatEntry(id: number): Token {
    const kind = this.#packed.entryKinds[entryOf(id)] ?? 0;
    return this.#token(kind, lengthOf(id));
  }

  // kuromoji's own order of arguments.
  // eslint-disable-next-line max-params
  formatUnknownEntry(
    id: number,
    _position: number,
    _type: string,
    _features: NoFeatures,
    surface: string,
  ): Token {
    return this.#token(this.#unknownKinds[id >> UNKNOWN_ID_BITS] ?? 0, surface.length);
  }

  #token(kindIndex: number, length: number): Token {
    const { strings, baseForms, kinds } = this.#packed.tables;
    const start = this.#offset;
    const end = start + length;
    this.#offset = end;
    const surface = this.#text.slice(start, end);
    const kind = kinds[kindIndex];
    const features = kind?.features;
    const rule = baseForms[kind?.baseForm ?? -1];
    const feature = (index: number): string => strings[features?.[index] ?? -1] ?? '*';
    return {
      start,
      end,
      surface,
      partOfSpeech: feature(0),
      detail1: feature(1),
      detail2: feature(2),
      detail3: feature(3),
      conjugationType: feature(4),
      conjugationForm: feature(5),
      baseForm:
        rule === undefined ? surface : surface.slice(0, surface.length - rule.drop) + rule.add,
    };
  }
}
