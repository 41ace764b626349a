import type { CareSignal } from '../../lib/customers/care-signals.ts';
import { Button } from '../ui/Button.tsx';
import { hashOf } from './book-store.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { useBookStore } from './use-book.ts';

interface Properties {
  readonly customerId: string;
  readonly signal: CareSignal;
  /** Shown where the card stands apart from the customer. */
  readonly name?: string | null;
}

/** Something to notice: the evidence, one step, and a way to put it aside. */
export function SignalCard({ customerId, signal, name }: Properties) {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const { evidence, step } = useDomainWords().signal(signal);
  return (
    <div class="card">
      {name !== undefined && (
        <a class="card-who" href={hashOf({ section: 'customer', customerId })}>
          <bdi>{name ?? words.noName}</bdi>
        </a>
      )}
      <p>{evidence}</p>
      <p class="soft">{step}</p>
      <div class="actions">
        <Button
          kind="quiet"
          onClick={() => void attempt(() => services.archive.dismiss(customerId, signal.key, null))}
        >
          {words.today.understood}
        </Button>
      </div>
    </div>
  );
}
