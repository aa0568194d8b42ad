import assert from 'node:assert/strict';
import { checksum, checksumOfParts } from '../../src/core/corpus/checksum';
import { createPacker, createUnpacker, type Packer, type Unpacker } from '../../src/core/corpus/packing';

/** What was packed, as bytes one behind the other. */
function packed(write: (out: Packer) => void): Uint8Array {
  const out = createPacker();
  write(out);
  return out.packed();
}

/** The same bytes at an odd place of a larger buffer, as they lie in a store. */
function elsewhere(bytes: Uint8Array): Uint8Array {
  const pool = new Uint8Array(bytes.length + 9).fill(0xee);
  pool.set(bytes, 5);
  return pool.subarray(5, 5 + bytes.length);
}

function again<T>(write: (out: Packer) => void, read: (from: Unpacker) => T): T {
  const bytes = packed(write);
  const values = read(createUnpacker(bytes));
  assert.deepEqual(read(createUnpacker(elsewhere(bytes))), values);
  return values;
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const numbers = (length: number): Uint32Array => Uint32Array.from({ length }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0);

describe('packed values', () => {
  const sizes: readonly (readonly [value: number, bytes: number])[] = [[0, 1], [1, 1], [127, 1], [128, 2], [16_383, 2], [16_384, 3], [2_097_151, 3], [2_097_152, 4], [268_435_456, 5], [4_294_967_295, 5]];
  for (const [value, bytes] of sizes) {
    it(`hold ${value} in ${bytes} bytes`, () => {
      assert.equal(packed((out) => out.uint(value)).length, bytes);
      assert.equal(again((out) => out.uint(value), (from) => from.uint()), value);
    });
  }

  it('hold small numbers of either sign in one byte', () => {
    for (const value of [0, 1, -1, 63, -64, 64, -65, 1_000_000, -1_000_000, 1_073_741_823, -1_073_741_824]) {
      assert.equal(again((out) => out.int(value), (from) => from.int()), value);
      assert.equal(packed((out) => out.int(value)).length === 1, value >= -64 && value < 64, `${value}`);
    }
  });

  it('hold any number exactly', () => {
    for (const value of [0, -0, 0.1, -1.5, 3.6e9, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, Infinity, -Infinity, NaN]) assert.ok(Object.is(again((out) => out.double(value), (from) => from.double()), value), `${value}`);
  });

  const texts = ['', 'cod', 'a text of twenty-four ab', 'a text of twenty-five abc', 'é', 'Đà Nẵng', '😀', 'a long text with 😀 in it and more behind it', '\ud800', 'half \udc00 a pair', '\ufeff with a mark before it', 'x'.repeat(70_000), 'é'.repeat(70_000)];
  for (const text of texts) it(`hold “${text.slice(0, 48)}”${text.length > 48 ? ' and more' : ''}`, () => assert.equal(again((out) => out.text(text), (from) => from.text()), text));

  it('hold a text in as many bytes as it has in UTF-8, and its length', () => {
    assert.equal(packed((out) => out.text('cod')).length, 4);
    assert.equal(packed((out) => out.text('é')).length, 3);
    assert.equal(packed((out) => out.text('\ud800')).length, 3);
  });

  it('hold a long text in pieces as the whole', () => {
    for (const pieces of [['cod ', 'and', ' ', 'herring'], ['é', '', '😀'], ['half \ud83d', '\ude00 a pair'], ['\ud800', 'alone'], []]) {
      const whole = pieces.join('');
      assert.equal(again((out) => finish(out.longText(pieces)), (from) => from.text()), whole);
      assert.deepEqual(packed((out) => finish(out.longText(pieces))), packed((out) => out.text(whole)));
    }
  });

  it('are read in the order in which they were written', () => {
    const [first, second] = [numbers(3), numbers(5)];
    const values = again(
      (out) => {
        out.uint(300);
        out.text('cod');
        out.words(first);
        out.int(-7);
        out.bytes(Uint8Array.of(1, 2, 3));
        out.list(['a', 'é'], (item, at) => {
          out.uint(at);
          out.text(item);
        });
        out.words(second);
        out.double(0.5);
      },
      (from) => [from.uint(), from.text(), [...from.words()], from.int(), [...from.bytes()], from.list((at) => [at, from.uint(), from.text()]), [...from.words()], from.double(), from.rest().length],
    );
    assert.deepEqual(values, [300, 'cod', [...first], -7, [1, 2, 3], [[0, 0, 'a'], [1, 1, 'é']], [...second], 0.5, 0]);
  });

  it('are read later where they are asked for later', () => {
    const bytes = packed((out) => ['cod', '\ud800', 'herring'].forEach(out.text));
    const from = createUnpacker(bytes);
    const [first, second] = [from.textLater(), from.textLater()];
    assert.equal(from.text(), 'herring');
    assert.deepEqual([second(), first(), first()], ['\ud800', 'cod', 'cod']);
  });

  it('leave what was not read yet', () => {
    const from = createUnpacker(elsewhere(packed((out) => [7, 8, 9].forEach(out.uint))));
    from.uint();
    assert.deepEqual([...from.rest()], [8, 9]);
  });

  it('can stand behind free bytes', () => {
    const out = createPacker();
    out.text('cod');
    assert.deepEqual([...out.packed(3)], [0, 0, 0, 6, 99, 111, 100]);
    assert.deepEqual([...out.packed()], [6, 99, 111, 100]);
  });
});

describe('much that is packed', () => {
  const write = (out: Packer): void => {
    for (let at = 0; at < 30; at++) {
      out.text(`${at} ${'cod '.repeat(at * 200)}`);
      out.words(numbers(at * 997));
      out.uint(at);
    }
  };
  const read = (from: Unpacker): unknown[] => Array.from({ length: 30 }, () => [from.text(), [...from.words()], from.uint()]);
  const expected = Array.from({ length: 30 }, (_, at) => [`${at} ${'cod '.repeat(at * 200)}`, [...numbers(at * 997)], at]);

  it('is read as it was written', () => assert.deepEqual(again(write, read), expected));

  it('comes in parts of whole words, together a multiple of what is asked for', () => {
    for (const multiple of [1, 4, 8, 64]) {
      const out = createPacker();
      write(out);
      const whole = out.packed();
      const parts = out.parts(multiple);
      assert.ok(parts.length > 3);
      assert.deepEqual(parts.slice(0, -1).filter((part) => part.length % 4 !== 0), []);
      const joined = Buffer.concat(parts);
      assert.equal(joined.length % multiple, 0);
      assert.ok(joined.length - whole.length < multiple);
      assert.equal(Buffer.compare(joined.subarray(0, whole.length), whole), 0);
      assert.ok(joined.subarray(whole.length).every((byte) => byte === 0));
    }
  });
});

/** A store whose sums came out otherwise would be thrown away, unless its `FORMAT` was raised on purpose. */
const KNOWN = { none: [2_384_048_901, 2_948_178_059], text: [416_833_866, 2_117_989_448], long: [4_033_661_188, 509_159_890] };

describe('a checksum', () => {
  const bytes = Uint8Array.from({ length: 4133 }, (_, at) => (at * 31 + (at >> 3)) & 0xff);
  const sums = checksum(bytes, 0, 7);

  it('is that of every store that was ever written', () => {
    assert.deepEqual(checksum(new Uint8Array(), 0, 0), KNOWN.none);
    assert.deepEqual(checksum(Uint8Array.from([...'The quay will open in spring.'].map((letter) => letter.charCodeAt(0))), 0, 1), KNOWN.text);
    assert.deepEqual(sums, KNOWN.long);
  });

  it('is the same wherever the bytes lie', () => assert.deepEqual(checksum(elsewhere(bytes), 0, 7), sums));

  it('leaves out what stands before its start, but for the length', () => {
    const before = Uint8Array.from([9, 9, 9, 9, ...bytes]);
    const other = Uint8Array.from([1, 2, 3, 4, ...bytes]);
    assert.deepEqual(checksum(before, 4, 7), checksum(other, 4, 7));
    assert.deepEqual(checksum(before, 3, 7), checksum(elsewhere(before), 3, 7));
    assert.notDeepEqual(checksum(before, 3, 7), checksum(other, 3, 7));
  });

  it('changes in both halves with every bit, the seed and the length', () => {
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at % 8);
      const [even, odd] = checksum(damaged, 0, 7);
      assert.ok(even !== sums[0] || odd !== sums[1], `byte ${at}`);
    }
    assert.notDeepEqual(checksum(bytes, 0, 8), sums);
    assert.notDeepEqual(checksum(Uint8Array.from([...bytes, 0]), 0, 7), sums);
    assert.notDeepEqual(checksum(bytes.subarray(0, -1), 0, 7), sums);
  });

  it('of parts is that of the whole, however it is cut', () => {
    for (const cuts of [[], [4], [8, 8], [4, 12, 4096], [4132], [0, 16, 0], [1024, 4, 4, 4]]) {
      let at = 0;
      const parts = cuts.map((length) => bytes.subarray(at, (at += length)));
      parts.push(bytes.subarray(at));
      assert.deepEqual(finish(checksumOfParts(parts, 7)), sums, `cut in ${cuts.join(', ')}`);
      assert.deepEqual(finish(checksumOfParts(parts.map(elsewhere), 7)), sums, `cut in ${cuts.join(', ')}, elsewhere`);
    }
  });

  it('of parts comes in steps', () => {
    const large = new Uint8Array(4 * 4096 * 200);
    let steps = 0;
    for (const _ of checksumOfParts([large], 7)) steps++;
    assert.equal(steps, 3);
    assert.deepEqual(finish(checksumOfParts([large], 7)), checksum(large, 0, 7));
  });
});
