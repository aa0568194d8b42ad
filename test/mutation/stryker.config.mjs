/** Settings of one run of test/mutation/mutation.mjs, for one group. */
import { mutate } from './groups.mjs';

const group = process.env.STET_MUTATED;

export default {
  mutate: process.env.STET_MUTATE ? process.env.STET_MUTATE.split(',') : mutate,
  plugins: ['./test/mutation/mocha-runner.mjs'],
  testRunner: 'mocha',
  coverageAnalysis: 'perTest',
  buildCommand: 'node test/mutation/build.mjs',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'out', 'images', '.vscode-test', '*.vsix', '.ci'],
  // TypeScript 7 has no programming interface for Stryker to rewrite its settings with, and esbuild needs none.
  tsconfigFile: 'none',
  tempDirName: 'out/stryker',
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 1.5,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `out/mutation-${group}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
};
