import * as vscode from 'vscode';
import type { DraftStatus, ProjectStatus } from '../server/protocol';

const { l10n } = vscode;

/** The one status item, and what the server last said about each folder and draft. */
export interface Status {
  update(status: ProjectStatus): void;
  readonly checked: (draft: DraftStatus) => void;
  /** A folder, by its URI, is none of ours any more. */
  closed(folder: string): void;
  /** The folder that answers for a document. */
  of(uri: vscode.Uri): ProjectStatus | undefined;
  /** The folder that answers for the active editor. */
  current(): ProjectStatus | undefined;
  readonly projects: ReadonlyMap<string, ProjectStatus>;
  readonly onChange: vscode.Event<ProjectStatus>;
  dispose(): void;
}

/** Keeps the item in step with the active editor. */
export function createStatus(item: vscode.StatusBarItem): Status {
  const projects = new Map<string, ProjectStatus>();
  const drafts = new Map<string, DraftStatus>();
  const changed = new vscode.EventEmitter<ProjectStatus>();

  const of = (uri: vscode.Uri | undefined): ProjectStatus | undefined => {
    const holding = uri && [...projects.values()].filter(({ folder }) => uri.toString().startsWith(`${folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0];
    return holding ?? (uri === undefined || uri.scheme === 'untitled' ? projects.values().next().value : undefined);
  };
  const current = (): ProjectStatus | undefined => of(vscode.window.activeTextEditor?.document.uri);
  const show = (): void => {
    const project = current();
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    item.text = textOf(project, uri === undefined ? undefined : drafts.get(uri));
    item.tooltip = project ? tooltipOf(project) : l10n.t('No folder of articles here yet. Click for what to do.');
  };
  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => drafts.delete(uri.toString())),
  );
  show();
  return {
    update(status) {
      projects.set(status.folder, status);
      show();
      changed.fire(status);
    },
    checked(draft) {
      drafts.set(draft.uri, draft);
      show();
    },
    closed(folder) {
      projects.delete(folder);
      show();
    },
    of,
    current,
    projects,
    onChange: changed.event,
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

function textOf(project: ProjectStatus | undefined, draft: DraftStatus | undefined): string {
  if (!project || project.state === 'no-corpus') return project && project.problems.length > 0 && !isDefault(project) ? `$(warning) ${l10n.t('Stet: no articles')}` : l10n.t('Stet: no articles');
  if (project.state === 'indexing') return `$(sync~spin) ${l10n.t('Stet: indexing {0} of {1}', project.done, project.total)}`;
  if (project.state === 'stopped' && project.done === 0) return l10n.t('Stet: articles not read');
  if (project.state === 'stopped') return `$(warning) ${l10n.t('Stet: stopped at {0} of {1}', project.done, project.total)}`;
  const mark = project.problems.length > 0 ? '$(warning) ' : '';
  const findings = draft ? draft.findings + draft.more : undefined;
  return `${mark}${findings === undefined ? l10n.t('Stet: {0}', articlesIn(project.articles)) : l10n.t('Stet: {0} to check', findings)}`;
}

/** Nobody is warned that the default folder is missing: they never asked for it. */
function isDefault(project: ProjectStatus): boolean {
  return project.corpusFolders.length === 1 && project.corpusFolders[0] === 'corpus';
}

/** Plain text: file names and reasons come from the articles' folder. */
function tooltipOf(project: ProjectStatus): string {
  const shown = project.problems.slice(0, 8).map(({ subject, reason, next }) => `${subject}: ${reason}${next === undefined ? '' : `. ${next}`}`);
  const more = project.problems.length > shown.length ? [l10n.t('and {0} more; Show Log lists all', project.problems.length - shown.length)] : [];
  return [summaryOf(project), ...shown, ...more, l10n.t('No network. No telemetry.')].join('\n');
}

/** How a folder is doing in one line. */
export function summaryOf(project: ProjectStatus): string {
  const { name, state, done, total, articles, origins } = project;
  if (state === 'no-corpus') return l10n.t('{0}: no articles. The folders looked for: {1}.', name, project.corpusFolders.join(', '));
  if (state === 'indexing') return l10n.t('{0}: indexing {1} of {2} articles.', name, done, total);
  if (state === 'stopped' && done === 0) return l10n.t('{0}: the articles are not read. Rebuild Index reads them.', name);
  if (state === 'stopped') return l10n.t('{0}: indexing was stopped at {1} of {2} articles; nothing is flagged until all are read.', name, done, total);
  return l10n.t('{0}: {1} of {2}, ready.', name, articlesIn(articles), origins === 1 ? l10n.t('1 origin') : l10n.t('{0} origins', origins));
}

function articlesIn(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}
