import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addFoldedWords, type FoldedWord } from '../../src/core/text/folded-words';
import { tokenize } from '../../src/core/text/tokens';

const read = (text: string): FoldedWord[] => {
  const found: FoldedWord[] = [];
  addFoldedWords(found, text, 0, text.length);
  return found;
};

describe('folded words', () => {
  it('are the tokens of the text, in order', () => {
    const piece = fc.oneof(fc.constantFrom('Vietnam’s', 'the', '3.6', '1,200', 'U.S.', 're-election', 'ÉTÉ', ' ', ' – ', '\u{1D400}', '’'), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      assert.deepEqual(read(text).map(({ word }) => word), tokenize(text).map(({ word }) => word));
    }), { numRuns: 50 });
  });

  it('are one object wherever they are written alike, with their stem', () => {
    const [first, , second] = read('Ports and Ports');
    assert.equal(first, second);
    assert.equal(first!.stem, read('port')[0]!.stem);
    assert.equal(read('the')[0]!.closed, true);
  });

  it('stay right when more come than the table holds', () => {
    const early = read('Ports');
    for (let at = 0; at < 40_000; at += 1_000) {
      const words = Array.from({ length: 1_000 }, (_, word) => `q${(at + word).toString(36)}x`);
      assert.deepEqual(read(words.join(' ')).map(({ word }) => word), words);
    }
    assert.deepEqual(read('Ports').map(({ word, stem, hash }) => [word, stem, hash]), early.map(({ word, stem, hash }) => [word, stem, hash]));
  });
});
