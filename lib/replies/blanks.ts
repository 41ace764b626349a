import { BLANK_KIND_BY_ENDING, BLANK_KIND_BY_NAME } from './blanks.data.ts';
import type { Blank, BlankKind } from './draft.ts';

/** A blank as it stands in a text. Brackets do not nest, and a name is at most 20 characters. */
const BLANK = /【([^【】\n]{1,20})】/gu;

function kindOf(name: string): BlankKind {
  return (
    BLANK_KIND_BY_NAME[name] ??
    BLANK_KIND_BY_ENDING.find(([ending]) => ending.test(name))?.[1] ??
    'text'
  );
}

/** The blanks of a text in order, each name once. */
export function blanksIn(text: string): Blank[] {
  const names = new Set([...text.matchAll(BLANK)].map((found) => found[1] ?? ''));
  return [...names].map((name) => ({ name, kind: kindOf(name) }));
}

/** `text` with every blank that has a non-empty value filled; the others stay as they are. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(BLANK, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    return value === undefined || value === '' ? whole : value;
  });
}
