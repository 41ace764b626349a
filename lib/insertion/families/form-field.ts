import type { Change, Editor } from '../editor.ts';
import { focus, type, undoInBrowser, viewOf } from '../page-events.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The kinds of `<input>` in which one writes words. */
const TEXT_TYPES = new Set(['text', 'search', 'url', 'tel']);

function isField(box: HTMLElement): box is Field {
  if (box.tagName === 'TEXTAREA') return true;
  return box.tagName === 'INPUT' && TEXT_TYPES.has((box as HTMLInputElement).type);
}

/** The browser's own accessor: frameworks and pages put their own `value` on the element. */
function valueAccessor(field: Field): PropertyDescriptor {
  const view = viewOf(field);
  const prototype =
    field.tagName === 'TEXTAREA'
      ? view.HTMLTextAreaElement.prototype
      : view.HTMLInputElement.prototype;
  return Object.getOwnPropertyDescriptor(prototype, 'value') ?? {};
}

function readValue(field: Field): string {
  return String(valueAccessor(field).get?.call(field) ?? field.value);
}

function typeInto(field: Field, { from, text }: Change): boolean {
  focus(field);
  field.setSelectionRange(from, readValue(field).length);
  return type(field, 'insertText', text);
}

/** For browsers without editing commands: the page notices, but the browser's undo does not know the change. */
function setValue(field: Field, { from, text }: Change): boolean {
  valueAccessor(field).set?.call(field, readValue(field).slice(0, from) + text);
  const view = viewOf(field);
  field.dispatchEvent(
    new view.InputEvent('input', { inputType: 'insertText', bubbles: true, composed: true }),
  );
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
  return true;
}

function stateOf(field: Field): Editor['state'] {
  if (field.matches(':disabled')) return 'disabled';
  return field.readOnly || field.getAttribute('aria-readonly') === 'true'
    ? 'read-only'
    : 'editable';
}

/** `<textarea>` and one-line `<input>`, also where React, Preact, Vue or Svelte hold the value. */
export function openFormField(box: HTMLElement): Editor | null {
  if (!isField(box)) return null;
  return {
    family: box.tagName.toLowerCase(),
    element: box,
    read: () => readValue(box),
    ways: [
      { name: 'exec', apply: (change) => typeInto(box, change) },
      { name: 'value', apply: (change) => setValue(box, change) },
    ],
    undo: () => undoInBrowser(box),
    state: stateOf(box),
    limit: box.maxLength >= 0 ? box.maxLength : null,
    singleLine: box.tagName === 'INPUT',
    composing: () => false,
    undoPause: 0,
  };
}
