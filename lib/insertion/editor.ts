/** One change to the text of a box: everything from `from` on gives way to `text`. */
export interface Change {
  /** Index in UTF-16 code units of the text as `Editor.read` gave it. */
  readonly from: number;
  readonly text: string;
}

/** One way to make a change. Throwing and doing nothing are both allowed: the caller reads back. */
export interface Way {
  readonly name: string;
  /** @returns false where nobody took it, so that waiting for the text is idle. */
  apply(change: Change): Promise<boolean> | boolean;
}

/** A reply box, whatever the page built it with. */
export interface Editor {
  readonly family: string;
  /** The element whose document the events and commands go to. */
  readonly element: HTMLElement;
  /** The text as it can be seen, or as the editor tells it; lines are parted by `\n`. */
  read(): string;
  /** The text that the page itself holds, where it can be reached beside the visible one. */
  held?(): string | null;
  /**
   * The text as the browser itself tells it (`innerText`), where the page may well send that: a blank line that is a
   * block counts double there, and the gap between paragraphs as a blank line.
   */
  told?(): string;
  /** Best first. */
  readonly ways: readonly Way[];
  /** Takes back the last step in the editor's own history. */
  undo(): void;
  readonly state: 'editable' | 'read-only' | 'disabled';
  /** The most UTF-16 code units that the box takes. */
  readonly limit: number | null;
  readonly singleLine: boolean;
  /** Whether the seller is in the middle of a word in her input method, where the editor tells. */
  composing(): boolean;
  /** For this many milliseconds after a typed letter the editor would undo letter and draft together. */
  readonly undoPause: number;
}

/** A kind of editor, told by its markers. Gives null for a box of another kind. */
export type Family = (box: HTMLElement) => Editor | null;
