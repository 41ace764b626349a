import { useState } from 'preact/hooks';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import type { FollowUp } from '../../lib/customers/follow-ups.ts';
import { herMessages, median, type CustomerHistory } from '../../lib/customers/history.ts';
import { followUpDraft } from '../../lib/replies/follow-up.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';
import { hashOf } from './book-store.ts';
import { useBookStore, useRead } from './use-book.ts';

const WEEK = 7 * 86_400_000;
/** Of her last messages. */
const MEASURED = 12;
/** Topics that one may take up after a long time. */
const TAKEN_UP = /相談|贈りもの|お祝い|気がかり/u;

/** A draft for this one person, from what the book knows of her. */
export function draftFor(follow: FollowUp, file: CustomerFile): string {
  const bought = file.orders.some(({ items }) =>
    items.some(({ title }) => title === follow.lastTopic),
  );
  const history: CustomerHistory = { ...file, rank: 'new' };
  const politeness = herMessages(history)
    .flatMap((message) => (message.politeness === null ? [] : [message.politeness]))
    .slice(-MEASURED);
  const spoken = follow.lastTopic !== null && TAKEN_UP.test(follow.lastTopic);
  return followUpDraft({
    name: follow.name,
    bought: bought ? follow.lastTopic : null,
    spoken: !bought && spoken ? follow.lastTopic : null,
    politeness: median(politeness),
    key: `${follow.customerId} ${follow.key}`,
  });
}

/** Somebody to write to: why, what about, a draft, and ways to put it off. Never many at once. */
export function FollowUpCard({ follow, file }: { follow: FollowUp; file: CustomerFile }) {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const domain = useDomainWords();
  const [text, setText] = useState(() => draftFor(follow, file));
  const [copied, setCopied] = useState(false);
  const place = useRead(() => services.lastPlace(follow.customerId).then((found) => ({ found })));
  const url = place?.found?.url ?? null;
  const write = (): void => {
    void attempt(async () => {
      await services.copy(text);
      setCopied(true);
      if (url !== null) await services.openPage(url);
    });
  };
  const dismiss = (until: string | null): void =>
    void attempt(() => services.archive.dismiss(follow.customerId, follow.key, until));
  return (
    <div class="card" data-testid="follow-up">
      <a class="card-who" href={hashOf({ section: 'customer', customerId: follow.customerId })}>
        <bdi>{follow.name ?? words.noName}</bdi>
      </a>
      <p>{domain.followUp(follow)}</p>
      {follow.lastTopic !== null && (
        <p class="soft">
          {words.today.lastTopic}
          <bdi>{follow.lastTopic}</bdi>
        </p>
      )}
      <label class="field">
        {words.today.draft}
        <textarea
          class="follow-draft"
          rows={5}
          lang="ja"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setCopied(false);
          }}
        />
      </label>
      <p class="soft" role="status">
        {copied ? words.today.copied : ''}
      </p>
      <div class="actions">
        <Button data-testid="follow-write" onClick={write}>
          {url === null ? words.today.copy : words.today.copyAndOpen}
        </Button>
        <Button
          kind="quiet"
          onClick={() => dismiss(new Date(services.now().getTime() + WEEK).toISOString())}
        >
          {words.today.later}
        </Button>
        <Button kind="quiet" onClick={() => dismiss(null)}>
          {words.today.notNow}
        </Button>
      </div>
    </div>
  );
}
