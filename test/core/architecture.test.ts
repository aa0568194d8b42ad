import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../support/project';

/** The order of reading, as src/README.md has it: a file imports from its own entry and from those above. */
const order = [...readFileSync(join(root, 'src/README.md'), 'utf8').matchAll(/^\| `((?:core|server|cli|vscode)[^`]*)` \|/gm)].map((match) => match[1] ?? '');

/** What the command line shares with the server: files, store, the indexing loop and reading. */
const sharedByServer = ['server/attempt', 'server/breath', 'server/files', 'server/walk', 'server/store', 'server/index-folder', 'server/reader', 'server/reading', 'server/worker.node'];

/** Modules through which text could leave the machine. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'child_process', 'cluster'];

const MOST_LINES = 400;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = [...code.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]/gm)];
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/gm)];
  return [
    ...statements.map((match) => ({ from: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...bare.map((match) => ({ from: match[1] ?? match[2] ?? '', typeOnly: false })),
  ];
}

const layerOf = (file: string): string => file.split('/')[0] ?? '';
const placeOf = (file: string): number => order.findIndex((entry) => `${file}.ts` === entry || (entry.endsWith('/') && file.startsWith(entry)));

/** What is wrong with the imports of one file; `file` is relative to src, without its ending. */
function violations(file: string, source: string): string[] {
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const wrong = (why: string): string[] => [`src/${file}.ts imports ${from}: ${why}`];
    const layer = layerOf(file);
    if (!from.startsWith('.')) {
      const name = from.replace(/^node:/, '').split('/')[0] ?? '';
      const builtin = from.startsWith('node:') || builtinModules.includes(name);
      if (from === 'vscode' && layer !== 'vscode') return wrong('only src/vscode knows the editor');
      if (builtin && layer === 'core') return wrong('the core is pure');
      if (builtin && layer === 'server' && network.includes(name)) return wrong('the server talks to nobody but its client');
      return [];
    }
    const target = posix.join(posix.dirname(file), from);
    if (target.startsWith('..')) return layer === 'core' || target !== '../package.json' ? wrong('it lies outside src') : [];
    const to = layerOf(target);
    if (layer === 'core') {
      if (to !== 'core') return wrong('the core imports the core alone');
      if (placeOf(target) < 0) return wrong('src/README.md does not list it');
      return placeOf(target) <= placeOf(file) ? [] : wrong('it stands further down in src/README.md');
    }
    if (to === layer) return [];
    if (layer === 'server') return to === 'core' ? [] : wrong('the server imports core and server');
    if (layer === 'cli') return to === 'core' || sharedByServer.includes(target) ? [] : wrong('the command line imports core and what it shares with the server');
    if (to === 'server' && target === 'server/protocol') return [];
    return to === 'core' && typeOnly ? [] : wrong('src/vscode imports only types of the core');
  });
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

describe('the architecture', () => {
  it('knows the order of reading and every file of the core has its place in it', () => {
    assert.ok(order.length > 8, order.join(', '));
    assert.deepEqual(files.filter((file) => file.startsWith('core/') && placeOf(file.replace(/\.ts$/, '')) < 0), []);
  });

  it('holds in every import', () => {
    assert.deepEqual(files.flatMap((file) => violations(file.replace(/\.ts$/, ''), readFileSync(join(root, 'src', file), 'utf8'))), []);
  });

  const forbidden: readonly [string, string][] = [
    ['core/text/fold', "import * as vscode from 'vscode';"],
    ['core/text/fold', "import { readFileSync } from 'node:fs';"],
    ['core/text/fold', "import fs from 'fs';"],
    ['core/text/fold', "const path = require('path');"],
    ['core/read/read', "import { extract } from '../extract/extract';"],
    ['core/read/read', "export { extract } from '../extract/extract';"],
    ['core/read/read', "const late = await import('../rules/check');"],
    ['core/read/read', "import {\n  a,\n  b,\n} from '../ground/judge';"],
    ['core/rules/check', "import { nodeFiles } from '../../server/walk';"],
    ['core/model', "import type { Settings } from './settings';"],
    ['server/node', "import { run } from '../cli/main';"],
    ['server/node', "import 'vscode';"],
    ['server/node', "import { request } from 'node:https';"],
    ['cli/check', "import { start } from '../server/node';"],
    ['vscode/extension', "import { fold } from '../core/text/fold';"],
    ['vscode/extension', "import { nodeFiles } from '../server/walk';"],
  ];
  for (const [file, line] of forbidden) {
    it(`forbids ${JSON.stringify(line)} in src/${file}.ts`, () => {
      assert.equal(violations(file, line).length, 1);
    });
  }

  it(`keeps every file within ${MOST_LINES} lines`, () => {
    const long = files.filter((file) => readFileSync(join(root, 'src', file), 'utf8').split('\n').length > MOST_LINES + 1);
    assert.deepEqual(long, []);
  });

  for (const bundle of ['cli.cjs', 'server.cjs', 'reader.cjs']) {
    it(`leaves the editor out of dist/${bundle}`, () => {
      assert.ok(existsSync(join(root, 'dist', bundle)), `dist/${bundle} is not built`);
      assert.doesNotMatch(readFileSync(join(root, 'dist', bundle), 'utf8'), /require\(["']vscode["']\)/);
    });
  }
});
