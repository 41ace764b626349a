import { describe, expect, it } from 'vitest';
import { followUpDraft, type FollowUpRequest } from '../../../lib/replies/follow-up.ts';

const SILENT: FollowUpRequest = {
  name: 'あおい',
  bought: '羊毛のシマエナガ',
  spoken: null,
  politeness: 55,
  key: 'follow-up:20000',
};

const KEYS = Array.from({ length: 40 }, (_, index) => `follow-up:${20_000 + index}`);

describe('a message unasked', () => {
  it.each([
    [{}, ['あおいさん', '「羊毛のシマエナガ」']],
    [{ politeness: 90 }, ['あおい様', '「羊毛のシマエナガ」']],
    [{ bought: '【再販】羊毛のシマエナガ★送料無料（小）' }, ['「羊毛のシマエナガ」']],
    [{ bought: '羊毛フェルト シマエナガ ブローチ ハンドメイド 鳥' }, ['お品']],
    [{ bought: '★' }, ['お品']],
    [{ bought: '【再販】シマエナガ（小）' }, ['「シマエナガ」']],
    [{ bought: null, spoken: 'オーダーの相談' }, ['オーダーの相談']],
    [{ bought: null, politeness: null }, ['あおいさん']],
    [{ name: '$&' }, ['$&さん']],
  ] satisfies [Partial<FollowUpRequest>, string[]][])('%j says %j', (change, said) => {
    const text = followUpDraft({ ...SILENT, ...change });
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toMatch(/[{}【】！!\p{Extended_Pictographic}]/u);
  });

  it('names nobody whose name is unknown', () => {
    const texts = KEYS.map((key) => followUpDraft({ ...SILENT, name: null, key }));
    expect(texts.filter((text) => /さん|^様|null/u.test(text))).toEqual([]);
  });

  it('stays the same through one silence and differs between silences', () => {
    expect(followUpDraft(SILENT)).toBe(followUpDraft({ ...SILENT }));
    expect(new Set(KEYS.map((key) => followUpDraft({ ...SILENT, key }))).size).toBeGreaterThan(8);
  });

  it('keeps to one register', () => {
    const honorific = KEYS.map((key) => followUpDraft({ ...SILENT, politeness: 90, key }));
    expect(honorific.filter((text) => /いかがですか|ください(?!ませ)/u.test(text))).toEqual([]);
  });
});
