import { readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { version } from '../../package.json';
import { copyFromMarkdown } from '../core/features/sheet/markdown';
import { renderSheet, sheetFormats, type SheetFormat } from '../core/features/sheet/render';
import { makeSheet } from '../core/features/sheet/sheet';
import { coverageLine } from '../core/features/sheet/words';
import { attempt } from '../server/attempt';
import { CannotRun, type Invocation, type Options } from './arguments';
import { readDecisions, readDraftFile } from './draft';
import { openCorpus, openWorkspace } from './open-corpus';
import { printProblems, visible, type Output } from './print';

const BOM = [0xef, 0xbb, 0xbf];

/** `stet sheet --format html|md|docx|csv|json --out FILE DRAFT`: the fact-check sheet of one draft. */
export async function sheetCommand({ operands, options }: Invocation, output: Output): Promise<number> {
  const [path, another] = operands;
  if (path === undefined) throw new CannotRun('sheet: no draft given. Write "stet sheet --out sheet.html draft.md".');
  if (another !== undefined) throw new CannotRun(`sheet: a sheet is about one draft, but ${operands.length} were given. Run it once for each.`);
  const { out } = options;
  if (out === undefined) throw new CannotRun('sheet: no file to write given. Name one with --out, such as --out sheet.html.');
  const format = formatOf(options, out);
  if (resolve(out) === resolve(path)) throw new CannotRun(`${out}: is the draft itself. Name another file with --out.`);
  const workspace = await openWorkspace(path, output);
  const file = await readDraftFile(path, workspace);
  printProblems(output, file.problems);
  if (file.value === null) return 1;
  const { corpus, skipped } = await openCorpus(workspace, options, [path], output);
  const sheet = await makeSheet({
    draft: file.value.draft,
    path: file.value.shownPath,
    decisionPath: file.value.inRoot,
    unsaved: false,
    corpus,
    settings: workspace.settings,
    decisions: options.decisions ? await readDecisions(workspace, output) : [],
    skipped,
    version,
    date: options.date ? new Date().toISOString().slice(0, 10) : null,
    checker: options.checker ?? null,
  });
  const bytes = renderSheet(sheet, format);
  // The copy in Markdown is the draft byte for byte, with the mark it began with.
  const marked = format === 'md' && BOM.every((byte, at) => file.value?.bytes[at] === byte);
  return write(out, marked ? Uint8Array.from([...BOM, ...bytes]) : bytes, `${visible(out)}: ${coverageLine(sheet.coverage)}.`, output);
}

/** `stet copy --out FILE SHEET.md`: the copy of a sheet in Markdown, without its notes, byte for byte. */
export async function copyCommand({ operands, options }: Invocation, output: Output): Promise<number> {
  const [path] = operands;
  const { out } = options;
  if (path === undefined || operands.length > 1 || out === undefined) throw new CannotRun('copy: one sheet in Markdown and a file to write are needed. Write "stet copy --out draft.md sheet.md".');
  const read = attempt<string | null>(path, null, () => readFileSync(path, 'utf8'), 'Name a sheet in Markdown.');
  printProblems(output, read.problems);
  if (read.value === null) return 1;
  const copy = copyFromMarkdown(read.value);
  if (copy === null) throw new CannotRun(`${path}: is no sheet in Markdown that Stet wrote. Make one with "stet sheet --format md --out ${path} draft.md".`);
  return write(out, new TextEncoder().encode(copy), `${visible(out)}: the copy without its notes.`, output);
}

/** The format asked for, else the one that the name of the file to write tells. */
function formatOf({ sheetFormat }: Options, out: string): SheetFormat {
  const named = extname(out).slice(1).toLowerCase();
  const told = sheetFormat ?? sheetFormats.find((format) => format === named);
  if (told === undefined) throw new CannotRun(`sheet: which format ${out} is to have is not clear. Give --format, one of ${sheetFormats.join(', ')}.`);
  return told;
}

function write(out: string, bytes: Uint8Array, done: string, output: Output): number {
  const { problems } = attempt(out, undefined, () => writeFileSync(out, bytes), 'Name another file with --out.');
  printProblems(output, problems);
  if (problems.length > 0) return 1;
  output.note(`${done}\n`);
  return 0;
}
