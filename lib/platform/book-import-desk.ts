import type { ColumnMapping } from '../orders/fields.ts';
import type { ImportRecord } from '../orders/order-import.ts';
import type {
  ImportAnswer,
  ImportRequest,
  OrdersPreview,
  UnknownPreview,
} from './book-import-messages.ts';

/** A refusal of the worker, in words for the seller. */
class ImportRefused extends Error {
  readonly inWords: string;

  constructor(inWords: string) {
    super('the import worker refused a file');
    this.name = 'ImportRefused';
    this.inWords = inWords;
  }
}

/** The page's side of the import worker. */
export class ImportDesk {
  readonly #worker: () => Worker;
  #running: Worker | null = null;

  constructor(createWorker: () => Worker) {
    this.#worker = createWorker;
  }

  async open(
    file: File,
    mappings: readonly ColumnMapping[],
  ): Promise<OrdersPreview | UnknownPreview> {
    const answer = await this.#ask({ ask: 'open', file, mappings }, () => undefined);
    if (answer.answer !== 'preview')
      throw new ImportRefused('ファイルを読めませんでした。もう一度お試しください。');
    return answer.preview;
  }

  async start(onProgress: (record: ImportRecord) => void): Promise<ImportRecord> {
    const answer = await this.#ask({ ask: 'start' }, onProgress);
    if (answer.answer !== 'done')
      throw new ImportRefused('取り込みを始められませんでした。もう一度お試しください。');
    return answer.record;
  }

  /** Stops after the chunk that is being written: whole orders stay. */
  cancel(): void {
    this.#running?.postMessage({ ask: 'cancel' } satisfies ImportRequest);
  }

  #ask(request: ImportRequest, onProgress: (record: ImportRecord) => void): Promise<ImportAnswer> {
    this.#running ??= this.#worker();
    const worker = this.#running;
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const { signal } = over;
      worker.addEventListener(
        'message',
        (event: MessageEvent<ImportAnswer>) => {
          const answer = event.data;
          if (answer.answer === 'progress') {
            onProgress(answer.record);
            return;
          }
          over.abort();
          if (answer.answer === 'failed') reject(new ImportRefused(answer.inWords));
          else resolve(answer);
        },
        { signal },
      );
      worker.addEventListener(
        'error',
        () => {
          over.abort();
          // A worker that died (a file too large for its memory) is replaced at the next file.
          worker.terminate();
          this.#running = null;
          reject(
            new ImportRefused(
              'ファイルが大きすぎて読めませんでした。期間を分けて書き出してください。',
            ),
          );
        },
        { signal },
      );
      worker.postMessage(request);
    });
  }
}
