import * as vscode from 'vscode';
import type { Client } from '../client';
import type { Choice, PickList } from '../../server/protocol';
import { applyTo } from './apply';
import { noCorpus, notReady, reply } from './caret';
import { openSourceAt } from './fixes';

const { l10n } = vscode;

interface Item extends vscode.QuickPickItem {
  readonly choice: Choice;
}

/** Find Actor…: every actor of the articles; the pick opens where it is named. */
export function findActor(client: Client): Promise<void> {
  return pick(client, 'actors', l10n.t('Find an actor: a name, an alias'), open);
}

/** Find Figure…: every figure of the articles; the pick opens where it stands. */
export function findFigure(client: Client): Promise<void> {
  return pick(client, 'figures', l10n.t('Find a figure: its words, what it measures, for whom'), open);
}

/** Insert Citation…: cites the chosen article at the caret as `stet.citation.style` says, and adds it to the bibliography the draft declares. */
export async function insertCitation(client: Client): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return reply(l10n.t('Open a draft first.'));
  const { document } = editor;
  await pick(client, 'citations', l10n.t('Insert a citation: title, outlet or key of an article'), async (_, { insert: key }) => {
    const uri = document.uri.toString();
    const edits = await client.ask('stet/cite', { uri, position: editor.selection.end, key });
    if (!edits) return reply((await notReady(client, uri)) ?? l10n.t('That article is gone from the corpus.'));
    await applyTo(client, document.uri, edits);
    await addToBibliography(client, uri, key);
  });
}

/** Adds a cited article to the bibliography that the draft declares and saves the file, unless somebody has it open with changes of their own. */
export async function addToBibliography(client: Client, draft: unknown, key: unknown): Promise<void> {
  if (typeof draft !== 'string' || typeof key !== 'string') return;
  const { entry, problems: [problem] } = await client.ask('stet/bibliography', { uri: draft, key });
  if (problem) return reply(`${problem.subject} ${problem.reason}. ${problem.next ?? ''}`);
  if (!entry) return;
  const uri = vscode.Uri.parse(entry.uri, true);
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (open?.isDirty) return reply(l10n.t('{0} has unsaved changes, so @{1} was not added. Save it and insert the citation again.', entry.name, key));
  if (entry.create) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(entry.edit.newText));
  else {
    const document = await vscode.workspace.openTextDocument(uri);
    await applyTo(client, uri, [entry.edit]);
    await document.save();
  }
  reply(l10n.t('@{0} was added to {1}.', key, entry.name));
}

async function open(client: Client, { place }: Choice): Promise<void> {
  if (place) await openSourceAt(client, place.uri, place.range);
}

/** The server ranks; the list shows what it sends, so `alwaysShow` keeps VS Code from filtering once more. */
async function pick(client: Client, list: PickList, placeholder: string, accept: (client: Client, choice: Choice) => Promise<void>): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? client.content.draft ?? null;
  const own = uri === null ? [] : await client.ask('stet/status', { uri });
  const projects = own.length > 0 ? own : await client.ask('stet/status', { uri: null });
  const unread = projects.find(({ state }) => state === 'indexing' || state === 'stopped');
  const waiting = unread && (await notReady(client, `${unread.folder}/draft.md`));
  if (projects.every(({ state }) => state === 'no-corpus')) return reply(noCorpus());
  const quickPick = vscode.window.createQuickPick<Item>();
  quickPick.placeholder = placeholder;
  let asked = 0;
  const refresh = async (text: string): Promise<void> => {
    const turn = ++asked;
    quickPick.busy = true;
    const choices = await client.ask('stet/pick', { uri, list, text });
    if (turn !== asked) return;
    quickPick.busy = false;
    quickPick.items = choices.map((choice) => ({ label: choice.label, description: choice.description, detail: choice.detail, alwaysShow: true, choice }));
    quickPick.title = waiting ?? (choices.length > 0 ? '' : text === '' ? l10n.t('The articles name none') : l10n.t('Nothing like that in the articles'));
  };
  const chosen = await new Promise<Item | undefined>((done) => {
    quickPick.onDidChangeValue((text) => void refresh(text));
    quickPick.onDidAccept(() => {
      done(quickPick.selectedItems[0]);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      quickPick.dispose();
      done(undefined);
    });
    quickPick.show();
    void refresh('');
  });
  if (chosen) await accept(client, chosen.choice);
}
