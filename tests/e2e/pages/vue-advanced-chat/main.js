import { register } from 'vue-advanced-chat';
import { CUSTOMER, SELLER, TALK, clock } from '../talk.js';

register();
const users = [{ _id: 'me', username: SELLER }, { _id: 'c', username: CUSTOMER }];
const chat = document.createElement('vue-advanced-chat');
chat.setAttribute('height', '560px');
chat.currentUserId = 'me';
chat.roomId = '1';
chat.rooms = [
  { roomId: '1', roomName: CUSTOMER, avatar: '', users, lastMessage: { content: '楽しみにしてます♪', senderId: 'c', timestamp: '10:25' } },
  { roomId: '2', roomName: '佐藤', avatar: '', users: [users[0], { _id: 'd', username: '佐藤' }], lastMessage: { content: '届きました！', senderId: 'd', timestamp: '9:10' } },
];
chat.roomsLoaded = true;
chat.messagesLoaded = true;
chat.messages = TALK.map(({ side, text, minute }) => ({ _id: String(minute), content: text, senderId: side ? 'me' : 'c', username: side ? SELLER : CUSTOMER, date: '5月3日', timestamp: clock(minute), seen: side === 1, saved: true, distributed: true }));
document.getElementById('root').append(chat);
