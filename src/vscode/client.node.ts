import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connect, type Client } from './client';
import type { Views } from './views/views';

/** Starts the server in a process of its own. */
export function startClient(context: vscode.ExtensionContext, item: vscode.StatusBarItem, views: Views): Promise<Client> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return connect(context, item, views, (options) => new LanguageClient('stet', 'Stet', { run: server, debug: server }, options));
}
