import * as assert from 'node:assert/strict';
import { openSession, type Session } from './session';

const wrong = 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n';
const files = {
  'corpus/harbour.md': 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023. Mayor Marta Vellin said the new quay would open in 2025.\n',
  'one.md': wrong,
  'two.txt': wrong,
  'notes.md': wrong,
  'picture.svg': wrong,
};

describe('drafts that are not open', () => {
  let session: Session;
  afterEach(() => session.close());

  it('are checked from their files and keep their findings until they are put right', async () => {
    session = await openSession({ folders: { desk: files } });
    await session.ready('desk');
    const check = (path: string) => session.ask('stet/checkFile', { uri: session.uriOf(path) });
    assert.equal((await check('desk/one.md'))?.findings, 1);
    assert.equal((await check('desk/two.txt'))?.findings, 1);
    assert.equal(await check('desk/corpus/harbour.md'), null);
    assert.equal(await check('desk/picture.svg'), null);
    assert.equal(await check('desk/none.md'), null);
    assert.equal((await session.diagnostics('desk/one.md', (found) => found.length === 1)).length, 1);
    await session.change('desk/corpus/harbour.md', files['corpus/harbour.md'].replace('4.5', '45'));
    assert.deepEqual(await session.diagnostics('desk/one.md', (found) => found.length === 0), []);
  });

  it('lose their findings with their file or its folder', async () => {
    session = await openSession({ folders: { desk: { ...files, 'old/three.md': wrong, 'older.md': wrong } } });
    await session.ready('desk');
    for (const path of ['desk/one.md', 'desk/old/three.md', 'desk/older.md']) {
      await session.ask('stet/checkFile', { uri: session.uriOf(path) });
      await session.diagnostics(path, (found) => found.length === 1);
    }
    await session.client.sendNotification('workspace/didDeleteFiles', { files: [{ uri: session.uriOf('desk/old') }] });
    await session.client.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: session.uriOf('desk/one.md'), newUri: session.uriOf('desk/1.md') }] });
    for (const path of ['desk/one.md', 'desk/old/three.md']) assert.deepEqual(await session.diagnostics(path, (found) => found.length === 0), []);
    assert.equal(session.shown('desk/older.md').length, 1);
  });

  it('are those that the settings name, where they name any, and those that say so', async () => {
    session = await openSession({ folders: { desk: { ...files, 'said.md': `---\nstet: draft\n---\n\n${wrong}` } }, settings: { 'drafts.include': ['one.md'] } });
    await session.ready('desk');
    const check = (path: string) => session.ask('stet/checkFile', { uri: session.uriOf(path) });
    assert.equal((await check('desk/one.md'))?.findings, 1);
    assert.equal((await check('desk/said.md'))?.findings, 1);
    assert.equal(await check('desk/notes.md'), null);
  });
});

describe('a selection', () => {
  it('is held against the articles, of a draft or of any other document', async () => {
    const session = await openSession({ folders: { desk: files } });
    await session.ready('desk');
    const text = `Marta Vellin is the mayor. She said the new quay would open in 2025.\n\n${wrong}`;
    await session.type('desk/draft.md', text);
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 9 } };
    const part = await session.ask('stet/checkSelection', { uri: session.uriOf('desk/draft.md'), text: '', range });
    assert.equal(part?.head, '1 claim in the selection: 1 conflict.');
    assert.match(part?.text ?? '', /^1 claim[^]*1\. The port of Lindhaven handled 45 million[^]*figure-differs: [^]*Conflict[^]*4\.5 million tonnes/);
    const other = await session.ask('stet/checkSelection', { uri: session.uriOf('desk/corpus/harbour.md'), text, range });
    assert.equal(other?.counts.conflict, 1);
    assert.ok((other?.counts.found ?? 0) >= 1, other?.head);
    await session.close();
  });
});
