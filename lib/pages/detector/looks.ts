import type { Box } from '../page-box.ts';

const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))?$/u;

/** Boxes live for one reading; their looks do not change in it. */
const DRAWN = new WeakMap<Box, boolean>();

/** Drawn as a box of its own: another background than what is behind it, a border or a shadow. */
export function isDrawnBox(box: Box): boolean {
  const known = DRAWN.get(box);
  if (known !== undefined) return known;
  const drawn = looksDrawn(box);
  DRAWN.set(box, drawn);
  return drawn;
}

function looksDrawn(box: Box): boolean {
  if (!box.hasLayout) return /(?:^|[^a-z])(?:bubble|balloon|fukidashi)(?:$|[^a-z])/u.test(box.hint);
  const background = box.style('background-color');
  const painted = !CLEAR.test(background) && background !== backgroundBehind(box);
  const image = box.style('background-image');
  const framed =
    parseFloat(box.style('border-left-width')) > 0 &&
    parseFloat(box.style('border-right-width')) > 0 &&
    parseFloat(box.style('border-top-width')) > 0;
  return (
    painted || framed || image.startsWith('linear-gradient') || box.style('box-shadow') !== 'none'
  );
}

/** The colour the box itself is painted in; null for none. */
export function paintOf(box: Box): string | null {
  const own = box.style('background-color');
  if (!CLEAR.test(own)) return own;
  const image = box.style('background-image');
  return image && image !== 'none' ? image.slice(0, 80) : null;
}

function backgroundBehind(box: Box): string {
  for (let at = box.parent; at; at = at.parent) {
    const color = at.style('background-color');
    if (!CLEAR.test(color)) return color;
  }
  return 'rgb(255, 255, 255)';
}

/** Class tokens without what a build step made up (hashes) and without numbers. */
export function stableClasses(box: Box): readonly string[] {
  return box.classes
    .filter((token) => !isHashed(token))
    .map((token) => token.split(/__|--/u, 1)[0] ?? token);
}

/** `css-1x2y3z`, `sc-bdVaJa`, `number__6b270ca7`, `x1n2onr6`: changes with the next build. */
export function isHashed(token: string): boolean {
  if (/^(?:css|sc|jss|emotion|svelte|jsx)-[\da-z]+$/iu.test(token)) return true;
  if (/^_?[\da-f]{6,}$/iu.test(token) && /\d/u.test(token)) return true;
  if (/^x[\da-z]{5,8}$/u.test(token) && /\d/u.test(token)) return true;
  return (
    /^[a-z]{1,3}[A-Z\d][A-Za-z\d]{2,6}$/u.test(token) &&
    /\d|[a-z][A-Z]/u.test(token) &&
    !/^(?:my|is|to|me|ui|tw)[A-Z]/u.test(token)
  );
}

/** What a box looks like to its siblings: tag and stable class words. */
export function kindOf(box: Box): string {
  return `${box.tag}.${stableClasses(box).slice(0, 3).join('.')}`;
}

/** Share of class tokens that two boxes have in common, 1 for two boxes without any. */
export function likeness(one: Box, other: Box): number {
  if (one.tag !== other.tag) return 0;
  const named = [one, other].map((box) => box.classes.filter((token) => !isHashed(token)));
  // Where only hashes are there to compare, the same hash is the same look.
  const bare = named.every((tokens) => tokens.length === 0);
  const first = new Set(bare ? one.classes : named[0]);
  const second = new Set(bare ? other.classes : named[1]);
  if (first.size === 0 && second.size === 0) return 1;
  const shared = [...first].filter((token) => second.has(token)).length;
  return shared / (first.size + second.size - shared);
}

/** Built alike, as two entries of a list are: by class words, or by the same hashes where there are only hashes. */
export function isAlike(one: Box, other: Box): boolean {
  if (likeness(one, other) >= 0.5) return true;
  const named = stableClasses(one).length > 0 && stableClasses(other).length > 0;
  return kindOf(one) === kindOf(other) && (named || one.classes.length === 0);
}
