/** An editor in miniature: a server in this process, two streams between, a throw-away folder. Tests say what is typed and what comes back. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter, type CodeAction, type CompletionList, type Diagnostic, type Hover, type MarkupContent, type ProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { noShelf } from '../../src/server/disk';
import { nodeDisk, nodeShelf } from '../../src/server/disk.node';
import type { ProjectStatus, ServerRequests } from '../../src/server/protocol';
import { readPrepared } from '../../src/server/reader';
import type { Reader } from '../../src/server/reading';
import { createServer } from '../../src/server/server';

export interface SessionOptions {
  /** Workspace folders by name, each with its files. */
  readonly folders: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;
  /** Folders of the root that are not opened as workspace folders. */
  readonly unopened?: readonly string[];
  /** Explicit settings of the editor. */
  readonly settings?: unknown;
  readonly reader?: Reader;
  /** Root of an earlier session, with its files and its store. */
  readonly root?: string;
  readonly keepIndex?: boolean;
  readonly commands?: boolean;
  /** Messages in another language. */
  readonly words?: Readonly<Record<string, string>>;
  /** URIs of the folders chosen where nobody trusts the workspace; trusted without. */
  readonly chosenFolders?: readonly string[];
  /** What else is made on the disk before the session begins, by the path of its root. */
  readonly prepare?: (root: string) => void;
  /** The client shows extracted text itself; true unless said otherwise. */
  readonly sources?: boolean;
}

const inlineReader: Reader = { read: async (path, bytes) => readPrepared(path, bytes), stop: () => undefined };

export type Session = Awaited<ReturnType<typeof openSession>>;

