import React from 'react';
import { createRoot } from 'react-dom/client';
import { ChatFeed } from 'react-bell-chat';
import { CUSTOMER, SELLER, TALK, at } from '../talk.js';

createRoot(document.getElementById('root')).render(
  <div style={{ width: 640 }}>
    <ChatFeed messages={[...TALK.map(({ side, text, minute }) => ({ id: minute, authorId: side ? 2 : 1, message: text, createdOn: at(minute), isSend: true })), { id: 90, type: 'system', message: '商品が発送されました', createdOn: at(40) }]} authors={[{ id: 1, name: CUSTOMER }, { id: 2, name: SELLER }]} yourAuthorId={2} showRecipientAvatar={true} maxHeight={480} showDateRow={true} />
    <textarea id="answer" placeholder="返信する"></textarea><button>送信</button>
  </div>,
);
