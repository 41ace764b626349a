import { MousePointerClick } from 'lucide';
import { useContext } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words-context.ts';

import { FrameContext } from './frame-context.ts';

type UnreadableNotice = keyof ReturnType<typeof useWords>['notice'];

/** No conversation here: what happened, and what to do next. */
export function Unreadable({
  notices,
  session,
}: {
  notices: readonly UnreadableNotice[];
  session: Session;
}) {
  const words = useWords();
  const Frame = useContext(FrameContext);
  const closed = notices.includes('page-closed');
  return (
    <Frame class="unreadable">
      <h1 class="visually-hidden">{words.appName}</h1>
      <img src="/icon/48.png" width={48} height={48} alt="" />
      {notices.map((notice) => (
        <p key={notice} class="notice-text" data-testid="notice" data-notice={notice} role="status">
          {words.notice[notice]}
        </p>
      ))}
      {closed ? null : (
        <Button kind="quiet" onClick={() => void session.pick('message')}>
          <Icon node={MousePointerClick} />
          {words.pickMessage}
        </Button>
      )}
    </Frame>
  );
}
