import type * as vscode from 'vscode';
import { activateWith, type Api } from './activation';

let api: Api | undefined;

/** Entry in the Node extension host. The client lies in a bundle of its own that is required on first need. */
export function activate(context: vscode.ExtensionContext): Api {
  return (api = activateWith(context, (...args) => (require('./client.cjs') as typeof import('./client.node')).startClient(...args)));
}

/** VS Code waits for this before it ends the host. */
export function deactivate(): Promise<void> | undefined {
  return api?.stop();
}
