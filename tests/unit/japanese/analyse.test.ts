import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { sampleSentences } from './sample-sentences.ts';

const tokenizer = nodeTokenizer();
const sentencesOf = (text: string): string[] =>
  analyse(text, tokenizer).sentences.map((sentence) => sentence.text);
const decorationsOf = (text: string): string[] =>
  analyse(text, tokenizer).decorations.map((mark) => `${mark.text} ${mark.kind}`);
const wordsOf = (text: string): string[] =>
  analyse(text, tokenizer).tokens.map((token) => token.surface);

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  \n ', []],
    ['届きました。ありがとう', ['届きました。', 'ありがとう']],
    ['届きました！！ありがとう', ['届きました！！', 'ありがとう']],
    ['いつ届きますか?急いでいます', ['いつ届きますか?', '急いでいます']],
    ['届きました\nありがとう', ['届きました', 'ありがとう']],
    [
      '先日は素敵な作品を\nありがとうございました。',
      ['先日は素敵な作品を\nありがとうございました。'],
    ],
    ['在庫が\n\nありますか', ['在庫が', 'ありますか']],
    ['かわいい😊また買います', ['かわいい😊', 'また買います']],
    ['最高✨でした', ['最高✨でした']],
    ['花柄の🌸ポーチ', ['花柄の🌸ポーチ']],
    ['嬉しいです♡でも少し心配', ['嬉しいです♡', 'でも少し心配']],
    ['届きました…でも割れていて', ['届きました…', 'でも割れていて']],
    ['えっと…明日です', ['えっと…明日です']],
    ['「届きますか？急ぎです。」と書きました。', ['「届きますか？急ぎです。」と書きました。']],
    ['使えるのかな？と思いました。', ['使えるのかな？と思いました。']],
    ['使えるかな？とても心配です。', ['使えるかな？', 'とても心配です。']],
    ['3.5cmで1,000円です', ['3.5cmで1,000円です']],
    ['https://example.com/a?b=1!c を見てね', ['https://example.com/a?b=1!c を見てね']],
    ['I love it. Thank you! また', ['I love it.', 'Thank you!', 'また']],
    ['届きました。\n✨✨', ['届きました。\n✨✨']],
    ['(かわいい！ほしい！)と娘が', ['(かわいい！ほしい！)と娘が']],
    ['閉じない「かっこ。次の文', ['閉じない「かっこ。', '次の文']],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    ['届きました。', '。'],
    ['届きましたか？', '？'],
    ['届きましたか?!', '？'],
    ['やった!', '！'],
    ['はい…', '…'],
    ['はい', ''],
    ['はい♪', ''],
  ])('end: %j with %j', (text, ending) => {
    expect(analyse(text, null).sentences[0]?.ending).toBe(ending);
  });
});

describe('decoration', () => {
  it.each<[string, string[]]>([
    ['すごい！！✨', ['！！ mark', '✨ emoji']],
    ['❤️🧡💛♡♥❤💔', ['❤️', '🧡', '💛', '♡', '♥', '❤'].map((h) => `${h} heart`).concat('💔 emoji')],
    ['すご〜い', ['〜 mark']],
    ['かわいい〜♪', ['〜 mark', '♪ mark']],
    ['10〜20cm', []],
    ['3日〜5日', []],
    ['月曜〜金曜', []],
    ['10時〜でお願いします', []],
    ['最高〜！', ['〜 mark', '！ mark']],
    ['それな笑', ['笑 mark']],
    ['それな笑また来ます', ['笑 mark']],
    ['笑顔になりました。笑えます', []],
    ['爆笑しました', []],
    ['そうです(笑)（泣）', ['(笑) mark', '（泣） mark']],
    ['届かない泣', ['泣 mark']],
    ['娘が泣いて喜びました', []],
    ['まじかwww', ['www mark']],
    ['うけるｗ', ['ｗ mark']],
    ['wifiとW杯とwww.example.comとTwitter', []],
    ['サイズはw20です', []],
    ['届いたかな…', ['… mark']],
    ['A・B・Cの3色', []],
    ['よろしくです☆', ['☆ mark']],
    ['★新作★', []],
    ['お願いしますm(_ _)m', ['m(_ _)m kaomoji']],
    ['https://example.com/~a!b?c=(^^)', []],
    ['#1を2*3個', []],
    ['1️⃣番👍🏽🇯🇵👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🙇‍♀', ['1️⃣', '👍🏽', '🇯🇵', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🙇‍♀'].map((e) => `${e} emoji`)],
    ['©2026 ™', []],
  ])('in %j', (text, expected) => {
    expect(decorationsOf(text)).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['😭😭交換してもらえますか', '交換 し て もらえ ます か'],
    ['すごーーーい', 'すごい'],
    ['ありがと〜ございます', 'ありがとう ござい ます'],
    ['ありがとーございました', 'ありがとう ござい まし た'],
    ['嬉しいですぅ〜', '嬉しい です'],
    ['やばいいいい', 'やばい'],
    ['ｶﾜｲｲ ﾊﾞｯｸﾞ', 'カワイイ バッグ'],
    ['ＡＢＣ１２３', 'ABC 123'],
    ['スーパーのコーヒー', 'スーパー の コーヒー'],
    ['ねぇ、まぁ、えー', 'ねぇ 、 まぁ 、 えー'],
  ])('of %j are %j', (text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected);
  });

  it('keep their place in the text as it was written', () => {
    const text = '😊すごーーい！ﾊﾞｯｸﾞ';
    const places = analyse(text, tokenizer).tokens.map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['すごーーい', 'ﾊﾞｯｸﾞ']);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          ...'あ|ー|〜|い|い|（|(|^|)|笑|w|。|！|?|…| |\n|「|」|😭|❤|\ufe0f|\u200d|\ud83d|\u202e|ｶ|ﾞ|1|です'.split(
            '|',
          ),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('is read with spans inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyse(text, tokenizer);
        for (const spans of [analysis.tokens, analysis.sentences, analysis.decorations]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const sentence of analysis.sentences) {
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has every letter in some sentence', () => {
    for (const text of sampleSentences(300)) {
      const { sentences } = analyse(text, null);
      const joined = sentences.map((sentence) => sentence.text).join('');
      expect(joined.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }
  });

  it('may be 5,000 characters of anything', () => {
    for (const unit of [
      'あ',
      '（',
      '「',
      '^',
      '〜',
      '笑',
      'w',
      '😭',
      '…',
      ' ',
      '\n',
      '(^',
      '♡ ',
      'です。',
      ';;',
    ]) {
      const text = unit.repeat(Math.ceil(5000 / unit.length));
      expect(analyse(text, tokenizer).text).toBe(text);
    }
  });

  it('is read without a dictionary, which is said', () => {
    const analysis = analyse('届きました！ありがとう♡', null);
    expect(analysis.complete).toBe(false);
    expect(analysis.tokens).toEqual([]);
    expect(analysis.sentences).toHaveLength(2);
    expect(analysis.decorations).toHaveLength(2);
  });
});
