import * as vscode from 'vscode';
import type { ProjectStatus, ServerRequests, ViewName, ViewSummary } from '../../server/protocol';
import { treeItem } from './items';
import { viewNames, type Item, type Views } from './views';

const { l10n } = vscode;

/** Trees are drawn anew once nothing has been said for this long (ms): a list that jumps with every key cannot be read. */
const REDRAW_MS = 400;

interface Ports {
  ask<M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']): Promise<ServerRequests[M]['result']>;
}

/** What fills the trees, and the draft they are about. */
export interface ViewContent extends vscode.Disposable {
  /** The draft last shown; an article opened beside it changes nothing. */
  readonly draft: string | undefined;
  readonly summary: ViewSummary;
  /** Something was checked or indexed: draw the trees again soon. */
  changed(status?: ProjectStatus): void;
  /** The server answers now: fill the trees. */
  start(): void;
  children(view: ViewName, parent: Item | undefined): Promise<Item[]>;
}

/** Follows the active draft and what the server says; the trees stay empty before `start`. */
export function viewContent(views: Views, { ask }: Ports): ViewContent {
  let draft: string | undefined;
  let summary: ViewSummary = { counts: null, why: 'no-draft' };
  let shown: ProjectStatus['state'] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The draft last shown, until it is closed. */
  const current = (): string | undefined => (draft !== undefined && isShown(draft) ? draft : undefined);

  /** The active draft, or the one shown before while it is still open. */
  async function look(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    for (const uri of [active, current()]) {
      if (uri === undefined) continue;
      const found = await ask('stet/summary', { uri });
      if (found.why === 'no-draft') continue;
      draft = uri;
      summary = found;
      return;
    }
    draft = undefined;
    summary = { counts: null, why: 'no-draft' };
  }

  async function redraw(): Promise<void> {
    await look();
    const status = stateOf(await ask('stet/status', { uri: draft ?? null }));
    const set = (key: string, value: unknown): Thenable<unknown> => vscode.commands.executeCommand('setContext', key, value);
    await Promise.all([set('stet.state', status?.state ?? (vscode.workspace.workspaceFolders?.length ? 'no-corpus' : 'no-folder')), set('stet.hasDraft', draft !== undefined)]);
    tell(status);
    views.refresh();
  }

  function tell(status: ProjectStatus | undefined): void {
    const waiting = status && waitingFor(status);
    for (const name of viewNames) views.trees[name].message = waiting ?? '';
    const { claims, sources } = views.trees;
    if (waiting === undefined && summary.why === 'other-language') claims.message = l10n.t('Stet reads English. This draft looks like another language and is left unchecked.');
    claims.description = coverage(summary) ?? '';
    sources.description = status?.state === 'ready' ? l10n.t('{0} articles, {1} origins', status.articles, status.origins) : '';
  }

  const changed = (status?: ProjectStatus): void => {
    // While articles come in only the count changes: the trees are drawn again once all are read.
    if (status?.state === 'indexing' && shown === 'indexing') return tell(status);
    shown = status?.state ?? shown;
    clearTimeout(timer);
    timer = setTimeout(() => void redraw(), REDRAW_MS);
  };
  const content: ViewContent = {
    get draft() {
      return current();
    },
    get summary() {
      return summary;
    },
    changed,
    start() {
      views.attach({ children: content.children, treeItem });
      changed();
    },
    async children(view, parent) {
      if (parent?.node.kind === 'more') return [];
      const { nodes, more } = await ask('stet/view', { view, uri: current() ?? null, parent: parent?.node.id ?? null });
      const items = nodes.map((node): Item => ({ view, node, parent }));
      return more > 0 ? [...items, { view, node: { kind: 'more', count: more }, parent }] : items;
    },
    dispose: () => vscode.Disposable.from(listening, { dispose: () => clearTimeout(timer) }).dispose(),
  };
  const listening = vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(() => changed()), vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && changed()));
  return content;
}

/** True while a document is active or has a tab: it outlives that for minutes, but a person has closed it with the tab. */
function isShown(document: string): boolean {
  return vscode.window.activeTextEditor?.document.uri.toString() === document || vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document));
}

/** Of several folders the first that has a corpus. */
function stateOf(statuses: readonly ProjectStatus[]): ProjectStatus | undefined {
  return statuses.find(({ state }) => state !== 'no-corpus') ?? statuses[0];
}

function waitingFor({ state, done, total }: ProjectStatus): string | undefined {
  if (state === 'indexing') return l10n.t('Indexing {0} of {1} articles…', done, total);
  if (state === 'stopped' && done === 0) return l10n.t('The articles are not read. Rebuild Index reads them.');
  return state === 'stopped' ? l10n.t('Indexing was stopped at {0} of {1} articles. Rebuild Index reads the rest.', done, total) : undefined;
}

/** "19 of 28 found": unchecked sentences are no part of the whole. */
function coverage({ counts }: ViewSummary): string | undefined {
  if (!counts) return undefined;
  const whole = counts.found + counts.near + counts.conflict + counts.missing;
  return l10n.t('{0} of {1} found', counts.found, whole);
}
