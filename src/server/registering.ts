import { CompletionRequest, DidChangeWatchedFilesNotification, type ClientCapabilities, type Connection, type Disposable } from 'vscode-languageserver';
import type { Project } from './project';
import { watchersOf } from './watching';

interface Registered {
  readonly key: string;
  readonly registration: Promise<Disposable>;
}

/** What the server asks of the client while it runs, because it follows from settings: which files to watch, on which characters to complete. */
export function createRegistering(connection: Connection, capabilities: () => ClientCapabilities) {
  const watching = new Map<Project, Registered>();
  let completion: Registered | undefined;

  const drop = (registered: Registered | undefined): void => void registered?.registration.then((registration) => registration.dispose());

  return {
    /** Watches the corpus folders of a project as its settings name them now. */
    watch(project: Project): void {
      const { dynamicRegistration, relativePatternSupport } = capabilities().workspace?.didChangeWatchedFiles ?? {};
      if (!dynamicRegistration) return;
      const watchers = watchersOf(project.folder.uri, project.folderUris(), relativePatternSupport === true);
      const key = JSON.stringify(watchers);
      const known = watching.get(project);
      if (known?.key === key) return;
      drop(known);
      watching.set(project, { key, registration: connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) });
    },
    unwatch(project: Project): void {
      drop(watching.get(project));
      watching.delete(project);
    },
    /** Completion opens on the characters that any project sets; each answer holds the character against its own project's. */
    complete(projects: readonly Project[]): void {
      if (!capabilities().textDocument?.completion?.dynamicRegistration) return;
      const triggerCharacters = [...new Set(projects.map((project) => project.settings['completion.trigger']).filter((trigger) => trigger !== ''))].sort();
      const key = triggerCharacters.join('');
      if (completion?.key === key) return;
      drop(completion);
      const documentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];
      completion = { key, registration: connection.client.register(CompletionRequest.type, { documentSelector, triggerCharacters, resolveProvider: true }) };
    },
  };
}
