import type { RecipeSource } from '../../recipe.ts';

/** ココナラ's talk room. */
export const COCONALA_TALK: RecipeSource = {
  site: 'coconala',
  urls: ['https://coconala.com/talkrooms/*'],
  thread: {
    message: '.d-talkroomMessage',
    fields: {
      body: '.d-talkroomMessage_main',
      name: '.d-messageInfo_userName',
      time: '.d-messageInfo_postTime',
      leaveOut: ['.d-talkroomMessage_readTime', '.d-messageInfo_label'],
    },
    sides: [
      { kind: 'matches', selector: '.d-talkroomMessage-isOthers', side: 'other' },
      { kind: 'rest', side: 'own' },
    ],
    older: '.d-talkroomMessageList_showPastMessages button',
  },
  order: { orderId: [{ pattern: '/talkrooms/(\\d+)' }] },
};

/** ココナラ's direct messages; the class names are the site's own spelling. */
export const COCONALA_DIRECT: RecipeSource = {
  site: 'coconala',
  urls: ['https://coconala.com/direct_message/*'],
  thread: {
    list: '#threadWrapper',
    message: '.threadColomun',
    fields: {
      body: '.js-translateMessageOriginalMessage, .threadMessage',
      name: '.threadUserName',
      time: '.threadPostTime',
      skip: '.threadNotice',
    },
    sides: [{ kind: 'vote' }],
    older: '.js_read-more-message',
  },
};
