import { browser } from '#imports';
import * as v from 'valibot';
import { parseRecipe, type SiteRecipe } from '../pages/recipe.ts';

const KEY = 'recipes';

/** A reading learned from the seller's corrections, with her own name for it. */
export interface TaughtRecipe {
  readonly recipe: SiteRecipe;
  readonly site: string;
  readonly urls: readonly string[];
  readonly name: string;
  readonly on: boolean;
}

const StoredSchema = v.object({
  recipe: v.unknown(),
  name: v.pipe(v.string(), v.maxLength(80)),
  on: v.boolean(),
});

function taught(
  recipe: SiteRecipe,
  rest: Partial<Pick<TaughtRecipe, 'name' | 'on'>>,
): TaughtRecipe {
  const { site, urls } = recipe;
  return { recipe, site, urls, name: rest.name ?? site, on: rest.on ?? true };
}

/** One kept reading; a bare recipe, as the first version kept them, is on and named by its site. Null where it is damaged. */
function parseTaught(value: unknown): TaughtRecipe | null {
  const stored = v.safeParse(StoredSchema, value);
  const recipe = parseRecipe(stored.success ? stored.output.recipe : value);
  if (recipe === null) return null;
  return taught(recipe, stored.success ? stored.output : {});
}

/** The readings in a file's content, damaged ones left out. */
export function parseTaughtFile(content: unknown): TaughtRecipe[] {
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  return list.map(parseTaught).filter((one) => one !== null);
}

export async function loadTaught(): Promise<TaughtRecipe[]> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(value) ? parseTaughtFile(value) : [];
}

async function keep(all: readonly TaughtRecipe[]): Promise<void> {
  const stored = all.map(({ recipe, name, on }) => ({ recipe, name, on }));
  await browser.storage.local.set({ [KEY]: stored });
}

/** Keeps a reading; one for the same pages gives way. */
export async function putTaught(one: TaughtRecipe): Promise<void> {
  const all = await loadTaught();
  const at = all.findIndex(({ site }) => site === one.site);
  await keep(at === -1 ? [...all, one] : all.with(at, one));
}

export async function removeTaught(site: string): Promise<void> {
  await keep((await loadTaught()).filter((one) => one.site !== site));
}

/** The learned recipes that are switched on. */
export async function loadRecipes(): Promise<SiteRecipe[]> {
  return (await loadTaught()).filter(({ on }) => on).map(({ recipe }) => recipe);
}

/** Keeps a recipe just learned; the seller's name for it stays. False where it is no recipe. */
export async function saveRecipe(recipe: unknown): Promise<boolean> {
  const checked = parseRecipe(recipe);
  if (checked === null) return false;
  const before = (await loadTaught()).find(({ site }) => site === checked.site);
  await putTaught(taught(checked, before === undefined ? {} : { name: before.name }));
  return true;
}
