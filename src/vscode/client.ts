import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, sourceScheme, type DraftStatus, type InitializationOptions, type ProjectStatus, type ServerNotifications, type ServerRequests } from '../server/protocol';
import { chosenFolders } from './chosen-folders';
import type { CommandId } from './command-ids';
import { commandTable } from './commands/table';
import { evidenceDocuments, type EvidenceDocuments } from './evidence-document';
import { answerFiles } from './files';
import { helpAddress, helpPages } from './help';
import { claimMarks } from './claim-marks';
import { findingMarks } from './finding-marks';
import { createQuiet } from './quiet';
import { explicitSettings } from './settings';
import { sourceDocuments } from './source-documents';
import { createStatus, type Status } from './status';
import { viewContent, type ViewContent } from './views/content';
import type { Views } from './views/views';

/** The running client as commands, status and tests see it. */
export interface Client {
  readonly context: vscode.ExtensionContext;
  readonly status: Status;
  readonly evidence: EvidenceDocuments;
  readonly views: Views;
  readonly content: ViewContent;
  run(id: CommandId, args: readonly unknown[]): Promise<unknown>;
  ask<M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']): Promise<ServerRequests[M]['result']>;
  tell<M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): Promise<void>;
  showLog(): void;
  /** Ends the server, which saves what it has not saved yet. */
  stop(): Promise<void>;
  readonly toRange: (range: ServerRange) => vscode.Range;
}

interface ServerRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Makes the language client with `make`, starts it and wires up what the server asks of it. */
export async function connect(
  context: vscode.ExtensionContext,
  item: vscode.StatusBarItem,
  views: Views,
  make: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Client> {
  const output = vscode.window.createOutputChannel('Stet', { log: true });
  const status = createStatus(item);
  const findings = findingMarks();
  const quiet = createQuiet((uri, diagnostics, next) => {
    const inProblems = status.of(uri)?.inProblems !== false;
    next(uri, inProblems ? diagnostics : []);
    findings.set(uri, inProblems ? [] : diagnostics);
  });
  // Asked for again where the server is started anew: trust and choices may be others by then.
  const initializationOptions = (): InitializationOptions => ({ storage: (context.storageUri ?? context.globalStorageUri).toString(), commands: true, files: true, sources: true, help: helpAddress, chosenFolders: chosenFolders(context), ...(vscode.l10n.bundle ? { words: vscode.l10n.bundle } : {}) });
  const language = make({
    documentSelector: [{ language: 'markdown' }, { language: 'plaintext' }, { language: 'quarto' }],
    outputChannel: output,
    initializationOptions,
    // A notification nobody asked for is one too many: errors are in the log and in the status item.
    revealOutputChannelOn: 4,
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
    middleware: {
      handleDiagnostics: quiet.handleDiagnostics,
      // What was extracted from a source is no draft, though it is plain text.
      didOpen: async (document, next) => (document.uri.scheme === sourceScheme ? undefined : next(document)),
      didChange: async (event, next) => (event.document.uri.scheme === sourceScheme ? undefined : next(event)),
      didClose: async (document, next) => (document.uri.scheme === sourceScheme ? undefined : next(document)),
      workspace: { configuration: (params) => params.items.map((wanted) => explicitSettings(wanted.scopeUri)) },
    },
  });
  context.subscriptions.push(output, quiet, answerFiles(language, context.extensionUri), helpPages(context.extensionUri));

  const evidence = evidenceDocuments(context);

  const ask: Client['ask'] = (method, params) => language.sendRequest(method, params);
  const content = viewContent(views, { ask });
  const toRange: Client['toRange'] = ({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character);
  const claims = claimMarks({ statusOf: status.of, marksOf: (uri) => ask('stet/marks', { uri }), toRange });
  language.onNotification('stet/draftChecked', (draft: DraftStatus) => {
    status.checked(draft);
    content.changed();
    claims.draw();
  });

  const client: Client = {
    context,
    status,
    evidence,
    views,
    content,
    run: async (id, args) => commandTable[id](client, ...args),
    ask,
    tell: (method, params) => language.sendNotification(method, params),
    showLog: () => output.show(true),
    stop: () => language.stop(),
    toRange,
  };
  const sources = sourceDocuments(async (uri) => (await client.ask('stet/source', { uri }))?.text ?? null);
  language.onNotification('stet/statusChanged', (changed: ProjectStatus) => {
    quiet.setDelay(changed.folder, changed.revealDelay);
    status.update(changed);
    content.changed(changed);
    if (changed.state === 'ready') sources.refresh();
  });
  language.onNotification('stet/folderClosed', ({ folder }: { readonly folder: string }) => {
    status.closed(folder);
    content.changed();
  });
  context.subscriptions.push(status, sources, content, findings, claims);
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void client.tell('stet/trust', { chosenFolders: chosenFolders(context) })));
  await language.start();
  content.start();
  return client;
}
