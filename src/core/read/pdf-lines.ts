import { median } from './median';

/** A run of text as the page places it: units of the page (1/72 inch), `y` upwards from the foot, `x` from the left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  readonly font: string;
}

/** A line of one column. `cells` are its parts where wide gaps divide it, one where none does. */
export interface Line {
  readonly cells: readonly string[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Number of the column on its page, in reading order, full-width stretches counted too. */
  readonly column: number;
}

interface Piece extends Omit<Line, 'cells' | 'column'> {
  readonly text: string;
}

/** Runs on one height within this share of their size stand on one line: subscripts and accents shift less. */
const SAME_LINE = 0.4;
/** A gap of this share of the size is a blank; letter spacing stays below, the narrowest blanks of justified lines above (0.2). */
const BLANK_GAP = 0.14;
/** A gap of this many sizes divides pieces. Gutters measure one size and more; wider blanks of justified lines are joined again within their column. */
const PIECE_GAP = 0.95;
/** A gap of this many sizes within a column divides the cells of a table. */
const CELL_GAP = 2;
/** A column has at least this many lines, most of them filling most of its width: a table's cells do not. */
const COLUMN_LINES = 4;
const FILLED = 0.7;
const MOST_PIECES = 3000;

/** Lines of one page in reading order: top to bottom, and where the page has columns each column between two full-width stretches from the left. */
export function linesOf(runs: readonly Run[]): Line[] {
  const pieces = rowsOf(runs).flatMap(piecesOf);
  const size = median(pieces.map((piece) => piece.size)) || 1;
  const stretches: Piece[][] = [];
  inOrder(pieces, size, 0, (column) => void stretches.push([...column]));
  return stretches.flatMap((stretch, column) => mergedRows(stretch, column));
}

/** Rows of runs, top first, each from the left. */
function rowsOf<T extends { readonly x: number; readonly y: number; readonly size: number }>(runs: readonly T[]): T[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; runs: T[] }[] = [];
  for (const run of sorted) {
    const row = rows[rows.length - 1];
    // A small sign beside large type sits on the line of the large type.
    if (row && row.y - run.y <= SAME_LINE * Math.max(row.size, run.size)) {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x));
}

/** The runs of a row joined to pieces, blanks where the gaps say so. */
function piecesOf(row: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const run of row) {
    const last = pieces[pieces.length - 1];
    const gap = last ? run.x - last.end : Infinity;
    const size = Math.max(run.size, last?.size ?? 0);
    if (last && gap < size && isNoteMark(run, last)) {
      pieces[pieces.length - 1] = { ...last, end: run.x + run.width };
      continue;
    }
    // A run printed over the same words makes them bold in old programs.
    if (last && gap < 0 && run.text.trim() !== '' && last.text.endsWith(run.text) && run.x + run.width <= last.end + 1) continue;
    if (last && gap < PIECE_GAP * size) {
      const blank = gap > BLANK_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
      // Most of the letters decide the type of a line.
      const longer = run.text.length > last.text.length;
      pieces[pieces.length - 1] = {
        text: last.text + blank + run.text, x: last.x, end: Math.max(last.end, run.x + run.width),
        y: longer ? run.y : last.y, size: longer ? run.size : last.size, font: longer ? run.font : last.font,
      };
    } else pieces.push({ text: run.text, x: run.x, end: run.x + run.width, y: run.y, size: run.size, font: run.font });
  }
  return pieces;
}

/** A small raised number or sign after a word leads to a footnote: kept, it would add a digit to "2021". After a unit or a power of ten it belongs to the text. */
function isNoteMark(run: Run, last: Piece): boolean {
  if (run.size > 0.85 * last.size || run.y - last.y < 0.15 * last.size) return false;
  return /^\s*(?:\d{1,3}(?:[,\u2013-]\d{1,3})*|[*\u2020\u2021\u00A7]{1,3})\s*$/.test(run.text) && !/(?:\b[kcm]?m|\b10|\b[A-Z][a-z]?)$/.test(last.text);
}

/** Hands out stretches in reading order: where a gutter divides the pieces, what crosses it divides them from top to bottom. */
function inOrder(pieces: readonly Piece[], size: number, depth: number, emit: (stretch: readonly Piece[]) => void): void {
  const gutter = depth < 4 ? gutterOf(pieces, size) : null;
  if (gutter === null) {
    if (pieces.length > 0) emit(pieces);
    return;
  }
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  let left: Piece[] = [];
  let right: Piece[] = [];
  let across: Piece[] = [];
  const flush = (): void => {
    inOrder(left, size, depth + 1, emit);
    inOrder(right, size, depth + 1, emit);
    left = [];
    right = [];
  };
  for (const piece of sorted) {
    if (piece.x < gutter && piece.end > gutter) {
      flush();
      across.push(piece);
      continue;
    }
    if (across.length > 0) emit(across);
    across = [];
    (piece.end <= gutter ? left : right).push(piece);
  }
  flush();
  if (across.length > 0) emit(across);
}

