import { describe, expect, it } from 'vitest';
import { phrasesCsv, previewPhrases } from '../../../lib/session/phrase-import.ts';
import {
  DEFAULT_VOICE,
  namesOf,
  phrasesInOrder,
  readVoiceData,
  replySettingsOf,
  reusableText,
  type KeptPhrase,
} from '../../../lib/session/voice.ts';

const PHRASE: KeptPhrase = {
  id: 'p1',
  title: '発送のお返事',
  text: '【発送日】に発送します。',
  intent: null,
  learned: false,
  changedAt: 1,
};

describe('a reply as it may be used again', () => {
  it.each([
    ['ももかさん、お待たせしました。', 'ももか', 'お待たせしました。'],
    ['ももか様\nご連絡ありがとうございます。', 'ももか', 'ご連絡ありがとうございます。'],
    [
      'お待たせしました。【発送日】に送ります。',
      'ももか',
      'お待たせしました。【発送日】に送ります。',
    ],
    ['お待たせしました。', null, 'お待たせしました。'],
  ])('%s', (text, name, left) => {
    expect(reusableText(text, name)).toBe(left);
  });

  it.each([
    ['お待たせしました、ももかさん。', 'ももか'],
    ['ももかさん、', 'ももか'],
    ['  ', null],
  ])('is none where the name cannot be taken out or nothing is left: %s', (text, name) => {
    expect(reusableText(text, name)).toBeNull();
  });
});

describe('the voice as the drafts need it', () => {
  it('puts remembered replies before phrases, and newer before older', () => {
    const phrases = [
      PHRASE,
      { ...PHRASE, id: 'p2', changedAt: 9 },
      { ...PHRASE, id: 'p3', learned: true, changedAt: 0 },
    ];
    expect(phrasesInOrder(phrases).map(({ id }) => id)).toEqual(['p3', 'p2', 'p1']);
  });

  it('gives no title where there is none, so that the words tell the matter', () => {
    const settings = replySettingsOf({ voice: DEFAULT_VOICE, phrases: [{ ...PHRASE, title: '' }] });
    expect(settings.savedPhrases).toEqual([{ text: PHRASE.text, intent: null }]);
  });

  it('knows the seller by the name of her shop and by her own', () => {
    const voice = {
      ...DEFAULT_VOICE,
      shopName: ' こもれび工房 ',
      ownNames: ['みどり', '', 'みどり'],
    };
    expect(namesOf(voice)).toEqual(['こもれび工房', 'みどり']);
  });

  it.each([[null], [{}], [{ voice: { voice: { floor: 'low' }, phrases: [] } }], ['text']])(
    'is none in a backup without it: %j',
    (content) => {
      expect(readVoiceData(content)).toBeNull();
    },
  );
});

describe('phrases from a text or a table', () => {
  it('reads a table, leaves its header and what is kept already out', () => {
    const source =
      '題名,文面\n発送,【発送日】に 発送します。\nお礼,"ありがとう、ございます。"\nお礼2,"ありがとう、ございます。"';
    expect(previewPhrases(source, [PHRASE])).toEqual({
      phrases: [{ title: 'お礼', text: 'ありがとう、ございます。', intent: null }],
      known: 2,
    });
  });

  it('reads paragraphs, and nothing from nothing', () => {
    expect(previewPhrases('こんにちは。\n\nまたどうぞ。', []).phrases).toHaveLength(2);
    expect(previewPhrases(' \n ', [])).toEqual({ phrases: [], known: 0 });
  });

  it('cuts what is longer than a phrase may be', () => {
    const [phrase] = previewPhrases('あ'.repeat(9000), []).phrases;
    expect(phrase?.text).toHaveLength(5000);
  });

  it('is written so that no spreadsheet runs it, and reads back what it wrote', () => {
    const csv = phrasesCsv(
      [{ ...PHRASE, title: '=1+1', text: '彼は"はい"と言いました。' }],
      ['題名', '文面'],
    );
    expect(csv).toContain(`"'=1+1"`);
    expect(previewPhrases(csv, []).phrases[0]?.text).toBe('彼は"はい"と言いました。');
  });
});
