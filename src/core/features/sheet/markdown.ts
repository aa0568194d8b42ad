import { copyEnd, sheetBoundary } from '../../read/exported';
import { escapeProse } from '../../text/escape';
import { marks, signs, standings, type Sheet, type SheetClaim } from './model';
import { alsoWords, byWords, changeLines, checkedWords, coverageLine, decisionWords, headerFacts, originWords, placeWords, quotedPassage, sourceWords, standingWords, uncheckedLine, whyLines } from './words';

const m = escapeProse;

/** The copy with footnotes, and below it the sheet, which holds no boundary of its own: `<` of draft and sources is escaped there. `copyFromMarkdown` gives the copy back byte for byte. */
export function sheetMarkdown(sheet: Sheet): string {
  const { copy, claims } = sheet;
  const text = copy.pieces.map((piece) => piece.text).join('');
  const label = labelFor(text);
  const noted = copy.pieces.map(({ text: words, claim, last }) => (last && claim !== null ? `${words}[^${label}${claim}]` : words)).join('');
  return `${noted}${sheetBoundary(label)}\n${body(sheet)}\n${claims.map((claim) => note(claim, label)).join('')}`;
}

/** The copy of an exported sheet as it was; null where the text is none. */
export function copyFromMarkdown(markdown: string): string | null {
  const end = copyEnd(markdown);
  return end && markdown.slice(0, end.at).replace(new RegExp(`\\[\\^${end.label}[0-9]{1,6}\\]`, 'g'), '');
}

/** A label of notes that the copy does not use itself. */
function labelFor(text: string): string {
  let label = 'c';
  while (text.includes(`[^${label}`)) label += 'c';
  return label;
}

function body(sheet: Sheet): string {
  const { statement, draft, coverage, blocking, unchecked, singleOrigin, decisions, sources, limits, corpus } = sheet;
  const counts = coverage.byType.map(({ type, claims, counts: by }) => `| ${type} | ${claims} | ${standings.slice(0, 4).map((standing) => by[standing]).join(' | ')} |\n`).join('');
  const parts = [
    `# Fact-check sheet: ${m(draft.title ?? draft.path)}\n\n${m(statement)}\n\n${list(headerFacts(sheet).map(([name, value]) => `${name}: ${m(value)}`))}`,
    `## Coverage\n\n${coverageLine(coverage)}.\n\n${list(standings.map((standing) => `${standingWords(standing)} ${coverage.counts[standing]}: ${m(signs[standing].says)}`))}${counts === '' ? '' : `\n| kind | claims | found | near | conflict | missing |\n|---|---|---|---|---|---|\n${counts}`}${coverage.unchecked.length === 0 ? '' : `\nUnchecked: ${m(uncheckedLine(coverage))}.\n`}\nWhat this sheet cannot tell:\n\n${list(coverage.cannot.map(m))}`,
    `## To settle first\n\n${blocking.length === 0 ? 'No conflict, altered quotation or placeholder is open.\n' : list(blocking.map(({ kind, claim, line, words, why }) => `${kind}, ${claim === null ? '' : `№ ${claim}, `}line ${line}: **${m(words)}** ${m(why)}`))}`,
    `## Claims\n\n${table(['№', 'Claim', 'Standing and why', 'Source', 'Origins', 'Checker’s marks', 'Initials, date', 'Note'], sheet.claims.map(claimCells))}`,
    ...(unchecked.length === 0 ? [] : [`## Not looked up\n\n${table(['Line', 'Words', 'Why not'], unchecked.map(({ line, text, reason }) => [String(line), m(text), m(reason)]))}`]),
    `## Found in a single origin\n\n${singleOrigin.length === 0 ? 'No claim that was found rests on one origin alone.\n' : list(singleOrigin.map(({ claim, source }) => `№ ${claim}: ${m(source)}`))}`,
    `## Decisions\n\n${decisions.length === 0 ? 'None recorded for this draft.\n' : table(['№', 'Words', 'About', 'Decision', 'By, when', 'Note'], decisions.map((each) => [each.claim === null ? '' : String(each.claim), [each.words, ...changeLines(each)].map(m).join(' '), each.rule === null ? 'the claim' : m(each.rule), m(decisionWords(each)), m(byWords(each)), m(each.note ?? '')]))}`,
    `## Sources used\n\n${sources.length === 0 ? 'No passage stands against any claim.\n' : table(['Outlet', 'Source', 'What is known of it', 'Origin', 'Claims', 'SHA-256'], sources.map((each) => [m(each.outlet ?? '–'), m(each.source), [sourceWords(each), each.path, each.url].filter((part) => part).map((part) => m(part ?? '')).join(', '), each.origin === null ? 'withheld' : String(each.origin), each.claims.join(', '), each.digest ?? '']))}`,
    `## Limits\n\n${list(limits.map(m))}${corpus.skipped.length === 0 ? '' : `\nFiles not used in full:\n\n${list(corpus.skipped.map(({ path, reason }) => `${m(path)}: ${m(reason)}`))}`}`,
  ];
  return parts.join('\n');
}

function claimCells(claim: SheetClaim): string[] {
  const [first] = claim.passages;
  const also = alsoWords(claim.passages);
  const source = first ? [`${claim.standing === 'missing' ? 'Nearest: ' : ''}${placeWords(first)}`, quotedPassage(first), also === '' ? '' : `Also ${also}`] : [];
  return [
    String(claim.number), m(claim.text), [standingWords(claim.standing), ...whyLines(claim).map(m)].join(' '), source.filter((part) => part !== '').map(m).join(' '), m(originWords(claim)),
    marks.map((mark) => `☐ ${mark}`).join(' '), m(checkedWords(claim)), m(claim.checked?.note ?? ''),
  ];
}

function note(claim: SheetClaim, label: string): string {
  const [first] = claim.passages;
  const also = alsoWords(claim.passages);
  const passage = first ? [quotedPassage(first), `(${claim.standing === 'missing' ? 'nearest: ' : ''}${placeWords(first)}${also === '' ? '' : `; also ${also}`})`] : [];
  return `\n[^${label}${claim.number}]: ${[standingWords(claim.standing), ...[...whyLines(claim), ...passage].filter((part) => part !== '').map(m)].join(' ')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}\n`).join('');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}`;
}