/** Where a column of prose begins beside another, just left of its first letters; null where the pieces stand in one column. */
function gutterOf(pieces: readonly Piece[], size: number): number | null {
  const starts = new Map<number, number>();
  for (const { x } of pieces) {
    const bucket = Math.round(x / size);
    starts.set(bucket, (starts.get(bucket) ?? 0) + 1);
  }
  // A page of prose has a few hundred pieces; a drawing with more has no columns worth the time.
  if (pieces.length > MOST_PIECES) return null;
  let best: { readonly x: number; readonly crossing: number } | null = null;
  for (const [bucket, count] of [...starts].sort((a, b) => a[0] - b[0])) {
    if (count < COLUMN_LINES) continue;
    const x = Math.min(...pieces.filter((piece) => Math.round(piece.x / size) === bucket).map((piece) => piece.x)) - 0.01;
    const left = pieces.filter((piece) => piece.end <= x);
    const right = pieces.filter((piece) => piece.x >= x);
    const crossing = pieces.length - left.length - right.length;
    if (crossing > (left.length + right.length) / 2 || !isColumn(left) || !isColumn(right) || !besideEachOther(left, right)) continue;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/** Enough lines, half of which fill the width between the outermost letters, or the column of the commonest width. */
function isColumn(pieces: readonly Piece[]): boolean {
  if (pieces.length < COLUMN_LINES) return false;
  const rows = rowsOf(pieces);
  const widths = rows.map((row) => Math.max(...row.map((piece) => piece.end)) - Math.min(...row.map((piece) => piece.x))).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const size = median(pieces.map((piece) => piece.size));
  return rows.length >= COLUMN_LINES && width > 8 * size && widths.filter((each) => each >= FILLED * width).length * 2 >= widths.length;
}

function besideEachOther(left: readonly Piece[], right: readonly Piece[]): boolean {
  const top = Math.min(Math.max(...left.map(({ y }) => y)), Math.max(...right.map(({ y }) => y)));
  const foot = Math.max(Math.min(...left.map(({ y }) => y)), Math.min(...right.map(({ y }) => y)));
  return left.filter(({ y }) => y <= top && y >= foot).length >= 3 && right.filter(({ y }) => y <= top && y >= foot).length >= 3;
}

/** The pieces of one column as lines: what stands on one height is one line, cells where the gap is wide. */
function mergedRows(stretch: readonly Piece[], column: number): Line[] {
  const rows = rowsOf(stretch);
  const left = Math.min(...rows.slice(0, 1000).map((row) => row[0]!.x));
  const ends = rows.map((row) => Math.max(...row.map(({ end }) => end))).sort((a, b) => a - b);
  const right = ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
  return rows.map((row): Line => {
    const stretched = isStretched(row, left, right);
    const cells: string[] = [];
    let end = -Infinity;
    let main = row[0] as Piece;
    for (const piece of row) {
      if (end === -Infinity || (!stretched && piece.x - end > CELL_GAP * piece.size)) cells.push(piece.text);
      else cells.push(`${cells.pop()!} ${piece.text}`);
      end = Math.max(end, piece.end);
      if (piece.text.length > main.text.length) main = piece;
    }
    const shown = cells.map((cell) => cell.replace(/\s{1,1000}/g, ' ').trim()).filter((cell) => cell !== '');
    return { cells: shown, x: row[0]!.x, end, y: main.y, size: main.size, font: main.font, column };
  }).filter((line) => line.cells.length > 0);
}

/** A justified line of few words: from edge to edge, every blank as wide as the others. */
function isStretched(row: readonly Piece[], left: number, right: number): boolean {
  const [first] = row;
  const last = row[row.length - 1];
  if (!first || !last || row.length < 2 || row.some(({ text }) => text.trim().includes(' ')) || /^[\d.,%\p{Sc}\u2013-]+$/u.test(last.text)) return false;
  const { size } = first;
  if (first.x - left > 3 * size || Math.abs(right - last.end) > 0.6 * size) return false;
  const gaps = row.slice(1).map((piece, at) => piece.x - row[at]!.end);
  return Math.max(...gaps) - Math.min(...gaps) < 0.2 * size;
}
