import type { CareSignal } from '../../lib/customers/care-signals.ts';
import { Button } from '../ui/Button.tsx';
import { hashOf } from './book-store.ts';
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
  return (
    <div class="card">
      {name !== undefined && (
        <a class="card-who" href={hashOf({ section: 'customer', customerId })}>
          <bdi>{name ?? '名前のない方'}</bdi>
        </a>
      )}
      <p>{signal.evidence}</p>
      <p class="soft">{signal.step}</p>
      <div class="actions">
        <Button
          kind="quiet"
          onClick={() => void attempt(() => services.archive.dismiss(customerId, signal.key, null))}
        >
          わかった
        </Button>
      </div>
    </div>
  );
}
