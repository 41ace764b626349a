import { conjugate } from './conjugate.ts';
import type { Tone } from './conjugate.ts';

/** How a sentence may end: `joy` may become ！ or take a decoration, `ask` is a question, `calm` stays as it is. */
export type Ending = 'joy' | 'calm' | 'ask';

/** A sentence of a reply, without its mark. `soft`: ね may follow it. */
export interface Sentence {
  readonly text: string;
  readonly ending: Ending;
  readonly soft: boolean;
  readonly act: string;
  readonly order: number;
}

const VERB = /<(me|you)\.([^.<>]+)\.([a-z]+)>/gu;
const SLOT = /\{([^{}]+)\}/gu;

/** The slots a phrase needs. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map((found) => found[1] ?? '');
}

export function slotValue(
  slots: ReadonlyMap<string, string>,
  name: string,
  tone: Tone,
): string | undefined {
  return (tone === 'plain' ? slots.get(`${name}|plain`) : undefined) ?? slots.get(name);
}

/** The words of a phrase in one tone: verbs by who acts, slots filled; `~`, `!` and `?` stay for `sentencesIn`. */
export function renderWords(text: string, tone: Tone, slots: ReadonlyMap<string, string>): string {
  return text
    .replace(VERB, (_, ...groups: string[]) => {
      const [actor, verb = '', form = ''] = groups;
      return conjugate(verb, { actor: actor === 'me' ? 'me' : 'you', form, tone });
    })
    .replaceAll('<b>', tone === 'plain' ? 'もらえて' : 'いただけて')
    .replace(SLOT, (whole, name: string) => slotValue(slots, name, tone) ?? whole);
}

/** Splits rendered words into sentences. In full keigo a question ends in 。 as a statement does. */
export function sentencesIn(
  words: string,
  as: { tone: Tone; act: string; order: number },
): Sentence[] {
  const written = words.split(/(?<=[。!?？])/u).filter((sentence) => sentence.trim() !== '');
  return written.map((sentence) => {
    const mark = /[。!?？]$/u.exec(sentence)?.[0] ?? '';
    const body = mark === '' ? sentence : sentence.slice(0, -1);
    const soft = body.endsWith('~');
    const ending: Ending =
      mark === '!'
        ? 'joy'
        : (mark === '?' || mark === '？') && as.tone !== 'honorific'
          ? 'ask'
          : 'calm';
    return { text: soft ? body.slice(0, -1) : body, ending, soft, act: as.act, order: as.order };
  });
}
