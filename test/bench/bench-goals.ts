/** What one round measured of one size: the row `fts5 index` under that name, its further figures as `fts5 query p99`. */
export type Measured = ReadonlyMap<string, number>;

/** One size of the run: articles, bytes of their text, and the best of its rounds. */
export interface Sized {
  readonly articles: number;
  readonly bytes: number;
  readonly measured: Measured;
}

/** A line of the goal table; `reached` is null where this size cannot say. */
export interface GoalLine {
  readonly what: string;
  readonly goal: string;
  readonly value: string;
  readonly reached: boolean | null;
}

interface Goal {
  readonly what: string;
  readonly goal: string;
  /** The figure that is held against the limit; NaN where nothing was measured. */
  readonly figure: (sized: Sized) => number;
  readonly limit: (sized: Sized) => number;
  readonly unit: string;
  /** The limit is the least it may be, not the most. */
  readonly least?: boolean;
}

const get = (sized: Sized, name: string): number => sized.measured.get(name) ?? Number.NaN;
const per = (above: string, below: string) => (sized: Sized): number => get(sized, above) / get(sized, below);
const of = (name: string) => (sized: Sized): number => get(sized, name);
const at = (limit: number) => (): number => limit;

/** The goals that one size can be held against, in the order in which they were set. */
const GOALS: readonly Goal[] = [
  { what: 'cold index, all of it', goal: '≤ 3 × FTS5', figure: per('stet cold index', 'fts5 index'), limit: at(3), unit: '×' },
  { what: 'cold index, all of it', goal: '≤ 0.4 × MiniSearch', figure: per('stet cold index', 'minisearch index'), limit: at(0.4), unit: '×' },
  { what: 'warm start', goal: '≤ 3 × walk + stat', figure: per('stet warm start', 'plain walk + stat'), limit: at(3), unit: '×' },
  { what: 'warm start', goal: '≤ 0.1 × cold index', figure: per('stet warm start', 'stet cold index'), limit: at(0.1), unit: '×' },
  { what: 'warm start', goal: '0 files read again', figure: of('stet warm start read'), limit: at(0), unit: 'files' },
  { what: 'warm start of a new process', goal: '≤ 3 × walk + stat', figure: per('stet warm start of a new process', 'plain walk + stat'), limit: at(3), unit: '×' },
  { what: 'one file changed, durable', goal: '≤ 4 × FTS5’s commit', figure: per('stet one change, durable', 'fts5 commit'), limit: at(4), unit: '×' },
  { what: 'one edit to findings, p50', goal: '≤ 0.25 × harper.js on a paragraph', figure: per('stet one edit to findings', 'harper paragraph'), limit: at(0.25), unit: '×' },
  { what: 'one edit to findings, p99', goal: '≤ 16 ms (33 ms at 100,000)', figure: of('stet one edit to findings p99'), limit: ({ articles }) => (articles > 10_000 ? 33 : 16), unit: 'ms' },
  { what: 'one edit: sentences judged', goal: '≤ 2', figure: of('stet one edit to findings sentences'), limit: at(2), unit: '' },
  { what: 'one edit: postings visited', goal: '≤ 30,000', figure: of('stet one edit to findings postings'), limit: at(30_000), unit: '' },
  { what: 'one edit: articles opened', goal: '≤ 5', figure: of('stet one edit to findings opened'), limit: at(5), unit: '' },
  { what: 'claims judged against one article of 1,000 words', goal: '≥ 400 a second', figure: of('stet claims against one article second'), limit: at(400), unit: 'a second', least: true },
  { what: 'claims judged against all articles', goal: '≥ 150 a second', figure: of('stet claims against all second'), limit: at(150), unit: 'a second', least: true },
  { what: 'hover, p99', goal: '≤ 16 ms', figure: of('stet hover p99'), limit: at(16), unit: 'ms' },
  { what: 'completion, p99', goal: '≤ 16 ms', figure: of('stet completion p99'), limit: at(16), unit: 'ms' },
  { what: 'peak memory above an empty Node', goal: '≤ 4 MB for each of the corpus', figure: (sized) => above(sized, 'stet memory peak') / sized.bytes, limit: at(4), unit: 'MB' },
  { what: 'the same, started over an index and a draft judged', goal: '≤ 4 MB for each of the corpus', figure: (sized) => above(sized, 'stet first findings of a new process peak') / sized.bytes, limit: at(4), unit: 'MB' },
  { what: 'peak memory above an empty Node', goal: '≤ 0.2 × MiniSearch', figure: (sized) => above(sized, 'stet memory peak') / above(sized, 'minisearch index peak'), limit: at(0.2), unit: '×' },
];

const above = (sized: Sized, name: string): number => get(sized, name) - get(sized, 'plain empty peak');

/** The goals of one size, each reached or missed. */
export function goalsOf(sized: Sized): GoalLine[] {
  return GOALS.map(({ what, goal, figure, limit, unit, least = false }) => {
    const value = figure(sized);
    return { what, goal, value: Number.isNaN(value) ? 'not measured' : `${shown(value)} ${unit}`.trim(), reached: Number.isNaN(value) ? null : least ? value >= limit(sized) : value <= limit(sized) };
  });
}

/** How the time of a thing grows from one size to the next: 1 is in proportion, 0 not at all. */
export function growth(from: Sized, to: Sized, name: string): number {
  return Math.log(get(to, name) / get(from, name)) / Math.log(to.bytes / from.bytes);
}

/** The goals about growth between two sizes. */
export function growthGoals(from: Sized, to: Sized): GoalLine[] {
  const line = (what: string, goal: string, value: number, limit: number): GoalLine => ({ what, goal, value: value.toFixed(2), reached: Number.isNaN(value) ? null : value <= limit });
  const search = growth(from, to, 'ripgrep literal');
  return [
    line('growth of the cold index', `≤ ripgrep’s own (${search.toFixed(2)}) + 0.05`, growth(from, to, 'stet cold index'), search + 0.05),
    line('growth of one edit to findings', '≤ 0.25', growth(from, to, 'stet one edit to findings'), 0.25),
    line('growth of one file changed, durable', 'none (≤ 0.1 as measured)', growth(from, to, 'stet one change, durable'), 0.1),
  ];
}

/** A figure with three digits that count. */
export function shown(value: number): string {
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
