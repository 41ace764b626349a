import type { Change } from './editor.ts';
import type { InsertionJob } from './insertion.ts';
import { comparable, withoutEnd } from './same-text.ts';

/** What is to be inserted, without the word for the action. */
export type Draft = Omit<InsertionJob, 'action'>;

/** A draft as a box takes it: one kind of line end, no line ends in a box of one line. */
function linesFor(text: string, singleLine: boolean): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return singleLine ? lines.replace(/\n+/gu, ' ') : lines;
}

/**
 * Index from which the box's text gives way: the end of what stands above our own last draft, else the end of all. The
 * line end between the two gives way too: a selection from the end of her line is what editors replace as expected.
 */
function startOf(before: string, previous: string, parting: string): number {
  const ours = comparable(previous);
  if (ours === '') return before.length;
  const stands = before.endsWith(ours) ? before : withoutEnd(before);
  const start = stands.length - ours.length;
  const whole = start === 0 || stands.charAt(start - 1) === parting;
  return stands.endsWith(ours) && whole ? Math.max(0, start - 1) : before.length;
}

/** The change that brings the draft below what the seller wrote, or in its place where she asked for that. */
export function planChange(before: string, draft: Draft, singleLine: boolean): Change {
  const parting = singleLine ? ' ' : '\n';
  const text = linesFor(draft.text, singleLine);
  const previous = linesFor(draft.previous ?? '', singleLine);
  const from = draft.mode === 'replace' ? 0 : startOf(before, previous, parting);
  const parted = from === 0 || before.slice(0, from).endsWith(parting);
  return { from, text: parted ? text : parting + text };
}
