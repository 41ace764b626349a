/**
 * The alphabet of kaomoji, after `foldFace`: full-width ASCII as ASCII, and look-alikes as one of them.
 * What a character may be decides whether brackets hold a face or words.
 */

/** Look-alikes of one part of a face. The first of each group stands for all. */
export const LOOK_ALIKES: readonly string[] = [
  '・･·∙‧',
  '•●◉⦿',
  '゜ﾟ°º˚',
  '´ˊ\u{1fef}',
  '`ˋ｀\u2018',
  "'’′",
  '￣¯‾ˉ',
  'ーｰ―─—–',
  'ノﾉ',
  'ωѡ',
  'дДɔ',
  '∀ᗜᗨ',
  '▽∇ᐁ▿',
  '。｡',
  '、､',
  '>˃ᐳ',
  '<˂ᐸ',
  '^＾ㅅˆ',
  '~〜～',
  '/／⁄',
  '\\＼',
  '♡♥❤',
  'oо',
  'OО',
  'ェｪｴ',
];

/** Eyes that make a face alone, side by side: (^^), (><), (;;), (´`). */
export const STRONG_EYES: readonly string[] = [
  '^^',
  '><',
  '≧≦',
  'TT',
  'ㅠㅠ',
  'ㅜㅜ',
  ';;',
  '´`',
  '`´',
  '__',
  '・・',
  '￣￣',
  '⌒⌒',
  '˘˘',
  '∩∩',
  '/\\',
  '゜゜',
  'ᵔᵔ',
  '@@',
  '◕◕',
  'ᐢᐢ',
  '˙˙',
  '╹╹',
];

/** Eyes that need a mouth, left and right. The same character twice unless the pair says otherwise. */
export const EYES: readonly string[] = [
  ...Array.from(
    '•○◎@=-~*☆★♡o0Ox×Xun\'.。"ー一ᵕ◕◠╹❛✧♢♦⊙ಠಥ╥ꈍ눈¬￢ΦФ♥✿⁍ʘ☉∵╥◔⇀↼ᐛQq▼◆∂θϴ⌣‿',
    (eye) => eye + eye,
  ),
  '^-',
  '-^',
  '~^',
  '^~',
  '^<',
  '>^',
  '>・',
  '・<',
  '≧・',
  'ゝ・',
  '・ゝ',
  '>•',
  '•<',
  '>゜',
  '゜<',
  '≦≧',
  '<>',
  '⊃⊂',
  '╯╰',
  '◜◝',
  '◞◟',
  'qp',
  '/;',
  ';\\',
  '>;',
  ';<',
  'つ`',
  'つ;',
  'っ`',
  'つ・',
  'つ<',
  'ノ`',
  'ノ;',
  'ノ・',
  'ノ<',
  'ノノ',
  'σ`',
  '´⊂',
  ';⊂',
  'つ⊂',
  '〃〃',
  'ᗒᗕ',
  '๑๑',
  '//',
  ':;',
  ';:',
  '++',
  '??',
  'μμ',
  'ii',
  '눈눈',
  '⇀↼',
  '￫￩',
  '→←',
  "^'",
  "'^",
  '^゜',
  '゜^',
  '/<',
  '/・',
];

/** Letters and signs of ordinary text: with these as eyes only a mouth that no ordinary text has makes a face. */
export const ORDINARY_EYES = new Set('○◎@=-~*☆★♡o0Ox×Xuni\'.。"ー一Qq<>つっノσ▼◆θ♦');

/** Mouths that ordinary text in brackets does not have. */
/** With one of these between them any two eyes will do: (゜∀。), (つ∀-), (-ω☆). */
export const CERTAIN_MOUTHS = new Set('ω∀▽д艸ヮᴗ﹏ﻌᆺᴥ');
export const EYE_LIKE = new Set([...EYES, ...STRONG_EYES].join('') + '。‵ゞvV人つっノ');

/** Between two of these any one sign is a mouth: (^m^), (゜レ゜), (・○・). */
export const CLEAR_EYES = new Set('^≧≦´`⌒˘￣゜・•;Φ');

