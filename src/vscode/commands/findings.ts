import * as vscode from 'vscode';
import type { Client } from '../client';
import { caret, draftAtHand, nameOf, noDraft, notReady, reply } from './caret';
import { lineOf } from './lines';

const { l10n } = vscode;

/** Check This Draft: checks now, whatever `stet.check.run` says, and says how many findings there are. */
export async function checkDraft(client: Client): Promise<void> {
  const draft = await draftAtHand(client);
  if (!draft) return;
  const uri = draft.uri.toString();
  const checked = await client.ask('stet/check', { uri });
  const blocked = await notReady(client, uri);
  if (blocked) return reply(blocked);
  if (!checked) return reply(noDraft());
  const total = checked.findings + checked.more;
  const many = checked.more > 0 ? l10n.t('{0} to check; the first {1} are shown.', total, checked.findings) : l10n.t('{0} to check.', total);
  const isActive = vscode.window.activeTextEditor?.document === draft;
  reply(`${isActive ? '' : `${nameOf(draft.uri)}: `}${total === 0 ? l10n.t('No finding in this draft.') : many}`);
}

/** Next and Previous Finding: by position in the draft, round its end. */
export async function stepTo(client: Client, direction: 'next' | 'previous'): Promise<void> {
  const at = caret();
  if (!at) return;
  const ranges = (await client.ask('stet/findings', { uri: at.uri })).map((finding) => client.toRange(finding.range));
  if (ranges.length === 0) return reply((await notReady(client, at.uri)) ?? l10n.t('No finding in this draft.'));
  const here = at.editor.selection.start;
  const target =
    direction === 'next' ? (ranges.find((range) => range.start.isAfter(here)) ?? ranges[0]) : (ranges.findLast((range) => range.start.isBefore(here)) ?? ranges.at(-1));
  if (!target) return;
  at.editor.selection = new vscode.Selection(target.start, target.end);
  at.editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Show Evidence: what the hover at the caret says, as a read-only document beside. */
export async function showEvidence(client: Client, argument: unknown): Promise<void> {
  const place = lineOf(argument)?.draft;
  const at = place ? { uri: place.uri, position: place.range.start } : caret();
  if (!at) return;
  const evidence = await client.ask('stet/evidence', { uri: at.uri, position: at.position });
  if (!evidence) return reply((await notReady(client, at.uri)) ?? l10n.t('No claim, actor or figure at the caret.'));
  await client.evidence.show(evidence.text);
}
