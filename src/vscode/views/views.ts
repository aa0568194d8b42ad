import * as vscode from 'vscode';
import type { ViewName, ViewNode } from '../../server/protocol';

/** The trees in the order in which they stand. */
export const viewNames: readonly ViewName[] = ['claims', 'sources', 'actors', 'figures'];

/** A line of a tree with its place in it. The last line of a long list says how many were left out. */
export interface Item {
  readonly view: ViewName;
  readonly node: ViewNode | { readonly kind: 'more'; readonly count: number };
  readonly parent: Item | undefined;
}

/** Where the trees get their lines once the client runs. */
export interface ViewSource {
  children(view: ViewName, parent: Item | undefined): Promise<Item[]>;
  treeItem(item: Item): vscode.TreeItem;
}

/** The four trees; empty, with their welcome content, until a source is attached. */
export interface Views extends vscode.Disposable {
  readonly trees: Readonly<Record<ViewName, vscode.TreeView<Item>>>;
  attach(source: ViewSource): void;
  refresh(): void;
}

/** Makes the trees; `wake` starts the client where a folder has a corpus, and is called when a tree is first seen. */
export function createViews(wake: () => Promise<void>): Views {
  let source: ViewSource | undefined;
  const changed = new vscode.EventEmitter<Item | undefined>();
  const tree = (view: ViewName): vscode.TreeView<Item> =>
    vscode.window.createTreeView<Item>(`stet.${view}`, {
      canSelectMany: view === 'claims',
      showCollapseAll: true,
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getParent: ({ parent }) => parent,
        getTreeItem: (item) => source?.treeItem(item) ?? new vscode.TreeItem(''),
        async getChildren(parent) {
          if (!source) await wake();
          return source?.children(view, parent) ?? [];
        },
      },
    });
  const trees = { claims: tree('claims'), sources: tree('sources'), actors: tree('actors'), figures: tree('figures') };
  return {
    trees,
    attach(attached) {
      source = attached;
      changed.fire(undefined);
    },
    refresh: () => changed.fire(undefined),
    dispose: () => vscode.Disposable.from(...Object.values(trees), changed).dispose(),
  };
}
