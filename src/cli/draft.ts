import { join, relative, resolve, sep } from 'node:path';
import { parseDecisions, type Decision } from '../core/decisions/decision';
import { extract } from '../core/extract/extract';
import type { Draft, Outcome, Problem } from '../core/model';
import { readBytes } from '../core/read/read';
import { readText, type Workspace } from './open-corpus';
import { printProblems, type Output } from './print';

/** A draft read from a file. */
export interface DraftFile {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  /** As given, `/` between. */
  readonly shownPath: string;
  /** Relative to the workspace's folder, as decisions have it. */
  readonly inRoot: string;
}

/** Decisions are short lines; fifty megabytes of them are no decisions file. */
const DECISIONS_BYTES = 50_000_000;

/** Reads and extracts a draft; null where it could not be read. */
export async function readDraftFile(path: string, { root, files, settings }: Workspace): Promise<Outcome<DraftFile | null>> {
  const shownPath = path.replaceAll(sep, '/');
  const bytes = await files.read(resolve(path), settings.limits.bytesPerArticle);
  const failed = (problems: readonly Problem[]): Outcome<null> => ({
    value: null,
    problems: problems.map((problem) => ({ subject: path, reason: `could not be checked: ${problem.reason}`, next: problem.next ?? 'Name a Markdown or plain-text file.' })),
  });
  if (bytes.value === null) return failed(bytes.problems);
  const document = await readBytes(shownPath, bytes.value);
  if (document.value === null) return failed(document.problems);
  const inRoot = relative(root, resolve(path)).replaceAll(sep, '/');
  return { value: { draft: extract(document.value, settings.language), bytes: bytes.value, shownPath, inRoot }, problems: document.problems };
}

/** The decisions of the workspace; none where it has no file of them. */
export async function readDecisions({ root, files }: Workspace, output: Output): Promise<readonly Decision[]> {
  const path = join(root, '.stet', 'decisions.jsonl');
  const text = await readText(files, path, DECISIONS_BYTES);
  const parsed = parseDecisions(text.value ?? '', path);
  printProblems(output, [...text.problems, ...parsed.problems]);
  return parsed.value.decisions;
}
