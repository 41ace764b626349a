import type { Message, OrderFacts } from '../thread/thread.ts';

/** Facts of the order that stand in the thread, in the words in which they stand there. */
export interface ThreadFacts {
  readonly shipDate: string | null;
  /** True where the date she was told has passed and nothing says that it was sent. */
  readonly shipDatePassed: boolean;
  /** `3日以内`, where only a span was told. */
  readonly shipSpan: string | null;
  readonly arriveDate: string | null;
  readonly tracking: string | null;
  readonly carrier: string | null;
  readonly shipped: boolean;
}

export interface WantedDate {
  readonly text: string;
  /** `by`: not later than; `on`: that very day; `from`: not earlier than. */
  readonly how: 'by' | 'on' | 'from';
}

const DIGIT = String.raw`[\d\uFF10-\uFF19]`;
const DAY = `(?:${DIGIT}{1,2}月${DIGIT}{1,2}日|(?<!${DIGIT})${DIGIT}{1,2}[/／]${DIGIT}{1,2})`;
const WEEKDAY = '(?:[(（][日月火水木金土](?:曜日?)?[)）])?';
/** A day without its month, where it is no span: '15日に', '26日(木)の'. */
const TOLD_DAY = `(?<![月〜～~\\d\\uFF10-\\uFF19-])${DIGIT}{1,2}日${WEEKDAY}(?=[にのごがまはで発着頃、。]|$)`;
const TOLD_DATE = new RegExp(`${DAY}${WEEKDAY}|${TOLD_DAY}`, 'u');
const SPAN = new RegExp(
  `${DIGIT}{1,2}(?:[〜～~-]${DIGIT}{1,2})?(?:(?:営業)?日|週間)(?:以内|程度|ほど|前後|くらい)`,
  'u',
);
const TRACKING = /(?<![\d-])(?:\d{4}[- ]?\d{4}[- ]?\d{3,4}|\d{13}|[A-Z]{2}\d{9}[A-Z]{2})(?![\d-])/u;
const CARRIER =
  /ネコポス|宅急便コンパクト|クロネコヤマト|ヤマト運輸|ヤマト宅急便|宅急便|佐川急便|クリックポスト|ゆうメール|福山通運|西濃運輸|佐川|ヤマト|レターパック(?:プラス|ライト)?|ゆうパケット(?:ポスト|プラス)?|ゆうパック|スマートレター|定形外(?:郵便)?|普通郵便|日本郵便|らくらくメルカリ便|ゆうゆうメルカリ便/u;
const SENT =
  /(?:発送|投函|出荷)(?:を?(?:し|いたし|致し|完了し|させていただき)ました|済み?(?:です|と)|が?完了|されました|いたしております)(?!ら)|お送り(?:し|いたし)ました(?!ら)/u;
/** Days whose meaning does not move with the day of reading. */
const WANTED_SPAN =
  '今週(?:末|中)|来週(?:末|中|の?[日月火水木金土]曜日?)|今月(?:末|中)|来月(?:末|中)?|月末|給料日';

const BARE_DAY = `(?<!${DIGIT})${DIGIT}{1,2}日`;

const WANTED_BY = new RegExp(
  `(${DAY}${WEEKDAY}|${BARE_DAY}|${WANTED_SPAN})(?:頃|ごろ)?(?:まで|迄|には?も?間に合)`,
  'u',
);
const WANTED_ON = new RegExp(`(${DAY}${WEEKDAY})[^。\\n]{0,8}(?:着|届|指定|希望|受け取)`, 'u');

function sentencesOf(text: string): string[] {
  return text.split(/[。！!？?\n]/u);
}

function toNumber(digits: string): number {
  return Number(
    digits.replace(/[\uFF10-\uFF19]/gu, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
    ),
  );
}

/** Whether a date without a year, or a day without a month, lies before today in Japan; the nearest one is meant. */
function isPast(date: string, now: Date): boolean {
  const parts = date.match(/[\d\uFF10-\uFF19]{1,2}/gu);
  if (parts === null) return false;
  const today = new Date(now.getTime() + 9 * 3_600_000);
  const dayMs = 86_400_000;
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const [first = '', second] = parts;
  const candidates = [-1, 0, 1].map((shift) =>
    second === undefined
      ? Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + shift, toNumber(first))
      : Date.UTC(today.getUTCFullYear() + shift, toNumber(first) - 1, toNumber(second)),
  );
  const nearest = candidates.reduce((best, next) =>
    Math.abs(next - start) < Math.abs(best - start) ? next : best,
  );
  return nearest < start - dayMs / 2;
}

