/** How a wish for a thing ends: what stands before it is the thing. */
export const THING_TAIL =
  /(?:(?:[をもは]|って|とか|など|の(?:ほう|方)も?)?(?:お願い|おねがい|おなしゃす|おねしゃす)(?:でき|出来|した[いく]|させて|する|しま|いたし|致し|は?(?:可能|でき)|頼|[！!。?？]*$)|(?:[はもが]|って)?(?:可能(?:です|でしょう|[だ？?で])|(?:でき|出来)(?:ます|る|たり|ません|そう|な[いく])|して(?:もら|いただ|頂|ほし|欲し|くださ|下さ|くれ)|いただけ[まるな]|頂け[まるな]|もらえ[まるな]|を?(?:ご?希望|頼み)(?:です|しま|いたし|した)?))[^。！!？?]{0,22}[。！!？?…\s]*$/u;

/** 'チェーンを長くすることはできますか': a verb as the dictionary names it stands before こと. */
export const CAN_TAIL =
  /(?:こと|の)(?:[はもが]|って)?(?:可能|(?:でき|出来)(?:ます|る|たり|ません|そう)|お願い)[^。！!？?]{0,16}[。！!？?…\s]*$/u;

/** How a wish for a deed ends: a て form stands before it. */
export const DEED_TAIL =
  /(?<!させ)([てで])(?:(?:いただ|頂)(?:け(?!た[^らり]|まし)|きたい|きたく|く)|もら(?:え(?!た[^らり]|まし)|いたい|うこと)|ほし|欲し|くださ(?!って|り|れ)|下さ(?!って|り|れ)|くれ(?!て|た[^らり]|まし))(?:(?!ので|から|けど)[^。！!？?]){0,20}[。！!？?…\s]*$/u;

/** 'お送りいただけますか': the noun or stem between the prefix and the verb of giving. */
export const HUMBLE_DEED =
  /(お|ご)([\p{Script=Han}\p{Script=Hiragana}]{1,5}?)(?:(?:いただけ|頂け)(?!まし|た[^ら])|いただきたい|頂きたい|いただくこと|頂くこと|ください(?!まし|ませ?$)|下さい|願え|願い)[^。！!？?]{0,18}[。！!？?…\s]*$/u;

/** What she lays down without a verb of asking: 'engraving: HARUTO, please', 'black and white will do', 'no background'. */
export const SPEC =
  /^([\p{L}\p{N}・]{1,10})は、?((?:[「『][^」』]{1,16}[」』]|[^はがを、。！!？?\s]){1,16}?)(?:で(?:お願い(?:し(?:ます|たい(?:です|と思います)?)|いたします|致します|できれば[^。]{0,8})|いい(?:です)?|大丈夫(?:です)?|結構です|承知[^。]{0,6})|が(?:いい|良い|希望)(?:です)?|希望(?:です)?|にし(?:ます|てください)|で)[、。！!\s]*$/u;
/** A choice told without its name, a number in it: '28日の10時で！'. */
export const SPEC_BARE =
  /^((?=[^で]*[\d\uFF10-\uFF19])[^はがをで、。！!？?\s]{2,14})で(?:お願いします|お願いいたします)?[、。！!\s]*$/u;
/** A wish that only says without what: '背景なし'. */
export const SPEC_WITHOUT =
  /^(\p{L}{1,8}(?:なし|無し|不要|あり))(?:で(?:お願い(?:します|いたします))?)?(?:です)?[、。！!\s]*$/u;
/** A measure that she names: '前回のより10cm長め(200cm)'. */
export const SPEC_SIZE =
  /^([^はがを。！!？?]{0,10}[\d\uFF10-\uFF19]{1,4}(?:cm|[㎝号g]|mm|センチ|ミリ)[^はがをでに。！!？?]{0,12})で?$/iu;
/** How many she orders: '500gを2袋で注文'. */
export const SPEC_COUNT =
  /((?:[\p{L}\p{N}]{1,10}を)?[\d\uFF10-\uFF19一二三四五六七八九十]{1,3}(?:[袋個本枚点箱足組冊つ]|セット|パック))(?:で|を)?、?(?:ご?注文|購入|オーダー|買)/u;

/** Words that a reply never gives back as her wish: people, apologies, greetings, what is no matter of the shop's. */
export const NO_WISH =
  /早く|早め|[急私僕@死殺円何？?！!]|遠慮|気軽|気を[遣使]|今日|本日|明日|明後日|今夜|今すぐ|わたし|自分|[俺あ]なた|すみません|申し訳|ごめん|よろしく|宜しく|ありがと|お世話|はじめまして|https?:|詐欺|返事|返信|連絡|教え|回答|確認|ご?検討|対応して|値下|値引|おまけ|オマケ|まけて|安く|いつ|どの|どう|なに|いくら|キャンセル|返金|返品|評価/u;

/** Verbs whose て form with 'please' is no wish that one repeats: telling, waiting for an answer, letting be. */
export const NO_DEED =
  /^(?:おっしゃる|申し付ける|教える|知らせる|聞く|聞かせる|言う|待つ|許す|思う|する|いる|ある|なる|くださる|いただく|見る|調べる|助ける|読む)$/u;

/** Nouns of asking that say nothing by themselves. */
export const EMPTY_WISH =
  /^(?:匿名配送|お?取引|(?:お?時間|日時|日にち|配達日?)の?指定|購入|注文|こちら|それ|これ|あれ|そちら|そう|そのよう|この|発送|対応|[おご]?返事|変更|交換|お?値段|相談|質問|お願い|何か|どちら|もの|こと|商品|作品|よう|こんな|そんな|\p{Script=Hiragana}{1,2})$/u;
