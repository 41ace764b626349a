import { DictionaryError, openTokenizer } from '../japanese/ipadic-tokenizer.ts';
import type { Tokenizer } from '../japanese/token.ts';
import { readDictionaryFile } from './dictionary-file.ts';

export type DictionaryLoad =
  | { readonly kind: 'ready'; readonly tokenizer: Tokenizer }
  /** There is no such file, or it could not be read to its end. */
  | { readonly kind: 'missing'; readonly detail: string }
  /** There is a file, but it is not the dictionary of this version. */
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'aborted' };

/** Reads the packed dictionary; whatever goes wrong is a named result, since the thermometer also works without. */
export async function loadTokenizer(url: string, signal?: AbortSignal): Promise<DictionaryLoad> {
  return openDictionary(readDictionaryFile(url, signal), signal);
}

/** The same, of a file whose reading has already begun. */
export async function openDictionary(
  file: Promise<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<DictionaryLoad> {
  try {
    return { kind: 'ready', tokenizer: openTokenizer(await file) };
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'aborted' };
    const detail = error instanceof Error ? error.message : 'unknown';
    return { kind: error instanceof DictionaryError ? 'damaged' : 'missing', detail };
  }
}
