import type { Intent } from '../intents/intents.ts';

/** What the thread says beside the words of the newest messages. */
export interface Around {
  readonly facets: ReadonlySet<string>;
  readonly runText: string;
  readonly sellerSpoke: boolean;
}

/** One correction of the recognised intents, in place. */
export type Settling = (intents: Set<Intent>, around: Around) => void;

/** Words by which a message asks or wishes. */
export const ASKS =
  /[？?]|か(?:$|[。！!\s]|な(?:ぁ|あ)?)|教え|知りた|聞きた|質問|伺い|お?尋ね|でしょう|ですかね|もらえ|いただけ|頂け|ある$|の$/u;
