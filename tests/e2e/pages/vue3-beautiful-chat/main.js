import { createApp, h } from 'vue';
import Chat from 'vue3-beautiful-chat/esm.js';
import { CUSTOMER, SELLER, TALK, clock } from '../talk.js';

const colors = Object.fromEntries(['header', 'launcher', 'messageList', 'sentMessage', 'receivedMessage', 'userInput'].map((name) => [name, { bg: name === 'sentMessage' ? '#4e8cff' : '#eaeaea', text: name === 'sentMessage' ? '#fff' : '#222' }]));
const Page = {
  render() {
    const BeautifulChat = this.$.appContext.components['beautiful-chat'] ?? this.$.appContext.components['BeautifulChat'];
    return h(BeautifulChat, {
      participants: [{ id: 'c', name: CUSTOMER, imageUrl: '/c.png' }],
      titleImageUrl: '/c.png',
      title: CUSTOMER,
      isOpen: true, open() {}, close() {}, onMessageWasSent() {},
      messageList: [...TALK.map(({ side, text, minute }) => ({ type: 'text', author: side ? 'me' : 'c', id: minute, data: { text, meta: clock(minute) } })), { type: 'system', id: 99, data: { text: '取引が完了しました' } }],
      alwaysScrollToBottom: true, showTypingIndicator: '', colors, messageStyling: false, placeholder: 'メッセージを入力…', disableUserListToggle: true, showEmoji: true, showFile: false, showEdition: false, showDeletion: false, showCloseButton: true, showLauncher: true,
    });
  },
};
const mounted = createApp(Page);
mounted.use(Chat);
mounted.mount('#root');
