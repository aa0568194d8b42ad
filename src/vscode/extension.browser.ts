import type * as vscode from 'vscode';
import { activateWith, type Api } from './activation';

/** Entry in the web-worker extension host, which loads one file only: the client is in it, but evaluated on first need. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, async (...args) => (await import('./client.browser')).startClient(...args));
}
