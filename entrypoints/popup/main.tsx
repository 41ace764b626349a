import { render } from 'preact';
import { Spoken } from '../../components/words/Spoken.tsx';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { createPopupSession } from '../../lib/platform/popup-session.ts';
import { sidePanelOpener } from '../../lib/platform/side-panel.ts';
import { activeSiteSwitch } from '../../lib/platform/site-switch.ts';
import { openBookPage } from '../../lib/platform/book-page.ts';
import { currentLanguage } from '../../lib/platform/language.ts';
import { begun } from './early.ts';

const session = createPopupSession(begun);
void session.open();

const root = document.querySelector('#app');
if (root !== null) {
  root.replaceChildren();
  render(
    <Spoken language={currentLanguage()}>
      <PopupScreen
        session={session}
        site={activeSiteSwitch()}
        openBook={() => void openBookPage()}
        openPanel={sidePanelOpener()}
      />
    </Spoken>,
    root,
  );
}
