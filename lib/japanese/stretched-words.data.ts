interface StretchedWord {
  /** Sticky; the whole drawn-out form. */
  readonly pattern: RegExp;
  readonly word: string;
}

const L = '[ー〜～~ぉ]+';

/** Words whose drawn-out form hides a letter of the usual one. Left: pattern; right: the word in the dictionary. */
const ROWS: readonly (readonly [string, string])[] = [
  [`ありがと(?:${L}う?|(?=ござい))`, 'ありがとう'],
  [`あざ(?:ーっす|ーす|ぁす)`, 'あざす'],
  [`おめでと(?:${L}う?|(?=ござい))`, 'おめでとう'],
  [`ほんと${L}う?`, 'ほんとう'],
  [`ど${L}も`, 'どうも'],
  [`ど${L}ぞ`, 'どうぞ'],
  [`ど${L}し`, 'どうし'],
  [`ど${L}す`, 'どうす'],
  [`そ${L}(?=で|だ|な|か|し|い)`, 'そう'],
  [`こ${L}(?=い|し|や)`, 'こう'],
  [`も${L}(?=い|す|ち|ほ|無|ダ|だ|嫌)`, 'もう'],
  [`おはよ${L}う?`, 'おはよう'],
  [`さよ${L}なら`, 'さようなら'],
  [`す(?:っ+|ん)ご${L}?`, 'すご'],
  [`とー?っ{2,}ても|とーっても`, 'とっても'],
  [`めっ{2,}ちゃ`, 'めっちゃ'],
  [`やっば${L}?`, 'やば'],
  [`い[ー〜～]+(?=です|ね|よ|な|ん)`, 'いい'],
];

export const STRETCHED_WORDS: readonly StretchedWord[] = ROWS.map(([source, word]) => ({
  pattern: new RegExp(source, 'uy'),
  word,
}));
