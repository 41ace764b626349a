import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { checkKeigo } from '../../../lib/japanese/keigo-check.ts';
import { TONES, type Tone } from '../../../lib/replies/conjugate.ts';
import { TONE_LETTER } from '../../../lib/replies/phrase-table.ts';
import { PHRASES } from '../../../lib/replies/phrases.ts';
import { renderWords, slotsIn } from '../../../lib/replies/render.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';

/* What is wrong with a row shows nowhere else: a row with an unknown flag or slot is never chosen, and says nothing. */

const FOLDER = resolve(import.meta.dirname, '../../../lib/replies');
/** The sources that set flags and slots: all but the phrases themselves. */
const SOURCES = readdirSync(FOLDER)
  .filter((name) => !name.startsWith('phrases'))
  .map((name) => readFileSync(resolve(FOLDER, name), 'utf8'))
  .join('\n');
/** Names are written out, or made of a head and a tail (`wanted-${how}`, `${name}-again`). */
function isNamed(name: string): boolean {
  if (SOURCES.includes(`'${name}'`)) return true;
  if (new RegExp(`(?<![\\w-])${name}:`, 'u').test(SOURCES)) return true;
  const dash = Math.max(name.lastIndexOf('-'), name.lastIndexOf(':'));
  if (dash < 0) return false;
  const [head, tail] = [name.slice(0, dash + 1), name.slice(dash)];
  return SOURCES.includes(`\`${head}$`) || SOURCES.includes(`}${tail}\``);
}

interface Case {
  readonly where: string;
  readonly text: string;
  readonly when: string;
  readonly tones: readonly Tone[];
}

const CASES: readonly Case[] = Object.entries(PHRASES).flatMap(([act, { rows }]) =>
  rows.map(([letters, text, when = '']) => ({
    where: `${act}: ${text}`,
    text,
    when,
    tones: TONES.filter((tone) => letters.includes(TONE_LETTER[tone])),
  })),
);

/** Any value for every slot: a noun is fit for most. */
const ANY: ReadonlyMap<string, string> = {
  get: () => '品物',
  has: () => true,
} as unknown as ReadonlyMap<string, string>;

const rendered = ({ text, tones }: Case): string[] =>
  tones.map((tone) => renderWords(text, tone, ANY));

describe('every phrase', () => {
  it('is there in some tone', () => {
    expect(CASES.length).toBeGreaterThan(500);
    expect(CASES.filter(({ tones }) => tones.length === 0)).toEqual([]);
  });

  it('has only verbs that can be conjugated', () => {
    for (const row of CASES) expect(() => rendered(row), row.where).not.toThrow();
    for (const row of CASES) expect(rendered(row).join(''), row.where).not.toMatch(/[<>]/u);
  });

  it('waits for flags that something sets', () => {
    const unknown = CASES.flatMap(({ where, when }) =>
      when
        .split(' ')
        .map((flag) => flag.replace(/^-/u, ''))
        .filter((flag) => flag !== '' && !isNamed(flag))
        .map((flag) => `${flag} — ${where}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has slots that something fills', () => {
    const unknown = CASES.flatMap(({ where, text }) =>
      slotsIn(text)
        .filter((name) => !isNamed(name.replaceAll(/-(?:again|third|keigo|blank)/gu, '')))
        .map((name) => `${name} — ${where}`),
    );
    expect(unknown).toEqual([]);
  });

  it('invents no amount, day or number', () => {
    const told = CASES.filter(({ text }) =>
      /\p{Nd}/u.test(text.replaceAll(/【[^【】]*】|\{[^{}]*\}/gu, '')),
    );
    expect(told.map(({ where }) => where)).toEqual([]);
  });

  it('is correct keigo in each of its tones', () => {
    const tokenizer = nodeTokenizer();
    const wrong = CASES.flatMap((row) =>
      rendered(row)
        .filter((words) =>
          checkKeigo(analyse(words.replaceAll(/[~!]/gu, '。'), tokenizer)).some(
            ({ severity }) => severity === 'error',
          ),
        )
        .map((words) => `${row.where} → ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});
