import { escapeHtml } from './escape-html';

/** How a run looks beside its paragraph's style; `highlighted` shades what stands behind its letters. */
export interface RunLook {
  readonly bold?: boolean;
  readonly highlighted?: boolean;
}

/** A run of text; line ends become breaks, other white space stays. */
export function text(words: string, { bold, highlighted }: RunLook = {}): string {
  const look = `${bold ? '<w:b/>' : ''}${highlighted ? '<w:shd w:val="clear" w:color="auto" w:fill="F6E3DC"/>' : ''}`;
  const parts = words.split(/\r\n|\r|\n/).map((line) => line.split('\t').map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeHtml(part)}</w:t>`)).join('<w:tab/>')).join('<w:br/>');
  return parts === '' ? '' : `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${parts}</w:r>`;
}

/** A run of text without any look of its own. */
export function plain(words: string): string {
  return text(words);
}

/** A paragraph of runs in one of the styles of `docx-package.ts`; "" is the ordinary one. */
export function paragraph(style: string, runs: string): string {
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** A heading of the document. */
export function heading(level: 1 | 2 | 3, words: string): string {
  return paragraph(`Heading${level}`, plain(words));
}

/** Runs of plain text, one for each cell. */
export function cells(words: readonly string[]): string[] {
  return words.map(plain);
}

/** A table with a head that repeats on every page; `rows` hold runs, `widths` are twentieths of a point. */
export function table(widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cellOf = (runs: string, width: number): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('Cell', runs)}</w:tc>`;
  const rowOf = (row: readonly string[], properties: string): string => `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${row.map((runs, at) => cellOf(runs, widths[at] ?? 1000)).join('')}</w:tr>`;
  const line = (edge: string): string => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="B9B4A7"/>`;
  const properties = `<w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${properties}${grid}${rowOf(head.map((words) => text(words, { bold: true })), '<w:tblHeader/>')}${rows.map((row) => rowOf(row, '')).join('')}</w:tbl>${paragraph('', '')}`;
}
