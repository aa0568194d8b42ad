// Builds every bundle. `--tests` adds the test files, `--quiet` says nothing, `--dev` keeps names and adds source maps.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
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
const entry = (out, file) => ({ in: file, out });
const present = (entries) => entries.filter((e) => existsSync(e.in));

/** The client is its own bundle so that activation loads neither it nor the language client (see src/README.md). */
const bundles = [
  { ...node, external: ['vscode', './client.cjs'], entryPoints: [entry('extension', 'src/vscode/extension.ts')] },
  { ...node, external: ['vscode'], entryPoints: [entry('client', 'src/vscode/client.node.ts')] },
  { ...node, entryPoints: [entry('server', 'src/server/node.ts'), entry('reader', 'src/server/reader.node.ts'), entry('cli', 'src/cli/main.ts')] },
  { ...browser, format: 'cjs', external: ['vscode'], entryPoints: [entry('extension', 'src/vscode/extension.browser.ts')] },
  { ...browser, format: 'iife', entryPoints: [entry('server', 'src/server/browser.ts'), entry('reader', 'src/server/reader.browser.ts')] },
];

await rm('dist', { recursive: true, force: true });
await Promise.all(
  bundles.map((b) => ({ ...b, entryPoints: present(b.entryPoints) })).filter((b) => b.entryPoints.length > 0).map((b) => build(b)),
);

const help = (await readdir('src/core/rules')).filter((name) => name.endsWith('.md'));
await Promise.all(help.map((name) => cp(join('src/core/rules', name), join('dist/help', name))));

if (flags.has('--tests')) {
  await rm('out/test', { recursive: true, force: true });
  const tests = await testFiles('test');
  await build({ ...node, external: ['vscode', 'mocha', 'esbuild', 'playwright-core', '@vscode/*', 'fast-check'], minify: false, sourcemap: 'inline', outdir: 'out/test', outbase: 'test', entryPoints: tests });
}

/** Test files and test programs: everything under `test` that is a program of its own, by its ending. */
async function testFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(test|main)\.ts$/.test(name)).map((name) => join(folder, name));
}
