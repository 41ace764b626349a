import { declaredLength, DictionaryError, HEADER_BYTES } from '../japanese/packed-dictionary.ts';

/** Reads the packed dictionary's bytes. Throws where there is no such file or it ends before its declared length. */
export async function readDictionaryFile(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return readBytes(response);
}

/**
 * Reads into one buffer of the length that the file's own header declares. `arrayBuffer()` does not know the length
 * and grows as it reads: 20 ms more for seven megabytes of an extension's own files.
 */
async function readBytes(response: Response): Promise<ArrayBuffer> {
  const reader = byteReader(response);
  if (reader === null) return response.arrayBuffer();
  const header = await fill(reader, new Uint8Array(HEADER_BYTES), 0);
  const bytes = new Uint8Array(declaredLength(header.buffer));
  bytes.set(header);
  const whole = await fill(reader, bytes, HEADER_BYTES);
  await reader.cancel();
  return whole.buffer;
}

/** Null where this browser gives no byte stream for a response. */
function byteReader(response: Response): ReadableStreamBYOBReader | null {
  try {
    return response.body?.getReader({ mode: 'byob' }) ?? null;
  } catch {
    return null;
  }
}

/** Fills `bytes` from `start` on. Every read takes the buffer away and gives it back under the next view. */
async function fill(
  reader: ReadableStreamBYOBReader,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let target = bytes;
  let end = start;
  while (end < target.byteLength) {
    const { value, done } = await reader.read(target.subarray(end));
    if (value === undefined) throw new DictionaryError('the reading was cancelled');
    target = new Uint8Array(value.buffer);
    if (done) throw new DictionaryError(`the file ends after ${end} bytes`);
    end += value.byteLength;
  }
  return target;
}
