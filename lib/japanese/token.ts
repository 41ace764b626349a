/** A half-open range of UTF-16 units, `start` included, `end` not, in the text as the customer wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One morpheme in IPADIC's terms; fields that do not apply hold `*`. */
export interface Token extends Span {
  readonly surface: string;
  /** 品詞, e.g. 名詞, 動詞, 助動詞. */
  readonly partOfSpeech: string;
  /** 品詞細分類 1-3. */
  readonly detail1: string;
  readonly detail2: string;
  readonly detail3: string;
  /** 活用型, e.g. 五段・ラ行. */
  readonly conjugationType: string;
  /** 活用形, e.g. 連用形. */
  readonly conjugationForm: string;
  /** 基本形; the surface where the word is unknown. */
  readonly baseForm: string;
}

/** The port behind which the analyser stands: kuromoji with our dictionary, or stock kuromoji in tests. */
export interface Tokenizer {
  /** Tokens of `text` in order, spans in UTF-16 units; their surfaces join to `text`, white space aside. */
  tokenize(text: string): Token[];
}
