import type { Analysis } from './analyse.ts';
import { checkGrammar } from './keigo-grammar.ts';
import { checkRegisters } from './keigo-registers.ts';
import { KEIGO_TEXT_RULES } from './keigo-rules.data.ts';
import type { KeigoFinding } from './keigo-finding.ts';

export type { KeigoFinding };

/**
 * Mistakes of keigo, in the order of the text, none inside another. Rules that read grammar need an analysis with
 * tokens; the others work without.
 */
export function checkKeigo(analysis: Analysis): KeigoFinding[] {
  const all = [
    ...checkGrammar(analysis),
    ...checkSpelling(analysis.text),
    ...checkRegisters(analysis),
  ];
  const kept: KeigoFinding[] = [];
  for (const found of all) {
    if (!kept.some(({ span }) => span.start < found.span.end && found.span.start < span.end)) {
      kept.push(found);
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function checkSpelling(text: string): KeigoFinding[] {
  return KEIGO_TEXT_RULES.flatMap(({ rule, severity, pattern, suggestion }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      rule,
      severity,
      span: { start: match.index, end: match.index + match[0].length },
      suggestion:
        suggestion === null
          ? null
          : suggestion.replaceAll(/\$(\d)/gu, (_, n: string) => match[Number(n)] ?? ''),
    })),
  );
}
