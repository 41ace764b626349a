import { describe, expect, it } from 'vitest';
import {
  complaintAgain,
  complaintBoard,
  complaintIn,
  themeOf,
  type Complaint,
} from '../../../lib/customers/complaints.ts';
import type { ReadMessage, ReadThread } from '../../../lib/customers/customer-book.ts';
import type { Rank } from '../../../lib/customers/customer.ts';
import { effortOf } from '../../../lib/customers/effort.ts';
import { followUps } from '../../../lib/customers/follow-ups.ts';
import { sizeUp } from '../../../lib/customers/sizing-up.ts';
import { standingOf } from '../../../lib/customers/standing.ts';
import { bought, daysAgo, historyOf, NOW, said } from './histories.ts';

describe('followUps', () => {
  const silent = (record: object) => historyOf({ orders: [bought(100)], record });

  it.each([
    ['a favourite', { favourite: true }, 1],
    ['one the seller chose', { followed: true }, 1],
    ['nobody else', {}, 0],
    ['no favourite who wants no messages', { favourite: true, noMessages: true }, 0],
  ])('suggests %s', (...row) => {
    const [, record, count] = row;
    expect(followUps([silent(record)], { now: NOW })).toHaveLength(count);
  });

  it('follows her own rhythm', () => {
    const orders = [90, 80, 70, 60, 35].map((day) => bought(day));
    const record = { favourite: true };
    expect(followUps([historyOf({ orders, record })], { now: NOW })).toHaveLength(1);
    const slow = [500, 400, 300, 200, 65].map((day) => bought(day));
    expect(followUps([historyOf({ orders: slow, record })], { now: NOW })).toEqual([]);
  });

  it('is a short list, the longest silent first', () => {
    const many = [70, 300, 90, 200, 100].map((day) =>
      historyOf({ orders: [bought(day)], record: { id: `c${day}`, favourite: true } }),
    );
    expect(followUps(many, { now: NOW }).map((one) => one.silentDays)).toEqual([300, 200, 100]);
  });

  it('waits while it is snoozed and comes back after', () => {
    const history = silent({ favourite: true });
    const [one] = followUps([history], { now: NOW });
    const key = `c1 ${one?.key ?? ''}`;
    expect(followUps([history], { now: NOW, snoozed: new Map([[key, daysAgo(-3)]]) })).toEqual([]);
    expect(followUps([history], { now: NOW, snoozed: new Map([[key, null]]) })).toEqual([]);
    expect(followUps([history], { now: NOW, snoozed: new Map([[key, daysAgo(1)]]) })).toHaveLength(
      1,
    );
  });

  it('knows the last topic', () => {
    expect(followUps([silent({ favourite: true })], { now: NOW })[0]?.lastTopic).toBe('リボン');
    const spoken = historyOf({
      messages: [said(100, ['gift']), said(90, ['thanks'])],
      record: { favourite: true },
    });
    expect(followUps([spoken], { now: NOW })[0]?.lastTopic).toBe('贈りもの');
  });
});

describe('complaints', () => {
  const opened = (complaint: Complaint | null): Complaint => {
    if (complaint === null) throw new Error('the thread must hold a complaint');
    return complaint;
  };
  const message = (
    author: ReadMessage['author'],
    text: string,
    intents: readonly string[],
  ): ReadMessage => ({ author, text, intents, at: null, politeness: 50, warmth: 30 });
  const thread = (...messages: readonly ReadMessage[]): ReadThread => ({
    site: 'minne',
    place: 'private',
    threadId: 'A-1',
    item: '布の皿',
    readAt: daysAgo(0),
    messages,
  });
  const broken = message('customer', '届いたお皿が割れていました。', ['complaint']);

  it.each([
    ['お皿が割れていました', 'broken'],
    ['違う商品が届きました', 'wrong_item'],
    ['写真と色が全然ちがいます', 'picture'],
    ['まだ届きません', 'late'],
    ['思ったより小さいです', 'size'],
    ['箱がつぶれていました', 'packaging'],
    ['がっかりしました', 'other'],
  ])('are told by what they are about: %s', (text, theme) => {
    expect(themeOf(text)).toBe(theme);
  });

  it('are open until the seller answers, and keep her words only where texts are kept', () => {
    expect(complaintIn('c1', thread(broken), false)).toMatchObject({
      state: 'open',
      product: '布の皿',
      theme: 'broken',
      words: null,
    });
    expect(complaintIn('c1', thread(broken), true)?.words).toContain('割れて');
    expect(
      complaintIn('c1', thread(broken, message('seller', '申し訳ございません', [])), false)?.state,
    ).toBe('answered');
    expect(
      complaintIn('c1', thread(message('customer', 'ありがとう', ['thanks'])), false),
    ).toBeNull();
  });

  it('are one a thread, and what the seller set stays', () => {
    const open = opened(complaintIn('c1', thread(broken), false));
    const answered = opened(
      complaintIn('c1', thread(broken, message('seller', 'はい', [])), false),
    );
    expect(answered.id).toBe(open.id);
    expect(complaintAgain(open, answered)).toMatchObject({
      state: 'answered',
      answeredAt: daysAgo(0),
    });
    expect(complaintAgain({ ...open, state: 'solved', byHand: true }, open).state).toBe('solved');
    expect(complaintAgain(answered, open)).toMatchObject({ state: 'open', answeredAt: null });
  });

  const complaint = (customerId: string, change: Partial<Complaint> = {}): Complaint => ({
    ...opened(complaintIn(customerId, thread(broken), false)),
    id: customerId,
    ...change,
  });
  const board = (complaints: readonly Complaint[], rank: Rank = 'passerby') =>
    complaintBoard(complaints, { now: NOW, threshold: 3, rankOf: () => rank });

  it('of passers-by become a to-do when as many people say the same', () => {
    expect(board([complaint('a'), complaint('b')])[0]).toMatchObject({ people: 2, todo: null });
    expect(board([complaint('a'), complaint('b'), complaint('c')])[0]).toMatchObject({
      people: 3,
      todo: 'many',
    });
    expect(
      board([complaint('a'), complaint('a', { id: '2' }), complaint('a', { id: '3' })])[0]?.todo,
    ).toBeNull();
  });

  it('of a regular are a to-do at once, until they are solved', () => {
    expect(board([complaint('a')], 'repeat')[0]?.todo).toBe('regular');
    expect(board([complaint('a', { state: 'solved' })], 'repeat')[0]?.todo).toBeNull();
  });

  it('stand by product and theme, and say how long they have waited', () => {
    const entries = board([
      complaint('a', { openedAt: daysAgo(2) }),
      complaint('b', { openedAt: daysAgo(9), product: '布 の皿' }),
      complaint('c', { openedAt: daysAgo(5), theme: 'late', state: 'answered' }),
    ]);
    expect(entries.map(({ theme, open, waitingDays }) => [theme, open, waitingDays])).toEqual([
      ['broken', 1, 9],
      ['broken', 1, 2],
      ['late', 0, null],
    ]);
  });
});

