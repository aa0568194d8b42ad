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

  it('show the claims by standing, what the sources contradict first', async () => {
    await hands.openViews();
    const lines = await hands.linesOf('Claims');
    assert.match(lines[0] ?? '', /^Conflict\. \d+/);
    assert.ok(lines.some((line) => line.startsWith('Conflict: $36 billion ≠ $3.6 billion. Trade between')), lines.join('\n'));
    await hands.screenshot('views-dark');
  });

  it('show the same in a light theme and in high contrast', async () => {
    for (const theme of ['light', 'contrast'] as const) {
      await hands.theme(theme);
      await hands.openViews();
      assert.ok((await hands.linesOf('Sources')).length > 1);
      await hands.page.waitForTimeout(500);
      await hands.screenshot(`views-${theme}`);
    }
  });
});
