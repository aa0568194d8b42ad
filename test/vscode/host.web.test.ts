import * as assert from 'node:assert/strict';

describe('the web-worker host', () => {
  it('has no Node in it', () => {
    assert.equal((globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, undefined);
  });
});
