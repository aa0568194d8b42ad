import * as assert from 'node:assert/strict';
import { takeInHands, type Hands } from './hands';

describe('the views of the installed VSIX', () => {
  let hands: Hands;

  before(async () => {
    hands = await takeInHands({ desk: 'sample' });
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
    await hands.runCommand('Stet: Focus on Claims View');
    await hands.page.locator('.pane:has(.pane-header[aria-label^="Claims"]) .monaco-list:focus').waitFor();
    await hands.press('Home', 'ArrowDown', 'ArrowDown', 'Enter');
    const selected = hands.page.locator('.statusbar-item', { hasText: /\d+ selected/ });
    await selected.first().waitFor();
    await hands.screenshot('claim-dark');
  });

  it('read on a card who somebody is', async () => {
    assert.match(await hands.hoverOver('Nguyen Phu Trong'), /Nguyen Phu Trong/);
    await hands.screenshot('card-dark');
  });

  it('draw every claim with its standing, apart from findings', async () => {
    await hands.clear();
    await hands.runCommand('Stet: Underline All Claims');
    await hands.page.locator('.notification-toast', { hasText: '≠ conflict' }).waitFor();
    await hands.clear();
    // What is drawn behind the words is no text that could be waited for.
    await hands.page.waitForTimeout(700);
    await hands.screenshot('claims-drawn-dark');
  });

  it('show the same in a light theme and in high contrast', async () => {
    for (const theme of ['light', 'contrast'] as const) {
      await hands.theme(theme);
      await hands.openViews();
      assert.ok((await hands.linesOf('Sources')).length > 1);
      await hands.squiggles('warning');
      await hands.screenshot(`views-${theme}`);
    }
  });
});
