import type { Session } from '../../lib/session/create-session.ts';
import type { SessionState } from '../../lib/session/state.ts';
import type { Reading } from '../../lib/thread/reading.ts';
import type { Words } from '../../lib/words/japanese.data.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words-context.ts';

/** The newest words of each side, to recognise oneself by. */
function sideSamples(reading: Reading): { side: 0 | 1; text: string }[] {
  return ([0, 1] as const).flatMap((side) => {
    const index = reading.sides.lastIndexOf(side);
    const text = reading.thread?.messages[index]?.text;
    return text === undefined
      ? []
      : [{ side, text: text.length > 24 ? `${text.slice(0, 24)}…` : text }];
  });
}

/** What the seller can answer. Where the page shows one side only, the other answer is 'the customer wrote this'. */
function answers(reading: Reading, words: Words): { side: 0 | 1; text: string }[] {
  const samples = sideSamples(reading);
  const [only] = samples;
  if (samples.length !== 1 || only === undefined) {
    return samples.map(({ side, text }) => ({ side, text: words.sideOption(text) }));
  }
  return [
    { side: only.side, text: words.sideOption(only.text) },
    { side: only.side === 0 ? 1 : 0, text: words.otherSide },
  ];
}

function WhichSide({ reading, session }: { reading: Reading; session: Session }) {
  const words = useWords();
  return (
    <div class="choices" role="group" aria-label={words.whichSide}>
      <strong>{words.whichSide}</strong>
      {answers(reading, words).map(({ side, text }) => (
        <Button
          key={side}
          kind="quiet"
          data-testid="side-choice"
          data-side={side}
          onClick={() => void session.chooseSide(side)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

/** What could not be read or is not sure, each with the next step. */
export function Notices({
  reading,
  state,
  session,
}: {
  reading: Reading;
  state: SessionState;
  session: Session;
}) {
  const words = useWords();
  const lines = [
    ...reading.notices.map((notice) => ({ key: notice, text: words.notice[notice] })),
    ...(state.bookFailed ? [{ key: 'book-trouble', text: words.bookTrouble }] : []),
    ...(state.understanding?.complete === false
      ? [{ key: 'surface-only', text: words.surfaceOnly }]
      : []),
  ];
  if (lines.length === 0) return null;
  const asksBox =
    reading.notices.includes('reply-box-unsure') || reading.notices.includes('no-reply-box');
  return (
    <section class="notices">
      {lines.map(({ key, text }) => (
        <p key={key} class="notice-text" data-testid="notice" data-notice={key} role="status">
          {text}
        </p>
      ))}
      {reading.notices.includes('sides-unknown') ? (
        <WhichSide reading={reading} session={session} />
      ) : null}
      {asksBox ? (
        <Button kind="quiet" onClick={() => void session.pick('reply-box')}>
          {words.pickReplyBox}
        </Button>
      ) : null}
    </section>
  );
}
