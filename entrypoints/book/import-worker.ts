import { serveImports } from '../../lib/platform/book-import-worker.ts';

serveImports(self);
