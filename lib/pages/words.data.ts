/** Words by which pages label parts of a thread. Matched against class names, ids, roles and test ids (lower case, camelCase split), or against short texts as shown. */

const word = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, 'u');

// Elements, by the names their makers gave them.
export const NAME_HINT = word(
  'name|username|user-?name|nickname|nick|author|sender|from|display-?name|title|poster|who|handle|speaker|contributor',
);
export const AVATAR_HINT = word(
  'avatar|avatars|icon|userpic|profile-?(?:image|pic|picture|photo)|user-?image|thumb(?:nail)?|initials|persona|gravatar',
);
export const REACTION_HINT = word('reaction|reactions|reaction-?list|likes?|emoji-?reactions?');
export const QUOTE_HINT = word(
  'quote|quoted|reply-?(?:preview|to|message|container|quote)|replied|in-?reply(?:-?to)?|parent-?message|blockquote|replying|reply-?(?:chain|tile|snippet|reference|ref|context|source)|referenced?-?message|original-?message|cite|citation',
);
export const TOOL_HINT = word(
  'toolbar|actions?|menu|options|tooltip|dropdown|popover|popper|controls|hover-?actions|context-?menu',
);
export const TYPING_HINT = word(
  'typing|typing-?indicator|is-?typing|loader|loading|spinner|skeleton|placeholder',
);
export const SEPARATOR_HINT = word(
  'separator|divider|date-?(?:separator|divider|label|line|header)|day|day-?(?:separator|divider|label|header)|unread|new-?messages',
);
export const SYSTEM_HINT = word(
  'system|sys|notice|notification|event|info|announce(?:ment)?|activity|status-?message|service|smsg|log-?event',
);
export const STAMP_HINT = word('stamp|stamps|sticker|stickers');
export const MESSAGE_HINT = word(
  'message|messages|msg|msgs|mbox|bubble|bubbles|balloon|comment|comments|chat|chats|talk|post|posts|reply|replies|row|item|entry|turn|utterance|speech|fukidashi|response',
);
export const THREAD_HINT = word(
  'messages|message-?(?:list|area|container|feed|history|thread|view|log|s)|msg-?list|msgs|chat|chat-?(?:box|log|list|area|body|content|history|messages|window|container|main|room)|conversation|conversations|thread|threads|talk|talk-?room|timeline|comments?|comment-?list|dialog(?:ue)?|log|feed|history|transcript|inbox|room|correspondence',
);
export const MUTED_HINT = word(
  'sidebar|side-?bar|footer|nav|navbar|navigation|menu|breadcrumbs?|recommend(?:s|ed|ation|ations)?|related|ranking|banner|ads?|cookie|faq|help|contacts|conversation-?list|room-?list|channel-?list|thread-?list|inbox-?list|chat-?list|rooms|suggestions?',
);

// Whose a message is, by class words. "Own" is the one who looks at the page.
export const OWN_HINT = word(
  'own|mine|me|my|self|myself|outgoing|out|sent|send|is-?me|from-?me|is-?own|is-?mine|by-?me|right|end|reverse|current|current-?user|isowner|own-?message|alt|rhs|to',
);
export const OTHER_HINT = word(
  'others?|incoming|in|received|receive|recv|theirs|their|them|left|start|partner|opponent|remote|is-?others?|not-?me|counterpart|lhs|from|peer',
);
export const SELLER_HINT = word(
  'seller|shop|store|staff|agent|operator|admin|merchant|owner|support|host|maker|creator',
);
export const CUSTOMER_HINT = word('buyer|customer|client|guest|visitor|purchaser|consumer|enduser');

// Texts as shown.
export const OWN_LABEL =
  /^(?:you|me|you said|you sent|あなた|自分|わたし|私|ご自身|あなたのメッセージ|自分のメッセージ|sie|du|you \(.*\)|.*[(（](?:you|あなた|自分|本人)[)）])[:：]?$/iu;
export const SELLER_LABEL =
  /^[[【(（「]?(?:出品者|販売者|売り手|ショップ(?:スタッフ|オーナー)?|店舗|店長|お店|スタッフ|運営者?|作家|作者|クリエイター|担当者?|ショップ担当者?|seller|shop(?: owner| staff)?|store(?: staff| owner)?|staff|owner|agent|merchant|support|verkäufer(?:in)?)(?:さん|様)?[\]】)）」]?[:：]?$/iu;
export const CUSTOMER_LABEL =
  /^[[【(（「]?(?:購入者|購入希望者?|買い手|買主|落札者|お客様|お客さま|お客さん|ご購入者|注文者|依頼者|質問者|問い?合わせ者|投稿者|buyer|customer|client|guest|visitor|käufer(?:in)?|kunde|kundin)(?:さん|様)?[\]】)）」]?[:：]?$/iu;
/** Labels of lines that the site itself wrote. */
export const SYSTEM_LABEL =
  /^[[【（(]?(?:自動送信|自動メッセージ|システム(?:メッセージ)?|運営(?:事務局)?|事務局|お知らせ|system)[\]】）)]?$/iu;
export const READ_MARK =
  /^(?:既読(?:\s*\d+)?|既読済み?|[✓✔]{1,2}\s*既読|seen(?: by .{1,30})?|read|gelesen|read \d.*|既読[\s:：]*\d{1,2}[:：]\d{2})$/iu;
export const STATUS_TEXT =
  /^(?:[✓✔☑]{1,2}|未読|既読(?:\s*\d+)?|既読済み?|開封済み?|送信済み?|送信中(?:\.{3}|…)?|送信完了|送信に失敗(?:しました)?|送信エラー|送信取消|再送|配信済み?|編集済み?|[(（](?:編集済み?|edited|bearbeitet)[)）]|seen(?: by .{1,30})?|read|delivered|sent|sending(?:\.{3}|…)?|failed|edited|gelesen|gesendet|zugestellt|new|新着|オンライン|online|offline|オフライン|[✓✔]{1,2}\s*(?:既読|seen|read))$/iu;
