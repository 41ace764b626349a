/** The part of kuromoji 0.1.2 that is used: its tokenizer, which reads any dictionary object of these shapes. */
declare module 'kuromoji/src/Tokenizer.js' {
  export interface PrefixMatch {
    /** The word found; only its length is read. */
    readonly k: { readonly length: number };
    /** Key for `target_map`. */
    readonly v: number;
  }

  interface WordDictionary<Features> {
    readonly target_map: ArrayLike<ArrayLike<number>>;
    /** Left context at `id`, right context at `id + 2`, cost at `id + 4`. */
    readonly dictionary: { getShort(position: number): number };
    getFeatures(id: number): { split(separator: string): Features };
  }

  export interface CharacterClass {
    readonly class_id: number;
    readonly class_name: string;
    readonly is_always_invoke: 0 | 1;
    readonly is_grouping: 0 | 1;
  }

  export interface Dictionary<Features> {
    readonly trie: { commonPrefixSearch(text: string): ArrayLike<PrefixMatch> };
    readonly token_info_dictionary: WordDictionary<Features>;
    readonly unknown_dictionary: WordDictionary<Features> & {
      lookup(character: string): CharacterClass;
    };
    readonly connection_costs: { get(left: number, right: number): number };
  }

  export interface Formatter<Features, Result> {
    formatEntry(id: number, position: number, type: string, features: Features): Result;
    formatUnknownEntry(
      id: number,
      position: number,
      type: string,
      features: Features,
      surface: string,
    ): Result;
  }

  export default class Tokenizer<Features, Result> {
    constructor(dictionary: Dictionary<Features>);
    formatter: Formatter<Features, Result>;
    tokenize(text: string): Result[];
  }
}
