import { FRAGMENT, HER_VIEW, JOINTS, KIN_WORDS, SPOKEN } from './told-words.data.ts';

/** Text between quotation marks: a name or a message of hers, which stays as it is. */
const QUOTED = /([「『“][^「」『』“”]*[」』”])/u;

/** Her people named as a seller names them; words between quotation marks stay. */
export function withKinHonoured(words: string): string {
  return words
    .split(QUOTED)
    .map((part) =>
      QUOTED.test(part)
        ? part
        : KIN_WORDS.reduce((text, [hers, sellers]) => text.replace(hers, sellers), part),
    )
    .join('');
}

/**
 * Words of hers as a seller may say them: joints taken off, her people honoured. Null where they are spoken or blunt, speak
 * from where she stands, or begin in the middle: no reply says those again.
 */
export function inSellersMouth(words: string): string | null {
  const left = words.replace(JOINTS, '').trim();
  const outside = left.split(QUOTED).filter((part) => !QUOTED.test(part));
  if (left === '' || FRAGMENT.test(left)) return null;
  if (outside.some((part) => SPOKEN.test(part) || HER_VIEW.test(part))) return null;
  return withKinHonoured(left);
}
