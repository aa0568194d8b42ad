import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { treeItem } from '../../src/vscode/views/items';
import type { Item } from '../../src/vscode/views/views';
import { closeAll, eventually, findings, newDraft, open, stet } from './desk';

const text = 'Trade between Russia and Vietnam came to $36 billion in 2023.\n\nVietnam is not a member of the ICC. What then?\n';

describe('the views', () => {
  before(closeAll);
  afterEach(closeAll);

  /** The lines of the Claims view below a standing, once the draft is checked. */
  async function claims(standing: string): Promise<Item[]> {
    const { content } = await (await stet()).client();
    const groups = await eventually(() => content.children('claims', undefined), (items) => items.some(({ node }) => node.kind === 'branch' && node.branch === standing));
    const group = groups.find(({ node }) => node.kind === 'branch' && node.branch === standing);
    assert.ok(group, `No claim is ${standing}.`);
    return content.children('claims', group);
  }

  it('lead from a claim to its words, and from its passage to the article', async () => {
    const editor = await newDraft(text);
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    const { content } = await (await stet()).client();
    await eventually(() => content.draft, (draft) => draft === editor.document.uri.toString());
    const [claim] = await claims('conflict');
    await vscode.commands.executeCommand('stet.goToPassage', claim);
    assert.match(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection) ?? '', /^Trade between/);
    await vscode.commands.executeCommand('stet.openSource', claim);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /trade-and-arms\.md$/);
    assert.equal(content.draft, editor.document.uri.toString(), 'An article opened beside takes the draft’s place.');
  });

  it('show for a claim the same as its hover, as a document', async () => {
    const editor = await newDraft(text);
    await eventually(() => findings(editor.document), (list) => list.length === 1);
    const { content } = await (await stet()).client();
    await eventually(() => content.draft, (draft) => draft === editor.document.uri.toString());
    const [claim] = await claims('conflict');
    await vscode.commands.executeCommand('stet.showEvidence', claim);
    const shown = await eventually(() => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'stet-evidence'), (found) => /Conflict/.test(found?.getText() ?? ''));
    assert.match(shown?.getText() ?? '', /\$3\.6 billion/);
  });

  it('say the coverage with its denominator', async () => {
    const editor = await newDraft(text);
    const { views, content } = await (await stet()).client();
    await eventually(() => content.draft, (draft) => draft === editor.document.uri.toString());
    assert.equal(await eventually(() => views.trees.claims.description, (said) => said === '1 of 2 found'), '1 of 2 found');
  });

  it('name each line for a screen reader, its standing in words', async () => {
    const editor = await newDraft(text);
    const { content } = await (await stet()).client();
    await eventually(() => content.draft, (draft) => draft === editor.document.uri.toString());
    const [claim] = await claims('conflict');
    const shown = treeItem(claim!);
    assert.match(shown.accessibilityInformation?.label ?? '', /^Conflict: \$36 billion ≠ \$3\.6 billion\. Trade between/);
    assert.ok(shown.iconPath instanceof vscode.ThemeIcon);
    assert.match(shown.contextValue ?? '', /^claim draft source conflict$/);
    for (const view of ['sources', 'actors', 'figures'] as const) {
      for (const item of await content.children(view, undefined)) assert.ok(treeItem(item).accessibilityInformation?.label, view);
    }
  });

  it('draw findings in the text alone where they are not wanted in Problems', async () => {
    const { document } = await newDraft(text);
    await eventually(() => findings(document), (list) => list.length === 1);
    await vscode.commands.executeCommand('stet.toggleInProblems');
    assert.deepEqual(await eventually(() => findings(document), (list) => list.length === 0), []);
    await vscode.commands.executeCommand('stet.nextFinding');
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '$36 billion');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, vscode.window.activeTextEditor?.selection);
    assert.ok(actions.some(({ title }) => title.includes('$3.6 billion')), 'A fix needs no diagnostic.');
    await vscode.commands.executeCommand('stet.toggleInProblems');
    assert.equal((await eventually(() => findings(document), (list) => list.length === 1)).length, 1);
  });

  it('follow the draft that is shown, and say so where none is', async () => {
    await open('draft.md');
    const { content } = await (await stet()).client();
    assert.match((await eventually(() => content.draft, (draft) => draft?.endsWith('/draft.md') ?? false)) ?? '', /\/draft\.md$/);
    await closeAll();
    await eventually(() => content.draft, (draft) => draft === undefined);
    assert.equal(content.draft, undefined);
    assert.deepEqual(await content.children('claims', undefined), []);
  });
});
