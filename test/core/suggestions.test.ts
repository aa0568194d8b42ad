import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { suggest, type Suggestion } from '../../src/core/features/suggestions';
import { anyFingerprint, article, type Stated } from '../support/articles';

const corpus = new Corpus();
const put = (path: string, text: string, stated: Stated): void => corpus.put(article(path, text, stated), anyFingerprint);
put('harbour-vote.md', 'Ines Prado, mayor of Belmar, met Lucía Ortega. Bilateral trade came to $3.6 billion in Belmar.', {
  metadata: { title: 'Council votes on the quay' },
  actors: [{ name: 'Ines Prado', aliases: ['Prado'] }, { name: 'Lucía Ortega' }, { name: 'Belmar', kind: 'place' }],
  roles: [{ of: 'Ines Prado', text: 'mayor of Belmar' }],
  figures: [{ text: '$3.6 billion', value: 3.6e9, unit: 'USD', measures: 'bilateral trade', of: ['Belmar'] }],
});
put('fish-count.md', 'Ines Prado counted 36 boats, Prado said. The Ministry of Coastal Affairs did not.', {
  actors: [{ name: 'Ines Prado', aliases: ['Prado'] }, { name: 'Ministry of Coastal Affairs', kind: 'organisation' }],
  figures: [{ text: '36 boats', kind: 'count', value: 36, unit: 'boat', measures: 'boats' }],
});

/** Suggestions where “|” stands, and the words they replace. */
function at(marked: string, trigger = '@'): { labels: string[]; replaced: string; items: readonly Suggestion[] } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { span, items } = suggest({ text, metadata: article('draft.md', text).metadata }, corpus, offset, { trigger });
  return { labels: items.map(({ label }) => label), replaced: text.slice(span.start, span.end), items };
}

describe('suggestions', () => {
  const cases: readonly [what: string, marked: string, first: string, replaced: string][] = [
    ['a name from its first letters', 'Yesterday Ine|', 'Ines Prado', 'Ine'],
    ['a name from its last word', 'Yesterday Pra|', 'Ines Prado', 'Pra'],
    ['a name of which two words are typed', 'Mayor ines pr|', 'Ines Prado', 'ines pr'],
    ['a name typed without its accents', 'With luci|', 'Lucía Ortega', 'luci'],
    ['a name of four words', 'The ministry of coastal aff|', 'Ministry of Coastal Affairs', 'ministry of coastal aff'],
    ['a name after the trigger, which goes too', 'Yesterday @pra|', 'Ines Prado', '@pra'],
    ['two words after the trigger', '(@ines p|', 'Ines Prado', '@ines p'],
    ['a figure by what it measures', 'It came to @trade|', '$3.6 billion', '@trade'],
    ['a figure by whose it is', 'It came to @belm|', 'Belmar', '@belm'],
    ['a figure by its digits', 'It came to 3.6|', '$3.6 billion', '3.6'],
    ['a figure by its sign', 'It came to $3|', '$3.6 billion', '$3'],
    ['a name in spite of a slip', 'Yesterday Parado|', 'Ines Prado', 'Parado'],
    ['a citation key', 'As it was said [@har|', 'harbour-vote', 'har'],
    ['a second citation key', 'As it was said [@fish-count; @har|', 'harbour-vote', 'har'],
    ['a citation key by a word of the title', 'As it was said [@quay|', 'harbour-vote', 'quay'],
    ['any citation key', 'As it was said [@|', 'fish-count', ''],
  ];
  for (const [what, marked, first, replaced] of cases) {
    it(`offer ${what}`, () => {
      const found = at(marked);
      assert.deepEqual([found.labels[0], found.replaced], [first, replaced]);
    });
  }

  it('list an actor’s figures behind its name', () => {
    assert.deepEqual(at('It came to @belm|').labels, ['Belmar', '$3.6 billion']);
  });

  it('carry role or measure, source and what to insert', () => {
    const [actor] = at('@ines|').items;
    assert.deepEqual([actor?.kind, actor?.detail, actor?.source, actor?.insert, actor?.order], ['actor', 'mayor of Belmar', 'harbour-vote', 'Ines Prado', 0]);
    const [figure] = at('@bilateral|').items;
    assert.deepEqual([figure?.kind, figure?.detail, figure?.source, figure?.insert], ['figure', 'bilateral trade · Belmar', 'harbour-vote', '$3.6 billion']);
    assert.equal(actor?.card()?.title, 'Ines Prado');
    assert.equal(figure?.card()?.title, '$3.6 billion');
  });

  it('hold no year or weekday unless its digits are typed', () => {
    const times = new Corpus();
    times.put(article('a.md', 'Fees rose in 2023 and on Tuesday.', { figures: [{ text: '2023', kind: 'year', value: '2023', measures: 'fees' }, { text: 'Tuesday', kind: 'date', value: null, measures: 'fees' }] }), anyFingerprint);
    const labels = (text: string) => suggest({ text, metadata: article('d.md', text).metadata }, times, text.length, { trigger: '@' }).items.map(({ label }) => label);
    assert.deepEqual([labels('@fees'), labels('@tues'), labels('@20')], [[], [], ['2023']]);
  });

  it('can be filtered by what was typed, trigger included', () => {
    for (const marked of ['@pra|', 'Pra|', '@trade|', 'luci|', '[@quay|', 'Parado|']) {
      const { items, replaced } = at(marked);
      assert.ok(items.length > 0, marked);
      for (const { filter } of items) assert.ok(filter.startsWith(replaced), `${marked} ${filter}`);
    }
  });

  it('offer the most mentioned actors after a bare trigger or blank', () => {
    assert.equal(at('Yesterday @|').labels[0], 'Ines Prado');
    assert.equal(at('Yesterday |').labels[0], 'Ines Prado');
  });

  it('obey another trigger and none', () => {
    assert.deepEqual([at('see #pra|', '#').replaced, at('see #pra|', '').replaced], ['#pra', 'pra']);
  });

  it('stay silent in e-mail addresses’ triggers, unknown words and outside brackets', () => {
    assert.deepEqual(at('write to me@pra|').replaced, 'pra');
    assert.deepEqual(at('xylophone|').labels, []);
    assert.equal(at('[@fish-count] pra|').labels[0], 'Ines Prado');
  });

  it('never fail, wherever the caret is', () => {
    const text = '# [@\r\n@@ $ “x” 3.6 @[@;]é\ud800 ';
    for (let offset = -1; offset <= text.length + 1; offset++) {
      for (const trigger of ['@', '', '[@']) assert.ok(Array.isArray(suggest({ text, metadata: article('d.md', text).metadata }, corpus, offset, { trigger }).items));
    }
  });
});
