import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights } from '../../../lib/intents/learned.ts';
import { recogniseIntents } from '../../../lib/intents/recognise.ts';
import { fold } from '../../../lib/intents/fold.ts';
import { WORD_CLASSES } from '../../../lib/intents/word-classes.data.ts';
import { classWordsIn } from '../../../lib/intents/word-classes.ts';
import { analyse } from '../../../lib/japanese/analyse.ts';
import type { IntentReading } from '../../../lib/intents/intents.ts';

const read = (text: string) => recogniseIntents(analyse(text, null));
const isLearned = ({ rule }: IntentReading) => rule.endsWith('/learned');

describe('rules and learned signs together', () => {
  it.each([
    ['iPhone15でも使えますか', ['question_item']],
    ['色落ちしませんか', ['question_item']],
    ['修理はお願いできますか', ['request_custom']],
    ['12月10日にお願いできますか', ['request_delivery']],
    ['届きました！', ['received']],
    ['一目見て大好きになりました💛 届くのがすごく楽しみです', ['acknowledgement']],
    ['', []],
  ])('read %s', (text, intents) => {
    expect(read(text).map(({ intent }) => intent)).toEqual(intents);
  });
});

describe('an intent that no rule saw', () => {
  const text = 'あの…🎁 12月10日にお願いできますか';

  it('is shown by words of the message', () => {
    const learned = read(text).filter(isLearned);
    expect(learned).not.toEqual([]);
    for (const { span, intent, rule } of learned) {
      expect(rule).toBe(`${intent}/learned`);
      expect(span && text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });
});

describe('words of a class', () => {
  it('are written as messages are folded, each once', () => {
    for (const words of Object.values(WORD_CLASSES).map((list) => list.split(' '))) {
      expect(words.filter((word) => fold(word).text !== word)).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('are found in folded text, inside longer words too', () => {
    expect(classWordsIn('お値下げ可能').map(({ name }) => name)).toContain('priceDown');
    expect(classWordsIn('らりるれ')).toEqual([]);
  });
});

describe('a row of the learned table', () => {
  it('comes back in whole steps, held inside what a character can say', () => {
    expect(
      decodeWeights(
        encodeWeights(
          [
            [0, 0.1],
            [26, -0.15],
            [3, 99],
          ],
          0.05,
        ),
        0.05,
      ),
    ).toEqual([
      [0, expect.closeTo(0.1)],
      [26, expect.closeTo(-0.15)],
      [3, expect.closeTo(2.3)],
    ]);
  });
});
