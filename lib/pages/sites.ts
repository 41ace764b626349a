import { parseRecipe, type RecipeSource, type SiteRecipe } from './recipe.ts';
import { AMAZON } from './sites/amazon/recipe.data.ts';
import { CHATWORK } from './sites/chatwork/recipe.data.ts';
import { COCONALA_DIRECT, COCONALA_TALK } from './sites/coconala/recipe.data.ts';
import { EBAY } from './sites/ebay/recipe.data.ts';
import { ETSY } from './sites/etsy/recipe.data.ts';
import { GMAIL } from './sites/gmail/recipe.data.ts';
import { INSTAGRAM } from './sites/instagram/recipe.data.ts';
import { LINE_OFFICIAL } from './sites/line-official/recipe.data.ts';
import { MERCARI } from './sites/mercari/recipe.data.ts';
import { MESSENGER } from './sites/messenger/recipe.data.ts';
import { RAKUMA } from './sites/rakuma/recipe.data.ts';
import { SLACK } from './sites/slack/recipe.data.ts';
import { X } from './sites/x/recipe.data.ts';
import { YAHOO_FLEAMARKET } from './sites/yahoo-fleamarket/recipe.data.ts';

/** As written; those that fail the schema are no recipes, which a test would tell. */
export const RECIPE_SOURCES: readonly RecipeSource[] = [
  AMAZON,
  CHATWORK,
  COCONALA_DIRECT,
  COCONALA_TALK,
  EBAY,
  ETSY,
  GMAIL,
  INSTAGRAM,
  LINE_OFFICIAL,
  MERCARI,
  MESSENGER,
  RAKUMA,
  SLACK,
  X,
  YAHOO_FLEAMARKET,
];

/** The built-in recipes; their addresses do not overlap. */
export const SITE_RECIPES: readonly SiteRecipe[] = RECIPE_SOURCES.map(parseRecipe).filter(
  (recipe) => recipe !== null,
);
