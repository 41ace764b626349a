/** What an English message asks, and how it is answered; facts are blanks. `{place}` is a country she names. */
export interface EnglishTopic {
  readonly pattern: RegExp;
  readonly yes: string;
  readonly no?: string;
}

export const ENGLISH_OPENINGS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [
    /broken|damaged|cracked|wrong (?:item|size|colou?r)|missing|never (?:arrived|came)|not arrived|has ?n.t arrived|defect|refund/iu,
    'I am very sorry for the trouble. I will look into it right away and get back to you.',
  ],
  [/arrived|received|came today/iu, 'Thank you for letting me know. I am so glad it reached you!'],
  [
    /love|beautiful|gorgeous|amazing|cute|lovely|pretty|wonderful|awesome|great work/iu,
    'Thank you, I am so glad you like my work!',
  ],
  [/\bordered|purchased|bought/iu, 'Thank you very much for your order!'],
];

export const ENGLISH_TOPICS: readonly EnglishTopic[] = [
  {
    pattern:
      /ship(?:ping)? (?:\w+ )?(?:to|overseas|abroad|internationally|worldwide)|international shipping/iu,
    yes: 'Yes, I can ship{place}.',
    no: 'I am sorry, but I cannot ship{place}.',
  },
  {
    pattern:
      /(?:how much|cost|price|fee)[^.?!]{0,24}(?:shipping|postage|delivery)|(?:shipping|postage|delivery) (?:cost|fee|price)/iu,
    yes: 'Shipping is 【送料】.',
  },
  { pattern: /tracking/iu, yes: 'The tracking number is 【追跡番号】.' },
  {
    pattern:
      /when (?:will|can|do|does|is)|how long|how many days|arrive by|in time|delivery time/iu,
    yes: 'I plan to ship on 【発送予定日】, and it should arrive around 【到着予定日】.',
  },
  {
    pattern: /in stock|still available|is (?:this|it) available|sold out/iu,
    yes: 'Yes, it is still available.',
    no: 'I am sorry, but it is sold out.',
  },
  {
    pattern: /custom|personali[sz]e|engrav|made to order/iu,
    yes: 'Yes, I take custom orders. The price would be 【金額】.',
    no: 'I am sorry, but I do not take custom orders at the moment.',
  },
  {
    pattern: /what size|size|dimension|measurement|how (?:big|large|long is|tall)/iu,
    yes: 'The size is 【サイズ】.',
  },
  { pattern: /material|made of|allerg|nickel/iu, yes: 'It is made of 【素材】.' },
  {
    pattern: /colou?rs?\b/iu,
    yes: 'The available colors are 【色】.',
    no: 'I am sorry, but I have no other colors.',
  },
  {
    pattern: /discount|lower price|cheaper|best price/iu,
    yes: 'I can offer it for 【金額】.',
    no: 'I am sorry, but I cannot lower the price.',
  },
  { pattern: /how much is (?:it|this)|what is the price/iu, yes: 'The price is 【金額】.' },
  {
    pattern: /gift ?wrap|wrapping|gift box/iu,
    yes: 'Yes, I can gift-wrap it for you.',
    no: 'I am sorry, but I cannot gift-wrap it.',
  },
];
