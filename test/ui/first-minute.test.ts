import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/project';
import { sampleFindings } from '../support/sample-findings';
import { takeInHands, type Hands, type Theme } from './hands';

const draft = readFileSync(join(root, 'corpus/draft.md'), 'utf8');

/** Rule, line and column (1-based) of each finding of the sample, as the Problems panel has them. */
const expected = sampleFindings.map(({ rule, text }) => {
  const before = draft.slice(0, draft.indexOf(text)).split('\n');
  return `${rule} [Ln ${before.length}, Col ${(before.at(-1)?.length ?? 0) + 1}]`;
});

/** From the walkthrough to the sheet in one go, as somebody does it who has just installed the VSIX. The steps build on each other. */
for (const theme of ['dark', 'light'] satisfies Theme[]) {
  describe(`the first minute (${theme})`, function () {
    this.bail(true);
    let person: Hands;
    const picture = (step: string): Promise<void> => person.screenshot(`${step}-${theme}`);

    before(async () => {
      person = await takeInHands({ desk: 'own folder', theme, size: { width: 1200, height: 780 } });
    });
    after(() => person?.close());

    it('begins with the walkthrough, whose first step opens the sample', async () => {
      await person.runCommand('Stet: Get Started');
      const button = person.page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Try the Sample' });
      await button.waitFor();
      await person.closeSideBar();
      await picture('1-walkthrough');
      await button.click();
      await person.page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
    });

    it('shows every finding of the sample on its exact words', async () => {
      await person.closeTab('Welcome');
      await person.squiggles('warning');
      const rows = await person.problems(expected.length);
      const found = rows.flatMap((row) => /([a-z]+(?:-[a-z]+)*)\)?\s*(\[Ln \d+, Col \d+\])/.exec(row)?.slice(1).join(' ') ?? []);
      assert.deepEqual(found.sort(), [...expected].sort());
      await person.press('Control+J');
      await picture('2-findings');
    });

    it('tells over a figure what the source states instead', async () => {
      assert.match(await person.hoverOver('$36 billion'), /Sources give \$3\.6 billion for [\s\S]*not \$36 billion/);
      await picture('3-hover');
    });

    it('mends it by the keyboard alone', async () => {
      await person.clear();
      await person.press('Control+Home');
      for (const _ of ['Prime Minister', '$36 billion']) await person.runCommand('Stet: Next Finding');
      await person.clear();
      const titles = await person.quickFixesHere();
      assert.match(titles[0] ?? '', /Use the source’s figure: \$3\.6 billion/);
      await picture('4-fix');
      await person.press('Enter');
      await person.showing(/came to \$3\.6 billion in 2023/);
    });

    it('completes a name from the articles', async () => {
      const labels = await person.completeAt(' It was Vladimir Put');
      assert.equal(labels[0], 'Vladimir Putin');
      await picture('5-completion');
      await person.press('Enter');
      await person.showing(/It was Vladimir Putin$/m);
    });

    it('reads a folder of one’s own, after saying how much it is', async () => {
      await person.openByName('story.md');
      await person.runCommand('Stet: Choose Articles Folder…');
      await person.page.locator('.quick-input-list .monaco-list-row', { hasText: 'clippings' }).waitFor();
      await person.typeInto('Folder path', `${join(person.workspace, 'clippings')}/`);
      const asks = person.page.locator('.monaco-dialog-box');
      await asks.waitFor();
      assert.match(await asks.innerText(), /3 files, 1 kB in clippings\. Index them\?/);
      await picture('6-folder');
      await person.press('Enter');
      await person.page.locator('.notification-toast', { hasText: 'port-story: 3 articles of 3 origins, ready.' }).waitFor();
      assert.deepEqual((JSON.parse(readFileSync(join(person.workspace, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>)['stet.corpus.folders'], ['clippings']);
      await person.clear();
      assert.match(await person.hoverOver('45 million'), /Sources give 4\.5 million tonnes/);
    });

    it('exports the sheet of one’s own draft', async () => {
      await person.clear();
      await person.openViews();
      await person.page.locator('.monaco-list-row[aria-label^="Conflict: 45 million tonnes ≠ 4.5 million tonnes"]').first().waitFor();
      await person.page.locator('.activitybar .badge').locator('visible=true').first().waitFor({ state: 'hidden' });
      await picture('7-claims');
      await person.runCommand('Stet: Export Fact-Check Sheet…');
      await person.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Web page' }).waitFor();
      await picture('8-sheet');
      await person.press('Enter');
      const file = join(person.workspace, 'story-sheet.html');
      await person.typeInto('File path', file);
      const done = person.page.locator('.notification-toast', { hasText: 'story-sheet.html' });
      await done.waitFor();
      assert.match(await done.innerText(), /5 claims: 3 found, 0 near, 1 conflict, 0 missing, 1 unchecked/);
      assert.ok(existsSync(file));
      const sheet = readFileSync(file, 'utf8');
      for (const words of ['<mark>45 million tonnes</mark>', 'Sources give 4.5 million tonnes', 'harbour-year', 'It does not establish that the sources are right.']) assert.ok(sheet.includes(words), words);
    });
  });
}
