import { benchTokenizers } from './bench/tokenizer.ts';
import { benchTokenizerPage } from './bench/tokenizer-page.ts';

benchTokenizers();
await benchTokenizerPage();
