import { importPhrases } from '../replies/saved-phrases.ts';
import type { KeptPhrase } from './voice.ts';

const LONGEST_TITLE = 60;
const LONGEST_TEXT = 5000;
/** More than this is no collection of phrases; storage would be full of it. */
const MOST = 500;

/** What a text or table holds, before anything is kept. */
export interface PhraseImport {
  readonly phrases: readonly Pick<KeptPhrase, 'title' | 'text' | 'intent'>[];
  /** Texts that are kept already, or stand twice in the source. */
  readonly known: number;
}

const comparable = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Reads phrases from text or CSV; what is kept already is left out. A row of headers is none of them. */
export function previewPhrases(source: string, kept: readonly KeptPhrase[]): PhraseImport {
  const seen = new Set(kept.map(({ text }) => comparable(text)));
  const found = importPhrases(source)
    .map(({ title, text, intent }) => ({
      title: (title ?? '').trim().slice(0, LONGEST_TITLE),
      text: text.trim().slice(0, LONGEST_TEXT),
      intent,
    }))
    .filter(({ title, text }) => text !== '' && !isHeader(title, text));
  const phrases = found.filter(({ text }) => {
    const key = comparable(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { phrases: phrases.slice(0, MOST), known: found.length - phrases.length };
}

function isHeader(title: string, text: string): boolean {
  return /^(?:題名|タイトル|title|件名)$/iu.test(title) && /^(?:文面|本文|text|内容)$/iu.test(text);
}

/** A cell that no spreadsheet runs as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The phrases as CSV with a byte order mark, as spreadsheets want it. */
export function phrasesCsv(
  phrases: readonly KeptPhrase[],
  header: readonly [title: string, text: string],
): string {
  const rows = [header, ...phrases.map(({ title, text }) => [title, text] as const)];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
