import { LEFT_OUT, REMARK_LABELS, type RemarkCount } from '../../lib/orders/import-report.ts';

const MOST_LINES = 10;

/** What could not be read as it stands: how often, why, and on which lines of the file. */
export function RemarkList({ remarks }: { remarks: readonly RemarkCount[] }) {
  if (remarks.length === 0) return <p class="soft">読めなかった行はありません。</p>;
  return (
    <ul class="remarks">
      {remarks.map(({ remark, count, lines }) => (
        <li key={remark} data-left-out={LEFT_OUT.has(remark)}>
          {`${count.toLocaleString('ja')}行：${REMARK_LABELS[remark]}`}
          <span class="soft">
            {`（${lines.slice(0, MOST_LINES).join('、')}${count > MOST_LINES ? '…' : ''}行目）`}
          </span>
        </li>
      ))}
    </ul>
  );
}
