import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The program of a package in node_modules, run by this very Node so that it also works on Windows. */
export interface Step {
  readonly name: string;
  /** Path below node_modules of the program's JavaScript file. */
  readonly program: string;
  readonly options?: readonly string[];
  /** What the program finds in its environment besides ours. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number;
  /** Everything it printed. */
  readonly output: string;
}

/** Runs a step; `show` passes on what it prints while it runs. Never rejects: a program that cannot start has code 127. */
export function run(step: Step, show: boolean): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [resolve(ROOT, 'node_modules', step.program), ...(step.options ?? [])],
      {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1', ...step.environment },
      },
    );
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** The checks that need no browser, each counted as one test. */
export const CHECKS: readonly Step[] = [
  { name: 'prepare', program: 'wxt/bin/wxt.mjs', options: ['prepare'] },
  {
    name: 'format',
    program: 'prettier/bin/prettier.cjs',
    options: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', program: 'eslint/bin/eslint.js', options: ['.', '--max-warnings', '0'] },
  { name: 'types', program: 'typescript/bin/tsc', options: ['--noEmit'] },
  {
    name: 'types of the pure folders',
    program: 'typescript/bin/tsc',
    options: ['--noEmit', '-p', 'tsconfig.pure.json'],
  },
  { name: 'dead code', program: 'knip/bin/knip.js' },
];
