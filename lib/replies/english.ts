import type { Stance } from './draft.ts';
import { ENGLISH_OPENINGS, ENGLISH_TOPICS } from './english.data.ts';
import { ENGLISH_REPLIES } from './other-language.data.ts';

const PLACE = /\bto ((?:the )?[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)/u;
const MOST_TOPICS = 3;

function said(text: string, place: string): string {
  return text.replace('{place}', place);
}

/** Replies to an English message, in English: what she asked, with blanks for the facts; at most three. */
export function englishReplies(message: string): readonly { stance: Stance; text: string }[] {
  const found = PLACE.exec(message)?.[1];
  const place = found === undefined ? ' overseas' : ` to ${found}`;
  const opening =
    ENGLISH_OPENINGS.find(([pattern]) => pattern.test(message))?.[1] ??
    'Thank you for your message.';
  const sorry = opening.startsWith('I am very sorry');
  const topics = ENGLISH_TOPICS.filter(({ pattern }) => pattern.test(message)).slice(
    0,
    MOST_TOPICS,
  );
  if (sorry || topics.length === 0) {
    if (opening === 'Thank you for your message.') return ENGLISH_REPLIES;
    return message.includes('?') && !sorry
      ? [
          { stance: 'plain', text: `${opening} I will check and get back to you.` },
          ...ENGLISH_REPLIES,
        ]
      : [{ stance: 'plain', text: opening }];
  }
  const yes = [opening, ...topics.map((topic) => said(topic.yes, place))].join(' ');
  const check = {
    stance: 'ask_back' as const,
    text: `${opening} I will check and get back to you.`,
  };
  const refusing = topics.find(({ no }) => no !== undefined);
  if (refusing?.no === undefined) return [{ stance: 'plain', text: yes }, check];
  const no = `${opening} ${said(refusing.no, place)}`;
  return [{ stance: 'accept', text: yes }, { stance: 'decline', text: no }, check];
}
