import { browser } from '#imports';
import * as v from 'valibot';

const PLACE = 'place:';

const PlaceSchema = v.object({ url: v.pipe(v.string(), v.url()), at: v.number() });

/** Remembers the page on which a customer was talked to, so that a follow-up finds its way back. Only web pages have one. */
export async function rememberPlace(customerId: string, url: string): Promise<void> {
  if (!/^https?:/u.test(url)) return;
  await browser.storage.local.set({ [PLACE + customerId]: { url, at: Date.now() } });
}

/** That page; null where none is known. */
export async function lastPlace(customerId: string): Promise<{ readonly url: string } | null> {
  const key = PLACE + customerId;
  const place = v.safeParse(PlaceSchema, (await browser.storage.local.get(key))[key]);
  return place.success ? { url: place.output.url } : null;
}

export async function forgetPlace(customerId: string): Promise<void> {
  await browser.storage.local.remove(PLACE + customerId);
}
