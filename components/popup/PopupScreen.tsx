import { useContext, useEffect } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import type { SiteSwitch } from '../../lib/session/ports.ts';
import { useStore } from '../ui/use-store.ts';
import { useWords } from '../words/words-context.ts';
import { CustomerHead } from './CustomerHead.tsx';
import { DraftList } from './DraftList.tsx';
import { FrameContext } from './frame-context.ts';
import { keyAction } from './key-action.ts';
import { MessageList } from './MessageList.tsx';
import { Notices } from './Notices.tsx';
import { OwnTextReview } from './OwnTextReview.tsx';
import { Skeleton } from './Skeleton.tsx';
import { TemperaturePicture } from './TemperaturePicture.tsx';
import { Unreadable } from './Unreadable.tsx';
import { usePaintMark } from './use-paint-mark.ts';

interface PopupProperties {
  session: Session;
  site: Promise<SiteSwitch | null>;
  openBook: () => void;
  /** Opens the view that stays at the side; absent where it is that view, or the browser has none. */
  openPanel?: Promise<(() => void) | null>;
}

/** The popup: who she is, how warm she writes, what to answer. */
export function PopupScreen({ session, site, openBook, openPanel }: PopupProperties) {
  const state = useStore(session.store);
  const words = useWords();
  const Frame = useContext(FrameContext);

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => keyAction(event, session);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [session]);

  const { reading, understanding } = state;
  usePaintMark('customer', state.customer !== null);
  usePaintMark('temperature', understanding !== null);
  usePaintMark('drafts', state.cards.length > 0);

  if (state.phase === 'unreadable')
    return (
      <Unreadable notices={[reading === null ? 'page-closed' : 'no-thread']} session={session} />
    );
  if (state.phase === 'reading' || reading?.thread == null)
    return <Skeleton label={words.reading} />;
  return (
    <Frame class="popup" aria-busy={state.phase !== 'ready'}>
      <CustomerHead
        thread={reading.thread}
        state={state}
        session={session}
        site={site}
        openBook={openBook}
        {...(openPanel === undefined ? {} : { openPanel })}
      />
      <TemperaturePicture
        thread={reading.thread}
        understanding={understanding}
        cards={state.cards}
        target={state.target}
        range={state.range}
        session={session}
      />
      <Notices reading={reading} state={state} session={session} />
      <MessageList
        thread={reading.thread}
        temperatures={understanding?.temperatures ?? []}
        ready={state.phase === 'ready'}
      />
      {state.ownText === null ? null : <OwnTextReview ownText={state.ownText} session={session} />}
      <DraftList state={state} session={session} />
    </Frame>
  );
}
