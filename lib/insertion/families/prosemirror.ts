import type { Editor } from '../editor.ts';
import { pastingHtml, pastingText, richText, typingText } from './rich-text.ts';

/** The parts of a TipTap editor that are used here; TipTap leaves itself on its element. */
interface Tiptap {
  readonly isEditable?: boolean;
  readonly view?: { readonly composing?: boolean; dispatch(transaction: unknown): void };
  readonly state?: { readonly tr: { setMeta(key: string, value: unknown): unknown } };
}

/** The part of ProseMirror's own description of its element: the document that the page would save. */
interface Description {
  readonly node?: {
    readonly content: { readonly size: number };
    textBetween(from: number, to: number, blockSeparator: string, leafText: string): string;
  };
}

/** prosemirror-history joins steps that follow within this time (its option `newGroupDelay`). */
const GROUPING_MS = 550;

function closeHistoryGroup({ view, state }: Tiptap): void {
  // The key of prosemirror-history's `closeHistory`: the next step starts a group of its own.
  if (view && state) view.dispatch(state.tr.setMeta('closeHistory$', true));
}

/** ProseMirror and TipTap: a paste of plain text drops blank lines, a paste of paragraphs does not. */
export function openProseMirror(box: HTMLElement): Editor | null {
  if (!box.classList.contains('ProseMirror')) return null;
  const { editor: tiptap, pmViewDesc } = box as { editor?: Tiptap; pmViewDesc?: Description };
  const pasting = pastingHtml(box);
  return richText(box, {
    family: tiptap ? 'tiptap' : 'prosemirror',
    ways: [
      {
        name: pasting.name,
        apply: (change) => {
          if (tiptap) closeHistoryGroup(tiptap);
          return pasting.apply(change);
        },
      },
      typingText(box),
      pastingText(box),
    ],
    held: () => {
      const node = (box as { pmViewDesc?: Description }).pmViewDesc?.node;
      return node?.textBetween(0, node.content.size, '\n', '\n') ?? null;
    },
    composing: () => tiptap?.view?.composing ?? false,
    undoPause: tiptap && pmViewDesc ? 0 : GROUPING_MS,
    ...(tiptap?.isEditable === false ? { state: 'read-only' } : {}),
  });
}
