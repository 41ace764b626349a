import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';
import { dictionaryFile } from './scripts/dictionary.ts';

const DICTIONARY = 'dictionary/ipadic.bin';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    // The dictionary is made from the kuromoji package and cached; it is no file of the repository.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: dictionaryFile(), relativeDest: DICTIONARY });
      // The dictionary's notice must go wherever the dictionary goes.
      files.push({
        absoluteSrc: resolve(import.meta.dirname, 'NOTICE'),
        relativeDest: 'NOTICE.txt',
      });
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(DICTIONARY);
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
});
