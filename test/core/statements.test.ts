import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { figureCard } from '../../src/core/features/figure-card';
import { figureChoices } from '../../src/core/features/pick';
import type { Figure } from '../../src/core/model';
import { anyFingerprint, article } from '../support/articles';

const belmar = { name: 'Belmar', kind: 'place' as const };
type Fees = Partial<Figure> & { readonly text: string; readonly of?: readonly string[] };
const fees = (text: string, value: Figure['value'], more: Partial<Figure> = {}): Fees => ({ text, value, unit: 'EUR', scale: 'million', measures: 'harbour fees', when: '2023', of: ['Belmar'], ...more });

function corpusOf(...figures: readonly Fees[]): Corpus {
  const corpus = new Corpus();
  figures.forEach((figure, at) => {
    const text = `Report ${'abcdefghij'[at]} on Belmar says ${figure.text} was the sum of ${at} ${'uvwxyz'[at]}.`;
    corpus.put(article(`${at}.md`, text, { actors: [belmar], figures: [figure] }), anyFingerprint);
  });
  return corpus;
}
const texts = (entries: readonly { figure: Figure }[]): string[] => entries.map(({ figure }) => figure.text);

describe('one measure in several articles', () => {
  const corpus = corpusOf(
    fees('€4.5 million', 4.5e6),
    fees('€3.64 million', 3.64e6),
    fees('€3.6 million', 3.6e6, { measures: 'the fees of the harbour' }),
    fees('€3.64 million', 3.64e6, { measures: 'fees' }),
    fees('€5 million', 5e6, { when: '2022' }),
    fees('€6 million', 6e6, { measures: 'school fees' }),
  );

  it('is one entry, whose value is the one most articles give; other years and other fees are other measures', () => {
    assert.deepEqual(
      corpus.measures().map(({ entry, same, roundings, others }) => [entry.figure.text, texts(same), texts(roundings), texts(others)]),
      [
        ['€3.64 million', ['€3.64 million', '€3.64 million'], ['€3.6 million'], ['€4.5 million']],
        ['€5 million', ['€5 million'], [], []],
        ['€6 million', ['€6 million'], [], []],
      ],
    );
  });

  it('is one choice, with agreement, rounding and disagreement told apart', () => {
    const [choice] = figureChoices(corpus);
    assert.equal(choice?.label, '€3.64 million');
    assert.equal(choice?.detail, 'harbour fees · Belmar · 2023 · 4 articles, 4 origins · rounded: €3.6 million · also given: €4.5 million');
    assert.equal(figureChoices(corpus).length, 3);
  });

  it('shows on the card of a figure: other values first, then who states it, then roundings', () => {
    const draft = article('draft.md', 'Belmar took €3.64 million.', { actors: [belmar], figures: [fees('€3.64 million', 3.64e6)] });
    const shown = figureCard(draft.figures[0]!, draft, corpus)!;
    assert.deepEqual(shown.lines.map(({ text, conflict = false }) => [text.split(' · ')[0], conflict]), [
      ['Another value: €4.5 million', true],
      ['Stated in 2 articles, 2 origins', false],
      ['€3.64 million', false],
      ['€3.64 million', false],
      ['Rounded or bounded: €3.6 million', false],
    ]);
  });

  it('is asked for a figure of a draft', () => {
    const { figure, actorNames } = corpus.figures()[1]!;
    const { same, roundings, others } = corpus.statementsOf(figure, actorNames);
    assert.deepEqual([texts(same), texts(roundings), texts(others)], [['€3.64 million', '€3.64 million'], ['€3.6 million'], ['€4.5 million']]);
    assert.deepEqual(corpus.statementsOf({ ...figure, value: null }, []), { same: [], roundings: [], others: [] });
  });

  it('never joins units, dates or figures that measure nothing named', () => {
    const apart = corpusOf(fees('€4 million', 4e6), fees('$5 million', 5e6, { unit: 'USD' }), fees('7 million', 7e6, { measures: '' }), fees('8 million', 8e6, { measures: '' }),
      fees('3 May', '2023-05-03', { kind: 'date', unit: null }), fees('4 May', '2023-05-04', { kind: 'date', unit: null }));
    assert.equal(apart.measures().length, 6);
    assert.ok(apart.measures().every(({ others, roundings }) => others.length + roundings.length === 0));
  });
});
