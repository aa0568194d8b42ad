import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { describe, it } from 'mocha';
import { defaultSettings } from '../../src/core/settings';
import type { Disk } from '../../src/server/disk';
import { nodeDisk, resolvedOn } from '../../src/server/disk.node';
import { articlesDiffer, below, corpusFolders, readSettings } from '../../src/server/layers';
import { relativeUri } from '../../src/server/relative-uri';

describe('what lies below a folder', () => {
  const rows: readonly (readonly [location: string, folder: string, path: string | null])[] = [
    ['/desk/corpus/a.md', '/desk/corpus', 'a.md'],
    ['/desk/corpus/deep/a.md', '/desk/corpus/', 'deep/a.md'],
    ['/desk/corpus-old/a.md', '/desk/corpus', null],
    ['/desk/corpus', '/desk/corpus', null],
    ['/other/desk/corpus/a.md', '/desk/corpus', null],
    ['/a/b/a/b/c.md', '/a/b', 'a/b/c.md'],
    ['C:\\desk\\corpus\\a.md', 'C:\\desk', 'corpus/a.md'],
    ['C:\\desk\\corpus\\a.md', 'C:\\desk\\', 'corpus/a.md'],
    ['file:///desk/corpus/a.md', 'file:///desk', 'corpus/a.md'],
  ];
  for (const [location, folder, path] of rows) {
    it(`${location} ${path === null ? 'is not below' : `is ${path} below`} ${folder}`, () => assert.equal(below(location, folder), path));
  }
});

describe('the way of a link from one document to another', () => {
  const rows: readonly (readonly [from: string, to: string, way: string])[] = [
    ['file:///desk/draft.md', 'file:///desk/corpus/a.md', 'corpus/a.md'],
    ['file:///desk/drafts/draft.md', 'file:///desk/corpus/a.md', '../corpus/a.md'],
    ['file:///desk/drafts/late/draft.md', 'file:///desk/a.md', '../../a.md'],
    ['file:///desk/draft.md', 'file:///desk/a.md', 'a.md'],
    ['file:///one/draft.md', 'file:///two/one/a.md', '../two/one/a.md'],
    // A folder that has the name of the document is another one.
    ['file:///desk/a.md/draft.md', 'file:///desk/a.md', '../a.md'],
    ['file:///desk/draft.md', 'file:///desk/two%20words/%C3%A9%25.md', 'two%20words/%C3%A9%25.md'],
    ['file:///c%3A/desk/draft.md', 'file:///c%3A/archive/a.md', '../archive/a.md'],
    ['file:///c%3A/desk/draft.md', 'file:///d%3A/archive/a.md', 'file:///d%3A/archive/a.md'],
    ['file:///desk/draft.md', 'vscode-vfs://host/desk/a.md', 'vscode-vfs://host/desk/a.md'],
    ['vscode-vfs://one/desk/draft.md', 'vscode-vfs://two/desk/a.md', 'vscode-vfs://two/desk/a.md'],
    ['vscode-vfs://one/desk/draft.md', 'vscode-vfs://one/desk/a.md', 'a.md'],
  ];
  for (const [from, to, way] of rows) it(`from ${from} to ${to} is ${way}`, () => assert.equal(relativeUri(from, to), way));
});

describe('a folder named with its drive', () => {
  it('is the one whose documents the editor names with a small letter', () => {
    assert.equal(resolvedOn(win32, 'c:\\desk', 'C:\\Articles'), 'c:\\Articles');
    assert.equal(resolvedOn(win32, 'c:\\desk', '..\\Articles'), 'c:\\Articles');
    assert.equal(resolvedOn(win32, 'c:\\desk', '\\\\server\\share\\a'), '\\\\server\\share\\a');
    assert.equal(resolvedOn(posix, '/desk', 'C:/Articles'), '/desk/C:/Articles');
  });
});

describe('the folders of articles', () => {
  const disk = nodeDisk();
  const foldersOf = (...folders: string[]) => corpusFolders(disk, '/desk', { ...defaultSettings, 'corpus.folders': folders });

  it('stand below the project unless a person gave a whole path', () =>
    assert.deepEqual(foldersOf('corpus', '/archive').map(({ location }) => location), ['/desk/corpus', '/archive']));

  it('name their articles by the folder too where there are several', () => {
    assert.deepEqual(foldersOf('corpus').map(({ prefix }) => prefix), ['']);
    assert.deepEqual(foldersOf('corpus/', 'old/2020', 'old\\2021').map(({ prefix }) => prefix), ['corpus/', 'old/2020/', 'old/2021/']);
  });

  it('are looked through again where the settings change what an article is, and only there', () => {
    const changes = [{ 'corpus.folders': ['b'] }, { 'corpus.exclude': ['b'] }, { 'drafts.include': ['b'] }, { limits: { ...defaultSettings.limits, articles: 1 } }, { 'check.run': 'manual' as const }, {}];
    assert.deepEqual(changes.map((change) => articlesDiffer(defaultSettings, { ...defaultSettings, ...change })), [true, true, true, true, false, false]);
  });
});

describe('the layers of a folder’s settings', () => {
  const holding = (text: string | null): Disk => ({
    ...nodeDisk(),
    state: async () => ({ value: { kind: text === null ? 'none' : 'file', fingerprint: { size: 0, modified: 0 } }, problems: [] }),
    read: async () => ({ value: new TextEncoder().encode(text ?? ''), problems: [] }),
  });
  const own = '{"corpus.folders": ["own"], "rules": {"placeholder": "off", "no-such-rule": "off"}}';

  it('let the editor speak above its own workspace, and below a folder outside it', async () => {
    const editor = { 'corpus.folders': ['told'] };
    const inside = await readSettings(holding(own), '/desk/.stet/config.json', editor, false);
    const outside = await readSettings(holding(own), '/desk/.stet/config.json', editor, true);
    assert.deepEqual([inside, outside].map(({ value }) => value['corpus.folders']), [['told'], ['own']]);
    assert.equal(inside.value.rules['placeholder'], 'off');
  });

  it('say what is wrong with them, and in which file', async () => {
    const { problems } = await readSettings(holding(own), '/desk/.stet/config.json', {}, false);
    assert.deepEqual(problems.map((problem) => JSON.stringify(problem).includes('no-such-rule')), [true]);
    const broken = await readSettings(holding('{'), '/desk/.stet/config.json', {}, false);
    assert.deepEqual([broken.value['corpus.folders'], broken.problems.map(({ subject }) => subject)], [['corpus'], ['.stet/config.json']]);
  });

  it('are the defaults where there is no file', async () => assert.deepEqual(await readSettings(holding(null), '/desk/.stet/config.json', undefined, false), { value: defaultSettings, problems: [] }));
});
