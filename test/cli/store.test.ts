import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, it } from 'mocha';
import { HEADER_BYTES } from '../../src/core/corpus/codec';
import { allSteps } from '../../src/core/corpus/steps';
import { encodeCorpus } from '../../src/core/corpus/stored-corpus';
import { breathing } from '../../src/server/breath';
import { deleteStore, foldInSteps, loadStore, saveInSteps, saveStore, type StoreFileSystem } from '../../src/server/store';
import { folderOf, type Folder } from './folder';
import { tried } from '../support/tried';
import { boat, corpusOf } from './small-corpus';

let folder: Folder;
afterEach(() => folder.remove());

const KILLS = process.env['STET_LONG'] === undefined ? 12 : 60;

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
    ['fdatasyncSync', 'EIO', /disk could not be read/],
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

  for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'ENOENT']) {
    it(`is old or new, never broken, when the n-th call fails with ${code}, for every n`, () => {
      folder = folderOf({});
      let [calls, failing, count] = [0, -1, 0];
      const failingFs = new Proxy(fs, {
        get: (all, name) => {
          const call = all[name as keyof typeof fs] as unknown;
          // It says no instead of failing.
          return typeof call !== 'function' || name === 'existsSync' ? call : (...given: unknown[]) => (calls++ === failing ? fault(code)() : (call as (...some: unknown[]) => unknown)(...given));
        },
      }) as unknown as StoreFileSystem;
      const path = folder.at('index.stet');
      const turn = (): void => {
        calls = 0;
        saveStore(path, corpusOf(2));
        const loaded = loadStore(path, failingFs).value ?? corpusOf(2);
        boat(loaded, 0, 'came home');
        saveStore(path, loaded, failingFs);
        allSteps(foldInSteps(path, loaded, () => false, failingFs));
        saveStore(path, corpusOf(9), failingFs);
      };
      turn();
      for (failing = 0, count = calls; failing < count; failing++) {
        turn();
        const { value, problems } = loadStore(path);
        assert.deepEqual(problems, [], `call ${failing}`);
        assert.ok([2, 9].includes(value?.articleCount ?? 0), `call ${failing}: ${value?.articleCount}`);
      }
      tried(`calls of the store failing with ${code}`, count);
    });
  }

  const sizesIn = (): Record<string, number> => Object.fromEntries(fs.readdirSync(folder.path).map((name) => [name.endsWith('.journal') ? 'journal' : name, fs.statSync(folder.at(name)).size]));
  const journal = (): string => folder.at(fs.readdirSync(folder.path).find((name) => name.endsWith('.journal'))!);

  it('appends what changed, as few bytes in a large corpus as in a small one, and gives it back', () => {
    const grown = [10, 300].map((count) => {
      folder = folderOf({});
      const path = folder.at('index.stet');
      const corpus = corpusOf(count);
      saveStore(path, corpus);
      const base = sizesIn()['index.stet'];
      boat(corpus, 3, 'came home');
      saveStore(path, corpus);
      corpus.remove('boat-4.txt');
      assert.deepEqual(saveStore(path, corpus).problems, []);
      assert.equal(sizesIn()['index.stet'], base);
      const { value, problems } = loadStore(path);
      assert.deepEqual(problems, []);
      assert.deepEqual(value!.paths(), corpus.paths());
      assert.match(value!.open(value!.byPath('boat-3.txt')!.id)!.text, /came home/);
      boat(value!, 5, 'went again');
      saveStore(path, value!);
      assert.equal(sizesIn()['index.stet'], base);
      assert.match(loadStore(path).value!.open(loadStore(path).value!.byPath('boat-5.txt')!.id)!.text, /went again/);
      return sizesIn()['journal'];
    });
    assert.equal(grown[0], grown[1]);
  });

  it('writes nothing where nothing changed', () => {
    folder = folderOf({});
    const corpus = corpusOf(3);
    saveStore(folder.at('index.stet'), corpus);
    const refused = { ...fs, writeSync: fault('EIO'), renameSync: fault('EIO') } as unknown as StoreFileSystem;
    assert.deepEqual(saveStore(folder.at('index.stet'), corpus, refused).problems, []);
  });

  it('becomes a new base once the journal outgrows it', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(3);
    saveStore(path, corpus);
    for (let turn = 0; turn < 12; turn++) {
      boat(corpus, 1, `turn ${turn} ${'and out again '.repeat(10_000)}`);
      assert.deepEqual(saveStore(path, corpus).problems, []);
    }
    const { journal: left = 0, 'index.stet': base } = sizesIn();
    assert.ok(left < 1_000_000 && base! > 100_000, JSON.stringify(sizesIn()));
    assert.match(loadStore(path).value!.open(loadStore(path).value!.byPath('boat-1.txt')!.id)!.text, /turn 11/);
  });

  it('takes its journal into a new base at rest, unless it is disturbed', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(10);
    saveStore(path, corpus);
    const fold = (isDisturbed: boolean): boolean => allSteps(foldInSteps(path, corpus, () => isDisturbed)).value;
    const base = fs.readFileSync(path);
    assert.equal(fold(false), true);
    assert.deepEqual(fs.readFileSync(path), base, 'nothing to take in');
    boat(corpus, 3, 'came home');
    saveStore(path, corpus);
    assert.equal(fold(true), false);
    assert.deepEqual(fs.readFileSync(path), base);
    assert.match(loadStore(path).value!.textOf(loadStore(path).value!.byPath('boat-3.txt')!.id), /came home/);
    assert.equal(fold(false), true);
    assert.deepEqual(fs.readdirSync(folder.path), ['index.stet']);
    assert.match(loadStore(path).value!.textOf(loadStore(path).value!.byPath('boat-3.txt')!.id), /came home/);
    boat(corpus, 4, 'went out');
    saveStore(path, corpus);
    assert.ok(sizesIn()['journal']! > 0, 'what comes later follows the new base');
    assert.match(loadStore(path).value!.textOf(loadStore(path).value!.byPath('boat-4.txt')!.id), /went out/);
  });

  it('cuts a torn end of the journal, says so once, and is whole again after the next save', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(3);
    saveStore(path, corpus);
    boat(corpus, 0, 'first');
    saveStore(path, corpus);
    boat(corpus, 1, 'second');
    saveStore(path, corpus);
    fs.truncateSync(journal(), fs.statSync(journal()).size - 1);
    const torn = loadStore(path);
    assert.equal(torn.problems.length, 1);
    assert.match(torn.problems[0]!.reason, /damaged end/);
    const textOf = (at: number): string => torn.value!.open(torn.value!.byPath(`boat-${at}.txt`)!.id)!.text;
    assert.match(textOf(0), /first/);
    assert.doesNotMatch(textOf(1), /second/);
    boat(torn.value!, 1, 'second');
    saveStore(path, torn.value!);
    assert.deepEqual(loadStore(path).problems, []);
    assert.deepEqual(fs.readdirSync(folder.path), ['index.stet']);
  });

  it('takes a failed entry back by writing a new base', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(3);
    saveStore(path, corpus);
    boat(corpus, 0, 'first');
    const half: StoreFileSystem = { ...fs, writeSync: ((handle: number, bytes: Uint8Array) => (fs.writeSync(handle, bytes, 0, 9), fault('ENOSPC')())) as unknown as typeof fs.writeSync };
    assert.match(saveStore(path, corpus, half).problems[0]!.reason, /disk is full/);
    assert.equal(loadStore(path).value?.articleCount, 3);
    assert.deepEqual(saveStore(path, corpus).problems, []);
    assert.deepEqual(loadStore(path).problems, []);
    assert.match(loadStore(path).value!.open(loadStore(path).value!.byPath('boat-0.txt')!.id)!.text, /first/);
  });

  it('is shared by two windows: entries of both are kept, a base of one ends the journal of the other', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    saveStore(path, corpusOf(4));
    const [one, two] = [loadStore(path).value!, loadStore(path).value!];
    boat(one, 0, 'by one');
    saveStore(path, one);
    boat(two, 1, 'by two');
    saveStore(path, two);
    boat(one, 2, 'by one');
    saveStore(path, one);
    const textsOf = (): string[] => ((corpus) => corpus.articles().map(({ id }) => /by \w+|Norland/.exec(corpus.open(id)!.text)![0]))(loadStore(path).value!);
    assert.deepEqual(textsOf(), ['by one', 'by two', 'by one', 'Norland']);
    const fresh = corpusOf(5);
    saveStore(path, fresh);
    boat(one, 3, 'by one');
    saveStore(path, one);
    assert.deepEqual(loadStore(path).problems, []);
    // The last writer's base stays: what it did not know is read again from the articles, told by their fingerprints.
    assert.deepEqual(textsOf(), ['by one', 'Norland', 'by one', 'by one']);
  });

  it('is deleted with its journal and unfinished writes, and nothing else', () => {
    folder = folderOf({ 'index.stet.12-0123abcd.tmp': 'old', 'index.stet.notes': 'mine', 'other.stet': 'mine' });
    const path = folder.at('index.stet');
    const corpus = corpusOf(3);
    saveStore(path, corpus);
    boat(corpus, 0, 'first');
    saveStore(path, corpus);
    assert.deepEqual(deleteStore(path).problems, []);
    assert.deepEqual(fs.readdirSync(folder.path).sort(), ['index.stet.notes', 'other.stet']);
    assert.deepEqual(deleteStore(folder.at('nowhere/index.stet')).problems, []);
    assert.deepEqual(saveStore(path, corpus).problems, []);
    assert.equal(loadStore(path).value?.articleCount, 3);
  });

  it('that cannot be read is a problem, not an end', () => {
    folder = folderOf({ 'index.stet': 'x' });
    const { value, problems } = loadStore(folder.at('index.stet'), { ...fs, readSync: fault('EIO') as unknown as typeof fs.readSync });
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

  const textIn = (path: string, article: string): string | undefined => {
    const { value } = loadStore(path);
    return value?.textOf(value.byPath(article)!.id);
  };

  it('lets others take their turn while it is written, and is whole afterwards', async () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(400);
    let turns = 0;
    const breathe = async (): Promise<void> => {
      await setImmediate();
      turns++;
    };
    assert.deepEqual(await breathing(saveInSteps(path, corpus), breathe), { value: true, problems: [] });
    // Counted, not timed: no step goes through more than sixteen articles.
    assert.ok(turns >= corpus.articleCount / 16, `${turns} turns`);
    assert.deepEqual(fs.readFileSync(path).subarray(HEADER_BYTES), Buffer.from(encodeCorpus(corpus).subarray(HEADER_BYTES)));
  });

  it('writes nothing of a corpus that changes before all of it is gathered, and all of it the next time', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(40);
    for (const stepsBefore of [1, 5, 40]) {
      const steps = saveInSteps(path, corpus);
      for (let step = 0; step < stepsBefore; step++) assert.equal(steps.next().done, false);
      boat(corpus, stepsBefore, 'sank');
      assert.deepEqual(allSteps(steps), { value: false, problems: [] });
      assert.deepEqual(fs.readdirSync(folder.path), []);
    }
    assert.deepEqual(saveStore(path, corpus), { value: true, problems: [] });
    assert.deepEqual([1, 5, 39].map((n) => /sank/.test(textIn(path, `boat-${n}.txt`) ?? '')), [true, true, false]);
  });

  it('follows a change that comes while a base is on its way to the disk', () => {
    folder = folderOf({});
    const path = folder.at('index.stet');
    const corpus = corpusOf(40);
    const steps = saveInSteps(path, corpus);
    while (fs.readdirSync(folder.path).length === 0) steps.next();
    boat(corpus, 7, 'sank');
    assert.equal(allSteps(steps).value, true);
    assert.doesNotMatch(textIn(path, 'boat-7.txt')!, /sank/);
    assert.deepEqual(saveStore(path, corpus), { value: true, problems: [] });
    assert.match(textIn(path, 'boat-7.txt')!, /sank/);
  });

  it(`is whole after each of ${KILLS} kills in the middle of saving, with two processes at it`, async function () {
    this.timeout(300_000);
    folder = folderOf({});
    const path = folder.at('index.stet');
    const start = async () => {
      const saver = spawn(process.execPath, [join(__dirname, 'save-forever.main.cjs'), path], { stdio: ['ignore', 'pipe', 'ignore'] });
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
      // An entry that was being written is cut; everything before it is there.
      assert.ok(problems.every(({ reason }) => reason === 'has a damaged end'), JSON.stringify(problems));
      assert.ok(value === null ? kill === 0 : [3, 40].includes(value.articleCount));
    }
    steady.kill('SIGKILL');
    await once(steady, 'exit');
    tried('kills while two processes save', KILLS);
  });
});
