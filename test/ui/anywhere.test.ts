import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/project';
import { takeInHands, type Hands } from './hands';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[]; readonly menus: { readonly commandPalette: readonly { readonly command: string }[] } };
}
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const all = contributes.commands.map(({ command, title }) => ({ command, title: words[title.slice(1, -1)] ?? title }));
/** What the palette offers only where a draft is open; the tests in the Node hosts run it everywhere. */
const needsDraft = new Set(contributes.menus.commandPalette.map(({ command }) => command));

/** What each command answers where nothing is open. */
const inNothing: Readonly<Record<string, RegExp>> = {
  'stet.chooseArticles': /Open a folder, or save the draft/,
  'stet.findActor': /No articles here yet/,
  'stet.findFigure': /No articles here yet/,
  'stet.rebuildIndex': /No articles here yet/,
  'stet.deleteIndex': /No articles here yet/,
  'stet.stopIndexing': /Nothing is being indexed/,
  'stet.showLog': /Output/i,
  'stet.exportSheet': /Open a draft first/,
  'stet.toggleUnderlineAll': /Every claim is drawn|Only findings are drawn/,
  'stet.toggleInProblems': /Findings/,
  'stet.undoDecision': /Nothing has been decided here/,
  'stet.showDecisions': /Nothing has been decided here/,
  'stet.changeRule': /Which rule/,
  'stet.checkAllDrafts': /Open a folder of drafts first/,
  'stet.getStarted': /Write from your sources/,
  'stet.trySample': /draft\.md|Two days in Hanoi/,
};

/** … and in a folder that nobody trusts, with the caret on a figure that the sources state otherwise. In the order in which they are run. */
const inRestricted: Readonly<Record<string, RegExp>> = {
  'stet.chooseArticles': /Folder of articles/,
  'stet.checkDraft': /11 to check/,
  'stet.nextFinding': /Sources/,
  'stet.previousFinding': /Sources/,
  'stet.showEvidence': /Conflict/,
  'stet.insertCitation': /Insert a citation/,
  'stet.findActor': /Find an actor/,
  'stet.findFigure': /Find a figure/,
  'stet.restoreQuotation': /No quotation to restore/,
  'stet.dismissFinding': /Why may it stand/,
  'stet.confirmClaim': /Confirmed/,
  'stet.undoDecision': /taken back/i,
  'stet.showDecisions': /Nothing has been decided here/,
  'stet.changeRule': /Which rule/,
  'stet.checkAllDrafts': /1 draft checked, 11 to check/,
  'stet.exportSheet': /Format of the sheet/,
  'stet.toggleUnderlineAll': /Every claim is drawn|Only findings are drawn/,
  'stet.toggleInProblems': /Findings/,
  'stet.stopIndexing': /Nothing is being indexed/,
  'stet.showLog': /Output/i,
  'stet.useFigure': /No figure of a source is offered/,
  'stet.checkSelection': /in the selection/,
  'stet.openSource': /bamboo-diplomacy/,
  'stet.correctName': /President\s+To\s+Lam\s+welcomed/,
  'stet.rebuildIndex': /7 articles of 6 origins, ready/,
  'stet.deleteIndex': /The index is deleted/,
};

describe('the palette of the installed VSIX', function () {
  this.timeout(240_000);
  let person: Hands | undefined;
  afterEach(async () => {
    await person?.close();
    person = undefined;
  });

  async function answersOf(hands: Hands, expected: Readonly<Record<string, RegExp>>, before: (id: string) => Promise<void> = async () => undefined): Promise<string[]> {
    const wrong: string[] = [];
    for (const [id, answer] of Object.entries(expected)) {
      await hands.clear();
      await before(id);
      const said = await hands.answerTo(all.find(({ command }) => command === id)?.title ?? id, answer);
      if (!answer.test(said)) wrong.push(`${id}: ${said === '' ? '(nothing)' : said.slice(0, 300)}`);
    }
    return wrong;
  }

  it('answers in an empty window, whose views offer the sample', async () => {
    person = await takeInHands({ desk: 'nothing' });
    await person.openViews();
    await person.page.locator('.pane', { hasText: 'Claims' }).getByText('Try the Sample').first().waitFor();
    await person.screenshot('nothing-open');
    assert.deepEqual(all.map(({ command }) => command).filter((id) => !needsDraft.has(id) && !(id in inNothing)), []);
    assert.deepEqual(await answersOf(person, inNothing), []);
  });

  it('answers in restricted mode as in any other', async () => {
    person = await takeInHands({ desk: 'restricted' });
    await person.openFile('draft.md');
    await person.squiggles('warning');
    assert.deepEqual(all.map(({ command }) => command).filter((id) => !(id in inRestricted) && !(id in inNothing) && id !== 'stet.goToPassage' && id !== 'stet.revokeDecision'), []);
    const hands = person;
    assert.deepEqual(
      await answersOf(hands, inRestricted, async (id) => {
        // An article may stand beside it by now.
        await hands.press('Control+1');
        await hands.openByName('draft.md');
        if (id === 'stet.checkSelection') await hands.press('Control+A');
        else if (!['stet.nextFinding', 'stet.previousFinding', 'stet.rebuildIndex', 'stet.deleteIndex'].includes(id)) await hands.caretOn('Prime Minister');
      }),
      [],
    );
  });
});
