import * as vscode from 'vscode';
import type { Severity } from '../../core/model';
import type { Client } from '../client';
import { reply } from './caret';

const { l10n } = vscode;

type Level = Severity | 'off';

const levels: readonly { readonly level: Level; readonly label: string; readonly description: string }[] = [
  { level: 'off', label: l10n.t('Off'), description: l10n.t('says nothing') },
  { level: 'hint', label: l10n.t('Hint'), description: l10n.t('a few dots, not in the Problems panel') },
  { level: 'information', label: l10n.t('Information'), description: l10n.t('a blue line') },
  { level: 'warning', label: l10n.t('Warning'), description: l10n.t('a yellow line') },
];

/** A rule as the manifest declares it, its words in the reader's language. */
interface DeclaredRule {
  readonly default: Level;
  readonly markdownDescription: string;
}

/** Change a Rule…: another severity for a rule, or none, kept in `stet.rules`; for the rule of a fix, else for one of the list. */
export async function changeRule(client: Client, first: unknown, second: unknown): Promise<void> {
  const uri = typeof first === 'string' ? vscode.Uri.parse(first, true) : vscode.window.activeTextEditor?.document.uri;
  const rules = declaredRules(client);
  const set = (uri ? client.status.of(uri) : client.status.current())?.rules ?? vscode.workspace.getConfiguration('stet', uri).get<Readonly<Record<string, Level>>>('rules') ?? {};
  const levelOf = (rule: string): Level => set[rule] ?? rules[rule]?.default ?? 'off';
  const rule = typeof second === 'string' && Object.hasOwn(rules, second) ? second : await pickRule(rules, levelOf);
  if (rule === undefined) return;
  const level = await pickLevel(rule, levelOf(rule), rules[rule]?.default);
  if (level === undefined) return;
  const target = await pickTarget(rule, uri);
  if (target !== undefined) await keep(rule, level === 'own' ? undefined : level, target, uri);
}

function declaredRules({ context }: Client): Readonly<Record<string, DeclaredRule>> {
  const { contributes } = context.extension.packageJSON as { contributes: { configuration: { properties: { 'stet.rules': { properties: Readonly<Record<string, DeclaredRule>> } } } } };
  return contributes.configuration.properties['stet.rules'].properties;
}

function nameOf(level: Level): string {
  return levels.find((each) => each.level === level)?.label ?? level;
}

async function pickRule(rules: Readonly<Record<string, DeclaredRule>>, levelOf: (rule: string) => Level): Promise<string | undefined> {
  const items = Object.entries(rules).map(([rule, { markdownDescription }]) => ({ label: rule, description: nameOf(levelOf(rule)), detail: markdownDescription }));
  return (await vscode.window.showQuickPick(items, { title: l10n.t('Stet: change a rule'), placeHolder: l10n.t('Which rule?'), matchOnDetail: true }))?.label;
}

async function pickLevel(rule: string, now: Level, own: Level | undefined): Promise<Level | 'own' | undefined> {
  const items: (vscode.QuickPickItem & { readonly level: Level | 'own' })[] = levels.map(({ level, label, description }) => ({ level, label, description: level === now ? l10n.t('{0} (now)', description) : description }));
  if (own !== undefined) items.push({ level: 'own', label: l10n.t('As it comes'), description: nameOf(own) });
  return (await vscode.window.showQuickPick(items, { title: rule, placeHolder: l10n.t('How is it to speak? One place is better dismissed, with a reason') }))?.level;
}

/** Where it is to hold; asked only where there is a choice. */
async function pickTarget(rule: string, uri: vscode.Uri | undefined): Promise<vscode.ConfigurationTarget | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = uri ? (vscode.workspace.getWorkspaceFolder(uri) ?? (uri.scheme === 'untitled' ? folders[0] : undefined)) : folders[0];
  if (!folder) return vscode.ConfigurationTarget.Global;
  const here = folders.length > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const items = [
    { label: l10n.t('In this folder'), description: folder.name, target: here },
    { label: l10n.t('In all folders'), description: l10n.t('your own settings'), target: vscode.ConfigurationTarget.Global },
  ];
  return (await vscode.window.showQuickPick(items, { title: rule, placeHolder: l10n.t('Where is it to hold?') }))?.target;
}

async function keep(rule: string, level: Level | undefined, target: vscode.ConfigurationTarget, uri: vscode.Uri | undefined): Promise<void> {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const scope = uri?.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : (uri ?? vscode.workspace.workspaceFolders?.[0]?.uri);
  const configuration = vscode.workspace.getConfiguration('stet', scope);
  const found = configuration.inspect<Readonly<Record<string, Level>>>('rules');
  const before = target === Global ? found?.globalValue : target === Workspace ? found?.workspaceValue : found?.workspaceFolderValue;
  const { [rule]: _before, ...others } = before ?? {};
  const now = level === undefined ? others : { ...others, [rule]: level };
  const problem = await configuration.update('rules', Object.keys(now).length === 0 ? undefined : now, target).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem !== undefined) return void vscode.window.showWarningMessage(l10n.t('The setting stet.{0} could not be changed: {1}', 'rules', problem));
  const nearer = target === Global && [found?.workspaceValue, found?.workspaceFolderValue].some((value) => value !== undefined && Object.hasOwn(value, rule));
  if (nearer) return reply(l10n.t('Kept. Here the settings of this folder go first, which say otherwise of {0}.', rule));
  vscode.window.setStatusBarMessage(`${rule}: ${level === undefined ? l10n.t('As it comes') : nameOf(level)}`, 5000);
}
