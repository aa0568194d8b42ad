import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/project';
import { passedFile } from '../support/regex-judge';
import { keyOf, regexesOfSources } from '../support/regexes';

/** Expressions of the table under "Regular expressions", which are slow on long strings and never given one. */
function capped(): Set<string> {
  const section = readFileSync(join(root, 'test/bench/README.md'), 'utf8').split('## Regular expressions')[1] ?? '';
  return new Set([...section.matchAll(/^\| `(.+?)` \| /gm)].map(([, regex]) => regex!.replaceAll('\\|', '|')));
}

describe('the regular expressions of the sources', () => {
  it('each take time in proportion to what they read, or are never given much', () => {
    const known = new Set([...readFileSync(passedFile, 'utf8').split('\n'), ...capped()]);
    const unknown = regexesOfSources().filter((regex) => !known.has(keyOf(regex))).map((regex) => `${regex.place} ${keyOf(regex)}`);
    assert.deepEqual(unknown, [], 'run `npm run bench:regex`, which judges what is new; what is slow is rewritten, or listed in test/bench/README.md with the length it is given');
  });

  it('are all still there where the table lists one', () => {
    const all = new Set(regexesOfSources().map(keyOf));
    assert.deepEqual([...capped()].filter((regex) => !all.has(regex)), []);
  });
});
