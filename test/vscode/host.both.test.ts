import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in this host', () => {
  it('is known to VS Code under its id', () => {
    assert.ok(vscode.extensions.getExtension('stet.stet'));
  });

  it('activates', async () => {
    await vscode.extensions.getExtension('stet.stet')?.activate();
    assert.equal(vscode.extensions.getExtension('stet.stet')?.isActive, true);
  });
});
