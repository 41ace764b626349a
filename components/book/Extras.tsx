import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useBookWords } from './book-words.ts';
import { useBookStore } from './use-book.ts';

/** Writes down an extra (+α) that was given to a customer. */
export function Extras({ customerId }: { customerId: string }) {
  const words = useBookWords();
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
        {words.customer.extra}
        <input
          value={what}
          placeholder={words.customer.extraPlaceholder}
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </label>
      <Button kind="quiet" onClick={add}>
        {words.customer.writeDown}
      </Button>
    </form>
  );
}
