import { describe, expect, it } from 'vitest';
import { understand } from '../../../lib/session/understand.ts';
import { NO_ORDER, type Message, type Thread } from '../../../lib/thread/thread.ts';

const threadOf = (...messages: readonly (readonly [Message['author'], string])[]): Thread => ({
  site: 'example.com',
  place: 'private',
  customer: { name: null, id: null },
  seller: { name: null, id: null },
  messages: messages.map(([author, text]) => ({ author, text, name: null, time: null })),
  order: NO_ORDER,
  partial: false,
});

const intentsOf = (thread: Thread) => understand(thread, null).intents.map(({ intent }) => intent);

describe('what the newest message wants', () => {
  it('is read as the answer to what the seller asked before it', () => {
    const asked = threadOf(['seller', '青でよろしいでしょうか？'], ['customer', 'はい、青で！']);
    expect(intentsOf(asked)).toContain('acknowledgement');
  });

  it('does not answer what the seller asks after it', () => {
    const later = threadOf(
      ['customer', 'お願いします、青で！'],
      ['seller', '青でよろしいですか？'],
    );
    expect(intentsOf(later)).not.toContain('acknowledgement');
  });
});
