import * as vscode from 'vscode';
import type { Standing } from '../../core/model';
import type { BranchName, ViewNode } from '../../server/protocol';
import type { Item } from './views';

const { l10n } = vscode;

/** A standing by name, and by a sign that tells it from the others without colour. */
const standings: Readonly<Record<Standing, { readonly name: string; readonly icon: string; readonly color?: string }>> = {
  conflict: { name: l10n.t('Conflict'), icon: 'warning', color: 'problemsWarningIcon.foreground' },
  missing: { name: l10n.t('Missing'), icon: 'circle-outline', color: 'problemsInfoIcon.foreground' },
  near: { name: l10n.t('Near'), icon: 'color-mode', color: 'problemsInfoIcon.foreground' },
  found: { name: l10n.t('Found'), icon: 'circle-filled' },
  unchecked: { name: l10n.t('Unchecked'), icon: 'circle-slash', color: 'disabledForeground' },
};

const branches: Readonly<Record<Exclude<BranchName, Standing>, { readonly name: string; readonly icon: string; readonly open: boolean }>> = {
  reopened: { name: l10n.t('Decided before, words changed'), icon: 'history', open: true },
  decided: { name: l10n.t('Decisions'), icon: 'checklist', open: false },
  outlet: { name: l10n.t('No outlet named'), icon: 'library', open: true },
  origin: { name: '', icon: 'files', open: false },
  skipped: { name: l10n.t('Passed over'), icon: 'exclude', open: false },
  'to-check': { name: l10n.t('To check in this draft'), icon: 'warning', open: true },
  disagreeing: { name: l10n.t('Articles disagree'), icon: 'compare-changes', open: true },
  'in-draft': { name: l10n.t('In this draft'), icon: 'edit', open: true },
  'in-articles': { name: l10n.t('In the articles'), icon: 'library', open: false },
};

const icons: Readonly<Record<Exclude<ViewNode['kind'], 'branch' | 'claim'>, string>> = {
  finding: 'comment',
  decision: 'check',
  passage: 'quote',
  article: 'file',
  file: 'circle-slash',
  actor: 'person',
  figure: 'symbol-numeric',
  statement: 'quote',
};

/** The line as VS Code shows it and reads it out. */
export function treeItem(item: Item): vscode.TreeItem {
  const { node } = item;
  if (node.kind === 'more') return moreItem(item, node.count);
  const shown = new vscode.TreeItem(labelOf(node), collapsible(node));
  shown.id = node.id;
  shown.description = descriptionOf(node);
  shown.iconPath = iconOf(node);
  shown.contextValue = [node.kind, node.draft ? 'draft' : '', node.source ? 'source' : '', node.standing ?? '', node.decision === undefined ? '' : 'decision'].filter((word) => word !== '').join(' ');
  shown.tooltip = [labelOf(node), shown.description].filter((words) => words !== '').join('\n');
  shown.accessibilityInformation = { label: spoken(node, shown.description) };
  if (node.draft || node.source) shown.command = { command: 'stet.goToPassage', title: l10n.t('Go to Passage'), arguments: [item] };
  return shown;
}

function moreItem({ view }: Item, count: number): vscode.TreeItem {
  const shown = new vscode.TreeItem(l10n.t('and {0} more', count));
  shown.iconPath = new vscode.ThemeIcon('ellipsis');
  if (view === 'actors') shown.command = { command: 'stet.findActor', title: l10n.t('Find Actor…') };
  if (view === 'figures') shown.command = { command: 'stet.findFigure', title: l10n.t('Find Figure…') };
  if (shown.command) shown.description = l10n.t('search them');
  return shown;
}

function labelOf({ branch, label }: ViewNode): string {
  if (branch === undefined || label !== '') return label;
  return isStanding(branch) ? standings[branch].name : branches[branch].name;
}

function descriptionOf(node: ViewNode): string {
  const { branch, kind, count = 0, detail } = node;
  if (branch === 'outlet') return joined(countedArticles(count), backed(node));
  if (branch === 'origin') return joined(l10n.t('{0} copies of one origin', count), backed(node));
  if (branch !== undefined) return String(count);
  return kind === 'article' ? joined(backed(node), detail) : joined(node.confirmed ? l10n.t('confirmed') : '', detail);
}

/** How many claims of the draft articles back, and how many they contradict. */
function backed({ backs, against }: ViewNode): string {
  if (backs === undefined || against === undefined) return '';
  if (backs + against === 0) return l10n.t('unused');
  const claims = backs === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', backs);
  return joined(backs === 0 ? '' : claims, against === 0 ? '' : l10n.t('{0} in conflict', against));
}

function countedArticles(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

function iconOf({ kind, branch, standing, backs, against }: ViewNode): vscode.ThemeIcon {
  if (branch !== undefined && !isStanding(branch)) return new vscode.ThemeIcon(branches[branch].icon);
  const stands = kind === 'claim' || branch !== undefined ? (standing ?? branch) : undefined;
  if (stands !== undefined && isStanding(stands)) {
    const { icon, color } = standings[stands];
    return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  }
  if (kind === 'article' && backs === 0 && against === 0) return new vscode.ThemeIcon('file', new vscode.ThemeColor('disabledForeground'));
  return new vscode.ThemeIcon(kind === 'branch' || kind === 'claim' ? 'circle-outline' : icons[kind]);
}

function collapsible({ branch, opens }: ViewNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (!opens) return None;
  if (branch === undefined) return Collapsed;
  const open = isStanding(branch) ? branch !== 'found' && branch !== 'unchecked' : branches[branch].open;
  return open ? Expanded : Collapsed;
}

/** What a screen reader says: the standing in words, since its sign is not read. */
function spoken(node: ViewNode, description: string): string {
  const standing = node.kind === 'claim' && node.standing !== undefined ? `${standings[node.standing].name}: ` : '';
  return `${standing}${labelOf(node)}${description === '' ? '' : `. ${description}`}`;
}

function isStanding(name: string): name is Standing {
  return Object.hasOwn(standings, name);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
