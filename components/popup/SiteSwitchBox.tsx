import { useEffect, useState } from 'preact/hooks';
import type { SiteSwitch } from '../../lib/session/ports.ts';
import { useWords } from '../words/words-context.ts';

/** Switches Ondo on for this site: then star and rank stand in the page without a click. */
export function SiteSwitchBox({ site }: { site: Promise<SiteSwitch | null> }) {
  const words = useWords();
  const [known, setKnown] = useState<SiteSwitch | null>(null);
  const [on, setOn] = useState(false);
  useEffect(() => {
    site.then(
      (found) => {
        setKnown(found);
        setOn(found?.on === true);
      },
      () => setKnown(null),
    );
  }, [site]);
  if (known === null) return null;
  return (
    <label class="check">
      <input
        type="checkbox"
        data-testid="watch-site"
        checked={on}
        onChange={(event) => {
          known.set(event.currentTarget.checked).then(setOn, () => setOn(false));
        }}
      />
      {words.watchSite}
    </label>
  );
}
