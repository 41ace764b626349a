import type { Session } from '../../lib/session/create-session.ts';

const TYPING = 'input, textarea, select, [contenteditable]';

/** Keys of the popup: 1-3 insert, f favourite, Esc takes back a question. Not while something is being typed. */
export function keyAction(event: KeyboardEvent, session: Session): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && session.store.getState().insertion.kind === 'asking') {
    event.preventDefault();
    session.cancelInsertion();
    return;
  }
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
  if (event.key === 'f') void session.toggleFavourite();
  if (/^[1-3]$/u.test(event.key)) void session.insert(Number(event.key) - 1);
}
