import type { Analysis } from '../japanese/analyse.ts';

/** The message with emoji and kaomoji blanked out, so that no pattern reads a face as text; positions stay. */
export function readableText(analysis: Analysis): string {
  let text = analysis.text;
  for (const mark of analysis.decorations) {
    if (mark.kind !== 'mark')
      text = text.slice(0, mark.start) + '　'.repeat(mark.end - mark.start) + text.slice(mark.end);
  }
  return text;
}
