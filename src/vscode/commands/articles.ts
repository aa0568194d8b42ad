import * as vscode from 'vscode';
import { chosenFolders, rememberChosen } from '../chosen-folders';
import type { Client } from '../client';
import type { ProjectStatus } from '../../server/protocol';
import { summaryOf } from '../status';
import { nameOf, noCorpus, reply } from './caret';

const { l10n } = vscode;

/** How often progress is looked at (ms): oftener than this nobody reads it. */
const PROGRESS_MS = 200;

/** Choose Articles Folder…: shows how much there is to read before anything is read, then writes the setting. */
export async function chooseArticles(client: Client): Promise<void> {
  const home = await homeOfDraft();
  if (!home) return reply(l10n.t('Open a folder, or save the draft, so that Stet knows where to keep the choice.'));
  const [chosen] = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('Use as Articles'), title: l10n.t('Folder of articles'), defaultUri: home.uri })) ?? [];
  if (!chosen) return;
  const name = nameOf(chosen);
  const { files, bytes, problems } = await client.ask('stet/count', { folder: chosen.toString() });
  if (files === 0) return reply(problems[0] ? `${problems[0].subject}: ${problems[0].reason}.` : l10n.t('No articles in {0}: Stet reads .md, .txt, .html, .pdf, .docx and .eml files.', name));
  const index = l10n.t('Index');
  const answer = await vscode.window.showInformationMessage(l10n.t('{0} files, {1} in {2}. Index them?', files, sizeOf(bytes), name), { modal: true }, index);
  if (answer !== index) return;
  await rememberChosen(client.context, chosen);
  // In a trusted workspace the setting alone has the folders looked at again.
  if (!vscode.workspace.isTrusted) await client.tell('stet/trust', { chosenFolders: chosenFolders(client.context) });
  const kept = folderName(home.uri, chosen);
  const problem = await keep(home, kept).then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (problem !== undefined) return void vscode.window.showWarningMessage(l10n.t('The choice could not be kept in {0}: {1} Put that right, then choose again.', home.folder ? 'stet.corpus.folders' : '.stet/config.json', problem));
  await untilRead(client, home.uri, kept);
  if (chosen.toString() === home.uri.toString()) reply(l10n.t('The articles are the whole folder: name your drafts in the setting stet.drafts.include.'));
}

/** Rebuild Index: reads every article again; can be cancelled. */
export async function rebuildIndex(client: Client): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? null;
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: l10n.t('Stet: rebuilding the index'), cancellable: true }, async (progress, token) => {
    token.onCancellationRequested(() => void client.tell('stet/stop', { uri }));
    const listening = client.status.onChange(({ state, done, total }) => state === 'indexing' && progress.report({ message: l10n.t('{0} of {1}', done, total) }));
    const statuses = await client.ask('stet/rebuild', { uri }).finally(() => listening.dispose());
    reply(statuses.length === 0 ? noCorpus() : statuses.map(summaryOf).join(' '));
  });
}

/** Delete Index: forgets what was read, in memory and where it was kept. Articles, drafts and decisions stay; nothing is read again before somebody asks for it. */
export async function deleteIndex(client: Client): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? null;
  const known = (await client.ask('stet/status', { uri })).some(({ state }) => state !== 'no-corpus');
  if (!known) return reply(noCorpus());
  const [problem] = await client.ask('stet/deleteIndex', { uri });
  if (problem) return reply(`${problem.subject}: ${problem.reason}. ${problem.next ?? ''}`);
  const again = l10n.t('Rebuild Index');
  const chosen = vscode.window.showInformationMessage(l10n.t('The index is deleted. The articles are untouched and are not read again before you ask for it.'), again);
  void chosen.then((picked) => picked === again && vscode.commands.executeCommand('stet.rebuildIndex'));
}

/** Stop Indexing: what is read so far stays; nothing is flagged until all of it is. */
export async function stopIndexing(client: Client): Promise<void> {
  const indexing = [...client.status.projects.values()].filter((status: ProjectStatus) => status.state === 'indexing');
  if (indexing.length === 0) return reply(l10n.t('Nothing is being indexed.'));
  await client.tell('stet/stop', { uri: null });
  reply(l10n.t('Indexing stops. What is read so far stays; nothing is flagged until all of it is.'));
}

/** Shows how far a new folder is read, until it is or until a person stops it. */
async function untilRead(client: Client, home: vscode.Uri, name: string): Promise<void> {
  const status = async (): Promise<ProjectStatus | undefined> => (await client.ask('stet/status', { uri: vscode.Uri.joinPath(home, 'draft.md').toString() }))[0];
  const options = { location: vscode.ProgressLocation.Notification, title: l10n.t('Stet: reading the articles'), cancellable: true };
  await vscode.window.withProgress(options, async (progress, token) => {
    token.onCancellationRequested(() => void client.tell('stet/stop', { uri: home.toString() }));
    // The setting takes a moment to reach the server; a folder that is not taken up within a few seconds was the one before.
    for (let look = 0; look < 40 && !token.isCancellationRequested; ) {
      const now = await status();
      if (now?.corpusFolders.includes(name) && now.state !== 'indexing') return;
      if (now?.state === 'indexing') progress.report({ message: l10n.t('{0} of {1}', now.done, now.total) });
      else look += 1;
      await new Promise((resolve) => setTimeout(resolve, PROGRESS_MS));
    }
  });
  const now = await status();
  if (now) reply(summaryOf(now));
}

interface Home {
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder | undefined;
}

/** Where the choice is kept: the workspace folder of the draft, else the folder of a saved draft. */
async function homeOfDraft(): Promise<Home | undefined> {
  const draft = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const holding = draft && vscode.workspace.getWorkspaceFolder(draft);
  const folder = holding ?? (folders.length > 1 && (!draft || draft.scheme === 'untitled') ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  if (folder) return { uri: folder.uri, folder };
  return draft && draft.scheme !== 'untitled' ? { uri: vscode.Uri.joinPath(draft, '..'), folder: undefined } : undefined;
}

async function keep(home: Home, name: string): Promise<void> {
  if (home.folder) {
    const target = (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
    await vscode.workspace.getConfiguration('stet', home.uri).update('corpus.folders', [name], target);
    return;
  }
  const config = vscode.Uri.joinPath(home.uri, '.stet/config.json');
  const before = await vscode.workspace.fs.readFile(config).then((bytes) => new TextDecoder().decode(bytes), () => null);
  await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(withFolders(before, name)));
}

/** The text of `.stet/config.json` with this folder of articles; all else that it holds stays. Throws, in words for a person, where it is no JSON object. */
export function withFolders(before: string | null, name: string): string {
  const held: unknown = before === null || before.trim() === '' ? {} : JSON.parse(before);
  if (typeof held !== 'object' || held === null || Array.isArray(held)) throw new Error(l10n.t('it holds no object.'));
  const others = Object.entries(held).filter(([key]) => key !== 'stet.corpus.folders');
  return `${JSON.stringify({ ...Object.fromEntries(others), 'corpus.folders': [name] }, null, 2)}\n`;
}
/** Relative below the home folder, absolute elsewhere. */
function folderName(home: vscode.Uri, chosen: vscode.Uri): string {
  if (chosen.toString() === home.toString()) return '.';
  const base = home.path.endsWith('/') ? home.path : `${home.path}/`;
  if (chosen.scheme === home.scheme && chosen.authority === home.authority && chosen.path.startsWith(base)) return chosen.path.slice(base.length);
  return chosen.scheme === 'file' ? chosen.fsPath : chosen.path;
}

/** Bytes as people say them, decimal. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
