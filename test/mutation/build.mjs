/** Builds the tests that should notice a change, in Stryker's copy of the project. */
import { build } from 'esbuild';
import { tests } from './groups.mjs';

await build({
  entryPoints: tests,
  outdir: 'out/mutation',
  outbase: 'test',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  external: ['mocha', 'fast-check', 'esbuild', 'vscode'],
});
