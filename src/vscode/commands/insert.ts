import * as vscode from 'vscode';
import type { Client } from '../client';
import type { Choice, PickList } from '../../server/protocol';
import { applyTo } from './apply';
import { notReady, say } from './caret';
import { openSourceAt } from './fixes';

interface Item extends vscode.QuickPickItem {
  readonly choice: Choice;
}

/** Find Actor…: every actor of the articles; the pick opens where it is named. */
export function findActor(client: Client): Promise<void> {
  return pick(client, 'actors', 'Find an actor: a name, an alias', open);
}

/** Find Figure…: every figure of the articles; the pick opens where it stands. */
export function findFigure(client: Client): Promise<void> {
  return pick(client, 'figures', 'Find a figure: its words, what it measures, for whom', open);
}

/** Insert Citation…: cites the chosen article at the caret as `stet.citation.style` says, and adds it to the bibliography the draft declares. */
export async function insertCitation(client: Client): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say('Open a draft first.');
  const { document } = editor;
  await pick(client, 'citations', 'Insert a citation: title, outlet or key of an article', async (_, { insert: key }) => {
    const uri = document.uri.toString();
    const edits = await client.ask('stet/cite', { uri, position: editor.selection.end, key });
    if (!edits) return say((await notReady(client, uri)) ?? 'That article is gone from the corpus.');
    await applyTo(client, document.uri, edits);
    await addToBibliography(client, uri, key);
  });
}

/** Adds a cited article to the bibliography that the draft declares and saves the file, unless somebody has it open with changes of their own. */
export async function addToBibliography(client: Client, draft: unknown, key: unknown): Promise<void> {
  if (typeof draft !== 'string' || typeof key !== 'string') return;
  const { entry, problems: [problem] } = await client.ask('stet/bibliography', { uri: draft, key });
  if (problem) return say(`${problem.subject} ${problem.reason}. ${problem.next ?? ''}`);
  if (!entry) return;
  const uri = vscode.Uri.parse(entry.uri, true);
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (open?.isDirty) return say(`${entry.name} has unsaved changes, so @${key} was not added. Save it and insert the citation again.`);
  if (entry.create) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(entry.edit.newText));
  else {
    const document = await vscode.workspace.openTextDocument(uri);
    await applyTo(client, uri, [entry.edit]);
    await document.save();
  }
  say(`@${key} was added to ${entry.name}.`);
}

async function open(client: Client, { place }: Choice): Promise<void> {
  if (place) await openSourceAt(client, place.uri, place.range);
}

/** The server ranks; the list shows what it sends, so `alwaysShow` keeps VS Code from filtering once more. */
function pick(client: Client, list: PickList, placeholder: string, accept: (client: Client, choice: Choice) => Promise<void>): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? null;
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
    if (choices.length === 0) quickPick.title = text === '' ? 'Nothing indexed here yet' : 'Nothing like that in the articles';
    else quickPick.title = '';
  };
  return new Promise((done) => {
    quickPick.onDidChangeValue((text) => void refresh(text));
    quickPick.onDidAccept(() => {
      const chosen = quickPick.selectedItems[0];
      quickPick.hide();
      if (chosen) void accept(client, chosen.choice);
    });
    quickPick.onDidHide(() => {
      quickPick.dispose();
      done();
    });
    quickPick.show();
    void refresh('');
  });
}
