import type { Analysis, Sentence } from './analyse.ts';
import {
  HUMBLE_REQUESTS,
  HUMBLE_VERBS,
  POTENTIAL_VERBS,
  PRETTY_WORDS,
  RESPECTFUL_VERBS,
  STATES,
} from './keigo-rules.data.ts';
import type { KeigoFinding } from './keigo-finding.ts';
import type { Token } from './token.ts';

/** Some tokens of a sentence and the place the rule looks at. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

type GrammarRule = (place: Place, analysis: Analysis) => KeigoFinding | null;

const tokenAt = ({ tokens, at }: Place, offset: number): Token | undefined => tokens[at + offset];

const isVerb = (token: Token | undefined, ...bases: readonly string[]): boolean =>
  token?.partOfSpeech === '動詞' && bases.includes(token.baseForm);

/** れる・られる, させる as an ending. */
const isSuffix = (token: Token | undefined, ...bases: readonly string[]): token is Token =>
  token?.detail1 === '接尾' && isVerb(token, ...bases);

interface Replacement {
  readonly rule: string;
  readonly severity?: KeigoFinding['severity'];
  readonly first: Token;
  readonly last: Token;
  readonly suggestion: string | null;
}

function finding({ rule, severity = 'error', first, last, suggestion }: Replacement): KeigoFinding {
  return { rule, severity, span: { start: first.start, end: last.end }, suggestion };
}

/** Last letter of a ら行 verb in the form in which the ending stood that is taken away. */
function endOfVerb(base: string, removed: Token, next: Token | undefined): string {
  if (removed.conjugationForm === '基本形') return 'る';
  if (removed.conjugationForm.startsWith('仮定')) return 'れ';
  if (removed.conjugationForm.startsWith('未然')) return 'ら';
  if (next !== undefined && /^(?:[たてだで]|たら|たり)$/u.test(next.surface)) return 'っ';
  return /(?:っしゃる|仰る|くださる|下さる|なさる)$/u.test(base) ? 'い' : 'り';
}

const inflect = (base: string, removed: Token, next: Token | undefined): string =>
  base.slice(0, -1) + endOfVerb(base, removed, next);

/** おっしゃられる: れる makes a respectful verb respectful twice. なさられる is read as なす. */
const doubleHonorificVerb: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const suffix = tokenAt(place, 1);
  if (verb?.partOfSpeech !== '動詞' || !isSuffix(suffix, 'れる', 'られる')) return null;
  const isNasaru = verb.surface === 'なさ' && suffix.baseForm === 'られる';
  if (!RESPECTFUL_VERBS.has(verb.baseForm) && !isNasaru) return null;
  const base = isNasaru ? 'なさる' : verb.baseForm;
  const suggestion = inflect(base, suffix, tokenAt(place, 2));
  return finding({ rule: 'double-honorific-verb', first: verb, last: suffix, suggestion });
};

/** お帰りになられる: お～になる is respectful already. */
const doubleHonorificForm: GrammarRule = (place) => {
  const [noun, particle, verb, suffix] = [0, 1, 2, 3].map((offset) => tokenAt(place, offset));
  if (particle?.surface !== 'に' || !isVerb(verb, 'なる') || !isSuffix(suffix, 'れる')) return null;
  if (noun === undefined || verb === undefined || !isHonorificStem(place, noun)) return null;
  const suggestion = inflect('なる', suffix, tokenAt(place, 4));
  return finding({ rule: 'double-honorific-form', first: verb, last: suffix, suggestion });
};

function isHonorificStem(place: Place, noun: Token): boolean {
  const prefix = tokenAt(place, -1);
  const own = /^[おご御]./u.test(noun.surface);
  if (!own && !/^[おご御]$/u.test(prefix?.surface ?? '')) return false;
  const word = own ? noun.surface.slice(1) : noun.surface;
  if (STATES.test(word)) return false;
  const acts = /[いきぎしちにびみりえけげせてべめれ]$/u.test(word) || noun.detail1 === 'サ変接続';
  return acts || word === '覧' || noun.partOfSpeech === '動詞';
}

