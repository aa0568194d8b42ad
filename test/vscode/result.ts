import * as vscode from 'vscode';
import type { Tally } from '../support/tally';

/** Remembers where the run's result belongs, beside the opened folder, and writes it there: exit codes alone do not tell a dead host. */
export function leave(): (tally: Tally) => Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need an opened folder.');
  const file = vscode.Uri.joinPath(folder.uri, '../result.json');
  return async (tally) => {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(tally)));
    if (tally.failed > 0) throw new Error(`${tally.failed} tests failed.`);
  };
}
