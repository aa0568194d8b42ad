import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { anyFingerprint, article, type Stated } from '../support/articles';

function corpusOf(...articles: readonly [path: string, text: string, stated: Stated][]): Corpus {
  const corpus = new Corpus();
  for (const [path, text, stated] of articles) corpus.put(article(path, text, stated), anyFingerprint);
  return corpus;
}
const names = (actors: readonly { name: string }[]): string[] => actors.map(({ name }) => name);

describe('the directory of actors', () => {
  it('joins one name across articles, whatever its case and accents', () => {
    const corpus = corpusOf(
      ['a.md', 'Lucía Ortega chairs the board.', { actors: [{ name: 'Lucía Ortega' }] }],
      ['b.md', 'Lucia Ortega resigned. Ortega said little.', { actors: [{ name: 'Lucia Ortega', aliases: ['Ortega'] }] }],
    );
    const [actor, ...none] = corpus.actorsNamed('LUCÍA ORTEGA');
    assert.deepEqual(none, []);
    assert.deepEqual(actor!.mentions.map(({ location, text }) => [location.path, text]), [['a.md', 'Lucía Ortega'], ['b.md', 'Lucia Ortega'], ['b.md', 'Ortega']]);
    assert.deepEqual(names(corpus.actorsNamed('Ortega')), [actor!.name]);
  });

  it('joins a bare surname to the one full name that fits', () => {
    const corpus = corpusOf(['a.md', 'Jonas Weber spoke.', { actors: [{ name: 'Jonas Weber' }] }], ['b.md', 'Weber left.', { actors: [{ name: 'Weber' }] }]);
    assert.deepEqual(names(corpus.actors()), ['Jonas Weber']);
    assert.deepEqual(corpus.actors()[0]!.aliases, ['Weber']);
  });

  it('leaves a bare surname alone where two persons bear it, and lists all of them', () => {
    const corpus = corpusOf(
      ['a.md', 'Jonas Weber spoke.', { actors: [{ name: 'Jonas Weber', aliases: ['Weber'] }] }],
      ['b.md', 'Clara Weber spoke.', { actors: [{ name: 'Clara Weber' }] }],
      ['c.md', 'Weber left.', { actors: [{ name: 'Weber' }] }],
    );
    assert.deepEqual(names(corpus.actors()).sort(), ['Clara Weber', 'Jonas Weber', 'Weber']);
    assert.deepEqual(names(corpus.actorsNamed('Weber')).sort(), ['Clara Weber', 'Jonas Weber', 'Weber']);
  });

  it('prefers the person of the same article for a bare surname', () => {
    const corpus = corpusOf(
      ['a.md', 'Jonas Weber spoke.', { actors: [{ name: 'Jonas Weber' }] }],
      ['b.md', 'Clara Weber spoke. Weber left.', { actors: [{ name: 'Clara Weber' }, { name: 'Weber' }] }],
    );
    assert.deepEqual(names(corpus.actors()).sort(), ['Clara Weber', 'Jonas Weber']);
  });

  it('joins initials to the name they stand for, and an acronym to the body that an article calls by it', () => {
    const corpus = corpusOf(
      ['a.md', 'The Marine Fisheries Agency (MFA) met.', { actors: [{ name: 'Marine Fisheries Agency', kind: 'organisation', aliases: ['MFA'] }] }],
      ['b.md', 'The MFA met G. Ohlsson.', { actors: [{ name: 'MFA', kind: 'organisation' }, { name: 'G. Ohlsson' }] }],
      ['c.md', 'Greta Ohlsson sails.', { actors: [{ name: 'Greta Ohlsson' }] }],
    );
    assert.deepEqual(names(corpus.actors()).sort(), ['Greta Ohlsson', 'Marine Fisheries Agency']);
  });

  it('keeps a person and a place of one name apart, and a place exact', () => {
    const corpus = corpusOf(
      ['a.md', 'Sofia Lund lives here.', { actors: [{ name: 'Sofia Lund' }] }],
      ['b.md', 'Lund is a town.', { actors: [{ name: 'Lund', kind: 'place' }] }],
    );
    assert.deepEqual(names(corpus.actorsNamed('Lund')), ['Lund']);
    assert.equal(corpus.actors().length, 2);
  });

  it('takes the kind that most articles give', () => {
    const stated = (kind: 'organisation' | 'person'): Stated => ({ actors: [{ name: 'Norvik Marine', kind }] });
    const corpus = corpusOf(['a.md', 'Norvik Marine.', stated('organisation')], ['b.md', 'Norvik Marine.', stated('person')], ['c.md', 'Norvik Marine.', stated('organisation')]);
    assert.deepEqual(corpus.actors().map(({ kind }) => kind), ['organisation']);
  });

  it('lists roles newest first, those of undated articles last', () => {
    const role = (text: string, date?: string): Stated => ({ actors: [{ name: 'Ines Prado' }], roles: [{ of: 'Ines Prado', text }], ...(date ? { metadata: { date } } : {}) });
    const corpus = corpusOf(
      ['a.md', 'Ines Prado, a clerk.', role('a clerk')],
      ['b.md', 'Ines Prado, deputy mayor.', role('deputy mayor', '2021-05')],
      ['c.md', 'Ines Prado, mayor.', role('mayor', '2023')],
    );
    const { roles } = corpus.actors()[0]!;
    assert.deepEqual(roles.map(({ text, date }) => [text, date]), [['mayor', '2023'], ['deputy mayor', '2021-05'], ['a clerk', undefined]]);
    assert.deepEqual(roles.map(({ location }) => location.key), ['c', 'b', 'a']);
  });

  it('completes from the start of any word of a name or alias, most mentioned first', () => {
    const corpus = corpusOf(['a.md', 'The Harbour Council met. The Harbour Council voted. Hans Harper and Ada Cole watched.', {
      actors: [{ name: 'Harbour Council', kind: 'organisation' }, { name: 'Hans Harper' }, { name: 'Ada Cole' }],
    }]);
    assert.deepEqual(names(corpus.actorsStarting('ha', 10)), ['Harbour Council', 'Hans Harper']);
    assert.deepEqual(names(corpus.actorsStarting('harp', 10)), ['Hans Harper']);
    assert.deepEqual(names(corpus.actorsStarting('co', 10)), ['Harbour Council', 'Ada Cole']);
    assert.deepEqual(names(corpus.actorsStarting('harbour co', 10)), ['Harbour Council']);
    assert.equal(corpus.actorsStarting('ha', 1).length, 1);
  });

  it('finds a name by a slip of spelling, nearest first, and never the name itself', () => {
    const corpus = corpusOf(['a.md', 'Prashanth Iyer met Prashant Iyer of Iyerland.', { actors: [{ name: 'Prashanth Iyer' }, { name: 'Prashant Iyer' }] }]);
    assert.deepEqual(names(corpus.actorsLike('Prashanthh Iyer', 5)), ['Prashanth Iyer', 'Prashant Iyer']);
    assert.deepEqual(names(corpus.actorsLike('Prashant Iyer', 5)), ['Prashanth Iyer']);
    assert.deepEqual(corpus.actorsLike('Prashanht Iyer', 5, 'place'), []);
    assert.deepEqual(corpus.actorsLike('Somebody Else', 5), []);
  });

  it('knows what an actor said, under any of its names', () => {
    const corpus = corpusOf(['a.md', 'Ada Cole said “the quay is closed”.', { actors: [{ name: 'Ada Cole' }], quotations: [{ text: 'the quay is closed', by: 'Ada Cole' }] }]);
    assert.deepEqual(corpus.quotationsBy('cole').map(({ quotation, location }) => [quotation.text, location.line]), [['the quay is closed', 1]]);
  });
});

