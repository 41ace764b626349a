import { readOrderFile, type ReadOrders } from '../orders/read-orders.ts';
import { BookDatabase } from './book-database.ts';
import { decodeOrderFile } from './book-decode.ts';
import type {
  ImportAnswer,
  ImportRequest,
  OrdersPreview,
  UnknownPreview,
} from './book-import-messages.ts';
import { IndexedOrderImports } from './book-import.ts';

/** The part of a worker's scope that is used. */
export interface WorkerScope {
  postMessage(answer: ImportAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
}

const SAMPLE = 8;
const UNEXPECTED =
  'ファイルを読めませんでした。書き出し直したCSVファイルで、もう一度お試しください。';

function wordsOf(error: unknown): string {
  return error instanceof Error && 'inWords' in error && typeof error.inWords === 'string'
    ? error.inWords
    : UNEXPECTED;
}

/** Reads and writes order files in a worker, so that the page stays quick. One file at a time. */
export function serveImports(scope: WorkerScope, database = new BookDatabase()): void {
  const imports = new IndexedOrderImports({ database });
  let opened: { readonly fileName: string; readonly reading: ReadOrders } | null = null;
  let signal = { aborted: false };

  const open = async ({
    file,
    mappings,
  }: Extract<ImportRequest, { ask: 'open' }>): Promise<OrdersPreview | UnknownPreview> => {
    const reading = readOrderFile(decodeOrderFile(new Uint8Array(await file.arrayBuffer())), {
      mappings,
    });
    if (reading.kind === 'unknown') return reading;
    opened = { fileName: file.name, reading };
    return { ...reading, orders: reading.orders.length, sample: reading.orders.slice(0, SAMPLE) };
  };

  const answerTo = async (request: ImportRequest): Promise<ImportAnswer | null> => {
    switch (request.ask) {
      case 'open':
        return { answer: 'preview', preview: await open(request) };
      case 'start': {
        if (opened === null) return { answer: 'failed', inWords: UNEXPECTED };
        signal = { aborted: false };
        const { fileName, reading } = opened;
        const onProgress = (record: Parameters<typeof reportOf>[0]): void =>
          scope.postMessage(reportOf(record));
        return {
          answer: 'done',
          record: await imports.write(reading, { fileName, signal, onProgress }),
        };
      }
      case 'cancel':
        signal.aborted = true;
        return null;
    }
  };
  scope.addEventListener('message', (event) => {
    answerTo(event.data).then(
      (answer) => {
        if (answer !== null) scope.postMessage(answer);
      },
      (error: unknown) => scope.postMessage({ answer: 'failed', inWords: wordsOf(error) }),
    );
  });
}

function reportOf(record: Extract<ImportAnswer, { answer: 'progress' }>['record']): ImportAnswer {
  return { answer: 'progress', record };
}
