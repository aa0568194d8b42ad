import { isShown } from './copy';
import { escapeHtml } from './escape-html';
import { signs, type CopyBlock, type CopyPiece, type Sheet, type SheetClaim } from './model';
import { alsoWords, checkedWords, originWords, placeWords, whyLines } from './words';

const e = escapeHtml;

/** The copy on the left, block by block, and on the right the numbered notes on the claims of that block. */
export function copyHtml({ copy, claims }: Sheet): string {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  return copy.blocks
    .filter(({ kind }) => kind !== 'front-matter')
    .map((block) => {
      const pieces = copy.pieces.slice(block.from, block.to);
      const text = blockHtml(block, pieces, byNumber);
      if (text === '') return '';
      const numbers = [...new Set(pieces.flatMap(({ claim }) => claim ?? []))];
      const notes = numbers.flatMap((number) => byNumber.get(number) ?? []).map(noteHtml).join('\n');
      return `<div class="row"><div class="text">${text}</div>${notes === '' ? '' : `<ol class="notes">${notes}</ol>`}</div>`;
    })
    .join('\n');
}

function blockHtml({ kind, level }: CopyBlock, pieces: readonly CopyPiece[], claims: ReadonlyMap<number, SheetClaim>): string {
  const literal = kind === 'table' || kind === 'code';
  const text = inline(literal ? pieces : pieces.filter(isShown), claims);
  if (text.trim() === '') return '';
  if (literal) return `<pre tabindex="0">${text}</pre>`;
  // The sheet's own headings are of the first two levels, the section's of the second.
  if (kind === 'heading') return `<h3 class="level-${Math.min(Math.max(level, 1), 6)}">${text.trim()}</h3>`;
  if (kind === 'block-quote') return `<blockquote><p>${text.trim()}</p></blockquote>`;
  return `<p class="${kind}">${text.trim()}</p>`;
}

function inline(pieces: readonly CopyPiece[], claims: ReadonlyMap<number, SheetClaim>): string {
  let html = '';
  let open: number | null = null;
  for (const { text, claim, why, last } of pieces) {
    if (claim !== open) {
      if (open !== null) html += '</span>';
      if (claim !== null) html += `<span class="statement ${claims.get(claim)?.standing ?? ''}">`;
      open = claim;
    }
    html += why === null ? e(text) : `<mark>${e(text)}</mark>`;
    const standing = claims.get(claim ?? 0)?.standing;
    if (last && claim !== null && standing) {
      html += `</span><sup><a class="${standing}" id="claim-${claim}" href="#note-${claim}" aria-label="Note ${claim}, ${standing}">${signs[standing].sign}&#8239;${claim}</a></sup>`;
      open = null;
    }
  }
  return open === null ? html : `${html}</span>`;
}

function noteHtml(claim: SheetClaim): string {
  const { number, standing, passages } = claim;
  const [first] = passages;
  const others = alsoWords(passages);
  const head = `<p class="head"><a class="number" href="#claim-${number}" aria-label="Claim ${number} in the copy">${number}</a> <span class="standing ${standing}"><span class="sign" aria-hidden="true">${signs[standing].sign}</span> ${signs[standing].word}</span>${standing === 'missing' ? '' : ` <span class="origins">${e(originsWords(claim))}</span>`}</p>`;
  const why = whyLines(claim).map((line) => `<p>${e(line)}</p>`).join('');
  const also = others === '' ? '' : `; also ${e(others)}`;
  const lead = standing === 'missing' && first ? 'Nearest: ' : '';
  const passage = first ? `${first.text === null ? '' : `<blockquote>${e(first.text)}</blockquote>`}<p class="place">${lead}${e(placeWords(first))}${also}</p>` : '';
  const checked = claim.checked ? `<p class="checked">Confirmed as checked: ${e(checkedWords(claim))}</p>` : '';
  return `<li id="note-${number}" class="${standing}">${head}${why}${passage}${checked}</li>`;
}

function originsWords(claim: SheetClaim): string {
  const words = originWords(claim);
  return words === '1' ? '1 origin' : /^\d+$/.test(words) ? `${words} origins` : words;
}
