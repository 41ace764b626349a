/** What stands beside the customer's name. */
export interface StarFace {
  readonly favourite: boolean;
  /** Her rank in words; null: the star alone. */
  readonly rankLabel: string | null;
  /** Her last message has no answer yet. */
  readonly waiting: boolean;
}

/** What the star in the page shows, and what happens when it is pressed. */
export interface StarOptions {
  readonly face: StarFace;
  /** Accessible names for the two states. */
  readonly labels: { readonly on: string; readonly off: string; readonly waiting: string };
  readonly onPress: (favourite: boolean) => void;
}

/** A star in the page; `remove` leaves no trace of it. */
export interface Star {
  show(face: StarFace): void;
  /** False once the page has redrawn itself over it. */
  isPlaced(): boolean;
  remove(): void;
}

/** Lucide's `star`, as path data: the page must not be asked to load anything. */
const STAR_PATH =
  'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z';

const STYLE = `
  :host { all: initial; display: inline-flex; align-items: center; gap: 4px; vertical-align: middle; margin-inline-start: 4px; }
  .rank { font: 12px/1.4 system-ui, sans-serif; color: #5a5f66; background: #f1efea; border-radius: 4px; padding: 0 6px; }
  .waiting { width: 8px; height: 8px; border-radius: 50%; background: #1f6467; }
  [hidden] { display: none; }
  button { all: unset; cursor: pointer; box-sizing: border-box; width: 24px; height: 24px; padding: 3px; border-radius: 6px; color: #8a6d00; }
  button:focus-visible { outline: 2px solid #2f6f73; outline-offset: 1px; }
  button:hover { background: rgb(138 109 0 / 12%); }
  svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
  button[aria-pressed='true'] svg { fill: #e0b000; }
  @media (forced-colors: active) { button { color: ButtonText; } button[aria-pressed='true'] svg { fill: Highlight; } }
`;

const SVG = 'http://www.w3.org/2000/svg';

function starIcon(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STAR_PATH);
  svg.append(path);
  return svg;
}

/**
 * Behind the name where the name runs in a line, so that it is not part of a link; inside where it fills its own line.
 * The host has no text of its own: a name read again is the same name.
 */
function putBeside(name: HTMLElement, host: HTMLElement): void {
  const anchor = name.closest<HTMLElement>('a, button') ?? name;
  const display = anchor.ownerDocument.defaultView?.getComputedStyle(anchor).display ?? 'inline';
  if (display.startsWith('inline')) anchor.after(host);
  else name.append(host);
}

/**
 * Puts a star behind `name`, in a closed shadow root, so that the page can neither style, read nor press it
 * (untrusted clicks are ignored). The page's own keys and layout stay as they are.
 */
export function placeStar(name: HTMLElement, options: StarOptions): Star {
  const document = name.ownerDocument;
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(starIcon(document));
  const rank = document.createElement('span');
  rank.className = 'rank';
  const waiting = document.createElement('span');
  waiting.className = 'waiting';
  waiting.setAttribute('role', 'img');
  waiting.setAttribute('aria-label', options.labels.waiting);
  waiting.title = options.labels.waiting;
  root.append(style, button, rank, waiting);

  let shown = options.face;
  const show = (face: StarFace): void => {
    shown = face;
    const label = face.favourite ? options.labels.on : options.labels.off;
    button.setAttribute('aria-pressed', String(face.favourite));
    button.setAttribute('aria-label', label);
    button.title = label;
    rank.textContent = face.rankLabel;
    rank.hidden = face.rankLabel === null;
    waiting.hidden = !face.waiting;
  };
  show(shown);
  button.addEventListener('click', (event) => {
    // The name is often a link, and the page may listen on it: the press is ours alone, and only a person's.
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted) return;
    const favourite = !shown.favourite;
    show({ ...shown, favourite });
    options.onPress(favourite);
  });

  putBeside(name, host);
  return { show, isPlaced: () => host.isConnected, remove: () => host.remove() };
}