export const TYPING_TEXT =
  /^.{0,40}(?:入力中|入力しています|is typing|are typing|tippt|schreibt)(?:です|\.{3}|…|・{3})?$/iu;
export const OLDER_TEXT =
  /もっと(?:見る|読む|表示)|もっとみる|さらに(?:表示|読み込|見る)|過去の(?:メッセージ|やりとり|コメント|取引メッセージ)|以前の(?:メッセージ|やりとり|コメント)|古い(?:メッセージ|やりとり)|前の(?:メッセージ|\d+件)|続きを(?:見る|読み込)|全(?:て|件)?(?:の(?:メッセージ|コメント)を?)?表示|すべて(?:の(?:メッセージ|コメント))?を?(?:見る|表示)|残り\s*\d+\s*件|load (?:more|older|earlier|previous)|(?:show|see|view) (?:more|older|earlier|previous|all \d+)|older messages|earlier messages|previous (?:messages|comments)|ältere (?:nachrichten|anzeigen)|mehr (?:laden|anzeigen)/iu;
/** What one can do with a message, as links and buttons beside it say; with a count at most. */
export const ACTION_TEXT =
  /^(?:返信(?:する)?|いいね[!！]?|スキ|違反を?(?:報告|申告)(?:する)?|通報(?:する)?|報告(?:する)?|編集(?:する)?|(?:メモを)?削除(?:する)?|コピー(?:する)?|引用(?:する|返信)?|シェア|共有|翻訳(?:を見る|する)?|転送|保存|取り消す?|送信取消|リアクション|その他|reply|like|report|edit|delete|remove|copy|quote|share|translate|forward|react|more|permalink|antworten|melden|löschen)(?:\s*[(（]?\d+[)）]?)?$/iu;
/** What stands over a picture that was sent: the name of its file, with its size. */
export const FILE_TEXT =
  /^[^\s/]{1,60}\.(?:jpe?g|png|gif|webp|heic|bmp)(?:\s*[(（]?[\d.,]+\s?[km]?b[)）]?)?$|^(?:ファイル|画像|写真)を(?:アップロード|送信|共有|添付)しました。?$|^(?:uploaded|sent|shared) (?:a|an) (?:file|image|photo|picture)[.:]?$/iu;
export const UNREAD_TEXT =
  /^[-─—\s]*(?:ここから(?:未読|新着)(?:メッセージ|のメッセージ)?|未読(?:メッセージ)?(?:\s*\d+\s*件)?|新着(?:メッセージ)?|ここまで既読|ここまで読みました|最後に読んだ(?:メッセージ|位置)|last read(?: message)?|unread(?: messages?)?|new messages?|\d+ (?:unread|new) messages?|neue nachrichten|ungelesen)[-─—\s]*$/iu;
/** Lines the site itself always shows; not part of the thread. */
export const STANDING_TEXT =
  /暗号化|encrypted|利用規約|ガイドライン|禁止(?:され|行為|して)|ご注意|注意事項|ご遠慮|お控え|トラブル(?:防止|の原因)|個人情報[をのは]|メッセージは(?:まだ)?(?:ありません|自動的に|\d+)|まだメッセージ(?:は|が)|会話の(?:始まり|先頭)|ここ(?:から|が)会話|(?:beginning|start|end) of (?:(?:your|this|the) )?(?:conversation|chat)|beginning of (?:your|this|the)|(?:chat|conversation) (?:history )?(?:start|end)s?\.?$|no (?:more )?messages|this conversation is|この(?:会話|チャット|トーク|やりとり)は|取引メッセージ(?:では|は|の)|やりとりは.{0,20}(?:表示|公開|保存)|返信(?:には|は).{0,10}(?:時間|日)|営業時間|対応時間|受付時間|サイト外|外部(?:サイト|サービス)|直接(?:取引|やりとり)|必ず.{0,30}ください|お読みください/iu;
export const EVENT_TEXT =
  /(?:しました|されました|なりました|ました|完了|済み|受け取り?評価|入室|退室|joined|left|started|ended|created|changed|shipped|paid|delivered|completed|cancell?ed|confirmed|added|removed|placed|purchased|refunded|received|closed|opened|assigned)[。.!！]?(?:\s*[(（].{0,40}[)）])?$/iu;

// The reply box.
export const REPLY_LABEL =
  /メッセージ|返信|返事|コメント|連絡|質問|回答|送信|入力|書く|やりとり|チャット|トーク|本文|message|reply|comment|write|type|enter text|say|chat|respond|answer|ask|send|\baa\b|nachricht|antwort|schreib/iu;
export const SEND_LABEL =
  /送信|送る|返信|投稿|回答|コメントする|書き込|送付|send|reply|post|submit|comment|answer|antworten|[➤➢✈▶►⏎↑➔⬆]/iu;
export const NOT_REPLY =
  /評価|レビュー|口コミ|検索|住所|氏名|お名前|メモ|ノート|備考|（必須）コメント|件名|タイトル|宛先|電話|郵便|パスワード|クーポン|タグ|数量|金額|価格|追跡|伝票|ニックネーム|プロフィール|自己紹介|定型文|テンプレ|review|rating|search|filter|address|memo|note|subject|title|coupon|password|e-?mail|phone|tracking|quantity|price|tag|template|username|newsletter|feedback|bewertung|suche|notiz|betreff/iu;
