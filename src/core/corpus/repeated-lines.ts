import type { Block, BlockKind, Document, Metadata } from '../model';
import { hashText } from '../text/hash';
import { proseOf } from '../text/prose';
import { tokenize } from '../text/tokens';

/** What may be page debris in one article: its short lines, and which of them go once it is known which lines repeat (outlets.ts). */

/** Longer paragraphs are prose, and what stories are told apart by. */
export const LONGEST_LINE = 160;
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
  return hashText(tokenize(prose, span.start, span.end).map(({ word }) => word).join(' '));
}

/** What a line that repeats is taken for: debris where it is a label; debris at the head or foot of a page whatever it is; no debris. */
export type Debris = 'none' | 'label' | 'edge';

/** The lines of an article by their hashes, each once. */
export function hashesOf(lines: Uint32Array): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let at = 0; at < lines.length; at += WORDS_PER_LINE) hashes.add(lines[at]!);
  return hashes;
}

/** Blocks to withhold from an article of these lines, ascending. */
export function debrisOf(lines: Uint32Array, debrisAt: (hash: number) => Debris): number[] {
  const found = new Set<number>();
  const isLabel = (at: number): boolean => (lines[at + 1]! & 1) === LABEL;
  const repeated = (at: number): boolean => {
    const debris = debrisAt(lines[at]!);
    return debris === 'edge' || (debris === 'label' && isLabel(at));
  };
  const blockAt = (at: number): number => lines[at + 1]! >>> 2;
  // At an edge: nothing but debris lies between the line and the end or the beginning of the page.
  for (let at = lines.length - WORDS_PER_LINE, below = 0; at >= 0; at -= WORDS_PER_LINE) {
    const atFoot = (lines[at + 2]! & 0xffff) === below;
    if (!repeated(at) || (!isLabel(at) && !atFoot)) continue;
    found.add(blockAt(at));
    if (atFoot) below++;
  }
  for (let at = 0, above = 0; at < lines.length && lines[at + 2]! >>> 16 <= above; at += WORDS_PER_LINE) {
    if (!repeated(at)) continue;
    found.add(blockAt(at));
    if ((lines[at + 1]! & HEADING) === 0) above++;
  }
  return [...found].sort((a, b) => a - b);
}

/** Who printed it: the outlet that is stated, else the host of the address, else the folder, which people sort sources into. */
export function outletOf(path: string, { outlet, url }: Metadata): string {
  if (outlet !== undefined) return `outlet ${tokenize(outlet).map(({ word }) => word).join(' ')}`;
  const host = url === undefined ? null : /^[a-z]{3,5}:\/\/(?:www\.)?([^/:?#]{1,255})/i.exec(url);
  return host ? `host ${host[1]!.toLowerCase()}` : `folder ${path.slice(0, path.lastIndexOf('/') + 1)}`;
}
