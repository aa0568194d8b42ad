import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleFindings } from '../support/sample-findings';

describe('the sample workspace', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'draft.md'));
    await vscode.window.showTextDocument(draft);
  });

  it('shows in its draft each finding it was written for, on the exact words', async () => {
    const found = await eventually(() => findings(draft), (list) => list.length >= sampleFindings.length);
    assert.deepEqual(
      found.map((finding) => ({ rule: finding.rule, text: finding.text })),
      sampleFindings.map(({ rule, text }) => ({ rule, text })),
    );
  });

  it('never calls a finding an error', () => {
    assert.deepEqual(findings(draft).filter((finding) => finding.severity === vscode.DiagnosticSeverity.Error), []);
  });

  it('links each finding to its help, and a difference to the passage', () => {
    for (const diagnostic of ours(draft)) {
      assert.ok(typeof diagnostic.code === 'object' && diagnostic.code.target, diagnostic.message);
    }
    const differs = ours(draft).find((each) => draft.getText(each.range) === '$36 billion');
    assert.ok((differs?.relatedInformation ?? []).length > 0);
  });

  it('shows the source’s figure over a figure that differs', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, placeOf(draft, '$36 billion', 2));
    assert.match(words(hovers), /3\.6 billion/);
  });

  it('shows who somebody is over a name', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, placeOf(draft, 'Nguyen Phu Trong', 3));
    assert.match(words(hovers), /Nguyen Phu Trong/);
  });

  it('completes a name that the articles know', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider', draft.uri, placeOf(draft, 'Vladimir Putin', 'Vladimir Put'.length),
    );
    const labels = list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
    assert.ok(labels.some((label) => label.includes('Putin')), labels.slice(0, 20).join(' · '));
  });

  it('offers the source’s figure as a quick fix, and takes the finding back once it is used', async () => {
    const range = new vscode.Range(placeOf(draft, '$36 billion', 0), placeOf(draft, '$36 billion', '$36 billion'.length));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, range);
    const fix = actions.find((action) => action.title.includes('$3.6 billion'));
    assert.ok(fix?.edit, actions.map((action) => action.title).join(' · '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(draft.getText(), /came to \$3\.6 billion in 2023/);
    await eventually(() => findings(draft), (list) => list.every((finding) => finding.rule !== 'figure-differs'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((each) => each.source === 'Stet');
}

function findings(document: vscode.TextDocument): { rule: string; text: string; severity: vscode.DiagnosticSeverity }[] {
  return ours(document)
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code, range, severity }) => ({ rule: String(typeof code === 'object' ? code.value : code), text: document.getText(range), severity }));
}

function placeOf(document: vscode.TextDocument, text: string, inside: number): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `The draft has no “${text}”.`);
  return document.positionAt(at + inside);
}

function words(hovers: readonly vscode.Hover[]): string {
  return hovers.flatMap((hover) => hover.contents).map((part) => (typeof part === 'string' ? part : part.value)).join('\n').replaceAll('\\', '').replaceAll('&nbsp;', ' ');
}

/** What `look` returns as soon as it is `enough`, or after 20 s, for the test to say what is missing. */
async function eventually<T>(look: () => T, enough: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100 && !enough(look()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 200));
  return look();
}
