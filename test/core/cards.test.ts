import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { actorCard } from '../../src/core/features/actor-card';
import { articleCard } from '../../src/core/features/article-card';
import { card } from '../../src/core/features/card';
import { claimCard } from '../../src/core/features/claim-card';
import { figureCard } from '../../src/core/features/figure-card';
import type { Difference, Evidence, JudgedClaim } from '../../src/core/model';
import { anyFingerprint, article, type Stated } from '../support/articles';

function corpusOf(...articles: readonly [path: string, text: string, stated: Stated][]): Corpus {
  const corpus = new Corpus();
  for (const [path, text, stated] of articles) corpus.put(article(path, text, stated), anyFingerprint);
  return corpus;
}

const vote = 'Ines Prado, mayor of Belmar, said “the quay stays open”. Harbour fees of €4 million were logged in Belmar.';
const fees = (text: string, value: number) => ({ text, value, unit: 'EUR', measures: 'harbour fees', of: ['Belmar'] });
const belmar = { name: 'Belmar', kind: 'place' as const };
const corpus = corpusOf(
  ['vote.md', vote, { metadata: { date: '2023-04-02', title: 'The vote' }, actors: [{ name: 'Ines Prado', aliases: ['Prado'] }, belmar], roles: [{ of: 'Ines Prado', text: 'mayor of Belmar' }], quotations: [{ text: 'the quay stays open', by: 'Ines Prado' }], figures: [fees('€4 million', 4e6)] }],
  ['past.md', 'Then-clerk Ines Prado kept the books.', { metadata: { date: '2015' }, actors: [{ name: 'Ines Prado' }], roles: [{ of: 'Ines Prado', text: 'clerk', former: true }] }],
  ['rival.md', 'Harbour fees in Belmar came to €5 million, Prado heard.', { actors: [{ name: 'Prado' }, belmar], figures: [fees('€5 million', 5e6)] }],
);

describe('the card of an actor', () => {
  const shown = actorCard(corpus.actorsNamed('Prado'), corpus)!;
  const texts = shown.lines.map(({ text }) => text);

  it('says who, how widely and in which roles, newest first', () => {
    assert.equal(shown.title, 'Ines Prado');
    assert.equal(shown.subtitle, 'person · in 3 articles, 3 origins');
    assert.deepEqual(texts.slice(0, 3), ['mayor of Belmar · 2023-04-02', 'formerly clerk · 2015', 'Also called Prado']);
    assert.deepEqual(shown.lines.slice(0, 2).map(({ location }) => location?.key), ['vote', 'past']);
  });

  it('quotes what the actor said, with its place', () => {
    const said = shown.lines.find(({ quoted }) => quoted !== undefined);
    assert.deepEqual([said?.text, said?.quoted, said?.location?.path], ['Said', 'the quay stays open', 'vote.md']);
  });

  it('lists figures beside the name', () => {
    const place = actorCard(corpus.actorsNamed('Belmar'), corpus)!;
    assert.equal(place.subtitle, 'place · in 2 articles, 2 origins');
    assert.deepEqual(place.lines.map(({ text }) => text), ['€5 million · harbour fees', '€4 million · harbour fees']);
  });

  it('counts in the singular where there is one', () => {
    const one = corpusOf(['a.md', 'Ada Cole left.', { actors: [{ name: 'Ada Cole' }] }]);
    assert.equal(actorCard(one.actors(), one)!.subtitle, 'person · in 1 article');
  });

  it('lists all where the name does not decide', () => {
    const two = corpusOf(['a.md', 'Jonas Weber spoke.', { actors: [{ name: 'Jonas Weber', aliases: ['Weber'] }], roles: [] }], ['b.md', 'Clara Weber left.', { actors: [{ name: 'Clara Weber' }] }]);
    const ambiguous = actorCard(two.actorsNamed('Weber'), two)!;
    assert.equal(ambiguous.title, '2 actors bear this name');
    assert.deepEqual(ambiguous.lines.map(({ text }) => text), ['Clara Weber · person · in 1 article', 'Jonas Weber · person · in 1 article']);
  });

  it('is none for nobody', () => assert.equal(actorCard([], corpus), null));
});

describe('the card of a figure', () => {
  const draft = article('draft.md', 'Belmar took €4 million in harbour fees.', { actors: [belmar], figures: [fees('€4 million', 4e6)] });
  const shown = figureCard(draft.figures[0]!, draft, corpus)!;

  it('says what it measures and for whom', () => {
    assert.deepEqual([shown.title, shown.subtitle], ['€4 million', 'harbour fees · Belmar']);
  });

  it('puts articles with another value first, then those that state it, and says once what all are about', () => {
    assert.deepEqual(shown.lines.map(({ text, conflict = false }) => [text, conflict]), [
      ['Another value: €5 million', true],
      ['Stated in 1 article', false],
      ['€4 million', false],
    ]);
    assert.deepEqual(shown.lines.map(({ location }) => location?.path), ['rival.md', undefined, 'vote.md']);
    assert.equal(shown.lines[2]!.quoted, 'Harbour fees of €4 million were logged in Belmar.');
  });

  it('sees no other value in another place, time, measure or unit', () => {
    for (const change of [{ of: ['Lund'] }, { when: '2019' }, { measures: 'school fees' }, { unit: 'SEK' }]) {
      const stated = { ...fees('€4 million', 4e6), when: '2023', ...change };
      const other = article('d.md', 'In Belmar and Lund it was €4 million.', { actors: [belmar, { name: 'Lund', kind: 'place' }], figures: [stated] });
      const timed = corpusOf(['rival.md', 'Harbour fees in Belmar came to €5 million.', { actors: [belmar], figures: [{ ...fees('€5 million', 5e6), when: '2023' }] }]);
      assert.deepEqual(figureCard(other.figures[0]!, other, timed)!.lines.map(({ text }) => text), ['Stated in no article']);
    }
  });
});

