import * as vscode from 'vscode';

const scheme = 'stet-help';

/** What the code of each finding leads to. VS Code follows no `command:` link there, and a file of the extension would open for writing. */
export const helpAddress = `${scheme}:/{rule}.md`;

/** Serves the bundled help pages as read-only documents, offline and in every host. */
export function helpPages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const page = vscode.Uri.joinPath(extension, 'dist/help', path.split('/').at(-1) ?? '');
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
