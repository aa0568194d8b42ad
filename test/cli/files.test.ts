import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { defaultSettings } from '../../src/core/settings';
import { articleFilter, folderFilter, globMatcher, isPageFolder, maximumBytes } from '../../src/server/files';
import { nodeFiles, type FileSystem } from '../../src/server/walk';
import { folderOf, type Folder } from './folder';

let folder: Folder | undefined;
afterEach(() => folder?.remove());

const listed = async (selection = {}, over: Partial<FileSystem> = {}) => {
  const { value, problems } = await nodeFiles({ ...fs, ...over }).list(folder?.path ?? '', { ...defaultSettings, ...selection });
  return { paths: value.map(({ path }) => path), problems: problems.map(({ subject, reason }) => `${subject}: ${reason}`) };
};

describe('the walk over a corpus folder', () => {
  it('lists articles sorted by path and nothing else', async () => {
    folder = folderOf({ 'b.txt': 'b', 'a/z.md': 'z', 'A.MD': 'A', 'a.md': 'a', 'photo.png': 'p', '.git/x.md': 'x', 'node_modules/y.md': 'y', '._b.txt': 'b' });
    assert.deepEqual(await listed(), { paths: ['A.MD', 'a.md', 'a/z.md', 'b.txt'], problems: [] });
  });

  const names = ['with blank.md', 'li\nne.md', 'per%20cent#1?.md', "quo'te\".md", '-leading.md', 'Ørsted-ﬁle.txt', 'e\u0301.md', 'é.md', `${'n'.repeat(252)}.md`, '..two.md'];
  it('takes names with any characters', async () => {
    folder = folderOf(Object.fromEntries(names.map((name) => [name, name])));
    const files = await nodeFiles().list(folder.path, defaultSettings);
    assert.deepEqual(files.value.map(({ path }) => path), names.filter((name) => !name.startsWith('.')).sort());
    for (const file of files.value) assert.equal(new TextDecoder().decode((await nodeFiles().read(file.location, 1000)).value ?? undefined), file.path);
  });

  it('does not follow links, and names those that lead out of the folder or nowhere', async () => {
    const outside = folderOf({ 'secret.md': 'secret', 'deep/other.md': 'other' });
    folder = folderOf({ 'in/a.md': 'a' });
    fs.symlinkSync(folder.path, folder.at('in/loop'));
    fs.symlinkSync(folder.at('in/a.md'), folder.at('again.md'));
    fs.symlinkSync(outside.at('secret.md'), folder.at('out.md'));
    fs.symlinkSync(outside.at('deep'), folder.at('out-folder'));
    fs.symlinkSync(folder.at('gone.md'), folder.at('dangling.md'));
    fs.symlinkSync('self.md', folder.at('self.md'));
    fs.symlinkSync('/dev/null', folder.at('null.bin'));
    const out = 'is a link that leads out of the folder and is not followed';
    assert.deepEqual(await listed(), {
      paths: ['in/a.md'],
      problems: ['dangling.md: is a link that leads nowhere', `out-folder: ${out}`, `out.md: ${out}`, 'self.md: is a link that leads nowhere'],
    });
    const { problems } = await nodeFiles().list(folder.path, defaultSettings);
    assert.deepEqual(problems.map(({ next }) => next?.includes('stet.corpus.folders')), [undefined, true, true, undefined]);
    outside.remove();
  });

  it('knows a link to the folder itself from one to a folder whose name begins alike', async () => {
    folder = folderOf({ 'corpus/a.md': 'a', 'corpus-old/b.md': 'b' });
    fs.symlinkSync(folder.at('corpus'), folder.at('corpus/self'));
    fs.symlinkSync(folder.at('corpus-old'), folder.at('corpus/old'));
    fs.symlinkSync(folder.at('nowhere.png'), folder.at('corpus/picture.png'));
    const { value, problems } = await nodeFiles().list(folder.at('corpus'), defaultSettings);
    assert.deepEqual([value.map(({ path }) => path), problems.map(({ subject }) => subject)], [['a.md'], ['old']]);
  });

  it('names a folder that is not there, with what to do', async () => {
    folder = folderOf({});
    const { value, problems } = await nodeFiles().list(folder.at('gone'), defaultSettings);
    assert.deepEqual([value, problems], [[], [{ subject: folder.at('gone'), reason: 'no such file or folder', next: 'Choose a folder that exists.' }]]);
  });

  it('says which folder it could not look into: the corpus by its place, one within by its path', async () => {
    folder = folderOf({ 'a.md': 'a', 'in/b.md': 'b' });
    const { path } = folder;
    const refusing = (refused: string): Partial<FileSystem> => ({
      readdirSync: ((at: string, options: { withFileTypes: true }) => (at === refused ? fault('EACCES')() : fs.readdirSync(at, options))) as typeof fs.readdirSync,
    });
    assert.deepEqual(await listed({}, refusing(path)), { paths: [], problems: [`${path}: permission denied`] });
    assert.deepEqual(await listed({}, refusing(join(path, 'in'))), { paths: ['a.md'], problems: ['in: permission denied'] });
  });

  it('passes over the folder that a browser saves beside a page', async () => {
    folder = folderOf({ 'Page.html': 'p', 'Page_files/frame.html': 'f', 'Other_files/kept.md': 'k' });
    assert.deepEqual((await listed()).paths, ['Other_files/kept.md', 'Page.html']);
    const beside = new Set(['Page.html', 'Short.htm', 'undefined.html']);
    assert.deepEqual(['Page_files', 'Short_files', 'Lone_files', 'Page_files2', '_files', 'Page'].map((name) => isPageFolder(name, beside)), [true, true, false, false, false, false]);
  });

  it('enters no folder that is excluded or hidden, wherever it stands', async () => {
    folder = folderOf({ 'in/node_modules/a.md': 'a', 'in/.git/b.md': 'b', 'in/old/c.md': 'c', 'in/d.md': 'd' });
    const entered: string[] = [];
    const readdirSync = ((at: string, options: { withFileTypes: true }) => (entered.push(at), fs.readdirSync(at, options))) as typeof fs.readdirSync;
    assert.deepEqual((await listed({ 'corpus.exclude': ['in/old/**'] }, { readdirSync })).paths, ['in/d.md']);
    assert.deepEqual(entered, [folder.path, folder.at('in')]);
  });

  it('neither lists nor waits for a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    folder = folderOf({ 'a.md': 'a' });
    execFileSync('mkfifo', [folder.at('pipe.md')]);
    assert.deepEqual((await listed()).paths, ['a.md']);
    const read = await nodeFiles().read(folder.at('pipe.md'), 100);
    assert.deepEqual([read.value, read.problems[0]?.reason], [null, 'is no regular file']);
  });

  it('leaves out what is excluded, too large or too much, and says so', async () => {
    folder = folderOf({ 'a.md': 'a', 'b.md': 'b'.repeat(50), 'c.md': 'c', 'd.md': 'd', 'old/e.md': 'e', 'f/old/g.md': 'g', 'h.note.md': 'h' });
    assert.deepEqual(await listed({ 'corpus.exclude': ['old/', '*.note.md'], limits: { articles: 2, bytesPerArticle: 10, findings: 1 } }), {
      paths: ['a.md', 'c.md'],
      problems: ['b.md: is too large: 50 bytes, the limit is 10', 'd.md: this and 1 more were left out: the limit is 2 articles'],
    });
  });

  it('takes what is just as large and as much as the limits allow', async () => {
    folder = folderOf({ 'a.md': 'a'.repeat(10), 'b.md': 'b', 'z.md': 'z'.repeat(11) });
    const limits = { articles: 2, bytesPerArticle: 10, findings: 1 };
    const { value, problems } = await nodeFiles().list(folder.path, { ...defaultSettings, limits });
    assert.deepEqual(value.map(({ path }) => path), ['a.md', 'b.md']);
    assert.deepEqual(problems.map(({ subject, next }) => [subject, next]), [['z.md', 'Raise stet.limits, "bytesPerArticle".']]);
    assert.ok(maximumBytes('a.pdf', limits) > maximumBytes('a.md', limits), 'a page of a PDF takes more bytes than its text');
  });

  it('names its problems in the order of their paths', async () => {
    folder = folderOf({ 'b/big.md': 'b'.repeat(20), 'c.md': 'c'.repeat(20), 'a.md': 'a'.repeat(20) });
    fs.symlinkSync(folder.at('gone'), folder.at('b.md'));
    fs.symlinkSync(folder.at('gone'), folder.at('b/a.md'));
    const { problems } = await listed({ limits: { articles: 9, bytesPerArticle: 10, findings: 1 } });
    assert.deepEqual(problems.map((problem) => problem.split(':')[0]), ['a.md', 'b.md', 'b/a.md', 'b/big.md', 'c.md']);
  });

  it('reads a file whole, a shrinking one as far as it goes, and none above the limit', async () => {
    folder = folderOf({ 'a.md': 'abcdef', 'in/b.md': 'b' });
    const text = async (files: ReturnType<typeof nodeFiles>, most = 6) => {
      const { value, problems } = await files.read(folder?.at('a.md') ?? '', most);
      return value === null ? problems[0]?.reason : new TextDecoder().decode(value);
    };
    const readSync = ((handle: number, bytes: Uint8Array, at: number, length: number, from: number) => fs.readSync(handle, bytes, at, Math.min(2, length), from)) as typeof fs.readSync;
    const shrinking = ((handle: number, bytes: Uint8Array, at: number, length: number, from: number) => (from < 4 ? readSync(handle, bytes, at, length, from) : 0)) as typeof fs.readSync;
    const greedy = ((handle: number, bytes: Uint8Array, at: number, length: number, from: number) => {
      assert.ok(at + length <= bytes.length, 'never more is asked for than there is room');
      return fs.readSync(handle, bytes, at, length, from);
    }) as typeof fs.readSync;
    assert.equal(await text(nodeFiles()), 'abcdef');
    assert.equal(await text(nodeFiles({ ...fs, readSync })), 'abcdef', 'two bytes at a time');
    assert.equal(await text(nodeFiles({ ...fs, readSync: greedy })), 'abcdef');
    assert.equal(await text(nodeFiles({ ...fs, readSync: shrinking })), 'abcd');
    assert.equal(await text(nodeFiles(), 5), 'is too large: 6 bytes, the limit is 5');
    assert.equal((await nodeFiles().read(folder.at('in'), 10)).problems[0]?.reason, 'is a folder');
  });

  it('tells what stands at a place', async () => {
    folder = folderOf({ 'a.md': 'abc', 'in/b.md': 'b' });
    const { state } = nodeFiles();
    const at = async (name: string) => (await state(folder?.at(name) ?? '')).value;
    assert.deepEqual([(await at('a.md')).kind, (await at('in')).kind, (await state('/dev/null')).value.kind], ['file', 'folder', 'other']);
    assert.deepEqual((await at('a.md')).fingerprint, { size: 3, modified: Math.round(fs.statSync(folder.at('a.md')).mtimeMs) });
    assert.deepEqual(await state(folder.at('gone.md')), { value: { kind: 'none', fingerprint: { size: 0, modified: 0 } }, problems: [] });
    const refused = await nodeFiles({ ...fs, statSync: fault('EACCES') as never }).state(folder.at('a.md'));
    assert.deepEqual([refused.value.kind, refused.problems[0]?.reason], ['none', 'permission denied']);
  });

  const fault = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };
  const faults: readonly [keyof FileSystem, string, string][] = [
    ['readdirSync', 'EACCES', 'permission denied'],
    ['lstatSync', 'ENOENT', 'no such file or folder'],
    ['realpathSync', 'EIO', 'the disk could not be read'],
  ];
  for (const [call, code, words] of faults) {
    it(`survives ${code} from ${call} at every call, and names it`, async () => {
      folder = folderOf({ 'a.md': 'a', 'b/c.md': 'c', 'b/d.md': 'd' });
      let calls = 0;
      const counting = (nth: number): Partial<FileSystem> => ({
        [call]: (...args: never[]) => (calls++ === nth ? fault(code)() : (fs[call] as (...all: never[]) => unknown)(...args)),
      });
      await listed({}, counting(-1));
      for (let nth = 0, all = calls; nth < all; nth++) {
        calls = 0;
        const { problems } = await listed({}, counting(nth));
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', new RegExp(words));
      }
    });
  }

  for (const call of ['openSync', 'fstatSync', 'readSync'] as const) {
    it(`answers a read with a reason when ${call} fails, and leaves no file open`, async () => {
      folder = folderOf({ 'a.md': 'a' });
      let open = 0;
      const files = nodeFiles({
        ...fs,
        openSync: (...args) => (open++, fs.openSync(...args)),
        closeSync: (handle) => (open--, fs.closeSync(handle)),
        ...(call === 'openSync' ? { openSync: fault('EMFILE') } : { [call]: fault('EIO') }),
      });
      const { value, problems } = await files.read(folder.at('a.md'), 100);
      assert.deepEqual([value, problems.length, open], [null, 1, 0]);
    });
  }
});

