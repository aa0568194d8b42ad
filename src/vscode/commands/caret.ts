import * as vscode from 'vscode';
import type { Client } from '../client';

const { l10n } = vscode;

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
    reply(l10n.t('Open a draft first.'));
    return undefined;
  }
  const { line, character } = editor.selection.active;
  return { editor, uri: editor.document.uri.toString(), position: { line, character } };
}

/** The draft that a command of the whole draft means: the active one, else the one the views go on showing while an article or no text is active; undefined after saying that one has to be open. */
export async function draftAtHand(client: Client): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const isDraft = active && (await client.ask('stet/summary', { uri: active.uri.toString() })).why !== 'no-draft';
  const shown = client.content.draft;
  if (!isDraft && shown !== undefined) return vscode.workspace.openTextDocument(vscode.Uri.parse(shown, true));
  if (!active) reply(l10n.t('Open a draft first.'));
  return active;
}

/** A short answer to a command that was just run. */
export function reply(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** Why nothing can be said about the draft right now; undefined where the corpus is ready. */
export async function notReady(client: Client, uri: string): Promise<string | undefined> {
  const status = (await client.ask('stet/status', { uri }))[0];
  if (!status && (await client.ask('stet/status', { uri: null })).some(({ state }) => state !== 'no-corpus')) return noDraft();
  if (!status || status.state === 'no-corpus') return noCorpus();
  if (status.state === 'indexing') return l10n.t('Indexing {0} of {1} articles. Findings come when all are read.', status.done, status.total);
  if (status.state === 'stopped' && status.done === 0) return l10n.t('The articles are not read. Run Stet: Rebuild Index.');
  if (status.state === 'stopped') return l10n.t('Indexing was stopped at {0} of {1} articles. Run Stet: Rebuild Index.', status.done, status.total);
  return undefined;
}

/** What a command says in a document that is not checked: an article, a card, a file of another language. */
export function noDraft(): string {
  return l10n.t('This document is no draft: drafts are Markdown or plain text outside the folders of articles.');
}

/** What a command says where no folder of articles is. */
export function noCorpus(): string {
  return l10n.t('No articles here yet. Run Stet: Choose Articles Folder… or Stet: Try the Sample.');
}

/** The last part of an address: the file's or folder's name. */
export function nameOf({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path;
}
