import type { Mount } from './page.ts';

const pages = import.meta.glob<{ mount: Mount }>(['./*/*.ts']);
const name = new URLSearchParams(location.search).get('editor') ?? '';
const load = pages[`./${name}.ts`];
if (!load) throw new Error(`No page for the editor '${name}'.`);

window.sent = 0;
document.addEventListener('submit', (event) => {
  event.preventDefault();
  window.sent += 1;
});
const place = document.querySelector<HTMLElement>('#place');
if (place) window.editorPage = await (await load()).mount(place);
