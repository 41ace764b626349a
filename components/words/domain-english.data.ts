import { sinceOf } from '../../lib/customers/calendar.ts';
import type { BackupFailureCode } from '../../lib/customers/backup-failure.ts';
import type { BookFailureCode } from '../../lib/customers/book-failure.ts';
import type { CareSignalKind } from '../../lib/customers/care-signals.ts';
import type { ComplaintTheme } from '../../lib/customers/complaint-themes.data.ts';
import type { Sort } from '../../lib/customers/customer-rows.ts';
import type { Standing } from '../../lib/customers/customer.ts';
import type { Fit } from '../../lib/customers/sizing-up.ts';
import type { Field } from '../../lib/orders/fields.ts';
import type { Remark } from '../../lib/orders/import-report.ts';
import type { OrderFileFailureCode } from '../../lib/orders/order-file-failure.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { sinceInEnglish } from '../../lib/words/english.data.ts';
import type { DomainWords } from './domain-words.ts';
import { INTENT_LABELS } from './intent-labels.data.ts';

const THEMES: Readonly<Record<ComplaintTheme, string>> = {
  broken: 'Broken or faulty',
  wrong_item: 'Wrong item or number',
  picture: 'Not as pictured or described',
  late: 'Not arrived or late',
  size: 'Size',
  packaging: 'Packaging',
  smell: 'Smell',
  payment: 'Amount or payment',
  answer: 'Answers and manners',
  other: 'Other',
};

const SITES: Readonly<Record<string, string>> = {
  mercari: 'Mercari',
  rakuma: 'Rakuma',
  'mercari-shops': 'Mercari Shops',
  'yahoo-fleamarket': 'Yahoo! Flea Market',
  'yahoo-auction': 'Yahoo! Auctions',
};

const REMARKS: Readonly<Record<Remark, string>> = {
  no_order_id: 'left out, as they have no order number',
  no_buyer: 'left out, as the buyer cannot be told (a name alone may be somebody else’s)',
  duplicate: 'there twice, counted once',
  contradiction: 'same order number but other content; the first row was used',
  bad_date: 'the date could not be read; taken without it',
  bad_amount: 'the amount could not be read; taken without it',
  negative_amount: 'a negative amount was taken as a refund and not counted as bought',
  not_a_row: 'empty rows or sums, skipped',
};

const FIELDS: Readonly<Partial<Record<Field, string>>> = {
  orderId: 'Order number',
  orderedAt: 'Date of order',
  buyerId: 'Buyer’s ID',
  buyerName: 'Buyer’s name on the site',
  familyName: 'Buyer’s full name',
  email: 'Mail address',
  postcode: 'Postcode',
  item: 'Item',
  quantity: 'Quantity',
  price: 'Price of one',
  total: 'Total',
  currency: 'Currency',
  status: 'State (cancelled and so on)',
};

const SORTS: Readonly<Record<Sort, string>> = {
  seen: 'Last in touch',
  bought: 'Last bought',
  spent: 'Amount',
  orders: 'Number of orders',
  name: 'Name',
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  wanting: 'Wanting',
  fair: 'Fair',
  thankful: 'Thankful',
  cheering: 'Cheering for you',
};

const FITS: Readonly<Record<Fit, string>> = {
  fits: 'Seems to fit',
  unclear: 'Not clear yet',
  does_not_fit: 'Does not seem to fit',
};

/** The signs of sizing up, by the sentence of the domain. */
export const SIGNS: Readonly<Record<string, string>> = {
  作品そのものについて尋ねています: 'Asks about the work itself',
  贈りものやお祝いの予定があります: 'Has a gift or a celebration in mind',
  お店を応援する言葉があります: 'Cheers for the shop',
  お礼を伝えています: 'Says thanks',
  温かい言葉づかいです: 'Writes warmly',
  買う前から値下げの相談があります: 'Asks for a lower price before buying',
  値下げの相談が何度もあります: 'Asks for a lower price again and again',
  お店の仕事ではないお願いがあります: 'Asks for what is not the shop’s work',
  攻撃的な言葉があります: 'Attacks',
  言葉がぶっきらぼうです: 'Writes curtly',
};

const SIGNALS: Readonly<
  Record<CareSignalKind, { readonly evidence: string; readonly step: string }>
