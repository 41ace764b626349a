/** Short answers to messages that are not in Japanese; no fact is in them, so they hold for any question. */
export const ENGLISH_REPLIES = [
  { stance: 'plain', text: 'Thank you for your message. I will check and get back to you.' },
  { stance: 'short', text: 'Thank you for your message.' },
] as const;

export const SIMPLE_JAPANESE_REPLIES = [
  {
    stance: 'plain',
    text: 'ご連絡ありがとうございます。日本語でのご案内となりますが、内容を確認してお返事します。',
  },
  { stance: 'short', text: 'ご連絡ありがとうございます。' },
] as const;
