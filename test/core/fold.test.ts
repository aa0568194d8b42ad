import assert from 'node:assert/strict';
import { fold } from '../../src/core/text/fold';

describe('folding', () => {
  it('makes spellings of one word equal', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['Đà Nẵng', 'da nang'], ['Łódź', 'lodz'], ['STRASSE', 'straße'], ['Café', 'Cafe\u0301'], ['O’Connor', "o'connor"], ['A–B', 'a-b'], ['“x”', '"X"'],
      ['soft\u00ADhyphen', 'softhyphen'], ['Ægir', 'aegir'],
    ];
    for (const [one, other] of pairs) assert.equal(fold(one), fold(other), `${one} ${other}`);
  });

  it('keeps different words apart', () => {
    assert.notEqual(fold('Iran'), fold('Iraq'));
    assert.equal(fold(''), '');
  });
});
