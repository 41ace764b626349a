/** Resolves after the page had the chance to draw once, or after 50 ms where it does not draw (a hidden tab). */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => resolve());
    view.setTimeout(resolve, 50);
  });
}

/** Resolves after `ms` milliseconds, or at once when `signal` aborts. */
export function pause(view: Window, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      view.clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Waits until `holds` is true and still is a frame later (a framework may put a box back after it drew), for at most
 * `patience` milliseconds. Looks once a frame; a page at rest is not watched.
 */
export async function becomesTrue(
  holds: () => boolean,
  view: Window,
  patience: number,
): Promise<boolean> {
  const deadline = view.performance.now() + patience;
  for (;;) {
    const held = holds();
    if (!held && view.performance.now() >= deadline) return false;
    await nextFrame(view);
    if (held && holds()) return true;
  }
}
