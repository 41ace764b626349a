import { serveImports, type WorkerScope } from '../../lib/platform/book-import-worker.ts';

// The project's types are those of a page; this file alone runs in a worker.
serveImports(self);