describe('effortOf', () => {
  const reply = (customerId: string, days: number, characters: number) =>
    said(days, [], { customerId, characters, author: 'seller' });
  const rankOf = (id: string): Rank => (id === 'p' ? 'passerby' : 'patron');

  it('adds up words and replies by rank, of the days asked for', () => {
    const messages = [
      reply('p', 0, 30),
      reply('c', 0.1, 90),
      reply('c', 3, 80),
      reply('p', 9, 500),
      said(0, []),
    ];
    const today = effortOf(messages, { now: NOW, days: 1, rankOf });
    expect(today).toMatchObject({ replies: 2, characters: 120 });
    expect(today.shares.map(({ rank, share }) => [rank, share])).toEqual([
      ['passerby', 0.25],
      ['new', 0],
      ['repeat', 0],
      ['patron', 0.75],
    ]);
    expect(effortOf(messages, { now: NOW, days: 7, rankOf }).characters).toBe(200);
  });

  it('says so when passers-by eat the share of the regulars, and not of a handful', () => {
    const many = Array.from({ length: 6 }, () => reply('p', 0, 50));
    expect(effortOf([...many, reply('c', 0, 40)], { now: NOW, days: 1, rankOf }).nudge).toContain(
      '88%',
    );
    expect(effortOf(many.slice(0, 3), { now: NOW, days: 1, rankOf }).nudge).toBeNull();
    expect(effortOf([], { now: NOW, days: 1, rankOf })).toMatchObject({
      characters: 0,
      nudge: null,
    });
  });
});

describe('standingOf', () => {
  it.each([
    ['nothing known', [], 'fair'],
    ['haggling and more', [said(3, ['price_negotiation']), said(2, ['boundary'])], 'wanting'],
    [
      'thanks',
      [said(3, ['thanks']), said(2, ['thanks', 'received']), said(1, ['thanks'])],
      'thankful',
    ],
    [
      'cheering again and again',
      [said(9, ['support']), said(2, ['support', 'thanks'])],
      'cheering',
    ],
    ['complaints, which serve the shop', [said(3, ['complaint']), said(2, ['complaint'])], 'fair'],
  ])('reads %s', (...row) => {
    const [, messages, standing] = row;
    expect(standingOf(historyOf({ messages })).standing).toBe(standing);
  });

  it('rises when somebody who wanted much begins to cheer', () => {
    const before = [said(99, ['boundary']), said(98, ['price_negotiation'])];
    const since = [5, 4, 3, 2].map((day) => said(day, ['support', 'thanks']));
    expect(standingOf(historyOf({ messages: [...before, ...since] })).standing).toBe('cheering');
  });

  it("is the seller's to correct", () => {
    expect(standingOf(historyOf({ record: { chosenStanding: 'cheering' } })).standing).toBe(
      'cheering',
    );
  });
});

describe('sizeUp', () => {
  it.each([
    ['nobody heard of', [], 'unclear'],
    ['a question about the item', [said(1, ['question_item'])], 'fits'],
    [
      'haggling twice',
      [said(2, ['price_negotiation']), said(1, ['price_negotiation'])],
      'does_not_fit',
    ],
    ['a blunt line', [said(1, ['question_other'], { warmth: 30 })], 'unclear'],
    ['an attack', [said(1, ['malicious'], { warmth: 5 })], 'does_not_fit'],
    [
      'a question and a try at the price',
      [said(1, ['question_item', 'price_negotiation'])],
      'unclear',
    ],
  ])('%s', (...row) => {
    const [, messages, fit] = row;
    const sized = sizeUp(
      historyOf({
        messages: messages.map((one) => ({ ...one, warmth: one.warmth === 60 ? 55 : one.warmth })),
      }),
    );
    expect(sized.fit).toBe(fit);
    expect(sized.signs.every((sign) => sign.evidence.length > 5)).toBe(true);
  });
});
