import * as vscode from 'vscode';
import type { Place, ViewNode } from '../../server/protocol';
import type { Client } from '../client';
import type { Item } from '../views/views';
import { reply } from './caret';
import { openSourceAt } from './fixes';

const { l10n } = vscode;

/** The line of a tree that a command was run on. VS Code gives menu commands the line, then all selected ones. */
export function lineOf(argument: unknown): ViewNode | undefined {
  const item = argument as Partial<Item> | undefined;
  const node = item?.view === undefined ? undefined : item.node;
  return node && node.kind !== 'more' ? node : undefined;
}

/** What the keys of the Claims view give their commands: they mean all selected lines. */
const selection = 'selection';

/** All lines a command was run on: the line, or all selected ones where it is among them; none from the palette, which means the caret. */
export function linesOf(client: Client, argument: unknown, selected: unknown): readonly ViewNode[] {
  const clicked = lineOf(argument);
  const many = Array.isArray(selected) ? selected : argument === selection ? client.views.trees.claims.selection : [];
  const lines = many.flatMap((item) => lineOf(item) ?? []);
  return clicked && !lines.includes(clicked) ? [clicked] : lines;
}

/** Go to Passage: the words of the draft that a line is about, else its place in the article. */
export async function goToPassage(client: Client, argument: unknown): Promise<void> {
  const line = lineOf(argument) ?? lineOf(client.views.trees.claims.selection[0]);
  if (line?.draft) return show(client, line.draft);
  if (line?.source) return openSourceOfLine(client, line);
  reply(l10n.t('Select a line in one of Stet’s views first.'));
}

/** Opens the article a line stands for beside the draft. */
export async function openSourceOfLine(client: Client, { source }: ViewNode): Promise<void> {
  const place = source && (await client.ask('stet/place', { uri: client.content.draft ?? null, source }));
  if (place) await openSourceAt(client, place.uri, place.range);
  else reply(l10n.t('That article is gone from the corpus.'));
}

async function show(client: Client, { uri, range }: Place): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = visible?.document ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
  await vscode.window.showTextDocument(document, { ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}), selection: client.toRange(range) });
}
