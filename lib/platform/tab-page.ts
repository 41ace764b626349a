import { browser } from '#imports';
import * as v from 'valibot';
import { namesOf } from '../session/voice.ts';
import type { InsertionOutcome, PagePort } from '../session/ports.ts';
import { INSERTION_PROBLEMS, type InsertionProblem } from '../session/state.ts';
import type { NameBadge } from '../messages/protocol.ts';
import type { Reading } from '../thread/reading.ts';
import type { Words } from '../words/japanese.data.ts';
import { currentWords } from './language.ts';
import { injectReader } from './begin.ts';
import { askPage } from './messenger.ts';
import { loadVoice } from './voice-store.ts';
import { loadRecipes, saveRecipe } from './recipe-store.ts';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

interface FrameReading extends Frame {
  readonly reading: Reading;
}

/** What the inserter answers, in the page's own world: checked, since that world is the page's. */
const InserterAnswer = v.variant('kind', [
  v.object({ kind: v.literal('inserted') }),
  v.object({ kind: v.literal('read'), text: v.string() }),
  v.object({ kind: v.literal('refused'), reason: v.string() }),
]);

/** How well a frame answers the question 'what is said here, and where does one reply?' */
function worth({ reading }: FrameReading): number {
  return (
    (reading.thread?.messages.length ?? 0) * 2 +
    (reading.thread !== null ? 1000 : 0) +
    (reading.replyBox !== null ? 1 : 0)
  );
}

async function readFrames(
  tabId: number,
  frames: readonly number[],
  sellerSide: 0 | 1 | null,
): Promise<FrameReading[]> {
  const [recipes, voice] = await Promise.all([loadRecipes(), loadVoice()]);
  const request = { sellerSide, recipes, ownNames: namesOf(voice) };
  const answers = await Promise.allSettled(
    frames.map(async (frameId) => {
      const frame = { tabId, frameId };
      return { ...frame, reading: await askPage(frame, 'page/read', request) };
    }),
  );
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/** The best frame's reading, with the reply box of another frame where its own has none. */
function combined(best: FrameReading, box: FrameReading | undefined): Reading {
  if (best.reading.replyBox !== null || box === undefined) return best.reading;
  return {
    ...best.reading,
    replyBox: box.reading.replyBox,
    notices: best.reading.notices.filter((notice) => notice !== 'no-reply-box'),
  };
}

/** The inserter's reasons in the popup's words; those of the same name stay. */
const PROBLEMS: Readonly<Record<string, InsertionProblem>> = {
  'not-a-text-box': 'no-box',
  'several-boxes': 'no-box',
  disabled: 'read-only',
};

function problemOf(reason: string): InsertionProblem {
  const same = INSERTION_PROBLEMS.find((problem) => problem === reason);
  return same ?? PROBLEMS[reason] ?? 'not-taken';
}

/** What the star in the page is called, for those who hear it. */
export function starLabels({ favouriteOn, favouriteOff, waiting }: Words): NameBadge['labels'] {
  return { on: favouriteOn, off: favouriteOff, waiting };
}

export interface TabPage extends PagePort {
  /** The frame that holds the thread; 0 before anything was read. */
  threadFrameId(): number;
}

/** How long an editor may take; a page that holds our promise back must not hold the popup. Milliseconds. */
const PATIENCE = 15_000;

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}

/**
 * The page in a tab, after the seller's click on the toolbar button has opened it to us. `injected`: the frames that
 * have the reader already; without it, and at every further reading, the reader is put in (again).
 */
export function createTabPage(tabId: number, injected?: readonly number[]): TabPage {
  let fresh = injected;
  let threadFrame: Frame | null = null;
  let boxFrame: Frame | null = null;

  /** Runs the inserter on the marked box, in the world where the page's editor lives. */
  const runInserter = async (job: object): Promise<v.InferOutput<typeof InserterAnswer>> => {
    if (boxFrame === null) return { kind: 'refused', reason: 'no-box' };
    if (!(await askPage(boxFrame, 'page/mark-box', { job: JSON.stringify(job) })))
      return { kind: 'refused', reason: 'no-box' };
    const injected = browser.scripting.executeScript({
      target: { tabId, frameIds: [boxFrame.frameId] },
      world: 'MAIN',
      files: ['/inserter.js'],
    });
    const [answer] = (await Promise.race([injected, patience()])) ?? [];
    const result = v.safeParse(InserterAnswer, answer?.result);
    return result.success ? result.output : { kind: 'refused', reason: 'not-taken' };
  };

  const inThread = (): Frame => {
    if (threadFrame === null) throw new Error('The page has not been read.');
    return threadFrame;
  };

  return {
    threadFrameId: () => threadFrame?.frameId ?? 0,
    read: async ({ sellerSide }) => {
      const frames = fresh ?? (await injectReader(tabId));
      fresh = undefined;
      const readings = await readFrames(tabId, frames, sellerSide);
      readings.sort((a, b) => worth(b) - worth(a));
      const best = readings[0];
      if (best === undefined) throw new Error('No frame of the page answered.');
      const box = readings.find(({ reading }) => reading.replyBox !== null);
      threadFrame = best;
      boxFrame = best.reading.replyBox === null ? (box ?? null) : best;
      return combined(best, box);
    },
    boxText: async () => {
      const answer = await runInserter({ action: 'read' });
      return answer.kind === 'read' ? answer.text : null;
    },
    insert: async ({ text, mode, previous }): Promise<InsertionOutcome> => {
      const answer = await runInserter({
        action: 'insert',
        text,
        mode,
        ...(previous === null ? {} : { previous }),
      });
      if (answer.kind === 'inserted') return { kind: 'inserted' };
      return {
        kind: 'refused',
        problem: answer.kind === 'refused' ? problemOf(answer.reason) : 'not-taken',
      };
    },
    showStar: async ({ id, facts }) => {
      await askPage(inThread(), 'page/show-star', {
        customerId: id,
        favourite: facts.favourite,
        rankLabel: null,
        waiting: false,
        labels: starLabels(await currentWords()),
      });
    },
    learnSide: async (sellerSide) => {
      const recipe = await askPage(inThread(), 'page/learn-side', { sellerSide });
      return recipe !== null && saveRecipe(recipe);
    },
    pick: async (target) => {
      const words = await currentWords();
      const hint = target === 'message' ? words.pickMessageHint : words.pickReplyBoxHint;
      await askPage(threadFrame ?? { tabId, frameId: 0 }, 'page/pick', { target, hint });
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
