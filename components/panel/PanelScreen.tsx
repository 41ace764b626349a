import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import type { SiteSwitch } from '../../lib/session/ports.ts';
import { PopupScreen } from '../popup/PopupScreen.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words-context.ts';

interface Opened {
  readonly session: Session;
  readonly site: Promise<SiteSwitch | null>;
}

interface PanelProperties {
  /** Opens a session on the tab in front. */
  open: () => Opened;
  openBook: () => void;
  /** Tells when another page has come to the front. */
  onMove: (listener: () => void) => () => void;
}

/** The popup's view that stays open at the side; it goes to another tab only when the seller asks. */
export function PanelScreen({ open, openBook, onMove }: PanelProperties) {
  const words = useWords();
  const [opened, setOpened] = useState<Opened>(open);
  const [turn, setTurn] = useState(0);
  const [moved, setMoved] = useState(false);
  useEffect(() => onMove(() => setMoved(true)), [onMove]);
  const follow = (): void => {
    setMoved(false);
    setOpened(open());
    setTurn(turn + 1);
  };
  return (
    <div class="side-panel">
      <div class="side-bar" role="status" data-testid="tab-moved" data-moved={moved}>
        <span>{moved ? words.tabMoved : ''}</span>
        <Button kind={moved ? 'main' : 'quiet'} data-testid="read-tab" onClick={follow}>
          {words.readTab}
        </Button>
      </div>
      <PopupScreen key={turn} session={opened.session} site={opened.site} openBook={openBook} />
    </div>
  );
}
