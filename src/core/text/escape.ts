/** Control characters (ANSI sequences begin with one), line ends, and signs that turn the direction of text round, which could make a line read otherwise than it is written. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g;

/** Text of an article or draft as one line without control characters, for messages and labels. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

/**
 * Text of an article or draft inside Markdown, read as the words it is: every ASCII sign that Markdown, HTML, an address or VS Code's `$(icon)`
 * could begin with is escaped (CommonMark 0.31, 2.4), so that no link, image, tag, table or heading comes of it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}

/**
 * The same for Markdown that people read as it stands: only signs that mean something within a line are escaped, and one that would open a list or a
 * heading at its start. What merely looks like an address stays one.
 */
export function escapeProse(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~$&@^]|!(?=\[)/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d{1,9}[.)])/, (sign) => (sign.length === 1 ? `\\${sign}` : `${sign.slice(0, -1)}\\${sign.slice(-1)}`));
}
