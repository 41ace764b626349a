import type { Intent } from '../intents/intents.ts';
import { INTENTS } from '../intents/intents.ts';
import type { SavedPhrase } from './reply-request.ts';
import { PHRASE_TITLES } from './tempering.data.ts';

function intentNamed(name: string): Intent | null {
  return INTENTS.find((intent) => intent === name) ?? null;
}

/** What a set phrase answers: as the seller said, else by its title, else by its words. */
export function intentOfPhrase(phrase: SavedPhrase): Intent | null {
  if (phrase.intent !== null) return phrase.intent;
  for (const text of [phrase.title ?? '', phrase.text]) {
    const named = PHRASE_TITLES.find(([words]) => words.test(text))?.[1];
    if (named !== undefined) return intentNamed(named);
  }
  return null;
}

/** The first set phrase that answers one of `intents`, the leading intent first. */
export function phraseFor(
  phrases: readonly SavedPhrase[],
  intents: Iterable<string>,
): SavedPhrase | null {
  const known = phrases.map((phrase) => ({ phrase, intent: intentOfPhrase(phrase) }));
  for (const wanted of intents) {
    const found = known.find(({ intent }) => intent === wanted);
    if (found !== undefined) return found.phrase;
  }
  return null;
}

function cells(line: string): string[] {
  const found = [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/gu)];
  return found
    .map((cell) => (cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '').trim())
    .filter((cell) => cell !== '');
}

/** Lines of `title,text` (quotes as in CSV), or else paragraphs divided by blank lines, a first line in ■・【】 or ending in ： as title. */
export function importPhrases(source: string): SavedPhrase[] {
  const text = source
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .trim();
  if (text === '') return [];
  const rows = text.split('\n').map(cells);
  if (rows.length > 0 && rows.every((row) => row.length === 2)) {
    return rows.flatMap(([title, body]) =>
      title === undefined || body === undefined ? [] : [{ title, text: body, intent: null }],
    );
  }
  return text.split(/\n{2,}/u).map((paragraph) => {
    const [first = '', ...rest] = paragraph.split('\n');
    const title = /^[■●◆▼◎]\s?(.+)$/u.exec(first)?.[1] ?? /^(.{1,20})[：:]$/u.exec(first)?.[1];
    return title === undefined || rest.length === 0
      ? { text: paragraph, intent: null }
      : { title, text: rest.join('\n'), intent: null };
  });
}
