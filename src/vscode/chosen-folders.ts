import * as vscode from 'vscode';
import type { ChosenFolders } from '../server/protocol';

/** Where the folders chosen for this workspace are remembered. */
const KEY = 'stet.chosenFolders';

/** Folders that may be read though nobody trusts the workspace: those chosen by hand, and those of the user's own settings. Null where it is trusted. */
export function chosenFolders({ workspaceState }: vscode.ExtensionContext): ChosenFolders {
  if (vscode.workspace.isTrusted) return null;
  const own = vscode.workspace.getConfiguration('stet').inspect<unknown>('corpus.folders')?.globalValue;
  const absolute = (Array.isArray(own) ? own : []).filter((name): name is string => typeof name === 'string' && /^(?:\/|[A-Za-z]:[\\/])/.test(name));
  return [...remembered(workspaceState), ...absolute.map((name) => vscode.Uri.file(name).toString())];
}

/** Remembers a folder that a person picked in a dialog. */
export async function rememberChosen({ workspaceState }: vscode.ExtensionContext, folder: vscode.Uri): Promise<void> {
  const known = remembered(workspaceState);
  if (!known.includes(folder.toString())) await workspaceState.update(KEY, [...known, folder.toString()]);
}

function remembered(state: vscode.Memento): readonly string[] {
  return state.get<readonly string[]>(KEY, []);
}
