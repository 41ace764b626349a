import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Properties {
  readonly label: string;
  readonly count: number;
  /** Pixels; every row is as high. */
  readonly rowHeight: number;
  readonly row: (index: number) => ComponentChildren;
}

/** Rows beyond the edge, so that a quick scroll does not show paper. */
const SPARE = 8;
/** Browsers draw no element higher than about 16 million pixels; 100,000 rows are well below. */

/** A list of which only the rows in sight exist; it scrolls in its own box. */
export function VirtualList({ label, count, rowHeight, row }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  return (
    <div ref={box} class="virtual" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul aria-label={label} class="virtual-rows" style={{ height: `${count * rowHeight}px` }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, i) => (
          <li
            key={first + i}
            aria-setsize={count}
            aria-posinset={first + i + 1}
            style={{ top: `${(first + i) * rowHeight}px`, height: `${rowHeight}px` }}
          >
            {row(first + i)}
          </li>
        ))}
      </ul>
    </div>
  );
}
