import * as assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';

/** The built server as another editor starts it: a process of its own on standard input and output, none of our requests answered. */
for (const command of [['dist/server.cjs', '--stdio'], ['dist/cli.cjs', 'lsp'], ['dist/cli.cjs', 'lsp', '--stdio']]) describe(`the server as a process: ${command.join(' ')}`, () => {
  let root = '';
  let child: ChildProcess;
  let client: ProtocolConnection;

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'stet-process-'));
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/a.md'), 'The port of Lindhaven handled 4 million tonnes of cargo in 2023.\n');
    child = spawn(process.execPath, command.map((word) => (word.startsWith('dist/') ? resolve(word) : word)), { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(child.stdout && child.stdin);
    client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    client.listen();
  });
  after(() => {
    client.dispose();
    child.kill();
    rmSync(root, { recursive: true, force: true });
  });

  it('reads in its worker, finds, and ends when told to', async () => {
    const log: string[] = [];
    client.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
    const found = new Promise<PublishDiagnosticsParams>((done) => {
      client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void (params.diagnostics.length > 0 && done(params)));
    });
    const uri = URI.file(join(root, 'draft.md')).toString();
    await client.sendRequest('initialize', { processId: process.pid, rootUri: URI.file(root).toString(), capabilities: {}, workspaceFolders: null });
    await client.sendNotification('initialized', {});
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'The port of Lindhaven handled 5 million tonnes of cargo in 2023.\n' } });
    const { diagnostics } = await found;
    assert.deepEqual(diagnostics.map(({ code }) => code), ['figure-differs']);
    assert.match(diagnostics[0]?.codeDescription?.href ?? '', /^file:\/\/.*\/help\/figure-differs\.md$/);
    assert.deepEqual(log.filter((line) => /worker/.test(line)), []);

    await client.sendRequest('shutdown');
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
  });
});
