import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeCorpus, encodeCorpus } from '../../src/core/corpus/stored-corpus';
import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import type { Article } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { anyFingerprint } from '../support/articles';

const MATTERS = ['herring quota', 'tram line', 'chip plant', 'school roof', 'museum wing', 'water tariff', 'night ferry', 'cycle path'];
/** Two paragraphs of their own for each number. */
const story = (at: number): string => {
  const matter = MATTERS[at % MATTERS.length]!;
  const words = (seed: number) => Array.from({ length: 12 }, (_, word) => `${matter.split(' ')[word % 2]}${(seed * 31 + word * 7 + at * 13) % 97}x${at}`).join(' ');
  return `The committee of ward ${at} debated the ${matter} for hours before it voted, and the clerk noted ${words(1)} in the minutes.\n\nResidents had asked about ${words(2)} while the treasurer spoke of ${words(3)} and of the ${matter} again.`;
};
const page = (at: number, lines: { head?: string; middle?: string; foot?: string; outlet?: string } = {}): Article => {
  const { head = '', middle = '', foot = '', outlet = 'Harbour Post' } = lines;
  const [first, second] = story(at).split('\n\n');
  return extract(readDocument(`${at}.txt`, `---\noutlet: ${outlet}\n---\n${[head, first, middle, second, foot].filter((part) => part !== '').join('\n\n')}\n`).value);
};
const corpusOf = (...articles: readonly Article[]): Corpus => {
  const corpus = new Corpus();
  for (const article of articles) corpus.put(article, anyFingerprint);
  return corpus;
};
const furniture = (corpus: Corpus, path: string): string[] => {
  const article = corpus.open(corpus.byPath(path)!.id)!;
  return article.blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => article.text.slice(span.start, span.end));
};
const pages = (count: number, lines: Parameters<typeof page>[1]): Article[] => Array.from({ length: count }, (_, at) => page(at, lines));

describe('lines that repeat from article to article', () => {
  it('are furniture once three stories of an outlet have them: no sentence, actor or figure comes from them', () => {
    const lines = { head: 'Harbour Post – Voice of the Estuary', foot: 'Write to Odalys Brandt at 12 Quay Street' };
    const two = corpusOf(...pages(2, lines));
    assert.deepEqual(furniture(two, '0.txt'), []);
    assert.equal(two.actorsNamed('Odalys Brandt').length, 1);
    const three = corpusOf(...pages(3, lines));
    assert.deepEqual(furniture(three, '0.txt'), [lines.head, lines.foot]);
    assert.deepEqual(three.actorsNamed('Odalys Brandt'), []);
    assert.deepEqual(three.figures().filter(({ figure }) => /12/.test(figure.text)), []);
    const { id } = three.byPath('1.txt')!;
    assert.ok(three.open(id)!.sentences.every(({ span }) => !/Brandt|Estuary/.test(three.open(id)!.text.slice(span.start, span.end))));
    three.remove('2.txt');
    assert.deepEqual(furniture(three, '0.txt'), []);
  });

  it('are counted by outlet, and against all stories of it', () => {
    const slogan = { head: 'Voice of the Estuary' };
    assert.deepEqual(furniture(corpusOf(page(0, { ...slogan, outlet: 'One' }), page(1, { ...slogan, outlet: 'Two' }), page(2, { ...slogan, outlet: 'Three' })), '0.txt'), []);
    const rare = [...pages(3, slogan), ...Array.from({ length: 20 }, (_, at) => page(at + 10))];
    assert.deepEqual(furniture(corpusOf(...rare), '0.txt'), []);
  });

  it('are no debris where one story is told several times', () => {
    const said = 'The bridge stays closed until spring';
    const copies = [0, 1, 2, 3].map((at) => {
      const told = `Edition ${at}, printed early.\n\n${story(7)}\n\n${said}\n\nNobody was hurt.`;
      return extract(readDocument(`${at}.txt`, `---\noutlet: Harbour Post\n---\n${told}`).value);
    });
    const corpus = corpusOf(...copies);
    assert.equal(corpus.originCount, 1);
    assert.deepEqual(furniture(corpus, '0.txt'), []);
  });

  it('keep sentences between paragraphs, quotations, rows of figures and sentences with figures', () => {
    for (const middle of ['The council sits in the old granary.', 'Ward budget: €4 million']) assert.deepEqual(furniture(corpusOf(...pages(4, { middle })), '0.txt'), [], middle);
    for (const foot of ['Belmar has 12,000 people.', '“We shall see,” the mayor said']) assert.deepEqual(furniture(corpusOf(...pages(4, { foot })), '0.txt'), [], foot);
    assert.deepEqual(furniture(corpusOf(...pages(4, { foot: 'The Harbour Post is printed on the island.' })), '0.txt'), ['The Harbour Post is printed on the island.']);
  });

  it('do not make two stories one origin', () => {
    const foot = ['Voice of the Estuary since the great flood', 'All our wards, all our people, all our weather', 'Letters are welcome at the desk by the old gate', 'The Harbour Post is owned by its readers.'].join('\n\n');
    const short = (at: number): Article => extract(readDocument(`${at}.txt`, `---\noutlet: Harbour Post\n---\n${story(at).split('\n\n')[0]}\n\n${foot}`).value);
    assert.equal(corpusOf(short(0), short(1), short(2)).originCount, 3);
  });

  const answers = (corpus: Corpus): unknown => ({
    articles: corpus.articles().map(({ path, origin }) => [path, corpus.articles().find(({ id }) => id === origin)?.path]),
    shown: corpus.paths().map((path) => furniture(corpus, path)),
    actors: corpus.actors().map(({ name, kind, aliases, roles, mentions }) => [name, kind, aliases, roles.length, mentions.map(({ text, location }) => [text, location.path, location.line])]),
    figures: corpus.figures().map(({ figure, actorNames, location }) => [figure.text, actorNames, location.path, location.line]),
  });

  it('are the same whatever the order of additions, changes and removals, and after the store', () => {
    const lines = [{}, { head: 'Voice of the Estuary' }, { foot: 'Write to Odalys Brandt at 12 Quay Street' }, { head: 'Voice of the Estuary', foot: 'Write to Odalys Brandt at 12 Quay Street' }];
    const made = new Map<string, Article>();
    const pageOf = (at: number, kind: number): Article => {
      const key = `${at} ${kind}`;
      const known = made.get(key) ?? page(at, lines[kind]);
      made.set(key, known);
      return known;
    };
    const step = fc.record({ at: fc.nat(6), kind: fc.nat(4), ask: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        const corpus = new Corpus();
        const kept = new Map<number, Article>();
        for (const { at, kind, ask } of steps) {
          if (kind === 4) {
            corpus.remove(`${at}.txt`);
            kept.delete(at);
          } else {
            corpus.put(pageOf(at, kind), anyFingerprint);
            kept.set(at, pageOf(at, kind));
          }
          if (ask) corpus.figures();
        }
        const scratch = corpusOf(...kept.values());
        assert.deepEqual(answers(corpus), answers(scratch));
        assert.deepEqual(answers(decodeCorpus(encodeCorpus(corpus)).value!), answers(scratch));
      }),
      { numRuns: 25 },
    );
  });
});
