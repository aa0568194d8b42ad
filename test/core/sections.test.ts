import assert from 'node:assert/strict';
import { bytesInMemory, EXTRACTION, FORMAT, generationOf, HEADER_BYTES, openSections, packSections, type StoreBytes } from '../../src/core/corpus/codec';
import { allSteps } from '../../src/core/corpus/steps';

const GENERATION = '00a1b2c3d4e5f607';
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const FIRST = bytes(1, 2, 3, 4, 5, 6, 7, 8);
const SECOND = [bytes(9, 10, 11, 12, 13, 14, 15, 16), bytes(17, 18, 19, 20, 21, 22, 23, 24)];
const LAST = [bytes(25, 26, 27), bytes(28, 29)];
const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const store = joined(allSteps(packSections([[FIRST], SECOND], LAST, GENERATION)));

/** The store with other bytes at some places. */
function changed(changes: Readonly<Record<number, number>>): Uint8Array {
  const copy = store.slice();
  for (const [at, value] of Object.entries(changes)) copy[Number(at)] = value;
  return copy;
}

/** A store on a disk that fails where `fails` says so, and what was read of it. */
function disk(stored: Uint8Array, fails: (from: number, length: number) => boolean = () => false): StoreBytes & { readonly asked: [from: number, length: number][] } {
  const asked: [number, number][] = [];
  return {
    size: stored.length,
    asked,
    read(from, length) {
      asked.push([from, length]);
      return fails(from, length) || from + length > stored.length ? null : stored.slice(from, from + length);
    },
  };
}

describe('the generation of a store', () => {
  it('is read from its first bytes alone', () => {
    assert.equal(generationOf(store), GENERATION);
    assert.equal(generationOf(store.subarray(0, HEADER_BYTES)), GENERATION);
  });

  const others: Readonly<Record<string, Uint8Array>> = {
    'too few bytes': store.subarray(0, HEADER_BYTES - 1),
    'no bytes': bytes(),
    'bytes of something else': changed({ 0: 1 }),
    'another layout': changed({ 4: FORMAT + 1 }),
    'another way of reading': changed({ 8: EXTRACTION + 1 }),
  };
  for (const [what, given] of Object.entries(others)) it(`is none of ${what}`, () => assert.equal(generationOf(given), null));
});

describe('the sections of a store', () => {
  it('are those that were packed, the last one in parts', () => {
    const sections = openSections(bytesInMemory(store));
    assert.ok(typeof sections === 'object');
    assert.equal(sections.size, 3);
    assert.deepEqual(sections.at(0), FIRST);
    assert.deepEqual(sections.at(1), joined(SECOND));
    assert.deepEqual([sections.part(2, 0, 3), sections.part(2, 3, 2), sections.part(2, 1, 4)], [...LAST, bytes(26, 27, 28, 29)]);
    assert.deepEqual([sections.part(2, 0, 6), sections.part(2, 5, 1), sections.part(0, 4, 5)], [null, null, null]);
  });

  it('may be none but a last one without bytes', () => {
    const sections = openSections(bytesInMemory(joined(allSteps(packSections([], [], GENERATION)))));
    assert.ok(typeof sections === 'object');
    assert.deepEqual([sections.size, sections.part(0, 0, 0)], [1, bytes()]);
  });

  it('are read when they are asked for, and once', () => {
    const file = disk(store);
    const sections = openSections(file);
    assert.ok(typeof sections === 'object');
    const start = file.asked.length;
    assert.deepEqual([sections.at(0), sections.at(0), sections.at(1), sections.at(0)], [FIRST, FIRST, joined(SECOND), FIRST]);
    assert.deepEqual(file.asked.slice(start).map(([, length]) => length), [8, 16]);
  });

  it('that are damaged are null each for itself, and are not read again', () => {
    const at = store.length - 5 - 16;
    const file = disk(changed({ [at]: 0 }));
    const sections = openSections(file);
    assert.ok(typeof sections === 'object');
    assert.deepEqual([sections.at(1), sections.at(1), sections.at(0)], [null, null, FIRST]);
    assert.equal(file.asked.filter(([from]) => from === at).length, 1);
  });

  it('that cannot be read are null', () => {
    const sections = openSections(disk(store, (from, length) => from > 0 && length === 8));
    assert.ok(typeof sections === 'object');
    assert.deepEqual([sections.at(0), sections.at(1)], [null, joined(SECOND)]);
  });

  const refused: Readonly<Record<string, readonly [StoreBytes, why: 'damaged' | 'version']>> = {
    'a file shorter than a header': [bytesInMemory(store.subarray(0, HEADER_BYTES - 1)), 'damaged'],
    'a header alone': [bytesInMemory(store.subarray(0, HEADER_BYTES)), 'damaged'],
    'a list cut short': [bytesInMemory(store.subarray(0, HEADER_BYTES + 20)), 'damaged'],
    'something else': [bytesInMemory(changed({ 3: 0 })), 'damaged'],
    'another layout': [bytesInMemory(changed({ 4: FORMAT + 1 })), 'version'],
    'another way of reading': [bytesInMemory(changed({ 8: EXTRACTION + 1 })), 'version'],
    'no sections': [bytesInMemory(changed({ 12: 0 })), 'damaged'],
    'more sections than the file can hold': [bytesInMemory(changed({ 14: 255 })), 'damaged'],
    'a changed generation': [bytesInMemory(changed({ 24: 1 })), 'damaged'],
    'a changed sum': [bytesInMemory(changed({ 16: store[16]! ^ 1 })), 'damaged'],
    'another changed sum': [bytesInMemory(changed({ 20: store[20]! ^ 1 })), 'damaged'],
    'a changed list': [bytesInMemory(changed({ [HEADER_BYTES]: store[HEADER_BYTES]! ^ 8 })), 'damaged'],
    'a byte too few': [bytesInMemory(store.subarray(0, -1)), 'damaged'],
    'a byte too many': [bytesInMemory(joined([store, bytes(0)])), 'damaged'],
    'a header that cannot be read': [disk(store, () => true), 'damaged'],
    'a list that cannot be read': [disk(store, (_from, length) => length > HEADER_BYTES), 'damaged'],
  };
  for (const [what, [given, why]] of Object.entries(refused)) it(`are refused as of ${why === 'version' ? 'another version' : 'damaged bytes'} for ${what}`, () => assert.equal(openSections(given), why));

  it('are never sought beyond the end of the file', () => {
    for (const given of [changed({ 14: 255 }), store.subarray(0, HEADER_BYTES - 1), store.subarray(0, HEADER_BYTES + 20)]) {
      const file = disk(given);
      openSections(file);
      assert.ok(file.asked.every(([from, length]) => from + length <= given.length), JSON.stringify(file.asked));
    }
  });
});

describe('bytes in memory', () => {
  it('are read up to their end and no further, wherever they lie in a larger buffer', () => {
    const within = bytesInMemory(bytes(9, 1, 2, 3, 9).subarray(1, 4));
    assert.deepEqual([within.size, within.read(0, 3), within.read(2, 1), within.read(3, 0)], [3, bytes(1, 2, 3), bytes(3), bytes()]);
    assert.deepEqual([within.read(0, 4), within.read(3, 1), within.read(2, 2)], [null, null, null]);
  });
});
