import type { Page } from 'puppeteer-core';

export interface PopupContent {
  readonly customer: string;
  readonly rank: string | undefined;
  readonly favourite: boolean;
  readonly politeness: number;
  readonly warmth: number;
  readonly messages: readonly { author: string | undefined; text: string }[];
  readonly drafts: readonly string[];
  readonly notices: readonly (string | undefined)[];
}

/** Waits until the drafts, or the reason why there are none, stand in the popup. */
export async function popupReady(popup: Page): Promise<void> {
  await popup.waitForSelector('main[aria-busy="false"], main.unreadable', { timeout: 30_000 });
}

/** Everything the popup says, by the test ids of the contract. */
export async function readPopup(popup: Page): Promise<PopupContent> {
  await popupReady(popup);
  return popup.evaluate(() => {
    const one = (id: string): HTMLElement | null => document.querySelector(`[data-testid="${id}"]`);
    const all = (id: string): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`),
    ];
    const { politeness, warmth } = one('temperature')?.dataset ?? {};
    return {
      customer: one('customer-name')?.textContent ?? '',
      rank: one('customer-rank')?.dataset['rank'],
      favourite: one('favourite')?.getAttribute('aria-pressed') === 'true',
      politeness: Number(politeness),
      warmth: Number(warmth),
      messages: all('message').map((message) => ({
        author: message.dataset['author'],
        text: message.querySelector('[data-testid="message-text"]')?.textContent ?? '',
      })),
      drafts: all('draft-text').map((draft) => draft.textContent),
      notices: all('notice').map((notice) => notice.dataset['notice']),
    };
  });
}

/** Fills every open blank of one draft with `value`. */
export async function fillBlanks(popup: Page, draft: number, value: string): Promise<void> {
  for (const blank of await popup.$$(
    `[data-testid="draft"]:nth-of-type(${draft + 1}) [data-testid="draft-blank"]`,
  ))
    await blank.type(value);
}

/** Presses 「入れる」 on one draft and waits for what becomes of it. */
export async function pressInsert(popup: Page, draft: number): Promise<void> {
  const card = `[data-testid="draft"]:nth-of-type(${draft + 1})`;
  await popup.locator(`${card} [data-testid="draft-insert"]`).click();
  await popup.waitForSelector(`${card} .outcome, ${card} .ask`, { timeout: 10_000 });
}

/** Errors that a page writes to its console or does not catch. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? error.message : 'unknown error'),
  );
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return errors;
}
