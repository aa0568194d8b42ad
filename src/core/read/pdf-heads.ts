import type { Line } from './pdf-lines';

/** The lines of one page and how high the page is. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Share of the page at its head and at its foot in which a lone number is a page number. */
const MARGIN = 0.14;
/** Lines looked at from either end of a page. */
const DEEP = 3;
/** Two lines on different pages stand at one height within this (1/72 inch). */
const SAME_HEIGHT = 4;

const PAGE_NUMBER = /^(?:page|p\.|seite)?[ \u2013\u2014|[(-]{0,3}(?:\d{1,4}|[ivxlc]{1,7})[ \u2013\u2014|\])-]{0,3}(?:(?:of|\/|\||from) ?\d{1,4})?[ \u2013\u2014|)-]{0,2}$/i;

/** The pages without running heads, running feet and page numbers: what repeats at one height in the margin of several pages, and lone numbers there. */
export function withoutHeads(pages: readonly PageLines[]): readonly (readonly Line[])[] {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map((page) => edgeLines(page));
  edges.forEach((lines, page) => {
    for (const line of lines) for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(page));
  });
  // Left and right pages may have their own heads, and chapters theirs: a third of the pages is enough, two pages the least.
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length / 3)));
  return pages.map((page, index) => {
    const repeated = (line: Line): boolean => keysOf(line).some((key) => (seen.get(key)?.size ?? 0) >= enough);
    const dropped = new Set(edges[index]?.filter((line) => repeated(line) || (PAGE_NUMBER.test(textOf(line)) && standsApart(line, page))));
    return page.lines.filter((line) => !dropped.has(line));
  });
}

/** The first and the last lines of a page, its notes and narrow margins included. */
function edgeLines({ lines }: PageLines): readonly Line[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return sorted.length <= 2 * DEEP ? sorted : [...sorted.slice(0, DEEP), ...sorted.slice(-DEEP)];
}

/** In the margin of the page, or further from every other line than lines of prose are. */
function standsApart(line: Line, { lines, height }: PageLines): boolean {
  if (line.y > height * (1 - MARGIN) || line.y < height * MARGIN) return true;
  return lines.every((other) => other === line || Math.abs(other.y - line.y) > 2 * line.size);
}

/** Words and height of a line, digits aside, under the two heights it may be rounded to. */
function keysOf(line: Line): string[] {
  const words = textOf(line).toLowerCase().replace(/\d{1,6}/g, '#');
  const at = line.y / SAME_HEIGHT;
  return words === '' ? [] : [`${Math.floor(at)}:${words}`, `${Math.floor(at + 0.5) + 0.5}:${words}`];
}

function textOf(line: Line): string {
  return line.cells.join(' ');
}
