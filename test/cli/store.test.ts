import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { loadStore, saveStore, type StoreFileSystem } from '../../src/server/store';
import { folderOf, type Folder } from './folder';
import { corpusOf } from './small-corpus';

let folder: Folder;
afterEach(() => folder.remove());

const KILLS = 12;

describe('the store', () => {
  it('gives back what was saved, in a folder that need not exist yet', () => {
    folder = folderOf({});
    const path = folder.at('deep/down/index.stet');
    assert.deepEqual(loadStore(path), { value: null, problems: [] });
    assert.deepEqual(saveStore(path, corpusOf(5)).problems, []);
    assert.equal(loadStore(path).value?.articleCount, 5);
    assert.deepEqual(fs.readdirSync(folder.at('deep/down')), ['index.stet']);
  });

  const fault = (code: string) => (): never => {
    throw Object.assign(new Error(code), { code });
  };
  const faults: readonly [keyof StoreFileSystem, string, RegExp][] = [
    ['mkdirSync', 'EROFS', /read-only/],
    ['openSync', 'EACCES', /permission denied/],
    ['writeSync', 'ENOSPC', /disk is full/],
    ['fsyncSync', 'EIO', /disk could not be read/],
    ['closeSync', 'EDQUOT', /quota/],
    ['renameSync', 'EPERM', /permission denied/],
  ];
  for (const [call, code, words] of faults) {
    it(`leaves the old store as it was when ${call} fails with ${code}`, () => {
      folder = folderOf({});
      const path = folder.at('index.stet');
      saveStore(path, corpusOf(2));
      const { problems } = saveStore(path, corpusOf(9), { ...fs, [call]: fault(code) });
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.subject, path);
      assert.match(problems[0]?.reason ?? '', words);
      assert.equal(loadStore(path).value?.articleCount, 2);
      assert.deepEqual(fs.readdirSync(folder.path), ['index.stet']);
    });
  }

  it('that cannot be read is a problem, not an end', () => {
    folder = folderOf({ 'index.stet': 'x' });
    const { value, problems } = loadStore(folder.at('index.stet'), { ...fs, readFileSync: fault('EIO') as unknown as typeof fs.readFileSync });
    assert.deepEqual([value, problems.length], [null, 1]);
  });

  it('removes temporary files that a killed process left long ago, and no others', () => {
    folder = folderOf({ 'index.stet.12-0123abcd.tmp': 'old', 'index.stet.13-0123abcd.tmp': 'new', 'notes.tmp': 'mine', 'index.stet.old.tmp': 'mine' });
    fs.utimesSync(folder.at('index.stet.12-0123abcd.tmp'), 1, 1);
    fs.utimesSync(folder.at('notes.tmp'), 1, 1);
    fs.utimesSync(folder.at('index.stet.old.tmp'), 1, 1);
    saveStore(folder.at('index.stet'), corpusOf(1));
    assert.deepEqual(fs.readdirSync(folder.path).sort(), ['index.stet', 'index.stet.13-0123abcd.tmp', 'index.stet.old.tmp', 'notes.tmp']);
  });

  it(`is whole after each of ${KILLS} kills in the middle of saving, with two processes at it`, async function () {
    this.timeout(60_000);
    folder = folderOf({});
    const path = folder.at('index.stet');
    const start = async () => {
      const saver = spawn(process.execPath, [join(__dirname, 'save-forever.main.cjs'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(saver.stdout, 'data');
      return saver;
    };
    const steady = await start();
    for (let kill = 0; kill < KILLS; kill++) {
      const saver = await start();
      await new Promise((resolve) => setTimeout(resolve, 7 * kill));
      saver.kill('SIGKILL');
      await once(saver, 'exit');
      const { value, problems } = loadStore(path);
      assert.deepEqual(problems, []);
      assert.ok(value === null ? kill === 0 : [3, 40].includes(value.articleCount));
    }
    steady.kill('SIGKILL');
    await once(steady, 'exit');
  });
});
