import { inEnglish } from '../../text/say';
import { sheetCsv } from './csv';
import { sheetDocx } from './docx';
import { sheetHtml } from './html';
import { sheetJson } from './json';
import { sheetMarkdown } from './markdown';
import type { Sheet } from './model';

/** The formats of a sheet by the ending of its file. */
export const sheetFormats = ['html', 'md', 'docx', 'csv', 'json'] as const;
/** One of `sheetFormats`. */
export type SheetFormat = (typeof sheetFormats)[number];

const texts: Readonly<Record<Exclude<SheetFormat, 'docx'>, (sheet: Sheet) => string>> = { html: sheetHtml, md: sheetMarkdown, csv: sheetCsv, json: sheetJson };

/** The bytes of a sheet in one format, in English whatever the editor speaks. Same sheet, same bytes. */
export function renderSheet(sheet: Sheet, format: SheetFormat): Uint8Array {
  return inEnglish(() => (format === 'docx' ? sheetDocx(sheet) : new TextEncoder().encode(texts[format](sheet))));
}
