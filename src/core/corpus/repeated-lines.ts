import type { ArticleId, Block, BlockKind, Document, Metadata } from '../model';
import { proseOf } from '../text/prose';
import { tokenize } from '../text/tokens';
import type { ArticleRecord } from './record';
import { hashWord } from './shingles';

/**
 * Page debris that no shape gives away is found by repetition: a short line in several stories of one outlet. Counted over all articles
 * together and from what each keeps of itself, so that any order of changes withholds the same lines.
 */

/** Longer paragraphs are prose, and what stories are told apart by. */
export const LONGEST_LINE = 160;
/** Twice may be chance or one story told twice. */
const STORIES = 3;
/** A label ("Coast", a slogan, a lone name) is debris from this share of an outlet's stories on: sections take turns. */
const LABEL_SHARE = 0.2;
/** A sentence or a line with digits must stand in half of them, and at the head or foot of the page. */
const EDGE_SHARE = 0.5;

const READABLE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'heading']);
/** Hash, block with its class and whether it is a heading, blocks before and behind. */
const WORDS_PER_LINE = 3;
const LABEL = 0;
const EDGE = 1;
const HEADING = 2;

/** Short lines of a document that could be debris, three words each, in order; furniture by shape is none of them. */
export function linesOf(document: Document): Uint32Array {
  const prose = proseOf(document);
  const counted = document.blocks.map(({ kind }) => kind !== 'furniture' && kind !== 'front-matter');
  let behind = counted.filter((counts) => counts).length;
  let before = 0;
  const lines: number[] = [];
  document.blocks.forEach((block, index) => {
    if (!counted[index]) return;
    behind--;
    const kind = classOf(block, prose);
    if (kind !== null) lines.push(hashLine(prose, block), index * 4 + kind + (block.kind === 'heading' ? HEADING : 0), Math.min(before, 0xffff) * 0x10000 + Math.min(behind, 0xffff));
    // A title above a slogan leaves it at the head.
    if (block.kind !== 'heading') before++;
  });
  return Uint32Array.from(lines);
}

/** A sentence that states a figure or quotes somebody is evidence wherever it stands; so is a row of a table. */
function classOf({ kind, span }: Block, prose: string): typeof LABEL | typeof EDGE | null {
  if (!READABLE.has(kind) || span.end - span.start > LONGEST_LINE) return null;
  const words = prose.slice(span.start, span.end).trim();
  if (words === '') return null;
  const sentence = /[.!?]["'\u201D\u2019)]?$/.test(words);
  const telling = /\p{N}/u.test(words);
  if (/["\u201C\u201D\u00AB\u00BB]/.test(words) || (sentence && telling)) return null;
  return sentence || telling || kind === 'list-item' ? EDGE : LABEL;
}

function hashLine(prose: string, { span }: Block): number {
  return hashWord(tokenize(prose, span.start, span.end).map(({ word }) => word).join(' '));
}

/** The articles of one outlet, and those of them that hold each line, by its hash: only lines in several. */
export interface Outlet {
  readonly articles: readonly ArticleRecord[];
  readonly holders: ReadonlyMap<number, readonly ArticleRecord[]>;
}

/** Outlets that have lines in enough articles to look closer. */
export function outletsThatRepeat(records: readonly ArticleRecord[]): Outlet[] {
  const outlets = [...outletsOf(records).values()].map((articles) => ({ articles, holders: repeatedIn(articles) }));
  return outlets.filter(({ holders }) => holders.size > 0);
}

/**
 * Blocks to withhold, by article, ascending; articles without any are absent. `storyOf` tells near-duplicates by one number, so that what
 * one story says in every copy is counted once.
 */
export function repeatedLines(outlets: readonly Outlet[], storyOf: (record: ArticleRecord) => number): Map<ArticleId, readonly number[]> {
  const withheld = new Map<ArticleId, readonly number[]>();
  for (const { articles, holders } of outlets) {
    const all = new Set(articles.map(storyOf)).size;
    const share = new Map<number, number>();
    for (const [hash, some] of holders) {
      const stories = new Set(some.map(storyOf)).size;
      if (stories >= STORIES) share.set(hash, stories / all);
    }
    if (share.size === 0) continue;
    for (const record of articles) {
      const blocks = debrisOf(record.lines, share);
      if (blocks.length > 0) withheld.set(record.id, blocks);
    }
  }
  return withheld;
}

function debrisOf(lines: Uint32Array, share: ReadonlyMap<number, number>): number[] {
  const found = new Set<number>();
  const repeated = (at: number, wanted: number): boolean => (share.get(lines[at]!) ?? 0) >= wanted;
  const blockAt = (at: number): number => lines[at + 1]! >>> 2;
  const isLabel = (at: number): boolean => (lines[at + 1]! & 1) === LABEL;
  // At an edge: nothing but debris lies between the line and the end or the beginning of the page.
  for (let at = lines.length - WORDS_PER_LINE, below = 0; at >= 0; at -= WORDS_PER_LINE) {
    const atFoot = (lines[at + 2]! & 0xffff) === below;
    if (!repeated(at, isLabel(at) ? LABEL_SHARE : EDGE_SHARE) || (!isLabel(at) && !atFoot)) continue;
    found.add(blockAt(at));
    if (atFoot) below++;
  }
  for (let at = 0, above = 0; at < lines.length && lines[at + 2]! >>> 16 <= above; at += WORDS_PER_LINE) {
    if (!repeated(at, isLabel(at) ? LABEL_SHARE : EDGE_SHARE)) continue;
    found.add(blockAt(at));
    if ((lines[at + 1]! & HEADING) === 0) above++;
  }
  return [...found].sort((a, b) => a - b);
}

function repeatedIn(records: readonly ArticleRecord[]): Map<number, ArticleRecord[]> {
  const counts = new Map<number, number>();
  for (const { lines } of records) for (let at = 0; at < lines.length; at += WORDS_PER_LINE) counts.set(lines[at]!, (counts.get(lines[at]!) ?? 0) + 1);
  const holders = new Map<number, ArticleRecord[]>();
  for (const record of records) {
    for (let at = 0; at < record.lines.length; at += WORDS_PER_LINE) {
      const hash = record.lines[at]!;
      if (counts.get(hash)! < STORIES) continue;
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [record]);
      else if (known[known.length - 1] !== record) known.push(record);
    }
  }
  for (const [hash, some] of holders) if (some.length < STORIES) holders.delete(hash);
  return holders;
}

function outletsOf(records: readonly ArticleRecord[]): Map<string, ArticleRecord[]> {
  const outlets = new Map<string, ArticleRecord[]>();
  for (const record of records) {
    const outlet = outletOf(record.path, record.metadata);
    const known = outlets.get(outlet);
    if (known) known.push(record);
    else outlets.set(outlet, [record]);
  }
  return outlets;
}

/** Who printed it: the outlet that is stated, else the host of the address, else the folder, which people sort sources into. */
function outletOf(path: string, { outlet, url }: Metadata): string {
  if (outlet !== undefined) return `outlet ${tokenize(outlet).map(({ word }) => word).join(' ')}`;
  const host = url === undefined ? null : /^[a-z]{3,5}:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(url);
  return host ? `host ${host[1]!.toLowerCase()}` : `folder ${path.slice(0, path.lastIndexOf('/') + 1)}`;
}
