import type * as vscode from 'vscode';
import { activateWith, type Api } from './activation';

let api: Api | undefined;

/** Entry in the web-worker extension host, which loads one file only: the client is in it, but evaluated on first need. */
export function activate(context: vscode.ExtensionContext): Api {
  return (api = activateWith(context, async (...args) => (await import('./client.browser')).startClient(...args)));
}

/** VS Code waits for this before it ends the host. */
export function deactivate(): Promise<void> | undefined {
  return api?.stop();
}
