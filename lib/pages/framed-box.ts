const WRITABLE =
  'textarea:not([readonly]):not([disabled]), [contenteditable=""], [contenteditable="true"]';

/**
 * What one writes in inside a frame of the page's own origin, as older rich editors do: its editable body, or the box in it.
 * Null for frames of other origins and for those that hold no place to write.
 */
export function framedEditable(frame: Element): HTMLElement | null {
  try {
    // Only called with elements of the tag `iframe`.
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner === null) return null;
    if (inner.designMode === 'on' || inner.body.isContentEditable) return inner.body;
    return inner.querySelector<HTMLElement>(WRITABLE);
  } catch {
    return null;
  }
}
