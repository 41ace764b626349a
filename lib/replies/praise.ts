import { NO_QUOTE, PRAISED_NOUN, PRAISE_HEAD, QUOTE_FILLER } from './praise.data.ts';

const SHORTEST = 4;
const LONGEST = 18;
const MOST_FILLERS = 4;

/** One clause up to the word of praise in it, with the noun it praises: '想像以上に上質な革'. */
function quoteOf(clause: string): string | null {
  let said = clause.trim();
  for (let round = 0; round < MOST_FILLERS; round++) said = said.replace(QUOTE_FILLER, '');
  const head = PRAISE_HEAD.exec(said);
  if (head === null) return null;
  const end = head.index + head[0].length;
  const noun = PRAISED_NOUN.exec(said.slice(end));
  const quote = said
    .slice(0, end + (noun === null ? 0 : noun[0].length))
    .replace(/(?:く|くて)$/u, 'い')
    .trim();
  const fits =
    quote.length >= SHORTEST &&
    quote.length <= LONGEST &&
    // The word of praise alone says nothing of the thing.
    quote.length - head[0].length >= (head[0] === 'みたい' ? 1 : 3) &&
    !NO_QUOTE.test(said.slice(0, end + 6)) &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{N}]/u.test(quote) &&
    !/^(?:[をがはもにでと]|ので|から)/u.test(quote);
  return fits ? quote : null;
}

/** Her own words about what pleased her, short enough to give back between quotation marks; null where none are. */
export function praiseIn(statements: readonly string[]): string | null {
  for (const sentence of statements) {
    for (const clause of sentence.split(/[、,。！!\s]/u)) {
      const quote = quoteOf(clause);
      if (quote !== null) return quote;
    }
  }
  return null;
}
