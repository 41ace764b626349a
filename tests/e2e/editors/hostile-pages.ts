import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BoxJob } from '../../../lib/insertion/insertion.ts';
import type { Bench } from './bench.ts';

const DRAFT =
  '<img src=x onerror="window.ran = true">\n<script>window.ran = true</script>\n{{ran}}';
const JOB: BoxJob = { action: 'insert', text: DRAFT, mode: 'append' };

/** What a page does against the inserter, and what may come of it. */
const PAGES: readonly { what: string; attack: () => void; result: object }[] = [
  {
    what: 'puts the text back at each input',
    attack: () => {
      const { box } = window.editorPage ?? {};
      box?.addEventListener('input', () => ((box as HTMLTextAreaElement).value = 'はい'));
    },
    result: { kind: 'refused', reason: 'not-taken', restored: true },
  },
  {
    what: 'takes the box away while it is written into',
    attack: () => {
      const { box } = window.editorPage ?? {};
      box?.addEventListener('input', () => box.remove());
    },
    result: { kind: 'refused', reason: 'not-taken' },
  },
  {
    what: 'throws from the methods of its elements',
    attack: () => {
      for (const method of ['focus', 'setSelectionRange'] as const)
        Object.defineProperty(HTMLTextAreaElement.prototype, method, {
          value: () => {
            throw new Error('no');
          },
        });
      Object.defineProperty(Document.prototype, 'execCommand', {
        value: () => {
          throw new Error('no');
        },
      });
    },
    result: { kind: 'inserted', way: 'textarea/value' },
  },
  {
    what: 'throws at every reading of style and selection',
    attack: () => {
      const fails = (): never => {
        throw new Error('no');
      };
      window.getComputedStyle = fails;
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: fails, set: fails });
    },
    result: { kind: 'refused', reason: 'not-taken' },
  },
  {
    what: 'says that it typed, and did not',
    attack: () => {
      Object.defineProperty(Document.prototype, 'execCommand', { value: () => true });
    },
    result: { kind: 'inserted', way: 'textarea/value' },
  },
  {
    what: 'lies about the value of its box',
    attack: () => {
      const { box } = window.editorPage ?? {};
      if (box) Object.defineProperty(box, 'value', { get: () => '<b>x</b>', set: () => undefined });
    },
    result: { kind: 'inserted', before: 'はい', after: `はい\n${DRAFT}` },
  },
  {
    what: 'copies every job to a box of its own',
    attack: () => {
      const decoy = document.body.appendChild(document.createElement('textarea'));
      new MutationObserver(([change]) => {
        const job = (change?.target as Element).getAttribute('data-ondo-job');
        if (job !== null) decoy.setAttribute('data-ondo-job', job);
      }).observe(document.querySelector('#place') ?? document, { attributes: true, subtree: true });
    },
    result: { kind: 'refused', reason: 'several-boxes' },
  },
];

/** Tests in which nothing but the draft itself may happen in the page of the bench. */
export function describeHostilePages(benchOf: () => Bench): void {
  const errors: string[] = [];
  const listen = (error: unknown): void => void errors.push(String(error));
  let bench: Bench;

  const nothingRan = (): void => {
    beforeEach(() => {
      bench = benchOf();
      errors.length = 0;
      bench.page.on('pageerror', listen);
    });
    afterEach(async () => {
      bench.page.off('pageerror', listen);
      expect(await bench.page.evaluate(() => 'ran' in window)).toBe(false);
      expect(errors).toEqual([]);
    });
  };

  describe('a hostile page', () => {
    nothingRan();
    it.each(PAGES)(
      'that $what runs nothing and is answered plainly',
      async ({ attack, result }) => {
        await bench.open('plain/textarea', 'はい');
        await bench.page.evaluate(attack);
        expect(await bench.run(JOB)).toMatchObject(result);
      },
    );

    it.each([
      { what: 'is no job', job: '{"action":"send"}' },
      { what: 'is not even data', job: '{{' },
      { what: 'has a text that is none', job: '{"action":"insert","mode":"append","text":{}}' },
    ])('cannot forge a job that $what', async ({ job }) => {
      await bench.open('plain/textarea', 'はい');
      const forged = await bench.run(job);
      expect(forged).toEqual({ kind: 'refused', reason: 'bad-job' });
      expect(await bench.held('はい')).toBe('はい');
    });

    it('gets no job where nobody asked for one', async () => {
      await bench.open('plain/textarea', 'はい');
      expect(await bench.run(JOB, () => undefined)).toEqual({ kind: 'refused', reason: 'no-box' });
    });
  });

  describe('markup in a draft', () => {
    nothingRan();
    it.each([
      'plain/contenteditable',
      'editors/ckeditor5',
      'editors/ckeditor4',
      'editors/tinymce',
      'editors/tiptap',
      'editors/quill2',
    ])('is text in %s', async (editor) => {
      await bench.open(editor, '');
      expect(await bench.run(JOB)).toMatchObject({ kind: 'inserted', after: DRAFT });
      expect(await bench.held(DRAFT)).toBe(DRAFT);
    });
  });
}
