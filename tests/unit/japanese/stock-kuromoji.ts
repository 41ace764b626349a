import NodeDictionaryLoader from 'kuromoji/src/loader/NodeDictionaryLoader.js';
import KuromojiTokenizer, { type Dictionary } from 'kuromoji/src/Tokenizer.js';
import type { Token, Tokenizer } from '../../../lib/japanese/token.ts';
import { STOCK_FOLDER } from '../../../scripts/dictionary/stock-dictionary.ts';

/** A token as kuromoji's own formatter makes it. */
interface StockToken {
  readonly surface_form: string;
  readonly pos: string;
  readonly pos_detail_1: string;
  readonly pos_detail_2: string;
  readonly pos_detail_3: string;
  readonly conjugated_type: string;
  readonly conjugated_form: string;
  readonly basic_form: string;
}

/** Stock kuromoji with its own dictionary and formatter; only the field names are ours. */
export async function stockTokenizer(): Promise<Tokenizer> {
  const dictionary = await new Promise<Dictionary<string[]>>((resolve, reject) => {
    new NodeDictionaryLoader(STOCK_FOLDER).load((error, loaded) => {
      if (!error) resolve(loaded);
      else reject(error);
    });
  });
  const kuromoji = new KuromojiTokenizer<string[], StockToken>(dictionary);
  return {
    tokenize(text) {
      let start = 0;
      return kuromoji.tokenize(text).map((token) => {
        const renamed = rename(token, start);
        start = renamed.end;
        return renamed;
      });
    },
  };
}

function rename(token: StockToken, start: number): Token {
  const surface = token.surface_form;
  return {
    start,
    end: start + surface.length,
    surface,
    partOfSpeech: token.pos,
    detail1: token.pos_detail_1,
    detail2: token.pos_detail_2,
    detail3: token.pos_detail_3,
    conjugationType: token.conjugated_type,
    conjugationForm: token.conjugated_form,
    baseForm: token.basic_form === '*' ? surface : token.basic_form,
  };
}
