import assert from 'node:assert/strict';
import { decode } from '../../src/core/read/decode';
import { readBytes } from '../../src/core/read/read';

const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, big: boolean): number[] => [...text].flatMap((letter) => {
  const code = letter.charCodeAt(0);
  return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
});

describe('decoding a file', () => {
  it('reads UTF-8 and UTF-16 with their marks and without them in the text', () => {
    const text = 'Zoë’s 5 €\r\n';
    assert.equal(decode(bytes(text), 'a.txt').value, text);
    assert.equal(decode(bytes([0xef, 0xbb, 0xbf], text), 'a.txt').value, text);
    assert.equal(decode(bytes([0xff, 0xfe], utf16(text, false)), 'a.txt').value, text);
    assert.equal(decode(bytes([0xfe, 0xff], utf16(text, true)), 'a.txt').value, text);
    assert.equal(decode(bytes(), 'a.txt').value, '');
  });

  it('reads Windows-1252 where the bytes are no UTF-8, all 32 special places included', () => {
    const special = Array.from({ length: 32 }, (_, at) => 0x80 + at);
    const { value, problems } = decode(bytes('caf', [0xe9], ' ', special), 'a.txt');
    assert.equal(value, 'café €\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    assert.deepEqual(problems, []);
  });

  it('keeps UTF-8 of which a few bytes are broken, and says so', () => {
    const { value, problems } = decode(bytes('Zoë’s “fish” ', [0xff], ' é'), 'a.txt');
    assert.equal(value, 'Zoë’s “fish” \ufffd é');
    assert.match(problems[0]?.reason ?? '', /1 place/);
  });

  it('does not mistake a stated U+FFFD for a broken byte', () => {
    assert.deepEqual(decode(bytes('a \ufffd b'), 'a.txt'), { value: 'a \ufffd b', problems: [] });
  });

  it('refuses what is no text, with the file, the reason and the next step', async () => {
    for (const data of [bytes('%PDF-1.7 abc'), bytes('PK', [3, 4], 'abc'), bytes('ab', [0], 'c'), bytes([0x89], 'PNG'), bytes([0xff, 1, 2, 3, 4, 5, 6, 7])]) {
      const { value, problems } = await readBytes('notes/a.txt', data);
      assert.equal(value, null);
      assert.equal(problems[0]?.subject, 'notes/a.txt');
      assert.ok(problems[0]?.reason && problems[0].next);
    }
  });
});