describe('the card of a time', () => {
  it('is none for a bare year or weekday, which articles name without being about it', () => {
    const year = { text: '2023', kind: 'year' as const, value: '2023' };
    const articles = corpusOf(['a.md', 'In 2023 the quay closed.', { figures: [year] }], ['b.md', 'Boats came on 3 May 2023.', { figures: [{ text: '3 May 2023', kind: 'date', value: '2023-05-03' }] }]);
    const draft = article('d.md', 'In 2023 it rained, on Tuesday and on 3 May 2023.', { figures: [year, { text: 'Tuesday', kind: 'date', value: null }, { text: '3 May 2023', kind: 'date', value: '2023-05-03' }] });
    const cards = draft.figures.map((figure) => figureCard(figure, draft, articles));
    assert.deepEqual(cards.map((one) => one?.lines[0]?.text), [undefined, undefined, 'Stated in 1 article']);
  });
});

describe('the card of an article', () => {
  it('names title, date and place; there is none for an unknown key', () => {
    const shown = articleCard(corpus.byKey('vote'), corpus)!;
    assert.deepEqual([shown.title, shown.subtitle, shown.lines[0]!.text], ['The vote', '2023-04-02', 'vote.md']);
    assert.equal(articleCard(corpus.byKey('nothing'), corpus), null);
  });

  it('tells what it is a copy of, and that it must not be named', () => {
    const wire = `${vote} The council met for three hours before the vote, and nobody left the room until the last hand was counted in the old hall by the harbour.`;
    const copies = corpusOf(['wire.md', wire, { metadata: { date: '2023-04-01' } }], ['copy.md', wire, { metadata: { date: '2023-04-02', confidential: true } }]);
    const texts = ['wire', 'copy'].map((key) => articleCard(copies.byKey(key), copies)!.lines.map(({ text }) => text));
    assert.deepEqual(texts[0], ['wire.md']);
    assert.deepEqual(texts[1], ['copy.md', 'Of one origin with wire', 'Confidential: not to be named in anything that leaves the desk']);
  });
});

describe('the card of a claim', () => {
  const location = corpus.locate(corpus.byKey('vote')!.id, { start: 57, end: vote.length });
  const evidence: Evidence = { location, text: 'Harbour fees of €4 million were logged\nin Belmar.', matched: [], differs: [], alignment: 0.9 };
  const difference: Difference = { kind: 'figure', claimSpan: { start: 0, end: 10 }, claim: '€6 million', passageSpan: { start: 73, end: 83 }, passage: '€4 million', evidence, about: 'harbour fees', loose: false };
  const judged = (parts: Partial<JudgedClaim>): JudgedClaim => ({ claim: { span: { start: 0, end: 9 }, text: 'x', sentence: 0 }, standing: 'missing', evidence: [], differences: [], score: 0, ...parts });

  it('puts the conflict first and quotes its passage once', () => {
    const shown = claimCard(judged({ standing: 'conflict', evidence: [evidence], differences: [{ ...difference, kind: 'hedge', claim: 'will', passage: 'may' }, difference] }));
    assert.equal(shown.title, 'Conflict');
    assert.equal(shown.lines[0]!.text, 'Another value: here “€6 million”, in the source “€4 million” (harbour fees)');
    assert.equal(shown.lines.filter(({ quoted }) => quoted !== undefined).length, 1);
    assert.equal(shown.lines.find(({ quoted }) => quoted)!.quoted, 'Harbour fees of €4 million were logged in Belmar.');
  });

  it('says what was found where, never that it is so', () => {
    for (const standing of ['found', 'near', 'conflict', 'missing', 'unchecked'] as const) {
      const shown = claimCard(judged({ standing, evidence: [evidence] }));
      assert.doesNotMatch(JSON.stringify(shown), /\b(true|verified|supported|correct|%)/i);
      assert.notEqual(shown.title, '');
    }
  });

  it('gives the reason where a claim was not looked up', () => {
    assert.equal(claimCard(judged({ standing: 'unchecked', claim: { span: { start: 0, end: 1 }, text: '', sentence: 0, unchecked: 'question' } })).subtitle, 'Not looked up: question.');
  });
});

describe('any card', () => {
  it('has a dozen lines at most and says how many it leaves out', () => {
    const shown = card('t', 's', Array.from({ length: 20 }, (_, at) => ({ text: `${at}`, conflict: at === 15 })));
    assert.equal(shown.lines.length, 12);
    assert.equal(shown.lines[0]!.text, '15');
    assert.equal(shown.lines[11]!.text, 'and 9 more');
  });
});
