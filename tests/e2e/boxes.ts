/* Message pages of an invented shop that differ in the box one replies in. */

const THREAD = `
  <header><span>こもれび工房</span></header>
  <h1><a href="/users/kaede">かえで</a></h1>
  <section class="messages">
    <div class="row"><p>はじめまして。こちらのポーチはまだ購入できますか？</p><time>11/20 10:00</time></div>
    <div class="row own"><p>はい、ご購入いただけます。</p><time>11/20 10:30</time></div>
    <div class="row"><p>よかったです！では注文しますね。よろしくお願いします！</p><time>11/20 11:05</time></div>
  </section>`;

const STYLE = `<style>
  .messages { display: flex; flex-direction: column; gap: 12px; width: 560px; }
  .row { align-self: flex-start; max-width: 70%; padding: 8px; background: #eee; }
  .own { align-self: flex-end; background: #cde; }
  textarea, [contenteditable] { width: 560px; min-height: 80px; border: 1px solid #999; }
</style>`;

const page = (box: string, thread = THREAD): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>やりとり</title>${STYLE}${thread}<form>${box}<button type="button">送信</button></form></html>`;

/** A textarea whose text React owns: what React did not hear of is gone at the next rendering. */
export const REACT_PAGE = page(`<div id="root"></div><output></output>
  <script src="/react/umd/react.production.min.js"></script><script src="/react-dom/umd/react-dom.production.min.js"></script>
  <script>
    const Box = () => {
      const [text, setText] = React.useState('');
      document.querySelector('output').textContent = text;
      return React.createElement('textarea', { placeholder: 'メッセージ', value: text, onChange: (event) => setText(event.target.value) });
    };
    ReactDOM.createRoot(document.querySelector('#root')).render(React.createElement(Box));
  </script>`);

export const EDITABLE_PAGE = page(
  '<div contenteditable="true" role="textbox" aria-label="メッセージ"></div>',
);

/** TinyMCE as sites have it: with its skin, in a frame of its own, deep in wrappers beside its toolbar. */
export const FRAMED_PAGE = page(`<textarea></textarea><output></output>
  <script src="/tinymce/tinymce.min.js"></script>
  <script>
    tinymce.init({ selector: 'textarea', promotion: false, height: 240, setup: (editor) => {
      editor.on('init', () => document.body.dataset.ready = 'yes');
      editor.on('input change Undo SetContent', () => document.querySelector('output').textContent = editor.getContent({ format: 'text' }));
    } });
  </script>`);

/** A box that takes fewer letters than any draft has. */
export const SHORT_PAGE = page('<textarea placeholder="メッセージ" maxlength="9">はい</textarea>');

export const INPUT_PAGE = page('<input type="text" placeholder="メッセージを入力">');

/** The customer asks for what only the seller knows. */
export const QUESTION_PAGE = page(
  '<textarea placeholder="メッセージ"></textarea>',
  THREAD.replace(
    'よかったです！では注文しますね。よろしくお願いします！',
    'いつ頃の発送になりますか？',
  )
    .replace('かえで', 'もみじ')
    .replace('kaede', 'momiji'),
);

/** The same question by somebody else, so that what was typed for one is not there for the other. */
export const OTHER_QUESTION_PAGE = QUESTION_PAGE.replaceAll('もみじ', 'つばき').replaceAll(
  'momiji',
  'tsubaki',
);

/** A page without any conversation. */
export const ARTICLE_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>読みもの</title>
  <h1>冬の手入れ</h1><p>革の財布は、乾いた布で軽くふいてください。</p><p>水にぬれたときは、陰干しにします。</p></html>`;

/** Two sides, but nothing that says which is whose: both on the left, no names, no box. */
export const UNCLEAR_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>会話</title>
  <ul><li class="a"><p>いつ発送されますか？</p><time>10:00</time></li><li class="b"><p>明日の予定です。</p><time>10:05</time></li>
  <li class="a"><p>わかりました。ありがとうございます！</p><time>10:06</time></li></ul><form><textarea placeholder="メッセージ"></textarea><button type="button">送信</button></form></html>`;
