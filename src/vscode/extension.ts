import type * as vscode from 'vscode';
import { activateWith, type Api } from './activation';

/** Entry in the Node extension host. The client lies in a bundle of its own that is required on first need. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, (...args) => (require('./client.cjs') as typeof import('./client.node')).startClient(...args));
}
