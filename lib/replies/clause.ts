import type { Analysis } from '../japanese/analyse.ts';
import { GODAN } from '../japanese/godan.ts';
import type { Token } from '../japanese/token.ts';

/** What ends a clause that gives a reason, a condition or a contrast: the wish or question itself comes after it. */
const CLAUSE_END =
  /(?:です|ます|でした|ました|ません|[いるうくすたんな]の|たい|ない)(?:の|ん)?(?:です)?(?:が|けど|けれども?|ので|から)(?:[、,\s…]|(?=[^っでど]{4}))|(?:(?:なの|ん)です)?(?:けれども?|けど)(?:[、,\s]|(?=\p{L}{4}))|(?:[るいたな]なら|[れけめせべてね]ば|(?<=[いしきっんれけ])たら|場合は?)、?(?=[^、]{4})|(?:ため|ので|のに|まして|すみません|申し訳(?:ありません|ございません)|(?:ありがとう|有難う)ございます|恐れ入ります)(?:が|けど)?[、,\s]|なので(?=[^、]{4})/gu;

/** Words before a wish or question that are no part of it. */
const FILLER =
  /^(?:[、,。\s…・\u2460-\u2469]+|[1-9\uFF11-\uFF19][.．)）]|あ[、,っ]|あの[、,]?|えっと[、,]?|で[、,]|それで[、,]?|それと[、,]?|では[、,]|じゃあ?[、,]?|あと[、,は]?|また[、,]|ちなみに[、,]?|(?:併せ|あわせ|合わせ)て[、,]?|もしも?[、,]?(?:可能(?:でしたら|ならば?|であれば)|でき(?:たら|れば|ましたら)|よろしければ|よければ)?[、,]?|(?:可能|大丈夫)(?:でしたら|ならば?|であれば)[、,]?|出来れば[、,]?|でき(?:れば|たら|ましたら)[、,]?|よかったら[、,]?|よろしければ[、,]?|すみませんが?[、,]?|恐れ入りますが[、,]?|お手数(?:です|をおかけします|ですけど|をお掛けします)?が[、,]?|(?:大変)?申し訳(?:ない|ありません|ございません)(?:の?ですが)?[、,]?|厚かましいの?ですが[、,]?|図々しいの?ですが[、,]?|お願いなの?ですが[、,]?|質問(?:なの)?ですが[、,]?|確認(?:なの)?ですが[、,]?|一つ(?:だけ)?[、,]|ひとつ(?:だけ)?[、,]|今度は|今回は|ぜひ[、,]?|追加で[、,]|(?:こんにち|こんばん)は[、,]?|はじめまして[、,]?|コメント失礼(?:します|いたします|致します)[、,]?|実は[、,]?|ところで[、,]?|やっぱり?[、,]?)/u;

/** Her sentences without their marks, emoji and kaomoji; an emoji ends a sentence as a mark does. */
export function plainSentences({ text, decorations }: Analysis): string[] {
  let marked = text;
  for (const { kind, start, end } of decorations)
    if (kind !== 'mark')
      marked = marked.slice(0, start) + '。'.repeat(end - start) + marked.slice(end);
  return marked
    .replace(/[「『][^「」『』]{0,40}[」』]/gu, (quoted) => quoted.replace(/[。！!？?\n]/gu, ''))
    .split(/(?<=[。！!？?\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function withoutFiller(clause: string): string {
  let left = clause.trim();
  for (let round = 0; round < 6; round++) {
    const next = left.replace(FILLER, '').trim();
    if (next === left) break;
    left = next;
  }
  return left;
}

/** What a sentence says after its reasons: the last clause, fillers left out. */
export function lastClause(sentence: string): string {
  let from = 0;
  for (const found of sentence.matchAll(CLAUSE_END)) {
    const end = found.index + found[0].length;
    if (/\p{L}{2}/u.test(sentence.slice(end))) from = end;
  }
  return withoutFiller(sentence.slice(from));
}

/** The 連用形 before ます of a verb as the dictionary names it; null for what is no verb. */
export function stemOf({ baseForm, conjugationType }: Token): string | null {
  if (conjugationType.startsWith('一段')) return baseForm.slice(0, -1);
  if (conjugationType.startsWith('サ変')) return `${baseForm.slice(0, -2)}し`;
  if (conjugationType.startsWith('カ変')) return baseForm.endsWith('来る') ? '来' : 'き';
  const row = GODAN[baseForm.slice(-1)];
  return conjugationType.startsWith('五段') && row !== undefined
    ? baseForm.slice(0, -1) + row.stem
    : null;
}

const OPENS = '「『（(【“';
const CLOSES = '」』）)】”';

/** Whether every bracket that opens also closes. */
export function isBalanced(text: string): boolean {
  const open: number[] = [];
  for (const letter of text) {
    const opening = OPENS.indexOf(letter);
    const closing = CLOSES.indexOf(letter);
    if (opening >= 0) open.push(opening);
    if (closing >= 0 && open.pop() !== closing) return false;
  }
  return open.length === 0;
}
