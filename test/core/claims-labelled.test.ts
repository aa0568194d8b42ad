import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { articleOf, corpusOf } from '../support/read-once';

interface Row {
  readonly claim: string;
  /** 1 backed by the articles beside it, 0 wrong in one point. */
  readonly label: 0 | 1;
}

const FOLDER = 'test/bench/unseen';
const SETS = ['claims', 'claims-chips', 'claims-council', 'claims-fish', 'claims-merger', 'claims-port', 'claims-rail', 'claims-vaccine', 'claims-water'];

/** How many of the wrong claims are flagged, and of the backed ones, there at warning level. */
function counted() {
  const totals = { wrong: 0, caught: 0, backed: 0, flagged: 0, warned: 0 };
  for (const set of SETS) {
    const names = readdirSync(join(FOLDER, set)).sort();
    const corpus = corpusOf(names.filter((name) => name.endsWith('.md')).map((path) => ({ path, text: readFileSync(join(FOLDER, set, path), 'utf8') })));
    for (const line of readFileSync(join(FOLDER, set, 'claims-open.jsonl'), 'utf8').trim().split('\n')) {
      const { claim, label } = JSON.parse(line) as Row;
      const findings = check(judge(articleOf({ path: 'draft.md', text: claim }), corpus, defaultSettings), defaultSettings).filter(({ severity }) => severity !== 'hint');
      totals[label === 1 ? 'backed' : 'wrong']++;
      if (findings.length > 0) totals[label === 1 ? 'flagged' : 'caught']++;
      if (label === 1 && findings.some(({ severity }) => severity === 'warning')) totals.warned++;
    }
  }
  return totals;
}

describe('claims that people labelled by hand', () => {
  it('are flagged where they are wrong and left alone where they are backed, no worse than they were', function () {
    this.timeout(60_000);
    const { wrong, caught, backed, flagged, warned } = counted();
    assert.deepEqual([wrong, backed], [285, 275]);
    const share = `caught ${caught} of ${wrong}; flagged ${flagged}, warned ${warned} of ${backed}`;
    assert.ok(caught >= 211 && flagged <= 23 && warned <= 2, share);
  });
});
