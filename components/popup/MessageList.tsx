import type { Temperature } from '../../lib/temperature/temperature.ts';
import type { Message, Thread } from '../../lib/thread/thread.ts';
import { useWords } from '../words/words-context.ts';
import { evidenceParts } from './evidence-parts.ts';

function MessageItem({
  message,
  temperature,
}: {
  message: Message;
  temperature: Temperature | null;
}) {
  const words = useWords();
  return (
    <li class="message" data-testid="message" data-author={message.author}>
      <span class="visually-hidden">{words.author[message.author]}</span>
      <p data-testid="message-text" lang="ja">
        {evidenceParts(message.text, temperature?.evidence ?? []).map(
          ({ text, contribution }, index) =>
            contribution === null ? (
              text
            ) : (
              <mark
                key={index}
                data-scale={contribution.scale}
                data-sign={contribution.points > 0 ? 'up' : 'down'}
              >
                {text}
              </mark>
            ),
        )}
      </p>
      {message.time === null ? null : <time>{message.time.shown}</time>}
    </li>
  );
}

interface MessageListProperties {
  thread: Thread;
  temperatures: readonly (Temperature | null)[];
  /** Older messages wait until the drafts are there: a thread may hold thousands. */
  ready: boolean;
}

/** Her last message and what followed it; the older thread folded above. */
export function MessageList({ thread, temperatures, ready }: MessageListProperties) {
  const words = useWords();
  const { messages } = thread;
  const lastOfHers = messages.findLastIndex(
    (message) => message.author === 'customer' || message.author === 'unknown',
  );
  const cut = lastOfHers === -1 ? Math.max(0, messages.length - 1) : lastOfHers;
  const items = (from: number, to: number) =>
    messages
      .slice(from, to)
      .map((message, index) => (
        <MessageItem
          key={from + index}
          message={message}
          temperature={temperatures[from + index] ?? null}
        />
      ));
  return (
    <section class="thread">
      {cut === 0 ? null : (
        <details>
          <summary>{words.older(cut)}</summary>
          <ol>{ready ? items(0, cut) : null}</ol>
        </details>
      )}
      <ol>{items(cut, messages.length)}</ol>
    </section>
  );
}
