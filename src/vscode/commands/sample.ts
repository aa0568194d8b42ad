import * as vscode from 'vscode';
import type { Client } from '../client';

/** Try the Sample: opens a copy of the bundled workspace; the installed extension is never written, no folder has to be open. */
export async function trySample(client: Client): Promise<void> {
  const { fs } = vscode.workspace;
  const home = vscode.Uri.joinPath(client.context.globalStorageUri, 'sample');
  const draft = vscode.Uri.joinPath(home, 'draft.md');
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString());
  // Words that are not saved yet are nobody's to replace, not even in a sample.
  if (!open?.isDirty) {
    await fs.createDirectory(client.context.globalStorageUri);
    await copy(vscode.Uri.joinPath(client.context.extensionUri, 'corpus'), home);
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draft), { preview: false });
}

/** File by file: a copy in one call is not to be had between two kinds of file systems. */
async function copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(to);
  for (const [name, type] of await fs.readDirectory(from)) {
    const source = vscode.Uri.joinPath(from, name);
    const target = vscode.Uri.joinPath(to, name);
    if (type === vscode.FileType.Directory) await copy(source, target);
    else await fs.writeFile(target, await fs.readFile(source));
  }
}
