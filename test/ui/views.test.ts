import * as assert from 'node:assert/strict';
import { vsixFile } from '../support/project';
import { takeInHands, type Hands } from './hands';

describe('the views of the installed VSIX', () => {
  let hands: Hands;

  before(async () => {
    hands = await takeInHands(vsixFile);
    await hands.openFile('draft.md');
    await hands.squiggles('warning');
  });

  after(async () => {
    await hands?.close();
  });

  it('show the claims by standing, what the sources contradict first, and read it out', async () => {
    await hands.openViews();
    const lines = await hands.linesOf('Claims');
    assert.match(lines[0] ?? '', /^Conflict\. \d+/);
    assert.ok(lines.some((line) => line.startsWith('Conflict: $36 billion ≠ $3.6 billion. Trade between')), lines.join('\n'));
    assert.ok((await hands.linesOf('Sources')).some((line) => /\d+ claim/.test(line)));
    await hands.screenshot('views-dark');
  });

  it('lead from a claim to its words by the keyboard alone', async () => {
    await hands.press('F1');
    await hands.page.keyboard.type('Stet: Focus on Claims View');
    await hands.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Focus on Claims View' }).first().waitFor();
    await hands.press('Enter');
    await hands.page.waitForTimeout(500);
    await hands.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    await hands.page.locator('.editor-instance .focused').first().waitFor();
    await hands.page.waitForTimeout(500);
    await hands.screenshot('claim-dark');
    assert.match(await hands.page.locator('.statusbar-item', { hasText: /selected/ }).first().innerText(), /\d+ selected/);
  });

  it('draw every claim with its standing, apart from findings', async () => {
    await hands.runCommand('Stet: Underline All Claims');
    await hands.page.locator('.notification-toast', { hasText: '≠ conflict' }).waitFor();
    await hands.press('Escape', 'Escape');
    await hands.page.waitForTimeout(700);
    await hands.screenshot('claims-drawn-dark');
  });

  it('show the same in a light theme and in high contrast', async () => {
    for (const theme of ['light', 'contrast'] as const) {
      await hands.theme(theme);
      await hands.openViews();
      assert.ok((await hands.linesOf('Sources')).length > 1);
      await hands.squiggles('warning');
      await hands.page.waitForTimeout(700);
      await hands.screenshot(`views-${theme}`);
    }
  });
});
