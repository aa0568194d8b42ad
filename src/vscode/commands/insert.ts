import * as vscode from 'vscode';
import type { Client } from '../client';
import type { Choice, PickList } from '../../server/protocol';
import { say } from './caret';
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

/** Insert Citation…: writes `[@key]` at the caret. */
export async function insertCitation(client: Client): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say('Open a draft first.');
  await pick(client, 'citations', 'Insert a citation: title, outlet or key of an article', async (_, choice) => {
    await editor.edit((edit) => edit.replace(editor.selection, choice.insert));
  });
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
