import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { anyFingerprint, article } from '../support/articles';

const wire =
  'The harbour board approved a plan to deepen the northern channel by two metres before the end of next year. ' +
  'Engineers expect the work to take eleven months and to close the inner basin for six weeks in spring. ' +
  'The board said the larger berths would let ore carriers call without waiting for the tide, and that fees would stay as they are. ' +
  'Fishing crews asked for moorings on the eastern quay while the basin is closed, which the board promised to study.';
const ownWords =
  'Deepening of the northern channel is to begin next year, after the harbour board voted for it on Monday. ' +
  'Crews that fish from the inner basin worry about six weeks without a berth; a promise of moorings on the eastern quay was all they got. ' +
  'Carriers of ore now wait for high water and would no longer need to.';

function corpusOf(...articles: readonly [path: string, text: string, date?: string][]): Corpus {
  const corpus = new Corpus();
  for (const [path, text, date] of articles) corpus.put(article(path, text, date ? { metadata: { date } } : {}), anyFingerprint);
  return corpus;
}
const heads = (corpus: Corpus): string[] => corpus.articles().map(({ origin }) => corpus.articles().find(({ id }) => id === origin)!.path);

describe('origins', () => {
  it('counts a wire copy with another head and tail as one', () => {
    const copy = `From our correspondent at the harbour, where winter has come early.\n${wire}\nThe weather will stay cold until the weekend, forecasters said on Friday.`;
    assert.equal(corpusOf(['a.md', wire], ['b.md', copy]).originCount, 1);
  });

  it('counts a short item that is printed whole within a long article as one', () => {
    const long = `${ownWords}\n${wire}\n${'Elsewhere on the coast the season began with fine weather and good catches of herring, mackerel and whiting. '}`;
    assert.equal(corpusOf(['a.md', wire.slice(0, 200)], ['b.md', long]).originCount, 1);
  });

  it('counts two reports of one event in their own words as two', () => {
    assert.equal(corpusOf(['a.md', wire], ['b.md', ownWords]).originCount, 2);
  });

  it('counts a copy with every third sentence reworded as one', () => {
    const sentences = Array.from({ length: 12 }, (_, at) => Array.from({ length: 10 }, (_, word) => `w${at}x${word}`).join(' '));
    const edited = sentences.map((sentence, at) => (at % 3 === 2 ? sentence.replaceAll('x', 'y') : sentence));
    assert.equal(corpusOf(['a.md', `${sentences.join('. ')}.`], ['b.md', `${edited.join('. ')}.`]).originCount, 1);
  });

  it('counts two stories with one background paragraph as two', () => {
    const own = (seed: string): string => Array.from({ length: 60 }, (_, word) => `${seed}${word}`).join(' ');
    const background = wire.slice(0, 300);
    assert.equal(corpusOf(['a.md', `${own('a')}.\n${background}`], ['b.md', `${own('b')}.\n${background}`]).originCount, 2);
  });

  it('takes the earliest article as the head, one without a date last, then by path', () => {
    assert.deepEqual(heads(corpusOf(['a.md', wire], ['b.md', wire, '2024-03-02'], ['c.md', wire, '2024-03-01'])), ['c.md', 'c.md', 'c.md']);
    assert.deepEqual(heads(corpusOf(['b.md', wire], ['a.md', wire])), ['a.md', 'a.md']);
  });

  it('forms the same clusters in whatever order articles come and go', () => {
    const one = corpusOf(['a.md', wire], ['b.md', ownWords], ['c.md', wire]);
    const other = corpusOf(['c.md', wire], ['x.md', wire], ['b.md', ownWords], ['a.md', wire]);
    assert.equal(other.originCount, 2);
    other.remove('x.md');
    assert.deepEqual(heads(other), heads(one));
  });

  it('recognises copies of a single line, and never joins articles without words', () => {
    assert.equal(corpusOf(['a.md', 'The quay is closed.'], ['b.md', 'The quay is closed!']).originCount, 1);
    assert.equal(corpusOf(['a.md', ''], ['b.md', '']).originCount, 2);
  });

  it('finds many copies of one story among many others', () => {
    const articles = Array.from({ length: 40 }, (_, at): [string, string] => [`${at}.md`, at % 2 === 0 ? `Edition ${at}. ${wire}` : `Report ${at}: ${ownWords.split(' ').map((word) => `${word}${at}`).join(' ')}`]);
    assert.equal(corpusOf(...articles).originCount, 21);
  });
});
