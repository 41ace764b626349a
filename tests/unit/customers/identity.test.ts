import { describe, expect, it } from 'vitest';
import {
  customerIdOf,
  digest,
  keysOf,
  searchable,
  withIdentity,
} from '../../../lib/customers/identity.ts';

const at = (site: string, id: string | null, name: string | null) => ({ site, id, name });

describe('identities', () => {
  it.each([
    ['width and case', 'Ｈａｎａ', 'hana'],
    ['spaces around and inside', ' はな  こ ', 'はな こ'],
    ['invisible marks of direction', '\u202Eはな\u202C', 'はな'],
    ['a lone surrogate', 'はな\uD83D', 'はな'],
  ])('are the same person in spite of %s', (_name, one, other) => {
    expect(customerIdOf(at('minne', null, one))).toBe(customerIdOf(at('minne', null, other)));
  });

  it.each([
    ['sites', at('minne', null, 'はな'), at('creema', null, 'はな')],
    ['identifiers', at('minne', '1', 'はな'), at('minne', '2', 'はな')],
    ['an identifier and an equal name', at('minne', 'はな', null), at('minne', null, 'はな')],
    ['scripts of one name', at('minne', null, 'はな'), at('minne', null, 'ハナ')],
  ])('of different %s are different people', (_name, one, other) => {
    expect(customerIdOf(one)).not.toBe(customerIdOf(other));
  });

  it('are none where a page shows neither identifier nor name', () => {
    expect(customerIdOf(at('minne', null, ' \u200B '))).toBeNull();
    expect(keysOf([at('minne', '', null)])).toEqual([]);
  });

  it('put the newest name first and complete what was half known', () => {
    const known = [at('minne', null, 'はな'), at('creema', '7', 'はな')];
    expect(withIdentity(known, at('minne', '1', 'はな'))).toEqual([
      at('minne', '1', 'はな'),
      at('creema', '7', 'はな'),
    ]);
    expect(withIdentity([at('minne', '1', 'はな')], at('minne', '1', 'ゆき'))).toEqual([
      at('minne', '1', 'ゆき'),
      at('minne', '1', 'はな'),
    ]);
  });
});

describe('digest', () => {
  it('differs for 200,000 near neighbours', () => {
    const digests = new Set(Array.from({ length: 200_000 }, (_, i) => digest(`minne-${i}`)));
    expect(digests.size).toBe(200_000);
  });

  it('stays the same on every machine', () => {
    expect(digest('ひなた')).toMatch(/^[0-9a-f]{32}$/u);
    expect(digest('ひなた')).toBe(digest('ひなた'));
  });
});

describe('searchable', () => {
  it.each([
    ['ハナコ', 'はなこ'],
    ['ﾊﾅｺ', 'はなこ'],
    ['Hana Co', 'ｈａｎａｃｏ'],
    ['ミーナ', 'みな'],
  ])('finds %s by %s', (one, other) => {
    expect(searchable(one)).toBe(searchable(other));
  });

  it('keeps different names apart', () => {
    expect(searchable('はなこ')).not.toBe(searchable('はなよ'));
  });
});
