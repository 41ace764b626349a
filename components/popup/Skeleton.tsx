import { useContext } from 'preact/hooks';
import { FrameContext } from './frame-context.ts';

/** The popup's shape before anything is known: the same heights, so that nothing jumps under the finger. */
export function Skeleton({ label }: { label: string }) {
  const Frame = useContext(FrameContext);
  return (
    <Frame class="popup" aria-busy="true">
      <p class="visually-hidden" role="status">
        {label}
      </p>
      <div class="head" aria-hidden="true">
        <span class="ghost ghost-name" />
      </div>
      <div class="temperature" aria-hidden="true">
        <span class="ghost ghost-scale" />
        <span class="ghost ghost-scale" />
      </div>
      <div class="drafts" aria-hidden="true">
        <span class="ghost ghost-card" />
        <span class="ghost ghost-card" />
        <span class="ghost ghost-card" />
      </div>
    </Frame>
  );
}
