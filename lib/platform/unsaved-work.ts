import { browser } from '#imports';
import * as v from 'valibot';
import type { OpeningsPort, UnsavedWorkPort } from '../session/ports.ts';

const WORK = 'work:';
const OPENINGS = 'openings:';
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** How many openings back no reply may repeat. */
const KEPT_OPENINGS = 5;

const WorkSchema = v.object({
  at: v.number(),
  blanks: v.record(v.string(), v.string()),
  edits: v.record(v.string(), v.string()),
  inserted: v.nullable(v.string()),
});

const OpeningsSchema = v.object({ at: v.number(), openings: v.array(v.string()) });

async function loadItem<S extends v.GenericSchema>(
  key: string,
  schema: S,
): Promise<v.InferOutput<S> | null> {
  const stored = await browser.storage.local.get(key);
  const result = v.safeParse(schema, stored[key]);
  return result.success ? result.output : null;
}

/** Blanks and changed drafts, one item a thread, in storage that outlives the popup and the browser. */
export const unsavedWork: UnsavedWorkPort = {
  load: (threadKey) => loadItem(WORK + threadKey, WorkSchema),
  save: (threadKey, work) => {
    // The popup may die at any moment: every change is on its way at once. Losing one is no error to show.
    browser.storage.local
      .set({ [WORK + threadKey]: { ...work, at: Date.now() } })
      .catch(() => undefined);
  },
};

/** The openings lately used with one person. */
export const usedOpenings: OpeningsPort = {
  load: async (customerId) =>
    (await loadItem(OPENINGS + customerId, OpeningsSchema))?.openings ?? [],
  remember: (customerId, opening) => {
    const add = async (): Promise<void> => {
      const before = (await loadItem(OPENINGS + customerId, OpeningsSchema))?.openings ?? [];
      const openings = [...before, opening].slice(-KEPT_OPENINGS);
      await browser.storage.local.set({ [OPENINGS + customerId]: { at: Date.now(), openings } });
    };
    add().catch(() => undefined);
  },
};

/** Drops what has not been touched for a month. */
export async function dropOldWork(now: Date): Promise<void> {
  const everything = await browser.storage.local.get();
  const old = Object.entries(everything).filter(([key, value]) => {
    if (!key.startsWith(WORK) && !key.startsWith(OPENINGS)) return false;
    const stamped = v.safeParse(v.object({ at: v.number() }), value);
    return !stamped.success || now.getTime() - stamped.output.at > KEPT_DAYS * DAY;
  });
  await browser.storage.local.remove(old.map(([key]) => key));
}

/** Forgets how replies to a deleted customer began. */
export async function forgetOpenings(customerId: string): Promise<void> {
  await browser.storage.local.remove(OPENINGS + customerId);
}
