import { foldFace } from './kaomoji-face.ts';

export const KAOMOJI_MOODS = [
  'joy',
  'love',
  'sad',
  'anger',
  'sorry',
  'surprise',
  'neutral',
] as const;
export type KaomojiMood = (typeof KAOMOJI_MOODS)[number];

interface MoodRule {
  readonly mood: KaomojiMood;
  /** Tried on the folded characters without white space, brackets included. */
  readonly when: RegExp;
}

/** The first rule that fits decides: the rarer and clearer sign stands before the common one. */
const RULES: readonly MoodRule[] = [
  { mood: 'neutral', when: /_ゝ/u },
  {
    mood: 'sorry',
    when: /^m\(.{0,12}\)m$|^<\(.{0,12}\)>$|_\(\._\.\)_|\(\*?_\P{L}?_\*?\)|\)人$|人<|>人|\(o?__\)o?/u,
  },
  { mood: 'anger', when: /[#益皿ಠ凸╬┻]|`[д△ε皿ー_-]´|`´|╯[^╯]*゜□゜.╯/u },
  { mood: 'love', when: /♡|<3|\^3\^|・3・|[´`^・]ε|з|chu/iu },
  { mood: 'joy', when: /[T;][▽∀][T;]/u },
  {
    mood: 'sad',
    when: /T.?T|[ㅠㅜ╥ಥ﹏︿]|(?<![\^-]);[^;]?;|Q.?Q|[つノっ]Д|ノ∀`|[Д∀]⊂|つ[^⊂]?⊂|[/>]_;|;_[<\\]|゜´|`゜|>Д<|orz|OT[ZL]|\|￣|´・[ω_]・`|´[・•]?[Дn]|´;|;´|´△|•́.•̀|･᷄/iu,
  },
  { mood: 'surprise', when: /[Σ∑]|゜[д□ロ]゜|[oO0⊙◎]_[oO0⊙◎]|\(゜[oO]゜\)|・[oOロ□]・|@_@|!\?/u },
  {
    mood: 'sorry',
    when: /\^[_.\-ー]?\^[^)]{0,4}[;ゞ]|[-~￣=⌒・][^)]{0,3};|;[^)]{0,3}[\^￣⌒]|>[_.-]?<|\/\\/u,
  },
  {
    mood: 'joy',
    when: /[\^ω∀▽⌒◡‿ᴗᵕ꒳˘*ヮㅂ艸◕•☆╹ᐛᴥت]|≧.{0,12}≦|>.{0,12}<|´.{0,12}`|\/\/\/|[bv]$/u,
  },
  { mood: 'joy', when: /^(?::-?[)D]|;-?\)|=\)|XD)$/u },
  { mood: 'sad', when: /^:-?\($|x_x|u_u/u },
];

/** Signs of more: hands in the air, several of them, cheeks on both sides, a big mouth. */
const STRONG_SIGN = /[ヽヾ＼\\Σ٩୧].{0,12}[ノ/／وง۶]|\)\/|[≧!★]|☆彡|゜・|m\(|♡.{0,12}♡/u;
const SLIGHT_SIGN = /^\(?\^[_.\-ー]?\^\)?$|\^;\)?$|^-_-$|^=_=$|^:-?[)(P]$|^\(?・.?・\)?$/u;

/** What one kaomoji says, and how strongly. */
export function moodOf(text: string): { mood: KaomojiMood; intensity: 1 | 2 | 3 } {
  const folded = foldFace(text).join('');
  const mood = RULES.find((rule) => rule.when.test(folded))?.mood ?? 'neutral';
  if (STRONG_SIGN.test(folded)) return { mood, intensity: 3 };
  return { mood, intensity: SLIGHT_SIGN.test(folded) ? 1 : 2 };
}
