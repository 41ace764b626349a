import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { createPopupSession } from '../../lib/platform/popup-session.ts';
import { activeSiteSwitch } from '../../lib/platform/site-switch.ts';
import { openBookPage } from '../../lib/platform/book-page.ts';

const session = createPopupSession();
void session.open();

const root = document.querySelector('#app');
if (root !== null) {
  root.replaceChildren();
  render(
    <PopupScreen
      session={session}
      site={activeSiteSwitch()}
      openBook={() => void openBookPage()}
    />,
    root,
  );
}
