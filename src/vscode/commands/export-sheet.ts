import * as vscode from 'vscode';
import type { SheetOrder } from '../../server/protocol';
import type { Client } from '../client';
import { draftAtHand, nameOf, noDraft, notReady, reply } from './caret';

const { l10n } = vscode;

type Format = SheetOrder['format'];

/** The formats with what each is for; the first is what most people want. */
const formats: readonly { readonly format: Format; readonly label: string; readonly detail: string }[] = [
  { format: 'html', label: l10n.t('Web page'), detail: l10n.t('The annotated copy beside numbered notes, for an editor or lawyer; prints well.') },
  { format: 'docx', label: l10n.t('Word document'), detail: l10n.t('The copy with comments on the exact words.') },
  { format: 'md', label: l10n.t('Markdown'), detail: l10n.t('The copy with footnotes, for Git; taking the notes out gives the copy back byte for byte.') },
  { format: 'csv', label: l10n.t('Table (CSV)'), detail: l10n.t('One row for each claim, for the desk’s tracker.') },
  { format: 'json', label: l10n.t('Data (JSON)'), detail: l10n.t('Everything, for archives and other tools.') },
];

/** Export Fact-Check Sheet…: asks for format and file, writes the sheet of the draft as it stands, and offers to open it. */
export async function exportSheet(client: Client): Promise<void> {
  const document = await draftAtHand(client);
  if (!document) return;
  const uri = document.uri.toString();
  const blocked = await notReady(client, uri);
  if (blocked) return reply(blocked);
  const picked = await vscode.window.showQuickPick(
    formats.map(({ format, label, detail }) => ({ format, label, description: `.${format}`, detail })),
    { title: l10n.t('Stet: export the fact-check sheet'), placeHolder: l10n.t('Format of the sheet') },
  );
  if (!picked) return;
  const defaultUri = besides(document, picked.format);
  const target = await vscode.window.showSaveDialog({ ...(defaultUri ? { defaultUri } : {}), filters: { [picked.label]: [picked.format] }, title: l10n.t('Save the fact-check sheet'), saveLabel: l10n.t('Export') });
  if (!target) return;
  if (target.toString() === uri) return reply(l10n.t('That is the draft itself. Choose another name for its sheet.'));
  const order: SheetOrder = { uri, format: picked.format, date: new Date().toISOString().slice(0, 10), checker: null, unsaved: document.isDirty || document.isUntitled };
  const made = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: l10n.t('Stet: making the fact-check sheet'), cancellable: true }, async (_, token) => {
    const sheet = await client.ask('stet/sheet', order);
    return token.isCancellationRequested ? 'cancelled' : sheet;
  });
  if (made === 'cancelled') return;
  if (!made) return reply((await notReady(client, uri)) ?? noDraft());
  const problem = await write(target, made.base64);
  if (problem !== undefined) return void vscode.window.showWarningMessage(l10n.t('{0} could not be written: {1} Choose another place.', nameOf(target), problem));
  const unsaved = order.unsaved ? ` ${l10n.t('The sheet includes text that is not saved yet.')}` : '';
  void offer(target, picked.format, `${nameOf(target)}: ${made.coverage}.${unsaved}`);
}

/** The sheet's name beside the draft's; of a draft without a file, in its workspace folder. */
function besides(document: vscode.TextDocument, format: Format): vscode.Uri | undefined {
  const name = nameOf(document.uri).replace(/\.[^.]{1,10}$/, '');
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return folder && vscode.Uri.joinPath(folder, `${name}-sheet.${format}`);
}

function write(target: vscode.Uri, base64: string): Thenable<string | undefined> {
  return vscode.workspace.fs.writeFile(target, Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Offers to open the sheet: text here, a page or a Word document with what the system has for it. */
async function offer(target: vscode.Uri, format: Format, message: string): Promise<void> {
  const open = l10n.t('Open');
  if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
  const outside = (format === 'html' || format === 'docx') && target.scheme === 'file' && (await vscode.env.openExternal(target));
  if (!outside) await vscode.commands.executeCommand('vscode.open', target, vscode.ViewColumn.Beside);
}
