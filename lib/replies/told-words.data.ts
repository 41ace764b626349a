/** Her people in her own words and in a seller's; none inside a longer word (酵母, 母校, 夫婦). */
export const KIN_WORDS: readonly (readonly [hers: RegExp, sellers: string])[] = [
  [/(?<!\p{Script=Han})(?:祖母|おばあちゃん)(?![\p{Script=Han}さ])/gu, 'おばあさま'],
  [/(?<!\p{Script=Han})(?:祖父|おじいちゃん)(?![\p{Script=Han}さ])/gu, 'おじいさま'],
  [/(?<![\p{Script=Han}お])(?:義母|義理の母)親?(?!\p{Script=Han}|さ)/gu, 'お義母さま'],
  [/(?<![\p{Script=Han}お])(?:義父|義理の父)親?(?!\p{Script=Han}|さ)/gu, 'お義父さま'],
  [/(?<![\p{Script=Han}お])母親?(?!\p{Script=Han}|の日|さ|ちゃ)/gu, 'お母さま'],
  [/(?<![\p{Script=Han}お])父親?(?!\p{Script=Han}|の日|さ|ちゃ)/gu, 'お父さま'],
  [/(?<!\p{Script=Han})息子(?!さ|\p{Script=Han})/gu, '息子さん'],
  [/(?<!\p{Script=Han})娘(?!さ|\p{Script=Han})/gu, '娘さん'],
  [/(?<![\p{Script=Han}お])孫(?!さ|\p{Script=Han})/gu, 'お孫さん'],
  [/(?<!\p{Script=Han})妹(?!さ|\p{Script=Han})/gu, '妹さん'],
  [/(?<!\p{Script=Han})弟(?!さ|\p{Script=Han})/gu, '弟さん'],
  [/(?<![\p{Script=Han}お])姉(?!さ|ちゃ|\p{Script=Han})/gu, 'お姉さま'],
  [/(?<![\p{Script=Han}お])兄(?!さ|ちゃ|\p{Script=Han})/gu, 'お兄さま'],
  [/(?<![\p{Script=Han}ご])(?:夫|主人|旦那)(?![さ\p{Script=Han}])/gu, 'ご主人'],
  [/(?<!\p{Script=Han})(?:妻|嫁)(?![さ\p{Script=Han}])/gu, '奥さま'],
  [/(?<!\p{Script=Han})姪(?:っ子)?(?![さ\p{Script=Han}])/gu, '姪御さん'],
  [/(?<!\p{Script=Han})甥(?:っ子)?(?![さ\p{Script=Han}])/gu, '甥御さん'],
  [/(?<![\p{Script=Han}お])(?:友達|友人)(?!さ|\p{Script=Han})/gu, 'お友達'],
  [/(?<![\p{Script=Han}ご])家族(?!\p{Script=Han})/gu, 'ご家族'],
];

/** Spoken, dialectal and blunt words, which a polite reply does not take over. */
export const SPOKEN =
  /って(?![いおきみくもあしかほ欲頂下来、])|とか|けど|めっちゃ|めちゃ|じゃん|やつ|(?<![てで])いけ(?:る|ます|ません)|(?<!ま)せん$|へん|はり(?:ます|ません)|っぽ|ちゃ(?:った|って|いま|う|お)|なんか|ぶっちゃけ|あかん|やろ|ねん|やん|だよ|だね|[wｗ笑]$|だけど|マジ|ヤバ|やば/u;

/** Words that stand where she stands: her self, her own wanting, what she points at. */
export const HER_VIEW =
  /[私僕俺]|わたし|あたし|ぼく|おれ|自分|当方|(?<!\p{L})うち[のはにで]|(?:使い|飾り|着|し|買い|頼み|付け|つけ)たい|欲し|ほしい|これ|この[前間]|このあいだ|こっち|そっち|あっち|あれ|それ|あの|と思[いっう]/u;

/** The end of a phrase whose beginning is missing. */
export const FRAGMENT =
  /^(?:[分点方側際他為件](?=[のはをがにでも、])|[のをがにはもへとでてっんゃゅょ](?=[\p{Script=Han}\p{Script=Katakana}、])|という|って|では|じゃ|だと|ので|から|まで|より)/u;

/** Joints between what was said and what is asked for. */
export const JOINTS =
  /^(?:というわけで|そんなわけで|ということで|そこで|なので|だから|では(?![なあご])|それでは|それなら|じゃあ?|あ、|あっ、|え、|ほな|でも、|、)+/u;
