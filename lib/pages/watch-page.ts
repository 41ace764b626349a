/** After the page's last change in a burst, how long it has to be quiet before it is looked at; milliseconds. */
const QUIET = 300;

export interface WatchOptions {
  /** True while nothing that matters has changed since the last look. */
  readonly isSettled: () => boolean;
  readonly look: () => Promise<unknown>;
}

/**
 * Calls `look` now, and after each burst of changes (single-page navigation, redrawing, a new message) that leaves the
 * page unsettled. A page at rest costs nothing: no timer runs unless the page itself has changed. A hidden page waits until it is seen.
 */
export function watchPage(document: Document, { isSettled, look }: WatchOptions): { stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let changedMeanwhile = false;
  const run = (): void => {
    timer = undefined;
    if (looking || document.hidden || isSettled()) return;
    looking = true;
    changedMeanwhile = false;
    look().then(
      () => {
        looking = false;
        if (changedMeanwhile) timer ??= setTimeout(run, QUIET);
      },
      // The extension was updated or switched off: nobody is there to be asked again.
      () => observer.disconnect(),
    );
  };
  const observer = new MutationObserver(() => {
    changedMeanwhile = looking;
    if (!looking) timer ??= setTimeout(run, QUIET);
  });
  const visible = new AbortController();
  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', run, { signal: visible.signal });
  run();
  return {
    stop: () => {
      observer.disconnect();
      visible.abort();
      clearTimeout(timer);
    },
  };
}
