import { findAddresses, type DecorationMark } from './decoration.ts';
import type { Span } from './token.ts';

/** How a sentence ends; '' where nothing but the end of a line or decoration ends it. */
export type SentenceEnding = '。' | '？' | '！' | '…' | '';

export interface SentenceSpan extends Span {
  readonly ending: SentenceEnding;
}

/** Brackets whose inside is not cut; a longer one is a bracket that was never closed. */
const BRACKETS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
};
const CLOSING = new Set(Object.values(BRACKETS));
const LONGEST_BRACKET = 300;

const STOPS = new Set('。．？?');
const JAPANESE_END = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]$/u;

/** 「〜？と思い」: the sentence goes on behind its own mark. */
const QUOTED_ON =
  /^[」』]?(?:って|との(?!こと)|と(?:[思言聞書、]|い[いうわえっ]|お[もっ聞]|か[、。]|のこと))/u;
/** What goes on after an emoji: 嬉しい😊です, 最高✨でした. */
const GOES_ON =
  /^(?:です|でし|[だと]|って|な[のんどら]|ので|から|けど|し[、て]|[をがはにのもへで、，])/u;
const GOES_ON_NOT =
  /^(?:とても|とって|とり|ところ|特|はい|はじめ|はや|もう|もし|もちろん|もらっ|もっと|でも|では|でわ|にこ|のち|がん|なんと|なん[てか]|だって|だから|です(?:が|から|ので)、)/u;
const PARTICLE_END = /[をがはにへとの、，]$/u;
const PREDICATE_END =
  /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください|下さい|ございます|くださいませ|[ねよたないかわぞぜだるうも]|けど|ので|から)$/u;
/** A line that ends so runs on in the next one. */
const LINE_RUNS_ON = /(?:[をはがに、，,]|(?<!っ)て|という|[のな]で|での)$/u;

interface Reader {
  readonly text: string;
  readonly decorationAt: ReadonlyMap<number, DecorationMark>;
  readonly enclosed: readonly boolean[];
}

/** Sentences of a text in order, without white space around them. Decoration at the end belongs to the sentence. */
export function splitSentences(
  text: string,
  decorations: readonly DecorationMark[],
): SentenceSpan[] {
  const reader: Reader = {
    text,
    decorationAt: new Map(decorations.map((mark) => [mark.start, mark])),
    enclosed: enclosedPlaces(text, decorations),
  };
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (let index = 0; index < text.length;) {
    const run = runAt(reader, index);
    if (run.end === index) {
      index++;
      continue;
    }
    if (endsSentence(reader, start, run)) {
      push(sentences, text, { start, end: run.end, ending: endingOf(run.signs) });
      start = run.end;
    }
    index = run.end;
  }
  push(sentences, text, { start, end: text.length, ending: '' });
  return sentences;
}

/** A row of stops, closing brackets, decoration and line breaks. */
interface Run extends Span {
  /** 。 ？ ！ … or newlines found in it, in order. */
  readonly signs: string;
  readonly decorated: boolean;
  readonly onlyWave: boolean;
}

function runAt(reader: Reader, start: number): Run {
  const { text, decorationAt } = reader;
  let end = start;
  let signs = '';
  let decorated = false;
  let onlyWave = true;
  for (;;) {
    const mark = decorationAt.get(end);
    const character = text.charAt(end);
    if (mark !== undefined) {
      signs += signOf(mark);
      decorated = true;
      onlyWave &&= /^[〜～~]+$/u.test(mark.text);
      end = mark.end;
    } else if (STOPS.has(character) || isFullStop(text, end)) {
      signs += character === '?' ? '？' : character.replace(/[．.]/u, '。');
      end++;
    } else if (character === '\n') {
      signs += '\n';
      end++;
    } else if (signs !== '' && CLOSING.has(character)) {
      end++;
    } else if (/[ \t\r\u3000]/u.test(character) && leadsOn(reader, end)) {
      end++;
    } else {
      return { start, end, signs, decorated, onlyWave };
    }
  }
}

