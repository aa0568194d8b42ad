import * as vscode from 'vscode';
import type { Client } from '../client';
import type { Fix, FixKind } from '../../server/protocol';
import { applyTo } from './apply';
import { caret, notReady, reply, type Caret } from './caret';
import { lineOf, openSourceOfLine } from './lines';

const { l10n } = vscode;

/** Runs the fix of one kind at the caret; asks which where there are several, says `none` where there is none. */
export async function applyFix(client: Client, kind: FixKind, none: string): Promise<void> {
  const at = caret();
  if (!at) return;
  const fixes = await fixesAt(client, at, none, (fix) => fix.kind === kind && fix.edits !== undefined);
  const fix = await choose(fixes);
  if (!fix?.edits) return;
  await applyTo(client, at.editor.document.uri, fix.edits);
}

/** Open the Source Beside: the passage that the finding or claim at the caret was held against. */
export async function openSource(client: Client, argument: unknown): Promise<void> {
  const line = lineOf(argument);
  if (line) return openSourceOfLine(client, line);
  const at = caret();
  if (!at) return;
  const fix = await choose(await fixesAt(client, at, l10n.t('No passage stands against the words at the caret.'), ({ source }) => source !== undefined));
  if (fix?.source) await openSourceAt(client, fix.source.uri, fix.source.range);
}

/** Opens an article beside the draft with a passage selected; arguments come from our own links. */
export async function openSourceAt(client: Client, uri: unknown, range: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRange(range)) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, selection: client.toRange(range) });
}

async function fixesAt(client: Client, at: Caret, none: string, wanted: (fix: Fix) => boolean): Promise<readonly Fix[]> {
  const all = await client.ask('stet/fixes', { uri: at.uri, position: at.position });
  const fixes = all.filter(wanted);
  if (fixes.length === 0) reply((await notReady(client, at.uri)) ?? (all.length === 0 ? l10n.t('No finding at the caret.') : none));
  return fixes;
}

async function choose(fixes: readonly Fix[]): Promise<Fix | undefined> {
  if (fixes.length < 2) return fixes[0];
  const picked = await vscode.window.showQuickPick(fixes.map((fix) => ({ label: fix.title, fix })), { title: 'Stet' });
  return picked?.fix;
}

function isPosition(value: unknown): value is { line: number; character: number } {
  return typeof value === 'object' && value !== null && typeof (value as { line?: unknown }).line === 'number' && typeof (value as { character?: unknown }).character === 'number';
}

function isRange(value: unknown): value is { start: { line: number; character: number }; end: { line: number; character: number } } {
  return typeof value === 'object' && value !== null && isPosition((value as { start?: unknown }).start) && isPosition((value as { end?: unknown }).end);
}
