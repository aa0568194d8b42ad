/** What Stet exports is never an article: it would back the draft it was made from. Each format says in its own way where it comes from. */

/** Its last line end is only looked at: that of a draft's own such line may begin ours. */
const BOUNDARY = /\n\n<!-- stet sheet: notes ([a-z]{1,20}) -->(?=\n)/g;

/** The line of a sheet in Markdown that stands between copy and sheet, with the line ends round it; `label` is that of the copy's notes. */
export function sheetBoundary(label: string): string {
  return `\n\n<!-- stet sheet: notes ${label} -->\n`;
}

/** Where the copy ends in a sheet in Markdown, and the label of its notes; null where the text is none. The last boundary counts: the sheet's own part holds no other. */
export function copyEnd(text: string): { readonly at: number; readonly label: string } | null {
  if (!text.includes('<!-- stet sheet: notes ')) return null;
  const last = [...text.matchAll(BOUNDARY)].at(-1);
  return last ? { at: last.index, label: last[1]! } : null;
}

/** True for the source of a page that Stet wrote. */
export function isExportedPage(source: string): boolean {
  return /<meta name="generator" content="Stet [0-9.]{1,20}">/.test(source.slice(0, 2_000));
}

/** True for the properties of a Word document that Stet wrote and nobody has saved since. */
export function isExportedDocument(properties: string): boolean {
  return properties.includes('<Application>Stet</Application>');
}
