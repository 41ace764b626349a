import { BookUser, NotebookPen, Star } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import type { SiteSwitch } from '../../lib/session/ports.ts';
import type { KnownCustomer, SessionState } from '../../lib/session/state.ts';
import type { Thread } from '../../lib/thread/thread.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { rankLabel, rankReason } from '../words/rank-words.ts';
import { useWords } from '../words/words-context.ts';
import { SiteSwitchBox } from './SiteSwitchBox.tsx';

/** Keeps this view open at the window's side, where the browser can. */
function PanelButton({ openPanel }: { openPanel: Promise<(() => void) | null> }) {
  const words = useWords();
  const [opener, setOpener] = useState<(() => void) | null>(null);
  useEffect(() => {
    openPanel.then(
      (found) => setOpener(() => found),
      () => setOpener(null),
    );
  }, [openPanel]);
  if (opener === null) return null;
  return (
    <Button kind="quiet" data-testid="open-panel" onClick={opener}>
      {words.openPanel}
    </Button>
  );
}

function AboutCustomer({
  handedOver,
  customer,
  session,
  site,
  openPanel,
}: {
  customer: KnownCustomer;
  session: Session;
  site: Promise<SiteSwitch | null>;
  openPanel?: Promise<(() => void) | null>;
  handedOver: boolean;
}) {
  const words = useWords();
  return (
    <div class="about" id="about-customer">
      <label>
        {words.note}
        <textarea
          data-testid="note"
          rows={2}
          defaultValue={customer.note}
          placeholder={words.notePlaceholder}
          onInput={(event) => void session.setNote(event.currentTarget.value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          data-testid="casual"
          checked={customer.facts.casual}
          onChange={(event) => void session.setCasual(event.currentTarget.checked)}
        />
        {words.casual}
      </label>
      <SiteSwitchBox site={site} />
      {openPanel === undefined ? null : <PanelButton openPanel={openPanel} />}
      <Button kind="quiet" onClick={() => void session.copyHandOver()}>
        {handedOver ? words.copied : words.handOver}
      </Button>
    </div>
  );
}

function Favourite({ customer, session }: { customer: KnownCustomer | null; session: Session }) {
  const words = useWords();
  const favourite = customer?.facts.favourite === true;
  const label = favourite ? words.favouriteOn : words.favouriteOff;
  return (
    <button
      type="button"
      class="icon-button star"
      data-testid="favourite"
      aria-pressed={favourite}
      aria-label={label}
      title={label}
      disabled={customer === null}
      onClick={() => void session.toggleFavourite()}
    >
      <Icon node={Star} />
    </button>
  );
}

interface CustomerHeadProperties {
  thread: Thread;
  state: SessionState;
  session: Session;
  site: Promise<SiteSwitch | null>;
  openBook: () => void;
  openPanel?: Promise<(() => void) | null>;
}

/** Who she is: name, rank with its reason, star; behind a button the seller's note. */
export function CustomerHead({
  thread,
  state,
  session,
  site,
  openBook,
  openPanel,
}: CustomerHeadProperties) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { customer } = state;
  const name = thread.customer.name ?? customer?.facts.name ?? words.nameUnknown;
  return (
    <header class="head-area">
      <div class="head">
        <h1 data-testid="customer-name">{name}</h1>
        <Favourite customer={customer} session={session} />
        {customer === null ? (
          <span class="rank" />
        ) : (
          <p
            class="rank"
            data-testid="customer-rank"
            data-rank={customer.rank.rank}
            title={customer.guess ? words.guess : undefined}
          >
            <strong>{rankLabel(words, customer.rank.rank, customer.rankLabel)}</strong>
            <span>
              {rankReason(words, customer.rank, { facts: customer.facts, now: new Date() })}
            </span>
          </p>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.note}
          title={words.note}
          aria-expanded={open}
          disabled={customer === null}
          onClick={() => setOpen(!open)}
        >
          <Icon node={NotebookPen} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.openBook}
          title={words.openBook}
          onClick={openBook}
        >
          <Icon node={BookUser} />
        </button>
      </div>
      {customer?.guess === true ? <p class="guess">{words.guess}</p> : null}
      {open && customer !== null ? (
        <AboutCustomer
          handedOver={state.handedOver}
          customer={customer}
          session={session}
          site={site}
          {...(openPanel === undefined ? {} : { openPanel })}
        />
      ) : null}
    </header>
  );
}
