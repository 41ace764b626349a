/** What the content script asks of the inserter. JSON-plain: it travels in an attribute of the marked box. */
export type BoxJob = InsertionJob | { readonly action: 'read' };

export interface InsertionJob {
  readonly action: 'insert';
  /** The draft, exactly as it should stand in the box; lines are parted by `\n`. */
  readonly text: string;
  /** `append` puts the draft on a new line after what stands in the box; `replace` puts it in its place. */
  readonly mode: 'append' | 'replace';
  /** The draft that Ondo put there last: while it still stands unchanged at the end, it alone is replaced. */
  readonly previous?: string;
}

/**
 * Why a draft was not put into the box. The box then holds what it held before, except for `not-taken` with
 * `restored: false`, where the page's editor did not let itself be put back.
 */
export type Refusal =
  | { readonly reason: 'no-box' | 'not-a-text-box' | 'read-only' | 'disabled' | 'bad-job' }
  /** Two boxes carry a job: the page copied ours, or forged one. */
  | { readonly reason: 'several-boxes' }
  /** `length` UTF-16 code units would stand in a box that takes `limit`. */
  | { readonly reason: 'too-long'; readonly limit: number; readonly length: number }
  /** The seller was still composing a word with her input method, or the call was aborted. */
  | { readonly reason: 'composing' | 'aborted' }
  | { readonly reason: 'not-taken'; readonly restored: boolean };

export type InsertionResult =
  | {
      readonly kind: 'inserted';
      /** The text of the box before and after, as read back. */
      readonly before: string;
      readonly after: string;
      /** The family of the box and the way that the box took, for example `textarea/exec`. */
      readonly way: string;
      /** False where the box takes one line only, and the lines of the draft were joined by spaces. */
      readonly lines: 'kept' | 'joined';
    }
  | ({ readonly kind: 'refused' } & Refusal);

/** The answer to a `read` job. */
export type ReadResult =
  { readonly kind: 'read'; readonly text: string } | ({ readonly kind: 'refused' } & Refusal);
