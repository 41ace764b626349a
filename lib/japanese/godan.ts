/** The ends of a 五段 verb where the last kana of its 終止形 stood: before ます, て form, before ない, before る of the potential. */
export interface GodanEnds {
  readonly stem: string;
  readonly te: string;
  readonly negative: string;
  readonly potential: string;
}

/** By the last kana of the 終止形. 行く alone bends otherwise (行って). */
export const GODAN: Readonly<Record<string, GodanEnds>> = {
  う: { stem: 'い', te: 'って', negative: 'わ', potential: 'え' },
  つ: { stem: 'ち', te: 'って', negative: 'た', potential: 'て' },
  る: { stem: 'り', te: 'って', negative: 'ら', potential: 'れ' },
  む: { stem: 'み', te: 'んで', negative: 'ま', potential: 'め' },
  ぶ: { stem: 'び', te: 'んで', negative: 'ば', potential: 'べ' },
  ぬ: { stem: 'に', te: 'んで', negative: 'な', potential: 'ね' },
  く: { stem: 'き', te: 'いて', negative: 'か', potential: 'け' },
  ぐ: { stem: 'ぎ', te: 'いで', negative: 'が', potential: 'げ' },
  す: { stem: 'し', te: 'して', negative: 'さ', potential: 'せ' },
};

/** The past of a て form: 書いて → 書いた, 読んで → 読んだ. */
export function pastOfTe(te: string): string {
  return te.replace(/て$/u, 'た').replace(/で$/u, 'だ');
}
