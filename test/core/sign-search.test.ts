import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SignSearch } from '../../src/core/text/sign-search';

describe('the search for signs', () => {
  it('gives the first sign at or after any place, in whatever order places are asked about', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '!', '…', '\ud83c\udfa3') });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 12 }), (text, places) => {
        const search = new SignSearch(text, /[.!\u2026]/g);
        for (const at of places) {
          const sign = [...text.split('').keys()].find((offset) => offset >= at && '.!…'.includes(text.charAt(offset)));
          assert.equal(search.from(at), sign ?? Infinity);
        }
      }),
    );
  });
});
