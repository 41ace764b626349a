/** What the tests use of stock kuromoji 0.1.2: its own loader, and tokens in its own form. */
declare module 'kuromoji/src/loader/NodeDictionaryLoader.js' {
  import type { Dictionary } from 'kuromoji/src/Tokenizer.js';

  export default class NodeDictionaryLoader {
    constructor(folder: string);
    load(done: (error: Error | null | undefined, dictionary: Dictionary<string[]>) => void): void;
  }
}
