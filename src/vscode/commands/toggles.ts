import * as vscode from 'vscode';
import type { Client } from '../client';
import { reply } from './caret';

const { l10n } = vscode;

/** Underline All Claims: draws every claim with its standing, or stops. */
export function toggleUnderlineAll(client: Client): Promise<void> {
  return toggle(client, 'findings.underlineAll', 'underlineAll', l10n.t('Every claim is drawn with its standing: ● found, ≈ near, ○ missing, ≠ conflict, – unchecked.'), l10n.t('Only findings are drawn.'));
}

/** Findings in Problems: keeps findings in the Problems panel, or draws them in the text alone. */
export function toggleInProblems(client: Client): Promise<void> {
  return toggle(client, 'findings.inProblems', 'inProblems', l10n.t('Findings stand in the Problems panel.'), l10n.t('Findings are drawn in the text alone. Next Finding leads from one to the next.'));
}

/** Turns a setting the other way round where the person set it, else for all their folders: it is how they like to work. */
async function toggle(client: Client, name: string, key: 'underlineAll' | 'inProblems', on: string, off: string): Promise<void> {
  const scope = vscode.window.activeTextEditor?.document.uri;
  const configuration = vscode.workspace.getConfiguration('stet', scope);
  const now = !((scope && client.status.of(scope)?.[key]) ?? configuration.get<boolean>(name) ?? false);
  const set = configuration.inspect(name);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const target = set?.workspaceFolderValue !== undefined ? WorkspaceFolder : set?.workspaceValue !== undefined ? Workspace : Global;
  await configuration.update(name, now, target).then(
    () => reply(now ? on : off),
    (error: unknown) => void vscode.window.showWarningMessage(l10n.t('The setting stet.{0} could not be changed: {1}', name, error instanceof Error ? error.message : String(error))),
  );
}
