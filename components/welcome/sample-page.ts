import { SAMPLE_SHOP, type Sample, type SampleLine } from './samples.data.ts';

/** The words of the sample page's own controls. */
export interface SamplePageWords {
  readonly shop: string;
  readonly reply: string;
  readonly send: string;
  readonly sent: string;
}

const STYLE = `
  :root { color-scheme: light dark; }
  * { box-sizing: border-box; }
  body { display: flex; flex-direction: column; height: 100vh; margin: 0; font: 15px/1.7 system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; color: light-dark(#3a342d, #e6e0d6); background: light-dark(#f6f2ea, #22201d); }
  header { display: flex; justify-content: space-between; padding: 8px 16px; font-size: 13px; background: light-dark(#fff, #2c2a26); }
  h1 { margin: 0; padding: 8px 16px; font-size: 16px; border-bottom: 1px solid light-dark(#e4dccd, #45413a); }
  h1 a { color: inherit; }
  .log { flex: 1; padding: 8px 16px; overflow-y: auto; }
  .line { display: flex; gap: 8px; align-items: flex-end; margin: 8px 0; }
  .line.mine { flex-direction: row-reverse; }
  .bubble { max-width: 78%; padding: 8px 14px; border-radius: 14px; background: light-dark(#fff, #35322d); white-space: pre-wrap; overflow-wrap: anywhere; }
  .mine .bubble { background: light-dark(#dfeade, #33432f); }
  time, .event { font-size: 12px; color: light-dark(#6b6153, #b3a998); white-space: nowrap; }
  .event { text-align: center; white-space: normal; }
  form { display: grid; gap: 8px; padding: 8px 16px 16px; border-top: 1px solid light-dark(#e4dccd, #45413a); }
  textarea { width: 100%; height: 104px; padding: 8px; border: 1px solid light-dark(#85806f, #8d8676); border-radius: 6px; font: inherit; color: inherit; background: light-dark(#fff, #2c2a26); }
  form div { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
  button { padding: 6px 24px; border: 1px solid transparent; border-radius: 6px; font: inherit; color: #fff; background: #6f5330; }
  :focus-visible { outline: 2px solid light-dark(#1f6467, #7cc4c4); outline-offset: 2px; }
`;

/** Makes elements of one document: a tag with its class after a dot, and its text. */
function maker(document: Document) {
  return (kind: string, text = ''): HTMLElement => {
    const [tag = '', className = ''] = kind.split('.');
    const made = document.createElement(tag);
    made.textContent = text;
    if (className !== '') made.className = className;
    return made;
  };
}

type Make = ReturnType<typeof maker>;

function lineElement(make: Make, line: SampleLine): HTMLElement {
  if (line.from === 'system') return make('p.event', `${line.text}（${line.at}）`);
  const row = make(line.from === 'shop' ? 'div.line mine' : 'div.line');
  row.append(make('div.bubble', line.text), make('time', line.at));
  return row;
}

function replyForm(document: Document, log: HTMLElement, words: SamplePageWords): HTMLElement {
  const make = maker(document);
  const form = make('form');
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', words.reply);
  box.placeholder = words.reply;
  const foot = make('div');
  const said = make('span');
  said.setAttribute('role', 'status');
  foot.append(said, make('button', words.send));
  form.append(box, foot);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') return;
    const row = make('div.line mine');
    row.append(make('div.bubble', box.value));
    log.append(row);
    row.scrollIntoView({ block: 'end' });
    box.value = '';
    said.textContent = words.sent;
  });
  return form;
}

/**
 * Lays a shop's message page out in a document of its own, as any web shop might build it: nothing in it is there for
 * the reader, and its button sends to nobody.
 */
export function laySamplePage(document: Document, sample: Sample, words: SamplePageWords): void {
  const view = document.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'ja';
  document.title = words.shop;
  const make = maker(document);
  const head = make('header');
  head.append(make('b', words.shop), make('span.me', SAMPLE_SHOP));
  const title = make('h1');
  const name = make('a', sample.customer);
  name.setAttribute('href', `#/users/${sample.customerId}`);
  title.append(name, ' さん');
  const log = make('div.log');
  log.tabIndex = 0;
  log.append(...sample.lines.map((line) => lineElement(make, line)));
  document.body.replaceChildren(head, title, log, replyForm(document, log, words));
  log.scrollTop = log.scrollHeight;
}
