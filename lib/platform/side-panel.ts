import { browser } from '#imports';

/** What Firefox alone has. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** What Chromium alone has. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Prepares the opening of the panel at the window's side; null where the browser has none. The function given is to be
 * called in the very event of the seller's click.
 */
export async function sidePanelOpener(): Promise<(() => void) | null> {
  // Neither browser's types know the other's panel.
  const { sidebarAction, sidePanel } = browser as unknown as WithSidebar & WithSidePanel;
  if (sidebarAction !== undefined)
    return () => {
      void sidebarAction.open();
      close();
    };
  const { id } = await browser.windows.getCurrent();
  if (sidePanel === undefined || id === undefined) return null;
  return () => {
    void sidePanel.open({ windowId: id }).then(() => close());
  };
}

/** Calls back when another tab comes to the front of this window, or the one in front goes to another page. */
export function onTabMoved(listener: () => void): () => void {
  const activated = ({ windowId }: { windowId: number }): void => {
    void browser.windows.getCurrent().then(({ id }) => {
      if (id === windowId) listener();
    });
  };
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }): void => {
    if (tab.active && change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
