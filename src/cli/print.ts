import type { Location, Problem } from '../core/model';

/** Where a command writes: results to `out`, everything else to `note`. */
export interface Output {
  /** Results, for stdout. */
  out(text: string): void;
  /** Messages and progress, for stderr. */
  note(text: string): void;
  readonly colour: boolean;
  readonly progress: boolean;
}

/** How many problems are printed one by one; the JSON lists all of them. */
const PROBLEMS_SHOWN = 20;

/** Prints problems, one a line: the thing, the reason, the next step. */
export function printProblems(output: Output, problems: readonly Problem[]): void {
  for (const { subject, reason, next } of problems.slice(0, PROBLEMS_SHOWN)) {
    const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
    output.note(`stet: ${visible(subject)}: ${visible(sentence)}${next === undefined ? '' : ` ${visible(next)}`}\n`);
  }
  if (problems.length > PROBLEMS_SHOWN) output.note(`stet: and ${problems.length - PROBLEMS_SHOWN} more; --format json lists them under "skipped".\n`);
}

/** JSON with two blanks of indentation. Control and direction characters that JSON lets through are escaped, so that a terminal obeys none of them. */
export function printJson(output: Output, value: unknown): void {
  output.out(`${escaped(JSON.stringify(value, null, 2))}\n`);
}

/** Escapes what a terminal might obey in a JSON text; the value it stands for stays the same. */
export function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text of a file as a terminal may show it: line breaks become blanks, control and direction characters are named instead of obeyed. */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (unit) => `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

const codes = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 } as const;

/** Wraps text in a colour where the output is a terminal that wants it. */
export function painted(output: Output, colour: keyof typeof codes, text: string): string {
  return output.colour ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

/** "1 article", "5 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "notes/port.md:9", and for what has pages "report.pdf, page 4": its lines are those of the extracted text, which a terminal does not show. */
export function placeText({ path, line, page }: Location): string {
  return page === undefined ? `${visible(path)}:${line}` : `${visible(path)}, page ${page}`;
}
