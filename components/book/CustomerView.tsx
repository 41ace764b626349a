import { Star, UserX } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import { careSignals } from '../../lib/customers/care-signals.ts';
import { RANKS } from '../../lib/customers/customer.ts';
import { isContactId } from '../../lib/customers/identity.ts';
import { rankOf } from '../../lib/customers/rank.ts';
import { factsOf, nameOf, STANDINGS, type CustomerEdit } from '../../lib/customers/record.ts';
import { sizeUp, FIT_LABELS } from '../../lib/customers/sizing-up.ts';
import { STANDING_LABELS, standingOf } from '../../lib/customers/standing.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dismissedOf } from './dismissed.ts';
import { MergePanel } from './MergePanel.tsx';
import { ConfirmButton, Empty, Panel, Toggle } from './parts.tsx';
import { SignalCard } from './SignalCard.tsx';
import { TemperatureLine } from './TemperatureLine.tsx';
import { Timeline } from './Timeline.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

type Edit = (edit: CustomerEdit) => void;

function useEdit(customerId: string): Edit {
  const { attempt, services } = useBookStore();
  return (edit) => void attempt(() => services.archive.edit(customerId, edit));
}

function Head({ file, edit }: { file: CustomerFile; edit: Edit }) {
  const { services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const { record } = file;
  const { rank, reason } = rankOf(factsOf(record), {
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
        <span class="visually-hidden">お気に入り</span>
      </button>
      <div>
        <h2>
          <bdi>{nameOf(record) ?? '名前のない方'}</bdi>
        </h2>
        <p class="soft">
          <span class="rank-badge" data-rank={rank}>
            {settings.rankLabels[rank]}
          </span>{' '}
          {reason}
        </p>
      </div>
      <label class="inline-field">
        ランク
        <select
          value={record.chosenRank ?? ''}
          onChange={(event) =>
            edit({ chosenRank: RANKS.find((one) => one === event.currentTarget.value) ?? null })
          }
        >
          <option value="">自動</option>
          {RANKS.map((one) => (
            <option key={one} value={one}>
              {settings.rankLabels[one]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** The note is saved with every keystroke; while she types, the box is hers and not overwritten from outside. */
function Note({ note, edit }: { note: string; edit: Edit }) {
  const [text, setText] = useState(note);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement !== box.current) setText(note);
  }, [note]);
  return (
    <label class="field">
      メモ
      <textarea
        ref={box}
        rows={4}
        value={text}
        placeholder="好きな色、話したこと、気をつけること"
        onInput={(event) => {
          setText(event.currentTarget.value);
          edit({ note: event.currentTarget.value });
        }}
      />
    </label>
  );
}

/** Where she was met, by every name; what was made of her mail or address shows as its site and name only. */
function Identities({ record }: Pick<CustomerFile, 'record'>) {
  const lines = record.identities.map(({ site, id, name }) =>
    [siteLabel(site), name, isContactId(id) ? null : id].filter((part) => part !== null).join('　'),
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
  const { record } = file;
  return (
    <Panel title="この方について">
      <Note note={record.note} edit={edit} />
      <label class="field">
        タグ（空白で区切る）
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
        label="タメ口で返してよい"
        on={record.casual}
        onChange={(casual) => edit({ casual })}
      />
      <Toggle
        label="ごぶさたを知らせる"
        hint="お気に入りの方は、いつも知らせます"
        on={record.followed}
        onChange={(followed) => edit({ followed })}
      />
      <Toggle
        label="こちらから連絡しない"
        on={record.noMessages}
        onChange={(noMessages) => edit({ noMessages })}
      />
      <Identities record={record} />
    </Panel>
  );
}

function Reading({ file, edit }: { file: CustomerFile; edit: Edit }) {
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
    <Panel title="温度と気づき">
      <TemperatureLine messages={file.messages} />
      <p class="soft reading">
        <label class="inline-field">
          次元
          <select
            value={file.record.chosenStanding ?? ''}
            onChange={(event) =>
              edit({
                chosenStanding: STANDINGS.find((one) => one === event.currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{`自動（${STANDING_LABELS[standing.standing]}）`}</option>
            {STANDINGS.map((one) => (
              <option key={one} value={one}>
                {STANDING_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
        {standing.reason}
      </p>
      {fit !== null && fit.signs.length > 0 && (
        <p class="reading">{`${FIT_LABELS[fit.fit]}：${fit.signs.map(({ evidence }) => evidence).join('。')}。`}</p>
      )}
      {signals.map((signal) => (
        <SignalCard key={signal.key} customerId={file.record.id} signal={signal} />
      ))}
    </Panel>
  );
}

function Extras({ customerId }: { customerId: string }) {
  const { attempt, services } = useBookStore();
  const [what, setWhat] = useState('');
  const add = (): void => {
    if (what.trim() === '') return;
    void attempt(() => services.archive.addExtra(customerId, what.trim()));
    setWhat('');
  };
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        添えたひと手間
        <input
          value={what}
          placeholder="手書きのカード"
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </label>
      <Button kind="quiet" onClick={add}>
        書きとめる
      </Button>
    </form>
  );
}

/** One customer: who she is, how warm she was, what happened. */
export function CustomerView({ customerId }: { customerId: string }) {
  const { attempt, services } = useBookStore();
  const edit = useEdit(customerId);
  const answer = useRead(
    async () => ({ file: await services.archive.file(customerId) }),
    [customerId],
  );
  if (answer === null) return <p class="soft">読みこみ中…</p>;
  const { file } = answer;
  if (file === null) {
    return (
      <Empty icon={UserX} title="この方の記録はありません">
        <p>
          削除されたか、ほかの方とまとめられました。<a href="#customers">一覧にもどる</a>
        </p>
      </Empty>
    );
  }
  const remove = async (): Promise<void> => {
    await services.archive.remove(customerId);
    location.hash = '#customers';
  };
  return (
    <article class="customer-view">
      <p>
        <a href="#customers">← 一覧にもどる</a>
      </p>
      <Head file={file} edit={edit} />
      <div class="columns">
        <div>
          <Reading file={file} edit={edit} />
          <Panel title="これまで">
            <Extras customerId={customerId} />
            <Timeline file={file} />
          </Panel>
        </div>
        <div>
          <Choices file={file} edit={edit} />
          <MergePanel customerId={customerId} />
          <Panel title="記録を消す">
            <ConfirmButton
              label="この方の記録を消す"
              question="注文・やりとり・メモをすべて消します。元に戻せません。"
              yes="消す"
              onConfirm={() => void attempt(remove)}
            />
          </Panel>
        </div>
      </div>
    </article>
  );
}
