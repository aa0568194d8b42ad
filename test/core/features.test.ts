import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { hoverAt } from '../../src/core/features/hover';
import { definitionAt, referencesAt, symbols } from '../../src/core/features/navigate';
import { actorChoices, articleChoices, figureChoices, pick } from '../../src/core/features/pick';
import type { JudgedClaim } from '../../src/core/model';
import { anyFingerprint, article, type Stated } from '../support/articles';

const corpus = new Corpus();
const put = (path: string, text: string, stated: Stated): void => corpus.put(article(path, text, stated), anyFingerprint);
put('later.md', 'Ines Prado spoke of €4 million in fees.', { metadata: { date: '2023-04' }, actors: [{ name: 'Ines Prado' }], figures: [{ text: '€4 million', value: 4e6, unit: 'EUR', measures: 'fees', of: ['Ines Prado'] }] });
put('old.md', 'Fees of €4 million, said Prado.\nPrado left Belmar.', { metadata: { date: '2020' }, actors: [{ name: 'Ines Prado', aliases: ['Prado'] }, { name: 'Belmar', kind: 'place' }], figures: [{ text: '€4 million', value: 4e6, unit: 'EUR', measures: 'fees' }] });
put('zoo.md', 'Ines Prado, mayor, spoke.', { metadata: { date: '2022' }, actors: [{ name: 'Ines Prado' }], roles: [{ of: 'Ines Prado', text: 'mayor' }] });

const text = 'Prado paid €4 million to Nobody Known.';
const draft = {
  ...article('draft.md', text, { actors: [{ name: 'Prado' }, { name: 'Nobody Known' }], figures: [{ text: '€4 million', value: 4e6, unit: 'EUR', measures: 'fees' }] }),
  citations: [{ key: 'old', span: { start: 34, end: 38 } }],
};
const claim: JudgedClaim = { claim: { span: { start: 0, end: text.length }, text, sentence: 0 }, standing: 'missing', evidence: [], differences: [], score: 0 };
const hover = (offset: number) => hoverAt(draft, [claim], corpus, offset);
const words = (offset: number): string | undefined => {
  const found = hover(offset);
  return found ? text.slice(found.span.start, found.span.end) : undefined;
};

describe('hover', () => {
  it('prefers actor, then figure, then the claim', () => {
    assert.deepEqual([hover(2)?.card.title, words(2)], ['Ines Prado', 'Prado']);
    assert.deepEqual([hover(14)?.card.title, words(14)], ['€4 million', '€4 million']);
    assert.deepEqual([hover(8)?.card.title, words(8)], ['Missing', text]);
  });

  it('falls back to the claim on a name that no article has', () => assert.equal(hover(26)?.card.title, 'Missing'));
  it('shows the article of a citation', () => assert.equal(hover(35)?.card.title, 'old'));
  it('shows nothing where nothing is', () => assert.equal(hoverAt(draft, [], corpus, 8), null));
});

describe('navigation', () => {
  it('leads an actor to its newest role, one without a role to its earliest mention', () => {
    assert.deepEqual(definitionAt(draft, corpus, 1).map(({ path }) => path), ['zoo.md']);
    const place = article('d.md', 'In Belmar.', { actors: [{ name: 'Belmar', kind: 'place' }] });
    assert.deepEqual(definitionAt(place, corpus, 4).map(({ path, line }) => [path, line]), [['old.md', 2]]);
  });

  it('leads a figure to its earliest statement and a citation to its article', () => {
    assert.deepEqual(definitionAt(draft, corpus, 14).map(({ path }) => path), ['old.md']);
    assert.deepEqual(definitionAt(draft, corpus, 36).map(({ path, span }) => [path, span.start]), [['old.md', 0]]);
  });

  it('finds all mentions and all statements', () => {
    assert.deepEqual(referencesAt(draft, corpus, 1).map(({ path }) => path), ['later.md', 'old.md', 'old.md', 'zoo.md']);
    assert.deepEqual(referencesAt(draft, corpus, 14).map(({ path }) => path), ['later.md', 'old.md']);
    assert.deepEqual(referencesAt(draft, corpus, 7), []);
  });

  it('lists actors and figures of the corpus by what they start with', () => {
    assert.deepEqual(symbols(corpus, 'pra', 5).map(({ name, kind, detail }) => [name, kind, detail]), [['Ines Prado', 'person', 'mayor'], ['€4 million', 'figure', 'fees · Ines Prado']]);
    assert.deepEqual(symbols(corpus, 'fee', 5).map(({ name }) => name), ['€4 million', '€4 million']);
    assert.equal(symbols(corpus, '', 1)[0]?.name, 'Ines Prado');
  });
});

describe('pick lists', () => {
  const labels = (query: string, choices: ReturnType<typeof actorChoices>): string[] => pick(query, choices, 5).map(({ label }) => label);

  it('find an entry by name, role, alias or in spite of a slip', () => {
    for (const query of ['prado', 'mayor', 'ines pr', 'Prdao', 'Inez']) assert.equal(labels(query, actorChoices(corpus))[0], 'Ines Prado', query);
  });

  it('show everything for an empty query, in the corpus’ own order', () => {
    assert.deepEqual(labels('', actorChoices(corpus)), ['Ines Prado', 'Belmar']);
    assert.deepEqual(labels('', articleChoices(corpus)), ['later', 'old', 'zoo']);
  });

  it('hold figures with measure and source, and articles with what a citation inserts', () => {
    assert.deepEqual(figureChoices(corpus).map(({ label, detail }) => [label, detail]), [['€4 million', 'fees · Ines Prado'], ['€4 million', 'fees']]);
    assert.deepEqual(pick('zoo', articleChoices(corpus), 1).map(({ insert }) => insert), ['zoo']);
  });

  it('find nothing for what is nowhere', () => assert.deepEqual(labels('qqqqqq', actorChoices(corpus)), []));
});
