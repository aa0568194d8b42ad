/**
 * Checks hand-made claims one by one against a folder of articles: `npm run bench:claims -- --corpus DIR --data FILE.jsonl [--show]`.
 * A row: {"id","claim","label":1 backed | 0 wrong in one point,"error"}. Prints what was flagged, at which level, by kind of error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { judge } from '../../src/core/ground/judge';
import { readDocument } from '../../src/core/read/read';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly label: 0 | 1;
  readonly error: string | null;
}

const { values } = parseArgs({ options: { corpus: { type: 'string' }, data: { type: 'string', multiple: true }, show: { type: 'boolean' } } });
if (values.corpus === undefined || values.data === undefined) throw new Error('Name the articles with --corpus DIR and the claims with --data FILE.jsonl');

const corpus = new Corpus();
for (const name of readdirSync(values.corpus).sort().filter((file) => /\.(?:md|txt)$/.test(file))) {
  corpus.put(extract(readDocument(name, readFileSync(join(values.corpus, name), 'utf8')).value), { size: 1, modified: 1 });
}

for (const file of values.data) {
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  const byError = new Map<string, { caught: number; all: number }>();
  const totals = { backed: 0, warned: 0, flagged: 0, wrong: 0, caught: 0, unchecked: 0 };
  for (const { id, claim, label, error } of rows) {
    const draft = extract(readDocument('draft.md', claim).value);
    const judged = judge(draft, corpus, defaultSettings);
    const findings = check(judged, defaultSettings).filter(({ severity }) => severity !== 'hint');
    const standings = judged.claims.map(({ standing }) => standing);
    if (standings.every((standing) => standing === 'unchecked')) totals.unchecked++;
    const flagged = findings.length > 0;
    if (label === 1) {
      totals.backed++;
      if (flagged) totals.flagged++;
      if (findings.some(({ severity }) => severity === 'warning')) totals.warned++;
    } else {
      totals.wrong++;
      if (flagged) totals.caught++;
      const kind = byError.get(error ?? '') ?? { caught: 0, all: 0 };
      byError.set(error ?? '', { caught: kind.caught + (flagged ? 1 : 0), all: kind.all + 1 });
    }
    if (values.show && flagged === (label === 1)) console.log(`${label === 1 ? 'flagged though backed' : `missed (${error})`} ${id} [${standings.join()}] ${claim}${findings.map(({ rule, text, severity }) => `\n    ${severity} ${rule}: ${text}`).join('')}`);
  }
  const share = (part: number, whole: number): string => `${part}/${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(0)} %)`;
  console.log(`\n${file.replace(/^.*\//, '')}: wrong claims flagged ${share(totals.caught, totals.wrong)}; backed claims at warning level ${share(totals.warned, totals.backed)}, at any level ${share(totals.flagged, totals.backed)}; unchecked ${share(totals.unchecked, rows.length)}`);
  console.log([...byError].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, { caught, all }]) => `  ${kind} ${caught}/${all}`).join('\n'));
}
