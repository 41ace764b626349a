import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/pages/read-page.ts';
import { matchesUrl } from '../../lib/pages/recipe.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { RECIPE_SOURCES, SITE_RECIPES } from '../../lib/pages/sites.ts';
import type { Reading } from '../../lib/thread/reading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
/** The clock of the saved pages. */
const NOW = new Date('2026-11-21T12:00:00+09:00');
// Shown times carry no zone: they are read in the browser's own, which is Japan's for these pages.
process.env['TZ'] = 'Asia/Tokyo';

interface SavedPage {
  readonly url: string;
  readonly reading: Reading;
}

function savedPages(site: string): readonly { name: string; html: string; saved: SavedPage }[] {
  const folder = join(FIXTURES, site);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: file.replace('.html', ''),
      html: readFileSync(join(folder, file), 'utf8'),
      saved: JSON.parse(
        readFileSync(join(folder, file.replace('.html', '.thread.json')), 'utf8'),
      ) as SavedPage,
    }));
}

const SITES = [...new Set(SITE_RECIPES.map((recipe) => recipe.site))];

/** jsdom does not build declarative shadow roots itself. */
function openShadowRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open"]',
  )) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

describe.each(SITES.filter((site) => existsSync(join(FIXTURES, site))))(
  'saved pages of %s',
  (site) => {
    it.each(savedPages(site))('reads $name whole', ({ html, saved }) => {
      const { document } = new JSDOM(html, { url: saved.url }).window;
      openShadowRoots(document);
      expect(readPage(document, { url: saved.url, now: NOW }).reading).toEqual(saved.reading);
    });

    it.each(savedPages(site))('belongs to no other recipe: $name', ({ saved }) => {
      const recipes = SITE_RECIPES.filter((recipe) => matchesUrl(recipe, saved.url)).map(
        (recipe) => recipe.site,
      );
      expect(recipes).toEqual([site]);
    });
  },
);

it('has saved pages for every recipe that reads threads', () => {
  const without = SITE_RECIPES.filter(
    (recipe) => recipe.thread && !existsSync(join(FIXTURES, recipe.site)),
  );
  expect(without.map((recipe) => recipe.site)).toEqual([]);
});

describe('the recipes', () => {
  it('fit their schema, all of them', () => {
    expect(SITE_RECIPES.map(({ site }) => site)).toEqual(RECIPE_SOURCES.map(({ site }) => site));
  });

  it('are listed for every folder of a site', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../lib/pages/sites'));
    expect([...new Set(RECIPE_SOURCES.map(({ site }) => site))].sort()).toEqual(folders.sort());
  });

  it.each(SITE_RECIPES.map(({ site }) => site))('has a name that sellers know: %s', (site) => {
    expect(siteLabel(site)).not.toBe(site);
  });
});
