import { browser } from '#imports';
import { parseRecipe, type SiteRecipe } from '../pages/recipe.ts';

const KEY = 'recipes';

/** The recipes learned from the seller's corrections, damaged ones left out. */
export async function loadRecipes(): Promise<SiteRecipe[]> {
  const stored = await browser.storage.local.get(KEY);
  const value: unknown = stored[KEY];
  return Array.isArray(value) ? value.map(parseRecipe).filter((recipe) => recipe !== null) : [];
}

/** Keeps a learned recipe; one for the same pages gives way. False where it is no recipe. */
export async function saveRecipe(recipe: unknown): Promise<boolean> {
  const checked = parseRecipe(recipe);
  if (checked === null) return false;
  const others = (await loadRecipes()).filter((other) => other.site !== checked.site);
  await browser.storage.local.set({ [KEY]: [...others, checked] });
  return true;
}
