import type { Sheet } from './model';

/** The sheet as JSON for archives and other tools, schema "stet/1". Spans count in the draft, whose text is not in it but whose digest is. */
export function sheetJson({ copy, ...sheet }: Sheet): string {
  return `${JSON.stringify({ ...sheet, draft: { ...sheet.draft, withheld: copy.withheld } }, null, 2)}\n`;
}
