import type { RankHistory, Since, Words } from './japanese.data.ts';

/** How long ago, in English. */
export function sinceInEnglish({ unit, count }: Since): string {
  switch (unit) {
    case 'today':
      return 'today';
    case 'yesterday':
      return 'yesterday';
    case 'this-month':
      return 'this month';
    case 'last-month':
      return 'last month';
    case 'days':
    case 'months':
    case 'years':
      return `${count} ${count === 1 ? unit.slice(0, -1) : unit} ago`;
  }
}

function historyInEnglish({ orders, spent, last }: RankHistory): string {
  if (orders < 1) return 'No orders yet';
  return [
    orders === 1 ? '1 order' : `${orders} orders`,
    ...(last === null ? [] : [sinceInEnglish(last)]),
    ...(spent === null ? [] : [`¥${Math.round(spent).toLocaleString('en')} in all`]),
  ].join(' · ');
}

/** The popup in English, for sellers who read it more easily. Drafts stay Japanese: they are for the customer. */
export const english: Words = {
  appName: 'Ondo',
  appTitle: 'Ondo',
  waitingToday: (count) => (count === 1 ? 'Ondo (1 thing today)' : `Ondo (${count} things today)`),
  reading: 'Reading the conversation',
  measuring: 'Taking the temperature',
  nameUnknown: 'Name unknown',
  guess: 'Shown as the person of the same name',
  rank: { passerby: 'Passer-by', new: 'New', repeat: 'Repeat', patron: 'Patron' },
  rankReason: (history) => {
    const words = historyInEnglish(history);
    if (history.why === 'chosen') return `Set by you (${words})`;
    return history.why === 'silence' ? `${words} (quiet for long, so held back)` : words;
  },
  favouriteOn: 'Remove from favourites',
  favouriteOff: 'Make a favourite',
  waiting: 'Not answered yet',
  watchSite: 'Always show on this site',
  favouriteMenu: 'Turn this customer’s favourite star on or off',
  openBook: 'Open the customer book',
  casual: 'Casual Japanese is fine with this customer',
  note: 'Note',
  notePlaceholder: 'Likes, promises, family',
  noteSaved: 'Saved',
  warmth: 'Warmth',
  cold: 'Cold',
  hot: 'Hot',
  politeness: 'Politeness',
  register: { plain: 'Casual', polite: 'Polite', honorific: 'Honorific' },
  temperatureOf: (warmth, politeness) =>
    `The customer’s warmth is ${warmth} and politeness ${politeness} out of 100`,
  evidence: 'What it was read from',
  noEvidence: 'No word decides it',
  surfaceOnly: 'The dictionary could not be read, so only outward signs were measured',
  older: (count) => (count === 1 ? '1 earlier message' : `${count} earlier messages`),
  author: { customer: 'Customer', seller: 'You', system: 'Notice', unknown: 'Unknown' },
  stance: {
    accept: 'Accept',
    decline: 'Decline',
    ask_back: 'Check first',
    plain: 'Reply',
    short: 'Short',
    extra: 'With an extra',
  },
  drafts: 'Draft replies',
  insert: 'Insert',
  inserting: 'Inserting',
  copy: 'Copy',
  copied: 'Copied',
  edit: 'Edit',
  draftText: (number) => `Text of draft ${number}`,
  blankFirst: (name) => `Fill in “${name}” first`,
  askMode: 'There is unfinished text in the reply box',
  append: 'Add after it',
  replace: 'Replace it',
  cancel: 'Cancel',
  inserted: 'It is in the reply box. You send it yourself. Ctrl+Z takes it back',
  insertedNote: 'Inserted',
  notInserted: {
    'no-box': 'No reply box was found, so it was copied. Paste it into the reply box',
    'read-only': 'The reply box cannot be written in now, so it was copied',
    'too-long': 'It is longer than this reply box allows, so it was not inserted. Make it shorter',
    composing:
      'Text is being converted in the reply box, so it was copied. Finish the conversion and press again',
    'not-taken': 'The reply box did not take the text, so it was copied. Paste it there',
    gone: 'The page seems to have changed. Press the toolbar button again',
  },
  noDrafts:
    'No drafts for this conversation: the customer has said nothing yet, or in a language that cannot be read',
  notice: {
    'no-thread':
      'No conversation was found here. Open your exchange with a customer and press again',
    'no-reply-box': 'No reply box was found. You can copy the drafts',
    'reply-box-unsure': 'Several places look like a reply box. Show which one it is',
    'partly-read': 'Only what is shown was read. Open the rest on the page',
    'sides-unknown': 'The page does not tell which messages are yours',
    'layout-changed': 'This site seems to have changed. It was read by its looks',
    'page-closed': 'This page cannot be read. Browser settings and stores are closed to extensions',
  },
  whichSide: 'Which one are you?',
  sideOption: (text) => `The one who wrote “${text}”`,
  otherSide: 'All that is shown was written by the customer',
  pickMessageHint: 'Choose one message of the customer (Esc to cancel)',
  pickReplyBoxHint: 'Choose the reply box (Esc to cancel)',
  pickMessage: 'Point at the conversation',
  pickReplyBox: 'Point at the reply box',
  bookTrouble: 'The customer book could not be opened. The drafts work',
  ownText: 'Your text in the reply box',
  ownTextFine: 'Fine to send as it is',
  ownTextFindings: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  temperOwnText: 'Match the customer’s temperature',
  ownTextRule: {
    irritation: 'Irritation may show',
    keigo: 'Honorifics',
    'wrong-name': 'The name may be wrong',
    'blank-left': 'A blank is left',
    'number-not-in-thread': 'A number that is not in the conversation',
    promise: 'A promise that is not in the conversation',
    'emoji-not-hers': 'An emoji the customer does not use',
    forbidden: 'Better not said',
    colder: 'Reads colder than the customer',
    warmer: 'Reads warmer than the customer',
    register: 'The register is far from the customer’s',
  },
  handOver: 'Copy a hand-over note',
  retemper: 'Temperature of the reply',
  retemperReset: 'Match the customer',
  saved: 'Saved phrase',
  learned: 'Remembered reply',
  remember: 'Remember this reply',
  remembered: 'Remembered. It comes first next time for the same matter',
  putAway: 'Put this draft away',
  settings: 'Open settings',
  openPanel: 'Keep open at the side',
  tabMoved: 'You are on another page now',
  readTab: 'Read this page',
};
