import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { draftOfSentences, articleOfText } from '../../src/cli/given-text';
import { Corpus } from '../../src/core/corpus/corpus';
import { judge } from '../../src/core/ground/judge';
import { prepare } from '../../src/core/ground/prepare';
import { rank } from '../../src/core/ground/ranker';
import { FEATURES, featuresOf } from '../../src/core/ground/ranker-features';
import trained from '../../src/core/ground/ranker-weights.json';
import { missingBelow, relabelled, standingOf } from '../../src/core/ground/standing';
import type { JudgedClaim } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';

const ARTICLE =
  'The harbour council of Sandvika approved a new breakwater on Tuesday. The wall will be 400 metres long and protect the fishing boats from the northern swell. ' +
  'Fishermen had asked for it since two boats sank in a storm. The council has not decided who will pay for the dredging of the channel.';

const article = articleOfText('harbour.txt', ARTICLE);
const compared = (text: string): Parameters<typeof rank>[0] => {
  const draft = draftOfSentences(text);
  const sentence = prepare(draft).sentences[0];
  assert.ok(sentence);
  return { draft, sentence, differences: [], matched: [] };
};
const rankOf = (text: string): number => rank(compared(text), prepare(article));

describe('the ranker', () => {
  it('has a weight of at least nought for each feature and no other', () => {
    assert.deepEqual(Object.keys(trained.weights), [...FEATURES]);
    assert.ok(Object.values(trained.weights).every((weight) => weight >= 0));
  });

  it('puts a copy before a paraphrase, that before a new deed of a known name, and that before another subject', () => {
    const order = [
      'The harbour council of Sandvika approved a new breakwater on Tuesday.',
      'A breakwater of 400 metres was approved by the council of Sandvika.',
      'The council of Sandvika raised the fees of its kindergartens.',
      'Bread prices doubled in the mountain villages.',
    ].map(rankOf);
    assert.deepEqual(order, [...order].sort((a, b) => b - a), order.join(' '));
  });

  it('puts a sentence before one spliced from two', () => {
    assert.ok(rankOf('Fishermen had asked for it since two boats sank in a storm.') > rankOf('Fishermen had asked for it since two boats on Tuesday.'));
  });

  it('holds a rare word that the article lacks to tell more than a common one', () => {
    assert.ok(rankOf('The harbour council of Sandvika approved a new crematorium on Tuesday.') < rankOf('The harbour council of Sandvika approved a new plan on Tuesday.'));
  });

  it('reads hyphens and contractions as the words they join', () => {
    const features = (text: string): number[] => featuresOf(compared(text), prepare(article));
    assert.deepEqual(features("The council hasn't decided who will pay for fishing-boats."), features('The council has not decided who will pay for fishing boats.'));
  });

  it('counts a typed difference against the claim', () => {
    const claim = compared('The wall will be 400 metres long.');
    const less = rank({ ...claim, differences: [{ kind: 'figure', loose: false, claimSpan: { start: 17, end: 27 } }] }, prepare(article));
    assert.ok(less < rank(claim, prepare(article)));
  });

  it('yields finite features and a score between 0 and 1 whatever the words', () => {
    const empty = prepare(articleOfText('empty.txt', ''));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'council', 'Sandvika', 'not', '400', '1,2', 'twelve', '“', '.', '—', 'über', '\u0000', 'İ'), { minLength: 1, maxLength: 60 }), (words) => {
        const draft = draftOfSentences(words.join(' '));
        for (const sentence of prepare(draft).sentences) {
          for (const source of [prepare(article), empty]) {
            const one = { draft, sentence, differences: [], matched: [] };
            assert.ok(featuresOf(one, source).every(Number.isFinite));
            const score = rank(one, source);
            assert.ok(score >= 0 && score <= 1);
          }
        }
      }),
    );
  }).timeout(10_000);
});

describe('the threshold of a draft', () => {
  const claimOf = (score: number, differences: JudgedClaim['differences'] = []): JudgedClaim => ({
    claim: { span: { start: 0, end: 1 }, text: 'x', sentence: 0 },
    standing: standingOf({ score, differences }),
    evidence: [],
    differences,
    score,
  });

  it('stays where it is for a few claims, and moves up among many that copy', () => {
    assert.equal(missingBelow([0.9, 0.9]), missingBelow([]));
    const [copied, retold, invented] = [0.85, 0.6, 0.1].map((mean) => missingBelow(Array.from({ length: 10 }, () => mean)));
    assert.ok(copied !== undefined && retold !== undefined && invented !== undefined);
    assert.ok(copied > retold);
    // An invented draft is held to no less than one that retells.
    assert.equal(invented, retold);
  });

  it('does not let a mostly invented draft pass', () => {
    const claims = relabelled(Array.from({ length: 20 }, (_, i) => claimOf(i % 10 === 0 ? 0.8 : 0.15)));
    assert.equal(claims.filter(({ standing }) => standing === 'missing').length, 18);
  });

  it('changes no standing that rests on a difference, and no score', () => {
    const difference = { kind: 'figure' as const, claimSpan: { start: 0, end: 1 }, claim: 'x', passageSpan: null, passage: '', evidence: null, about: '', loose: false };
    const claims = [claimOf(0.38), claimOf(0.38, [difference]), ...Array.from({ length: 20 }, () => claimOf(0.87))];
    const after = relabelled(claims);
    assert.deepEqual(after.slice(0, 3).map(({ standing }) => standing), ['missing', 'conflict', 'found']);
    assert.deepEqual(after.map(({ score }) => score), claims.map(({ score }) => score));
  });

  it('leaves unchecked claims out of the mean', () => {
    const corpus = new Corpus();
    corpus.put(article, { size: 1, modified: 1 });
    const judged = judge(draftOfSentences('What comes next? The council of Sandvika approved a new breakwater.'), corpus, defaultSettings);
    assert.deepEqual(judged.claims.map(({ standing }) => standing), ['unchecked', 'found']);
  });
});
