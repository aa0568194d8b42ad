import * as vscode from 'vscode';
import type { Client } from '../client';
import { sampleFiles } from '../sample-files';

/** Try the Sample: opens a fresh copy of the bundled workspace; the installed extension is never written, no folder has to be open. */
export async function trySample({ context }: Client): Promise<void> {
  const { fs } = vscode.workspace;
  const home = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
  const draft = vscode.Uri.joinPath(home, 'draft.md');
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString());
  // Words that are not saved yet are nobody's to replace, not even in a sample.
  if (!open?.isDirty) {
    for (const path of sampleFiles) await fs.writeFile(vscode.Uri.joinPath(home, path), await fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'corpus', path)));
    await fs.delete(vscode.Uri.joinPath(home, '.stet/decisions.jsonl')).then(undefined, () => undefined);
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draft), { preview: false });
}

/** Get Started: the four steps from the sample to the sheet, which VS Code opens only where it likes to. */
export async function getStarted({ context }: Client): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
}
