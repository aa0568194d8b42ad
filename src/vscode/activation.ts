import * as vscode from 'vscode';
import type { Client } from './client';
import { linkedCommands, paletteCommands, viewCommands } from './command-ids';
import { createViews, type Views } from './views/views';

/** What `activate` returns, for tests: whether the language client is loaded yet, and the client once it is. */
export interface Api {
  readonly loaded: boolean;
  client(): Promise<Client>;
  /** Ends the client where it runs. */
  stop(): Promise<void>;
}

/** Starts the client; the module that holds it is loaded on first need only, because it is fifty times the size of this one. */
export type StartClient = (context: vscode.ExtensionContext, item: vscode.StatusBarItem, views: Views) => Promise<Client>;

/** Registers the commands and waits: the client is loaded when a Stet command runs, or when prose is shown in a folder that has a corpus. */
export function activateWith(context: vscode.ExtensionContext, start: StartClient): Api {
  let running: Promise<Client> | undefined;
  const item = vscode.window.createStatusBarItem('stet.status', vscode.StatusBarAlignment.Right, 50);
  item.name = 'Stet';
  item.text = vscode.l10n.t('Stet: no articles');
  item.tooltip = vscode.l10n.t('No folder of articles here yet. Click for what to do.');
  item.command = 'stet.showStatus';

  const client = (): Promise<Client> => {
    running ??= start(context, item, views).catch((error: unknown) => {
      running = undefined;
      item.text = '$(warning) Stet';
      item.tooltip = vscode.l10n.t('Stet could not start: {0}', error instanceof Error ? error.message : String(error));
      throw error;
    });
    return running;
  };
  const look = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isProse(document)) item.show();
    else item.hide();
    if (running !== undefined) return;
    // Until the client runs and says better, the views ask for a folder, or for articles in it.
    await vscode.commands.executeCommand('setContext', 'stet.state', vscode.workspace.workspaceFolders?.length ? 'no-corpus' : 'no-folder');
    if (document && isProse(document) && (await hasCorpus(document.uri))) await client();
  };
  // Why the client does not start stands in the status item.
  const wake = (): void => void look().catch(() => undefined);
  /** A view is seen: the articles of any folder will do. */
  const views = createViews(async () => {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) if (running === undefined && (await hasCorpus(uri))) await client();
  });

  for (const id of [...paletteCommands, ...viewCommands, ...linkedCommands]) {
    context.subscriptions.push(vscode.commands.registerCommand(id, async (...args: unknown[]) => (await client()).run(id, args)));
  }
  context.subscriptions.push(
    item,
    views,
    vscode.window.onDidChangeActiveTextEditor(wake),
    vscode.workspace.onDidChangeWorkspaceFolders(wake),
    vscode.workspace.onDidSaveTextDocument(wake),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('stet') && wake()),
  );
  wake();
  return {
    get loaded() {
      return running !== undefined;
    },
    client,
    stop: async () => (await running?.catch(() => undefined))?.stop(),
  };
}

/** Drafts are Markdown, Quarto's too, and plain text, wherever they come from. */
function isProse(document: vscode.TextDocument): boolean {
  return ['markdown', 'plaintext', 'quarto'].includes(document.languageId);
}

/** True where one of the corpus folders exists, or a `.stet/config.json` at the workspace folder or above a file outside every workspace folder. */
async function hasCorpus(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri) ?? (uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined);
  if (!folder) return uri.scheme !== 'untitled' && configuredAbove(uri);
  const names = vscode.workspace.getConfiguration('stet', folder.uri).get<unknown>('corpus.folders');
  const places = (Array.isArray(names) ? names : []).filter((name): name is string => typeof name === 'string').map((name) => resolve(folder.uri, name));
  const found = await Promise.all([vscode.Uri.joinPath(folder.uri, '.stet/config.json'), ...places].map(exists));
  return found.includes(true);
}

async function configuredAbove(uri: vscode.Uri): Promise<boolean> {
  let folder = vscode.Uri.joinPath(uri, '..');
  // Deeper trees than this are no person's.
  for (let depth = 0; depth < 40; depth++) {
    if (await exists(vscode.Uri.joinPath(folder, '.stet/config.json'))) return true;
    const parent = vscode.Uri.joinPath(folder, '..');
    if (parent.path === folder.path) return false;
    folder = parent;
  }
  return false;
}

function resolve(folder: vscode.Uri, name: string): vscode.Uri {
  if (name.startsWith('/')) return folder.with({ path: name });
  return /^[A-Za-z]:[\\/]/.test(name) ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder, name);
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
