/** What she says of her own case, as a flag for plans and phrases. Read from the messages that wait. */
export const PARTICULARS: readonly (readonly [flag: string, pattern: RegExp])[] = [
  [
    'photo-sent',
    /(?:写真|画像)[^。！!？?\n]{0,6}(?:添付|送付|同送)(?:を?(?:し|いたし|致し|させていただき)(?:ます|て(?:おり|い)?ます)|です|しました|いたしました)/u,
  ],
  ['half-missing', /片(?:方|耳)(?:だけ|しか|のみ|が?(?:ない|無い|なか|入っ))/u],
  [
    'partial-cancel',
    /(?:のうち|だけ|一部)[^。！!？?\n]{0,8}キャンセル|[\d\uFF11-\uFF19一二三](?:[個点つ枚本]|セット)(?=[^。！!？?\n]{2,30}[\d\uFF11-\uFF19一二三](?:[個点つ枚本]|セット)[^。！!？?\n]{0,6}キャンセル)|[2-9\uFF12-\uFF19二三](?:[個点つ枚本]|セット)[\s\S]{0,40}[1１一](?:[個点つ枚本]|セット)[^。！!？?\n]{0,6}キャンセル/u,
  ],
  ['pays-postage', /送料[^。！!？?\n]{0,8}(?:こちら|当方|私|負担)/u],
  [
    'card-asked',
    /メッセージ(?:カード|を添え)|カード[^。！!？?\n]{0,6}(?:付け|つけ|添え|お願い|入れ)/u,
  ],
  ['size-told', /(?:[SMLX]{1,3}|\d{1,2}号)(?:サイズ)?[へにと]/u],
  ['caring', /介護|看病|付き添/u],
  ['receive-late', /受け?取り[^。！!？?\n]{0,8}(?:遅|でき(?:な|ま)|先に|延び|伸び)/u],
  ['freebie', /おまけ[^。！!？?\n]{0,14}(?:くれ|もらえ|いただけ|頂け|つけ|付け|欲し|ほし|お願い)/u],
  [
    'yields',
    /(?:初めて|はじめて|ほか|他|新しい|次)の(?:方|人|お客)[^。！!？?\n]{0,10}(?:[先譲届]|ゆず|買って)|(?:順番|枠)[^。！!？?\n]{0,6}(?:譲|ゆず)/u,
  ],
];

/** Words of one who has just ordered and is glad of it. */
export const DELIGHT =
  /一目(?:惚|ぼ)れ|ひとめ(?:惚|ぼ)れ|ときめ|トキメ|(?:楽しみ|たのしみ|心待ち|首を長く)(?:に|して)[^。！!？?\n]{0,6}(?:待|お待ち|して)|(?:わくわく|ワクワク)[^。！!？?\n]{0,8}待|(?:届く|到着|お迎え)[^。！!？?\n]{0,8}(?:楽しみ|待ち遠し|待ちきれ|ワクワク|わくわく)|待ち遠し|待ちきれ/u;
/** Love at first sight, which few tell a shop before they have bought. */
export const SMITTEN = /一目(?:惚|ぼ)れ|ひとめ(?:惚|ぼ)れ|ときめ[いき]|トキメ[いき]/u;
/** What is looked forward to is not the order, or there is none yet. */
export const NOT_YET =
  /新作|再販|入荷|販売|イベント|次回|買いたい|購入したい|購入を?検討|悩[んみ]|欲しい(?!と思って)|ほしい|気になってい?ま/u;
/** A line of the site's own that tells of an order. */
export const ORDER_LINE =
  /(?:注文|購入|取引)[^。\n]{0,8}(?:確定|成立|完了|され(?:まし|た)|入りました|ありました)|売れました|購入しました/u;
/** A question or a request of the seller's that waits for her answer. */
export const SELLER_ASKS =
  /[？?]|ますか|でしょうか|(?:お知らせ|お聞かせ|教えて|ご連絡|ご返信)(?:ください|くださ|いただけ|頂け)/u;
