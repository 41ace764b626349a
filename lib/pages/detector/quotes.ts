import { textOf } from '../box-text.ts';
import { commonBox, childTowards, type Box } from '../page-box.ts';
import { kindOf } from './looks.ts';
import type { Piece } from './piece-kinds.ts';
import type { Unit } from './unit.ts';

/** Shorter texts ('はい', 'OK') are said twice by chance. */
const SHORTEST = 6;
const LONGEST = 400;

function bare(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:…|\.{3})$/u, '')
    .trim();
}

/** Names and a time may stand over what is answered. */
const DEEPEST = 3;

/** The boxes that stand over the last body of a message, each with the text that ends it. */
function leadingParts({ bodies }: Unit): readonly { text: Box; part: Box }[] {
  return bodies.slice(0, DEEPEST).flatMap(({ box }, index) => {
    const next = bodies[index + 1]?.box;
    if (!next || box.contains(next)) return [];
    const common = commonBox(box, next);
    const part = childTowards(common, box);
    // Paragraphs of one text are built alike; so is a greeting that opens every message.
    const alike = kindOf(part) === kindOf(childTowards(common, next));
    return alike || bodies.slice(0, index).some((other) => !part.contains(other.box))
      ? []
      : [{ text: box, part }];
  });
}

/**
 * Boxes inside messages that repeat, over a text of the message's own, what another message said:
 * what is answered, however the page draws it.
 */
export function quotedBoxes(units: readonly Unit[]): readonly Box[] {
  const said = units.map((unit) => bare(unit.text));
  return units.flatMap((unit, index) => {
    const found = leadingParts(unit).findLast(({ text }) => {
      const quoted = text.chars <= LONGEST ? bare(textOf(text)) : '';
      return (
        quoted.length >= SHORTEST &&
        said.some((other, at) => at !== index && other.includes(quoted))
      );
    });
    return found ? [found.part] : [];
  });
}

/** The pieces without those inside `quotes`, each of which stands for itself. */
export function withoutQuoted(pieces: readonly Piece[], quotes: readonly Box[]): readonly Piece[] {
  const holders = new Map<Box, Box | null>();
  const quoteOf = (box: Box): Box | null => {
    const known = holders.get(box);
    if (known !== undefined) return known;
    const found = quotes.find((quote) => quote.contains(box)) ?? null;
    holders.set(box, found);
    return found;
  };
  return pieces.flatMap((piece, index) => {
    const quote = quoteOf(piece.box);
    if (quote === null) return [piece];
    const before = pieces[index - 1];
    const isFirst = before === undefined || quoteOf(before.box) !== quote;
    return isFirst ? [{ kind: 'quote' as const, box: quote, text: '' }] : [];
  });
}
