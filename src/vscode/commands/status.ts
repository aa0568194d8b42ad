import * as vscode from 'vscode';
import type { Client } from '../client';
import { paletteCommands } from '../command-ids';
import { summaryOf } from '../status';

const { l10n } = vscode;

type Palette = (typeof paletteCommands)[number];

const titles: Partial<Record<Palette, string>> = {
  'stet.getStarted': `$(rocket) ${l10n.t('Get Started')}`,
  'stet.trySample': `$(beaker) ${l10n.t('Try the Sample')}`,
  'stet.chooseArticles': `$(folder-opened) ${l10n.t('Choose Articles Folder…')}`,
  'stet.checkDraft': `$(checklist) ${l10n.t('Check This Draft')}`,
  'stet.checkAllDrafts': `$(run-all) ${l10n.t('Check All Drafts')}`,
  'stet.nextFinding': `$(arrow-down) ${l10n.t('Next Finding')}`,
  'stet.findActor': `$(person) ${l10n.t('Find Actor…')}`,
  'stet.findFigure': `$(graph) ${l10n.t('Find Figure…')}`,
  'stet.stopIndexing': `$(debug-stop) ${l10n.t('Stop Indexing')}`,
  'stet.rebuildIndex': `$(refresh) ${l10n.t('Rebuild Index')}`,
  'stet.showLog': `$(output) ${l10n.t('Show Log')}`,
};

/** What the status item opens: in each state what helps there, the state and its problems first. */
export async function showStatus(client: Client): Promise<void> {
  const project = client.status.current();
  const useful: Palette[] =
    !project || project.state === 'no-corpus'
      ? ['stet.chooseArticles', 'stet.trySample', 'stet.getStarted', 'stet.showLog']
      : project.state === 'indexing'
        ? ['stet.stopIndexing', 'stet.findActor', 'stet.findFigure', 'stet.showLog']
        : project.state === 'stopped'
          ? ['stet.rebuildIndex', 'stet.chooseArticles', 'stet.showLog']
          : ['stet.nextFinding', 'stet.checkDraft', 'stet.checkAllDrafts', 'stet.findActor', 'stet.findFigure', 'stet.chooseArticles', 'stet.rebuildIndex', 'stet.getStarted', 'stet.showLog'];
  const problems = (project?.problems ?? []).map(({ subject, reason, next }) => ({ label: `$(warning) ${subject.replaceAll('$(', '(')}`, detail: `${reason}${next === undefined ? '' : `. ${next}`}`, id: 'stet.showLog' as Palette }));
  const commands = useful.map((id) => ({ label: titles[id] ?? id, id }));
  const picked = await vscode.window.showQuickPick<{ label: string; detail?: string; id: Palette }>([...commands, ...problems], {
    title: 'Stet',
    placeHolder: project ? summaryOf(project) : l10n.t('No folder of articles here yet.'),
  });
  if (picked) await vscode.commands.executeCommand(picked.id);
}
