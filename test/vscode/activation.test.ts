import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, stet } from './desk';

describe('activation', () => {
  before(closeAll);
  after(closeAll);

  it('loads no language client while no draft is open', async () => {
    const api = await stet();
    assert.equal(api.loaded, false);
  });

  it('registers every command that is declared', async () => {
    const declared = (vscode.extensions.getExtension('stet.stet')?.packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands.map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(declared.filter((command) => !registered.has(command)), []);
    assert.ok(declared.length >= 17);
  });

  it('loads it when a draft is shown in a folder that has a corpus', async () => {
    const api = await stet();
    await open('draft.md');
    assert.equal(await eventually(() => api.loaded, Boolean), true);
  });
});
