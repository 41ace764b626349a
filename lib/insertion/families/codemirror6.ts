import type { Editor, Way } from '../editor.ts';
import { pastingText, richText, typingText } from './rich-text.ts';

/** The parts of a CodeMirror 6 view that are used here. */
interface View {
  readonly state: {
    readonly doc: { readonly length: number; toString(): string };
    readonly readOnly?: boolean;
  };
  readonly composing?: boolean;
  dispatch(transaction: object): void;
  focus(): void;
}

/** The view, as `EditorView.findFromDOM` finds it: until version 6.38 on `cmView`, since then on `cmTile`. */
function findView(content: HTMLElement): View | null {
  const { cmView, cmTile } = content as {
    cmView?: { rootView?: { view?: View }; view?: View };
    cmTile?: { root?: { view?: View }; view?: View };
  };
  const view = cmTile?.root?.view ?? cmTile?.view ?? cmView?.rootView?.view ?? cmView?.view;
  return typeof view?.dispatch === 'function' ? view : null;
}

function byItself(view: View): Way {
  return {
    name: 'codemirror',
    apply: ({ from, text }) => {
      view.focus();
      view.dispatch({
        changes: { from, to: view.state.doc.length, insert: text },
        selection: { anchor: from + text.length },
        // History never joins a paste to the letter typed before.
        userEvent: 'input.paste',
        scrollIntoView: true,
      });
      return true;
    },
  };
}

/** CodeMirror 6: the page shows only the lines in view, the view knows them all. */
export function openCodemirror6(box: HTMLElement): Editor | null {
  const content = box.closest<HTMLElement>('.cm-content');
  if (!content) return null;
  const view = findView(content);
  const ways = [pastingText(content), typingText(content)];
  if (!view) return richText(content, { family: 'codemirror6', ways });
  return richText(content, {
    family: 'codemirror6',
    ways: [byItself(view), ...ways],
    read: () => view.state.doc.toString(),
    composing: () => view.composing ?? false,
    ...(view.state.readOnly === true ? { state: 'read-only' } : {}),
  });
}
