import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../src/core/corpus/corpus';
import { encodeChanges } from '../../src/core/corpus/journal';
import { judge, judgeInSteps } from '../../src/core/ground/judge';
import { defaultSettings } from '../../src/core/settings';
import { readDraft } from '../../src/server/drafts';
import { indexFolders, type IndexReport } from '../../src/server/index-folder';
import { readPrepared } from '../../src/server/reader';
import { loadStore, saveStore } from '../../src/server/store';
import { nodeFiles } from '../../src/server/walk';
import { generateArticles } from '../bench/reading-text';

/** Enough that a cost which grows with the corpus is ten times that of a small one. */
const MANY = 60;
const FEW = 6;
const SETTINGS = { ...defaultSettings };

describe('the budgets, which are counts', function () {
  this.timeout(60_000);
  let home: string;
  const corpora = new Map<number, Corpus>();
  const folderOf = (count: number): string => join(home, `articles-${count}`);
  const update = (count: number, corpus: Corpus): Promise<IndexReport> =>
    indexFolders({ files: nodeFiles(), folders: [{ location: folderOf(count), prefix: '' }], corpus, settings: SETTINGS, read: readPrepared, isDraft: () => false });

  before(async () => {
    home = fs.mkdtempSync(join(tmpdir(), 'stet-budgets-'));
    for (const count of [FEW, MANY]) {
      fs.mkdirSync(folderOf(count));
      for (const { path, text } of generateArticles(count * 6_000, 3).slice(0, count)) fs.writeFileSync(join(folderOf(count), path), text);
      corpora.set(count, new Corpus());
      assert.equal((await update(count, corpora.get(count)!)).read, count);
    }
  });
  after(() => fs.rmSync(home, { recursive: true, force: true }));

  it('a start over unchanged articles reads no file and no byte of one', async () => {
    saveStore(join(home, 'index.stet'), corpora.get(MANY)!);
    const { read, bytes, reused } = await update(MANY, loadStore(join(home, 'index.stet')).value!);
    assert.deepEqual([read, bytes, reused], [0, 0, MANY]);
  });

  it('one changed file is one file read, and as many bytes written and actors joined among many articles as among few', async () => {
    const costs = [];
    for (const count of [FEW, MANY]) {
      const corpus = corpora.get(count)!;
      const path = fs.readdirSync(folderOf(count)).sort()[0]!;
      void corpus.actors();
      const [{ version }, { actorsJoined }] = [corpus, corpus.counters];
      fs.appendFileSync(join(folderOf(count), path), '\n\nThe harbour at Quillhaven took in 31 more boats.\n');
      const { read, bytes } = await update(count, corpus);
      assert.equal(read, 1);
      assert.equal(bytes, fs.statSync(join(folderOf(count), path)).size);
      const entry = encodeChanges(corpus.changesSince(version)).length;
      assert.ok(entry < 2.5 * bytes, `${entry} bytes for ${bytes}`);
      costs.push({ entry, joined: corpus.counters.actorsJoined - actorsJoined, own: corpus.open(corpus.byPath(path)!.id)!.actors.length });
    }
    const [few, many] = costs as [(typeof costs)[number], (typeof costs)[number]];
    assert.equal(few.entry, many.entry);
    for (const { joined, own } of costs) assert.ok(joined <= 3 * own, `${joined} actors joined anew for ${own} of the article`);
  });

  it('one changed word of a draft judges at most two sentences again, within the postings and articles that they may cost', () => {
    const corpus = corpora.get(MANY)!;
    const text = generateArticles(9_000, 5)[1]!.text;
    let document = TextDocument.create('file:///draft.md', 'markdown', 1, text);
    let judged = judge(readDraft(document), corpus, SETTINGS);
    let checked = 0;
    for (let at = text.indexOf(' ', 400), edit = 0; edit < 6 && at > 0; at = text.indexOf(' ', at + 211), edit++) {
      document = TextDocument.update(document, [{ range: { start: document.positionAt(at), end: document.positionAt(at) }, text: ' soon' }], edit + 2);
      const before = corpus.counters;
      judged = judge(readDraft(document), corpus, SETTINGS, judged);
      const after = corpus.counters;
      assert.ok(judged.counters.judged <= 2, `${judged.counters.judged} sentences`);
      assert.ok(after.postingsVisited - before.postingsVisited <= 30_000, `${after.postingsVisited - before.postingsVisited} postings`);
      assert.ok(after.articlesOpened - before.articlesOpened <= 5, `${after.articlesOpened - before.articlesOpened} articles`);
      checked += judged.counters.judged;
    }
    assert.ok(checked > 0);
  });

  it('judging in steps says what judging at once does', () => {
    const corpus = corpora.get(FEW)!;
    const draft = readDraft(TextDocument.create('file:///draft.md', 'markdown', 1, generateArticles(9_000, 3)[1]!.text));
    const steps = judgeInSteps(draft, corpus, SETTINGS);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    const whole = judge(draft, corpus, SETTINGS);
    assert.equal(count, whole.claims.length);
    assert.deepEqual(step.value.claims, whole.claims);
  });

  it('long work lets others go first', async () => {
    let turns = 0;
    let over = false;
    const other = (): void => {
      turns++;
      if (!over) setTimeout(other, 0);
    };
    setTimeout(other, 0);
    await update(MANY, new Corpus());
    over = true;
    // How many depends on the machine; work that never yields leaves none.
    assert.ok(turns > 0, 'nothing else ran before the work was done');
  });
});
