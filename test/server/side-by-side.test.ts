import * as assert from 'node:assert/strict';
import { extract, extractAll } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';
import { readerInPlace } from '../../src/server/reader';
import { fitting, SIDE_BY_SIDE, sideBySide } from '../../src/server/side-by-side';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ofSize = (size: number) => ({ bytes: new Uint8Array(size) });

/** Bytes at which every reader stumbles. */
class Tripping extends Uint8Array {
  override subarray(): never {
    throw new Error('tripped');
  }
}

describe('files side by side', () => {
  it('go together up to a limit, a large one alone', () => {
    const half = SIDE_BY_SIDE / 2;
    for (const [sizes, count] of [[[half, half, 1], 2], [[2 * SIDE_BY_SIDE, 1], 1], [[1, 2 * SIDE_BY_SIDE], 1], [[0, 0, 0], 3], [[half], 1]] as const) {
      assert.equal(fitting(sizes.map(ofSize)), count, String(sizes));
    }
  });

  it('are handed on in the order they were asked for; what comes in meanwhile has its turn', async () => {
    const batches: number[][] = [];
    await new Promise<void>((done) => {
      const take = sideBySide<{ bytes: Uint8Array }>(async (batch) => {
        batches.push(batch.map(({ bytes }) => bytes.length));
        if (batches.length === 1) [3, 4].forEach((size) => take(ofSize(size)));
        if (batches.length === 3) done();
      });
      [1, 2, SIDE_BY_SIDE].forEach((size) => take(ofSize(size)));
    });
    assert.deepEqual(batches, [[1, 2], [SIDE_BY_SIDE], [3, 4]]);
  });

  it('are each read as if they were alone', () => {
    const documents = ['Ana Prosz of the Port of Lindhaven paid $4 million in 2023.\n', '', '“We sold 12 boats on Monday,” said Mr Okoro, who leads the Harbour Union.\n', 'OSLO, May 3, 2024 (Agency) — Prosz left.\n']
      .map((text, at) => readDocument(`${at}.md`, text).value);
    assert.deepEqual(extractAll(documents), documents.map((document) => extract(document)));
  });

  it('lose only the one that trips the engine', async () => {
    const read = readerInPlace();
    const outcomes = await Promise.all([read('a.txt', utf8('Norland sold 12 boats.\n')), read('b.txt', new Tripping(3)), read('c.txt', utf8('Norland sold 13 boats.\n'))]);
    assert.deepEqual(outcomes.map(({ value }) => value?.path), ['a.txt', undefined, 'c.txt']);
    assert.deepEqual(outcomes.map(({ problems }) => problems.map(({ subject, reason }) => `${subject} ${reason}`)), [[], ['b.txt could not be understood: tripped'], []]);
  });
});
