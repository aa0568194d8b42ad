import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/vscode/activation';

/** What Stet's `activate` returned. */
export async function stet(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('stet.stet');
  assert.ok(extension);
  return extension.activate();
}

/** The opened folder: a copy of the sample workspace. */
export function home(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return folder.uri;
}

/** Opens a file of the folder in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(home(), path)));
}

let drafts = 0;

/** A draft with this text that was never saved. Each has a name of its own: VS Code gives the words of a closed one back to the next of its name. */
export async function newDraft(content: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(home(), `draft-${++drafts}.md`).with({ scheme: 'untitled' });
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  return editor;
}

/** Puts the caret `inside` characters into the first place of `words`. */
export function caretAt(editor: vscode.TextEditor, words: string, inside = 1): void {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `The draft has no “${words}”.`);
  const position = editor.document.positionAt(at + inside);
  editor.selection = new vscode.Selection(position, position);
}

/** Rule and words of each finding shown, in order of position. */
export function findings(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Stet')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code, range }) => `${String(typeof code === 'object' ? code.value : code)}: ${document.getText(range)}`);
}

/** What `look` returns as soon as it is `enough`, or after 15 s, for the test to say what is missing. */
export async function eventually<T>(look: () => T | PromiseLike<T>, enough: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await look();
    if (enough(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Closes every editor without asking about unsaved words. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
