/** The two registers in which one writes unasked; plain Japanese is for answers. */
export type FollowUpRegister = 'polite' | 'honorific';

/** Words of a message unasked: short, no pressing, nothing that must be answered. `{name}` and `{topic}` are filled. */
export const FOLLOW_UP_OPENINGS: Readonly<Record<FollowUpRegister, readonly string[]>> = {
  polite: [
    '{name}お久しぶりです。',
    '{name}ご無沙汰しています。お元気でお過ごしですか。',
    '{name}その後、お変わりありませんか。',
  ],
  honorific: [
    '{name}ご無沙汰しております。',
    '{name}ご無沙汰しております。お変わりなくお過ごしでしょうか。',
    '{name}大変ご無沙汰しております。お元気でいらっしゃいますか。',
  ],
};

/** About what she bought. */
export const FOLLOW_UP_BOUGHT: Readonly<Record<FollowUpRegister, readonly string[]>> = {
  polite: [
    '以前お迎えいただいた{topic}は、その後いかがですか。',
    '{topic}の使い心地はいかがでしょうか。お役に立てていたら嬉しいです。',
    '{topic}をお送りしてからしばらくたちましたが、お変わりなくお使いいただけていますか。',
  ],
  honorific: [
    '以前お求めいただきました{topic}は、その後いかがでしょうか。',
    '{topic}は、お手元でお役に立っておりますでしょうか。',
    '{topic}をお送りしてからしばらくたちましたが、お変わりなくお使いいただけておりますでしょうか。',
  ],
};

/** About what she spoke of. */
export const FOLLOW_UP_SPOKEN: Readonly<Record<FollowUpRegister, readonly string[]>> = {
  polite: ['前にお話ししていた{topic}のこと、その後いかがですか。'],
  honorific: ['以前お話しいただきました{topic}の件、その後いかがでしょうか。'],
};

/** Where nothing is known of her but that she was here. */
export const FOLLOW_UP_NOTHING: Readonly<Record<FollowUpRegister, readonly string[]>> = {
  polite: ['以前はありがとうございました。ふと思い出して、ご連絡しました。'],
  honorific: ['その節は誠にありがとうございました。'],
};

export const FOLLOW_UP_CLOSINGS: Readonly<Record<FollowUpRegister, readonly string[]>> = {
  polite: [
    'お返事はどうぞお気になさらず。また気が向いたときに、のぞきに来てください。',
    '何かありましたら、いつでも気軽に声をかけてください。',
    'どうぞお体に気をつけてお過ごしください。',
  ],
  honorific: [
    'ご返信にはどうぞお気遣いなく。またお目にかかれますことを楽しみにしております。',
    '何かございましたら、いつでもお申し付けくださいませ。',
    'どうぞご自愛くださいませ。',
  ],
};
