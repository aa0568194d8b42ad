import * as assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
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

  const LINK = 'leads out of the workspace, which is not trusted, by a link';
  const opened = (settings: unknown, link: (root: string) => void, chosen: readonly string[] = []): Promise<Session> =>
    openSession({ folders: files, unopened: ['private'], settings, prepare: link, chosenFolders: chosen });
  const told = async (): Promise<unknown> => {
    const { articles, problems } = await session.ready('desk');
    return [articles, problems.map(({ subject, reason }) => [subject.split('/').at(-1), reason])];
  };

  for (const [what, folder, link] of [
    ['a corpus folder', 'linked', (root: string) => symlinkSync(join(root, 'private'), join(root, 'desk/linked'))],
    ['a folder above a corpus folder', 'linked/private', (root: string) => symlinkSync(root, join(root, 'desk/linked'))],
    ['a way out over a folder within', 'inner/linked', (root: string) => {
      mkdirSync(join(root, 'desk/real'));
      symlinkSync(join(root, 'private'), join(root, 'desk/real/linked'));
      symlinkSync('real', join(root, 'desk/inner'));
    }],
  ] as const) {
    it(`has nothing read where ${what} is a link to a place outside, and is told why`, async () => {
      session = await opened({ 'corpus.folders': ['articles', folder] }, link);
      assert.deepEqual(await told(), [1, [[folder.split('/').at(-1), LINK]]]);
    });
  }

  it('has a folder read that is a link to another folder of it', async () => {
    session = await opened({ 'corpus.folders': ['linked'] }, (root) => symlinkSync('articles', join(root, 'desk/linked')));
    assert.deepEqual(await told(), [1, []]);
  });

  it('has a link read to a folder that a person chose, and a chosen folder that is a link', async () => {
    session = await opened({ 'corpus.folders': ['articles', 'linked', '../away'] }, (root) => {
      symlinkSync(join(root, 'private'), join(root, 'desk/linked'));
      symlinkSync(join(root, 'private'), join(root, 'away'));
    });
    await session.ready('desk');
    await session.client.sendNotification('stet/trust', { chosenFolders: [session.uriOf('away')] });
    const { problems } = await session.statusWhere('desk', ({ state, articles }) => state === 'ready' && articles === 3);
    // Both lead to one article, which is told as such.
    assert.deepEqual(problems.filter(({ reason }) => !reason.startsWith('has the citation key')), []);
  });

  it('has a link read that came up later no more than one that was there', async () => {
    session = await opened({ 'corpus.folders': ['articles', 'later'] }, () => undefined);
    await session.ready('desk');
    symlinkSync(join(session.root, 'private'), join(session.root, 'desk/later'));
    await session.change('desk/articles/c.md', article('Kelvin'));
    const { articles } = await session.statusWhere('desk', ({ state, problems }) => state === 'ready' && problems.some(({ reason }) => reason === LINK));
    assert.equal(articles, 2);
  });

  it('has settings and decisions neither read nor written through links', async () => {
    session = await opened({}, (root) => {
      mkdirSync(join(root, 'desk/.stet'));
      symlinkSync(join(root, 'private/b.md'), join(root, 'desk/.stet/config.json'));
      symlinkSync(join(root, 'private/new.jsonl'), join(root, 'desk/.stet/decisions.jsonl'));
    });
    const before = readFileSync(join(session.root, 'private/b.md'), 'utf8');
    const { problems } = await session.statusWhere('desk', ({ problems }) => problems.filter(({ reason }) => reason === LINK).length === 2);
    assert.deepEqual(problems.filter(({ reason }) => reason === LINK).map(({ subject }) => subject.split('/').at(-1)), ['config.json', 'decisions.jsonl']);
    await session.configure({ 'corpus.folders': ['articles'] });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 9 million tonnes of cargo in 2023.\n');
    const [found] = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    await session.ask('stet/decide', { uri: session.uriOf('desk/draft.md'), ranges: [found!.range], verdict: 'dismissed', scope: 'draft', reason: 'opinion' });
    assert.deepEqual([readFileSync(join(session.root, 'private/b.md'), 'utf8'), existsSync(join(session.root, 'private/new.jsonl'))], [before, false]);
  });
});
