import { parseRecipe, type RecipeSource, type SiteRecipe } from './recipe.ts';
import { MERCARI } from './sites/mercari/recipe.data.ts';

const SOURCES: readonly RecipeSource[] = [MERCARI];

/** The built-in recipes, in no order of preference: their addresses do not overlap. */
export const SITE_RECIPES: readonly SiteRecipe[] = SOURCES.map(parseRecipe).filter(
  (recipe) => recipe !== null,
);
