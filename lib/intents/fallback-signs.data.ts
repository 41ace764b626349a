/** Sentences that ask in form only: courtesy, or the tail of a question put in the sentence before. */
export const FORM_ONLY =
  /^(?:.{0,12}(?:ご教示|ご教授|ご検討|ご確認|ご返信|ご返答|ご連絡|ご回答|お返事|よろしく|(?:確認|連絡|返信|返事|検討)(?:を|の)?(?:お願|いただ|くださ|願|して?(?:いただ|くださ|もら|ほし)))[^。]{0,24}|(?:いかが|どう|可能|大丈夫|よろしい|だめ|ダメ|無理|難しい|お願いでき|どうした)(?:でしょう|です|ます)?(?:か|かね|かな)?|(?:お手数|ご面倒|恐れ入り|すみません|ご迷惑|申し訳)[^。]{0,24}|.{0,10}質問(?:です|させてください|してもいいですか|があります|よろしいでしょうか|なのですが|なんですが)?|.{0,8}教えて(?:ください|もらえますか|いただけますか|ほしいです)?)$/u;

/** Questions and wishes between people, which want nothing of the shop. */
export const CHAT_QUESTION =
  /元気|いかがお過ごし|覚えて|知ってます|無視して|気にし|気になさ|あげて(?:くだ|ね|ほし)|聞いてください|楽しんで|すごくないです|ですよね$|じゃないですか$|でしょ$|ませんよね$/u;

/** She wishes that the seller does something for her. */
export const BENEFIT_WISH =
  /[てで](?:ください|くださ(?!っ|り)|いただ|もら|もろ|ほし|くれ|ちょうだい|おくれ)|(?:お|ご)願|おねがい/u;

/** Ends of a request whose object the sentence before has named. */
export const TAIL =
  /できま|できる|可能|大丈夫|よろしい|いいです|いいで|間に合|どうすれば|どうしたら|どうなり|無理|むり|難し|られる|られます|いかが|どうでしょ/u;

/** A bare yes to what the seller has just asked. */
export const YES =
  /^(?:はい|うん|ええ|お?願いします|おねがいします|お願いいたします|それで|大丈夫です|いいです|いいよ|ok)/u;

/** 「よろしくお願いします」 and its like, with no room for an object. */
export const BARE_REQUEST =
  /^.{0,10}(?:よろしくお願|よろしくおねが|お願いします$|お願いいたします$)/u;
