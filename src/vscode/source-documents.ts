import * as vscode from 'vscode';
import { sourceScheme } from '../server/protocol';

/** Read-only documents with the text extracted from HTML, PDF, DOCX and mail files. */
export interface SourceDocuments extends vscode.Disposable {
  /** Shows again what is open: articles may have changed. */
  refresh(): void;
}

/** `textOf` gives the text of a file by its URI, null where no corpus has it. */
export function sourceDocuments(textOf: (uri: string) => Promise<string | null>): SourceDocuments {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(sourceScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) => (await textOf(query)) ?? vscode.l10n.t('This article is no longer in the corpus.'),
  });
  return {
    refresh: () => vscode.workspace.textDocuments.forEach(({ uri }) => uri.scheme === sourceScheme && changed.fire(uri)),
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}
