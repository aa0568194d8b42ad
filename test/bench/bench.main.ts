/**
 * `npm run bench [-- --articles 1000,10000,100000] [--rounds N]`: the goals of speed and memory, each held against references that run in the same
 * session. Every program runs in a process of its own over the same generated articles, one after the other and round by round; of each figure the best
 * round counts. Times are processor time: another program on the machine stretches them little, and waiting for the disk is not in them.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goalsOf, growth, growthGoals, shown, type GoalLine, type Sized } from './bench-goals';
import { generateArticles } from './reading-text';
import type { Row } from './scale-cost';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '2' }, edits: { type: 'string', default: '100' } } });

/** Mean size of a generated article in bytes, a little more than it is. */
const ARTICLE_BYTES = 3_600 * 1.4;

const PROGRAMS: readonly (readonly [name: string, run: (folder: string, articles: number) => readonly string[]])[] = [
  ...['plain', 'ripgrep', 'fts5', 'minisearch', 'harper'].map((name) => [name, (folder: string, articles: number) => [join(__dirname, 'references.main.cjs'), name, folder, `${articles}`]] as const),
  ['stet', (folder, articles) => ['--expose-gc', join(__dirname, 'scale.main.cjs'), '--one', `${articles}`, '--given', folder, '--json', '--edits', values.edits]],
];

function measure(articles: number): Sized {
  const folder = fs.mkdtempSync(join(tmpdir(), 'stet-bench-'));
  try {
    let bytes = 0;
    for (const { path, text } of generateArticles(articles * ARTICLE_BYTES, 1).slice(0, articles)) {
      fs.writeFileSync(join(folder, path), text);
      bytes += Buffer.byteLength(text);
    }
    const measured = new Map<string, number>();
    /** Of most figures the least is the best; of claims a second the most. */
    const keep = (name: string, value: number): void => void measured.set(name, name.endsWith(' second') ? Math.max(value, measured.get(name) ?? 0) : Math.min(value, measured.get(name) ?? Infinity));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [name, run] of PROGRAMS) {
        console.error(`${articles} articles, round ${round + 1}: ${name}`);
        for (const row of rowsOf([...(articles > 10_000 ? ['--max-old-space-size=8192'] : []), ...run(folder, articles)], name)) {
          keep(`${name} ${row.what.trim()}`, row.ms);
          for (const [figure, value] of Object.entries(row.figures ?? {})) keep(`${name} ${row.what.trim()} ${figure}`, value);
        }
      }
    }
    return { articles, bytes, measured };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows that a program prints; none, with a word on stderr, where it is not installed or ran out of memory. */
function rowsOf(line: readonly string[], name: string): Row[] {
  try {
    return JSON.parse(execFileSync(process.execPath, [...line], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 })) as Row[];
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n') : String(error)}`);
    return [];
  }
}

const goalTable = (lines: readonly GoalLine[]): string =>
  ['| what | goal | measured | |', '|---|---|---|---|', ...lines.map(({ what, goal, value, reached }) => `| ${what} | ${goal} | ${value} | ${reached === null ? '—' : reached ? 'reached' : '**missed**'} |`)].join('\n');

const sizes = values.articles.split(',').map((articles) => measure(Number(articles)));
const timed = [...new Set(sizes.flatMap(({ measured }) => [...measured.keys()]))].filter((name) => !/ (?:peak|read|again|second|postings|opened|sentences|empty|memory|memory, loaded)$/.test(name) || name === 'plain read');
console.log(`${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, best of ${values.rounds}\n`);
console.log(`| processor time in ms | ${sizes.map(({ articles, bytes }) => `${articles.toLocaleString('en-US')} articles, ${(bytes / 1e6).toFixed(1)} MB | `).join('')}${sizes.slice(1).map(() => 'growth | ').join('')}`);
console.log(`|---|${sizes.map(() => '---|').join('')}${sizes.slice(1).map(() => '---|').join('')}`);
for (const name of timed) {
  const grown = sizes.slice(1).map((size, before) => growth(sizes[before]!, size, name));
  console.log(`| ${name} | ${sizes.map(({ measured }) => shown(measured.get(name) ?? Number.NaN)).join(' | ')} | ${grown.map((exponent) => exponent.toFixed(2)).join(' | ')} |`);
}
for (const size of sizes) console.log(`\n${size.articles.toLocaleString('en-US')} articles\n\n${goalTable(goalsOf(size))}`);
sizes.slice(1).forEach((size, before) => console.log(`\nFrom ${sizes[before]!.articles.toLocaleString('en-US')} to ${size.articles.toLocaleString('en-US')}\n\n${goalTable(growthGoals(sizes[before]!, size))}`));
