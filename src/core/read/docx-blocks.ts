import type { Block, BlockKind, Span } from '../model';

/** A node of mammoth's document tree; which fields there are depends on `type`. */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: { readonly level?: string | number; readonly isOrdered?: boolean } | null;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxNode[];
  readonly notes?: { resolve(reference: DocxNode): DocxNode | null };
}

/** Text of a Word document, one paragraph after the other with a blank line between, and its blocks. */
export interface DocxText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Bullets and numbers before list items, which the document's text does not hold itself. */
  readonly hidden: readonly Span[];
}

/** Deeper trees are built, not written; the walk calls itself. */
const DEEPEST = 100;
/** A cell with more than this holds prose: its table arranges a page and is none. */
const LONGEST_CELL = 400;

/** Walks the tree: paragraphs, headings, lists, quotes, tables; footnotes and endnotes follow at the end, comments are left out. */
export function blocksOf(root: DocxNode): DocxText {
  const blocks: Block[] = [];
  const hidden: Span[] = [];
  const notes: DocxNode[] = [];
  const counters: number[] = [];
  const pieces: string[] = [];
  let length = 0;

  const add = (kind: BlockKind, words: string, prefix = '', level?: number): void => {
    if (words === '') return;
    const before = length === 0 ? '' : '\n\n';
    const start = length + before.length;
    pieces.push(before, prefix, words);
    length = start + prefix.length + words.length;
    if (prefix !== '') hidden.push({ start, end: start + prefix.length - 1 });
    blocks.push({ kind, span: { start, end: length }, ...(level === undefined ? {} : { level }) });
  };
  const paragraph = (node: DocxNode): void => {
    const words = wordsOf(node, notes, 0).replace(/[ \t\u00A0]{1,1000}/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    const { kind, level } = kindOf(node);
    const depth = node.numbering ? Math.min(9, Math.max(0, Number(node.numbering.level ?? 0) || 0)) : 0;
    if (words !== '' && node.numbering && kind === 'paragraph') {
      counters.length = depth + 1;
      const number = (counters[depth] = (counters[depth] ?? 0) + 1);
      return add('list-item', words, node.numbering.isOrdered ? `${number}. ` : '\u2022 ');
    }
    if (words !== '') counters.length = 0;
    add(kind, words, '', level);
  };
  const walk = (node: DocxNode, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'paragraph') paragraph(node);
    else if (node.type === 'table') table(node, depth);
    else for (const child of node.children ?? []) walk(child, depth + 1);
  };
  const table = (node: DocxNode, depth: number): void => {
    const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => wordsOf(cell, [], 0).replace(/\s{1,1000}/g, ' ').trim()));
    const arranges = rows.every((row) => row.length < 2) || rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL));
    if (arranges) for (const row of node.children ?? []) walk(row, depth + 1);
    else {
      for (const row of node.children ?? []) wordsOf(row, notes, 0);
      add('table', rows.map((row) => row.join(' | ')).join('\n'));
    }
  };

  walk(root, 0);
  const seen = new Set<DocxNode>();
  // A note may itself refer to a note: the list grows while it is walked.
  for (const reference of notes) {
    const note = root.notes?.resolve(reference);
    if (!note || seen.has(note)) continue;
    seen.add(note);
    for (const child of note.body ?? []) walk(child, 0);
  }
  return { text: pieces.join(''), blocks, hidden };
}

/** Words of a node; references to notes are collected, comments and pictures passed over. */
function wordsOf(node: DocxNode, notes: DocxNode[], depth: number): string {
  if (depth > DEEPEST) return '';
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' ';
  if (node.type === 'noteReference') notes.push(node);
  const words = (node.children ?? []).map((child) => wordsOf(child, notes, depth + 1));
  return node.type === 'paragraph' && depth > 0 ? `${words.join('')} ` : words.join('');
}

/** What a paragraph's style makes of it. */
function kindOf({ styleName, styleId }: DocxNode): { readonly kind: BlockKind; readonly level?: number } {
  const style = (styleName ?? styleId ?? '').toLowerCase();
  const heading = /^heading ?([1-6])\b/.exec(style);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (style === 'title') return { kind: 'heading', level: 1 };
  if (style === 'subtitle') return { kind: 'heading', level: 2 };
  if (/^(?:intense )?quot(?:e|ations?)$|^block ?text$/.test(style)) return { kind: 'block-quote' };
  return /^toc\b|^table of (?:contents|figures)|^(?:page )?(?:header|footer)$/.test(style) ? { kind: 'furniture' } : { kind: 'paragraph' };
}
