import React from 'react';
import { createRoot } from 'react-dom/client';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { Avatar, ChatContainer, Conversation, ConversationHeader, ConversationList, MainContainer, Message, MessageInput, MessageList, MessageSeparator, Sidebar } from '@chatscope/chat-ui-kit-react';
import { CUSTOMER, SELLER, TALK, clock } from '../talk.js';

const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="42" height="42"/%3E';
const places = TALK.map(({ side }, index) => {
  const before = TALK[index - 1]?.side === side;
  const after = TALK[index + 1]?.side === side;
  return before ? (after ? 'normal' : 'last') : after ? 'first' : 'single';
});
createRoot(document.getElementById('root')).render(
  <div style={{ height: 520 }}>
    <MainContainer responsive>
      <Sidebar position="left">
        <ConversationList>
          <Conversation name={CUSTOMER} lastSenderName={CUSTOMER} info="ありがとう💛" active><Avatar src={picture} name={CUSTOMER} /></Conversation>
          <Conversation name="佐藤" lastSenderName="佐藤" info="届きました！" unreadCnt={2}><Avatar src={picture} name="佐藤" /></Conversation>
          <Conversation name="Mika" lastSenderName="Mika" info="了解です"><Avatar src={picture} name="Mika" /></Conversation>
        </ConversationList>
      </Sidebar>
      <ChatContainer>
        <ConversationHeader><Avatar src={picture} name={CUSTOMER} /><ConversationHeader.Content userName={CUSTOMER} info="5分前にオンライン" /></ConversationHeader>
        <MessageList>
          <MessageSeparator content="2026年5月3日" />
          {TALK.map(({ side, text, minute }, index) => (
            <Message key={minute} model={{ message: text.replaceAll('\n', '<br>'), sentTime: clock(minute), sender: side ? SELLER : CUSTOMER, direction: side ? 'outgoing' : 'incoming', position: places[index] }} avatarSpacer={!side && places[index] !== 'last' && places[index] !== 'single'}>
              {!side && (places[index] === 'last' || places[index] === 'single') && <Avatar src={picture} name={CUSTOMER} />}
            </Message>
          ))}
          <MessageSeparator content="新着メッセージ" />
          <Message type="image" model={{ direction: 'incoming', position: 'single', sender: CUSTOMER, payload: { src: '/photo.jpg', alt: '', width: '200px' } }} />
        </MessageList>
        <MessageInput placeholder="メッセージを入力" />
      </ChatContainer>
    </MainContainer>
  </div>,
);
