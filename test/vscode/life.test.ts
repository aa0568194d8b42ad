import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createQuiet, waits } from '../../src/vscode/quiet';
import { closeAll, eventually, findings, home, newDraft, open, stet } from './desk';

describe('the life of a draft and its articles', () => {
  afterEach(closeAll);

  it('follows the settings', async () => {
    const { document } = await newDraft('Vietnam invaded Cambodia in 1987.\n');
    await eventually(() => findings(document), (list) => list.length === 1);
    const configuration = vscode.workspace.getConfiguration('stet', home());
    await configuration.update('rules', { 'date-differs': 'off' }, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await eventually(() => findings(document), (list) => list.length === 0), []);
    await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await eventually(() => findings(document), (list) => list.length === 1), ['date-differs: 1987']);
  });

  it('reads one article again when it changes on disk', async () => {
    const { document } = await newDraft('The port of Lindhaven handled 5 million tonnes of cargo in 2023.\n');
    const client = await (await stet()).client();
    const status = async () => (await client.ask('stet/status', { uri: document.uri.toString() }))[0];
    await eventually(status, (now) => now?.state === 'ready');
    // A watcher needs a moment before it sees what happens.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const file = vscode.Uri.joinPath(home(), 'articles/lindhaven.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('The port of Lindhaven handled 4 million tonnes of cargo in 2023.\n'));
    assert.deepEqual(await eventually(() => findings(document), (list) => list[0]?.startsWith('figure-differs') ?? false), ['figure-differs: 5 million tonnes']);
    const now = await status();
    assert.deepEqual([now?.read, now?.reused], [1, (now?.articles ?? 0) - 1]);
    await vscode.workspace.fs.delete(file);
    const after = await eventually(status, (later) => later?.articles === (now?.articles ?? 0) - 1);
    assert.equal(after?.articles, (now?.articles ?? 0) - 1);
  });

  it('has help for each rule, read-only and offline', async () => {
    const { document } = await newDraft('Vietnam invaded Cambodia in 1987.\n');
    await eventually(() => findings(document), (list) => list.length === 1);
    const code = vscode.languages.getDiagnostics(document.uri)[0]?.code;
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# `date-differs`/);
  });

  it('shows cards that can run our own commands only, and no HTML', async () => {
    const { document } = await open('draft.md');
    await eventually(() => findings(document), (list) => list.length > 0);
    const position = document.positionAt(document.getText().indexOf('Vladimir Putin') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    const cards = hovers.flatMap(({ contents }) => contents).filter((part) => part instanceof vscode.MarkdownString);
    assert.equal(cards.length, 1);
    assert.deepEqual(cards[0]?.isTrusted, { enabledCommands: ['stet.openSourceAt', 'stet.dismissFinding'] });
    assert.ok(!cards[0]?.supportHtml);
  });

  it('leads to definitions, references and symbols', async () => {
    const { document } = await open('draft.md');
    await eventually(() => findings(document), (list) => list.length > 0);
    const position = document.positionAt(document.getText().indexOf('Vladimir Putin') + 3);
    const definitions = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, position);
    assert.ok(definitions.some(({ uri }) => uri.path.includes('/articles/')));
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
    assert.ok(references.length > 3);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'putin');
    assert.ok(symbols.some(({ name }) => name === 'Vladimir Putin'));
  });

  it('marks nothing in an article', async () => {
    const { document } = await open('articles/warrant.md');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(findings(document), []);
  });

  it('keeps quiet about the sentence that is typed until the wait is over', async () => {
    const editor = await newDraft('Students in both capitals will share a new library. \n');
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    editor.selection = new vscode.Selection(0, 52, 0, 52);
    await vscode.commands.executeCommand('type', { text: 'Vietnam invaded Cambodia in 1987.' });
    const typed = Date.now();
    const found = await eventually(() => findings(editor.document), (list) => list.includes('date-differs: 1987'));
    assert.ok(found.includes('date-differs: 1987'));
    assert.ok(Date.now() - typed > 1000, `shown after ${Date.now() - typed} ms`);
  });
});

describe('findings that wait', () => {
  afterEach(closeAll);

  it('are shown in one draft though another is typed in meanwhile', async () => {
    const shown = new Map<string, number>();
    const quiet = createQuiet((uri, { length }) => shown.set(uri.toString(), length));
    quiet.setDelay(home().with({ scheme: 'untitled' }).toString(), 3000);
    const wholeLine = { start: { line: 0, character: 0 }, end: { line: 0, character: 80 } };
    for (const words of ['Vietnam invaded Cambodia in 1987.', 'Vietnam invaded Cambodia in 1988.']) {
      const { document } = await newDraft(words);
      const finding = Object.assign(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 7), words), { data: { sentence: wholeLine } });
      quiet.handleDiagnostics(document.uri, [finding], () => undefined);
    }
    assert.deepEqual([...shown.values()], [0, 0]);
    assert.deepEqual(await eventually(() => [...shown.values()], (counts) => counts.every((count) => count === 1)), [1, 1]);
    quiet.dispose();
  });
});

describe('a finding waits', () => {
  const sentence = { start: { line: 2, character: 4 }, end: { line: 3, character: 10 } };
  const inside = { line: 2, character: 20 };
  const outside = { line: 4, character: 0 };
  const cases = [
    ['while its sentence is typed', inside, inside, 500, true],
    ['no longer than the wait', inside, inside, 1500, false],
    ['not once the caret has left', inside, outside, 500, false],
    ['not for what is typed elsewhere', outside, inside, 500, false],
    ['at the very end of its sentence too', { line: 3, character: 10 }, { line: 3, character: 10 }, 10, true],
    ['not before its sentence', { line: 2, character: 3 }, { line: 2, character: 3 }, 10, false],
  ] as const;
  for (const [name, edit, caret, passed, expected] of cases) {
    it(name, () => assert.equal(waits(sentence, { position: edit, at: 1000 }, caret, 1000 + passed, 1500), expected));
  }

  it('not where nothing was typed: a caret that moves hides nothing', () => assert.equal(waits(sentence, undefined, inside, 1000, 1500), false));
});
