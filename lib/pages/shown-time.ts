import type { ShownTime } from '../thread/thread.ts';

/**
 * Times as pages show them. A text is a time when nothing but punctuation is left after every
 * date, clock and relative form is taken out; so '10:04' is one and '10:04に発送します' is not.
 */
const CLOCK =
  /(?:(?:午前|午後|AM|PM)\s*)?(?<![\d:])\d{1,2}(?::\d{2}){1,2}(?!\d)(?:\s*(?:AM|PM|a\.m\.|p\.m\.|Uhr))?|(?:午前|午後)?\d{1,2}時(?:\d{1,2}分)?(?!間)/giu;
const ISO = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/giu;
const JAPANESE_DATE = /(?:\d{4}年\s*)?\d{1,2}月\s*\d{1,2}日/gu;
const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.)(?!\d)/gu;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?)';
const WESTERN_DATE = new RegExp(
  `\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?!\\d|:)|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}\\b\\.?(?:,?\\s+\\d{4})?(?!:)`,
  'giu',
);
const RELATIVE =
  /^\d{1,3}\s?(?:[smhdwy]|mo|sec|min|hr)$|約?\d{1,4}\s?(?:[秒分日年]|時間|週間|[ヶかカケ箇]月)前|たった今|今さっき|さきほど|just now|\bnow\b|(?:about |over |almost |less than )?(?:\d{1,4}|an?|a few|half a) ?(?:[smhdwy]|sec|secs|seconds?|min|mins|minutes?|hr|hrs|hours?|days?|weeks?|mo|months?|years?) ago|vor \d{1,4} (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?)|in (?:a few seconds|\d{1,4} minutes?)/giu;
const DAY_WORD =
  /一昨日|おととい|昨日|きのう|今日|本日|きょう|\b(?:today|yesterday|gestern|heute)\b|[月火水木金土日]曜日?|[(（][月火水木金土日][)）]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b|\blast (?=mon|tue|wed|thu|fri|sat|sun)/giu;
const FILLER =
  /\b(?:at|um|am|on|the|sent|gesendet|jst|utc|gmt)\b|送信日時|投稿日時?|受信日時?|送信|投稿|受信|日時|ごろ|頃|に|から|最終(?:アクセス|ログイン|閲覧|更新)|last (?:seen|active|login|online)|active/giu;
const PUNCTUATION = /[\s,.:：;·•・|｜\-–—/()（）[\]~〜、。✓✔✅☑@]+/gu;

const FORMS = [ISO, JAPANESE_DATE, WESTERN_DATE, NUMERIC_DATE, RELATIVE, DAY_WORD, CLOCK];
const DATE_FORMS = [JAPANESE_DATE, WESTERN_DATE, NUMERIC_DATE, DAY_WORD];
const LIMIT = 60;

function without(text: string, forms: readonly RegExp[]): string {
  return forms.reduce((rest, form) => rest.replace(form, ' '), text);
}

/** Whether a text is a time or a date and nothing else. */
export function isTime(text: string): boolean {
  if (text.length > LIMIT || text.trim() === '') return false;
  const rest = without(text, FORMS);
  return rest !== text && rest.replace(FILLER, '').replace(PUNCTUATION, '') === '';
}

/** Whether a text is a day and nothing else: what stands between the days of a thread. */
export function isDate(text: string): boolean {
  if (!isTime(text)) return false;
  return without(text, DATE_FORMS) !== text && without(text, [CLOCK, RELATIVE]) === text;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function daysBefore(now: Date, days: number): Day {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
}

/** A date without its year lies in the year before where it would else be in the future. */
function withoutYear(now: Date, month: number, day: number): Day {
  const later = new Date(now.getFullYear(), month - 1, day).getTime() > now.getTime() + 86_400_000;
  return { year: now.getFullYear() - (later ? 1 : 0), month, day };
}

const MONTH_NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^jan/iu, 1],
  [/^feb/iu, 2],
  [/^m(?:ar|är)/iu, 3],
  [/^apr/iu, 4],
  [/^ma[yi]/iu, 5],
  [/^jun/iu, 6],
  [/^jul/iu, 7],
  [/^aug/iu, 8],
  [/^sep/iu, 9],
  [/^o[ck]t/iu, 10],
  [/^nov/iu, 11],
  [/^de[cz]/iu, 12],
];
const WEEKDAYS: readonly RegExp[] = [
  /日曜|[(（]日[)）]|\bsun|sonntag/iu,
  /月曜|[(（]月[)）]|\bmon|montag/iu,
  /火曜|[(（]火[)）]|\btue|dienstag/iu,
  /水曜|[(（]水[)）]|\bwed|mittwoch/iu,
  /木曜|[(（]木[)）]|\bthu|donnerstag/iu,
  /金曜|[(（]金[)）]|\bfri|freitag/iu,
  /土曜|[(（]土[)）]|\bsat|samstag/iu,
];

