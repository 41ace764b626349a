import { analyse } from '../../lib/japanese/analyse.ts';
import type { Tokenizer } from '../../lib/japanese/token.ts';
import { loadTokenizer } from '../../lib/platform/dictionary.ts';

/** What the popup does with a first message: load the dictionary, then analyse. Bundled for the benchmark's page. */
export async function start(dictionary: string, text: string): Promise<Tokenizer> {
  const load = await loadTokenizer(dictionary);
  if (load.kind !== 'ready') throw new Error(`the dictionary is ${load.kind}`);
  analyse(text, load.tokenizer);
  return load.tokenizer;
}
