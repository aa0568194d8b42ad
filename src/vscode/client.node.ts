import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connect, type Client } from './client';

/** Starts the server in a process of its own. */
export function startClient(context: vscode.ExtensionContext, item: vscode.StatusBarItem): Promise<Client> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return connect(context, item, (options) => new LanguageClient('stet', 'Stet', { run: server, debug: server }, options));
}
