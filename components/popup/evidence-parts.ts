import type { Contribution } from '../../lib/temperature/temperature.ts';

/** A stretch of a message's text, and what it did to the reading (null: nothing). */
export interface EvidencePart {
  readonly text: string;
  readonly contribution: Contribution | null;
}

/** Points below which a word is not worth underlining: a message in which all is marked shows nothing. */
const WORTH_SHOWING = 4;

/** Cuts `text` at its evidence; where two overlap, the weightier one is shown. */
export function evidenceParts(text: string, evidence: readonly Contribution[]): EvidencePart[] {
  const owner = new Array<Contribution | null>(text.length).fill(null);
  const lightestFirst = evidence
    .filter(
      (contribution) =>
        contribution.span !== null && Math.abs(contribution.points) >= WORTH_SHOWING,
    )
    .sort((a, b) => Math.abs(a.points) - Math.abs(b.points));
  for (const contribution of lightestFirst) {
    if (contribution.span !== null)
      owner.fill(contribution, contribution.span.start, contribution.span.end);
  }
  const parts: { text: string; contribution: Contribution | null }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const contribution = owner[index] ?? null;
    const last = parts.at(-1);
    if (last?.contribution === contribution) last.text += text.charAt(index);
    else parts.push({ text: text.charAt(index), contribution });
  }
  return parts;
}
