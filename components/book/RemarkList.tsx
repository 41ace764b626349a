import { LEFT_OUT, type RemarkCount } from '../../lib/orders/import-report.ts';
import { useBookWords, useDomainWords } from './book-words.ts';

const MOST_LINES = 10;

/** What could not be read as it stands: how often, why, and on which lines of the file. */
export function RemarkList({ remarks }: { remarks: readonly RemarkCount[] }) {
  const words = useBookWords();
  const domain = useDomainWords();
  if (remarks.length === 0) return <p class="soft">{words.imports.allRead}</p>;
  return (
    <ul class="remarks">
      {remarks.map(({ remark, count, lines }) => (
        <li key={remark} data-left-out={LEFT_OUT.has(remark)}>
          {words.imports.remark(count.toLocaleString('ja'), domain.remark(remark))}
          <span class="soft">
            {words.imports.lines(lines.slice(0, MOST_LINES), count > MOST_LINES)}
          </span>
        </li>
      ))}
    </ul>
  );
}
