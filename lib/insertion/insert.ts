import { chooseEditor } from './choose-editor.ts';
import type { Change, Editor, Family, Way } from './editor.ts';
import type { InsertionResult, Refusal } from './insertion.ts';
import { viewOf } from './page-events.ts';
import { planChange, type Draft } from './plan.ts';
import { putBack, type Stand } from './put-back.ts';
import { comparable, sameButEnd, sameText, withoutEnd } from './same-text.ts';
import { spillOf } from './spill.ts';
import { becomesTrue, pause } from './waiting.ts';

/** How long an editor may take to show a text it was given. */
const PATIENCE_MS = 400;
const IDLE_PATIENCE_MS = 20;

export interface InsertionOptions {
  /** Ends the waiting for an open composition; the box is then left as it is. */
  readonly signal?: AbortSignal;
  /** The kinds of boxes to tell apart; all that are known unless given. */
  readonly families?: readonly Family[];
}

/** A change to a box, and what tells that the box took it. */
interface Attempt {
  readonly editor: Editor;
  readonly change: Change;
  readonly stand: Stand;
  /** Exactly the wanted text stands there. */
  exact(): boolean;
  /** Also by the browser's own telling, where the page may go by that. */
  told(): boolean;
  /** The wanted text, but for empty lines at the end. */
  near(): boolean;
}

function refused(refusal: Refusal): InsertionResult {
  return { kind: 'refused', ...refusal };
}

/** The page may show a text that it does not hold, or take the box away. Marks above the draft may count otherwise there, so: its end. */
function isHeld(editor: Editor, { text }: Change): boolean {
  const holds = editor.held?.() ?? null;
  if (!editor.element.isConnected) return false;
  return holds === null || withoutEnd(comparable(holds)).endsWith(withoutEnd(comparable(text)));
}

function prepare(editor: Editor, before: string, change: Change): Attempt {
  const wanted = before.slice(0, change.from) + change.text;
  // An editor that kept empty lines below her text keeps them below the draft.
  const end = before.slice(withoutEnd(before).length);
  const spilt = spillOf(editor.element, change.text);
  const shows = (reads: string): boolean =>
    sameText(reads, wanted) || sameText(reads, wanted + end);
  const told = (): boolean => editor.told === undefined || sameButEnd(editor.told(), wanted);
  return {
    editor,
    change,
    told,
    stand: {
      text: before,
      holds: () =>
        sameText(editor.read(), before) && spillOf(editor.element, change.text) === spilt,
    },
    // Where paragraphs stand for blank lines, as Markdown shows them, the browser's telling is the right one.
    exact: () =>
      (shows(editor.read()) || (editor.told !== undefined && told())) && isHeld(editor, change),
    near: () => sameButEnd(editor.read(), wanted) && isHeld(editor, change),
  };
}

/** Tries one way and waits for the text; an editor that took nothing gets only the time to draw. */
async function takes(way: Way, attempt: Attempt): Promise<boolean> {
  const { editor, change } = attempt;
  let taken = true;
  try {
    taken = await way.apply(change);
  } catch {
    // The page's own code threw inside our event; what stands in the box now decides.
  }
  const patience = taken ? PATIENCE_MS : IDLE_PATIENCE_MS;
  return becomesTrue(() => attempt.exact(), viewOf(editor.element), patience);
}

async function tryWays(attempt: Attempt): Promise<InsertionResult> {
  const { editor, stand } = attempt;
  const done = (way: Way): InsertionResult => ({
    kind: 'inserted',
    before: stand.text,
    after: editor.read(),
    way: `${editor.family}/${way.name}`,
    lines: 'kept',
  });
  const good: Way[] = [];
  const near: Way[] = [];
  for (const way of editor.ways) {
    const taken = await takes(way, attempt);
    if (taken && attempt.told()) return done(way);
    if (taken) good.push(way);
    else if (attempt.near()) near.push(way);
    if (!(await putBack(editor, stand))) return refused({ reason: 'not-taken', restored: false });
  }
  const [second] = [...good, ...near];
  if (!second) return refused({ reason: 'not-taken', restored: true });
  await takes(second, { ...attempt, exact: () => attempt.near() });
  if (attempt.near()) return done(second);
  return refused({ reason: 'not-taken', restored: await putBack(editor, stand) });
}

/**
 * Editors join what follows a typed letter at once into one step of undo. Where she may have typed just now (the
 * browser counts keys and clicks of the last seconds as her activity), a moment passes first.
 */
async function partFromTyping(editor: Editor): Promise<void> {
  const view = viewOf(editor.element);
  // Missing in Firefox before version 120 and in jsdom.
  const activity = view.navigator.userActivation as UserActivation | undefined;
  if (editor.undoPause > 0 && activity?.isActive !== false && editor.read() !== '')
    await pause(view, editor.undoPause);
}

/** Resolves when no composition is open; false when the signal ended the waiting. */
async function compositionEnded(editor: Editor, signal?: AbortSignal): Promise<boolean> {
  while (editor.composing()) {
    if (signal?.aborted) return false;
    await new Promise<void>((resolve) => {
      editor.element.addEventListener('compositionend', () => resolve(), { once: true });
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
    await pause(viewOf(editor.element), 0);
  }
  return signal?.aborted !== true;
}

async function insertInto(
  box: HTMLElement,
  draft: Draft,
  { signal, families }: InsertionOptions,
): Promise<InsertionResult> {
  const editor = chooseEditor(box, families);
  if (!editor) return refused({ reason: 'not-a-text-box' });
  if (editor.state !== 'editable') return refused({ reason: editor.state });
  if (!(await compositionEnded(editor, signal))) return refused({ reason: 'composing' });
  await partFromTyping(editor);
  const before = editor.read();
  const change = planChange(before, draft, editor.singleLine);
  const length = change.from + change.text.length;
  if (editor.limit !== null && length > editor.limit)
    return refused({ reason: 'too-long', limit: editor.limit, length });
  const result = await tryWays(prepare(editor, before, change));
  const joined = editor.singleLine && draft.text.includes('\n');
  return result.kind === 'inserted' && joined ? { ...result, lines: 'joined' } : result;
}

/**
 * Puts a draft into a reply box of any kind, so that the page's own framework takes it and one Ctrl+Z takes it back.
 * What was typed stays; nothing is ever sent. Run it in the page's MAIN world: editors do not listen to other worlds.
 * Never throws for what a page does: the result says why a box did not take the draft.
 */
export async function insertText(
  box: HTMLElement,
  draft: Draft,
  options: InsertionOptions = {},
): Promise<InsertionResult> {
  try {
    return await insertInto(box, draft, options);
  } catch {
    // Only a page that put its own code in place of the browser's gets here; what it did with the box is its affair.
    return refused({ reason: 'not-taken', restored: false });
  }
}
