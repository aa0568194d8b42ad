import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { checksum, checksumOfParts } from '../../src/core/corpus/checksum';
import { createPacker, createUnpacker } from '../../src/core/corpus/packing';
import { byText } from '../../src/core/corpus/sorted';
import { allSteps, sortByKey, sortTexts } from '../../src/core/corpus/steps';

describe('long work in steps', () => {
  const texts = fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('', 'a', 'ab', '\ud800', '\uffff')), { maxLength: 40 });

  it('puts texts in the order of their code units, however many begin alike', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'press/2024/'), fc.constantFrom(1, 60), (some, prefix, times) => {
        const all = Array.from({ length: times }, (_, at) => some.map((text) => `${prefix}${text}${at % 7 === 0 ? '' : at}`)).flat();
        assert.deepEqual(allSteps(sortTexts(all)), [...all].sort(byText));
      }),
    ));

  it('puts numbers under their keys in order, those of one key as they came', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.integer({ min: 0, max: 0xffffffff }))), (keys) => {
        const pairs = keys.map((key, at) => [key, at] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const given = Uint32Array.from(keys);
        const [sorted, values] = allSteps(sortByKey(given, Uint32Array.from(keys.keys())));
        assert.deepEqual([Array.from(sorted), Array.from(values)], [pairs.map(([key]) => key), pairs.map(([, at]) => at)]);
        assert.deepEqual(Array.from(given), keys);
      }),
    ));

  it('sums up parts to what they sum up to as one', () =>
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.uint8Array({ maxLength: 19 }), fc.nat(), (parts, last, seed) => {
        const all = [...parts.map((part) => part.slice(0, part.length & ~3)), last];
        const whole = Uint8Array.from(all.flatMap((part) => Array.from(part)));
        assert.deepEqual(allSteps(checksumOfParts(all, seed)), checksum(whole, 0, seed));
      }),
    ));

  it('packs long texts and large arrays in parts that are read as one', () => {
    const words = Uint32Array.from({ length: 40_000 }, (_, at) => at * 77);
    for (const pieces of [['plain ', 'and é '.repeat(30_000), 'end'], ['half \ud83d', '\ude00 pair'], ['lone \ud83d', ' half'], []]) {
      const out = createPacker();
      out.text('short');
      out.words(words);
      allSteps(out.longText(pieces));
      out.words(Uint32Array.of(7));
      const parts = out.parts(8);
      const [bytes, again] = [Uint8Array.from(parts.flatMap((part) => Array.from(part))), createPacker()];
      assert.deepEqual([bytes.length % 8, parts.slice(0, -1).every(({ length }) => length % 4 === 0)], [0, true]);
      again.bytes(out.packed());
      for (const from of [createUnpacker(bytes), createUnpacker(createUnpacker(again.packed()).bytes())]) {
        assert.equal(from.text(), 'short');
        assert.deepEqual(from.words(), words);
        assert.equal(from.text(), pieces.join(''));
        assert.deepEqual(from.words(), Uint32Array.of(7));
      }
    }
  });
});
