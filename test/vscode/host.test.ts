import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the Node host', () => {
  it('has Node in it', () => {
    assert.match(process.versions.node, /^\d+\./);
  });

  it('is the VS Code that was asked for', () => {
    const wanted = process.env['STET_VSCODE'];
    assert.ok(wanted === undefined || vscode.version.startsWith(wanted), `${vscode.version}, not ${wanted}`);
  });
});
