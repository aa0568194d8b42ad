import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attachFigures } from '../../src/core/extract/attach';
import { findFigures } from '../../src/core/extract/figures';
import type { ActorMention, LocalActor, Sentence } from '../../src/core/model';

const NAMES = ['Norway', 'Iceland', 'Chile', 'Peru', 'China', 'Russia', 'the United States', 'Ghana', 'Ministry of Fisheries', 'Leeds', 'Acme Chips'];

/** Figures of one sentence with what they measure, for whom and when; the actors are the names above. */
function attached(sentence: string, date: string | null = '2024-06-21'): { text: string; measures: string; actors: string[]; when: string | null }[] {
  const sentences: Sentence[] = [{ span: { start: 0, end: sentence.length }, block: 0 }];
  const actors: LocalActor[] = NAMES.map((name) => ({ name: name.replace(/^the /, ''), kind: 'place', aliases: [] }));
  const mentions: ActorMention[] = NAMES.flatMap((name, actor) => {
    const text = name.replace(/^the /, '');
    return [...sentence.matchAll(new RegExp(`\\b${text}\\b`, 'g'))].map((match): ActorMention => ({ span: { start: match.index, end: match.index + text.length }, text, sentence: 0, actor, form: 'full' }));
  }).sort((a, b) => a.span.start - b.span.start);
  return attachFigures(sentence, sentences, findFigures(sentence, sentences, date), mentions, actors).map((figure) => ({
    text: figure.text, measures: figure.measures, actors: figure.actors.map((index) => actors[index]?.name ?? ''), when: figure.when,
  }));
}

function one(sentence: string, text: string): { measures: string; actors: string[]; when: string | null } {
  const found = attached(sentence).find((figure) => figure.text === text);
  assert.ok(found, `no figure "${text}"`);
  return { measures: found.measures, actors: found.actors, when: found.when };
}

describe('attachFigures', () => {
  const rows: readonly (readonly [sentence: string, text: string, measures: string, actors: string[], when: string | null])[] = [
    ['Cod exports reached $3.6 billion in 2023 between Norway and Iceland.', '$3.6 billion', 'Cod exports', ['Norway', 'Iceland'], '2023'],
    ['In 2023, salmon exports from Chile totalled 700,000 tonnes.', '700,000 tonnes', 'salmon exports from Chile', ['Chile'], '2023'],
    ['Norway bought 80% of its herring from Iceland.', '80%', 'herring', ['Norway', 'Iceland'], null],
    ['Peru signed a $5 billion contract.', '$5 billion', 'contract', ['Peru'], null],
    ['Peru hosted a two-day summit in 2019.', 'two-day', 'summit', ['Peru'], '2019'],
    ['Ghana spent $2 million in aid in 2020.', '$2 million', 'aid', ['Ghana'], '2020'],
    ['Acme Chips’s revenue rose to $5 billion in 2023 from $4 billion in 2022.', '$5 billion', 'revenue', ['Acme Chips'], '2023'],
    ['Acme Chips’s revenue rose to $5 billion in 2023 from $4 billion in 2022.', '$4 billion', 'revenue', ['Acme Chips'], '2022'],
    ['At least 17 people were hurt in Chile in 2010.', '17', 'people', ['Chile'], '2010'],
    ['Norway landed 12 sharks, 30 rays and 500 eels in 2021.', '12', 'sharks', ['Norway'], '2021'],
    ['Norway landed 12 sharks, 30 rays and 500 eels in 2021.', '500', 'eels', ['Norway'], '2021'],
    ['Norway exports salmon (70%), cod (20%) and herring (10%).', '20%', 'cod', ['Norway'], null],
    ['Acme Chips will cost €900 million.', '€900 million', '', ['Acme Chips'], null],
    ['The council approved a budget of £12.4m.', '£12.4m', 'budget', [], null],
    ['The plant was built at a cost of $40 million.', '$40 million', 'cost', [], null],
    ['Official trade statistics reveal a modest $3 billion.', '$3 billion', 'Official trade statistics', [], null],
    ['The town has a population of 600,000.', '600,000', 'population', [], null],
    ['Norway’s council spent $5 million.', '$5 million', '', ['Norway'], null],
    ['They claimed he earned $5 million.', '$5 million', '', [], null],
    ['Norway spent $5 million on new roads.', '$5 million', 'roads', ['Norway'], null],
    ['Officials in Peru said the toll rose to 450.', '450', 'toll', ['Peru'], null],
    ['The family gets £39,000 a year in benefits.', '£39,000', 'benefits', [], null],
    ['Its rival Acme Chips is spending €900 million in Norway.', '€900 million', '', ['Acme Chips', 'Norway'], null],
    ['Peru tried a man for the 2012 theft of $5 million in coins.', '$5 million', 'coins', ['Peru'], null],
    ['In 2021 Norway spent $5 million on roads and $3 million on schools.', '$3 million', 'schools', ['Norway'], '2021'],
    ['Sales in Chile rose 3% and 5% in 2022 and 2023, respectively.', '3%', 'Sales in Chile', ['Chile'], '2022'],
    ['Sales in Chile rose 3% and 5% in 2022 and 2023, respectively.', '5%', 'Sales in Chile', ['Chile'], '2023'],
    ['Iceland’s quota is 10,000 tonnes, while Norway’s quota is 30,000 tonnes.', '10,000 tonnes', 'quota', ['Iceland'], null],
    ['Iceland’s quota is 10,000 tonnes, while Norway’s quota is 30,000 tonnes.', '30,000 tonnes', 'quota', ['Norway'], null],
  ];
  for (const [sentence, text, measures, actors, when] of rows) it(`"${text}" in: ${sentence}`, () => assert.deepEqual(one(sentence, text), { measures, actors, when }));

  it('pairs first with first where the sentence says respectively, and keeps the possessor', () => {
    const sentence = 'It was dwarfed by Ghana’s trade with China and the United States, which stood at $171 billion and $111 billion, respectively.';
    assert.deepEqual(one(sentence, '$171 billion'), { measures: 'trade with China', actors: ['China', 'Ghana'], when: null });
    assert.deepEqual(one(sentence, '$111 billion'), { measures: 'trade with United States', actors: ['United States', 'Ghana'], when: null });
  });
  it('pairs three with three', () => {
    const sentence = 'Norway, Iceland and Chile caught 5, 7 and 9 tonnes, respectively.';
    assert.deepEqual(attached(sentence).map((figure) => figure.actors[0]), ['Norway', 'Iceland', 'Chile']);
  });
  it('pairs nothing where the lists differ in length', () => {
    assert.deepEqual(one('Norway, Iceland and Chile paid $5 and $7, respectively.', '$5').actors.length, 3);
  });
  it('takes no date that is not resolved', () => {
    assert.equal(attached('Norway paid $5 on Thursday.', null)[0]?.when, null);
  });

  const shared = process.env['STET_SHARED'];
  (shared === undefined ? describe.skip : describe)('on the shared articles', () => {
    it('finds every figure known to be there', () => {
      const folder = join(shared ?? '', 'articles');
      const found = readdirSync(folder).sort().flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        const sentences: Sentence[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, block: 0 }));
        return findFigures(text, sentences, null).map((figure) => figure.text);
      });
      for (const text of ['80%', '$3.6 billion', '$171 billion', '$111 billion', '30th', '1950', '1950s', '1978', '2001', '2022', '2023', 'early 2000s', 'two-day', 'this past Thursday', 'first'])
        assert.ok(found.includes(text), text);
    });
  });
});
