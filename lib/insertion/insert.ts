import { chooseEditor } from './choose-editor.ts';
import type { Change, Editor, Family, Way } from './editor.ts';
import type { InsertionJob, InsertionResult, Refusal } from './insertion.ts';
import { viewOf } from './page-events.ts';
import { putBack } from './put-back.ts';
import { comparable, sameText } from './same-text.ts';
import { becomesTrue, pause } from './waiting.ts';

/** How long an editor may take to show a text it was given. */
const PATIENCE_MS = 400;
const IDLE_PATIENCE_MS = 20;

/** A change and the text that should stand in the box after it. */
interface Attempt {
  readonly change: Change;
  readonly wanted: string;
}

export interface InsertionOptions {
  /** Ends the waiting for an open composition; the box is then left as it is. */
  readonly signal?: AbortSignal;
  /** The kinds of boxes to tell apart; all that are known unless given. */
  readonly families?: readonly Family[];
}

function refused(refusal: Refusal): InsertionResult {
  return { kind: 'refused', ...refusal };
}

/** A draft as a box takes it: one kind of line end, no line ends in a box of one line. */
function linesFor(text: string, singleLine: boolean): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return singleLine ? lines.replace(/\n+/gu, ' ') : lines;
}

/** Index from which the box's text gives way: its end, its beginning, or the start of our own last draft. */
function startOf(before: string, previous: string, parting: string): number {
  const start = before.length - previous.length;
  const ours = before.endsWith(previous) && (start === 0 || before.charAt(start - 1) === parting);
  return ours && previous !== '' ? start : before.length;
}

/** The change that brings the draft below what the seller wrote. */
export function planChange(
  before: string,
  job: Omit<InsertionJob, 'action'>,
  singleLine: boolean,
): Change {
  const parting = singleLine ? ' ' : '\n';
  const text = linesFor(job.text, singleLine);
  const previous = linesFor(job.previous ?? '', singleLine);
  const from = job.mode === 'replace' ? 0 : startOf(before, previous, parting);
  const parted = from === 0 || before.slice(0, from).endsWith(parting);
  return { from, text: parted ? text : parting + text };
}

/** The page may show a text that it does not hold. Marks above the draft may count otherwise there, so: its end. */
function isHeld(editor: Editor, { text }: Change): boolean {
  const holds = editor.held?.() ?? null;
  return holds === null || comparable(holds).endsWith(comparable(text));
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

/** Tries one way and waits for the text; an editor that took nothing gets only the time to draw. */
async function takes(editor: Editor, way: Way, { change, wanted }: Attempt): Promise<boolean> {
  let taken = true;
  try {
    taken = await way.apply(change);
  } catch {
    // The page's own code threw inside our event; what stands in the box now decides.
  }
  const reads = (): boolean => sameText(editor.read(), wanted) && isHeld(editor, change);
  return becomesTrue(reads, viewOf(editor.element), taken ? PATIENCE_MS : IDLE_PATIENCE_MS);
}

async function tryWays(editor: Editor, before: string, change: Change): Promise<InsertionResult> {
  const wanted = before.slice(0, change.from) + change.text;
  let restored = true;
  for (const way of editor.ways) {
    if (await takes(editor, way, { change, wanted }))
      return {
        kind: 'inserted',
        before,
        after: editor.read(),
        way: `${editor.family}/${way.name}`,
        lines: 'kept',
      };
    restored = await putBack(editor, before);
    if (!restored) break;
  }
  return refused({ reason: 'not-taken', restored });
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

/**
 * Puts a draft into a reply box of any kind, so that the page's own framework takes it and one Ctrl+Z takes it back.
 * What was typed stays; nothing is ever sent. Run it in the page's MAIN world: editors do not listen to other worlds.
 * Never throws for what a page does: the result says why a box did not take the draft.
 */
export async function insertText(
  box: HTMLElement,
  job: Omit<InsertionJob, 'action'>,
  { signal, families }: InsertionOptions = {},
): Promise<InsertionResult> {
  const editor = chooseEditor(box, families);
  if (!editor) return refused({ reason: 'not-a-text-box' });
  if (editor.state !== 'editable') return refused({ reason: editor.state });
  if (!(await compositionEnded(editor, signal))) return refused({ reason: 'composing' });
  await partFromTyping(editor);
  const before = editor.read();
  const change = planChange(before, job, editor.singleLine);
  const length = change.from + change.text.length;
  if (editor.limit !== null && length > editor.limit)
    return refused({ reason: 'too-long', limit: editor.limit, length });
  const result = await tryWays(editor, before, change);
  const joined = editor.singleLine && job.text.includes('\n');
  return result.kind === 'inserted' && joined ? { ...result, lines: 'joined' } : result;
}
