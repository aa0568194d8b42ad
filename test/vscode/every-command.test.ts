import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hearAnswers } from './answers';
import { readOnlyFolder } from './read-only';
import { caretAt, closeAll, eventually, findings, home, newDraft, stet } from './desk';

const text = 'Trade between Russia and Vietnam came to $36 billion in 2023.\n\nI have followed these visits for years.\n';

/** Every command that a person can run, in the order of the manifest; what changes the state of the others comes last. */
function contributed(): string[] {
  const manifest = vscode.extensions.getExtension('stet.stet')?.packageJSON as { contributes: { commands: { command: string }[] } };
  const last = ['stet.stopIndexing', 'stet.deleteIndex', 'stet.rebuildIndex', 'stet.trySample', 'stet.getStarted'];
  const all = manifest.contributes.commands.map(({ command }) => command);
  return [...all.filter((id) => !last.includes(id)), ...last];
}

type Expected = Readonly<Record<string, RegExp>>;
const each = (ids: readonly string[], answer: RegExp): Expected => Object.fromEntries(ids.map((id) => [`stet.${id}`, answer]));

/** What each command answers where all is ready and the caret stands on a figure that the sources state otherwise. "(changed)": the text, its selection or the active editor. */
const whenReady: Expected = {
  ...each(['chooseArticles'], /^\(showOpenDialog\)$/),
  ...each(['checkDraft'], /^1 to check\.$/),
  ...each(['nextFinding', 'previousFinding', 'useFigure'], /\(changed\)/),
  ...each(['showEvidence', 'openSource', 'trySample'], /\(document\)/),
  ...each(['insertCitation', 'findActor', 'findFigure'], /^\(pick list\)/),
  // The log opens beside everything; what it holds is VS Code's to show.
  ...each(['showLog'], /^$/),
  ...each(['correctName'], /No corrected name is offered/),
  ...each(['restoreQuotation'], /No quotation to restore/),
  ...each(['exportSheet'], /^\(showQuickPick\)/),
  // The figure was put right by the command before it.
  ...each(['dismissFinding'], /No finding there/),
  ...each(['goToPassage'], /Select a line/),
  ...each(['changeRule'], /^\(showQuickPick\)$/),
  ...each(['toggleUnderlineAll'], /Every claim is drawn|Only findings are drawn/),
  ...each(['toggleInProblems'], /Findings are drawn in the text|Findings stand in the Problems/),
  ...each(['confirmClaim'], /^Confirmed: “Trade between/),
  ...each(['undoDecision'], /^Confirmation taken back/),
  ...each(['showDecisions', 'revokeDecision'], /Nothing has been decided here/),
  ...each(['checkSelection'], /Select the words to check first/),
  ...each(['checkAllDrafts'], /drafts? checked, \d+ to check/),
  ...each(['stopIndexing'], /Nothing is being indexed/),
  ...each(['deleteIndex'], /The index is deleted/),
  ...each(['rebuildIndex'], /articles? of \d+ origins?, ready/),
  ...each(['getStarted'], /openWalkthrough/),
};
const aboutArticles = ['checkDraft', 'nextFinding', 'previousFinding', 'showEvidence', 'insertCitation', 'findActor', 'findFigure', 'useFigure', 'correctName', 'restoreQuotation', 'openSource', 'exportSheet', 'dismissFinding', 'confirmClaim', 'checkAllDrafts', 'deleteIndex', 'rebuildIndex'];
const withoutCorpus: Expected = { ...whenReady, ...each(aboutArticles, /^No articles here yet/), ...each(['undoDecision'], /Nothing has been decided here/) };
const withoutEditor: Expected = {
  ...whenReady,
  ...each(['checkDraft', 'nextFinding', 'previousFinding', 'showEvidence', 'insertCitation', 'useFigure', 'correctName', 'restoreQuotation', 'openSource', 'exportSheet', 'dismissFinding', 'confirmClaim', 'checkSelection'], /Open a draft first/),
  ...each(['undoDecision'], /Nothing has been decided here/),
};
/** While articles come in: how far they are, never that nothing was found. */
const whileIndexing: Expected = {
  ...whenReady,
  ...each(['checkDraft', 'nextFinding', 'previousFinding', 'showEvidence', 'useFigure', 'correctName', 'restoreQuotation', 'openSource', 'exportSheet', 'dismissFinding', 'confirmClaim'], /^Indexing \d+ of \d+ articles/),
  ...each(['undoDecision'], /Nothing has been decided here/),
};
const inReadOnly: Expected = { ...whenReady, ...each(['confirmClaim', 'undoDecision'], /^This holds for this session only\. .*decisions\.jsonl: it is read-only\.$/) };

