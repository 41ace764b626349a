import type { Reading, ReadingNotice, ReplyBox } from '../thread/reading.ts';
import type { Thread } from '../thread/thread.ts';
import { detectOrder } from './detect-order.ts';
import { bareName } from './detector/clues.ts';
import { detectThread } from './detector/detect.ts';
import { textOf } from './box-text.ts';
import { openDom } from './dom.ts';
import { PageBoxes, type Box } from './page-box.ts';
import { detectPlace } from './page-place.ts';
import type { PageThread } from './page-thread.ts';
import { framedEditable } from './framed-box.ts';
import { readFirst, readOrder } from './recipe-facts.ts';
import { readByRecipe, recipeReplyBox } from './recipe-reader.ts';
import { matchesUrl, type SiteRecipe } from './recipe.ts';
import { rankReplyBoxes } from './reply-box.ts';
import { SITE_RECIPES } from './sites.ts';

export interface ReadOptions {
  /** The page's address: recipes are chosen by it. */
  readonly url: string;
  readonly now: Date;
  /** The seller's answer to 'which side are you?', from `Reading.sides`. */
  readonly sellerSide?: 0 | 1 | null;
  /** Names under which pages show the seller, as she told. */
  readonly ownNames?: readonly string[];
  /** Learned recipes; they go before the built-in ones. */
  readonly recipes?: readonly SiteRecipe[];
}

/** The reading, and the page's elements it speaks of; the elements stay in the page. */
export interface PageReading {
  readonly reading: Reading;
  readonly elements: {
    readonly replyBox: HTMLElement | null;
    readonly customerName: HTMLElement | null;
    /** Beside `reading.thread.messages`. */
    readonly messages: readonly Element[];
  };
}

const ownNamesOf = ({ ownNames = [] }: ReadOptions): ReadonlySet<string> =>
  new Set(ownNames.map(bareName).filter((name) => name !== ''));

/**
 * Reads the conversation of a page. By the site's recipe where there is one and the page still
 * matches it (else `layout-changed`), by the generic detector on any other page. Never throws and
 * never changes the page.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  try {
    return read(new PageBoxes(openDom(document), ownNamesOf(options)), options);
  } catch {
    // A page that is no normal page (emptied while reading, no body): nothing to show, nothing to log.
    return {
      reading: { thread: null, sides: [], replyBox: null, notices: ['no-thread'] },
      elements: { replyBox: null, customerName: null, messages: [] },
    };
  }
}

function read(page: PageBoxes, options: ReadOptions): PageReading {
  const known = [...(options.recipes ?? []), ...SITE_RECIPES].filter((recipe) =>
    matchesUrl(recipe, options.url),
  );
  const choice = { now: options.now, sellerSide: options.sellerSide ?? null };
  for (const recipe of known) {
    const found = readByRecipe(page, recipe, choice);
    if (found) return assemble(page, { found, recipe, options, notices: [] });
  }
  const found = detectThread(page, choice);
  const recipe = known.find((one) => recipeReplyBox(page, one) !== null) ?? known[0] ?? null;
  const changed = found !== null && known.some((one) => one.thread !== undefined);
  return assemble(page, { found, recipe, options, notices: changed ? ['layout-changed'] : [] });
}

interface Parts {
  readonly found: PageThread | null;
  readonly recipe: SiteRecipe | null;
  readonly options: ReadOptions;
  readonly notices: readonly ReadingNotice[];
}

function assemble(page: PageBoxes, parts: Parts): PageReading {
  const { found, recipe } = parts;
  // What holds text or input on a page is an HTML element; SVG is a leaf that holds neither.
  const named = recipe ? recipeReplyBox(page, recipe) : null;
  const replyBox = named ?? (found ? found.replyBox : (rankReplyBoxes(page, null)[0]?.box ?? null));
  const about = found?.notices ?? [
    'no-thread' as const,
    ...(replyBox ? [] : ['no-reply-box' as const]),
  ];
  const notices = named
    ? about.filter((notice) => notice !== 'no-reply-box' && notice !== 'reply-box-unsure')
    : about;
  return {
    reading: {
      thread: found ? threadOf(page, found, parts) : null,
      sides: found?.sides ?? [],
      replyBox: replyBox ? shownBox(replyBox) : null,
      notices: [...new Set([...notices, ...parts.notices])],
    },
    elements: {
      replyBox: replyBox ? writableIn(replyBox) : null,
      customerName: found?.customer?.box ? (found.customer.box.element as HTMLElement) : null,
      messages: (found?.boxes ?? []).map((box) => box.element),
    },
  };
}

/** The element that takes the text: for a frame, what is written in inside it. */
function writableIn(box: Box): HTMLElement {
  const element = box.element as HTMLElement;
  return box.tag === 'iframe' ? (framedEditable(element) ?? element) : element;
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/iu.exec(url)?.[1] ?? 'page';
}

/** The person's identifier in the link her name carries: `/users/kaede` and the like. */
function idInLink(name: Box | null): string | null {
  for (let at = name; at !== null && at.chars <= 60; at = at.parent) {
    const link =
      at.tag === 'a' ? at : at.items.find((item) => typeof item !== 'string' && item.tag === 'a');
    if (link === undefined || typeof link === 'string') continue;
    return (
      /\/(?:users?|profiles?|members?|people|buyers?|customers?|u)\/([\w.@-]{1,80})/iu.exec(
        link.attribute('href'),
      )?.[1] ?? null
    );
  }
  return null;
}

function threadOf(page: PageBoxes, found: PageThread, parts: Parts): Thread {
  const { recipe, options } = parts;
  const customerName =
    found.customer?.name ?? (recipe ? readFirst(page, recipe.customer.name, options.url) : null);
  const sellerName =
    found.sellerName ?? (recipe ? readFirst(page, recipe.seller.name, options.url) : null);
  return {
    site: recipe?.site ?? hostOf(options.url),
    place: recipe?.place ?? detectPlace(page, found),
    customer: {
      name: customerName,
      id: recipe
        ? readFirst(page, recipe.customer.id, options.url)
        : idInLink(found.customer?.box ?? null),
    },
    seller: { name: sellerName, id: null },
    messages: found.messages,
    order: recipe ? readOrder(page, recipe, options) : detectOrder(page, found.boxes, options.now),
    partial: found.notices.includes('partly-read'),
  };
}

function shownBox(box: Box): ReplyBox {
  const limit = Number(box.attribute('maxlength') || Number.NaN);
  const field = box.element as Partial<HTMLTextAreaElement>;
  const text = box.tag === 'textarea' || box.tag === 'input' ? (field.value ?? '') : textOf(box);
  return { text, maxLength: Number.isInteger(limit) && limit >= 0 ? limit : null };
}
