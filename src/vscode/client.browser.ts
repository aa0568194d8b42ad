import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { connect, type Client } from './client';
import type { Views } from './views/views';

/** Starts the server in a web worker. Its source is read through VS Code and handed over as a blob: a worker cannot load it from every kind of address. */
export function startClient(context: vscode.ExtensionContext, item: vscode.StatusBarItem, views: Views): Promise<Client> {
  const start = async (): Promise<MessageTransports> => {
    const source = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js'));
    const worker = new Worker(URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' })));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return connect(context, item, views, (options) => new LanguageClient('stet', 'Stet', start, options));
}
