import assert from 'node:assert/strict';
import { isFunctionWord, stem, tokenize } from '../../src/core/text/tokens';

describe('tokens', () => {
  it('are words and numbers with their inner marks, folded, without the possessive', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      'Oslo’s re-election of O’Connor': ['oslo', 're-election', 'of', "o'connor"],
      '$3.6 billion, or 1,200 tonnes.': ['3.6', 'billion', 'or', '1,200', 'tonnes'],
      'The U.S. — and Café Zoë': ['the', 'u.s', 'and', 'cafe', 'zoe'],
      'İzmir 東京 🎉': ['izmir', '東京'],
    };
    for (const [text, words] of Object.entries(cases)) assert.deepEqual(tokenize(text).map((token) => token.word), words, text);
  });

  it('lie where they say, also within a stretch', () => {
    const text = 'One two’s three';
    assert.deepEqual(tokenize(text, 4, 9).map(({ start, end }) => text.slice(start, end)), ['two’s']);
  });

  it('share a stem across their endings', () => {
    assert.equal(stem('agreements'), stem('agreement'));
    assert.equal(stem('2023'), '2023');
    assert.ok(isFunctionWord('the') && !isFunctionWord('not') && !isFunctionWord('may'));
  });
});
