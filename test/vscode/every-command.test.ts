import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hearAnswers } from './answers';
import { caretAt, closeAll, eventually, findings, home, newDraft, stet } from './desk';

const text = 'Trade between Russia and Vietnam came to $36 billion in 2023.\n\nI have followed these visits for years.\n';
/** What they show is theirs: the log, and the sample with its draft. */
const showThemselves = ['stet.showLog'];

/** Every command that a person can run, in the order of the manifest; what changes the state of the others comes last. */
function contributed(): string[] {
  const manifest = vscode.extensions.getExtension('stet.stet')?.packageJSON as { contributes: { commands: { command: string }[] } };
  const last = ['stet.stopIndexing', 'stet.deleteIndex', 'stet.rebuildIndex', 'stet.trySample', 'stet.getStarted'];
  const all = manifest.contributes.commands.map(({ command }) => command);
  return [...all.filter((id) => !last.includes(id)), ...last];
}

/** Runs each command and returns those that showed nothing and changed nothing, with what each of the others showed. */
async function runAll(editor: vscode.TextEditor | undefined, ids: readonly string[]): Promise<{ silent: string[]; said: Map<string, string> }> {
  const silent: string[] = [];
  const said = new Map<string, string>();
  for (const id of ids) {
    if (editor) caretAt(await vscode.window.showTextDocument(editor.document), editor.document.getText().includes('$36 billion') ? '$36 billion' : 'Trade');
    const before = stateOf(editor);
    const answers = hearAnswers();
    try {
      await Promise.race([vscode.commands.executeCommand(id), new Promise((_, fail) => setTimeout(() => fail(new Error(`${id} did not end.`)), 15_000))]);
    } finally {
      answers.stop();
    }
    said.set(id, answers.shown.join(' | '));
    if (answers.shown.length === 0 && stateOf(editor) === before && !showThemselves.includes(id)) silent.push(id);
  }
  return { silent, said };
}

function stateOf(editor: vscode.TextEditor | undefined): string {
  const active = vscode.window.activeTextEditor;
  return JSON.stringify([editor?.document.getText(), active?.document.uri.toString(), active?.selection]);
}

describe('every command answers', function () {
  // A few dozen commands, each with a list or a message that is waited for.
  this.timeout(90_000);
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('stet', home());
  const set = (name: string, value: unknown): Thenable<void> => configuration().update(name, value, vscode.ConfigurationTarget.Workspace);
  const status = async () => (await (await stet()).client()).ask('stet/status', { uri: `${home().toString()}/draft.md` }).then(([first]) => first);
  afterEach(closeAll);
  // What the commands decided is nothing to the tests that follow.
  afterEach(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), '.stet/decisions.jsonl'), { recursive: true }).then(undefined, () => undefined));

  it('where no editor is open', async () => {
    await closeAll();
    assert.deepEqual((await runAll(undefined, contributed().filter((id) => id !== 'stet.trySample' && id !== 'stet.getStarted'))).silent, []);
  });

  it('where all is ready', async () => {
    const editor = await newDraft(text);
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    assert.deepEqual((await runAll(editor, contributed())).silent, []);
    await set('findings.underlineAll', undefined);
  });

  it('where the folder has no corpus: what is about articles says that there are none', async () => {
    const editor = await newDraft(text);
    await set('corpus.folders', ['nowhere']);
    await eventually(status, (now) => now?.state === 'no-corpus');
    const { silent, said } = await runAll(editor, contributed().filter((id) => id !== 'stet.trySample' && id !== 'stet.getStarted'));
    await set('corpus.folders', undefined);
    await eventually(status, (now) => now?.state === 'ready');
    assert.deepEqual(silent, []);
    for (const id of ['stet.checkDraft', 'stet.checkAllDrafts', 'stet.nextFinding', 'stet.showEvidence', 'stet.findActor', 'stet.findFigure', 'stet.insertCitation', 'stet.useFigure', 'stet.openSource', 'stet.dismissFinding', 'stet.confirmClaim', 'stet.rebuildIndex']) {
      assert.match(said.get(id) ?? '', /No corpus here yet/, id);
    }
  });

  it('while articles come in: how far they are, never that nothing was found', async () => {
    const editor = await newDraft(text);
    const many = vscode.Uri.joinPath(home(), 'many');
    const words = new TextEncoder().encode(`The port of Lindhaven handled 4 million tonnes of cargo. ${'Its harbour board met in the old hall. '.repeat(60)}\n`);
    for (let at = 0; at < 600; at++) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(many, `${at}.md`), words);
    await set('corpus.folders', ['many']);
    await eventually(status, (now) => now?.state === 'indexing');
    caretAt(editor, '$36 billion');
    const asked = ['stet.checkDraft', 'stet.nextFinding', 'stet.showEvidence', 'stet.useFigure', 'stet.dismissFinding', 'stet.confirmClaim', 'stet.checkAllDrafts'];
    let heard = 0;
    for (const id of asked) {
      const before = (await status())?.state;
      const { said } = await runAll(editor, [id]);
      // On a quick machine all articles may be read by now; what was answered on the way must not sound as if they were.
      if (before !== 'indexing' || (await status())?.state !== 'indexing') continue;
      heard += 1;
      assert.doesNotMatch(said.get(id) ?? '', /^No (?:finding|claim|passage)/, id);
      if (id === 'stet.checkDraft') assert.match(said.get(id) ?? '', /Indexing \d+ of \d+ articles/);
    }
    const { silent } = await runAll(editor, contributed().filter((id) => !['stet.deleteIndex', 'stet.rebuildIndex', 'stet.trySample', 'stet.getStarted', 'stet.stopIndexing'].includes(id)));
    await vscode.commands.executeCommand('stet.stopIndexing');
    await set('corpus.folders', undefined);
    await eventually(status, (now) => now?.state === 'ready');
    await vscode.workspace.fs.delete(many, { recursive: true });
    assert.deepEqual(silent, []);
    assert.ok(heard > 0, 'No command ran while articles came in.');
  });

  it('where nothing can be written: a decision holds for the session and says why', async () => {
    const file = vscode.Uri.joinPath(home(), '.stet/decisions.jsonl');
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    // A folder in the place of the file: no writing gets past it, whoever runs the tests.
    await vscode.workspace.fs.createDirectory(file);
    const editor = await newDraft(text);
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    caretAt(editor, '$36 billion');
    const answers = hearAnswers();
    await vscode.commands.executeCommand('stet.confirmClaim');
    answers.stop();
    await vscode.workspace.fs.delete(file, { recursive: true });
    // What holds for the session is nothing to the tests that follow.
    await vscode.commands.executeCommand('stet.undoDecision');
    assert.match(answers.shown.join(' '), /This holds for this session only\. \S/);
  });
});
