import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Corpus } from '../../src/core/corpus/corpus';
import type { Outcome } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';
import type { Files } from '../../src/server/files';
import { draftFilter, indexFolders, type IndexRequest } from '../../src/server/index-folder';
import { readPrepared } from '../../src/server/reader';

/** Files in memory: a text and a time of change; a text of null is listed and gone when it is read. */
type Shelf = Record<string, { readonly text: string | null; readonly modified: number }>;

function shelfFiles(shelf: Shelf): Files {
  return {
    list: async (folder) => ({
      value: Object.entries(shelf).filter(([path]) => path.startsWith(`${folder}/`)).sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, { text, modified }]) => ({ path: path.slice(folder.length + 1), location: path, fingerprint: { size: text?.length ?? 5, modified } })),
      problems: [],
    }),
    read: async (location): Promise<Outcome<Uint8Array | null>> => {
      const text = shelf[location]?.text;
      return text == null ? { value: null, problems: [{ subject: location, reason: 'no such file or folder' }] } : { value: new TextEncoder().encode(text), problems: [] };
    },
    state: async () => ({ value: { kind: 'folder', fingerprint: { size: 0, modified: 0 } }, problems: [] }),
  };
}

const index = (shelf: Shelf, corpus: Corpus, more: Partial<IndexRequest> = {}) =>
  indexFolders({
    files: shelfFiles(shelf), folders: [{ location: 'port', prefix: '' }], corpus, settings: defaultSettings,
    read: async (path, bytes) => readPrepared(path, bytes), isDraft: () => false, ...more,
  });

const article = (n: number) => ({ text: `Boat ${n} landed ${n} tonnes of cod at Norland.\n`, modified: 1 });
const twenty: Shelf = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`port/${String(n).padStart(2, '0')}.txt`, article(n)]));

describe('indexing folders', () => {
  it('reads what is new or changed, reuses the rest and removes what is gone', async () => {
    const corpus = new Corpus();
    const { read, reused, removed } = await index(twenty, corpus);
    assert.deepEqual([read, reused, removed], [20, 0, 0]);
    const { 'port/03.txt': _gone, ...rest } = twenty;
    const next = await index({ ...rest, 'port/05.txt': { text: 'Boat 5 sank.\n', modified: 2 }, 'port/99.txt': article(99) }, corpus);
    assert.deepEqual([next.read, next.reused, next.removed, next.skipped], [2, 18, 1, []]);
    assert.equal(corpus.articleCount, 20);
  });

  it('puts articles in the order of their paths, however long each takes to read', async () => {
    const corpus = new Corpus();
    let turn = 0;
    await index(twenty, corpus, {
      read: async (path, bytes) => {
        await new Promise((resolve) => setTimeout(resolve, (turn++ * 7) % 5));
        return readPrepared(path, bytes);
      },
    });
    assert.deepEqual(corpus.articles().map(({ path }) => path), [...corpus.articles()].sort((a, b) => a.id - b.id).map(({ path }) => path));
    assert.equal(corpus.articleCount, 20);
  });

  it('names an article that disappears while it is read, forgets it, and goes on', async () => {
    const corpus = new Corpus();
    await index(twenty, corpus);
    const report = await index({ ...twenty, 'port/07.txt': { text: null, modified: 3 } }, corpus);
    assert.deepEqual(report.skipped, [{ subject: '07.txt', reason: 'no such file or folder' }]);
    assert.equal(corpus.byPath('07.txt'), undefined);
    assert.equal(corpus.articleCount, 19);
  });

  it('reads again where the file system gives no time of change', async () => {
    const corpus = new Corpus();
    const timeless: Shelf = { 'port/a.txt': { ...article(1), modified: 0 } };
    await index(timeless, corpus);
    assert.equal((await index(timeless, corpus)).read, 1);
  });

  it('stops when told to, keeps what it has, and takes up the rest later', async () => {
    const corpus = new Corpus();
    const stop = new AbortController();
    const report = await index(twenty, corpus, { signal: stop.signal, onProgress: (done) => (done === 6 ? stop.abort() : undefined) });
    assert.deepEqual([report.read, report.stopped, corpus.articleCount], [6, true, 6]);
    const rest = await index(twenty, corpus);
    assert.deepEqual([rest.read, rest.reused, rest.stopped], [14, 6, false]);
  });

  it('tells its progress from nothing to all', async () => {
    const steps: string[] = [];
    await index(twenty, new Corpus(), { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    assert.deepEqual([steps[0], steps.at(-1), steps.length], ['0/20', '20/20', 21]);
  });

  it('takes no draft for an article, and no longer has one that became a draft', async () => {
    const corpus = new Corpus();
    await index(twenty, corpus);
    const report = await index({ ...twenty, 'port/00.txt': { text: '---\nstet: draft\n---\nBoat 0 landed 5 tonnes.\n', modified: 2 } }, corpus, { isDraft: (location) => location === 'port/01.txt' });
    assert.deepEqual([report.read, report.removed, report.skipped, corpus.articleCount], [0, 1, [], 18]);
  });

  it('keeps the articles of several folders apart by the folder', async () => {
    const corpus = new Corpus();
    await index({ 'port/a.txt': article(1), 'quay/a.txt': article(2) }, corpus, { folders: [{ location: 'port', prefix: 'port/' }, { location: 'quay', prefix: 'quay/' }] });
    assert.deepEqual(corpus.paths().toSorted(), ['port/a.txt', 'quay/a.txt']);
  });
});

describe('drafts among the articles', () => {
  const rows: readonly [readonly string[], string, boolean][] = [
    [[], '/desk/draft.md', false],
    [['drafts/**'], '/desk/drafts/a.md', true],
    [['drafts/**'], '/other/drafts/a.md', false],
    [['*.draft.md'], '/desk/articles/x.draft.md', true],
    [['drafts/'], '/desk/drafts/deep/a.md', true],
  ];
  for (const [globs, location, expected] of rows) {
    it(`${location} is ${expected ? 'one' : 'none'} by ${JSON.stringify(globs)}`, () => assert.equal(draftFilter({ 'drafts.include': globs }, '/desk')(location), expected));
  }
});