function writtenDay(text: string, now: Date): Day | null {
  const japanese = /(?:(\d{4})年\s*)?(\d{1,2})月\s*(\d{1,2})日/u.exec(text);
  if (japanese) {
    const [, year, month, day] = japanese;
    return year
      ? { year: Number(year), month: Number(month), day: Number(day) }
      : withoutYear(now, Number(month), Number(day));
  }
  const full = /(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/u.exec(text);
  if (full) return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) };
  const german = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})?/u.exec(text);
  if (german) {
    const [, day, month, year] = german;
    return year
      ? { year: Number(year), month: Number(month), day: Number(day) }
      : withoutYear(now, Number(month), Number(day));
  }
  const american = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?!\d)/u.exec(text);
  if (american) {
    const [, month, day, year] = american;
    if (year)
      return {
        year: Number(year.length === 2 ? `20${year}` : year),
        month: Number(month),
        day: Number(day),
      };
    return withoutYear(now, Number(month), Number(day));
  }
  return westernDay(text, now);
}

function westernDay(text: string, now: Date): Day | null {
  const found = new RegExp(WESTERN_DATE.source, 'iu').exec(text)?.[0];
  if (!found) return null;
  const word = /\p{L}{3,}/u.exec(found)?.[0] ?? '';
  const month = MONTH_NUMBERS.find(([name]) => name.test(word))?.[1];
  const day = /\d{1,2}/u.exec(found)?.[0];
  const year = /\d{4}/u.exec(found)?.[0];
  if (!month || !day) return null;
  return year
    ? { year: Number(year), month, day: Number(day) }
    : withoutYear(now, month, Number(day));
}

function namedDay(text: string, now: Date): Day | null {
  if (/一昨日|おととい/u.test(text)) return daysBefore(now, 2);
  if (/昨日|きのう|yesterday|gestern/iu.test(text)) return daysBefore(now, 1);
  if (/今日|本日|きょう|today|heute/iu.test(text)) return daysBefore(now, 0);
  const weekday = WEEKDAYS.findIndex((name) => name.test(text));
  if (weekday < 0) return null;
  return daysBefore(now, (now.getDay() - weekday + 7) % 7 || 7);
}

const UNIT_MILLISECONDS: readonly (readonly [RegExp, number])[] = [
  [/秒前|sec|(?<=\d ?)s ago|sekund/iu, 1_000],
  [/分前|min|(?<=\d ?)m ago/iu, 60_000],
  [/時間前|hour|hr|(?<=\d ?)h ago|stund/iu, 3_600_000],
  [/日前|day|(?<=\d ?)d ago|tag/iu, 86_400_000],
  [/週間前|week|(?<=\d ?)w ago|woche/iu, 7 * 86_400_000],
  [/月前|mo(?:nth)?s? ago/iu, 30 * 86_400_000],
  [/年前|year|(?<=\d ?)y ago/iu, 365 * 86_400_000],
];

function relativeTime(text: string, now: Date): Date | null {
  const found = new RegExp(RELATIVE.source, 'iu').exec(text)?.[0];
  if (!found) return null;
  if (/たった今|今さっき|さきほど|now|a few seconds/iu.test(found)) return now;
  const amount = Number(/\d+/u.exec(found)?.[0] ?? '1');
  const unit = UNIT_MILLISECONDS.find(([name]) => name.test(found))?.[1];
  return unit ? new Date(now.getTime() - amount * unit) : null;
}

function clockOf(text: string): { hour: number; minute: number } | null {
  const found =
    /(午前|午後|AM|PM)?\s?(?<![\d:])(\d{1,2})(?::|時)(\d{2})?(?:\s*(AM|PM|a\.m\.|p\.m\.))?/iu.exec(
      text,
    );
  if (!found) return null;
  const half = (found[1] ?? found[4] ?? '').toLowerCase();
  const hour = Number(found[2]) % 24;
  const minute = Number(found[3] ?? 0);
  if (/^(?:午後|pm|p\.m\.)/u.test(half) && hour < 12) return { hour: hour + 12, minute };
  if (/^(?:午前|am|a\.m\.)/u.test(half) && hour === 12) return { hour: 0, minute };
  return { hour, minute };
}

/** The day a text names, as midnight in local time; null for none. */
export function dateIn(text: string, now: Date): Date | null {
  const day = writtenDay(text, now) ?? namedDay(text, now);
  return day ? new Date(day.year, day.month - 1, day.day) : null;
}

function valid(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/**
 * A shown time as ISO 8601. `day` is the day heading it stands under, if any; `machine` the page's
 * own machine-readable time. Relative forms are as exact as they are shown. `at` is null where the
 * day is not told.
 */
export function readTime(
  shown: string,
  now: Date,
  known: { day?: Date | null; machine?: string } = {},
): ShownTime {
  const text = shown.normalize('NFKC');
  if (known.machine && /^\d{4}-\d{2}-\d{2}/u.test(known.machine)) {
    const at = valid(new Date(known.machine));
    if (at) return { shown, at };
  }
  const iso = new RegExp(ISO.source, 'iu').exec(text)?.[0];
  if (iso) return { shown, at: valid(new Date(iso)) };
  const relative = relativeTime(text, now);
  if (relative) return { shown, at: valid(relative) };
  const day = writtenDay(text, now) ?? namedDay(text, now) ?? (known.day ? dayOf(known.day) : null);
  if (!day) return { shown, at: null };
  const clock = clockOf(text) ?? { hour: 0, minute: 0 };
  return { shown, at: valid(new Date(day.year, day.month - 1, day.day, clock.hour, clock.minute)) };
}
