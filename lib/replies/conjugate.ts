import { GODAN, pastOfTe } from '../japanese/godan.ts';
import type { Verb } from './verbs.data.ts';
import { VERBS } from './verbs.data.ts';

/**
 * How a sentence is said: `plain` タメ口, `warm` です・ます with ね, `neutral` です・ます, `honorific` 敬語.
 * `warm` and `neutral` are one register and differ in nearness.
 */
export const TONES = ['plain', 'warm', 'neutral', 'honorific'] as const;
export type Tone = (typeof TONES)[number];

/** What the seller does (`me`), what the customer does (`you`). */
export type Actor = 'me' | 'you';

interface PlainForms {
  readonly te: string;
  readonly past: string;
  readonly potential: string;
  readonly cannot: string;
}

function plainForms(verb: Verb): PlainForms {
  const stem = verb.plain.slice(0, -1);
  if (verb.type === 'suru') {
    const noun = verb.plain.slice(0, -2);
    return {
      te: `${noun}して`,
      past: `${noun}した`,
      potential: `${noun}できる`,
      cannot: `${noun}できない`,
    };
  }
  if (verb.type === 'ichidan')
    return {
      te: `${stem}て`,
      past: `${stem}た`,
      potential: `${stem}られる`,
      cannot: `${stem}られない`,
    };
  const row = GODAN[verb.plain.slice(-1)];
  if (row === undefined) throw new Error('a godan verb ends in an u-row kana');
  const te = stem + row.te;
  return {
    te,
    past: pastOfTe(te),
    potential: `${stem}${row.potential}る`,
    cannot: `${stem}${row.potential}ない`,
  };
}

type Forms = Readonly<Record<string, readonly [plain: string, polite: string, honorific: string]>>;

/** 謙譲語 of the seller's own acts. */
function humbleForms(verb: Verb, plain: PlainForms): Forms {
  const [polite, honorific] = verb.humble;
  const can = polite.endsWith('し') ? `${polite.slice(0, -1)}でき` : polite;
  return {
    fin: [verb.plain, `${polite}ます`, `${honorific}ます`],
    past: [plain.past, `${polite}ました`, `${honorific}ました`],
    te: [plain.te, `${polite}て`, `${honorific}まして`],
    tara: [`${plain.past}ら`, `${polite}ましたら`, `${honorific}ましたら`],
    prog: [`${plain.te}る`, `${polite}ています`, `${polite}ております`],
    can: [plain.potential, `${can}ます`, `${can}ます`],
    cannot: [plain.cannot, `${can}ません`, `${honorific}かねます`],
  };
}

/** 尊敬語, and いただく, for what the customer does. */
function respectfulForms(verb: Verb, plain: PlainForms): Forms {
  const [polite, honorific] = verb.respectful;
  return {
    req: [`${plain.te}ね`, `${polite}ください`, `${honorific}くださいませ`],
    ask: [`${plain.te}もらえる？`, `${polite}いただけますか`, `${honorific}いただけますと幸いです`],
    benefit: [`${plain.te}もらえて`, `${polite}いただけて`, `${honorific}いただけて`],
    by: [`${plain.te}もらって`, `${polite}いただき`, `${honorific}いただき`],
    tara: [`${plain.te}もらえたら`, `${polite}いただければ`, `${honorific}いただけましたら`],
    given: [`${plain.te}くれた`, `${polite}くださった`, `${honorific}くださった`],
    thanks: [
      `${plain.te}くれてありがとう`,
      `${polite}いただきありがとうございます`,
      `${honorific}いただき、ありがとうございます`,
    ],
  };
}

const COLUMN: Readonly<Record<Tone, 0 | 1 | 2>> = { plain: 0, warm: 1, neutral: 1, honorific: 2 };

/** One verb as said in one tone of one actor. Throws where the verb or the form is not in the tables. */
export function conjugate(name: string, as: { actor: Actor; form: string; tone: Tone }): string {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new Error(`no verb ${name}`);
  const plain = plainForms(verb);
  const forms = as.actor === 'me' ? humbleForms(verb, plain) : respectfulForms(verb, plain);
  const row = Object.hasOwn(forms, as.form) ? forms[as.form] : undefined;
  if (row === undefined) throw new Error(`no form ${as.form}`);
  return row[COLUMN[as.tone]];
}