export async function openSession(options: SessionOptions) {
  const root = options.root ?? mkdtempSync(join(tmpdir(), 'stet-session-'));
  for (const [folder, files] of Object.entries(options.folders)) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const [path, content] of Object.entries(files)) write(join(root, folder, path), content);
  }
  options.prepare?.(root);
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const disk = nodeDisk();
  createServer(connection, {
    diskFor: () => disk,
    shelf: (storage) => (storage ? nodeShelf(storage) : noShelf),
    reader: () => options.reader ?? inlineReader,
    helpFor: (rule) => `file:///help/${rule}.md`,
  });
  connection.listen();

  const client: ProtocolConnection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const diagnostics = new Map<string, PublishDiagnosticsParams>();
  const statuses = new Map<string, ProjectStatus>();
  const history: ProjectStatus[] = [];
  const closed = new Set<string>();
  const log: string[] = [];
  const waiting = new Set<() => void>();
  const documents = new Map<string, TextDocument>();
  const heard = (): void => [...waiting].forEach((look) => look());
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    diagnostics.set(params.uri, params);
    heard();
  });
  client.onNotification('stet/statusChanged', (status: ProjectStatus) => {
    statuses.set(status.folder, status);
    history.push(status);
    heard();
  });
  client.onNotification('stet/folderClosed', ({ folder }: { readonly folder: string }) => {
    statuses.delete(folder);
    closed.add(folder);
    heard();
  });
  client.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    log.push(message);
    heard();
  });
  let settings: unknown = options.settings ?? {};
  client.onRequest('workspace/configuration', () => [settings]);
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('client/unregisterCapability', () => null);
  client.listen();

  const uriOf = (path: string): string => URI.file(join(root, path)).toString();
  const opened = Object.keys(options.folders).filter((name) => !options.unopened?.includes(name));
  const initialized = await client.sendRequest<{ capabilities: unknown }>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } },
    workspaceFolders: opened.map((name) => ({ uri: uriOf(name), name })),
    initializationOptions: { commands: options.commands ?? true, sources: options.sources ?? true, ...(options.words ? { words: options.words } : {}), ...(options.chosenFolders ? { chosenFolders: options.chosenFolders } : {}), ...(options.keepIndex ? { storage: uriOf('.index') } : {}) },
  });
  await client.sendNotification('initialized', {});

  /** Waits until `look` yields something; what it looks at changes with each message of the server. */
  const until = <T>(what: string, look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const again = (): void => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(limit);
        waiting.delete(again);
        resolve(found);
      };
      const limit = setTimeout(() => {
        waiting.delete(again);
        reject(new Error(`${what} did not come. Log:\n${log.join('\n')}`));
      }, 8000);
      waiting.add(again);
      again();
    });
  const statusWhere = (folder: string, holds: (status: ProjectStatus) => boolean): Promise<ProjectStatus> =>
    until(`the status of ${folder}`, () => {
      const status = statuses.get(uriOf(folder));
      return status && holds(status) ? status : undefined;
    });
  const document = (path: string): TextDocument => documents.get(path) ?? TextDocument.create(uriOf(path), 'markdown', 0, '');
  const at = (path: string, words: string) => {
    const offset = document(path).getText().indexOf(words);
    if (offset < 0) throw new Error(`The draft does not say “${words}”.`);
    return { textDocument: { uri: uriOf(path) }, position: document(path).positionAt(offset) };
  };

  return {
    root,
    initialized,
    client,
    log,
    history,
    uriOf,
    statusWhere,
    at,
    hasStatus: (folder: string) => statuses.has(uriOf(folder)),
    folderClosed: (folder: string) => until(`the end of ${folder}`, () => closed.has(uriOf(folder)) || undefined),
    ready: (folder: string) => statusWhere(folder, (status) => status.state === 'ready'),
    /** Opens or changes a draft; the whole text is sent. */
    async type(path: string, text: string, uri = uriOf(path), languageId = 'markdown'): Promise<void> {
      const version = (documents.get(path)?.version ?? 0) + 1;
      const isOpen = documents.has(path);
      documents.set(path, TextDocument.create(uri, languageId, version, text));
      if (isOpen) await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
      else await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },
    /** Diagnostics of the draft's newest version, once the folder's index is ready. */
    async diagnostics(path: string, holds: (found: readonly Diagnostic[]) => boolean = () => true): Promise<readonly Diagnostic[]> {
      const { uri } = document(path);
      return until(`diagnostics of ${path}`, () => {
        const found = diagnostics.get(uri);
        return found && (found.version ?? 0) >= document(path).version && holds(found.diagnostics) ? found.diagnostics : undefined;
      });
    },
    /** What the editor shows of a document at this moment. */
    shown: (path: string): readonly Diagnostic[] => diagnostics.get(document(path).uri)?.diagnostics ?? [],
    /** Closes a draft. */
    async shut(path: string): Promise<void> {
      await client.sendNotification('textDocument/didClose', { textDocument: { uri: document(path).uri } });
      documents.delete(path);
    },
    /** Rule and marked words of each diagnostic. */
    marks: (path: string, found: readonly Diagnostic[]): string[] => found.map(({ code, range }) => `${String(code)}: ${document(path).getText(range)}`),
    async hover(path: string, words: string): Promise<string> {
      const hover = await client.sendRequest<Hover | null>('textDocument/hover', at(path, words));
      return hover === null ? '' : (hover.contents as MarkupContent).value;
    },
    complete: (path: string, position: { line: number; character: number }, context?: unknown) =>
      client.sendRequest<CompletionList | null>('textDocument/completion', { textDocument: { uri: document(path).uri }, position, ...(context ? { context } : {}) }),
    actions: (path: string, words: string) => {
      const { textDocument, position } = at(path, words);
      return client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [], triggerKind: 1 } });
    },
    apply(path: string, action: CodeAction | undefined): string {
      return TextDocument.applyEdits(document(path), action?.edit?.changes?.[document(path).uri] ?? []);
    },
    ask: <M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']) => client.sendRequest<ServerRequests[M]['result']>(method, params),
    /** Writes or removes a file of the folder and tells the server, as an editor's watcher does. */
    async change(path: string, content: string | null): Promise<void> {
      if (content === null) rmSync(join(root, path));
      else write(join(root, path), content);
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: content === null ? 3 : 2 }] });
    },
    async configure(now: unknown): Promise<void> {
      settings = now;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    /** Ends the session; the folder goes too unless it is kept for the next. */
    async close(keep = false): Promise<void> {
      await client.sendRequest('shutdown');
      client.dispose();
      connection.dispose();
      if (!keep) rmSync(root, { recursive: true, force: true });
    },
  };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
