import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineOf, lineStarts, offsetAt, positionAt } from '../../src/core/text/lines';
import { proseOf } from '../../src/core/text/prose';

describe('lines', () => {
  it('end at a line feed, a carriage return, or both', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
    assert.deepEqual(lineStarts('a\n\n'), [0, 2, 3]);
    assert.deepEqual(lineStarts(''), [0]);
  });

  it('count positions in UTF-16 units from 0 and name lines from 1', () => {
    const starts = lineStarts('🎉é\nsecond');
    assert.deepEqual(positionAt(starts, 3), { line: 0, character: 3 });
    assert.deepEqual(positionAt(starts, 6), { line: 1, character: 2 });
    assert.equal(lineOf(starts, 4), 2);
    assert.equal(lineOf('a\r\nb', 3), 2);
  });

  it('stay in range for places outside the text', () => {
    const starts = lineStarts('ab\ncd');
    assert.deepEqual(positionAt(starts, -5), { line: 0, character: 0 });
    assert.equal(offsetAt(starts, { line: 9, character: 0 }, 5), 5);
    assert.equal(offsetAt(starts, { line: -1, character: 4 }, 5), 0);
    assert.equal(offsetAt(starts, { line: 0, character: 99 }, 5), 3);
  });

  it('lead from offset to position and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🎉')), fc.nat(40), (parts, wanted) => {
        const text = parts.join('');
        const offset = Math.min(wanted, text.length);
        const starts = lineStarts(text);
        assert.equal(offsetAt(starts, positionAt(starts, offset), text.length), offset);
      }),
    );
  });
});

describe('prose', () => {
  it('keeps every offset and every line break, and blanks what is hidden', () => {
    assert.equal(proseOf({ text: 'a **b** c', hidden: [{ start: 2, end: 4 }, { start: 5, end: 7 }] }), 'a   b   c');
    assert.equal(proseOf({ text: 'a <!--\r\n--> b', hidden: [{ start: 2, end: 11 }] }), 'a     \r\n    b');
  });
});
