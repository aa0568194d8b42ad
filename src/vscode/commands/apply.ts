import * as vscode from 'vscode';
import type { ServerRequests } from '../../server/protocol';
import type { Client } from '../client';

type Edits = NonNullable<ServerRequests['stet/cite']['result']>;

/** Applies the server's edits to one document as one step that can be undone. */
export async function applyTo(client: Client, uri: vscode.Uri, edits: Edits): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, client.toRange(range), newText);
  await vscode.workspace.applyEdit(edit);
}
