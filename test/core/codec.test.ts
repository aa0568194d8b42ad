import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeCorpus, encodeCorpus, openCorpus } from '../../src/core/corpus/stored-corpus';
import { Corpus } from '../../src/core/corpus/corpus';
import { anyFingerprint, article } from '../support/articles';
import { tried } from '../support/tried';

/** Texts drawn in a quick run. */
const RUNS = Number(process.env['STET_RUNS'] ?? 100);

const words = fc.array(fc.constantFrom('cod', 'quota', 'Ada Cole', '€4 million', 'harbour', '\ud800', '\ufeff', '“fleet”', 'é😀', '\r\n'), { maxLength: 30 });

function corpusOf(texts: readonly (readonly string[])[]): Corpus {
  const corpus = new Corpus();
  texts.forEach((tokens, at) => {
    const text = tokens.join(' ');
    corpus.put(
      article(`${at % 7}.md`, text, {
        metadata: { date: `202${at % 5}`, title: 'A title' },
        actors: text.includes('Ada Cole') ? [{ name: 'Ada Cole' }] : [],
        figures: text.includes('€4 million') ? [{ text: '€4 million', value: 4e6, unit: 'EUR', measures: 'quota' }] : [],
        quotations: text.includes('Ada Cole') && text.includes('fleet') ? [{ text: 'fleet', by: 'Ada Cole' }] : [],
      }),
      { size: at, modified: at * 1000 },
    );
  });
  return corpus;
}

/** Every question that has an answer of its own, with paths in the place of numbers, which belong to one session. */
const answers = (corpus: Corpus): unknown => byPaths(corpus, {
  articles: corpus.articles().map((summary) => ({ ...summary })),
  prints: corpus.paths().map((path) => corpus.fingerprintOf(path)),
  texts: corpus.articles().map(({ id }) => corpus.open(id)?.text),
  hits: corpus.search({ terms: ['cod', 'harbour', 'quota'], actors: ['ada cole'], figures: [] }, 5),
  idf: corpus.idf('cod'),
  actors: corpus.actors(),
  like: corpus.actorsLike('Ada Colle', 3),
  figures: corpus.figures(),
  matching: corpus.figuresMatching('quo', 3),
  said: corpus.quotationsBy('Ada Cole'),
  problems: corpus.problems(),
  origins: corpus.originCount,
});

function byPaths(corpus: Corpus, given: unknown): unknown {
  const paths = new Map(corpus.articles().map(({ id, path }) => [id, path]));
  return JSON.parse(JSON.stringify(given, (name, value: unknown) => (['id', 'origin', 'article'].includes(name) ? paths.get(value as number) : name === 'articles' && typeof (value as unknown[])[0] === 'number' ? (value as number[]).map((id) => paths.get(id)).sort() : value)));
}

describe('the store codec', () => {
  it('gives back a corpus with equal answers, before and after further changes', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), words, (texts, added) => {
        const corpus = corpusOf(texts);
        const { value: decoded, problems } = decodeCorpus(encodeCorpus(corpus));
        assert.deepEqual(problems, []);
        assert.deepEqual(answers(decoded!), answers(corpus));
        for (const one of [corpus, decoded!]) {
          one.remove('0.md');
          one.put(article('new.md', added.join(' ')), anyFingerprint);
        }
        assert.deepEqual(answers(decoded!), answers(corpus));
      }),
      { numRuns: RUNS },
    );
  });

  it('reads bytes that lie anywhere in a larger buffer', () => {
    const bytes = encodeCorpus(corpusOf([['cod', 'quota'], ['Ada Cole']]));
    const pool = Buffer.alloc(bytes.length + 13, 7);
    pool.set(bytes, 3);
    assert.equal(decodeCorpus(pool.subarray(3, 3 + bytes.length)).value?.articleCount, 2);
  });

  const sound = encodeCorpus(corpusOf([['cod', 'quota'], ['Ada Cole', '“fleet”'], ['€4 million'], ['harbour', 'é😀', 'quota'], ['\ud800', 'Ada Cole'], ['fleet', '\r\n', 'cod']]));

  it('detects every flipped bit', () => {
    for (let at = 0; at < sound.length; at++) {
      const damaged = sound.slice();
      damaged[at]! ^= 1 << (at * 7) % 8;
      const { value, problems } = decodeCorpus(damaged);
      assert.equal(value, null, `byte ${at}`);
      assert.equal(problems.length, 1);
    }
    tried('bits of a store turned', sound.length);
  });

  it('tells of every flipped bit at the latest when it is asked for what it stands in', () => {
    for (let at = 0; at < sound.length; at += 7) {
      const damaged = sound.slice();
      damaged[at]! ^= 1 << (at * 5) % 8;
      let told = 0;
      const { value } = openCorpus({ size: damaged.length, read: (from, length) => damaged.slice(from, from + length) }, () => told++);
      if (value === null) continue;
      try {
        answers(value);
        // Only a change asks for near-duplicates and lines.
        value.put(article('new.md', 'Ada Cole left.'), anyFingerprint);
        answers(value);
      } catch (error) {
        // Half of an answer is missing; by then it is known that the corpus has to go.
        assert.ok(told > 0, `byte ${at}: ${String(error)}`);
      }
      assert.ok(told > 0, `byte ${at}`);
    }
    tried('bits of a store turned that is read in parts', Math.ceil(sound.length / 7));
  });

  it('detects truncation anywhere, bytes too many and bytes that are something else', () => {
    for (let length = 0; length < sound.length; length++) assert.equal(decodeCorpus(sound.slice(0, length)).value, null, `${length} bytes`);
    tried('lengths that a store was cut to', sound.length);
    assert.equal(decodeCorpus(new Uint8Array([...sound, 0])).value, null);
    assert.equal(decodeCorpus(new TextEncoder().encode('{"articles": []} and nothing else of note')).value, null);
  });

  it('tells another version from damage, and says what happens next', () => {
    const other = sound.slice();
    other[4] = 99;
    const [problem] = decodeCorpus(other).problems;
    assert.match(problem!.reason, /another version/);
    assert.match(problem!.next!, /rebuilt/);
    assert.match(decodeCorpus(sound.slice(9)).problems[0]!.reason, /damaged/);
  });
});
