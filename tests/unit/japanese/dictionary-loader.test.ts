import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTokenizer } from '../../../lib/platform/dictionary.ts';
import { dictionaryBytes } from '../../../scripts/dictionary.ts';

describe('loading the dictionary', () => {
  const bytes = new Uint8Array(dictionaryBytes());
  const cut = bytes.subarray(0, 100_000);
  /** One bit turned in the middle of the words, which only the checksum can see. */
  const flipped = bytes.slice();
  flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 4;
  const files: Record<string, Uint8Array> = {
    '/whole.bin': bytes,
    '/cut.bin': cut,
    '/flipped.bin': flipped,
    '/empty.bin': bytes.subarray(0, 0),
    '/page.bin': new TextEncoder().encode('<!doctype html>'.repeat(20)),
  };
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const file = files[request.url ?? ''];
      if (file === undefined) response.writeHead(404).end();
      else response.end(file);
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('gives a working tokenizer', async () => {
    const load = await loadTokenizer(`${origin}/whole.bin`);
    expect(load.kind).toBe('ready');
    if (load.kind !== 'ready') return;
    const surfaces = load.tokenizer.tokenize('届きました').map((token) => token.surface);
    expect(surfaces).toEqual(['届き', 'まし', 'た']);
  });

  it.each([
    ['a file that is not there', '/none.bin', 'missing'],
    ['a file that is cut off', '/cut.bin', 'damaged'],
    ['a file with a bit turned', '/flipped.bin', 'damaged'],
    ['an empty file', '/empty.bin', 'damaged'],
    ['another file', '/page.bin', 'damaged'],
  ])('names %s', async (_, path, kind) => {
    expect((await loadTokenizer(`${origin}${path}`)).kind).toBe(kind);
  });

  it('names a server that does not answer', async () => {
    expect((await loadTokenizer('http://127.0.0.1:1/ipadic.bin')).kind).toBe('missing');
  });

  it('can be given up', async () => {
    const load = await loadTokenizer(`${origin}/whole.bin`, AbortSignal.abort());
    expect(load).toEqual({ kind: 'aborted' });
  });
});
