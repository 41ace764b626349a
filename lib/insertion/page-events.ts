/** The window of an element's own document: boxes in frames need events of their own realm. */
export function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

type Data = Readonly<Record<string, string>>;

function fill(transfer: DataTransfer, data: Data): DataTransfer {
  for (const [type, value] of Object.entries(data)) transfer.setData(type, value);
  return transfer;
}

/** Firefox hands an event an empty copy of the transfer it was made with, but lets the event's own be filled. */
function fillOwn(transfer: DataTransfer | null, data: Data): void {
  if (transfer?.types.length === 0) fill(transfer, data);
}

/**
 * Dispatches a paste of `data` (MIME type to text). Only editors that read the event take it: the browser itself does
 * nothing on an event made by a script, so on a plain box this is without any effect.
 * @returns whether the page took the event over.
 */
export function dispatchPaste(element: Element, data: Data): boolean {
  const view = viewOf(element);
  const event = new view.ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: fill(new view.DataTransfer(), data),
  });
  fillOwn(event.clipboardData, data);
  return !element.dispatchEvent(event);
}

/** Dispatches what the browser sends before it changes an editable element itself. */
export function dispatchBeforeInput(
  element: Element,
  inputType: string,
  data: Data | null = null,
): boolean {
  const view = viewOf(element);
  const event = new view.InputEvent('beforeinput', {
    inputType,
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: data ? fill(new view.DataTransfer(), data) : null,
  });
  if (data) fillOwn(event.dataTransfer, data);
  return !element.dispatchEvent(event);
}

/** Keys by what they do: with Control, and with Command where Apple's keyboards differ. */
const KEYS = {
  undo: { other: ['z', 'KeyZ', 90], apple: ['z', 'KeyZ', 90] },
  all: { other: ['a', 'KeyA', 65], apple: ['a', 'KeyA', 65] },
  end: { other: ['End', 'End', 35], apple: ['ArrowDown', 'ArrowDown', 40] },
} as const;

/** Presses keys in an editor. There is no Enter among them, nor any that a page could take for "send". */
export function dispatchKeys(element: Element, action: keyof typeof KEYS): boolean {
  const view = viewOf(element);
  const apple = /mac|iphone|ipad/iu.test(view.navigator.platform);
  const [key, code, keyCode] = KEYS[action][apple ? 'apple' : 'other'];
  const event = new view.KeyboardEvent('keydown', {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey: !apple,
    metaKey: apple,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

export function dispatchUndoKeys(element: Element): boolean {
  return dispatchKeys(element, 'undo');
}

/** Runs one of the browser's own editing commands on the selection; its events are trusted and it can be undone. */
function execute(
  element: Element,
  command: 'insertText' | 'insertHTML' | 'undo',
  value?: string,
): boolean {
  const { ownerDocument } = element;
  // Deprecated, but nothing else types into a box with trusted events and the browser's own undo. Missing in jsdom.
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition
  return ownerDocument.execCommand?.(command, false, value) ?? false;
}

/**
 * Lets the browser type at the selection. Pages older than the `input` event count letters and free their button when
 * a key goes up, so one does: a key without a name.
 */
export function type(
  element: Element,
  command: 'insertText' | 'insertHTML',
  value: string,
): boolean {
  const typed = execute(element, command, value);
  const view = viewOf(element);
  if (typed)
    element.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true, composed: true }));
  return typed;
}

export function undoInBrowser(element: Element): void {
  execute(element, 'undo');
}

/** Whether the keys go to an element, as far as its page has the keyboard; a frame's body is active in it always. */
function hasKeys(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { frameElement } = viewOf(element);
  const outer = frameElement?.ownerDocument.activeElement ?? null;
  return root.activeElement === element && outer === frameElement;
}

/** Gives a box the focus, unless it has it: focusing anew moves the caret in some editors. */
export function focus(element: HTMLElement): void {
  if (hasKeys(element)) return;
  if (element.tagName === 'BODY') viewOf(element).focus();
  element.focus({ preventScroll: true });
}

/**
 * While a popup has the keyboard, the browser tells a page nothing of focus, and some editors then overlook selection
 * and keys (Draft.js, CKEditor 5, Monaco): the element is told what it will hear when the popup closes.
 */
export function tellOfFocus(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
