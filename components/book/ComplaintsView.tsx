import { MessageCircleWarning } from 'lucide';
import {
  COMPLAINT_STATES,
  complaintBoard,
  type BoardEntry,
  type Complaint,
} from '../../lib/customers/complaints.ts';
import type { BookWords } from '../../lib/words/book-japanese.data.ts';
import { rankOfRow } from '../../lib/customers/customer-rows.ts';
import { hashOf } from './book-store.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { Empty } from './parts.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

function ComplaintLine({ complaint, name }: { complaint: Complaint; name: string }) {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const domain = useDomainWords();
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
        <span class="soft">{`${domain.site(complaint.site)}・${domain.since(Date.parse(complaint.openedAt), services.now().getTime())}`}</span>
        {complaint.words !== null && <bdi class="complaint-words">{complaint.words}</bdi>}
      </span>
      <label class="inline-field">
        <span class="visually-hidden">{words.complaints.stateOf(name)}</span>
        <select value={complaint.state} onChange={(event) => choose(event.currentTarget.value)}>
          {COMPLAINT_STATES.map((state) => (
            <option key={state} value={state}>
              {words.complaints.states[state]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

function whyNow({ todo, people }: BoardEntry, words: BookWords): string | null {
  if (todo === 'regular') return words.complaints.regular;
  return todo === 'many' ? words.complaints.many(people) : null;
}

function Entry({ entry, nameOf }: { entry: BoardEntry; nameOf: (id: string) => string }) {
  const words = useBookWords();
  const domain = useDomainWords();
  const why = whyNow(entry, words);
  return (
    <section class="panel" data-todo={entry.todo}>
      <header>
        <h2>
          <bdi>
            {words.complaints.about(
              entry.product ?? words.complaints.noProduct,
              domain.theme(entry.theme),
            )}
          </bdi>
        </h2>
        <p class="soft">
          {words.complaints.people(entry.people)}
          {entry.waitingDays !== null && words.complaints.waiting(entry.waitingDays)}
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
  const words = useBookWords();
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const settings = useBook((state) => state.settings);
  const complaints = useRead(() => services.archive.complaints());
  if (complaints === null) return <p class="soft">{words.loading}</p>;
  if (complaints.length === 0) {
    return (
      <Empty icon={MessageCircleWarning} title={words.complaints.emptyTitle}>
        <p>{words.complaints.empty}</p>
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
        <Entry key={entry.key} entry={entry} nameOf={(id) => byId.get(id)?.name ?? words.noName} />
      ))}
    </div>
  );
}
