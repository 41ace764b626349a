import { dayNumber } from './calendar.ts';
import { RANKS, type Rank } from './customer.ts';
import type { MessageRecord } from './message-record.ts';

export interface EffortShare {
  readonly rank: Rank;
  readonly replies: number;
  readonly characters: number;
  /** Of all characters, 0-1. */
  readonly share: number;
}

/** Where the seller's words went in a span of days. */
export interface Effort {
  readonly shares: readonly EffortShare[];
  readonly replies: number;
  readonly characters: number;
  /** A sentence where passers-by eat the regulars' share; null otherwise. */
  readonly nudge: string | null;
}

export interface EffortOptions {
  readonly now: Date;
  /** 1 for today, 7 for the last seven days. */
  readonly days: number;
  readonly rankOf: (customerId: string) => Rank;
}

/** Below this many replies a share says nothing. */
const ENOUGH_REPLIES = 5;
const TOO_MUCH = 0.5;

/** The seller's replies by the rank of whom they went to. Messages whose time the page did not tell count where they were read. */
export function effortOf(messages: readonly MessageRecord[], options: EffortOptions): Effort {
  const today = dayNumber(options.now.getTime());
  const replies = messages.filter((message) => {
    const day = dayNumber(Date.parse(message.at));
    return message.author === 'seller' && day > today - options.days && day <= today;
  });
  const characters = replies.reduce((sum, message) => sum + message.characters, 0);
  const shares = RANKS.map((rank) => {
    const own = replies.filter((message) => options.rankOf(message.customerId) === rank);
    const sum = own.reduce((all, message) => all + message.characters, 0);
    return {
      rank,
      replies: own.length,
      characters: sum,
      share: characters === 0 ? 0 : sum / characters,
    };
  });
  const share = (rank: Rank): number => shares.find((one) => one.rank === rank)?.share ?? 0;
  const eaten = replies.length >= ENOUGH_REPLIES && share('passerby') >= TOO_MUCH;
  const percent = Math.round(share('passerby') * 100);
  return {
    shares,
    replies: replies.length,
    characters,
    nudge: eaten
      ? `言葉の${percent}%が、まだ買っていない方に向いています。常連さんの分も残しておきましょう。`
      : null,
  };
}
