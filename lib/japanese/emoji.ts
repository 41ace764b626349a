/**
 * One emoji by the grammar of its parts, so that every emoji recommended for interchange is found, and those also that
 * a phone sends without the variation selector: flags, keycaps, skin tones, tag sequences, ZWJ sequences.
 * (`\p{RGI_Emoji}` alone is slow to compile and cuts unqualified sequences; the tests hold this against it.)
 */
const UNIT =
  '(?:\\p{RI}\\p{RI}' +
  '|[0-9#*]\\ufe0f?\\u20e3' +
  '|\\p{Emoji_Modifier_Base}\\ufe0f?\\p{Emoji_Modifier}' +
  '|\\p{Emoji_Presentation}\\ufe0f?' +
  '|[\\p{Emoji}--[0-9#*\\p{Emoji_Presentation}]]\\ufe0f' +
  '|[☺☹☻✌☝☀☁☂☃❄☘⛄✨])' +
  '[\\u{e0020}-\\u{e007f}]*';
/** What follows a joiner may lack its variation selector. */
const JOINED = '(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?)';
const ANY_OTHER = `${UNIT}${JOINED}*|\\p{Extended_Pictographic}${JOINED}+`;

/** Hearts of every colour, drawn as emoji or as text. A broken heart is no heart here. */
const HEART =
  '[❤♥♡❣][\\ufe0e\\ufe0f]?(?:\\u200d[🔥🩹]\\ufe0f?)?|[🧡💛💚💙💜🖤🤍🤎🩷🩵🩶💕💖💗💓💞💘💝💟]';

export const EMOJI = new RegExp(`${HEART}|${ANY_OTHER}`, 'gv');
const HEART_FIRST = new RegExp(HEART, 'v');

/** Whether `text` is one heart and nothing else. */
export const isHeart = (text: string): boolean => HEART_FIRST.exec(text)?.[0] === text;
