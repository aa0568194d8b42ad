import * as vscode from 'vscode';
import type { Client } from '../client';

/** The active editor and its caret as the server takes them; says so where there is none. */
export interface Caret {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** The caret in the active editor, or undefined after telling the person that a draft has to be open. */
export function caret(): Caret | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    say('Open a draft first.');
    return undefined;
  }
  const { line, character } = editor.selection.active;
  return { editor, uri: editor.document.uri.toString(), position: { line, character } };
}

/** A short answer to a command that was just run. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Why nothing can be said about the draft right now; undefined where the corpus is ready. */
export async function notReady(client: Client, uri: string): Promise<string | undefined> {
  const status = (await client.ask('stet/status', { uri }))[0];
  if (!status || status.state === 'no-corpus') return 'No corpus here yet. Run Stet: Choose Articles Folder… or Stet: Try the Sample.';
  if (status.state === 'indexing') return `Indexing ${status.done} of ${status.total} articles. Findings come when all are read.`;
  if (status.state === 'stopped') return `Indexing was stopped at ${status.done} of ${status.total} articles. Run Stet: Rebuild Index.`;
  return undefined;
}
