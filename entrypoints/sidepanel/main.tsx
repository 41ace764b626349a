import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { PanelScreen } from '../../components/panel/PanelScreen.tsx';
import { Spoken } from '../../components/words/Spoken.tsx';
import { begin } from '../../lib/platform/begin.ts';
import { openOwnPage } from '../../lib/platform/book-page.ts';
import { currentLanguage } from '../../lib/platform/language.ts';
import { createPopupSession } from '../../lib/platform/popup-session.ts';
import { onTabMoved } from '../../lib/platform/side-panel.ts';
import { activeSiteSwitch } from '../../lib/platform/site-switch.ts';

const root = document.querySelector('#panel');
if (root !== null)
  render(
    <Spoken language={currentLanguage()}>
      <PanelScreen
        open={() => {
          const session = createPopupSession(begin());
          void session.open();
          return { session, site: activeSiteSwitch() };
        }}
        openBook={() => void openOwnPage('/book.html')}
        onMove={onTabMoved}
      />
    </Spoken>,
    root,
  );
