import * as assert from 'node:assert/strict';
import { vsixFile } from '../support/project';
import { takeInHands, type Desk, type Hands } from './hands';

/** One of each sort that has nothing to work on here; every command runs in every state in the Node hosts. */
const without = ['Choose Articles Folder…', 'Find Actor…', 'Rebuild Index', 'Delete Index', 'Check All Drafts', 'Show All Decisions'];

describe('the palette of the installed VSIX', () => {
  let hands: Hands | undefined;
  const take = async (desk: Desk): Promise<Hands> => (hands = await takeInHands(vsixFile, {}, desk));
  afterEach(async () => {
    await hands?.close();
    hands = undefined;
  });

  /** Runs each command and returns those after which nothing was to be seen. */
  async function silent(person: Hands, all: readonly string[]): Promise<string[]> {
    const unanswered: string[] = [];
    for (const title of all) if ((await person.answerTo(title)) === '') unanswered.push(title);
    return unanswered;
  }

  it('answers in an empty window, whose views offer the sample', async function () {
    this.timeout(200_000);
    const person = await take('nothing');
    await person.page.locator('.activitybar .action-label[aria-label="Stet"]').click();
    await person.page.locator('.pane', { hasText: 'Claims' }).getByText('Try the Sample').first().waitFor();
    await person.screenshot('nothing-open');
    assert.deepEqual(await silent(person, without), []);
    assert.notEqual(await person.answerTo('Get Started'), '');
    await person.page.getByText('Write from your sources').first().waitFor();
    await person.page.waitForTimeout(700);
    await person.screenshot('walkthrough');
    assert.notEqual(await person.answerTo('Try the Sample'), '');
    await person.page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
    assert.ok((await person.squiggles('warning')) >= 3);
  });

  it('answers in restricted mode as in any other', async function () {
    this.timeout(150_000);
    const person = await take('restricted');
    await person.openFile('draft.md');
    assert.ok((await person.squiggles('warning')) >= 3);
    assert.deepEqual(await silent(person, ['Check This Draft', 'Check All Drafts', 'Find Actor…', 'Show All Decisions']), []);
  });
});
