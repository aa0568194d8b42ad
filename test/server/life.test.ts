import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrepared } from '../../src/server/reader';
import type { Reader } from '../../src/server/reading';
import { openSession, type Session } from './session';

const article = (name: string, tonnes: number): string => `# ${name}\n\nThe port of ${name} handled ${tonnes} million tonnes of cargo in 2023.\n`;
const three = { 'corpus/a.md': article('Lindhaven', 4), 'corpus/b.md': article('Torvik', 7), 'corpus/c.md': article('Aldmouth', 9) };

/** Lets a test hold articles back: each behind the first `through` waits until it is let through. */
function gate(through = 0): Reader & { open(): void } {
  const held: ((stopped: boolean) => void)[] = [];
  let isOpen = false;
  let asked = 0;
  return {
    open(): void {
      isOpen = true;
      for (const letThrough of held.splice(0)) letThrough(false);
    },
    read: (path, bytes) =>
      new Promise((resolve) => {
        const go = (stopped: boolean): void => resolve(stopped ? { value: null, problems: [] } : readPrepared(path, bytes));
        if (isOpen || asked++ < through) go(false);
        else held.push(go);
      }),
    stop(): void {
      for (const letThrough of held.splice(0)) letThrough(true);
    },
  };
}

describe('the index of a folder', () => {
  let session: Session;
  afterEach(() => session.close());

  it('is told how far it is, and nothing is flagged or called missing before it is done', async () => {
    const reader = gate();
    session = await openSession({ folders: { desk: three }, reader });
    await session.statusWhere('desk', ({ state }) => state === 'indexing');
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    assert.deepEqual(await session.diagnostics('desk/draft.md'), []);
    assert.match(await session.hover('desk/draft.md', 'Torvik'), /^\*\*Indexing \d of \d articles\*\*/);
    reader.open();
    const status = await session.ready('desk');
    assert.deepEqual([status.articles, status.read, status.reused], [3, 3, 0]);
    assert.equal((await session.diagnostics('desk/draft.md', (all) => all.length > 0)).length, 1);
  });

  it('reads one article again when one has changed, and judges the open draft against it', async () => {
    session = await openSession({ folders: { desk: three } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.diagnostics('desk/draft.md', (all) => all.length === 1);
    await session.change('desk/corpus/b.md', article('Torvik', 8) + '\nIt is growing.\n');
    assert.deepEqual(await session.diagnostics('desk/draft.md', (all) => all.length === 0), []);
    const status = await session.statusWhere('desk', ({ read }) => read === 1);
    assert.deepEqual([status.articles, status.read, status.reused], [3, 1, 2]);
  });

  it('drops an article that is deleted', async () => {
    session = await openSession({ folders: { desk: three } });
    await session.ready('desk');
    await session.change('desk/corpus/c.md', null);
    assert.equal((await session.statusWhere('desk', ({ articles }) => articles === 2)).state, 'ready');
  });

  it('reads nothing again in a second session over unchanged articles', async () => {
    session = await openSession({ folders: { desk: three }, keepIndex: true });
    await session.ready('desk');
    await session.close(true);
    session = await openSession({ folders: { desk: {} }, keepIndex: true, root: session.root });
    const status = await session.ready('desk');
    assert.deepEqual([status.articles, status.read, status.reused], [3, 0, 3]);
    assert.ok(session.log.some((line) => line.includes('0 read, 3 reused')), session.log.join('\n'));
  });

  it('reads everything again, and judges by that, when what is kept turns out to be damaged while it is asked', async () => {
    session = await openSession({ folders: { desk: three }, keepIndex: true });
    await session.ready('desk');
    await session.close(true);
    const store = readdirSync(join(session.root, '.index')).find((name) => name.endsWith('.stet'))!;
    const bytes = readFileSync(join(session.root, '.index', store));
    // The words of the articles stand at the end and are looked at when they are asked for.
    for (let at = Math.floor(bytes.length * 0.9); at < bytes.length; at += 20) bytes[at]! ^= 1;
    writeFileSync(join(session.root, '.index', store), bytes);
    session = await openSession({ folders: { desk: {} }, keepIndex: true, root: session.root });
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.statusWhere('desk', ({ state, read }) => state === 'ready' && read === 3);
    assert.equal((await session.diagnostics('desk/draft.md', (all) => all.length > 0)).length, 1);
    assert.ok(session.log.some((line) => line.includes('index: is damaged')), session.log.join('\n'));
  });

  it('is taken from its store once many articles were read, and answers as before', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`corpus/n${at}.md`, article(`Harbour${at}`, at + 2)]));
    session = await openSession({ folders: { desk: { ...three, ...many } }, keepIndex: true });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    const before = await session.diagnostics('desk/draft.md', (all) => all.length === 1);
    const checks = (): number => session.log.filter((line) => line.includes('claims judged')).length;
    const known = checks();
    // The index is saved a second after it was read; its drafts are looked at again then.
    for (let wait = 0; wait < 100 && checks() === known; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(checks() > known);
    assert.deepEqual(await session.diagnostics('desk/draft.md', (all) => all.length === 1), before);
    await session.change('desk/corpus/b.md', article('Torvik', 8));
    assert.deepEqual(await session.diagnostics('desk/draft.md', (all) => all.length === 0), []);
  });

  it('can be stopped: the reading ends, nothing is flagged, and it can be rebuilt', async () => {
    const reader = gate();
    session = await openSession({ folders: { desk: three }, reader });
    await session.statusWhere('desk', ({ state }) => state === 'indexing');
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.client.sendNotification('stet/stop', { uri: null });
    const stopped = await session.statusWhere('desk', ({ state }) => state === 'stopped');
    assert.equal(stopped.articles, 0);
    assert.deepEqual(await session.diagnostics('desk/draft.md'), []);
    reader.open();
    assert.equal((await session.ask('stet/rebuild', { uri: null }))[0]?.state, 'ready');
    assert.equal((await session.diagnostics('desk/draft.md', (all) => all.length > 0)).length, 1);
  });

  it('can be deleted: nothing of it is kept, nothing is flagged, and rebuilding brings it back', async () => {
    session = await openSession({ folders: { desk: three }, keepIndex: true });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.diagnostics('desk/draft.md', (all) => all.length === 1);
    assert.deepEqual(await session.ask('stet/deleteIndex', { uri: null }), []);
    const deleted = await session.statusWhere('desk', ({ state }) => state === 'stopped');
    assert.equal(deleted.articles, 0);
    await session.diagnostics('desk/draft.md', (all) => all.length === 0);
    await session.close(true);
    session = await openSession({ folders: { desk: {} }, keepIndex: true, root: session.root });
    const status = await session.ready('desk');
    assert.deepEqual([status.read, status.reused], [3, 0]);
  });

  it('is each folder’s own where two are open', async () => {
    session = await openSession({ folders: { north: { 'corpus/a.md': article('Lindhaven', 4) }, south: { 'corpus/a.md': article('Lindhaven', 6) } } });
    await Promise.all([session.ready('north'), session.ready('south')]);
    const text = 'The port of Lindhaven handled 4 million tonnes of cargo in 2023.\n';
    await session.type('north/draft.md', text);
    await session.type('south/draft.md', text);
    const south = await session.diagnostics('south/draft.md', (all) => all.length > 0);
    assert.equal(south[0]?.relatedInformation?.[0]?.location.uri, session.uriOf('south/corpus/a.md'));
    assert.deepEqual(await session.diagnostics('north/draft.md'), []);
  });

  it('does not exist where no folder of articles does, until one is named', async () => {
    session = await openSession({ folders: { desk: { 'sources/a.md': article('Lindhaven', 4) } } });
    const none = await session.statusWhere('desk', ({ state }) => state === 'no-corpus');
    assert.deepEqual([none.articles, none.read], [0, 0]);
    await session.type('desk/draft.md', 'The port of Lindhaven handled 5 million tonnes of cargo in 2023.\n');
    await session.configure({ 'corpus.folders': ['sources'] });
    assert.equal((await session.diagnostics('desk/draft.md', (all) => all.length > 0)).length, 1);
  });

  it('gives a folder its own settings in .stet/config.json, below those of the editor', async () => {
    session = await openSession({
      folders: { desk: { 'sources/a.md': article('Lindhaven', 4), '.stet/config.json': '{"corpus.folders": ["sources"], "rules": {"figure-differs": "hint"}}' } },
      settings: { rules: { 'figure-differs': 'information' } },
    });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 5 million tonnes of cargo in 2023.\n');
    assert.deepEqual((await session.diagnostics('desk/draft.md', (all) => all.length > 0)).map(({ severity }) => severity), [3]);
    await session.configure({});
    await session.diagnostics('desk/draft.md', (all) => all[0]?.severity === 4);
  });

  it('keeps what is read when the window closes before all is read', async () => {
    const reader = gate(2);
    session = await openSession({ folders: { desk: three }, reader, keepIndex: true });
    while ((await session.ask('stet/status', { uri: null }))[0]?.done !== 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await session.close(true);
    session = await openSession({ folders: { desk: {} }, keepIndex: true, root: session.root });
    const status = await session.ready('desk');
    assert.deepEqual([status.articles, status.read, status.reused], [3, 1, 2]);
  });

  it('is forgotten with its folder, even where it was still being read', async () => {
    const reader = gate();
    session = await openSession({ folders: { desk: three, other: three }, reader });
    await session.statusWhere('desk', ({ state }) => state === 'indexing');
    await session.statusWhere('other', ({ state }) => state === 'indexing');
    await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: session.uriOf('desk'), name: 'desk' }] } });
    await session.folderClosed('desk');
    reader.open();
    await session.ready('other');
    assert.deepEqual((await session.ask('stet/status', { uri: null })).map(({ name }) => name), ['other']);
    const told = session.history.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.deepEqual(session.history.slice(told).filter(({ name }) => name === 'desk'), []);
    assert.ok(!session.hasStatus('desk'));
  });

  it('shows nothing of a draft that is closed while it is checked', async function () {
    this.timeout(10_000);
    session = await openSession({ folders: { desk: three } });
    await session.ready('desk');
    const text = Array.from({ length: 120 }, (_, at) => `The port of Torvik handled ${at + 10} million tonnes of cargo in 2023, said harbour master Nia Berg.`).join('\n\n');
    await session.type('desk/draft.md', text);
    // It is being judged as soon as a question about it was answered.
    await session.ask('stet/status', { uri: session.uriOf('desk/draft.md') });
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(!session.log.some((line) => line.includes('claims judged')), 'the draft is too short for this test');
    await session.shut('desk/draft.md');
    await session.type('desk/other.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.diagnostics('desk/other.md', (all) => all.length === 1);
    for (let wait = 0; wait < 10 && !session.log.some((line) => line.startsWith('draft.md: ')); wait++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(session.shown('desk/draft.md'), []);
  });

  it('answers once for a folder with settings of its own that is opened as a workspace folder later', async () => {
    session = await openSession({ folders: { desk: three, other: { ...three, '.stet/config.json': '{}' } }, unopened: ['other'] });
    await session.ready('desk');
    await session.type('other/draft.md', 'The port of Torvik handled 8 million tonnes of cargo in 2023.\n');
    await session.diagnostics('other/draft.md', (all) => all.length === 1);
    await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: session.uriOf('other'), name: 'other' }], removed: [] } });
    await session.ask('stet/rebuild', { uri: session.uriOf('other/draft.md') });
    assert.deepEqual((await session.ask('stet/status', { uri: null })).map(({ name }) => name), ['desk', 'other']);
    assert.equal((await session.diagnostics('other/draft.md', (all) => all.length === 1)).length, 1);
  });
});

