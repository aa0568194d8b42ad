import assert from 'node:assert/strict';
import { decodePage } from '../../src/core/read/html-charset';

const ascii = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const wide = (text: string, first: 0 | 1): Uint8Array => Uint8Array.from([...text].flatMap((letter) => (first === 0 ? [letter.charCodeAt(0), 0] : [0, letter.charCodeAt(0)])));
const read = (bytes: Uint8Array, declared?: string): readonly [string | null, number] => {
  const { value, problems } = decodePage(bytes, 'a.html', declared);
  return [value, problems.length];
};

describe('the encoding of a page', () => {
  it('shows in its first letters where it has two bytes for each', () => {
    assert.deepEqual(read(wide('<p>cod</p>', 0)), ['<p>cod</p>', 0]);
    assert.deepEqual(read(wide('<p>cod</p>', 1)), ['<p>cod</p>', 0]);
  });

  it('is what the page declares, in either way', () => {
    assert.deepEqual(read(Uint8Array.from([...ascii('<meta charset="windows-1251">'), 0xea, 0xee, 0xf2])), ['<meta charset="windows-1251">кот', 0]);
    assert.deepEqual(read(Uint8Array.from([...ascii('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'), 0xb1])), ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą', 0]);
    assert.deepEqual(read(Uint8Array.from([...ascii('<?xml version="1.0" encoding="iso-8859-7"?>'), 0xe1])), ['<?xml version="1.0" encoding="iso-8859-7"?>α', 0]);
  });

  it('is what is declared from outside', () => assert.deepEqual(read(Uint8Array.from([0xea, 0xee, 0xf2]), 'windows-1251'), ['кот', 0]));

  it('that nobody knows is told, and the page read all the same', () => {
    for (const bytes of [ascii('<p>cod'), Uint8Array.from([...ascii('<p>'), 0xe9])]) {
      const { value, problems } = decodePage(bytes, 'a.html', 'x-harbour');
      assert.match(value ?? '', /^<p>(?:cod|é)$/);
      if (problems.length > 0) assert.match(problems[0]!.reason, /x-harbour/);
    }
  });
});
