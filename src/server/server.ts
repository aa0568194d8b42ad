import {
  CodeActionKind,
  CompletionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as answers from './answers';
import type { Ask } from './disk.client';
import type { Disk, Shelf } from './disk';
import { checkDraft, readDraft, type OpenDraft } from './drafts';
import { defaultSettings } from '../core/settings';
import { createProject, type Folder, type Project } from './project';
import type { ClientNotifications, DraftStatus, InitializationOptions, ServerRequests } from './protocol';
import type { Reader } from './reading';
import { diagnosticsOf, type Links } from './to-lsp';
import { watchersOf } from './watching';
import { createWorkspace } from './workspace';

/** What differs between the two hosts of the server. */
export interface Host {
  /** The file system that answers for a URI. */
  readonly diskFor: (uri: string, ask: Ask) => Disk;
  readonly shelf: (storage: string | undefined, ask: Ask) => Shelf;
  readonly reader: (ask: Ask, log: (line: string) => void) => Reader;
  /** Address of a rule's bundled help page for clients that name none; null where there is none to give. */
  readonly helpFor: (rule: string) => string | null;
}

/** A draft is judged again once nobody has typed for this long (ms): above the pause between two keys, below what is felt as a wait. */
const CHECK_DELAY_MS = 150;
/** File events within this time (ms) are one batch. */
const BATCH_MS = 100;

/** Wires a language server to a connection; the caller starts listening. */
export function createServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const drafts = new Map<string, OpenDraft>();
  const fileEvents = new Set<string>();
  const watching = new Map<Project, { readonly key: string; readonly registration: Promise<Disposable> }>();
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = {};
  let batch: ReturnType<typeof setTimeout> | undefined;
  let completion: { readonly triggers: string; readonly registration: Promise<Disposable> } | undefined;

  const log = (line: string): void => connection.console.info(line);
  const ask: Ask = (method, params) => (options.files ? connection.sendRequest(method, params) : Promise.resolve(null as never));
  const helpFor = (rule: string): string | null => options.help?.replace('{rule}', rule) ?? host.helpFor(rule);
  const tell = <M extends keyof ClientNotifications>(method: M, params: ClientNotifications[M]): void => void connection.sendNotification(method, params);

  const workspace = createWorkspace({
    diskFor: (uri) => host.diskFor(uri, ask),
    open: openProject,
    close: (project) => {
      project.dispose();
      void project.save();
      void watching.get(project)?.registration.then((registration) => registration.dispose());
      watching.delete(project);
      for (const open of drafts.values()) if (open.project === project) forget(open.uri);
      for (const document of documents.all()) schedule(document, 0);
    },
  });

  function openProject(folder: Folder, outside: boolean): Project {
    const project: Project = createProject(folder, {
      disk: host.diskFor(folder.uri, ask),
      shelf: host.shelf(options.storage, ask),
      reader: host.reader(ask, log),
      editorSettings: async () => (capabilities.workspace?.configuration ? ((await connection.workspace.getConfiguration({ scopeUri: folder.uri, section: 'stet' })) as unknown) : undefined),
      outside,
      log,
      onStatus: (status) => {
        watch(project);
        offerCompletion();
        tell('stet/statusChanged', status);
      },
      onChange: () => {
        for (const document of documents.all()) schedule(document, 0);
      },
    });
    void guarded(`starting ${folder.name}`, undefined, () => project.start());
    return project;
  }

  function linksOf(project: Project): Links {
    return { uriOf: project.uriOf, corpus: project.corpus, commands: options.commands === true, helpFor };
  }

  // ---------------------------------------------------------------- drafts

  /** The open draft of a document: null for an article, and where no corpus is to be held against it. */
  async function admit(uri: string): Promise<OpenDraft | null> {
    const document = documents.get(uri);
    if (!document || !isProse(document)) return null;
    const project = await workspace.projectOf(uri);
    if (!project || project.status().state === 'no-corpus') return null;
    if (project.isArticle(uri) && !readDraft(document).metadata.draft) return null;
    const known = drafts.get(uri);
    const open = known?.project === project ? known : { uri, document, project };
    open.document = document;
    drafts.set(uri, open);
    return open;
  }

  function forget(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (!drafts.delete(uri)) return;
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  function schedule(document: TextDocument, delay: number, asked = false): void {
    clearTimeout(timers.get(document.uri));
    timers.set(document.uri, setTimeout(() => void guarded('checking a draft', null, () => checkNow(document.uri, asked)), delay));
  }

  async function checkNow(uri: string, asked: boolean): Promise<DraftStatus | null> {
    const open = await admit(uri);
    if (!open) {
      forget(uri);
      return null;
    }
    if (!asked && open.project.settings['check.run'] === 'manual' && !open.checked) return null;
    const checked = checkDraft(open);
    const { document } = open;
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics: diagnosticsOf(checked, document, linksOf(open.project)) });
    const status = { uri, version: document.version, findings: checked.findings.length, more: checked.more.length };
    tell('stet/draftChecked', status);
    return status;
  }

  documents.onDidOpen(({ document }) => schedule(document, 0));
  documents.onDidChangeContent(({ document }) => {
    const run = drafts.get(document.uri)?.project.settings['check.run'] ?? 'type';
    if (run === 'type') schedule(document, CHECK_DELAY_MS);
  });
  documents.onDidSave(({ document }) => {
    if (drafts.get(document.uri)?.project.settings['check.run'] === 'save') schedule(document, 0);
  });
  documents.onDidClose(({ document }) => forget(document.uri));

  // -------------------------------------------------------------- requests

  /** The one catch site: a request that trips the engine is logged and answered with nothing. */
  async function guarded<T>(what: string, fallback: T, run: () => T | Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      connection.console.error(`While ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  }

  /** Answers about one draft; `fallback` where the document is none, or the editor has lost interest. */
  const aboutDraft =
    <P extends { readonly textDocument: { readonly uri: string } }, R>(what: string, fallback: R, run: (open: OpenDraft, params: P, links: Links) => R) =>
    (params: P, token: CancellationToken): Promise<R> =>
      guarded(what, fallback, async () => {
        const open = await admit(params.textDocument.uri);
        return open && !token.isCancellationRequested ? run(open, params, linksOf(open.project)) : fallback;
      });

  const own = <M extends keyof ServerRequests>(method: M, fallback: ServerRequests[M]['result'], run: (params: ServerRequests[M]['params']) => Promise<ServerRequests[M]['result']>): void => {
    connection.onRequest(method, (params: ServerRequests[M]['params']): Promise<unknown> => guarded(method, fallback, () => run(params)));
  };

  const ownAboutDraft = <M extends 'stet/findings' | 'stet/fixes' | 'stet/evidence'>(
    method: M,
    fallback: ServerRequests[M]['result'],
    run: (open: OpenDraft, params: ServerRequests[M]['params'], links: Links) => ServerRequests[M]['result'],
  ): void =>
    own(method, fallback, async (params) => {
      const open = await admit(params.uri);
      return open ? run(open, params, linksOf(open.project)) : fallback;
    });

  async function projectsFor(uri: string | null): Promise<readonly Project[]> {
    const project = uri === null ? null : await workspace.projectOf(uri);
    return project ? [project] : workspace.projects();
  }

  connection.onHover(aboutDraft('showing a hover', null, answers.hover));
  connection.onCompletion(aboutDraft('completing', null, answers.complete));
  connection.onDefinition(aboutDraft('finding a definition', [], answers.definition));
  connection.onReferences(aboutDraft('finding references', [], answers.references));
  connection.onCodeAction(aboutDraft('offering fixes', [], answers.codeActions));
  connection.onWorkspaceSymbol(({ query }) => guarded('finding symbols', [], () => workspace.projects().flatMap((project) => answers.workspaceSymbols(project.corpus, query, linksOf(project)))));
  connection.onCompletionResolve((item) =>
    guarded('resolving a completion', item, async () => {
      const from = answers.originOf(item);
      const open = from && (await admit(from));
      return open ? answers.resolve(open, item, linksOf(open.project)) : item;
    }),
  );

  own('stet/check', null, ({ uri }) => checkNow(uri, true));
  ownAboutDraft('stet/findings', [], answers.findings);
  ownAboutDraft('stet/fixes', [], answers.fixes);
  ownAboutDraft('stet/evidence', null, answers.evidence);
  own('stet/pick', [], async ({ uri, list, text }) => (await projectsFor(uri)).flatMap((project) => answers.choices(project.corpus, list, text, linksOf(project))));
  own('stet/dismiss', null, async ({ uri, position, reason }) => {
    const open = await admit(uri);
    const finding = open && answers.findingAt(open, position);
    if (!open || !finding) return null;
    await open.project.record(answers.dismissal(open, finding, reason));
    return { rule: finding.rule };
  });
  own('stet/rebuild', [], async ({ uri }) => {
    const projects = (await projectsFor(uri)).filter((project) => project.status().state !== 'no-corpus');
    await Promise.all(projects.map((project) => project.rebuild()));
    return projects.map((project) => project.status());
  });
  own('stet/count', { files: 0, bytes: 0, problems: [] }, async ({ folder }) => {
    const disk = host.diskFor(folder, ask);
    const settings = workspace.projects()[0]?.settings ?? defaultSettings;
    const { value, problems } = await disk.list(disk.locationOf(folder), settings);
    return { files: value.length, bytes: value.reduce((sum, file) => sum + file.fingerprint.size, 0), problems };
  });
  own('stet/status', [], async ({ uri }) => {
    const project = uri === null ? null : await workspace.projectOf(uri);
    return (uri === null ? workspace.projects() : project ? [project] : []).map((each) => each.status());
  });
  connection.onNotification('stet/stop', ({ uri }: { readonly uri: string | null }) => {
    void guarded('stopping', undefined, async () => (await projectsFor(uri)).forEach((project) => project.stop()));
  });

  // ----------------------------------------------------- files and settings

  function watch(project: Project): void {
    const { dynamicRegistration, relativePatternSupport } = capabilities.workspace?.didChangeWatchedFiles ?? {};
    if (!dynamicRegistration) return;
    const watchers = watchersOf(project.folder.uri, project.folderUris(), relativePatternSupport === true);
    const key = JSON.stringify(watchers);
    const known = watching.get(project);
    if (known?.key === key) return;
    void known?.registration.then((registration) => registration.dispose());
    watching.set(project, { key, registration: connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) });
  }

  /** Completion opens on the characters that the projects set; each answer holds the character against its own project's. */
  function offerCompletion(): void {
    if (!capabilities.textDocument?.completion?.dynamicRegistration) return;
    const triggers = [...new Set(workspace.projects().map((project) => project.settings['completion.trigger']).filter((trigger) => trigger !== ''))].sort();
    if (completion?.triggers === triggers.join('')) return;
    void completion?.registration.then((registration) => registration.dispose());
    const documentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];
    completion = { triggers: triggers.join(''), registration: connection.client.register(CompletionRequest.type, { documentSelector, triggerCharacters: triggers, resolveProvider: true }) };
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) fileEvents.add(uri);
    batch ??= setTimeout(() => {
      batch = undefined;
      const uris = [...fileEvents];
      fileEvents.clear();
      for (const project of workspace.projects()) {
        const mine = uris.filter((uri) => project.concerns(uri));
        if (mine.length > 0) void guarded('taking in changed files', undefined, () => project.filesChanged(mine));
      }
    }, BATCH_MS);
  });
  connection.onDidChangeConfiguration(() => {
    for (const project of workspace.projects()) void guarded('taking in settings', undefined, () => project.reconfigure());
  });

  // ------------------------------------------------------------ life cycle

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities;
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    const roots = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: params.rootUri.slice(params.rootUri.lastIndexOf('/') + 1) }] : []);
    initialFolders = roots;
    const later = capabilities.textDocument?.completion?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'Stet' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        ...(later ? {} : { completionProvider: { triggerCharacters: ['@'], resolveProvider: true } }),
        definitionProvider: true,
        referencesProvider: true,
        workspaceSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  let initialFolders: readonly Folder[] = [];
  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' });
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed) workspace.remove(folder);
        for (const folder of added) workspace.add(folder);
      });
    }
    for (const folder of initialFolders) workspace.add(folder);
    for (const document of documents.all()) schedule(document, 0);
  });
  connection.onShutdown(async () => {
    for (const project of workspace.projects()) {
      project.dispose();
      await project.save();
    }
  });

  documents.listen(connection);
}

/** Editors that tell no language for a document are taken by the ending of its name. */
function isProse({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext' || /\.(?:md|markdown|txt)$/i.test(uri);
}
