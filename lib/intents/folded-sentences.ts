import type { Analysis, DecorationMark, Sentence } from '../japanese/analyse.ts';
import type { Span } from '../japanese/token.ts';
import { fold, foldedIndex, originalSpan, type Folded } from './fold.ts';
import { actsOf, bareSentence, type SentenceActs } from './sentence-acts.ts';

/** A sentence as the rules see it. `text` starts at unit `offset` of the folded message. */
export interface FoldedSentence {
  readonly text: string;
  readonly offset: number;
  readonly acts: SentenceActs;
  /** Where the sentence begins in the original. */
  readonly start: number;
}

export interface FoldedMessage {
  readonly original: string;
  readonly whole: FoldedSentence;
  readonly sentences: readonly FoldedSentence[];
  /** The original's range behind folded units. */
  spanOf(from: number, to: number): Span;
}

const QUOTED = /「[^「」]{1,200}」|『[^『』]{1,200}』|“[^“”]{1,200}”|"[^"\n]{2,200}"/gu;
/** Words repeated without quotation marks: 「説明文に防水ではありませんとありましたが」, 「発送済みとのこと」. */
const REPEATED =
  /(?<=(?:説明文?|記載|プロフィール|ページ|備考欄?|注意書き|商品名|タイトル)に(?:は|も)?、?)[^、。\n]{2,40}(?=と(?:は|も)?(?:ありま|あった|書|記載|のこと)(?![^。]{0,10}のに))|(?<![^、。\n])[^、。\n]{2,40}(?=とのこと)/gu;
/** Stands for a quoted character: no pattern matches it, and lengths stay. */
const QUOTED_UNIT = '〓';

/** Quoted words are somebody else's (the listing's, the seller's) unless the message is nothing but a quotation. */
function withoutQuotes(text: string): string {
  const blank = (quote: string) => QUOTED_UNIT.repeat(quote.length);
  const blanked = text.replace(QUOTED, blank).replace(REPEATED, blank);
  return /[^〓\s]{2}/u.test(blanked) ? blanked : text;
}

/** A question mark, unless the question is told (「どこの？って聞かれました」). */
const ASKED = /[?❓❔](?!\s*(?:って|と)(?:聞か|きか|言わ|いわ|言っ|思))/u;

/** Decoration that stands for no sound and no stop: it is blanked. 「！」, 「〜」 and 「…」 are left to folding. */
function isPicture({ kind, text }: DecorationMark): boolean {
  return kind !== 'mark' || !/^[!！?？〜～~ー…‥・。、．]/u.test(text);
}

function sentenceAt(folded: Folded, text: string, sentence: Sentence): FoldedSentence {
  const from = foldedIndex(folded, sentence.start);
  const to = foldedIndex(folded, sentence.end);
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const bare = bareSentence(raw);
  const marked = sentence.ending === '？' || ASKED.test(raw);
  return {
    text: bare,
    offset: from + lead,
    acts: actsOf(bare, marked),
    start: sentence.start,
  };
}

export function foldMessage(analysis: Analysis): FoldedMessage {
  const folded = fold(analysis.text, analysis.decorations.filter(isPicture));
  const text = withoutQuotes(folded.text);
  const sentences = analysis.sentences
    .map((sentence) => sentenceAt(folded, text, sentence))
    .filter((sentence) => sentence.text !== '');
  const acts: SentenceActs = {
    question: sentences.some((sentence) => sentence.acts.question),
    wish: sentences.some((sentence) => sentence.acts.wish),
    past: sentences.some((sentence) => sentence.acts.past),
  };
  return {
    original: analysis.text,
    whole: { text, offset: 0, acts, start: 0 },
    sentences,
    spanOf: (from, to) => originalSpan(folded, from, to),
  };
}