> = {
  jealousy: {
    evidence: 'The customer minds your other customers.',
    step: 'Say that this customer is dear to you too, with one memory. Promise nothing special.',
  },
  broken_rhythm: {
    evidence: 'Orders used to come at a steady pace and have stopped.',
    step: 'Ask how things are, starting from what you last talked about.',
  },
  colder: {
    evidence: 'The last messages are colder than usual.',
    step: 'Ask in a word whether something was left open last time.',
  },
  returned: {
    evidence: 'Back after a long silence.',
    step: 'Say that you are glad, and take up the last topic.',
  },
  third_haggling: {
    evidence: 'Has asked for a lower price three times or more.',
    step: 'You may say kindly and clearly that this is the end of it.',
  },
  supporter: {
    evidence: 'Said something to support your shop.',
    step: 'Thank for exactly what was done.',
  },
  celebration: {
    evidence: 'Spoke of a celebration or a gift.',
    step: 'Think of wrapping or a card. Leave price tags and slips out.',
  },
  costs_more: {
    evidence: 'Costs more replies and refunds than the orders bring.',
    step: 'Keep replies short and polite. A little distance is all right.',
  },
};

const FAILURES: Readonly<
  Record<BookFailureCode | BackupFailureCode | OrderFileFailureCode, string>
> = {
  blocked: 'The book cannot be opened. Close it in other tabs and open it again.',
  quota: 'There is no room left on this machine. Free some space and try again.',
  corrupt: 'Part of the book could not be read. If you have a backup, restore it in the settings.',
  unavailable: 'This browser cannot keep the book. See whether this is a private window.',
  newer: 'This was made by a newer Ondo. Update Ondo and try again.',
  unknown_customer: 'This customer’s record was not found. It may have been deleted elsewhere.',
  broken_off: 'Saving stopped on the way. Nothing is lost. Try again.',
  not_a_backup: 'This is no backup of Ondo. Choose a file that ends in .ondo.',
  truncated: 'The file is cut off. Try a fresh copy of it. Your book is as it was.',
  damaged: 'The file is damaged. Try another backup. Your book is as it was.',
  wrong_passphrase: 'The passphrase is wrong. Try again. Your book is as it was.',
  empty: 'The file is empty. Export the orders again.',
  binary: 'This does not seem to be a table. Choose a CSV file of orders.',
  spreadsheet: 'Excel files cannot be read. Save it as CSV and choose that.',
  encoding: 'The encoding could not be told. Export a CSV in UTF-8 or Shift_JIS.',
  line_too_long: 'A line is too long for a table. Choose the CSV file as it was exported.',
  no_table: 'No header row was found. Choose a CSV with the names of the columns in line 1.',
  too_large: 'The file is too large (200 MB at most). Export a shorter time at once.',
};

const inTable = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

export const domainEnglish: DomainWords = {
  since: (then, now) => sinceInEnglish(sinceOf(then, now)),
  theme: (theme) => inTable(THEMES, theme) ?? THEMES.other,
  site: (site) => inTable(SITES, site) ?? siteLabel(site),
  remark: (remark) => REMARKS[remark],
  field: (field) => FIELDS[field] ?? field,
  sort: (sort) => SORTS[sort],
  standing: (standing) => STANDINGS[standing],
  standingReason: () => '',
  fit: (fit) => FITS[fit],
  sign: (evidence) => inTable(SIGNS, evidence) ?? '',
  signal: ({ kind }) => SIGNALS[kind],
  followUp: ({ silentDays }) =>
    silentDays < 60
      ? `Not heard of for ${silentDays} days.`
      : `Not heard of for ${Math.round(silentDays / 30.4)} months.`,
  nudge: ({ nudge, shares }) => {
    const share = shares.find(({ rank }) => rank === 'passerby')?.share ?? 0;
    return nudge === null
      ? null
      : `${Math.round(share * 100)}% of your words go to people who have not bought. Keep some for your regulars.`;
  },
  intent: (intent) => INTENT_LABELS.en[intent],
  failure: (error) => {
    if (!('inWords' in error)) return null;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return (
      inTable(FAILURES, code) ?? 'The file could not be read. Choose a CSV as it was exported.'
    );
  },
};
