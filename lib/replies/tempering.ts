import type { Tone } from './conjugate.ts';
import { ENDING_SHIFTS } from './tempering.data.ts';

function shifted(sentence: string, tone: Tone): string {
  for (const { polite, toHonorific, honorific, toPolite } of ENDING_SHIFTS) {
    if (tone === 'honorific' && polite.test(sentence) && !honorific.test(sentence))
      return sentence.replace(polite, toHonorific).replace(/(?<=ます|ませ|ました)[ねよ]$/u, '');
    if (tone !== 'honorific' && honorific.test(sentence))
      return sentence.replace(honorific, toPolite);
  }
  return sentence;
}

/**
 * The seller's own words in another tone: content and order stay, the ends of sentences change register. `marks` false takes
 * away ！ and ♪ for a customer who uses none. Blanks and line breaks stay as they are.
 */
export function temperText(text: string, how: { tone: Tone; marks: boolean }): string {
  return text.replace(/[^。！!？?\n♪]+|[！!♪]+/gu, (part) => {
    if (/^[！!♪]/u.test(part)) return how.marks ? part : '。';
    return shifted(part, how.tone);
  });
}
