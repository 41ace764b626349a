import React from 'react';
import { createRoot } from 'react-dom/client';
import ChatBot, { useMessages } from 'react-chatbotify';
import { CUSTOMER, TALK } from '../talk.js';

function Filler() {
  const { injectMessage } = useMessages();
  React.useEffect(() => { void (async () => { for (const { side, text } of TALK) await injectMessage(text, side ? 'USER' : 'BOT'); })(); }, []);
  return null;
}
createRoot(document.getElementById('root')).render(
  <ChatBot settings={{ general: { embedded: true, showFooter: false }, header: { title: CUSTOMER }, chatHistory: { disabled: true }, botBubble: { dangerouslySetInnerHTML: false, simStream: false, showAvatar: true }, chatInput: { enabledPlaceholderText: 'メッセージを入力' }, notification: { disabled: true } }} flow={{ start: { component: <Filler />, path: 'start' } }} />,
);
