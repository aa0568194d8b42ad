import { paragraph, plain, text } from './docx-parts';
import { isShown } from './copy';
import type { CopyBlock, CopyPiece, Sheet, SheetClaim } from './model';
import { alsoWords, checkedWords, placeWords, quotedPassage, standingWords, whyLines } from './words';

/** A Word comment with the pieces of the copy it stands on, the last one included. */
export interface Comment {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** One comment for each finding, on its exact words, and one for each other claim, on the whole of it. In order of the copy. */
export function comments({ copy, claims, date }: Sheet): Comment[] {
  const places = claims.flatMap((claim) => {
    const own = copy.pieces.flatMap((piece, at) => (piece.claim === claim.number ? [{ at, why: piece.why }] : []));
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    const findings = claim.why.flatMap((_, why) => {
      const on = own.filter((each) => each.why === why);
      return on[0] ? [{ from: on[0].at, to: on.at(-1)?.at ?? on[0].at, lines: linesOf(claim, why) }] : [];
    });
    return findings.length > 0 ? findings : [{ from: first.at, to: last.at, lines: linesOf(claim, null) }];
  });
  // A date without a time is midnight: Word wants the time too.
  const dated = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` w:date="${date}T00:00:00Z"` : '';
  return places.sort((a, b) => a.from - b.from || b.to - a.to).map(({ from, to, lines }, id) => {
    const paragraphs = lines.map((line, at) => paragraph('CommentText', at === 0 ? text(line, { bold: true }) : plain(line))).join('');
    return { id, from, to, xml: `<w:comment w:id="${id}" w:author="Stet" w:initials="S"${dated}>${paragraphs}</w:comment>` };
  });
}

/** What a comment says: standing, what differs, the passage and its place. `why` is the one finding it is about; null for all of them. */
function linesOf(claim: SheetClaim, why: number | null): string[] {
  const { number, standing, passages } = claim;
  const [first] = passages;
  const also = alsoWords(passages);
  const told = whyLines(claim);
  const place = first ? `${standing === 'missing' ? 'Nearest: ' : ''}${placeWords(first)}${also === '' ? '' : `; also ${also}`}` : '';
  return [
    `${number} ${standingWords(standing)}`,
    ...(why === null ? told : told.slice(why, why + 1)),
    ...(first?.text ? [quotedPassage(first)] : []),
    ...(place === '' ? [] : [place]),
    ...(claim.checked ? [`Confirmed as checked: ${checkedWords(claim)}`] : []),
  ];
}

/** The copy as paragraphs with their comments. */
export function copyParagraphs({ copy }: Sheet, noted: readonly Comment[]): string[] {
  const opening = new Map<number, Comment[]>();
  const closing = new Map<number, Comment[]>();
  for (const comment of noted) {
    opening.set(comment.from, [...(opening.get(comment.from) ?? []), comment]);
    closing.set(comment.to, [...(closing.get(comment.to) ?? []), comment]);
  }
  return copy.blocks
    .filter(({ kind }) => kind !== 'front-matter')
    .map((block) => {
      const runs = copy.pieces.slice(block.from, block.to).map((piece, at) => {
        const index = block.from + at;
        const starts = (opening.get(index) ?? []).map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join('');
        const ends = (closing.get(index) ?? []).map(({ id }) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`).join('');
        return starts + run(piece, block) + ends;
      });
      return paragraph(styleOf(block), runs.join(''));
    });
}

function run(piece: CopyPiece, { kind }: CopyBlock): string {
  const literal = kind === 'table' || kind === 'code';
  const { text: words, why } = piece;
  if (!literal && !isShown(piece)) return '';
  return text(literal ? words : words.replace(/[ \t]{0,100}(?:\r\n|\r|\n)[ \t]{0,100}/g, ' '), why === null ? {} : { bold: true, highlighted: true });
}

function styleOf({ kind }: CopyBlock): string {
  if (kind === 'heading') return 'CopyHeading';
  if (kind === 'block-quote') return 'CopyQuote';
  return kind === 'table' || kind === 'code' ? 'CopyLiteral' : 'Copy';
}
