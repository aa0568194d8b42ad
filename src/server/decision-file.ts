import { formatDecisions, parseDecisions, withGitAttributes, type Decision, type DecisionFile } from '../core/decisions/decision';
import type { Problem } from '../core/model';
import { readText, type Disk } from './disk';
import { createTurns } from './turns';

/** The decisions of one folder, and the file that keeps them; nothing is read before `read`. Reading and writing take turns, so that neither of two answers overwrites the other. */
export function createFolderDecisions(root: string, disk: Disk, logProblems: (problems: readonly Problem[]) => void) {
  const location = disk.resolve(root, '.stet/decisions.jsonl');
  const attributesLocation = disk.resolve(root, '.stet/.gitattributes');
  const inTurn = createTurns();
  let held: DecisionFile = { decisions: [], unread: [] };
  let problems: readonly Problem[] = [];
  /** Decisions that could not be written: they hold for this session. */
  let unwritten: readonly Decision[] = [];

  /** True where what the file holds is known: else it must not be written. */
  async function take(): Promise<boolean> {
    const text = await readText(disk, location);
    const isKnown = text.value !== null || text.problems.length === 0;
    const parsed = parseDecisions(text.value ?? '', '.stet/decisions.jsonl');
    if (isKnown) held = { ...parsed.value, decisions: [...parsed.value.decisions, ...unwritten] };
    problems = [...text.problems, ...parsed.problems];
    logProblems(problems);
    return isKnown;
  }

  async function write(): Promise<readonly Problem[]> {
    const attributes = await readText(disk, attributesLocation);
    const wanted = attributes.problems.length > 0 ? null : withGitAttributes(attributes.value);
    const encoder = new TextEncoder();
    return [
      ...(await disk.write(location, encoder.encode(formatDecisions(held)))),
      ...(wanted === null ? [] : await disk.write(attributesLocation, encoder.encode(wanted))),
    ];
  }

  return {
    location,
    get decisions(): readonly Decision[] {
      return held.decisions;
    },
    get problems(): readonly Problem[] {
      return problems;
    },
    read: (): Promise<void> => inTurn(async () => void (await take())),
    /** Adds decisions to whatever else the file holds by now, and tells git to join such files line by line. What could not be written holds for this session; the problems say why. */
    record: (added: readonly Decision[]): Promise<readonly Problem[]> =>
      inTurn(async () => {
        const isKnown = await take();
        held = { ...held, decisions: [...held.decisions, ...added] };
        const failed = isKnown ? await write() : problems;
        unwritten = failed.length > 0 ? [...unwritten, ...added] : [];
        if (!isKnown) return failed;
        logProblems(failed);
        problems = [...problems, ...failed];
        return failed;
      }),
  };
}
