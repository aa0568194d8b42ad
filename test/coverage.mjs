/**
 * `npm run coverage`: lines and branches of `src/core` that its own tests and the marked drafts run, by c8. Every file is compiled for itself, so that what V8 counts is
 * counted for the line that somebody wrote: through the maps of bundles every file counts as covered.
 */
import { build } from 'esbuild';
import Mocha from 'mocha';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const out = 'out/coverage';
const files = (folder, ending) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name)).sort();

/** A file of ours is imported as the module it was compiled to. */
const eachForItself = {
  name: 'each-for-itself',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
      const ours = relative('.', resolveDir);
      if (importer === '' || ours.includes('node_modules') || path.endsWith('.json')) return undefined;
      const file = relative(ours, join(relative('.', resolve(resolveDir, dirname(path))), path.split('/').at(-1)));
      return { path: `${file.startsWith('.') ? '' : './'}${file}.mjs`, external: true };
    });
  },
};

async function compile() {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [...files('src', '.ts'), ...files('test', '.ts')].filter((name) => !name.endsWith('.d.ts') && !/^test\/(?:vscode|ui)\//.test(name)),
    outdir: out, outbase: '.', outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', sourcemap: 'linked', logLevel: 'error', plugins: [eachForItself],
    external: ['vscode', 'mocha', 'esbuild', 'playwright-core', '@vscode/*', 'fast-check', 'acorn', 'acorn-walk', 'recheck', 'better-sqlite3', 'minisearch', 'harper.js', 'stemmer', 'vscode-uri', 'vscode-languageserver-textdocument', 'vscode-languageserver/browser', 'vscode-languageclient', 'vscode-languageclient/*'],
    banner: {
      js: "import { createRequire as stetRequire } from 'node:module'; import { fileURLToPath as stetPath } from 'node:url'; import { dirname as stetFolder } from 'node:path'; const require = stetRequire(import.meta.url), __filename = stetPath(import.meta.url), __dirname = stetFolder(__filename);",
    },
  });
}

/** Tests that look at the built programs, which are not compiled here. */
const OF_PROGRAMS = /\/core\/(?:architecture|regexes)\.test\.mjs$/;

/** File by file: a hook at the top of one must not run around the tests of another. */
async function run() {
  let failed = 0;
  for (const file of ['core', 'rules'].flatMap((folder) => files(join(out, 'test', folder), '.test.mjs')).filter((file) => !OF_PROGRAMS.test(file))) {
    const mocha = new Mocha({ ui: 'bdd', timeout: 240_000, reporter: 'dot' });
    mocha.addFile(file);
    await mocha.loadFilesAsync();
    failed += await new Promise((end) => mocha.run(end));
  }
  process.exit(failed > 0 ? 1 : 0);
}

if (process.argv.includes('--run')) await run();
else {
  await compile();
  const report = ['--include', 'src/core/**', '--exclude-after-remap', '--reporter', 'text-summary', '--reporter', 'json', '--reporter', 'text', '--reports-dir', join(out, 'report')];
  execFileSync('npx', ['c8', ...report, process.execPath, 'test/coverage.mjs', '--run'], { stdio: 'inherit' });
}
