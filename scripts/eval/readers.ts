import { analyze } from 'analyze-desumasu-dearu';
import { analyse } from '../../lib/japanese/analyse.ts';
import { measure } from '../../lib/temperature/measure.ts';
import { nodeTokenizer } from '../dictionary.ts';

export type Scale = 'politeness' | 'warmth';

/** Something that gives a text a number on a scale; only the order of the numbers counts. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => Promise<number>;
}

const plain = (name: string, read: (text: string) => number): Reader => ({
  name,
  read: (text) => Promise.resolve(read(text)),
});

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const SENTENCE = /[^。！？!?\n]+/gu;
const DESU_MASU = /です|ます|ました|ません|でした|でしょう/gu;
const KEIGO_WORDS =
  /ござい|いたし|致し|いただ|頂|くださ|下さ|おっしゃ|いらっしゃ|なさ[いっるれ]|伺|参り|申し|存じ|拝[見読受]|恐れ入|恐縮|お手数|ご\p{Script=Han}{2}|お\p{Script=Han}/gu;
const GLAD_WORDS =
  /嬉し|うれし|楽し|ありがと|感謝|素敵|可愛|かわい|綺麗|きれい|好き|最高|満足|良い|いい|おめでと|助か/gu;
const SAD_WORDS =
  /残念|悪い|最悪|ひどい|壊れ|破れ|[傷困嫌怒]|汚れ|遅い|届かな|返金|返品|がっかり|無駄/gu;
const EMOJI = /\p{RGI_Emoji}/gv;

/** Sentences in です・ます less those in である, by the package's own reading. */
async function desumasuDearu(text: string): Promise<number> {
  const found = await analyze(text);
  const polite = found.filter(({ type }) => type === '特殊・デス' || type === '特殊・マス').length;
  return (2 * polite - found.length) / Math.max(1, count(text, SENTENCE));
}

function measured(scale: Scale): Reader {
  const tokenizer = nodeTokenizer();
  return plain('Ondo', (text) => measure(analyse(text, tokenizer))[scale]);
}

/** Ours first, then what stands beside it. */
export function readersOf(scale: Scale): readonly Reader[] {
  if (scale === 'politeness') {
    return [
      measured(scale),
      plain(
        'です・ます count',
        (text) => count(text, DESU_MASU) / Math.max(1, count(text, SENTENCE)),
      ),
      plain(
        'keyword list',
        (text) => count(text, KEIGO_WORDS) + Math.min(1, count(text, DESU_MASU)),
      ),
      { name: 'analyze-desumasu-dearu', read: desumasuDearu },
    ];
  }
  return [
    measured(scale),
    plain('keyword list', (text) => count(text, GLAD_WORDS) - count(text, SAD_WORDS)),
    plain('emoji count', (text) => count(text, EMOJI)),
  ];
}

export async function readAll(reader: Reader, texts: readonly string[]): Promise<number[]> {
  const values: number[] = [];
  for (const text of texts) values.push(await reader.read(text));
  return values;
}
