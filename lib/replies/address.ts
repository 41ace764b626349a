import type { Message } from '../thread/thread.ts';

/** How the reply addresses her: the name with さん or 様, exactly as the thread does. */
export interface Address {
  readonly text: string;
  /** A line of its own, as the thread does it, or as 様 is written. */
  readonly ownLine: boolean;
}

const NAMED = /^\s*([^\s、。，,！!？?【】]{1,12}?)(さん|様|さま|ちゃん)(?=([\s、。，,！!]|$))/u;
const NOBODY =
  /^(?:お客|[皆奥娘赤]|みな|作家|お子|ご主人|お母|お父|お疲れ|ご苦労|店主|購入者|出品者|お相手|息子)$/u;
const HUMAN_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})?|[A-Za-z]{2,10})$/u;

/** The seller's own way of addressing her in this thread, the newest first; null where she never did. */
export function addressInThread(messages: readonly Message[]): Address | null {
  const spoken = messages.filter(({ author }) => author === 'seller').reverse();
  for (const { text } of spoken) {
    const found = NAMED.exec(text);
    const [, name, title, after] = found ?? [];
    if (name === undefined || title === undefined || NOBODY.test(name)) continue;
    return { text: name + title, ownLine: after === '\n' };
  }
  return null;
}

/** Names that with さん read as another word (たくさん, けいさん): 様 parts them. */
const WORD_WITH_SAN = /^(?:たく|おく|かあ|とう|にい|ねえ|じい|ばあ|けい|かい|せい|[いごしよ])$/u;
/** Names that with either title read as somebody else: 奥さん, 神様. */
const WORD_WITH_TITLE = /^[神奥殿姫仏王皆]$/u;

/** A recorded or shown name with a title, where it reads like a name and not like an account; else null. */
export function addressByName(name: string | null | undefined, honorific: boolean): Address | null {
  const bare = name?.trim().replace(/(?:さん|様|さま)$/u, '') ?? '';
  if (!HUMAN_NAME.test(bare)) return null;
  const [family = bare] = bare.split(/[ \u3000]/u);
  if (WORD_WITH_TITLE.test(family)) return null;
  if (!honorific && WORD_WITH_SAN.test(family)) return { text: `${family}様`, ownLine: false };
  return honorific
    ? { text: `${family}様`, ownLine: true }
    : { text: `${family}さん`, ownLine: false };
}