/** 申される: れる does not make a humble verb respectful. */
const honorificOfHumble: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const suffix = tokenAt(place, 1);
  const instead = HUMBLE_VERBS[verb?.baseForm ?? ''];
  if (verb?.partOfSpeech !== '動詞' || instead === undefined) return null;
  // 申し上げられません is 申し上げる that cannot be done.
  if (!isSuffix(suffix, 'れる')) return null;
  const suggestion = inflect(instead, suffix, tokenAt(place, 2));
  return finding({ rule: 'honorific-of-humble', first: verb, last: suffix, suggestion });
};

/** 拝見された, 頂戴される. */
const honorificOfHumbleNoun: GrammarRule = (place) => {
  const noun = tokenAt(place, 0);
  if (!/^(?:拝見|拝読|拝聴|拝借|頂戴)$/u.test(noun?.surface ?? '') || noun === undefined)
    return null;
  const verb = tokenAt(place, 1);
  const suffix = tokenAt(place, 2);
  if (!isVerb(verb, 'する') || !isSuffix(suffix, 'れる')) return null;
  const suggestion = /^拝[見読]/u.test(noun.surface)
    ? `ご覧に${inflect('なる', suffix, tokenAt(place, 3))}`
    : null;
  return finding({ rule: 'honorific-of-humble', first: noun, last: suffix, suggestion });
};

/** 伺ってください: a humble verb for what the customer is asked to do. */
const humbleRequest: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const particle = tokenAt(place, 1);
  const please = tokenAt(place, 2);
  const instead = HUMBLE_REQUESTS[verb?.baseForm ?? ''];
  if (verb?.partOfSpeech !== '動詞' || instead === undefined || particle?.surface !== 'て')
    return null;
  if (please === undefined || !isVerb(please, 'くださる', '下さる')) return null;
  // 送っていただいてください: the customer has somebody else do it.
  const isHelper = /^(?:て|で)$/u.test(tokenAt(place, -1)?.surface ?? '');
  if (verb.detail1 === '非自立' || (isHelper && /^(?:いただく|頂く)$/u.test(verb.baseForm))) {
    return null;
  }
  return finding({
    rule: 'humble-request',
    first: verb,
    last: please,
    suggestion: instead + please.surface,
  });
};

/** お待ちしてください, ご利用していただく: お～する is what the seller does. */
const humbleFormRequest: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const particle = tokenAt(place, 1);
  const please = tokenAt(place, 2);
  if (verb?.surface !== 'し' || !isVerb(verb, 'する') || particle?.surface !== 'て') return null;
  if (!isVerb(please, 'くださる', '下さる', 'いただく', '頂く', 'いただける', '頂ける'))
    return null;
  const stem = politeStem(place);
  if (stem === null || please === undefined) return null;
  const suggestion = stem.text + please.surface;
  return finding({ rule: 'humble-form-request', first: stem.first, last: please, suggestion });
};

/** お求めしやすい. */
const humbleFormEasy: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const easy = tokenAt(place, 1);
  if (verb?.surface !== 'し' || !isVerb(verb, 'する') || easy === undefined) return null;
  if (!/^(?:やすい|にくい|づらい|易い|難い)$/u.test(easy.baseForm)) return null;
  const stem = politeStem(place);
  if (stem === null) return null;
  const suggestion = `${stem.text}になり${easy.surface}`;
  return finding({ rule: 'humble-form-easy', first: stem.first, last: easy, suggestion });
};

/** The お～ or ご～ that ends right before `place`, unless it is a pretty word. */
function politeStem(place: Place): { first: Token; text: string } | null {
  const noun = tokenAt(place, -1);
  if (noun === undefined || !/^(?:名詞|動詞)$/u.test(noun.partOfSpeech)) return null;
  if (/^[おご御]./u.test(noun.surface)) {
    return PRETTY_WORDS.test(noun.surface.slice(1)) ? null : { first: noun, text: noun.surface };
  }
  const words = [noun];
  // お問い合わせ and the like may come as more than one token.
  for (let offset = -2; offset >= -4; offset--) {
    const token = tokenAt(place, offset);
    if (token === undefined) return null;
    if (token.partOfSpeech === '接頭詞' && /^[おご御]$/u.test(token.surface)) {
      const text = words.map((word) => word.surface).join('');
      return PRETTY_WORDS.test(text) ? null : { first: token, text: token.surface + text };
    }
    if (!/^(?:名詞|動詞)$/u.test(token.partOfSpeech)) return null;
    words.unshift(token);
  }
  return null;
}

