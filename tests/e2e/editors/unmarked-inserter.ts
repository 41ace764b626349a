import { UNMARKED } from '../../../lib/insertion/choose-editor.ts';
import { insertText, type InsertionOptions } from '../../../lib/insertion/insert.ts';
import type { InsertionResult } from '../../../lib/insertion/insertion.ts';
import type { Draft } from '../../../lib/insertion/plan.ts';

/** The inserter as it meets an editor that nobody has told it about. */
const options: InsertionOptions = { families: UNMARKED };

export function insertUnmarked(box: HTMLElement, draft: Draft): Promise<InsertionResult> {
  return insertText(box, draft, options);
}
