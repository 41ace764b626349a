import React from 'react';
import { createRoot } from 'react-dom/client';
import * as kit from '@chatui/core';
import '@chatui/core/dist/index.css';
import { CUSTOMER, SELLER, TALK, at } from '../talk.js';

const { Bubble, useMessages } = kit;
// The package is CommonJS: its default export may stand one step deeper.
const Chat = kit.default?.default ?? kit.default;
const first = [
  ...TALK.map(({ side, text, minute }) => ({ _id: String(minute), type: 'text', content: { text }, position: side ? 'right' : 'left', createdAt: at(minute).getTime(), hasTime: minute % 7 === 0, user: side ? { name: SELLER } : { name: CUSTOMER, avatar: '/c.png' } })),
  { _id: 'sys', type: 'system', content: { text: '商品が発送されました' } },
];
function Page() {
  const { messages } = useMessages(first);
  return <Chat navbar={{ title: CUSTOMER }} messages={messages} renderMessageContent={(message) => (message.type === 'system' ? null : <Bubble content={message.content.text} />)} onSend={() => {}} locale="en-US" placeholder="メッセージを入力" />;
}
document.getElementById('root').style.height = '600px';
createRoot(document.getElementById('root')).render(<Page />);