/** 読まさせていただく: 五段 verbs take せる. */
const saInsertion: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const suffix = tokenAt(place, 1);
  if (verb?.partOfSpeech !== '動詞' || !verb.conjugationType.startsWith('五段')) return null;
  if (!verb.conjugationForm.startsWith('未然') || !isSuffix(suffix, 'させる')) return null;
  const suggestion = verb.surface + suffix.surface.slice(1);
  return finding({ rule: 'sa-insertion', first: verb, last: suffix, suggestion });
};

/** 食べれます without ら, 行けれます with れ once too often; both only where the message is polite. */
const potential: GrammarRule = (place, analysis) => {
  const verb = tokenAt(place, 0);
  if (verb?.partOfSpeech !== '動詞' || verb.conjugationType !== '一段') return null;
  if (!analysis.sentences.some(isPolite)) return null;
  if (/^(?:見れる|来れる|みれる|これる)$/u.test(verb.baseForm) && verb.detail1 !== '接尾') {
    const suggestion = verb.surface.replace(/^(.)/u, '$1ら');
    return finding({ rule: 'ra-dropping', first: verb, last: verb, suggestion });
  }
  const suffix = tokenAt(place, 1);
  if (verb.detail1 === '接尾' || !verb.conjugationForm.startsWith('未然')) return null;
  if (!isSuffix(suffix, 'れる')) return null;
  if (POTENTIAL_VERBS.has(verb.baseForm)) {
    const suggestion = verb.surface + suffix.surface.slice(1);
    return finding({ rule: 're-adding', first: verb, last: suffix, suggestion });
  }
  const suggestion = `${verb.surface}ら${suffix.surface}`;
  return finding({ rule: 'ra-dropping', first: verb, last: suffix, suggestion });
};

/** お客様が申しました: the customer does what the humble verb says. */
const humbleSubject: GrammarRule = (place) => {
  const verb = tokenAt(place, 0);
  const instead = HUMBLE_VERBS[verb?.baseForm ?? ''];
  const humble = instead !== undefined || verb?.surface === '拝見';
  if (!humble || verb === undefined || isSuffix(tokenAt(place, 1), 'れる', 'られる')) return null;
  const [particle, subject] = [tokenAt(place, -1), tokenAt(place, -2)];
  if (particle?.surface !== 'が' || particle.detail1 !== '格助詞') return null;
  if (!/(?:様|さま|さん|お客|あなた)$/u.test(subject?.surface ?? '')) return null;
  const suggestion = instead === undefined ? null : inflect(instead, verb, tokenAt(place, 1));
  return finding({ rule: 'humble-subject', first: verb, last: verb, suggestion });
};

const GRAMMAR_RULES: readonly GrammarRule[] = [
  doubleHonorificVerb,
  doubleHonorificForm,
  honorificOfHumble,
  honorificOfHumbleNoun,
  humbleRequest,
  humbleFormRequest,
  humbleFormEasy,
  saInsertion,
  potential,
  humbleSubject,
];

/** Findings of the rules that read tokens, in the order of the text. */
export function checkGrammar(analysis: Analysis): KeigoFinding[] {
  return analysis.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((_, at) =>
      GRAMMAR_RULES.map((rule) => rule({ tokens, at }, analysis)).filter((found) => found !== null),
    ),
  );
}

/** Whether a sentence has です, ます or a request in ください. */
export function isPolite({ tokens }: Sentence): boolean {
  return tokens.some(
    (token) =>
      (token.partOfSpeech === '助動詞' && /^(?:です|ます)$/u.test(token.baseForm)) ||
      /^(?:ください|下さい|ございます)$/u.test(token.surface),
  );
}
