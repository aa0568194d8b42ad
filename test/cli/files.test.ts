import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import { defaultSettings } from '../../src/core/settings';
import { articleFilter, folderFilter, globMatcher } from '../../src/server/files';
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
    outside.remove();
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
  ];
  for (const [glob, path, expected] of rows) {
    it(`${JSON.stringify(glob)} ${expected ? 'matches' : 'does not match'} ${path}`, () => assert.equal(globMatcher([glob])(path), expected));
  }

  it('decide in the same way for a single file as for the walk', () => {
    const selection = { ...defaultSettings, 'corpus.exclude': ['old/'] };
    assert.deepEqual(['a.md', 'old/a.md', '.git/a.md', 'x/node_modules/a.md', 'a.pdfx'].map(articleFilter(selection)), [true, false, false, false, false]);
    assert.deepEqual(['new', 'old', '.git', 'x/old'].map(folderFilter(selection)), [true, false, false, true]);
  });
});
