import * as vscode from 'vscode';

const scheme = 'stet-evidence';

/** Read-only documents that show what a hover shows, for reading at leisure and for screen readers. */
export interface EvidenceDocuments {
  show(text: string): Promise<void>;
}

/** One document, replaced each time: nobody has to close a heap of them. */
export function evidenceDocuments(context: vscode.ExtensionContext): EvidenceDocuments {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const uri = vscode.Uri.from({ scheme, path: '/Evidence' });
  let current = '';
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent: () => current }),
  );
  return {
    async show(text) {
      current = text;
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
    },
  };
}
