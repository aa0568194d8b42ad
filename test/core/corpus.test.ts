import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { stem } from '../../src/core/text/tokens';
import { anyFingerprint, article, type Stated } from '../support/articles';

const put = (corpus: Corpus, path: string, text: string, stated: Stated = {}): void => corpus.put(article(path, text, stated), anyFingerprint);
const find = (corpus: Corpus, ...words: string[]): string[] =>
  corpus.search({ terms: words.map(stem), actors: [], figures: [] }, 5).map(({ article: id }) => corpus.open(id)!.path);

describe('the corpus', () => {
  it('finds articles by their words, the fuller match first', () => {
    const corpus = new Corpus();
    put(corpus, 'quota.md', 'The council cut the cod quota for the northern boats.');
    put(corpus, 'port.md', 'The council enlarged the port.');
    assert.deepEqual(find(corpus, 'council', 'cod', 'quotas'), ['quota.md', 'port.md']);
  });

  it('finds articles by an actor and by a figure as a whole', () => {
    const corpus = new Corpus();
    const figures = [{ text: '€4 million', value: 4e6, unit: 'EUR' }];
    put(corpus, 'a.md', 'Anna Berg spoke of €4 million.', { actors: [{ name: 'Anna Berg' }], figures });
    put(corpus, 'b.md', 'Berg is a small town.');
    const [byName] = corpus.search({ terms: [], actors: ['anna berg'], figures: [] }, 5);
    assert.equal(corpus.open(byName!.article)?.path, 'a.md');
    assert.equal(corpus.search({ terms: [], actors: ['berg'], figures: [] }, 5).length, 0);
    assert.equal(corpus.figuresEqualTo(article('d.md', 'They paid €4 million.', { figures }).figures[0]!).length, 1);
  });

  it('replaces the article of a path and forgets what the old one said', () => {
    const corpus = new Corpus();
    put(corpus, 'a.md', 'Cod landings fell.', { actors: [{ name: 'Cod', kind: 'other' }] });
    const old = corpus.byPath('a.md')!.id;
    corpus.put(article('a.md', 'Chip exports rose.'), { size: 2, modified: 9 });
    assert.deepEqual(find(corpus, 'cod'), []);
    assert.deepEqual(find(corpus, 'chip'), ['a.md']);
    assert.equal(corpus.open(old), undefined);
    assert.deepEqual(corpus.actors(), []);
    assert.deepEqual(corpus.fingerprintOf('a.md'), { size: 2, modified: 9 });
    assert.equal(corpus.articleCount, 1);
  });

  it('removes an article by its path, once', () => {
    const corpus = new Corpus();
    put(corpus, 'a.md', 'Cod landings fell.');
    const { version } = corpus;
    assert.equal(corpus.remove('a.md'), true);
    assert.equal(corpus.remove('a.md'), false);
    assert.equal(corpus.version, version + 1);
    assert.deepEqual(corpus.paths(), []);
    assert.equal(corpus.byKey('a'), undefined);
    assert.deepEqual(find(corpus, 'cod'), []);
  });

  it('never gives an id twice', () => {
    const corpus = new Corpus();
    const ids = new Set<number>();
    for (let round = 0; round < 5; round++) {
      put(corpus, 'a.md', `Round ${round}.`);
      ids.add(corpus.byPath('a.md')!.id);
      if (round % 2 === 0) corpus.remove('a.md');
    }
    assert.equal(ids.size, 5);
  });

  it('lists articles by path and answers as if built from scratch, in whatever order they came', () => {
    const texts: [string, string][] = [['c.md', 'Chips and ports.'], ['a.md', 'Ports and cod.'], ['b.md', 'Ports.']];
    const one = new Corpus();
    const other = new Corpus();
    texts.forEach(([path, text]) => put(one, path, text));
    put(other, 'd.md', 'Ports of call.');
    [...texts].reverse().forEach(([path, text]) => put(other, path, text));
    other.remove('d.md');
    assert.deepEqual(one.paths(), ['a.md', 'b.md', 'c.md']);
    assert.deepEqual(other.paths(), one.paths());
    assert.deepEqual(find(other, 'ports', 'cod'), find(one, 'ports', 'cod'));
    const scores = (corpus: Corpus) => corpus.search({ terms: ['port', 'cod'], actors: [], figures: [] }, 5).map(({ score }) => score);
    assert.deepEqual(scores(other), scores(one));
  });

  it('keeps both articles of one citation key, leads the key to the first path and says so', () => {
    const corpus = new Corpus();
    put(corpus, 'z/fleet.md', 'Later.');
    put(corpus, 'a/fleet.md', 'Earlier.');
    assert.equal(corpus.byKey('fleet')?.path, 'a/fleet.md');
    assert.equal(corpus.articleCount, 2);
    const [problem, ...none] = corpus.problems();
    assert.deepEqual(none, []);
    assert.equal(problem?.subject, 'z/fleet.md');
    assert.match(problem!.reason, /“fleet” of a\/fleet\.md/);
    assert.match(problem!.next!, /key:/);
    corpus.remove('a/fleet.md');
    assert.deepEqual(corpus.problems(), []);
    assert.equal(corpus.byKey('fleet')?.path, 'z/fleet.md');
  });

  it('names the line of a span, whatever ends lines', () => {
    const corpus = new Corpus();
    put(corpus, 'a.md', 'One.\r\nTwo.\rThree.\nFour.');
    const { id } = corpus.byPath('a.md')!;
    assert.deepEqual([0, 6, 11, 18].map((start) => corpus.locate(id, { start, end: start + 1 }).line), [1, 2, 3, 4]);
    assert.equal(corpus.locate(id, { start: 999, end: 1000 }).line, 4);
    assert.equal(corpus.locate(-1, { start: 0, end: 0 }).path, '');
  });

  it('counts what it is asked for and what it opens, and keeps articles open up to a number of letters', () => {
    const corpus = new Corpus();
    for (let number = 0; number < 9; number++) put(corpus, `${number}.md`, `Article ${number}. ${'Cod landings fell. '.repeat(12_000)}`);
    const counted = (turns: number): readonly [number, number] => {
      const before = corpus.counters;
      for (let turn = 0; turn < turns; turn++) for (const { id } of corpus.articles()) corpus.open(id);
      return [corpus.counters.articlesAsked - before.articlesAsked, corpus.counters.articlesOpened - before.articlesOpened];
    };
    // Nine long articles do not fit: the oldest has gone when it is asked for again.
    assert.deepEqual(counted(2), [18, 18]);
    for (const path of ['5.md', '6.md', '7.md', '8.md']) corpus.remove(path);
    assert.deepEqual(counted(1), [5, 3]);
    assert.deepEqual(counted(3), [15, 0]);
  });

  it('leaves page furniture, code and front matter out of search', () => {
    const corpus = new Corpus();
    const built = article('a.md', 'Cod landings fell.\nSubscribe to the newsletter.');
    corpus.put({ ...built, blocks: [built.blocks[0]!, { ...built.blocks[1]!, kind: 'furniture' }] }, anyFingerprint);
    assert.deepEqual(find(corpus, 'newsletter'), []);
    assert.deepEqual(find(corpus, 'cod'), ['a.md']);
  });

  it('answers every question of an empty corpus with nothing', () => {
    const corpus = new Corpus();
    assert.deepEqual([corpus.articles(), corpus.actors(), corpus.figures(), corpus.actorsNamed('x'), corpus.actorsStarting('', 5), corpus.figuresMatching('', 5), corpus.problems()], [[], [], [], [], [], [], []]);
    assert.equal(corpus.originCount, 0);
    assert.ok(corpus.idf('cod') > 0);
  });
});
