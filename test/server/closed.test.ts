import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { describe, it } from 'mocha';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { folderOf } from '../cli/folder';
import { root } from '../support/project';
import { tried } from '../support/tried';

/** Text is made into a program nowhere, and every way out of the machine counts what takes it. */
const guarded = ['--disallow-code-generation-from-strings', '--require', join(__dirname, '../support/trap.main.cjs')];
const BEACONS = '<img src="https://evil.example/a.png"><script src="https://evil.example/a.js"></script><link rel="stylesheet" href="https://evil.example/a.css"><iframe src="https://evil.example/"></iframe>';
const FLEET = 'Ada Cole, skipper of the Norland fleet, said on 5 March 2023 that 4 million tonnes of cod had been landed at Lindhaven.';

function desk() {
  const folder = folderOf({
    'corpus/a.md': `---\ntitle: The fleet\nurl: https://evil.example/\n---\n\n${FLEET} ![x](https://evil.example/x.png) ${BEACONS}\n`,
    'corpus/page.html': `<!doctype html><html><head><title>Fleet</title>${BEACONS}</head><body><article><p>${FLEET}</p><p>The quota was cut by a third, the ministry said, and the boats stayed in port for most of the spring.</p>${BEACONS}</article></body></html>`,
    'draft.md': 'Ada Cole said that 5 million tonnes of cod had been landed at Lindhaven. See https://evil.example/ and [@a].\n',
  });
  for (const name of ['writer-parts.docx', 'groff.pdf']) copyFileSync(join(root, 'test/support/documents', name), folder.at(`corpus/${name}`));
  return folder;
}

const caught = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);

describe('nothing leaves the machine', function () {
  this.timeout(60_000);

  it('not from the command line, whatever it reads; a trap that nothing enters would have caught it', () => {
    const folder = desk();
    try {
      const run = (...words: readonly string[]) => spawnSync(process.execPath, [...guarded, ...words], { cwd: folder.path, encoding: 'utf8', env: { ...process.env, STET_TRAP: folder.at('trap') } });
      const cli = join(root, 'dist/cli.cjs');
      const checked = run(cli, 'check', '--corpus', 'corpus', '--store', 'index.stet', '--format', 'json', 'draft.md');
      const { corpus, drafts } = JSON.parse(checked.stdout) as { corpus: { articles: number; skipped: { reason: string }[] }; drafts: { findings: unknown[] }[] };
      // A busy machine may take longer over a PDF than a file is given.
      assert.deepEqual(corpus.skipped.filter(({ reason }) => !/no answer within/.test(reason)), []);
      assert.equal(corpus.articles + corpus.skipped.length, 4, checked.stderr);
      assert.ok(drafts[0]!.findings.length > 0);
      assert.equal(run(cli, 'sheet', '--corpus', 'corpus', '--store', 'index.stet', '--format', 'html', '--out', 'sheet.html', 'draft.md').status, 0);
      assert.doesNotMatch(readFileSync(folder.at('sheet.html'), 'utf8'), /(?:src|srcset|poster)=["']?https?:|url\(\s*["']?https?:|<(?:script|iframe|img)[^>]*https?:/);
      assert.deepEqual(caught(folder.at('trap')), []);
      run('-e', "fetch('https://evil.example/').catch(() => 0)");
      run('-e', "try { require('net').connect(9) } catch {}");
      assert.equal(caught(folder.at('trap')).length, 2);
      assert.notEqual(run('-e', "new Function('return 1')()").status, 0);
    } finally {
      folder.remove();
    }
  });

  it('not from the server and its worker', async () => {
    const folder = desk();
    const child = spawn(process.execPath, [...guarded, resolve('dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, STET_TRAP: folder.at('trap') } });
    const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    try {
      client.listen();
      const found = new Promise<void>((done) => client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: unknown[] }) => void (diagnostics.length > 0 && done())));
      const uri = URI.file(folder.at('draft.md')).toString();
      await client.sendRequest('initialize', { processId: process.pid, rootUri: URI.file(folder.path).toString(), capabilities: {}, workspaceFolders: null });
      await client.sendNotification('initialized', {});
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: readFileSync(folder.at('draft.md'), 'utf8') } });
      await found;
      await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 22 } });
      assert.deepEqual(caught(folder.at('trap')), []);
    } finally {
      client.dispose();
      child.kill();
      folder.remove();
    }
  });
});

/** Calls that make a program of a text. */
function evaluations(script: string): number {
  let count = 0;
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true, allowHashBang: true }), (node) => {
    const { type, callee, arguments: given } = node as Node & { callee?: Node & { name?: string }; arguments?: readonly Node[] };
    if (type !== 'CallExpression' && type !== 'NewExpression') return;
    if (callee?.name === 'eval' || callee?.name === 'Function') count++;
    if ((callee?.name === 'setTimeout' || callee?.name === 'setInterval') && /^(?:Literal|TemplateLiteral)$/.test(given?.[0]?.type ?? '')) count++;
  });
  return count;
}

describe('no text becomes a program', () => {
  it('in no source, and in no bundle but those of the parsers, where no reading comes upon it', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of sources) assert.equal(evaluations(transformSync(readFileSync(join(root, 'src', file), 'utf8'), { loader: 'ts' }).code), 0, file);
    const bundles = readdirSync(join(root, 'dist')).filter((name) => /^(?:extension|client|server|cli|reader|bibliography)(?:\.web)?\.c?js$/.test(name) && name !== 'reader.web.js');
    assert.ok(bundles.length >= 6, bundles.join(', '));
    for (const name of bundles) assert.equal(evaluations(readFileSync(join(root, 'dist', name), 'utf8')), 0, name);
    assert.equal(evaluations('eval("1"); new Function("return 1"); setTimeout("x()", 1)'), 3);
    tried('sources and bundles without eval', sources.length + bundles.length);
  });
});
