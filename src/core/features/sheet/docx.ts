import { storedZip } from '../../read/zip';
import { comments, copyParagraphs } from './docx-copy';
import { cells, heading, paragraph, plain, table, text } from './docx-parts';
import { contentTypes, packageRelations, styles, documentRelations, core, app, NAMESPACES } from './docx-package';
import { marks, signs, standings, type Sheet, type SheetClaim } from './model';
import { alsoWords, byWords, changeLines, checkedWords, coverageLine, decisionWords, headerFacts, originWords, placeWords, quotedPassage, sourceWords, standingWords, uncheckedLine, whyLines } from './words';

/** Widths in twentieths of a point: A4 with margins of 2 cm, upright and across. */
const UPRIGHT = 9638;
const ACROSS = 14570;

/**
 * The sheet as a Word document, the notes as comments on the exact words. The parts are written here: the well-kept library for it (docx 9) puts the
 * present time and random ids into its archives, and the same input has to give the same bytes.
 */
export function sheetDocx(sheet: Sheet): Uint8Array {
  const noted = comments(sheet);
  const body = [front(sheet), heading(2, 'Annotated copy'), ...copyParagraphs(sheet, noted), section(false), claimTable(sheet), section(true), back(sheet)].join('');
  const document = `<w:document ${NAMESPACES}><w:body>${body}${sectionProperties(false)}</w:body></w:document>`;
  const listed = `<w:comments ${NAMESPACES}>${noted.map(({ xml }) => xml).join('')}</w:comments>`;
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/app.xml', app(sheet)],
    ['docProps/core.xml', core(sheet)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/comments.xml', listed],
    ['word/document.xml', document],
    ['word/styles.xml', styles],
  ];
  const utf8 = new TextEncoder();
  return new Uint8Array(storedZip(new Map(files.map(([name, xml]) => [name, utf8.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)]))));
}

function front(sheet: Sheet): string {
  const { draft, statement, coverage, blocking } = sheet;
  const rows = coverage.byType.map(({ type, claims, counts }) => [type, String(claims), ...standings.slice(0, 4).map((standing) => String(counts[standing]))]);
  return [
    paragraph('Kicker', plain('Fact-check sheet')),
    heading(1, draft.title ?? draft.path),
    paragraph('Soft', plain(statement)),
    ...headerFacts(sheet).map(([name, value]) => paragraph('Fact', plain(`${name}: ${value}`))),
    heading(2, 'Coverage'),
    paragraph('', text(coverageLine(coverage), { bold: true })),
    ...standings.map((standing) => paragraph('Item', text(`${standingWords(standing)} ${coverage.counts[standing]}`, { bold: true }) + plain(`: ${signs[standing].says}`))),
    ...(rows.length === 0 ? [] : [table([2138, 1500, 1500, 1500, 1500, 1500], ['Kind', 'Claims', 'Found', 'Near', 'Conflict', 'Missing'], rows.map((row) => cells(row)))]),
    ...(coverage.unchecked.length === 0 ? [] : [paragraph('', plain(`Unchecked: ${uncheckedLine(coverage)}.`))]),
    heading(3, 'What this sheet cannot tell'),
    ...coverage.cannot.map((each) => paragraph('Item', plain(`• ${each}`))),
    heading(2, 'To settle first'),
    ...(blocking.length === 0
      ? [paragraph('', plain('No conflict, altered quotation or placeholder is open.'))]
      : blocking.map(({ kind, claim, line, words, why }) => paragraph('Item', plain(`${kind === 'placeholder' ? '…' : '≠'} ${kind}, ${claim === null ? '' : `№ ${claim}, `}line ${line}: `) + text(words, { bold: true }) + plain(` ${why}`)))),
  ].join('');
}

function claimTable({ claims }: Sheet): string {
  const widths = [570, 2900, 3200, 3200, 900, 1500, 1200, 1100];
  const rows = claims.map((claim) => [
    plain(String(claim.number)), plain(claim.text), text(standingWords(claim.standing), { bold: true }) + lines(whyLines(claim)), source(claim), plain(originWords(claim)),
    lines(marks.map((mark) => `☐ ${mark}`), true), plain(checkedWords(claim)), plain(claim.checked?.note ?? ''),
  ]);
  return heading(2, 'Claims') + table(widths, ['№', 'Claim', 'Standing and why', 'Source', 'Origins', 'Checker’s marks', 'Initials, date', 'Note'], rows);
}

function source({ passages, standing }: SheetClaim): string {
  const [first] = passages;
  const also = alsoWords(passages);
  if (!first) return plain('');
  return plain(`${standing === 'missing' ? 'Nearest: ' : ''}${placeWords(first)}`) + lines([...(first.text === null ? [] : [quotedPassage(first)]), ...(also === '' ? [] : [`Also ${also}`])]);
}

/** Each on a line of its own below what stands before. */
function lines(all: readonly string[], first = false): string {
  return all.map((line, at) => (first && at === 0 ? plain(line) : `<w:r><w:br/></w:r>${plain(line)}`)).join('');
}

function back({ unchecked, singleOrigin, decisions, sources, limits, corpus, statement }: Sheet): string {
  return [
    ...(unchecked.length === 0 ? [] : [heading(2, 'Not looked up'), table([900, 6638, 2100], ['Line', 'Words', 'Why not'], unchecked.map(({ line, text: words, reason }) => cells([String(line), words, reason])))]),
    heading(2, 'Found in a single origin'),
    ...(singleOrigin.length === 0 ? [paragraph('', plain('No claim that was found rests on one origin alone.'))] : singleOrigin.map(({ claim, source: from }) => paragraph('Item', plain(`№ ${claim} ${from}`)))),
    heading(2, 'Decisions'),
    ...(decisions.length === 0
      ? [paragraph('', plain('None recorded for this draft.'))]
      : [table([600, 3138, 1400, 2100, 1300, 1100], ['№', 'Words', 'About', 'Decision', 'By, when', 'Note'], decisions.map((each) => [plain(each.claim === null ? '' : String(each.claim)), plain(each.words) + lines(changeLines(each)), ...cells([each.rule ?? 'the claim', decisionWords(each), byWords(each), each.note ?? ''])]))]),
    heading(2, 'Sources used'),
    ...(sources.length === 0
      ? [paragraph('', plain('No passage stands against any claim.'))]
      : [table([1700, 1900, 3838, 900, 1300], ['Outlet', 'Source', 'What is known of it, SHA-256', 'Origin', 'Claims'], sources.map((each) => [plain(each.outlet ?? '–'), text(each.source, { bold: true }), plain(sourceWords(each)) + lines([each.path, each.url, each.digest].flatMap((part) => (part === null ? [] : [part]))), plain(each.origin === null ? 'withheld' : String(each.origin)), plain(each.claims.join(', '))]))]),
    heading(2, 'Limits'),
    ...limits.map((limit) => paragraph('Item', plain(`• ${limit}`))),
    ...corpus.skipped.map(({ path, reason }) => paragraph('Item', plain(`• ${path}: ${reason}`))),
    paragraph('', plain('')),
    paragraph('', plain('Checked by ______________________________    Date ____________________')),
    paragraph('Soft', plain(statement)),
  ].join('');
}

/** Ends a section: what stands before it is printed upright, or across the page. */
function section(across: boolean): string {
  return `<w:p><w:pPr>${sectionProperties(across)}</w:pPr></w:p>`;
}

function sectionProperties(across: boolean): string {
  const [width, height] = across ? [ACROSS + 2268, UPRIGHT + 2268] : [UPRIGHT + 2268, ACROSS + 2268];
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${across ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}
