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

/** How the item serves her: in use, liked, praised at home. */
export const FEEDBACK =
  /(?:毎[日朝晩回]|ずっと|いつも|大切に|大事に|愛用|早速|さっそく|ヘビロテ)[^。]{0,10}(?:[使着飾履食飲付]|つけ|身につけ)[^。]{0,4}て(?:い?ま|おりま|る|い?る|くれて)|愛用(?:して|中)|好評|使い(?:やす|勝手が(?:いい|よ))|(?:付け|着|使い|履き|肌触り)心地(?:が|も)?[^。]{0,6}(?:いい|よ(?:く|か)|最高)|気に入って[いおる離くま]|気に入りま|お気に入り(?:です|[にのだ])|重宝|喜んで(?:い?ま|おりま|い?る|くれ)|大活躍|離し(?:ません|ませ|てくれ)|褒められ|ほめられ|(?:大|とても|すごく)?満足(?:です|して|しま)|宝物/u;

/** The answer to a payment reminder, which names no payment itself. */
export const PROMISE_TO_PAY =
  /(?:済ませ|済まし|すませ|手続きし|対応し|払っ|行って?き|いたし)[^。]{0,8}(?:ます|予定|つもり)|(?:済ませ|済み|すませ|完了し)(?:まし)?た/u;
