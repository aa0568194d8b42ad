import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../core/settings';
import { speak } from '../core/text/say';
import * as answers from './answers';
import { bibliographyEntry } from './bibliographies';
import { createChecking } from './checking';
import type { Ask } from './disk.client';
import { decide, decisionLines, revokeById, undo } from './deciding';
import type { Disk, Shelf } from './disk';
import type { OpenDraft } from './drafts';
import { guardedBy } from './guarded';
import { createProject, type Folder, type Project } from './project';
import type { ClientNotifications, InitializationOptions, ServerNotifications, ServerRequests } from './protocol';
import type { Reader } from './reading';
import { createRegistering } from './registering';
import { checkPart, checkWords } from './selection';
import { sheet } from './sheets';
import type { Links } from './to-lsp';
import type { Viewed } from './view-lines';
import { claimMarks, placeOf, viewPage, viewSummary } from './views';
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

/** A draft goes with its folder, whatever its name. */
const anyFile: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**' } }] };

/** File events within this time (ms) are one batch. */
const BATCH_MS = 100;

/** Wires a language server to a connection; the caller starts listening. */
export function createServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = {};
  let folders: readonly Folder[] = [];
  /** Projects whose folder is gone; what they still end is nobody's business. */
  const closed = new WeakSet<Project>();

  const guarded = guardedBy(connection);
  const registering = createRegistering(connection, () => capabilities);
  const log = (line: string): void => connection.console.info(line);
  const ask: Ask = (method, params) => (options.files ? connection.sendRequest(method, params) : Promise.resolve(null as never));
  const tell = <M extends keyof ClientNotifications>(method: M, params: ClientNotifications[M]): void => void connection.sendNotification(method, params);
  const helpFor = (rule: string): string | null => options.help?.replace('{rule}', rule) ?? host.helpFor(rule);
  const linksOf = ({ uriOf, corpus }: Project): Links => ({ uriOf, corpus, commands: options.commands === true, sources: options.sources === true, helpFor });

  const workspace = createWorkspace({ diskFor: (uri) => host.diskFor(uri, ask), open: openProject, close: closeProject });
  const checking = createChecking({ connection, documents, projectOf: workspace.projectOf, linksOf, guarded, onChecked: (status) => tell('stet/draftChecked', status), log });

  function openProject(folder: Folder, outside: boolean): Project {
    const project: Project = createProject(folder, {
      disk: host.diskFor(folder.uri, ask),
      shelf: host.shelf(options.storage, ask),
      reader: host.reader(ask, log),
      editorSettings: async () => (capabilities.workspace?.configuration ? ((await connection.workspace.getConfiguration({ scopeUri: folder.uri, section: 'stet' })) as unknown) : undefined),
      chosenFolders: () => options.chosenFolders ?? null,
      outside,
      log,
      onStatus: (status) => {
        if (closed.has(project)) return;
        registering.watch(project);
        registering.complete(workspace.projects());
        tell('stet/statusChanged', status);
      },
      onChange: checking.again,
    });
    void guarded(`starting ${folder.name}`, undefined, project.start);
    return project;
  }

  function closeProject(project: Project): void {
    closed.add(project);
    project.stop();
    registering.unwatch(project);
    checking.leave(project);
    checking.again();
    tell('stet/folderClosed', { folder: project.folder.uri });
    void guarded(`saving the index of ${project.folder.name}`, undefined, project.save);
  }

  answerEditor();
  answerOwn();
  followFiles();
  followLife();
  documents.listen(connection);

  /** What any editor asks. */
  function answerEditor(): void {
    /** Answers about one draft; `fallback` where the document is none, or the editor has lost interest. */
    const aboutDraft =
      <P extends { readonly textDocument: { readonly uri: string } }, R>(what: string, fallback: R, run: (open: OpenDraft, params: P, links: Links) => R) =>
      (params: P, token: CancellationToken): Promise<R> =>
        guarded(what, fallback, async () => {
          const open = await checking.admit(params.textDocument.uri);
          return open && !token.isCancellationRequested ? run(open, params, linksOf(open.project)) : fallback;
        });

    connection.onHover(aboutDraft('showing a hover', null, answers.hover));
    connection.onCompletion(aboutDraft('completing', null, answers.complete));
    connection.onDefinition(aboutDraft('finding a definition', [], answers.definition));
    connection.onReferences(aboutDraft('finding references', [], answers.references));
    connection.onCodeAction(aboutDraft('offering fixes', [], answers.codeActions));
    connection.onWorkspaceSymbol(({ query }) =>
      guarded('finding symbols', [], () => workspace.projects().flatMap((project) => answers.workspaceSymbols(project.corpus, query, linksOf(project)))),
    );
    connection.onCompletionResolve((item) =>
      guarded('resolving a completion', item, async () => {
        const from = answers.originOf(item);
        const open = from === undefined ? null : await checking.admit(from);
        return open ? answers.resolve(open, item, linksOf(open.project)) : item;
      }),
    );
  }

  /** The requests of `protocol.ts`. */
  function answerOwn(): void {
    type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];
    type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];
    const own = <M extends keyof ServerRequests>(method: M, fallback: Result<M>, run: (params: Params<M>) => Promise<Result<M>>): void => {
      connection.onRequest(method, (params: Params<M>): Promise<unknown> => guarded(method, fallback, () => run(params)));
    };
    const aboutDraft = <M extends 'stet/findings' | 'stet/fixes' | 'stet/evidence'>(method: M, fallback: Result<M>, run: (open: OpenDraft, params: Params<M>, links: Links) => Result<M>): void =>
      own(method, fallback, async (params) => {
        const open = await checking.admit(params.uri);
        return open ? run(open, params, linksOf(open.project)) : fallback;
      });
    const projectsFor = async (uri: string | null): Promise<readonly Project[]> => {
      const project = uri === null ? null : await workspace.projectOf(uri);
      return project ? [project] : workspace.projects();
    };

    /** The draft and its folder; without a draft the first folder that has a corpus. */
    const viewed = async (uri: string | null): Promise<Viewed | null> => {
      const open = uri === null ? null : await checking.admit(uri);
      const project = open?.project ?? (await projectsFor(uri)).find(({ corpus }) => corpus.articleCount > 0);
      return project ? { open, skipped: project.skipped, links: linksOf(project) } : null;
    };

    own('stet/view', { nodes: [], more: 0 }, async ({ view, uri, parent }) => {
      const about = await viewed(uri);
      return about ? viewPage(view, parent, about) : { nodes: [], more: 0 };
    });
    own('stet/summary', { counts: null, why: 'no-draft' }, async ({ uri }) => {
      const about = await viewed(uri);
      return about ? viewSummary(about) : { counts: null, why: 'no-draft' };
    });
    own('stet/place', null, async ({ uri, source }) => {
      const about = await viewed(uri);
      return about && placeOf(source, about.links);
    });
    own('stet/marks', [], async ({ uri }) => {
      const open = await checking.admit(uri);
      return open ? claimMarks(open) : [];
    });
    own('stet/check', null, ({ uri }) => checking.check(uri, true));
    own('stet/checkFile', null, ({ uri }) => checking.checkFile(uri));
    own('stet/checkSelection', null, async (params) => {
      const open = await checking.admit(params.uri);
      if (open) return open.project.ready ? checkPart(open, params) : null;
      const project = (await projectsFor(params.uri)).find(({ ready, corpus }) => ready && corpus.articleCount > 0);
      return project ? checkWords(project, params) : null;
    });
    aboutDraft('stet/findings', [], answers.findings);
    aboutDraft('stet/fixes', [], answers.fixes);
    aboutDraft('stet/evidence', null, answers.evidence);
    own('stet/pick', [], async ({ uri, list, text }) => (await projectsFor(uri)).flatMap((project) => answers.choices(project.corpus, list, text, linksOf(project))));
    own('stet/cite', null, async (params) => {
      const open = await checking.admit(params.uri);
      return open && answers.cite(open, params, linksOf(open.project));
    });
    own('stet/bibliography', { entry: null, problems: [] }, async ({ uri, key }) => {
      const open = await checking.admit(uri);
      return open ? bibliographyEntry(open, key) : { entry: null, problems: [] };
    });
    own('stet/decide', null, async (params) => {
      const open = await checking.admit(params.uri);
      return open && decide(open, params);
    });
    own('stet/undo', null, async ({ uri }) => undo(await projectsFor(uri)));
    own('stet/revoke', null, ({ id }) => revokeById(workspace.projects(), id));
    own('stet/decisions', [], async ({ uri }) => (await projectsFor(uri)).flatMap(decisionLines));
    own('stet/rebuild', [], async ({ uri }) => {
      const projects = (await projectsFor(uri)).filter((project) => project.status().state !== 'no-corpus');
      await Promise.all(projects.map((project) => project.rebuild()));
      return projects.map((project) => project.status());
    });
    own('stet/deleteIndex', [], async ({ uri }) => (await Promise.all((await projectsFor(uri)).map((project) => project.deleteIndex()))).flat());
    own('stet/count', { files: 0, bytes: 0, problems: [] }, async ({ folder }) => {
      const disk = host.diskFor(folder, ask);
      const { value, problems } = await disk.list(disk.locationOf(folder), workspace.projects()[0]?.settings ?? defaultSettings);
      return { files: value.length, bytes: value.reduce((sum, file) => sum + file.fingerprint.size, 0), problems };
    });
    own('stet/source', null, async ({ uri }) => {
      for (const { corpus, uriOf } of workspace.projects()) {
        const found = answers.sourceText(corpus, uri, uriOf);
        if (found) return found;
      }
      return null;
    });
    own('stet/sheet', null, async (order) => {
      const open = await checking.admit(order.uri);
      return open && sheet(open, order);
    });
    own('stet/status', [], async ({ uri }) => {
      const project = uri === null ? null : await workspace.projectOf(uri);
      return (uri === null ? workspace.projects() : project ? [project] : []).map((each) => each.status());
    });
    connection.onNotification('stet/trust', ({ chosenFolders }: ServerNotifications['stet/trust']) => {
      options = { ...options, chosenFolders };
      takeInSettings();
    });
    connection.onNotification('stet/stop', ({ uri }: { readonly uri: string | null }) => {
      void guarded('stopping', undefined, async () => (await projectsFor(uri)).forEach((project) => project.stop()));
    });
  }

  function followFiles(): void {
    const changed = new Set<string>();
    let batch: ReturnType<typeof setTimeout> | undefined;
    const take = (): void => {
      batch = undefined;
      const uris = [...changed];
      changed.clear();
      for (const project of workspace.projects()) {
        const mine = uris.filter(project.concerns);
        if (mine.length > 0) void guarded('taking in changed files', undefined, () => project.filesChanged(mine));
      }
    };
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) changed.add(uri);
      batch ??= setTimeout(take, BATCH_MS);
    });
    connection.onDidChangeConfiguration(takeInSettings);
    connection.workspace.onDidDeleteFiles(({ files }) => checking.gone(files.map(({ uri }) => uri)));
    connection.workspace.onDidRenameFiles(({ files }) => checking.gone(files.map(({ oldUri }) => oldUri)));
  }

  function takeInSettings(): void {
    for (const project of workspace.projects()) void guarded('taking in settings', undefined, project.reconfigure);
  }

  function followLife(): void {
    connection.onInitialize((params: InitializeParams): InitializeResult => {
      capabilities = params.capabilities;
      options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
      speak(options.words ?? {});
      folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: params.rootUri.slice(params.rootUri.lastIndexOf('/') + 1) }] : []);
      const completesLater = capabilities.textDocument?.completion?.dynamicRegistration === true;
      return {
        serverInfo: { name: 'Stet' },
        capabilities: {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          hoverProvider: true,
          ...(completesLater ? {} : { completionProvider: { triggerCharacters: [defaultSettings['completion.trigger']], resolveProvider: true } }),
          definitionProvider: true,
          referencesProvider: true,
          workspaceSymbolProvider: true,
          codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { didDelete: anyFile, didRename: anyFile } },
        },
      };
    });
    connection.onInitialized(() => {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' });
      if (capabilities.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          removed.forEach(workspace.remove);
          added.forEach(workspace.add);
        });
      }
      folders.forEach(workspace.add);
      checking.again();
    });
    connection.onShutdown(async () => {
      const projects = workspace.projects();
      for (const project of projects) project.stop();
      for (const project of projects) await guarded(`saving the index of ${project.folder.name}`, undefined, project.save);
    });
  }
}
