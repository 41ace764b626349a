import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressPattern, learnRecipe } from '../../../lib/pages/learn.ts';
import { readPage } from '../../../lib/pages/read-page.ts';
import { matchesUrl } from '../../../lib/pages/recipe.ts';

const URL = 'https://shop.example/orders/4821/talk';
const NOW = new Date('2026-11-21T12:00:00+09:00');

function page(row: string): Document {
  const rows = ['こんにちは', 'はい、ございます', 'うれしいです'];
  const items = rows.map(
    (text, index) =>
      `<div class="${row} ${index === 1 ? 'is-shop' : 'is-guest'}"><p>${text}</p></div>`,
  );
  return new JSDOM(
    `<body><main><div id="talk">${items.join('')}</div><textarea class="css-1a2b3c" placeholder="メッセージを入力"></textarea><textarea name="note"></textarea></main></body>`,
    { url: URL },
  ).window.document;
}

describe('a recipe learned from what the seller pointed at', () => {
  const document = page('entry');
  const one = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const recipe = learnRecipe({
    document,
    url: URL,
    messageElement: one('.is-shop > p'),
    messageAuthor: 'seller',
    replyBoxElement: one('textarea[class]'),
  });

  it('reads the page with the right authors', () => {
    const { reading, elements } = readPage(document, {
      url: URL,
      now: NOW,
      recipes: recipe ? [recipe] : [],
    });
    expect(reading.thread?.messages.map(({ author, text }) => [author, text])).toEqual([
      ['customer', 'こんにちは'],
      ['seller', 'はい、ございます'],
      ['customer', 'うれしいです'],
    ]);
    expect(elements.replyBox).toBe(document.querySelector('textarea[class]'));
    expect(reading.notices).toEqual([]);
  });

  it('fits the other threads of the site, and no other site', () => {
    expect(recipe && matchesUrl(recipe, 'https://shop.example/orders/9/talk?tab=1')).toBe(true);
    expect(recipe && matchesUrl(recipe, 'https://other.example/orders/9/talk')).toBe(false);
  });

  it('says that the layout changed when the page no longer matches', () => {
    const changed = page('message-row');
    const { reading } = readPage(changed, { url: URL, now: NOW, recipes: recipe ? [recipe] : [] });
    expect(reading.notices).toContain('layout-changed');
    expect(reading.thread?.messages).toHaveLength(3);
  });
});

describe('the addresses a learned recipe is for', () => {
  it.each([
    ['https://shop.example/orders/4821/talk', 'https://shop.example/orders/*/talk'],
    ['https://shop.example/t/abc?x=1#y', 'https://shop.example/t/abc'],
    ['https://shop.example/c/0f3a9b7c-11/', 'https://shop.example/c/*/'],
  ])('%s', (url, pattern) => {
    expect(addressPattern(url)).toBe(pattern);
  });
});

it('learns nothing from nothing', () => {
  expect(learnRecipe({ document: page('entry'), url: URL })).toBeNull();
});
