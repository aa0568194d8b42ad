/**
 * `npm run mutation [-- --share 0.3]`: changes one operator, value or statement at a time in the code that compares figures, keeps the store and guards
 * paths, and counts how many such changes the tests of that code notice. A seeded share of all changes is tried.
 */
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';

const { values } = parseArgs({ options: { share: { type: 'string', default: '0.25' }, only: { type: 'string' }, show: { type: 'boolean', default: false }, run: { type: 'boolean' } } });
const out = 'out/mutation';
/** Tests that say nothing for this long (ms) hang: that is noticed too. */
const MOST_MS = 60_000;

/** What is changed, and the tests that should notice. */
const GROUPS = [
  { name: 'figures', files: ['src/core/extract/figures-compare.ts'], tests: ['test/core/figures-compare.test.ts', 'test/core/statements.test.ts', 'test/rules/rules.test.ts'] },
  { name: 'comparison', files: ['src/core/ground/compare-figures.ts', 'src/core/ground/compare-quotations.ts'], tests: ['test/rules/rules.test.ts'] },
  { name: 'store', files: ['src/core/corpus/codec.ts', 'src/core/corpus/journal.ts', 'src/core/corpus/packing.ts', 'src/core/corpus/packed-article.ts', 'src/core/corpus/checksum.ts'], tests: ['test/core/codec.test.ts', 'test/core/journal.test.ts', 'test/core/article-again.test.ts'] },
  { name: 'path guard', files: ['src/server/walk.ts', 'src/server/relative-uri.ts'], tests: ['test/cli/files.test.ts', 'test/server/citing.test.ts'] },
].filter(({ name }) => values.only === undefined || name === values.only);

const SWAPPED = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '+': '-', '-': '+', '*': '/', '/': '*', '&&': '||', '||': '&&', '??': '&&', '<<': '>>>', '>>>': '<<', '&': '|', '|': '&', '^': '&' };

/** Every change of one node of a script, as text put in the place of a stretch. */
function changesOf(script) {
  const changes = [];
  const put = (start, end, text) => changes.push({ start, end, text });
  fullAncestor(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors) => {
    const above = ancestors.at(-2);
    if ((node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && SWAPPED[node.operator]) {
      const at = script.indexOf(node.operator, node.left.end);
      put(at, at + node.operator.length, SWAPPED[node.operator]);
    }
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') for (const value of ['true', 'false']) put(node.test.start, node.test.end, value);
    if (node.type === 'UnaryExpression' && node.operator === '!') put(node.start, node.start + 1, '');
    if (node.type === 'Literal' && above?.type !== 'ImportDeclaration') {
      if (typeof node.value === 'number') put(node.start, node.end, String(node.value + 1));
      if (typeof node.value === 'boolean') put(node.start, node.end, String(!node.value));
      if (typeof node.value === 'string' && above?.type !== 'Property' && above?.type !== 'ExpressionStatement') put(node.start, node.end, node.value === '' ? '"x"' : '""');
    }
    if (node.type === 'ExpressionStatement' && (node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression')) put(node.start, node.end, ';');
  });
  return changes;
}

function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The stretch of a bundle that one source file became. */
function stretchOf(bundle, file) {
  const start = bundle.indexOf(`\n// ${file}\n`);
  const next = bundle.indexOf('\n// ', start + 5);
  return start < 0 ? null : { start, end: next < 0 ? bundle.length : next };
}

/** A process that runs test files one after the other, in which a change may do anything: where it says nothing for long, it is ended and another one goes on. */
let runner;

async function passes(bundles) {
  runner ??= spawn(process.execPath, [process.argv[1], '--run'], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, STET_RUNS: '30' } });
  const { stdin, stdout } = runner;
  stdin.write(`${JSON.stringify(bundles)}\n`);
  const answer = await new Promise((told) => {
    const ended = () => told('ended');
    const waiting = setTimeout(ended, MOST_MS);
    runner.once('exit', ended);
    stdout.on('data', function read(bytes) {
      const line = /^stet:(\w+)$/m.exec(String(bytes));
      if (line === null) return;
      clearTimeout(waiting);
      stdout.off('data', read);
      runner.off('exit', ended);
      told(line[1]);
    });
  });
  if (answer === 'ended') {
    runner.kill('SIGKILL');
    runner = undefined;
  }
  return answer === 'passed';
}

/** The tests of each line of standard input, in a new name each time so that nothing of the last is left. */
async function runLines() {
  let count = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, bail: true, reporter: 'min' });
    for (const file of JSON.parse(line)) {
      const copy = file.replace(/\.cjs$/, `.${count++ % 16}.run.cjs`);
      delete createRequire(import.meta.url).cache[resolve(copy)];
      copyFileSync(file, copy);
      mocha.addFile(resolve(copy));
    }
    const write = process.stdout.write;
    process.stdout.write = () => true;
    let failures = 1;
    try {
      failures = await new Promise((end) => mocha.run(end));
    } catch {
      // A change that keeps the tests from loading is noticed.
    }
    process.stdout.write = write;
    console.log(`stet:${failures === 0 ? 'passed' : 'failed'}`);
  }
}

if (process.argv.includes('--run')) await runLines();
else await tryChanges();

async function tryChanges() {
  mkdirSync(out, { recursive: true });
  let [allTried, allNoticed] = [0, 0];
  for (const { name, files, tests } of GROUPS) {
    const random = randomFrom(7);
    const bundles = tests.map((_, at) => join(out, `${name.replace(' ', '-')}-${at}.cjs`));
    for (const [at, test] of tests.entries()) await build({ entryPoints: [test], outfile: bundles[at], bundle: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'error', external: ['mocha', 'fast-check', 'esbuild', 'vscode'] });
    const originals = bundles.map((file) => readFileSync(file, 'utf8'));
    if (!(await passes(bundles))) throw new Error(`the tests of ${name} do not pass as they are`);
    let [tried, noticed] = [0, 0];
    for (const file of files) {
      const home = originals.map((bundle) => stretchOf(bundle, file));
      const first = home.findIndex((stretch) => stretch !== null);
      const { start, end } = home[first];
      const script = originals[first].slice(start, end);
      for (const change of changesOf(script)) {
        if (random() > Number(values.share)) continue;
        tried++;
        const changed = script.slice(0, change.start) + change.text + script.slice(change.end);
        bundles.forEach((bundle, at) => writeFileSync(bundle, home[at] === null ? originals[at] : originals[at].slice(0, home[at].start) + changed + originals[at].slice(home[at].end)));
        let missed = true;
        for (const [at, bundle] of bundles.entries()) missed = missed && (home[at] === null || (await passes([bundle])));
        if (!missed) noticed++;
        else if (values.show) console.log(`  missed in ${file}: ${script.slice(Math.max(0, change.start - 60), change.start)}⟦${script.slice(change.start, change.end)} → ${change.text}⟧${script.slice(change.end, change.end + 40)}`.replaceAll('\n', ' '));
      }
    }
    [allTried, allNoticed] = [allTried + tried, allNoticed + noticed];
    console.log(`${name}: ${noticed} of ${tried} changes noticed (${((100 * noticed) / tried).toFixed(0)} %)`);
  }
  console.log(`all: ${allNoticed} of ${allTried} (${((100 * allNoticed) / allTried).toFixed(0)} %)`);
  runner?.kill();
}