describe('the directory of figures', () => {
  const corpus = corpusOf(
    ['b.md', 'Port trade of $3.6 billion was logged at Port Amal.', { actors: [{ name: 'Port Amal', kind: 'place' }], figures: [{ text: '$3.6 billion', value: 3.6e9, unit: 'USD', measures: 'port trade', of: ['Port Amal'] }] }],
    ['a.md', 'Trade came to US$3.6bn.', { figures: [{ text: 'US$3.6bn', value: 3.6e9, unit: 'USD', measures: 'trade' }] }],
    ['c.md', 'The catch was 36 tonnes.', { figures: [{ text: '36 tonnes', kind: 'measure', value: 36, unit: 't', measures: 'the catch' }] }],
  );
  const texts = (entries: readonly { figure: { text: string } }[]): string[] => entries.map(({ figure }) => figure.text);

  it('finds every statement of one value, however worded, in order of path', () => {
    assert.deepEqual(texts(corpus.figuresEqualTo(corpus.figures()[0]!.figure)), ['US$3.6bn', '$3.6 billion']);
  });

  it('matches the starts of words of value, measure and actor', () => {
    assert.deepEqual(texts(corpus.figuresMatching('3.6', 9)), ['US$3.6bn', '$3.6 billion']);
    assert.deepEqual(texts(corpus.figuresMatching('tra', 9)), ['US$3.6bn', '$3.6 billion']);
    assert.deepEqual(texts(corpus.figuresMatching('amal trade', 9)), ['$3.6 billion']);
    assert.deepEqual(texts(corpus.figuresMatching('catch', 9)), ['36 tonnes']);
    assert.deepEqual(texts(corpus.figuresMatching('trade tonnes', 9)), []);
  });

  it('lists the figures of an actor with its name in the corpus', () => {
    assert.deepEqual(corpus.figuresOf('port amal').map(({ figure, actorNames }) => [figure.text, actorNames]), [['$3.6 billion', ['Port Amal']]]);
    assert.deepEqual(corpus.figuresOf('nobody'), []);
  });
});
