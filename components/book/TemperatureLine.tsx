import { japaneseDate } from '../../lib/customers/calendar.ts';
import type { MessageRecord } from '../../lib/customers/message-record.ts';
import { useBookWords } from './book-words.ts';

const WIDTH = 640;
const HEIGHT = 160;
const LEFT = 52;
const BOTTOM = 24;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly warmth: number;
  readonly day: string;
}

/** Most points drawn: more than one a few pixels says nothing. */
const MOST = 200;

function pointsOf(messages: readonly MessageRecord[]): Point[] {
  const hers = messages
    .filter((message) => message.author === 'customer' && message.warmth !== null)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.position - b.position)
    .slice(-MOST);
  const step = hers.length < 2 ? 0 : (WIDTH - LEFT - 16) / (hers.length - 1);
  return hers.map((message, i) => ({
    x: hers.length < 2 ? WIDTH / 2 : LEFT + i * step,
    y: (HEIGHT - BOTTOM) * (1 - (message.warmth ?? 50) / 100) + 4,
    warmth: Math.round(message.warmth ?? 50),
    day: japaneseDate(Date.parse(message.at)),
  }));
}

function heat(warmth: number): 'cold' | 'mild' | 'hot' {
  if (warmth < 40) return 'cold';
  return warmth > 62 ? 'hot' : 'mild';
}

/** Her warmth message by message, as a line from cold to hot. */
export function TemperatureLine({ messages }: { messages: readonly MessageRecord[] }) {
  const { temperature } = useBookWords();
  const points = pointsOf(messages);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return <p class="soft">{temperature.empty}</p>;
  }
  const middle = (HEIGHT - BOTTOM) / 2 + 4;
  const summary = temperature.summary({
    count: points.length,
    firstDay: first.day,
    first: first.warmth,
    lastDay: last.day,
    last: last.warmth,
  });
  return (
    <figure class="temperature-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        <line class="grid" x1={LEFT} x2={WIDTH} y1={middle} y2={middle} />
        <text x="4" y="16">
          {temperature.hot}
        </text>
        <text x="4" y={middle + 4}>
          {temperature.mild}
        </text>
        <text x="4" y={HEIGHT - BOTTOM}>
          {temperature.cold}
        </text>
        <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
        {points.map(({ x, y, warmth, day }, i) => (
          <circle key={i} cx={x} cy={y} r={points.length > 60 ? 2 : 4} data-heat={heat(warmth)}>
            <title>{temperature.point(day, warmth)}</title>
          </circle>
        ))}
        <text x={LEFT} y={HEIGHT - 4}>
          {first.day}
        </text>
        {points.length > 1 && (
          <text x={WIDTH - 4} y={HEIGHT - 4} text-anchor="end">
            {last.day}
          </text>
        )}
      </svg>
    </figure>
  );
}
