import * as v from 'valibot';

/**
 * How one site builds its message page, as data: built in, or learned from a seller's correction.
 * Learned ones come back from storage and imported files, so every recipe passes the schema first.
 * A selector may cross open shadow roots with ` >>> `.
 */
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** Whose a message is, tried in order; the first rule that matches decides. */
const sideRule = v.variant('kind', [
  /** The message, or something in it, matches. */
  v.strictObject({ kind: v.literal('matches'), selector, side: v.picklist(['own', 'other']) }),
  /** The sender's name is the account's own name, read at `selector` (text, or JSON `name` of an attribute). */
  v.strictObject({ kind: v.literal('own-name'), selector, attribute: v.optional(v.string()) }),
  /** The sender's name is the other person's, read at `selector`. */
  v.strictObject({ kind: v.literal('other-name'), selector, attribute: v.optional(v.string()) }),
  /** Geometry, colours and the other weak signals of the generic detector. */
  v.strictObject({ kind: v.literal('vote') }),
  /** What no other rule decided. */
  v.strictObject({ kind: v.literal('rest'), side: v.picklist(['own', 'other']) }),
]);

/** Where a text stands: in an element, in one of its attributes, in the page's address. */
const source = v.strictObject({
  selector: v.optional(selector),
  attribute: v.optional(v.string()),
  /** Regular expression source; its first group is the value. Tried on the text, or on the address without a selector. */
  pattern: v.optional(
    v.pipe(v.string(), v.maxLength(200), v.check(compiles, 'is no regular expression')),
  ),
});

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

const fields = v.strictObject({
  body: v.optional(selector),
  name: v.optional(selector),
  time: v.optional(selector),
  /** Parts of the body that are no text of the message. */
  leaveOut: v.optional(v.array(selector)),
  stamp: v.optional(selector),
  /** Lines the site itself wrote. */
  system: v.optional(selector),
  /** Lines that are no message at all. */
  skip: v.optional(selector),
});

export const recipeSchema = v.strictObject({
  site: v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/u)),
  /** Address patterns: `https://host/path*`, `*` stands for anything, in the host for one label. */
  urls: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(1), v.maxLength(20)),
  place: v.optional(v.picklist(['private', 'public']), 'private'),
  /** Best first: the first that is found is the reply box. */
  replyBox: v.optional(v.array(selector), []),
  /** Absent where the site is known for its reply box only. */
  thread: v.optional(
    v.strictObject({
      /** Around all messages; without it the smallest box that holds them all. */
      list: v.optional(selector),
      /** Each message. */
      message: selector,
      fields: v.optional(fields, {}),
      sides: v.pipe(v.array(sideRule), v.minLength(1)),
      /** Names stand once for several messages in a row. */
      carryName: v.optional(v.boolean(), false),
      /** Shown while the page holds older messages back. */
      older: v.optional(selector),
      newestFirst: v.optional(v.boolean(), false),
    }),
  ),
  customer: v.optional(
    v.strictObject({ name: v.optional(v.array(source), []), id: v.optional(v.array(source), []) }),
    {},
  ),
  seller: v.optional(v.strictObject({ name: v.optional(v.array(source), []) }), {}),
  order: v.optional(
    v.strictObject({
      orderId: v.optional(v.array(source), []),
      item: v.optional(v.array(source), []),
      price: v.optional(v.array(source), []),
      orderedAt: v.optional(v.array(source), []),
      status: v.optional(v.array(source), []),
      trackingNumber: v.optional(v.array(source), []),
    }),
    {},
  ),
});

export type SiteRecipe = v.InferOutput<typeof recipeSchema>;
/** A recipe as written, defaults left out. */
export type RecipeSource = v.InferInput<typeof recipeSchema>;
export type SideRule = v.InferOutput<typeof sideRule>;
export type TextSource = v.InferOutput<typeof source>;
export type ThreadRecipe = NonNullable<SiteRecipe['thread']>;

/** A recipe from outside (storage, an imported file); null when it does not fit the schema. */
export function parseRecipe(data: unknown): SiteRecipe | null {
  const result = v.safeParse(recipeSchema, data);
  return result.success ? result.output : null;
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Whether an address belongs to a recipe. Query and fragment count only where the pattern has them. */
export function matchesUrl(recipe: Pick<SiteRecipe, 'urls'>, url: string): boolean {
  const end = url.search(/[?#]/u);
  const address = end < 0 ? url : url.slice(0, end);
  return recipe.urls.some((pattern) => {
    const whole = /[?#]/u.test(pattern) ? url : address;
    const [scheme = '', , host = '', ...path] = pattern.split('/');
    const hosts = escaped(host).replaceAll('*', '[^./]+');
    const paths = escaped(path.join('/')).replaceAll('*', '.*');
    return new RegExp(`^${scheme}//${hosts}/${paths}$`, 'u').test(whole);
  });
}
