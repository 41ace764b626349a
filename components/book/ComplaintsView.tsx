import { MessageCircleWarning } from 'lucide';
import { sinceInWords } from '../../lib/customers/calendar.ts';
import {
  COMPLAINT_STATES,
  complaintBoard,
  themeLabel,
  type BoardEntry,
  type Complaint,
  type ComplaintState,
} from '../../lib/customers/complaints.ts';
import { rankOfRow } from '../../lib/customers/customer-rows.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { hashOf } from './book-store.ts';
import { Empty } from './parts.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

const STATE_LABELS: Readonly<Record<ComplaintState, string>> = {
  open: '未対応',
  answered: '返信した',
  solved: '解決',
  handed_over: '引き継いだ',
  refunded: '返金して終わり',
};

function ComplaintLine({ complaint, name }: { complaint: Complaint; name: string }) {
  const { attempt, services } = useBookStore();
  const choose = (value: string): void => {
    const state = COMPLAINT_STATES.find((one) => one === value);
    if (state !== undefined)
      void attempt(() => services.archive.setComplaintState(complaint.id, state));
  };
  return (
    <li class="complaint-line">
      <span>
        <a href={hashOf({ section: 'customer', customerId: complaint.customerId })}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span class="soft">{`${siteLabel(complaint.site)}・${sinceInWords(Date.parse(complaint.openedAt), services.now().getTime())}`}</span>
        {complaint.words !== null && <bdi class="complaint-words">{complaint.words}</bdi>}
      </span>
      <label class="inline-field">
        <span class="visually-hidden">{`${name}さんの状態`}</span>
        <select value={complaint.state} onChange={(event) => choose(event.currentTarget.value)}>
          {COMPLAINT_STATES.map((state) => (
            <option key={state} value={state}>
              {STATE_LABELS[state]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

function whyNow({ todo, people }: BoardEntry): string | null {
  if (todo === 'regular') return '常連さんの声です。原因を見つけて、すぐに直しましょう。';
  return todo === 'many' ? `${people}人が同じことを言っています。直すときです。` : null;
}

function Entry({ entry, nameOf }: { entry: BoardEntry; nameOf: (id: string) => string }) {
  const why = whyNow(entry);
  return (
    <section class="panel" data-todo={entry.todo}>
      <header>
        <h2>
          <bdi>{entry.product ?? '商品の分からないもの'}</bdi>：{themeLabel(entry.theme)}
        </h2>
        <p class="soft">
          {`${entry.people}人`}
          {entry.waitingDays !== null && `・${entry.waitingDays}日お待たせ`}
        </p>
      </header>
      {why !== null && <p class="todo">{why}</p>}
      <ul class="plain">
        {entry.complaints.map((complaint) => (
          <ComplaintLine
            key={complaint.id}
            complaint={complaint}
            name={nameOf(complaint.customerId)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Complaints by product and theme; what is to be mended now stands first. */
export function ComplaintsView() {
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const settings = useBook((state) => state.settings);
  const complaints = useRead(() => services.archive.complaints());
  if (complaints === null) return <p class="soft">読みこみ中…</p>;
  if (complaints.length === 0) {
    return (
      <Empty icon={MessageCircleWarning} title="困りごとはありません">
        <p>メッセージを読んで困りごとが見つかると、商品と内容ごとにここへまとまります。</p>
      </Empty>
    );
  }
  const wanted = new Set(complaints.map(({ customerId }) => customerId));
  const byId = new Map(rows.flatMap((row) => (wanted.has(row.id) ? [[row.id, row]] : [])));
  const now = services.now();
  const board = complaintBoard(complaints, {
    now,
    threshold: settings.complaintThreshold,
    rankOf: (id) => {
      const row = byId.get(id);
      return row === undefined ? 'passerby' : rankOfRow(row, { settings, now }).rank;
    },
  });
  return (
    <div class="board">
      {board.map((entry) => (
        <Entry
          key={entry.key}
          entry={entry}
          nameOf={(id) => byId.get(id)?.name ?? '名前のない方'}
        />
      ))}
    </div>
  );
}
