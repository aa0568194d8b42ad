import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { openSession, type Session } from './session';

const article = (name: string): string => `# ${name}\n\nThe port of ${name} handled 4 million tonnes of cargo in 2023.\n`;
const files = { desk: { 'articles/a.md': article('Lindhaven') }, private: { 'b.md': article('Torvik') } };
const namesBoth = { 'corpus.folders': ['articles', '../private'] };

describe('a workspace that nobody trusts', () => {
  let session: Session;
  afterEach(() => session.close());

  for (const [how, folders, settings] of [
    ['its settings', files, namesBoth],
    ['its .stet/config.json', { ...files, desk: { ...files.desk, '.stet/config.json': JSON.stringify(namesBoth) } }, {}],
    ['a way round through its own folder', files, { 'corpus.folders': ['articles', 'articles/../../private'] }],
  ] as const) {
    it(`has no folder outside it read by ${how}, and is told why`, async () => {
      session = await openSession({ folders, unopened: ['private'], settings, chosenFolders: [] });
      const { articles, problems } = await session.ready('desk');
      assert.equal(articles, 1);
      assert.deepEqual(problems.map(({ subject, reason }) => [subject.split('/').at(-1), reason]), [['private', 'lies outside the workspace, which is not trusted']]);
    });
  }

  it('has a folder read that a person chose', async () => {
    session = await openSession({ folders: files, unopened: ['private'], settings: namesBoth, chosenFolders: [] });
    await session.ready('desk');
    await session.client.sendNotification('stet/trust', { chosenFolders: [session.uriOf('private')] });
    const { problems } = await session.statusWhere('desk', ({ state, articles }) => state === 'ready' && articles === 2);
    assert.deepEqual(problems, []);
  });

  it('has all its folders read once it is trusted', async () => {
    session = await openSession({ folders: files, unopened: ['private'], settings: namesBoth, chosenFolders: [] });
    await session.ready('desk');
    await session.client.sendNotification('stet/trust', { chosenFolders: null });
    await session.statusWhere('desk', ({ state, articles }) => state === 'ready' && articles === 2);
  });
});