describe('globs', () => {
  const rows: readonly [string, string, boolean][] = [
    ['*.note.md', 'a/b/x.note.md', true],
    ['archive', 'a/archive/x.md', true],
    ['archive/', 'archive/2020/x.md', true],
    ['archive/', 'a/archive/x.md', false],
    ['**/archive/', 'a/archive/x.md', true],
    ['./drafts/**', 'drafts/x.md', true],
    ['drafts/*.md', 'drafts/deep/x.md', false],
    ['{a,b}/*.md', 'b/x.md', true],
    ['', 'x.md', false],
    ['/old/*.md', 'old/x.md', true],
    ['./*.md', 'x.md', true],
    ['old/*', 'old/.hidden.md', true],
    ['*.md', '', false],
    ['*', 'a.md', true],
    ['in/a*', 'in\\a.md', false],
    ['a/*.md', 'b/a/x.md', false],
  ];
  for (const [glob, path, expected] of rows) {
    it(`${JSON.stringify(glob)} ${expected ? 'matches' : 'does not match'} ${path}`, () => assert.equal(globMatcher([glob])(path), expected));
  }

  it('decide in the same way for a single file as for the walk', () => {
    const selection = { ...defaultSettings, 'corpus.exclude': ['old/'] };
    assert.deepEqual(['a.md', 'old/a.md', '.git/a.md', 'x/node_modules/a.md', 'a.pdfx'].map(articleFilter(selection)), [true, false, false, false, false]);
    assert.deepEqual(['new', 'old', '.git', 'x/old'].map(folderFilter(selection)), [true, false, false, true]);
    const globs = { ...defaultSettings, 'corpus.exclude': ['in/*.md', 'deep/**', 'name'] };
    assert.deepEqual(['in', 'in/x.md', 'deep', 'deep/er', 'x/name', 'x/.git'].map(folderFilter(globs)), [true, true, false, false, false, false]);
  });
});
