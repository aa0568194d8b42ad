import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { withFolders } from '../../src/vscode/commands/articles';
import { caretAt, closeAll, eventually, findings, home, newDraft, open, stet } from './desk';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

describe('commands', () => {
  afterEach(closeAll);

  /** A draft with these words, once `count` findings are shown in it. */
  async function drafted(text: string, count: number): Promise<vscode.TextEditor> {
    const editor = await newDraft(text);
    const found = await eventually(() => findings(editor.document), (list) => list.length === count);
    assert.equal(found.length, count, found.join(' · '));
    return editor;
  }

  it('go from finding to finding, round the end of the draft', async () => {
    const editor = await drafted('Trade between Russia and Vietnam came to $36 billion in 2023.\n\nVietnam invaded Cambodia in 1987.\n', 2);
    caretAt(editor, 'Trade', 0);
    const selected: string[] = [];
    for (const command of ['stet.nextFinding', 'stet.nextFinding', 'stet.nextFinding', 'stet.previousFinding']) {
      await run(command);
      selected.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(selected, ['$36 billion', '1987', '$36 billion', '1987']);
  });

  const fixes = [
    ['stet.useFigure', 'Trade between Russia and Vietnam came to $36 billion in 2023.\n', '$36 billion', 'Trade between Russia and Vietnam came to $3.6 billion in 2023.\n'],
    ['stet.correctName', 'Prashant Parameswaran of the Wilson Center noted that the trip had been planned for some time.\n', 'Parameswaran', 'Prashanth Parameswaran of the Wilson Center noted that the trip had been planned for some time.\n'],
  ] as const;
  for (const [command, before, words, after] of fixes) {
    it(`${command} mends the words at the caret`, async () => {
      const editor = await drafted(before, 1);
      caretAt(editor, words);
      await run(command);
      assert.equal(editor.document.getText(), after);
      assert.deepEqual(await eventually(() => findings(editor.document), (list) => list.length === 0), []);
    });
  }

  it('stet.restoreQuotation puts the source’s words back', async () => {
    const editor = await drafted('“Congratulations to our comrade about receiving overwhelming support in the recent parliamentary election,” President To Lam told Putin.\n', 1);
    caretAt(editor, 'parliamentary');
    await run('stet.restoreQuotation');
    assert.match(editor.document.getText(), /recent presidential election/);
  });

  it('open the source beside, at the passage', async () => {
    const editor = await drafted('Trade between Russia and Vietnam came to $36 billion in 2023.\n', 1);
    caretAt(editor, '$36 billion');
    await run('stet.openSource');
    const beside = vscode.window.activeTextEditor;
    assert.equal(beside?.document.uri.path.split('/').at(-1), 'trade-and-arms.md');
    assert.match(beside?.document.getText(beside.selection) ?? '', /Trade between Russia and Vietnam came to \$3\.6 billion/);
  });

  it('show the evidence as a read-only document', async () => {
    const editor = await drafted('Trade between Russia and Vietnam came to $36 billion in 2023.\n', 1);
    caretAt(editor, '$36 billion');
    await run('stet.showEvidence');
    const shown = await eventually(() => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'stet-evidence'), (found) => found !== undefined);
    assert.match(shown?.getText() ?? '', /Conflict[\s\S]*\$3\.6 billion/);
  });

  it('say so and change nothing where nothing stands at the caret', async () => {
    const text = 'I have followed these visits for years.\n';
    const editor = await drafted(text, 0);
    caretAt(editor, 'visits');
    for (const command of ['stet.useFigure', 'stet.correctName', 'stet.restoreQuotation', 'stet.openSource', 'stet.dismissFinding', 'stet.nextFinding', 'stet.stopIndexing']) await run(command);
    assert.equal(editor.document.getText(), text);
  });

  it('insert a citation from a pick list', async () => {
    const editor = await drafted('Trade fell.\n', 0);
    editor.selection = new vscode.Selection(0, 10, 0, 10);
    const picking = run('stet.insertCitation');
    await accept('little');
    await picking;
    await eventually(() => editor.document.getText(), (text) => text.includes('[@'));
    assert.match(editor.document.getText(), /^Trade fell \[@[\w-]+\]\.\n$/);
  });

  it('insert a citation into the bibliography too that the draft declares', async () => {
    const file = vscode.Uri.joinPath(home(), 'refs.bib');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('% mine\n'));
    const draft = vscode.Uri.joinPath(home(), 'cited.md');
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode('---\nbibliography: refs.bib\n---\n\nTrade fell.\n'));
    const editor = await open('cited.md');
    editor.selection = new vscode.Selection(4, 10, 4, 10);
    const picking = run('stet.insertCitation');
    await accept('little');
    await picking;
    const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const text = await eventually(read, (now) => now.includes('@article'));
    assert.match(text, /^% mine\n\n@article\{[\w-]+,\n/);
    assert.ok(text.includes(/\[@([\w-]+)\]/.exec(editor.document.getText())?.[1] ?? 'nothing'));
    for (const made of [file, draft]) await vscode.workspace.fs.delete(made);
  });

  it('dismiss a finding with a reason that is kept, and it stays away', async () => {
    const editor = await drafted('Vietnam invaded Cambodia in 1987.\n', 1);
    caretAt(editor, '1987');
    const asking = run('stet.dismissFinding');
    await accept();
    await accept();
    await asking;
    assert.deepEqual(await eventually(() => findings(editor.document), (list) => list.length === 0), []);
    const file = vscode.Uri.joinPath(home(), '.stet/decisions.jsonl');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), /"reason":"own reporting"/);
    await run('stet.undoDecision');
    assert.deepEqual(await eventually(() => findings(editor.document), (list) => list.length === 1), ['date-differs: 1987']);
    await vscode.workspace.fs.delete(file);
  });

  it('export the fact-check sheet of what is written, saved or not', async () => {
    const editor = await drafted('Vietnam invaded Cambodia in 1987.\n', 1);
    const { showQuickPick, showSaveDialog, showInformationMessage } = vscode.window;
    const target = vscode.Uri.joinPath(home(), 'exported.html');
    const said: string[] = [];
    let offered: vscode.Uri | undefined;
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly unknown[]) => items[0],
      showSaveDialog: async (options: vscode.SaveDialogOptions) => ((offered = options.defaultUri), target),
      showInformationMessage: async (message: string) => void said.push(message),
    });
    try {
      await run('stet.exportSheet');
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      assert.match(page, /<mark>1987<\/mark>/);
      assert.match(said.join(), /^exported\.html: 1 claim: .*not saved yet\.$/);
      assert.match(offered?.path ?? '', /-sheet\.html$/);
      said.length = 0;
      Object.assign(vscode.window, { showSaveDialog: async () => editor.document.uri });
      await run('stet.exportSheet');
      assert.match(said.join(), /the draft itself/);
    } finally {
      Object.assign(vscode.window, { showQuickPick, showSaveDialog, showInformationMessage });
      await vscode.workspace.fs.delete(target);
    }
  });

  it('check and export the draft that the views show while its source is read', async () => {
    const editor = await drafted('Vietnam invaded Cambodia in 1987.\n', 1);
    const { content } = await (await stet()).client();
    await eventually(() => content.draft, (uri) => uri === editor.document.uri.toString());
    caretAt(editor, '1987');
    await run('stet.openSource');
    assert.notEqual(vscode.window.activeTextEditor?.document, editor.document);
    const { showQuickPick, showSaveDialog, showInformationMessage } = vscode.window;
    const said: string[] = [];
    let offered: vscode.Uri | undefined;
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly unknown[]) => items[0],
      showSaveDialog: async (options: vscode.SaveDialogOptions) => void (offered = options.defaultUri),
      showInformationMessage: async (message: string) => void said.push(message),
    });
    try {
      await run('stet.checkDraft');
      await run('stet.exportSheet');
    } finally {
      Object.assign(vscode.window, { showQuickPick, showSaveDialog, showInformationMessage });
    }
    const name = editor.document.uri.path.split('/').at(-1)?.replace('.md', '');
    assert.deepEqual(said, [`${name}.md: 1 to check.`]);
    assert.equal(offered?.path.split('/').at(-1), `${name}-sheet.html`);
  });

  it('keep the folder of articles beside the other settings of a folder outside the workspace', () => {
    assert.equal(withFolders(null, 'notes'), '{\n  "corpus.folders": [\n    "notes"\n  ]\n}\n');
    assert.deepEqual(JSON.parse(withFolders('{"rules": {"placeholder": "off"}, "corpus.folders": ["old"], "stet.corpus.folders": ["older"]}', 'notes')), { rules: { placeholder: 'off' }, 'corpus.folders': ['notes'] });
    for (const broken of ['[]', '{', '7']) assert.throws(() => withFolders(broken, 'notes'));
  });

  it('turn a rule off, and on again as it comes, from a finding’s quick fix', async () => {
    const editor = await drafted('Vietnam invaded Cambodia in 1987.\n', 1);
    const at = new vscode.Range(editor.document.positionAt(29), editor.document.positionAt(29));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, at);
    const action = actions.find(({ title }) => title === 'Turn off or change the rule… (date-differs)');
    const { showQuickPick } = vscode.window;
    const answering = async (...labels: readonly string[]): Promise<void> => {
      const left = [...labels];
      Object.assign(vscode.window, {
        showQuickPick: async (items: readonly { label: string }[]) => {
          const wanted = left.shift();
          return items.find(({ label }) => label === wanted);
        },
      });
      await vscode.commands.executeCommand(action?.command?.command ?? '', ...(action?.command?.arguments ?? []));
      assert.deepEqual(left, []);
    };
    const configuration = (): unknown => vscode.workspace.getConfiguration('stet', home()).inspect('rules')?.workspaceValue;
    try {
      await answering('Off', 'In this folder');
      assert.deepEqual(await eventually(() => findings(editor.document), (list) => list.length === 0), []);
      assert.deepEqual(configuration(), { 'date-differs': 'off' });
      await answering('As it comes', 'In this folder');
      assert.deepEqual(await eventually(() => findings(editor.document), (list) => list.length === 1), ['date-differs: 1987']);
      assert.equal(configuration(), undefined);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
  });

  it('choose another folder of articles, after saying how much it holds', async () => {
    const folder = vscode.Uri.joinPath(home(), 'more');
    for (const [name, tonnes] of [['one', 4], ['two', 7]]) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `${name}.txt`), new TextEncoder().encode(`The port of Lindhaven ${name} handled ${tonnes} million tonnes of cargo.\n`));
    }
    await newDraft('');
    const { showOpenDialog, showInformationMessage } = vscode.window;
    const asked: string[] = [];
    Object.assign(vscode.window, {
      showOpenDialog: async () => [folder],
      showInformationMessage: async (message: string) => (asked.push(message), 'Index'),
    });
    try {
      await run('stet.chooseArticles');
    } finally {
      Object.assign(vscode.window, { showOpenDialog, showInformationMessage });
    }
    assert.deepEqual(asked, ['2 files, 1 kB in more. Index them?', 'workspace: 2 articles of 2 origins, ready.']);
    const configuration = vscode.workspace.getConfiguration('stet', home());
    assert.deepEqual(configuration.get('corpus.folders'), ['more']);
    const { ask } = await (await stet()).client();
    const articles = async () => (await ask('stet/status', { uri: home().toString() + '/draft.md' }))[0]?.articles;
    assert.equal(await eventually(articles, (count) => count === 2), 2);
    await configuration.update('corpus.folders', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    const back = await eventually(articles, (count) => (count ?? 0) >= 5);
    assert.ok((back ?? 0) >= 5, `${back} articles`);
  });

  it('rebuild the index: every article is read again', async () => {
    await open('draft.md');
    const { ask } = await (await stet()).client();
    await run('stet.rebuildIndex');
    const [status] = await ask('stet/status', { uri: home().toString() + '/draft.md' });
    assert.equal(status?.read, status?.articles);
    assert.ok((status?.articles ?? 0) >= 5);
  });

  /** Takes the first entry of the open pick list, for `typed` where it is given. */
  async function accept(typed?: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (typed !== undefined) {
      await vscode.commands.executeCommand('type', { text: typed });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
});
