/**
 * One reference of `npm run bench`, in a process of its own: `node references.main.cjs NAME FOLDER COUNT` prints its rows as JSON. Times are processor
 * time, as for the corpus itself.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, cost, costOf, peakMemory, percentile, type Row } from './scale-cost';

const [name = '', folder = '', count = '0'] = process.argv.slice(2);

/** Queries whose times are spread out. */
const QUERIES = 100;
/** Words that stand in some, many and most articles. */
const WORDS = 'herring quota minister wafers council measles Norway spending exports landings season tickets'.split(' ');
const query = (turn: number): readonly string[] => [0, 5, 7].map((step) => WORDS[(turn + step * (turn % 5)) % WORDS.length]!);

function* texts(): Generator<readonly [string, string]> {
  for (const file of fs.readdirSync(folder)) yield [file, fs.readFileSync(join(folder, file), 'utf8')];
}

/** A walk with `stat`, and a read of every file. */
function plain(): Row[] {
  const empty = peakMemory();
  const each = (look: (path: string) => void) => best(2, () => fs.readdirSync(folder).forEach((file) => look(join(folder, file))));
  return [{ what: 'walk + stat', ms: each((path) => fs.lstatSync(path)) }, { what: 'read', ms: each((path) => fs.readFileSync(path)) }, { what: 'empty', ms: 0, figures: { peak: empty } }];
}

/** A literal searched for in every file by one thread; the shell tells its processor time. */
function ripgrep(): Row[] {
  const search = (): number => {
    const { user, system } = /(?<user>[\d.]+) (?<system>[\d.]+)\s*$/.exec(
      execFileSync('bash', ['-c', "TIMEFORMAT='%3U %3S'; { time rg -j1 --no-config -c 'herring quota' \"$1\" >/dev/null 2>&1; } 2>&1", 'bash', folder], { encoding: 'utf8' }),
    )!.groups!;
    return (Number(user) + Number(system)) * 1000;
  };
  return [{ what: 'literal', ms: Math.min(search(), search(), search()) }];
}

/** SQLite as a Node package. It is installed uncompiled, because .npmrc lets no package run a script: whoever benches first waits for the compiler. */
async function sqlite() {
  const { default: Database } = await import('better-sqlite3');
  try {
    new Database(':memory:').close();
  } catch {
    execFileSync('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { stdio: 'ignore', shell: process.platform === 'win32' });
  }
  return Database;
}

/** Full-text index of SQLite over the same text, in one transaction; a file then changed and committed with full synchronisation. */
async function fts5(): Promise<Row[]> {
  const Database = await sqlite();
  const home = fs.mkdtempSync(join(tmpdir(), 'stet-fts5-'));
  const database = new Database(join(home, 'index.sqlite'));
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    const index = cost(() => {
      database.exec('CREATE VIRTUAL TABLE articles USING fts5(path UNINDEXED, text)');
      const insert = database.prepare('INSERT INTO articles (path, text) VALUES (?, ?)');
      database.transaction(() => {
        for (const [path, text] of texts()) insert.run(path, text);
      })();
    }).ms;
    const ranked = database.prepare('SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 10');
    const queries = Array.from({ length: QUERIES }, (_, turn) => cost(() => ranked.all(query(turn).join(' OR '))).ms);
    const update = database.prepare('UPDATE articles SET text = ? WHERE rowid = ?');
    const text = database.prepare('SELECT text FROM articles WHERE rowid = ?').pluck();
    const commits = Array.from({ length: 12 }, (_, turn) => {
      const row = 1 + Math.floor((turn / 12) * Number(count));
      const changed = `${String(text.get(row))}\n\nTurn ${turn} brought ${turn + 3} million herring.\n`;
      return cost(() => update.run(changed, row)).ms;
    });
    return [{ what: 'index', ms: index }, { what: 'query', ms: percentile(queries, 0.5), figures: { p99: percentile(queries, 0.99) } }, { what: 'commit', ms: percentile(commits, 0.5) }];
  } finally {
    database.close();
    fs.rmSync(home, { recursive: true, force: true });
  }
}

async function minisearch(): Promise<Row[]> {
  const { default: MiniSearch } = await import('minisearch');
  const search = new MiniSearch({ idField: 'path', fields: ['text'] });
  const index = cost(() => {
    for (const [path, text] of texts()) search.add({ path, text });
  }).ms;
  const queries = Array.from({ length: QUERIES }, (_, turn) => cost(() => search.search(query(turn).join(' '))).ms);
  return [{ what: 'index', ms: index, figures: { peak: peakMemory() } }, { what: 'query', ms: percentile(queries, 0.5), figures: { p99: percentile(queries, 0.99) } }];
}

/** Each paragraph of about a draft's length of text, linted alone; the first ones warm it up. */
async function harper(): Promise<Row[]> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const paragraphs = [...texts()].slice(0, 6).flatMap(([, text]) => text.split(/\n\n/)).filter((paragraph) => paragraph.split(' ').length > 15);
  for (const paragraph of paragraphs.slice(0, 10)) await linter.lint(`${paragraph} Warm.`);
  const times: number[] = [];
  for (const paragraph of paragraphs) times.push((await costOf(() => linter.lint(paragraph))).ms);
  return [{ what: 'paragraph', ms: percentile(times, 0.5), figures: { p99: percentile(times, 0.99) } }];
}

const references: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = { plain, ripgrep, fts5, minisearch, harper };

void Promise.resolve(references[name]!()).then((rows) => console.log(JSON.stringify(rows)));
