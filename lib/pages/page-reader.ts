import type { Reading } from '../thread/reading.ts';
import { learnRecipe } from './learn.ts';
import { createPageStar, type NamedStar } from './page-star.ts';
import { pickElement } from './picker.ts';
import { readPage, type PageReading } from './read-page.ts';
import { parseRecipe, type SiteRecipe } from './recipe.ts';

/** The attribute that tells the inserter which element is the reply box, and what to do with it. */
const JOB_ATTRIBUTE = 'data-ondo-job';

export interface PageReaderOptions {
  readonly document: Document;
  readonly starPressed: (customerId: string, favourite: boolean) => Promise<unknown>;
  readonly recipeLearned: (recipe: SiteRecipe) => Promise<unknown>;
}

/** What the reader should know beside the page. */
export interface ReadRequest {
  readonly sellerSide: 0 | 1 | null;
  readonly recipes: readonly unknown[];
  /** Names under which pages show the seller. */
  readonly ownNames: readonly string[];
}

/** What to point at, and what the seller is told meanwhile. */
export interface PickRequest {
  readonly target: 'message' | 'reply-box';
  readonly hint: string;
}

/** What the extension can ask of one frame, between the click and the end of the page. */
export interface PageReader {
  read(request: ReadRequest): Reading;
  /** Marks the reply box with a job for the inserter; false where there is no box any more. */
  markBox(job: string): boolean;
  showStar(star: NamedStar): boolean;
  /** True while the page stands as it was read last: same address, star in its place, no new message. */
  isSettled(): boolean;
  /** Takes star and picker out of the page. */
  leave(): boolean;
  /** The seller's answer to 'which side is yours?' as a recipe; null where the page gives none. */
  learnSide(sellerSide: 0 | 1): SiteRecipe | null;
  /** Lets the seller point at an element; what was learned goes to `recipeLearned`. */
  pick(request: PickRequest): boolean;
}

/** What the last reading found, and where. */
interface LastReading {
  readonly elements: PageReading['elements'];
  readonly url: string;
  readonly sides: Reading['sides'];
  /** The last element beside the last message: a new message comes behind it. */
  readonly lastInList: Element | null;
}

function lastInList({ messages }: PageReading['elements']): Element | null {
  return messages.at(-1)?.parentElement?.lastElementChild ?? null;
}

async function pickAndLearn(
  options: PageReaderOptions,
  { target, hint }: PickRequest,
  signal: AbortSignal,
): Promise<void> {
  const { document, recipeLearned } = options;
  const element = await pickElement(document, { hint, signal });
  if (element === null) return;
  const picked = target === 'message' ? { messageElement: element } : { replyBoxElement: element };
  const recipe = learnRecipe({ document, url: document.location.href, ...picked });
  if (recipe !== null) await recipeLearned(recipe);
}

/** A recipe from a message of the seller's side; where the page shows only the other's, from one of those. */
function learnSideFrom(
  document: Document,
  last: LastReading | null,
  sellerSide: 0 | 1,
): SiteRecipe | null {
  if (last === null) return null;
  const own = last.sides.lastIndexOf(sellerSide);
  const index = own === -1 ? last.sides.findLastIndex((side) => side !== null) : own;
  const messageElement = last.elements.messages[index];
  if (messageElement === undefined) return null;
  const messageAuthor = own === -1 ? 'customer' : 'seller';
  return learnRecipe({
    document,
    url: last.url,
    messageElement,
    messageAuthor,
    messageElements: last.elements.messages,
  });
}

export function createPageReader(options: PageReaderOptions): PageReader {
  const { document } = options;
  const star = createPageStar(options.starPressed);
  let last: LastReading | null = null;
  let picking: AbortController | null = null;
  const url = (): string => document.location.href;

  return {
    read: ({ sellerSide, recipes, ownNames }) => {
      const parsed = recipes.map(parseRecipe).filter((recipe) => recipe !== null);
      const page = readPage(document, {
        url: url(),
        now: new Date(),
        sellerSide,
        ownNames,
        recipes: parsed,
      });
      const { elements, reading } = page;
      last = { elements, url: url(), sides: reading.sides, lastInList: lastInList(elements) };
      return page.reading;
    },
    markBox: (job) => {
      const box = last?.elements.replyBox;
      if (box?.isConnected !== true) return false;
      box.setAttribute(JOB_ATTRIBUTE, job);
      return true;
    },
    showStar: (named) => star.show(last?.elements.customerName ?? null, named),
    isSettled: () => {
      if (last?.url !== url() || last.lastInList !== lastInList(last.elements)) return false;
      return last.elements.customerName === null || star.isPlaced();
    },
    leave: () => {
      picking?.abort();
      star.remove();
      return true;
    },
    learnSide: (sellerSide) => learnSideFrom(document, last, sellerSide),
    pick: (request) => {
      picking?.abort();
      picking = new AbortController();
      // A pick that fails or is given up leaves everything as it was.
      pickAndLearn(options, request, picking.signal).catch(() => undefined);
      return true;
    },
  };
}
