import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeCorpus, encodeCorpus, openCorpus } from '../../src/core/corpus/stored-corpus';
import { documentOf } from '../../src/core/corpus/contribution';
import { Corpus } from '../../src/core/corpus/corpus';
import { areEntries, encodeChanges, replayChanges } from '../../src/core/corpus/journal';
import { packContribution, packDocument, unpackContribution, unpackDocument } from '../../src/core/corpus/packed-article';
import { extract } from '../../src/core/extract/extract';
import type { Article, FigureValue, Span } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { textOf } from '../../src/core/text/spans';
import { article } from '../support/articles';

/** Texts drawn in a quick run. */
const RUNS = Number(process.env['STET_RUNS'] ?? 100);

const put = (corpus: Corpus, path: string, text: string): void => corpus.put(article(path, text), { size: text.length, modified: 1 });
const stateOf = (corpus: Corpus): unknown => corpus.paths().map((path) => [path, corpus.open(corpus.byPath(path)!.id)!.text, corpus.fingerprintOf(path)]);
const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A base, the entries that follow it, and the state after each of them. */
function history(steps: readonly (readonly [path: number, text: string | null][])[]): { base: Uint8Array; entries: Uint8Array[]; states: unknown[] } {
  const corpus = new Corpus();
  put(corpus, '0.md', 'The quota fell.');
  put(corpus, '1.md', 'The harbour froze.');
  const base = encodeCorpus(corpus);
  const entries: Uint8Array[] = [];
  const states = [stateOf(corpus)];
  for (const changes of steps) {
    const { version } = corpus;
    for (const [path, text] of changes) {
      if (text === null) corpus.remove(`${path}.md`);
      else put(corpus, `${path}.md`, text);
    }
    entries.push(encodeChanges(corpus.changesSince(version)));
    states.push(stateOf(corpus));
  }
  return { base, entries, states };
}

const change = fc.tuple(fc.nat(4), fc.option(fc.constantFrom('Cod.', 'Boats and nets.', '', '\ud800 half a pair', 'é😀')));
const steps = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 });

describe('the journal', () => {
  it('brings a base to the state of the last whole entry, wherever it is cut', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (all, cut) => {
        const { base, entries, states } = history(all);
        const bytes = joined(entries);
        const corpus = decodeCorpus(base).value!;
        const length = cut % (bytes.length + 1);
        const sound = replayChanges(corpus, bytes.slice(0, length));
        let whole = 0;
        for (let end = 0; whole < entries.length && end + entries[whole]!.length <= length; whole++) end += entries[whole]!.length;
        assert.equal(sound, joined(entries.slice(0, whole)).length);
        assert.deepEqual(stateOf(corpus), states[whole]);
        assert.equal(areEntries(bytes.slice(0, length)), sound === length);
      }),
      { numRuns: RUNS },
    );
  });

  it('ends before the entry in which any bit is flipped', () => {
    const { base, entries, states } = history([[[2, 'Cod landings fell.']], [[0, null], [3, 'Boats stayed in.']]]);
    const bytes = joined(entries);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at * 5) % 8;
      const corpus = decodeCorpus(base).value!;
      replayChanges(corpus, damaged);
      assert.deepEqual(stateOf(corpus), states[at < entries[0]!.length ? 0 : 1], `byte ${at}`);
    }
  });

  it('names each path once, with the last that became of it', () => {
    const corpus = new Corpus();
    put(corpus, 'a.md', 'One.');
    const { version } = corpus;
    put(corpus, 'b.md', 'Two.');
    put(corpus, 'b.md', 'Three.');
    corpus.remove('a.md');
    assert.deepEqual(corpus.changesSince(version).map(({ path, record }) => [path, record?.document().text]), [['b.md', 'Three.'], ['a.md', undefined]]);
    assert.deepEqual(corpus.changesSince(corpus.version), []);
  });
});

describe('a start over a journal', () => {
  /** Parts of a store that are read while a change of one article is taken in, where all of so many articles share a name and a line. */
  function readsOver(articles: number): number {
    const corpus = new Corpus();
    const text = (number: number): string => `Net${number} boat${number} quota${number} left pier${number} with load${number} for Ada Cole of Oslo near bank${number}.\nThe harbour page`;
    const putNamed = (number: number, said: string): void => corpus.put(article(`${number}.md`, said, { actors: [{ name: 'Ada Cole' }, { name: 'Oslo', kind: 'place' }] }), { size: said.length, modified: 1 });
    for (let number = 0; number < articles; number++) putNamed(number, text(number));
    const base = encodeCorpus(corpus);
    const { version } = corpus;
    putNamed(3, text(3).replace('left', 'never left'));
    const entry = encodeChanges(corpus.changesSince(version));
    let reads = 0;
    const read = (from: number, length: number): Uint8Array => (reads++, base.slice(from, from + length));
    const started = openCorpus({ size: base.length, read }, assert.fail).value!;
    replayChanges(started, entry);
    while (started.settle(8));
    const all = reads;
    const counted = (of: Corpus): unknown => [of.originCount, of.actors().map(({ name, mentionCount }) => [name, mentionCount])];
    assert.deepEqual(counted(started), counted(corpus));
    return all;
  }

  it('reads as much of a store of many articles as of one of few', () => {
    assert.equal(readsOver(120), readsOver(40));
  });
});

describe('a packed article', () => {
  const sameAgain = (given: Article): void => {
    const document = documentOf(given);
    assert.deepEqual(unpackDocument(packDocument(document), given.path, given.metadata), document);
    const { actors, mentions, roles, figures, quotations } = unpackContribution(packContribution(given));
    const withWords = <T extends { readonly span: Span }>(found: readonly T[]) => found.map(({ span, ...one }) => ({ span, text: textOf(proseOf(given), span), ...one }));
    assert.deepEqual({ actors, mentions: withWords(mentions), roles, figures, quotations: withWords(quotations) }, { actors: given.actors, mentions: given.mentions, roles: given.roles, figures: given.figures, quotations: given.quotations });
  };

  it('is the same again, whatever was read and found', () => {
    const text = [
      '---\ntitle: The ledger\nurl: https://example.org/a\n---\n\n# The *cod* question',
      'Ada Cole, head of the Harbour Board, paid about €4.2 million in June 2021 for 30 boats. “We are late,” she said.',
      '- between 12 and 15 percent [@key]\n- [a link](https://example.org/b)\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    ].join('\n\n');
    sameAgain(extract(readDocument('a.md', text).value));
    sameAgain({ ...extract(readDocument('b.txt', 'One page.\n\nAnother page.').value), format: 'pdf', pages: [0, 11], language: 'other' });
  });

  it('keeps every kind of value and any string', () => {
    const value = fc.oneof<fc.Arbitrary<FigureValue>[]>(fc.constant(null), fc.double({ noNaN: true }), fc.string({ unit: 'binary' }), fc.record({ min: fc.double({ noNaN: true }), max: fc.double({ noNaN: true }) }, { noNullPrototype: true }));
    fc.assert(
      fc.property(value, fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\ufeff', 'plain'))), fc.option(fc.string()), (given, words, unit) => {
        const made = article('a.md', 'Ada Cole spoke.', { actors: [{ name: 'Ada Cole' }], figures: [{ text: 'spoke', value: given, unit, scale: unit, when: unit, measures: words.join('') }] });
        sameAgain({ ...made, actors: [{ name: words.join(' '), kind: 'other', aliases: words }] });
      }),
      { numRuns: 3 * RUNS },
    );
  });
});
