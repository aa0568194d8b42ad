import * as vscode from 'vscode';
import type { DraftStatus, ProjectStatus } from '../server/protocol';

/** The one status item, and what the server last said about each folder and draft. */
export interface Status {
  update(status: ProjectStatus): void;
  readonly checked: (draft: DraftStatus) => void;
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
    item.tooltip = project ? tooltipOf(project) : 'No folder of articles here yet. Click for what to do.';
  };
  const listening = vscode.window.onDidChangeActiveTextEditor(show);
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
  if (!project || project.state === 'no-corpus') return project && project.problems.length > 0 && !isDefault(project) ? '$(warning) Stet: no corpus' : 'Stet: no corpus';
  if (project.state === 'indexing') return `$(sync~spin) Stet: indexing ${project.done} of ${project.total}`;
  if (project.state === 'stopped') return `$(warning) Stet: stopped at ${project.done} of ${project.total}`;
  const mark = project.problems.length > 0 ? '$(warning) ' : '';
  const findings = draft ? draft.findings + draft.more : undefined;
  return `${mark}Stet: ${findings === undefined ? count(project.articles, 'article') : `${findings} to check`}`;
}

/** Nobody is warned that the default folder is missing: they never asked for it. */
function isDefault(project: ProjectStatus): boolean {
  return project.corpusFolders.length === 1 && project.corpusFolders[0] === 'corpus';
}

/** Plain text: file names and reasons come from the articles' folder. */
function tooltipOf(project: ProjectStatus): string {
  const shown = project.problems.slice(0, 8).map(({ subject, reason, next }) => `${subject}: ${reason}${next === undefined ? '' : `. ${next}`}`);
  const more = project.problems.length > shown.length ? [`and ${project.problems.length - shown.length} more; Show Log lists all`] : [];
  return [summaryOf(project), ...shown, ...more, 'No network. No telemetry.'].join('\n');
}

/** How a folder is doing in one line. */
export function summaryOf(project: ProjectStatus): string {
  const { name, state, done, total, articles, origins } = project;
  if (state === 'no-corpus') return `${name}: no corpus. None of the folders ${project.corpusFolders.join(', ')} holds articles.`;
  if (state === 'indexing') return `${name}: indexing ${done} of ${total} articles.`;
  if (state === 'stopped') return `${name}: indexing was stopped at ${done} of ${total} articles; nothing is flagged until all are read.`;
  return `${name}: ${count(articles, 'article')} of ${count(origins, 'origin')}, ready.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