/** Runs a command and returns what it showed. */
async function answerTo(editor: vscode.TextEditor | undefined, id: string): Promise<string> {
  if (editor) caretAt(await vscode.window.showTextDocument(editor.document), editor.document.getText().includes('$36 billion') ? '$36 billion' : 'Trade');
  const before = stateOf(editor);
  const answers = hearAnswers();
  try {
    await Promise.race([vscode.commands.executeCommand(id), new Promise((_, fail) => setTimeout(() => fail(new Error(`${id} did not end.`)), 15_000))]);
  } finally {
    answers.stop();
  }
  return [...answers.shown, ...(stateOf(editor) === before ? [] : ['(changed)'])].join(' | ');
}

/** Runs every command but some and returns those that answered otherwise than expected. */
async function wrongAnswers(editor: vscode.TextEditor | undefined, expected: Expected, but: readonly string[] = []): Promise<string[]> {
  const wrong: string[] = [];
  for (const id of contributed().filter((command) => !but.includes(command))) {
    const said = await answerTo(editor, id);
    if (!expected[id]?.test(said)) wrong.push(`${id}: ${said}`);
  }
  return wrong;
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
  // What the commands decided and switched is nothing to the tests that follow.
  afterEach(async () => {
    const { Global, Workspace } = vscode.ConfigurationTarget;
    for (const name of ['findings.underlineAll', 'findings.inProblems']) for (const target of [Global, Workspace]) await configuration().update(name, undefined, target);
  });
  afterEach(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), '.stet/decisions.jsonl'), { recursive: true }).then(undefined, () => undefined));

  const desk = { '.stet/config.json': '{"corpus.folders":["articles"]}', 'articles/trade.md': 'Trade between Russia and Vietnam came to $3.6 billion in 2023.\n', 'draft.md': text };
  const openIn = async (folder: vscode.Uri): Promise<vscode.TextEditor> => vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'draft.md')));
  /** What opens a draft of its own is run once, where all is ready. */
  const ofTheirOwn = ['stet.trySample', 'stet.getStarted'];

  it('where no editor is open', async () => {
    await closeAll();
    assert.deepEqual(await wrongAnswers(undefined, withoutEditor, ofTheirOwn), []);
  });

  it('where all is ready', async () => {
    const editor = await newDraft(text);
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    assert.deepEqual(await wrongAnswers(editor, whenReady), []);
  });

  it('where the folder has no corpus: what is about articles says that there are none', async () => {
    const editor = await newDraft(text);
    await set('corpus.folders', ['nowhere']);
    await eventually(status, (now) => now?.state === 'no-corpus');
    const wrong = await wrongAnswers(editor, withoutCorpus, ofTheirOwn);
    await set('corpus.folders', undefined);
    await eventually(status, (now) => now?.state === 'ready');
    assert.deepEqual(wrong, []);
  });

  it('while articles come in: how far they are, never that nothing was found', async () => {
    let give = (): void => undefined;
    const folder = readOnlyFolder('slowly', desk, new Promise((given) => (give = given)));
    const editor = await openIn(folder);
    const state = async () => (await (await stet()).client()).ask('stet/status', { uri: editor.document.uri.toString() }).then(([first]) => first?.state);
    assert.equal(await eventually(state, (now) => now === 'indexing'), 'indexing');
    const wrong = await wrongAnswers(editor, whileIndexing, [...ofTheirOwn, 'stet.stopIndexing', 'stet.deleteIndex', 'stet.rebuildIndex']);
    const during = await state();
    const stopped = await answerTo(editor, 'stet.stopIndexing');
    give();
    assert.deepEqual(wrong, []);
    assert.equal(during, 'indexing', 'The articles came in before every command had run.');
    assert.match(stopped, /^Indexing stops/);
    assert.notEqual(await eventually(state, (now) => now !== 'indexing'), 'indexing');
  });

  it('where nothing can be written: what writes says why it could not, the rest goes on', async () => {
    const editor = await openIn(readOnlyFolder('readonly', desk));
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    const wrong = await wrongAnswers(editor, inReadOnly, ofTheirOwn);
    const { showQuickPick, showSaveDialog } = vscode.window;
    const answers = hearAnswers();
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly unknown[]) => items[0],
      showSaveDialog: async (options: vscode.SaveDialogOptions) => options.defaultUri,
      showInformationMessage: async (message: string) => (answers.shown.push(message), 'Index'),
    });
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('stet.exportSheet');
    answers.stop();
    Object.assign(vscode.window, { showQuickPick, showSaveDialog });
    assert.deepEqual(wrong, []);
    assert.match(answers.shown.join(' | '), /draft-sheet\.html could not be written: .* Choose another place\./);
  });
});
