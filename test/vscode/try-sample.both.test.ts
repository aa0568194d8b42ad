import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleFindings } from '../support/sample-findings';
import { closeAll, eventually, findings } from './desk';

describe('Try the Sample', () => {
  after(closeAll);

  it('opens a copy, outside the extension and the workspace, with every finding it was written for', async () => {
    await closeAll();
    await vscode.commands.executeCommand('stet.trySample');
    const draft = vscode.window.activeTextEditor?.document;
    assert.ok(draft);
    assert.match(draft.uri.path, /stet\.stet\/sample\/draft\.md$/);
    const found = await eventually(() => findings(draft), (list) => list.length >= sampleFindings.length);
    assert.deepEqual(found, sampleFindings.map(({ rule, text }) => `${rule}: ${text}`));
  });
});
