/**
 * `npm run mutation [-- --share 0.3]`: changes one operator, value or statement at a time in the code that compares figures, keeps the store and guards
 * paths, and counts how many such changes the tests of that code notice. A seeded share of all changes is tried.
 */
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { share: { type: 'string', default: '0.25' }, only: { type: 'string' }, show: { type: 'boolean', default: false } } });
const out = 'out/mutation';

/** What is changed, and the tests that should notice. */
const GROUPS = [
  { name: 'figures', files: ['src/core/extract/figures-compare.ts'], tests: ['test/core/figures-compare.test.ts'] },
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

function passes(files) {
  const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', '--exit', '--bail', '--timeout', '30000', '--reporter', 'min', ...files], { timeout: 60_000, env: { ...process.env, STET_RUNS: '30' }, stdio: 'ignore' });
  return status === 0;
}

mkdirSync(out, { recursive: true });
let [allTried, allNoticed] = [0, 0];
for (const { name, files, tests } of GROUPS) {
  const random = randomFrom(7);
  const bundles = tests.map((_, at) => join(out, `${name.replace(' ', '-')}-${at}.cjs`));
  for (const [at, test] of tests.entries()) await build({ entryPoints: [test], outfile: bundles[at], bundle: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'error', external: ['mocha', 'fast-check', 'esbuild', 'vscode'] });
  const originals = bundles.map((file) => readFileSync(file, 'utf8'));
  if (!passes(bundles)) throw new Error(`the tests of ${name} do not pass as they are`);
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
      const missed = passes(bundles.filter((_, at) => home[at] !== null));
      if (!missed) noticed++;
      else if (values.show) console.log(`  missed in ${file}: ${script.slice(Math.max(0, change.start - 60), change.start)}⟦${script.slice(change.start, change.end)} → ${change.text}⟧${script.slice(change.end, change.end + 40)}`.replaceAll('\n', ' '));
    }
  }
  [allTried, allNoticed] = [allTried + tried, allNoticed + noticed];
  console.log(`${name}: ${noticed} of ${tried} changes noticed (${((100 * noticed) / tried).toFixed(0)} %)`);
}
console.log(`all: ${allNoticed} of ${allTried} (${((100 * allNoticed) / allTried).toFixed(0)} %)`);
