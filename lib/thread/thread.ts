/** Who put a line into the thread. `unknown` where the page gives no clue: it is never guessed silently. */
export const AUTHORS = ['customer', 'seller', 'system', 'unknown'] as const;
export type Author = (typeof AUTHORS)[number];

/** Text of a message that is a picture alone, and of one that is a stamp alone. */
export const IMAGE_TEXT = '［画像］';
export const STAMP_TEXT = '［スタンプ］';

/** A time as the page shows it ('3分前', '11月2日 10:04') and, where it can be told, as ISO 8601. */
export interface ShownTime {
  readonly shown: string;
  readonly at: string | null;
}

export interface Message {
  readonly author: Author;
  /** As shown, line breaks as `\n`; never empty. */
  readonly text: string;
  /** The name the page shows beside this message, if any. */
  readonly name: string | null;
  readonly time: ShownTime | null;
}

/** One side of the thread; `id` is the site's own identifier of the person, where the page shows it. */
export interface Party {
  readonly name: string | null;
  readonly id: string | null;
}

/** What the page says about the order the thread belongs to. */
export interface OrderFacts {
  readonly orderId: string | null;
  readonly item: string | null;
  /** Yen, a whole number. */
  readonly price: number | null;
  /** ISO 8601. */
  readonly orderedAt: string | null;
  readonly status: string | null;
  readonly trackingNumber: string | null;
}

export const NO_ORDER: OrderFacts = {
  orderId: null,
  item: null,
  price: null,
  orderedAt: null,
  status: null,
  trackingNumber: null,
};

/** `public` is read by everybody (item comments, reviews); `private` by the two only. */
export const PLACES = ['private', 'public'] as const;
export type Place = (typeof PLACES)[number];

/** A conversation as read from a page. JSON-plain: it crosses contexts. */
export interface Thread {
  /** Name of the recipe that read it (`mercari`), or the page's host for any other page. */
  readonly site: string;
  readonly place: Place;
  readonly customer: Party;
  readonly seller: Party;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly order: OrderFacts;
  /** True where the page holds older messages that it does not show. */
  readonly partial: boolean;
}
