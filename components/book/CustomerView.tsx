import { Star, UserX } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import { careSignals } from '../../lib/customers/care-signals.ts';
import { RANKS, STANDINGS } from '../../lib/customers/customer.ts';
import { isContactId } from '../../lib/customers/identity.ts';
import { rankOf } from '../../lib/customers/rank.ts';
import { factsOf, nameOf, type CustomerEdit } from '../../lib/customers/record.ts';
import { dismissedOf } from '../../lib/customers/today.ts';
import { sizeUp } from '../../lib/customers/sizing-up.ts';
import { standingOf } from '../../lib/customers/standing.ts';
import { Icon } from '../ui/Icon.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';
import { AddOrder } from './AddOrder.tsx';
import { Extras } from './Extras.tsx';
import { MergePanel } from './MergePanel.tsx';
import { ConfirmButton, Empty, Panel, Toggle } from './parts.tsx';
import { SignalCard } from './SignalCard.tsx';
import { TemperatureLine } from './TemperatureLine.tsx';
import { Timeline } from './Timeline.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';
import { useRankWords } from './use-rank-words.ts';

type Edit = (edit: CustomerEdit) => void;

function useEdit(customerId: string): Edit {
  const { attempt, services } = useBookStore();
  return (edit) => void attempt(() => services.archive.edit(customerId, edit));
}