/** The last sentence of the seller's that holds both. */
function lastFound(texts: readonly string[], about: RegExp, what: RegExp): string | null {
  const sentences = texts
    .flatMap(sentencesOf)
    .filter((sentence) => about.test(sentence) && what.test(sentence));
  return what.exec(sentences.at(-1) ?? '')?.[0] ?? null;
}

export function readThreadFacts(
  messages: readonly Message[],
  order: OrderFacts,
  now: Date,
): ThreadFacts {
  const told = messages
    .filter(({ author }) => author === 'seller' || author === 'system')
    .map(({ text }) => text);
  const shipped =
    told.some((text) => SENT.test(text)) ||
    /発送済|配送中|発送完了|輸送中/u.test(order.status ?? '');
  const date = lastFound(told, /発送|出荷|お送り|投函/u, TOLD_DATE);
  const passed = date !== null && !shipped && isPast(date, now);
  const arrive = lastFound(told, /届|到着|お手元/u, TOLD_DATE);
  const all = told.join('\n');
  return {
    shipDate: passed ? null : date,
    shipDatePassed: passed,
    shipSpan: lastFound(told, /発送|出荷|お送り|製作|制作/u, SPAN),
    arriveDate: arrive === null || arrive === date || isPast(arrive, now) ? null : arrive,
    tracking: order.trackingNumber ?? TRACKING.exec(all)?.[0] ?? null,
    carrier: CARRIER.exec(all)?.[0] ?? null,
    shipped,
  };
}

const WANTED_FROM = new RegExp(
  `(${DAY}${WEEKDAY}|${BARE_DAY}|${WANTED_SPAN})(?:頃|ごろ)?(?:以降|から)[^。\\n]{0,10}(?:届|着|受け?取|配達|発送)`,
  'u',
);
/** A feast told as the reason of a wish to have it before: 'the birthday is on the 3rd, by then'. */
const WANTED_BEFORE = new RegExp(
  `(${DAY}${WEEKDAY})(?:[\\s\\S]{0,16}それまで|[^。\\n]{0,12}間に合)`,
  'u',
);

/** It is to come for a feast whose day she tells elsewhere in the message. */
const FITTED = /に合わせて[^。！!？?\n]{0,6}(?:届|到着|送)/u;
const A_DAY = new RegExp(`${DAY}${WEEKDAY}`, 'gu');

/** The day she asks for, in her own words. */
export function wantedDateIn(text: string): WantedDate | null {
  const by = WANTED_BY.exec(text)?.[1];
  if (by !== undefined) return { text: by, how: 'by' };
  const [theDay, ...otherDays] = FITTED.test(text) ? (text.match(A_DAY) ?? []) : [];
  if (theDay !== undefined && otherDays.length === 0) return { text: theDay, how: 'by' };
  const day = WANTED_BEFORE.exec(text)?.[1];
  if (day !== undefined) return { text: day, how: 'by' };
  const from = WANTED_FROM.exec(text)?.[1];
  if (from !== undefined) return { text: from, how: 'from' };
  const on = WANTED_ON.exec(text)?.[1];
  return on === undefined ? null : { text: on, how: 'on' };
}

const FEAST =
  '(?:お?誕生日会?|結婚式|お式|入学式|卒業式|入園式|卒園式|成人式|七五三|発表会|運動会|文化祭|披露宴|同窓会|ご?旅行|ご?法事|ご?法要|クリスマス(?:イブ)?|ハロウィン|バレンタイン(?:デー)?|ホワイトデー|母の日|父の日|敬老の日|ひな祭り|こどもの日|お正月|年末|年内|お盆|ライブ|イベント|記念日|引っ越し)';
const WHEN = `${DAY}${WEEKDAY}|${WANTED_SPAN}|今週の?[日月火水木金土]曜日?|[日月火水木金土]曜日?|${DIGIT}{1,2}日|${DIGIT}{1,2}月(?:末|上旬|中旬|下旬)?`;
const IN_TIME_FOR = new RegExp(
  `((?:(?:${WHEN})の)?${FEAST}|${WHEN})(?:まで)?に[^。\\n]{0,8}(?:間に合|届|着)`,
  'u',
);
const DEADLINE = new RegExp(`(?:(?:${WHEN})の)?${FEAST}|${WHEN}`, 'u');

/** The day or feast for which she asks whether it comes in time, in her words; null where she names none that stands still. */
export function deadlineIn(text: string): string | null {
  return IN_TIME_FOR.exec(text)?.[1] ?? DEADLINE.exec(text)?.[0] ?? null;
}
