import React from 'react';
import { createRoot } from 'react-dom/client';
import { createBot } from 'botui';
import { BotUI, BotUIAction, BotUIMessageList } from '@botui/react';
import { TALK } from '../talk.js';

const bot = createBot();
createRoot(document.getElementById('root')).render(
  <div style={{ height: 520, width: 480 }}>
    <BotUI bot={bot}><BotUIMessageList /><BotUIAction /></BotUI>
    <form><textarea name="reply" placeholder="返信を書く" rows="3" style={{ width: '100%' }} /><button>送信</button></form>
  </div>,
);
setTimeout(async () => {
  for (const { side, text } of TALK) await bot.message.add({ text }, { fromHuman: side === 1 });
});