/** White space belongs to a run where decoration or the end of the line comes behind it. */
function leadsOn({ text, decorationAt }: Reader, start: number): boolean {
  let index = start;
  // Long white space is no decoration's margin; the bound keeps the whole linear.
  while (index < start + 8 && /[ \t\r\u3000]/u.test(text.charAt(index))) index++;
  return decorationAt.has(index) || text.charAt(index) === '\n';
}

const isFullStop = (text: string, index: number): boolean =>
  text.charAt(index) === '.' &&
  /[\p{L}\])）]$/u.test(text.slice(Math.max(0, index - 1), index)) &&
  /^(?:$|\s)/u.test(text.slice(index + 1, index + 2));

function signOf(mark: DecorationMark): string {
  if (/^[!！]/u.test(mark.text)) return '！';
  return /^[….‥・。、．]/u.test(mark.text) && mark.kind === 'mark' ? '…' : '';
}

function endingOf(signs: string): SentenceEnding {
  if (signs.includes('？')) return '？';
  if (signs.includes('！')) return '！';
  if (signs.includes('。')) return '。';
  return signs.includes('…') ? '…' : '';
}

function endsSentence(reader: Reader, start: number, run: Run): boolean {
  const { text, enclosed } = reader;
  const behind = text.slice(run.end, run.end + 8);
  const before = text.slice(Math.max(start, run.start - 6), run.start).trimEnd();
  if (/\n[\s\S]*\n/u.test(run.signs) || behind === '') return true;
  if (enclosed[run.start] === true) return false;
  if (run.signs.includes('。')) return true;
  if (/[？！]/u.test(run.signs)) {
    if (run.signs.includes('\n')) return true;
    return !QUOTED_ON.test(behind) && !(/\w$/u.test(before) && /^\w/u.test(behind));
  }
  if (run.signs.includes('\n')) return run.decorated || !LINE_RUNS_ON.test(before);
  return run.decorated && endsAtDecoration(before, behind, run);
}

/** No stop at all: whether emoji, ♪, 笑, 〜 or … stand between two sentences. */
function endsAtDecoration(before: string, behind: string, run: Run): boolean {
  if (before === '' || !JAPANESE_END.test(before) || PARTICLE_END.test(before)) return false;
  if (GOES_ON.test(behind) && !GOES_ON_NOT.test(behind)) return false;
  if (run.onlyWave || run.signs.includes('…')) {
    const freshWord = !run.onlyWave || !/^[\p{Script=Hiragana}ー]/u.test(behind);
    return PREDICATE_END.test(before) && freshWord;
  }
  return true;
}

/** Adds a sentence unless it holds no word: decoration alone goes to the sentence before it. */
function push(sentences: SentenceSpan[], text: string, sentence: SentenceSpan): void {
  const own = text.slice(sentence.start, sentence.end);
  const start = sentence.start + (own.length - own.trimStart().length);
  const end = start + own.trim().length;
  if (end <= start) return;
  const last = sentences.at(-1);
  if (last !== undefined && !/[\p{L}\p{N}]/u.test(own)) {
    const ending = last.ending === '' ? sentence.ending : last.ending;
    sentences[sentences.length - 1] = { start: last.start, end, ending };
    return;
  }
  sentences.push({ start, end, ending: sentence.ending });
}

/** Places inside a closed pair of brackets, or inside the address of a page. */
function enclosedPlaces(text: string, decorations: readonly DecorationMark[]): boolean[] {
  const enclosed = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of findAddresses(text)) enclosed.fill(true, start, end);
  const skip = new Map(decorations.map((mark) => [mark.start, mark.end]));
  const open: { at: number; close: string }[] = [];
  for (let index = 0; index < text.length; index++) {
    const decorationEnd = skip.get(index);
    if (decorationEnd !== undefined) {
      index = decorationEnd - 1;
      continue;
    }
    const character = text.charAt(index);
    const close = BRACKETS[character];
    if (close !== undefined) open.push({ at: index, close });
    const matching = open.at(-1);
    if (matching?.close !== character) continue;
    open.pop();
    if (index - matching.at <= LONGEST_BRACKET) enclosed.fill(true, matching.at, index);
  }
  return enclosed;
}
