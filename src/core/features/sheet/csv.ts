import { oneLine } from '../../text/escape';
import { marks, signs, type Sheet, type SheetClaim, type SheetDecision, type UncheckedClaim } from './model';
import { alsoWords, byWords, checkedWords, decisionWords, originWords, placeWords, whyLines } from './words';

const columns = ['№', 'Line', 'Claim', 'Standing', 'Holds', 'Why', 'Source', 'Passage', 'Also in', 'Origins', ...marks.map((mark) => `☐ ${mark}`), 'Initials, date', 'Note', 'Decisions'];

/** The claims as a table (RFC 4180), one row each in the order of the draft, for a desk's tracker. The byte order mark tells spreadsheets that it is UTF-8; the last heading is the sheet's sentence. */
export function sheetCsv({ claims, unchecked, decisions, statement }: Sheet): string {
  const rows = [
    ...claims.map((claim) => ({ at: claim.span.start, cells: claimCells(claim, decisions) })),
    ...unchecked.map((claim) => ({ at: claim.span.start, cells: uncheckedCells(claim) })),
  ].sort((a, b) => a.at - b.at);
  const lines = [[...columns, statement], ...rows.map(({ cells }) => [...cells, ''])];
  return `\ufeff${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function claimCells(claim: SheetClaim, decisions: readonly SheetDecision[]): string[] {
  const { number, line, text, standing, types, passages, checked } = claim;
  const [first] = passages;
  const mine = decisions.filter((decision) => decision.claim === number).map((decision) => [decisionWords(decision), byWords(decision)].filter((part) => part !== '').join(', '));
  return [
    String(number), String(line), text, `${signs[standing].sign} ${signs[standing].word}`, types.join(', '), whyLines(claim).join(' '), first ? placeWords(first) : '', first?.text ?? '',
    alsoWords(passages), originWords(claim), ...marks.map(() => ''), checkedWords(claim), checked?.note ?? '', mine.join('; '),
  ];
}

function uncheckedCells({ line, text, reason }: UncheckedClaim): string[] {
  return ['', String(line), text, `${signs.unchecked.sign} ${signs.unchecked.word}`, '', reason, '', '', '', '', ...marks.map(() => ''), '', '', ''];
}

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before what could begin one, also in full-width letters (OWASP, CSV Injection). */
function cell(text: string): string {
  const line = /^[\t\r\n]/.test(text) ? `'${oneLine(text)}` : oneLine(text);
  const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
