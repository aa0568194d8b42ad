import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { judge, type JudgedAgain } from '../../src/core/ground/judge';
import type { Draft } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { tried } from '../support/tried';

const FOLDER = 'test/rules/articles';
const RUNS = Number(process.env['STET_RUNS'] ?? 40);

function corpusOf(names: readonly string[]): Corpus {
  const corpus = new Corpus();
  for (const name of names) corpus.put(extract(readDocument(name, readFileSync(`${FOLDER}/${name}`, 'utf8')).value), { size: 1, modified: 1 });
  return corpus;
}

const draftOf = (text: string): Draft => extract(readDocument('draft.md', text).value);
const outcome = ({ draft, claims }: JudgedAgain): string => JSON.stringify({ claims, findings: check({ draft, claims }, defaultSettings) });

const SENTENCES = [
  'Boats from Sandvika landed 43,200 tonnes of cod in 2022.',
  'They had landed 38,900 tonnes the year before.',
  'Ragnhild Eide, the director of the Sandvika Fisheries Board, said the water was warmer.',
  '“The cod have moved closer to our harbours,” Eide said.',
  'The Coastal Alliance won the election in Rivas with 48.2% of the vote.',
  'Its rival came second with 39.7%.',
  'Wanjiru Kamau took the first train.',
  'She is the foreign minister.',
  'Nobody knows what comes next?',
  'Nordlite will build a plant in Eindhovn for €2.4 billion.',
];

describe('judging a draft', () => {
  const corpus = corpusOf(readdirSync(FOLDER).sort());

  it('judges one sentence again when one sentence changed', () => {
    const before = judge(draftOf(SENTENCES.join(' ')), corpus, defaultSettings);
    const changed = [...SENTENCES];
    changed[4] = 'The Coastal Alliance won the election in Rivas with 49.2% of the vote.';
    const after = judge(draftOf(changed.join(' ')), corpus, defaultSettings, before);
    assert.equal(before.counters.judged, 8);
    assert.deepEqual(after.counters, { judged: 1, reused: 7 });
  });

  it('comes to the same, judged again or afresh, whatever was edited', function () {
    this.timeout(60_000 + 500 * RUNS);
    const scripts = fc.array(fc.tuple(fc.nat(SENTENCES.length - 1), fc.constantFrom('drop', 'double', 'break', 'digit', 'swap'), fc.nat(50)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(scripts, (script) => {
        let sentences = [...SENTENCES];
        let known = judge(draftOf(sentences.join(' ')), corpus, defaultSettings);
        for (const [at, how, n] of script) {
          const sentence = sentences[at] ?? '';
          if (how === 'drop') sentences = sentences.filter((_, i) => i !== at);
          if (how === 'double') sentences.splice(at, 0, sentence);
          if (how === 'break') sentences[at] = `${sentence}\n\n`;
          if (how === 'digit') sentences[at] = sentence.replace(/\d/, String(n % 10));
          if (how === 'swap') sentences.reverse();
          const draft = draftOf(sentences.join(' '));
          known = judge(draft, corpus, defaultSettings, known);
          assert.equal(outcome(known), outcome(judge(draft, corpus, defaultSettings)));
        }
      }),
      { numRuns: RUNS },
    );
    tried('scripts of edits to a draft', RUNS);
  });

  it('forgets what it knew when the corpus changed', () => {
    const own = corpusOf(['fisheries.md']);
    const draft = draftOf(SENTENCES[0] ?? '');
    const before = judge(draft, own, defaultSettings);
    assert.equal(before.claims[0]?.standing, 'conflict');
    own.remove('fisheries.md');
    own.put(extract(readDocument('late.md', 'Boats from Sandvika landed 43,200 tonnes of cod in 2022.').value), { size: 1, modified: 1 });
    const after = judge(draft, own, defaultSettings, before);
    assert.equal(after.claims[0]?.standing, 'found');
  });

  it('comes to the same, judged again or afresh, whatever became of the articles, and judges few again', function () {
    this.timeout(60_000 + 2000 * RUNS);
    const names = readdirSync(FOLDER).sort();
    const texts = names.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const draft = draftOf(SENTENCES.join(' '));
    const change = fc.tuple(fc.nat(names.length - 1), fc.constantFrom('remove', 'put', 'swap', 'cut', 'digit', 'name', 'line'), fc.nat(9));
    let [judged, reused] = [0, 0];
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (script) => {
        const own = corpusOf(names.slice(0, 8));
        let known = judge(draft, own, defaultSettings);
        for (const [at, how, n] of script) {
          const text = texts[at]!;
          if (how === 'remove') own.remove(names[at]!);
          else {
            const changed = {
              put: text,
              swap: texts[(at + n) % texts.length]!,
              cut: text.slice(0, Math.floor((text.length * (n + 1)) / 10)),
              digit: text.replace(/\d/g, (digit) => `${(Number(digit) + n) % 10}`),
              name: text.replaceAll('Eide', 'Kamau').replaceAll('Sandvika', n > 4 ? 'Nordlite' : 'Eindhovn'),
              line: `${text}\n\nRagnhild Eide said the water was warm in ${2000 + n}.\n`,
            }[how];
            own.put(extract(readDocument(names[at]!, changed).value), { size: 1, modified: 1 });
          }
          known = judge(draft, own, defaultSettings, known);
          judged += known.counters.judged;
          reused += known.counters.reused;
          assert.equal(outcome(known), outcome(judge(draft, own, defaultSettings)));
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(reused > judged / 4, `${judged} judged, ${reused} reused`);
    tried('scripts of changes to the articles of a draft', RUNS);
  });

  it('leaves everything unchecked where there are no articles', () => {
    const { claims } = judge(draftOf(SENTENCES.join(' ')), new Corpus(), defaultSettings);
    assert.ok(claims.length > 0 && claims.every(({ standing }) => standing === 'unchecked'));
  });

  it('counts its spans in the draft, and every passage in its article', () => {
    const draft = draftOf(SENTENCES.join('\n\n'));
    for (const { claim, evidence, differences } of judge(draft, corpus, defaultSettings).claims) {
      assert.equal(claim.text, draft.text.slice(claim.span.start, claim.span.end));
      for (const difference of differences) assert.equal(difference.claim, draft.text.slice(difference.claimSpan.start, difference.claimSpan.end));
      for (const { location, text } of evidence) {
        assert.equal(text, corpus.open(location.article)?.text.slice(location.span.start, location.span.end));
      }
    }
  });
});
