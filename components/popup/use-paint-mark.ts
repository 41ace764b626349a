import { useEffect } from 'preact/hooks';

/**
 * Sets the performance mark `ondo:<name>` once `reached` stands on the screen: after the frame that shows it.
 * For the profiler and for `npm run bench`; it holds nothing of the page.
 */
export function usePaintMark(name: string, reached: boolean): void {
  useEffect(() => {
    if (!reached) return undefined;
    const frame = requestAnimationFrame(() => {
      setTimeout(() => performance.mark(`ondo:${name}`));
    });
    return () => cancelAnimationFrame(frame);
  }, [name, reached]);
}
