import React from 'react';
import { createRoot } from 'react-dom/client';
import 'react-chat-elements/dist/main.css';
import { ChatList, Input, MessageList, SystemMessage } from 'react-chat-elements';
import { CUSTOMER, SELLER, TALK, at, clock } from '../talk.js';

const rows = TALK.map(({ side, text, minute }) => ({ id: String(minute), type: 'text', position: side ? 'right' : 'left', title: side ? SELLER : CUSTOMER, text, date: at(minute), dateString: clock(minute), status: side ? 'read' : undefined }));
rows.splice(2, 0, { id: 's', type: 'system', text: '商品が発送されました' });
rows.push({ id: 'p', type: 'photo', position: 'left', title: CUSTOMER, date: at(30), dateString: clock(30), data: { uri: '/photo.jpg', width: 200, height: 150, status: { click: true, loading: 0, download: true } } });
createRoot(document.getElementById('root')).render(
  <div style={{ display: 'flex', height: 560 }}>
    <div style={{ width: 300, overflow: 'auto' }}>
      <ChatList className="chat-list" dataSource={[{ id: 1, avatar: '/a.jpg', alt: 'a', title: CUSTOMER, subtitle: '楽しみにしてます♪', date: at(25), unread: 1 }, { id: 2, avatar: '/b.jpg', alt: 'b', title: '佐藤', subtitle: '届きました！', date: at(1), unread: 0 }]} />
    </div>
    <div style={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
      <h3 style={{ margin: 8 }}>{CUSTOMER}さん</h3>
      <div style={{ flex: 1, overflow: 'auto', background: '#eee' }}><MessageList className="message-list" lockable={false} dataSource={rows} /></div>
      <Input placeholder="返信を入力..." multiline rightButtons={<button>送信</button>} />
    </div>
  </div>,
);