export const STRANGE_MOUTHS = new Set(
  'ڡ罒ϖٹェ﹃❥ω∀▽д△□艸皿益ヮᴗ◡‿꒳ㅂㅿㅁㅇᴥөﻌᆺᆽꇴ灬﹏ˬ⌣ε∂ᵕ▼︿ㅅ▾◇౪ʖ△ヘ⊿ὢ᎑ᐜ؂₀‸',
);

/** Mouths that may also be words or signs. */
export const ORDINARY_MOUTHS = new Set("_-.oOovwWxX03зeqpA~ー^'。゜・人口ロェｪムへゝ*<>ν一,°=Ω>‥");

/** Cheeks, sweat, tears, brows and hands inside the brackets. */
export const CHEEKS = new Set(
  '*;:#/\\,、。.｡o~=+゜・`´\'"๑⁎✿❁〃lσ人つっノ?!♡★☆✧✩⸝◍๐●ლง≡彡ヽ∩⊂,ﾞ❤˶〟ฅ⚆艸⑅╯╰灬۶٩•@$メ〆゛٥ㆀυヾщ←→ιo˵ςو⊃づ「」｢｣∠',
);

/** Hands and movement outside the brackets. A letter is a hand only where no word ends on it. */
export const LEFT_ARMS =
  /(?:[ヽヾ＼\\∑Σ٩ง୧щ┐╮⸜ლ✌\u{1F64C}⊂m_<∩凸ノﾉヘへ／/┌┏┗└╭ᕙᕦᕕっつづ╰ฅσφψ「｢]|૮₍?|(?<!\p{L})[旦三]┏?|(?<![A-Za-z\d])[dbvoqc]|ε[=-](?:ε[=-])?[┏┌]?|₍₍\s?[◝ง]?|⁽⁽\s?|꒰ঌ)$/u;
/** These count only where the right side has the hand that mirrors it. */
export const PAIRED_ARMS = new Set('m_<q∩oノﾉヘへ／/cっつづ⊂┌╰「｢');

export const RIGHT_ARMS: readonly RegExp[] = [
  /[/／][~～〜]*\B/uy,
  /[ノﾉシｼ](?:シ|ｼ)?(?![\p{Script=Katakana}ー])/uy,
  /[ゞ＼\\ヾヽوﻭงว۶彡╯⸝ᕗᕤ٩┛┓┘┐┌╭╮ა໒꒱ψΨφ՞ゝ૭୨]+/uy,
  /\s?◜?\s?[₎⁾]{2}/uy,
  /[つっ_]?旦(?!那)/uy,
  /[つっ]t\[ \]/uy,
  /[bdv](?![A-Za-z0-9])/uy,
  /[-－―ー]?☆彡?/uy,
  /[.．。｡]+[oｏ\u309C\uFF9F][OＯ○]?/uy,
  /o彡[°\u309C\uFF9F]?/uy,
  /(?:[･・][\u309C\uFF9F]){1,3}[･・。｡]*/uy,
  /\*?[:：][･・*\s]{0,3}[\u309C\uFF9F]✧?/uy,
  /[;；]+/uy,
  /=3|=з/uy,
  /z{3,}|丿/uy,
  /[︵彡]*\s?┻━┻/uy,
];
/** Right hands that mirror the left one: `m(_ _)m`, `(っ´ω`)っ`. */
export const MIRRORED_ARMS: Readonly<Record<string, string>> = {
  m: 'm',
  _: '_',
  '<': '>',
  o: 'o',
  b: 'b',
  v: 'v',
  σ: 'σ',
  '∩': '∩',
  っ: 'っつ',
  つ: 'つ',
  づ: 'づ',
  c: 'っつ',
  '⊂': '⊃つ⊂',
  '⊃': '⊃',
  ノ: 'ヽノ',
  ﾉ: 'ヽﾉ',
  ヘ: 'ヘ',
  へ: 'へ',
  '／': '＼',
  '/': '\\o',
  '┌': '┘┐',
  '┐': '┌',
  ψ: 'ψ',
  q: 'p',
  d: 'b',
  '╰': '╯╮',
  '╮': '╭',
  ฅ: 'ฅ',
  '「': '「',
  '｢': '｢',
};
