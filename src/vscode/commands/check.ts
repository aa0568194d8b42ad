import * as vscode from 'vscode';
import type { DraftStatus } from '../../server/protocol';
import type { Client } from '../client';
import { caret, noCorpus, notReady, reply } from './caret';

const { l10n } = vscode;

/** More drafts than these are rarely one folder's; the rest is said. */
const MOST_DRAFTS = 500;

/** Check Selection: holds the selected words of any document against the corpus and says how their claims stand. */
export async function checkSelection(client: Client): Promise<void> {
  const at = caret();
  if (!at) return;
  const { document, selection } = at.editor;
  if (selection.isEmpty) return reply(l10n.t('Select the words to check first.'));
  const report = await client.ask('stet/checkSelection', { uri: at.uri, text: document.getText(selection), range: selection });
  if (!report) return reply((await notReady(client, at.uri)) ?? noCorpus());
  const evidence = l10n.t('Show Evidence');
  // Not awaited: the command is done, the message may stay for a while.
  void vscode.window.showInformationMessage(report.head, evidence).then((answer) => (answer === evidence ? client.evidence.show(report.text) : undefined));
}

/** Check All Drafts: every Markdown and plain-text file outside the articles, with progress that can be cancelled. */
export async function checkAllDrafts(client: Client): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) return reply(l10n.t('Open a folder of drafts first.'));
  const folders = new Set(vscode.workspace.workspaceFolders.map(({ uri }) => uri.toString()));
  const statuses = (await client.ask('stet/status', { uri: null })).filter(({ folder }) => folders.has(folder));
  const first = statuses.find(({ state }) => state === 'indexing') ?? statuses.find(({ state }) => state !== 'no-corpus');
  if (!first) return reply(noCorpus());
  const blocked = await notReady(client, `${first.folder}/draft.md`);
  if (blocked) return reply(blocked);
  const found = await vscode.workspace.findFiles('**/*.{md,markdown,qmd,txt}', '**/{node_modules,.*}/**', MOST_DRAFTS + 1);
  const files = found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).slice(0, MOST_DRAFTS);
  const checked: DraftStatus[] = [];
  const stopped = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: l10n.t('Stet: checking all drafts'), cancellable: true }, async (progress, token) => {
    for (const [at, file] of files.entries()) {
      if (token.isCancellationRequested) return true;
      progress.report({ increment: 100 / files.length, message: l10n.t('{0} of {1}', at + 1, files.length) });
      const status = await client.ask('stet/checkFile', { uri: file.toString() });
      if (status) checked.push(status);
    }
    return false;
  });
  await tell(client, checked, stopped, found.length > MOST_DRAFTS);
}

async function tell(client: Client, checked: readonly DraftStatus[], stopped: boolean, capped: boolean): Promise<void> {
  const marked = checked.filter(({ findings }) => findings > 0);
  const total = checked.reduce((sum, { findings, more }) => sum + findings + more, 0);
  const summary = [
    checked.length === 1 ? l10n.t('1 draft checked') : l10n.t('{0} drafts checked', checked.length),
    marked.length === 0 ? l10n.t('no finding') : l10n.t('{0} to check in {1} of them', total, marked.length),
    ...(stopped ? [l10n.t('stopped before the end')] : []),
    ...(capped ? [l10n.t('only the first {0} files were looked at', MOST_DRAFTS)] : []),
  ].join(', ');
  if (marked.length === 0) return reply(`${summary}.`);
  const show = l10n.t('Show');
  void vscode.window.showInformationMessage(`${summary}.`, show).then(async (answer) => {
    if (answer !== show) return;
    const inProblems = marked.some(({ uri }) => client.status.of(vscode.Uri.parse(uri, true))?.inProblems !== false);
    if (inProblems) await vscode.commands.executeCommand('workbench.actions.view.problems');
    else await pickDraft(marked);
  });
}

async function pickDraft(marked: readonly DraftStatus[]): Promise<void> {
  const items = marked.map(({ uri, findings, more }) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)), description: l10n.t('{0} to check', findings + more), uri }));
  const picked = await vscode.window.showQuickPick(items, { title: l10n.t('Drafts with findings') });
  if (picked) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri, true));
}
