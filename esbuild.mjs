// Builds every bundle. `--tests` adds the test files and test programs, `--programs` the programs alone, `--quiet` says nothing,
// `--dev` keeps names and adds source maps.
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const flags = new Set(process.argv.slice(2));
const dev = flags.has('--dev') || flags.has('--tests');
const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: flags.has('--quiet') ? 'error' : 'warning',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  target: 'es2022',
  outdir: 'dist',
};
const node = { ...shared, platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' }, target: 'node20' };
const browser = { ...shared, platform: 'browser', outExtension: { '.js': '.web.js' }, define: { global: 'globalThis' } };
/** Modules that `import()` of core/read/read.ts loads with the first file that needs them. */
const parsers = readdirSync('src/core/read').flatMap((name) => /^(pdf|docx|html|mail)\.ts$/.exec(name)?.[1] ?? []);
/** … and what writes bibliographies, for the server on Node; the server in a browser has to hold it. */
const bibliographyBeside = {
  name: 'bibliography-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/features\/bibliography$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './bibliography.cjs', external: true } : undefined));
  },
};
/** Leaves the parsers out of a bundle: they lie beside it in files of their own. */
const parsersBeside = {
  name: 'parsers-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:pdf|docx|html|mail)$/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path: `./parse-${path.slice(2)}.cjs`, external: true } : undefined));
  },
};
/** citation-js can fetch references; a draft's own files are all it is given here, so what fetches stays out of the bundles. */
const withoutFetching = {
  name: 'without-fetching',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:fetch-ponyfill|sync-fetch)$/ }, ({ path }) => ({ path, namespace: 'no-network' }));
    onLoad({ filter: /./, namespace: 'no-network' }, () => ({ contents: 'module.exports = () => ({});' }));
  },
};
const entry = (out, file) => ({ in: file, out });
const present = (entries) => entries.filter((e) => existsSync(e.in));

/** The client is its own bundle so that activation loads neither it nor the language client (see src/README.md). */
const bundles = [
  { ...node, external: ['vscode', './client.cjs'], entryPoints: [entry('extension', 'src/vscode/extension.ts')] },
  { ...node, external: ['vscode'], entryPoints: [entry('client', 'src/vscode/client.node.ts')] },
  {
    ...node, plugins: [parsersBeside, bibliographyBeside],
    entryPoints: [entry('server', 'src/server/node.ts'), entry('reader', 'src/server/reader.node.ts'), entry('cli', 'src/cli/main.ts')],
  },
  { ...node, define: { 'import.meta.url': '"file:///"' }, entryPoints: parsers.map((name) => entry(`parse-${name}`, `src/core/read/${name}.ts`)) },
  { ...node, plugins: [withoutFetching], entryPoints: [entry('bibliography', 'src/core/features/bibliography.ts')] },
  { ...browser, format: 'cjs', external: ['vscode'], entryPoints: [entry('extension', 'src/vscode/extension.browser.ts')] },
  // A worker made from a blob can load nothing more: the reading worker holds its parsers, evaluated on first need; the server itself has none.
  { ...browser, format: 'iife', plugins: [parsersBeside, withoutFetching], entryPoints: [entry('server', 'src/server/browser.ts')] },
  { ...browser, format: 'iife', define: { ...browser.define, 'import.meta.url': '"file:///"' }, entryPoints: [entry('reader', 'src/server/reader.browser.ts')] },
];

await rm('dist', { recursive: true, force: true });
await Promise.all(
  bundles.map((b) => ({ ...b, entryPoints: present(b.entryPoints) })).filter((b) => b.entryPoints.length > 0).map((b) => build(b)),
);

const help = (await readdir('src/core/rules')).filter((name) => name.endsWith('.md'));
await Promise.all(help.map((name) => cp(join('src/core/rules', name), join('dist/help', name))));

if (flags.has('--tests') || flags.has('--programs')) {
  await rm('out/test', { recursive: true, force: true });
  const all = await readdir('test', { recursive: true });
  const wanted = flags.has('--tests') ? /\.(test|main)\.ts$/ : /\.main\.ts$/;
  const tests = { minify: false, sourcemap: 'inline' };
  await build({
    ...node, ...tests, outdir: 'out/test', outbase: 'test',
    external: ['vscode', 'mocha', 'esbuild', 'playwright-core', '@vscode/*', 'fast-check', 'acorn', 'acorn-walk', 'recheck', 'better-sqlite3', 'minisearch', 'harper.js'],
    entryPoints: all.filter((name) => wanted.test(name)).map((name) => join('test', name)),
  });
  // The web-worker host loads one file and has no Node modules.
  const inWorker = all.filter((name) => /^vscode.*\.(both|web)\.test\.ts$/.test(name));
  const { outdir: _, ...toFile } = { ...browser, ...tests };
  await build({
    ...toFile, outfile: 'out/test/vscode/suite.web.js', format: 'cjs', external: ['vscode'],
    alias: { 'node:assert/strict': './test/support/assert.web.ts' },
    stdin: {
      resolveDir: 'test', loader: 'ts',
      contents: `import { runInWorker } from './vscode/suite.web';
        export const run = () => runInWorker(() => { ${inWorker.sort().map((name) => `require('./${name}');`).join(' ')} });`,
    },
  });
}
