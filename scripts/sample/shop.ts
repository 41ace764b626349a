import { SAMPLE_THREADS, SHOP_NAME, type SampleLine, type SampleThread } from './threads.data.ts';

/*
 * The message page of an invented shop, as any web shop might build it. Nothing in it is there for the reader:
 * no data attribute, no role that a shop would not use.
 */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.7 system-ui, 'Noto Sans CJK JP', sans-serif; color: #3a342d; background: #f6f2ea; }
  a { color: inherit; text-decoration: none; }
  .head { display: flex; align-items: center; gap: 24px; padding: 12px 24px; background: #fff; border-bottom: 1px solid #e4dccd; }
  .head b { font-size: 18px; color: #7a5c34; } .head nav { display: flex; gap: 16px; } .head .me { margin-left: auto; }
  .page { display: grid; grid-template-columns: 240px 1fr 260px; gap: 16px; max-width: 1180px; margin: 16px auto; padding: 0 16px; }
  .box { background: #fff; border: 1px solid #e4dccd; border-radius: 8px; }
  .inbox a { display: block; padding: 12px 16px; border-bottom: 1px solid #f0eade; } .inbox a.now { background: #faf5ea; }
  .inbox strong { display: block; } .inbox small { color: #857a6a; }
  .talk h1 { margin: 0; padding: 12px 16px; font-size: 16px; border-bottom: 1px solid #f0eade; }
  .log { height: 420px; overflow-y: auto; padding: 16px; }
  .line { display: flex; gap: 8px; margin: 12px 0; align-items: flex-end; } .line.mine { flex-direction: row-reverse; }
  .face { flex: none; width: 36px; height: 36px; border-radius: 50%; background: #e3d6bf; }
  .bubble { max-width: 68%; padding: 8px 14px; border-radius: 14px; background: #f3ede1; white-space: pre-wrap; }
  .mine .bubble { background: #dfeade; } .line time { font-size: 12px; color: #857a6a; }
  .event { margin: 12px 0; text-align: center; font-size: 13px; color: #857a6a; }
  form { padding: 12px 16px; border-top: 1px solid #f0eade; } textarea { width: 100%; height: 96px; font: inherit; padding: 8px; border: 1px solid #d8cdb9; border-radius: 6px; }
  form div { display: flex; justify-content: space-between; align-items: center; } form button { padding: 6px 24px; border: 0; border-radius: 6px; background: #7a5c34; color: #fff; font: inherit; }
  .order { padding: 16px; } .order h2 { margin: 0 0 8px; font-size: 15px; } .order dl { margin: 0; } .order dt { font-size: 12px; color: #857a6a; } .order dd { margin: 0 0 8px; }
  footer { padding: 24px; text-align: center; font-size: 12px; color: #857a6a; }
`;

/** The page's own behaviour: the count of letters, and sending, which adds a line. */
const SCRIPT = `
  const box = document.querySelector('textarea'), count = document.querySelector('form span');
  box.addEventListener('input', () => { count.textContent = box.value.length + ' / 1000'; });
  const log = document.querySelector('.log'); log.scrollTop = log.scrollHeight;
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') return;
    const line = document.createElement('div'); line.className = 'line mine';
    const bubble = document.createElement('div'); bubble.className = 'bubble'; bubble.textContent = box.value;
    const time = document.createElement('time'); time.textContent = 'たった今';
    line.append(bubble, time); log.append(line); log.scrollTop = log.scrollHeight; box.value = '';
  });
`;

function lineHtml(line: SampleLine): string {
  if (line.from === 'system') return `<p class="event">${escaped(line.text)}（${line.at}）</p>`;
  const side = line.from === 'shop' ? 'line mine' : 'line';
  const face = line.from === 'shop' ? '' : '<span class="face"></span>';
  return `<div class="${side}">${face}<div class="bubble">${escaped(line.text)}</div><time>${line.at}</time></div>`;
}

function inboxHtml(current: SampleThread): string {
  return SAMPLE_THREADS.map((thread) => {
    const last = thread.lines.at(-1)?.text.slice(0, 18) ?? '';
    return `<a href="${thread.path}"${thread === current ? ' class="now"' : ''}><strong>${escaped(thread.customer)} さん</strong><small>${escaped(last)}…</small></a>`;
  }).join('');
}

function orderHtml(thread: SampleThread): string {
  const rows = [
    ['注文番号', thread.orderId],
    ['注文日', thread.orderedAt],
    ['作品', thread.item],
    ['金額', `${thread.price.toLocaleString('ja-JP')}円`],
    ['状態', thread.status],
  ];
  return `<h2>ご注文</h2><dl>${rows.map(([label = '', value = '']) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

/** The message page of one thread. */
export function threadPage(thread: SampleThread): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escaped(thread.customer)}さんとのやりとり | てしごと市</title><style>${STYLE}</style>
<header class="head"><b>てしごと市</b><nav><a href="/messages/20418">メッセージ</a><a href="/messages/20418">注文</a><a href="/messages/20418">作品</a></nav><span class="me">${SHOP_NAME}</span></header>
<div class="page"><aside class="box inbox">${inboxHtml(thread)}</aside>
<main class="box talk"><h1><a href="/users/${thread.customerId}">${escaped(thread.customer)}</a> さん</h1><div class="log">${thread.lines.map(lineHtml).join('')}</div>
<form><textarea maxlength="1000" placeholder="メッセージを入力"></textarea><div><span>0 / 1000</span><button>送信する</button></div></form></main>
<aside class="box order">${orderHtml(thread)}</aside></div>
<footer>てしごと市は架空のお店です</footer><script>${SCRIPT}</script></html>`;
}

/** The sample shop's pages: path to HTML. */
export function samplePages(): Record<string, string> {
  return Object.fromEntries(SAMPLE_THREADS.map((thread) => [thread.path, threadPage(thread)]));
}
