import * as assert from 'node:assert/strict';
import { sampleFindings } from '../support/sample-findings';
import { vsixFile } from '../support/project';
import { takeInHands, type Hands } from './hands';

describe('a person with the installed VSIX', () => {
  let hands: Hands;

  before(async () => {
    hands = await takeInHands(vsixFile);
    await hands.openFile('draft.md');
  });

  after(async () => {
    await hands?.close();
  });

  it('sees squiggles under the findings of the draft', async () => {
    assert.ok((await hands.squiggles('warning')) >= 3);
    await hands.screenshot('draft-dark');
  });

  it('reads under the mouse what the source says instead', async () => {
    assert.match(await hands.hoverOver('$36 billion'), /\$3\.6 billion/);
    await hands.screenshot('finding-dark');
  });

  it('reads on a card who somebody is', async () => {
    assert.match(await hands.hoverOver('Nguyen Phu Trong'), /Nguyen Phu Trong/);
    await hands.screenshot('card-dark');
  });

  it('finds every finding in the Problems panel', async () => {
    const rows = await hands.problems();
    for (const { rule } of sampleFindings) assert.ok(rows.some((row) => row.includes(rule)), `${rule} is not among:\n${rows.join('\n')}`);
    await hands.screenshot('problems-dark');
  });

  it('sees the same in a light theme', async () => {
    await hands.theme('light');
    assert.ok((await hands.squiggles('warning')) >= 3);
    assert.match(await hands.hoverOver('$36 billion'), /\$3\.6 billion/);
    await hands.screenshot('finding-light');
  });

  it('takes the source’s figure by a quick fix', async () => {
    const titles = await hands.quickFixes('$36 billion');
    const title = titles.find((each) => each.includes('$3.6 billion'));
    assert.ok(title, titles.join(' · '));
    await hands.screenshot('fix-light');
    await hands.take(title);
    assert.match(await hands.text(), /came to \$3\.6 billion in 2023/);
  });

  it('completes a name from the articles', async () => {
    const labels = await hands.completeAt(' Vladimir Put');
    assert.ok(labels.some((label) => label.includes('Vladimir Putin')), labels.join(' · '));
    await hands.screenshot('completion-light');
    await hands.press('Escape');
  });

  it('goes to a finding by a command of the palette', async () => {
    await hands.runCommand('Stet: Next Finding');
    assert.match(await hands.hover(), /role-differs/);
    await hands.screenshot('next-finding-light');
  });
});
