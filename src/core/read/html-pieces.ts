import type { BlockKind } from '../model';
import type { PageElement, PageNode } from './html-dom';

/** One block of a page: its words with blanks joined, rows of a table and lines of code on lines of their own. */
export interface Piece {
  readonly kind: Exclude<BlockKind, 'front-matter' | 'furniture'>;
  readonly text: string;
  readonly level?: number;
  /** What a list shows before the item ("- ", "3. "): it is shown but is no prose. */
  readonly mark?: string;
}

const BLOCKS = new Set(
  ('address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul caption').split(' '),
);
const DROPPED = new Set('script style template noscript iframe caption colgroup head title'.split(' '));
const SUPERSCRIPTS: Readonly<Record<string, string>> = { 0: '\u2070', 1: '\u00B9', 2: '\u00B2', 3: '\u00B3', 4: '\u2074', 5: '\u2075', 6: '\u2076', 7: '\u2077', 8: '\u2078', 9: '\u2079', '-': '\u207B', '\u2212': '\u207B' };
/** A cell longer than this is text that a table only lays out. */
const LONGEST_CELL = 300;

interface Context {
  readonly quoted: boolean;
  /** The list the block stands in; `next` is the number of its next item, null where items have dots. */
  readonly list: { next: number | null } | null;
  readonly level: number;
}

/** Blocks below a node in document order. Recursion is bounded by the nesting that the scan lets through. */
export function piecesOf(root: PageNode): Piece[] {
  const pieces: Piece[] = [];
  let inline = '';
  let mark = '';
  const flush = (context: Context): void => {
    // Two breaks in a row end a paragraph on pages that know no other way.
    const parts = inline.split(/\n[ \t]*\n/);
    inline = '';
    for (const part of parts) {
      const text = part.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
      if (text === '' || !/[\p{L}\p{N}]/u.test(text)) continue;
      if (context.level > 0) pieces.push({ kind: 'heading', text: text.replaceAll('\n', ' '), level: context.level });
      else if (context.quoted) pieces.push({ kind: 'block-quote', text });
      else if (context.list) pieces.push({ kind: 'list-item', text, ...(mark === '' ? {} : { mark }) });
      else pieces.push({ kind: 'paragraph', text });
      mark = '';
    }
  };
  const walk = (node: PageNode, context: Context): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) inline += spoken(child.nodeValue ?? '').replace(/\s+/g, ' ');
      if (child.nodeType !== 1) continue;
      const element = child as PageElement;
      const name = element.localName.toLowerCase();
      if (DROPPED.has(name)) continue;
      if (name === 'br') inline += '\n';
      else if (name === 'sup') inline += raised(element);
      else if (!BLOCKS.has(name)) walk(element, context);
      else {
        flush(context);
        block(element, name, context);
      }
    }
  };
  const block = (element: PageElement, name: string, context: Context): void => {
    if (name === 'hr') return;
    const rows = name === 'table' ? rowsOf(element) : null;
    if (rows) {
      pieces.push({ kind: 'table', text: rows.map((row) => row.join(' | ')).join('\n') });
      return;
    }
    if (name === 'pre') {
      const text = (element.textContent ?? '').split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n');
      if (text !== '') pieces.push({ kind: 'code', text });
      return;
    }
    let inner = context;
    if (/^h[1-6]$/.test(name)) inner = { quoted: false, list: null, level: Number(name.charAt(1)) };
    else if (name === 'blockquote') inner = { ...context, quoted: true };
    else if (name === 'li') {
      const list = context.list ?? { next: null };
      mark = list.next === null ? '- ' : `${list.next++}. `;
      inner = { ...context, list };
    } else if (name === 'ol' || name === 'ul') inner = { ...context, list: { next: name === 'ol' ? firstNumber(element) : null } };
    walk(element, inner);
    flush(inner);
    if (name === 'li') mark = '';
  };
  const start: Context = { quoted: false, list: null, level: 0 };
  walk(root, start);
  flush(start);
  return pieces;
}

/** Without soft hyphens and zero-width blanks, which only tell a browser where a line may break. */
function spoken(words: string): string {
  return /[\u00AD\u200B\uFEFF]/.test(words) ? words.replace(/[\u00AD\u200B\uFEFF]/g, '') : words;
}

/** Raised digits stay raised ("10⁶", "m²"): set on the line they would make another number. A raised mark of a note goes. */
function raised(element: PageElement): string {
  const words = element.textContent ?? '';
  if (/^[\d\u2212-]{1,4}$/.test(words)) return element.querySelector('a') ? '' : [...words].map((char) => SUPERSCRIPTS[char] ?? char).join('');
  return /^\s{0,5}(?:\[[^\]]{1,10}\]|[*\u2020\u2021]{1,3})\s{0,5}$/.test(words) ? '' : words;
}

function firstNumber(list: PageElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) ? start : 1;
}

/** Cells of a table that holds data; null where it lays out text: one column, another table inside, or long cells. */
function rowsOf(table: PageElement): string[][] | null {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return null;
  const rows: string[][] = [];
  for (const row of table.querySelectorAll('tr')) {
    const cells: string[] = [];
    for (const cell of row.querySelectorAll('td,th')) {
      const text = spoken(cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text.length > LONGEST_CELL) return null;
      cells.push(text);
    }
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  return rows.length >= 2 && rows.some((cells) => cells.length >= 2) ? rows : null;
}
