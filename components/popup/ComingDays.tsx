const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** The next two weeks, as a seller writes a date. */
function comingDays(today: Date): string[] {
  return Array.from({ length: 14 }, (_, index) => {
    const day = new Date(today.getTime() + index * DAY);
    return `${day.getMonth() + 1}月${day.getDate()}日（${WEEKDAYS[day.getDay()] ?? ''}）`;
  });
}

/** Offered by every blank that asks for a date. */
export function ComingDays() {
  return (
    <datalist id="coming-days">
      {comingDays(new Date()).map((day) => (
        <option key={day} value={day} />
      ))}
    </datalist>
  );
}
