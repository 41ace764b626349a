import { readFileSync } from 'node:fs';
import { openTokenizer } from '../lib/japanese/ipadic-tokenizer.ts';
import type { Tokenizer } from '../lib/japanese/token.ts';
import { buildDictionary } from './build-dictionary.ts';

/** Path of the packed dictionary, built first where it is missing or out of date. */
export function dictionaryFile(): string {
  return buildDictionary().file;
}

export function dictionaryBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(dictionaryFile())).buffer;
}

let opened: Tokenizer | undefined;

/** The extension's own tokenizer, for scripts and tests; one a process. */
export function nodeTokenizer(): Tokenizer {
  opened ??= openTokenizer(dictionaryBytes());
  return opened;
}
