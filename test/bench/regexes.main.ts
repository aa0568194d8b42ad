/**
 * `npm run bench:regex`: every regular expression of `src` through recheck, its automaton in plain JavaScript. What it does not call safe is run over
 * pumped strings of 100 kB; the list of all that are safe or fast is written to `test/core/regexes-passed.txt`, the rest is printed with its time.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/project';
import { judgeRegex, passedFile } from '../support/regex-judge';
import { keyOf, regexesOfSources } from '../support/regexes';

const all = regexesOfSources();
const known = new Set(existsSync(passedFile) && !process.argv.includes('--all') ? readFileSync(passedFile, 'utf8').split('\n') : []);
const passed: string[] = [];
/** What the analysis may take for one expression, in milliseconds: `--timeout 200` where most are known to need the pumped strings. */
const timeout = Number(process.argv[process.argv.indexOf('--timeout') + 1]) || 2000;
const counts = { safe: 0, fast: 0, slow: 0, known: 0 };

async function main(): Promise<void> {
  for (const regex of all) {
    if (known.has(keyOf(regex))) {
      counts.known++;
      passed.push(keyOf(regex));
      continue;
    }
    const { verdict, ms, pumped } = await judgeRegex(regex, timeout);
    counts[verdict]++;
    if (verdict === 'slow') console.log(`${regex.place} ${keyOf(regex)}\n  ${ms.toFixed(0)} ms on 100 kB of ${pumped}`);
    else passed.push(keyOf(regex));
  }
  writeFileSync(passedFile, `${passed.sort().join('\n')}\n`);
  console.log(`${all.length} regular expressions of ${join(root, 'src')}: ${counts.known} passed before, ${counts.safe} safe, ${counts.fast} fast on pumped strings, ${counts.slow} slow`);
}

void main();
