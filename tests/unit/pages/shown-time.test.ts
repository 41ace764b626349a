import { describe, expect, it } from 'vitest';
import { isDate, isTime, readTime } from '../../../lib/pages/shown-time.ts';

const NOW = new Date(2026, 10, 21, 12, 0);
const local = (...parts: [number, number, number, number?, number?]): string =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0).toISOString();

describe('a text that is a time', () => {
  it.each([
    '10:04',
    '10:04 AM',
    '午後3:15',
    '11月2日 10:04',
    '2026/11/02 10:04',
    '3分前',
    '約2時間前',
    'たった今',
    '昨日 10:04',
    '昨日',
    '月曜日',
    '2026年11月2日(月) 10:04',
    'Nov 2, 2026',
    '2 Nov 2026, 10:04',
    'Today at 10:04 AM',
    'Yesterday',
    '2 hours ago',
    'a few seconds ago',
    'vor 3 Minuten',
    '2.11.2026, 10:04 Uhr',
    '送信日時：2026-11-02 10:04',
    '2026-11-02T10:04:00Z',
  ])('%s', (text) => {
    expect(isTime(text)).toBe(true);
  });
  it.each([
    '10:04に発送します',
    '2点ございます',
    '明日発送します',
    '3',
    '2026',
    '今日は雨です',
    'Mayさん',
    'はい',
    '',
    '¥1,200',
    '150cm',
  ])('not %s', (text) => {
    expect(isTime(text)).toBe(false);
  });
});

describe('a text that is a day only', () => {
  it.each(['2026年11月2日', '今日', 'Yesterday', '11/2(月)', 'Monday', 'Nov 2'])('%s', (text) =>
    expect(isDate(text)).toBe(true),
  );
  it.each(['10:04', '11月2日 10:04', '3分前'])('not %s', (text) =>
    expect(isDate(text)).toBe(false),
  );
});

describe('a shown time read with the clock of the page', () => {
  it.each([
    ['3分前', new Date(2026, 10, 21, 11, 57).toISOString()],
    ['2時間前', new Date(2026, 10, 21, 10, 0).toISOString()],
    ['11月2日 10:04', local(2026, 11, 2, 10, 4)],
    ['12月30日', local(2025, 12, 30)],
    ['昨日 9:30', local(2026, 11, 20, 9, 30)],
    ['2026年11月2日 午後3:15', local(2026, 11, 2, 15, 15)],
    ['Nov 2, 2026 3:15 PM', local(2026, 11, 2, 15, 15)],
    ['2.11.2026, 10:04', local(2026, 11, 2, 10, 4)],
    ['１１月２日　１０：０４', local(2026, 11, 2, 10, 4)],
    ['10:04', null],
    ['2026-11-02T10:04:00Z', '2026-11-02T10:04:00.000Z'],
  ])('%s', (shown, at) => {
    expect(readTime(shown, NOW)).toEqual({ shown, at });
  });

  it('takes the day from the heading it stands under', () => {
    expect(readTime('10:04', NOW, { day: new Date(2026, 10, 2) }).at).toBe(
      local(2026, 11, 2, 10, 4),
    );
  });

  it('prefers the time the page gives to machines', () => {
    expect(readTime('3分前', NOW, { machine: '2026-11-02T01:00:00Z' }).at).toBe(
      '2026-11-02T01:00:00.000Z',
    );
  });
});