function Head({ file, edit }: { file: CustomerFile; edit: Edit }) {
  const words = useBookWords();
  const ranks = useRankWords();
  const { services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const { record } = file;
  const reading = rankOf(factsOf(record), {
    now: services.now(),
    thresholds: settings.thresholds,
  });
  return (
    <header class="customer-head">
      <button
        type="button"
        class="star-button"
        aria-pressed={record.favourite}
        onClick={() => edit({ favourite: !record.favourite })}
      >
        <Icon node={Star} size={24} />
        <span class="visually-hidden">{words.favourite}</span>
      </button>
      <div>
        <h2>
          <bdi>{nameOf(record) ?? words.noName}</bdi>
        </h2>
        <p class="soft">
          <span class="rank-badge" data-rank={reading.rank}>
            {ranks.label(reading.rank)}
          </span>{' '}
          {ranks.reason(reading, record.totals)}
        </p>
      </div>
      <label class="inline-field">
        {words.rankWord}
        <select
          value={record.chosenRank ?? ''}
          onChange={(event) =>
            edit({ chosenRank: RANKS.find((one) => one === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{words.automatic}</option>
          {RANKS.map((one) => (
            <option key={one} value={one}>
              {ranks.label(one)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** The note is saved with every keystroke; while she types, the box is hers and not overwritten from outside. */
function Note({ note, save }: { note: string; save: (note: string) => void }) {
  const words = useBookWords();
  const [text, setText] = useState(note);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement !== box.current) setText(note);
  }, [note]);
  return (
    <label class="field">
      {words.customer.note}
      <textarea
        ref={box}
        rows={4}
        value={text}
        placeholder={words.customer.notePlaceholder}
        onInput={(event) => {
          setText(event.currentTarget.value);
          save(event.currentTarget.value);
        }}
      />
    </label>
  );
}

/** Where she was met, by every name; what was made of her mail or address shows as its site and name only. */
function Identities({ record }: Pick<CustomerFile, 'record'>) {
  const domain = useDomainWords();
  const lines = record.identities.map(({ site, id, name }) =>
    [domain.site(site), name, isContactId(id) ? null : id]
      .filter((part) => part !== null)
      .join('　'),
  );
  return (
    <ul class="plain soft identities">
      {[...new Set(lines)].map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Choices({ file, edit }: { file: CustomerFile; edit: Edit }) {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const { record } = file;
  return (
    <Panel title={words.customer.about}>
      <Note
        note={record.note}
        save={(note) => void attempt(() => services.setNote(record.id, note))}
      />
      <label class="field">
        {words.customer.tags}
        <input
          defaultValue={record.tags.join(' ')}
          onChange={(event) =>
            edit({
              tags: [...new Set(event.currentTarget.value.split(/[\s、,]+/u).filter(Boolean))],
            })
          }
        />
      </label>
      <Toggle
        label={words.customer.casual}
        on={record.casual}
        onChange={(casual) => edit({ casual })}
      />
      <Toggle
        label={words.customer.followed}
        hint={words.customer.followedHint}
        on={record.followed}
        onChange={(followed) => edit({ followed })}
      />
      <Toggle
        label={words.customer.noMessages}
        on={record.noMessages}
        onChange={(noMessages) => edit({ noMessages })}
      />
      <Identities record={record} />
    </Panel>
  );
}

function Reading({ file, edit }: { file: CustomerFile; edit: Edit }) {
  const words = useBookWords();
  const domain = useDomainWords();
  const { services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const { rank } = rankOf(factsOf(file.record), {
    now: services.now(),
    thresholds: settings.thresholds,
  });
  const history = { ...file, rank };
  const signals = careSignals(history, {
    now: services.now(),
    dismissed: dismissedOf(file, services.now()),
  });
  const standing = standingOf(history);
  const fit = rank === 'passerby' ? sizeUp(history) : null;
  return (
    <Panel title={words.customer.reading}>
      <TemperatureLine messages={file.messages} />
      <p class="soft reading">
        <label class="inline-field">
          {words.customer.standing}
          <select
            value={file.record.chosenStanding ?? ''}
            onChange={(event) =>
              edit({
                chosenStanding: STANDINGS.find((one) => one === event.currentTarget.value) ?? null,
              })
            }
          >
            <option value="">
              {words.customer.automaticStanding(domain.standing(standing.standing))}
            </option>
            {STANDINGS.map((one) => (
              <option key={one} value={one}>
                {domain.standing(one)}
              </option>
            ))}
          </select>
        </label>
        {domain.standingReason(standing)}
      </p>
      {fit !== null && fit.signs.length > 0 && (
        <p class="reading">
          {words.customer.fit(
            domain.fit(fit.fit),
            fit.signs.map(({ evidence }) => domain.sign(evidence)),
          )}
        </p>
      )}
      {signals.map((signal) => (
        <SignalCard key={signal.key} customerId={file.record.id} signal={signal} />
      ))}
    </Panel>
  );
}

/** One customer: who she is, how warm she was, what happened. */
export function CustomerView({ customerId }: { customerId: string }) {
  const words = useBookWords();
  const { attempt, services } = useBookStore();
  const edit = useEdit(customerId);
  const answer = useRead(async () => {
    await services.finishNote(customerId);
    return { file: await services.archive.file(customerId) };
  }, [customerId]);
  if (answer === null) return <p class="soft">{words.loading}</p>;
  const { file } = answer;
  if (file === null) {
    return (
      <Empty icon={UserX} title={words.customer.goneTitle}>
        <p>
          {words.customer.gone} <a href="#customers">{words.customer.back}</a>
        </p>
      </Empty>
    );
  }
  const remove = async (): Promise<void> => {
    await services.remove(customerId);
    location.hash = '#customers';
  };
  return (
    <article class="customer-view">
      <p>
        <a href="#customers">{words.customer.back}</a>
      </p>
      <Head file={file} edit={edit} />
      <div class="columns">
        <div>
          <Reading file={file} edit={edit} />
          <Panel title={words.customer.history}>
            <Extras customerId={customerId} />
            <AddOrder customerId={customerId} />
            <Timeline file={file} />
          </Panel>
        </div>
        <div>
          <Choices file={file} edit={edit} />
          <MergePanel customerId={customerId} />
          <Panel title={words.customer.removeTitle}>
            <ConfirmButton
              label={words.customer.remove}
              question={words.customer.removeQuestion}
              yes={words.remove}
              onConfirm={() => void attempt(remove)}
            />
          </Panel>
        </div>
      </div>
    </article>
  );
}
