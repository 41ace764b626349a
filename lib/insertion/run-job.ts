import { findMarked } from './find-box.ts';
import { insertText } from './insert.ts';
import type { BoxJob, InsertionResult, ReadResult } from './insertion.ts';
import { readBox } from './read-box.ts';

/** The attribute in which the content script hands a `BoxJob` to the inserter. */
export const JOB_ATTRIBUTE = 'data-ondo-job';

/** The page can write the attribute too: it is outside data. */
function parseJob(value: string): BoxJob | null {
  let data: unknown;
  try {
    data = JSON.parse(value);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const job = data as Readonly<Record<string, unknown>>;
  if (job['action'] === 'read') return { action: 'read' };
  const { action, text, mode, previous } = job;
  if (action !== 'insert' || typeof text !== 'string') return null;
  if (mode !== 'append' && mode !== 'replace') return null;
  return { action, text, mode, ...(typeof previous === 'string' ? { previous } : {}) };
}

/**
 * Does the one job that the content script left on an element of this document, its open shadow roots or its
 * same-origin frames, and takes the mark off before it does.
 */
export async function runJob(document: Document): Promise<InsertionResult | ReadResult> {
  const marked = findMarked(document, JOB_ATTRIBUTE);
  const values = marked.map((element) => element.getAttribute(JOB_ATTRIBUTE) ?? '');
  for (const element of marked) element.removeAttribute(JOB_ATTRIBUTE);
  const [box] = marked;
  if (!box) return { kind: 'refused', reason: 'no-box' };
  if (marked.length > 1) return { kind: 'refused', reason: 'several-boxes' };
  const job = parseJob(values[0] ?? '');
  if (!job) return { kind: 'refused', reason: 'bad-job' };
  return job.action === 'read' ? { kind: 'read', text: readBox(box) } : insertText(box, job);
}