describe('what is wrong with a folder is named, and the rest goes on', () => {
  let session: Session;
  afterEach(() => session.close());

  const cases: readonly { readonly name: string; readonly files: Record<string, string | Uint8Array>; readonly settings?: unknown; readonly subject: RegExp; readonly reason: RegExp; readonly articles: number; readonly prepare?: (root: string) => void }[] = [
    { name: 'a folder that is missing', files: three, settings: { 'corpus.folders': ['corpus', 'gone'] }, subject: /gone/, reason: /no such folder/, articles: 3 },
    { name: 'an empty folder', files: { 'corpus/image.png': 'x' }, subject: /corpus/, reason: /holds no articles/, articles: 0 },
    { name: 'a binary file', files: { ...three, 'corpus/d.txt': new Uint8Array([0, 1, 2, 0, 255, 0, 0, 7]) }, subject: /d\.txt/, reason: /./, articles: 3 },
    { name: 'a citation key that two articles have', files: { ...three, 'corpus/more/a.md': article('Nordwick', 2) }, subject: /a\.md/, reason: /citation key/, articles: 4 },
    { name: 'a setting of the wrong type', files: three, settings: { 'corpus.exclude': 7, 'figures.tolerance': 'much' }, subject: /stet\.corpus\.exclude/, reason: /list of texts/, articles: 3 },
    { name: 'a configuration that is no JSON', files: { ...three, '.stet/config.json': '{' }, subject: /config\.json/, reason: /JSON/, articles: 3 },
    { name: 'a file that is too large', files: three, settings: { limits: { bytesPerArticle: 74 } }, subject: /\.md/, reason: /too large/, articles: 1 },
    { name: 'a decisions file with a broken line', files: { ...three, '.stet/decisions.jsonl': 'what\n' }, subject: /decisions\.jsonl/, reason: /JSON/, articles: 3 },
    { name: 'a link that leads nowhere', files: three, subject: /dangling\.md/, reason: /leads nowhere/, articles: 3, prepare: (root) => symlinkSync(join(root, 'nothing'), join(root, 'desk/corpus/dangling.md')) },
  ];
  for (const { name, files, settings, subject, reason, articles, prepare } of cases) {
    it(name, async () => {
      session = await openSession({ folders: { desk: files }, settings: settings ?? {} });
      prepare?.(session.root);
      if (prepare) await session.ask('stet/rebuild', { uri: null });
      const status = await session.statusWhere('desk', (now) => now.state === 'ready' && now.problems.some((problem) => subject.test(problem.subject) && reason.test(problem.reason)));
      assert.equal(status.articles, articles);
      assert.ok(session.log.some((line) => subject.test(line)));
    });
  }

  it('an article that disappears while it is read', async () => {
    const reader = gate();
    // More than are read ahead of the first.
    session = await openSession({ folders: { desk: { ...three, ...Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`corpus/more-${n + 10}.md`, article(`Harbour ${n}`, n + 2)])) } }, reader });
    await session.statusWhere('desk', ({ state }) => state === 'indexing');
    rmSync(join(session.root, 'desk/corpus/more-79.md'));
    reader.open();
    const status = await session.ready('desk');
    assert.equal(status.articles, 72);
    assert.ok(status.problems.some((problem) => problem.subject === 'more-79.md'));
  });
});
