import { benchTokenizers } from './bench/tokenizer.ts';

benchTokenizers();
