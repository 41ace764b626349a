import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { STOCK_FOLDER } from '../dictionary/stock-dictionary.ts';

const require = createRequire(import.meta.url);

/** Gives the number of tokens, which is all that every tokenizer here can say alike. */
export type CountTokens = (text: string) => number | Promise<number>;

/** `packed` is the path of our own dictionary: looking for it is the build's work. */
export interface Candidate {
  /** Imports the code and loads the dictionary. */
  readonly open: (packed: string) => Promise<CountTokens>;
  /** Files that an extension with this tokenizer would carry for it, code left out where it is small. */
  readonly files: (packed: string) => readonly string[];
}

interface KuromojiLike {
  tokenize(text: string): readonly unknown[];
}
interface KuromojiModule {
  builder(options: object): { build(done: (error: unknown, made: KuromojiLike) => void): void };
}

const stockFiles = (folder: string): string[] =>
  'base check tid tid_pos tid_map cc unk unk_pos unk_map unk_char unk_compat unk_invoke'
    .split(' ')
    .map((name) => join(folder, `${name}.dat.gz`));

/** The modules below have no types of their own, or none that can be imported: each is used as its manual says. */
export const CANDIDATES: Readonly<Record<string, Candidate>> = {
  ondo: {
    open: async (packed) => {
      const { openTokenizer } = await import('../../lib/japanese/ipadic-tokenizer.ts');
      const tokenizer = openTokenizer(new Uint8Array(readFileSync(packed)).buffer);
      return (text) => tokenizer.tokenize(text).length;
    },
    files: (packed) => [packed],
  },
  kuromoji: {
    open: async () => {
      const { default: kuromoji } = (await import(
        pathToFileURL(require.resolve('kuromoji')).href
      )) as {
        default: KuromojiModule;
      };
      const made = await new Promise<KuromojiLike>((resolve, reject) => {
        kuromoji.builder({ dicPath: STOCK_FOLDER }).build((error, tokenizer) => {
          if (error) reject(new Error('kuromoji did not load', { cause: error }));
          else resolve(tokenizer);
        });
      });
      return (text) => made.tokenize(text).length;
    },
    files: () => stockFiles(STOCK_FOLDER),
  },
  kuromojin: {
    open: async () => {
      const { getTokenizer } = (await import(pathToFileURL(require.resolve('kuromojin')).href)) as {
        getTokenizer: (options: object) => Promise<KuromojiLike>;
      };
      const made = await getTokenizer({ dicPath: STOCK_FOLDER });
      return (text) => made.tokenize(text).length;
    },
    files: () => stockFiles(STOCK_FOLDER),
  },
  '@patdx/kuromoji': {
    open: async () => {
      const folder = packageRoot('@patdx/kuromoji');
      const at = (file: string): string => pathToFileURL(join(folder, 'build', file)).href;
      const { TokenizerBuilder } = (await import(at('index.mjs'))) as {
        TokenizerBuilder: new (options: object) => { build(): Promise<KuromojiLike> };
      };
      const { default: NodeLoader } = (await import(at('node.mjs'))) as {
        default: new (options: object) => object;
      };
      const loader = new NodeLoader({ dic_path: `${join(folder, 'dict')}/` });
      const made = await new TokenizerBuilder({ loader }).build();
      return (text) => made.tokenize(text).length;
    },
    files: () => stockFiles(join(packageRoot('@patdx/kuromoji'), 'dict')),
  },
  'lindera-wasm-ipadic': {
    open: async () => {
      const folder = packageRoot('lindera-wasm-ipadic');
      const lindera = (await import(pathToFileURL(join(folder, 'lindera_wasm.js')).href)) as {
        initSync(options: { module: Uint8Array }): void;
        TokenizerBuilder: new () => {
          setDictionary(uri: string): void;
          setMode(mode: string): void;
          build(): KuromojiLike;
        };
      };
      lindera.initSync({ module: readFileSync(join(folder, 'lindera_wasm_bg.wasm')) });
      const builder = new lindera.TokenizerBuilder();
      builder.setDictionary('embedded://ipadic');
      builder.setMode('normal');
      const made = builder.build();
      return (text) => made.tokenize(text).length;
    },
    files: () => [join(packageRoot('lindera-wasm-ipadic'), 'lindera_wasm_bg.wasm')],
  },
};

/** Folder of a package whose export map hides its package.json. */
function packageRoot(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found !== undefined) return join(folder, name);
  }
  throw new Error(`${name} is not installed`);
}

/** Bytes as shipped, and as a zip carries them. */
export function packageBytes(
  candidate: Candidate,
  packed: string,
): { shipped: number; zipped: number } {
  const contents = candidate.files(packed).map((file) => readFileSync(file));
  return {
    shipped: contents.reduce((sum, bytes) => sum + bytes.length, 0),
    zipped: contents.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0),
  };
}
