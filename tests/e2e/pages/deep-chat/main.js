import 'deep-chat';
import { CUSTOMER, SELLER, TALK } from '../talk.js';

const chat = document.createElement('deep-chat');
chat.style.width = '700px';
chat.style.height = '480px';
chat.names = { user: { text: SELLER }, ai: { text: CUSTOMER } };
chat.avatars = true;
chat.connect = { handler: () => {} };
chat.textInput = { placeholder: { text: 'メッセージを書く' } };
chat.history = TALK.map(({ side, text }) => ({ role: side ? 'user' : 'ai', text: text.replaceAll('\n', '  \n') }));
document.getElementById('root').append(chat);
