import type { Outcome, Problem } from '../model';
import { isRecord, parseJson } from '../text/json';
import { fold } from '../text/fold';
import { say } from '../text/say';

/** How far an answer reaches: this place of the draft, the same words anywhere in the draft, or in any draft of the workspace. */
export type Scope = 'once' | 'draft' | 'workspace';

/** A writer's recorded answer, one line of `.stet/decisions.jsonl`. Lines are only ever added: a later one on the same matter replaces an earlier. */
export interface Decision {
  readonly v: 1;
  /** The rule of the finding it answers; null where it is about the whole claim. */
  readonly rule: string | null;
  /** The draft's path relative to the workspace folder; null where the answer holds for every draft. */
  readonly draft: string | null;
  /** Which of the draft's claims of the same words is meant, counted from 0; absent where all of them are. */
  readonly place?: number;
  /** Hash of the claim's folded words. */
  readonly claim: string;
  /** The claim's words, so that a change of them can be shown. */
  readonly claimText?: string;
  /** The finding's words, so that a person can read the file; of a whole claim its words again. */
  readonly words: string;
  /** Hash of the passage it was held against; null where no passage stood against it. */
  readonly passage: string | null;
  /** The passage's words; absent where there was none or where the source is confidential. */
  readonly passageText?: string;
  /** `revoked` takes back what stood before on the same matter. */
  readonly verdict: 'dismissed' | 'confirmed' | 'revoked';
  /** Why, in the person's words or those of the list the editor offers ("own reporting"); "" for a confirmation and a revocation. */
  readonly reason: string;
  readonly note?: string;
  /** Initials or name of who decided. */
  readonly by?: string;
  /** When, ISO 8601; a time without its zone counts as UTC. */
  readonly at?: string;
}

/** What a decisions file holds; lines nobody could read are kept as they stand so that writing the file loses nothing. */
export interface DecisionFile {
  readonly decisions: readonly Decision[];
  readonly unread: readonly string[];
}

/** What `.stet/.gitattributes` says, so that git joins two people's decisions line by line. */
export const gitAttributes = 'decisions.jsonl merge=union\n';

/** Text of `.stet/.gitattributes` with our line in it; null where it has it already. */
export function withGitAttributes(text: string | null): string | null {
  if (text === null || text.trim() === '') return gitAttributes;
  if (text.split(/\r?\n/).some((line) => /^\s*decisions\.jsonl\s/.test(line))) return null;
  return `${text.endsWith('\n') ? text : `${text}\n`}${gitAttributes}`;
}

/** Reads a decisions file: any order, duplicates once, blank lines passed over; a bad line is a problem that names its number. */
export function parseDecisions(text: string, path: string): Outcome<DecisionFile> {
  const decisions = new Map<string, Decision>();
  const unread: string[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const subject = `${path}:${index + 1}`;
    const parsed = parseJson(line, subject);
    const decision = asDecision(parsed.value);
    if (decision) decisions.set(lineOf(decision), decision);
    else {
      unread.push(line);
      problems.push(parsed.problems[0] ?? { subject, reason: say('is no decision that this version can read'), next: say('The line is kept and not applied.') });
    }
  }
  return { value: { decisions: [...decisions.values()], unread }, problems };
}

/** The file's text: one decision a line, sorted by claim so that two people's files merge line by line; unread lines last. */
export function formatDecisions(file: DecisionFile): string {
  const lines = new Map(file.decisions.map((decision) => [lineOf(decision), decision.claim]));
  const sorted = [...lines].sort(([a, claimA], [b, claimB]) => compare(claimA, claimB) || compare(a, b)).map(([line]) => line);
  const all = [...sorted, ...new Set(file.unread)];
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}

/** What two decisions on the same matter have in common; the words of texts and people do not count. */
export function matterOf({ rule, draft, place, claim, words, passage }: Decision): string {
  return JSON.stringify([rule, draft, place ?? null, claim, fold(words), passage]);
}

/** How far a decision reaches. */
export function scopeOf({ draft, place }: Decision): Scope {
  return draft === null ? 'workspace' : place === undefined ? 'draft' : 'once';
}

/** The decisions that hold: of each matter the latest, unless it takes the matter back. Of two at the same time the one whose line sorts last. In order of their lines. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const matter = matterOf(decision);
    const known = latest.get(matter);
    if (known === undefined || later(decision, known)) latest.set(matter, decision);
  }
  return [...latest.values()].filter(({ verdict }) => verdict !== 'revoked').sort((a, b) => compare(lineOf(a), lineOf(b)));
}

/** The line that takes a decision back. It counts as later than the decision even where the clock of `at` runs behind. */
export function revoke(decision: Decision, { at, by }: { readonly at: string; readonly by?: string }): Decision {
  const { note: _note, by: _by, at: _at, ...matter } = decision;
  return { ...matter, verdict: 'revoked', reason: '', ...(by === undefined ? {} : { by }), at: afterOf(at, [decision]) };
}

/** `at`, or a millisecond after the latest of the decisions on the same matter where a clock ran ahead: a new answer is the later one. */
export function afterOf(at: string, earlier: readonly Decision[]): string {
  const latest = Math.max(...earlier.map(({ at: then }) => timeOf(then)));
  if (timeOf(at) > latest || !Number.isFinite(latest) || latest >= LAST_TIME) return at;
  return new Date(latest + 1).toISOString();
}

/** The end of the year 9999, in milliseconds: later years take more than four digits. */
const LAST_TIME = 253_402_300_799_999;

function later(a: Decision, b: Decision): boolean {
  const [timeA, timeB] = [timeOf(a.at), timeOf(b.at)];
  return timeA === timeB ? compare(lineOf(a), lineOf(b)) > 0 : timeA > timeB;
}

/** Milliseconds since 1970; before all times where none is given or it cannot be read. */
function timeOf(at: string | undefined): number {
  if (at === undefined) return -Infinity;
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(at);
  if (!match) return -Infinity;
  const time = Date.parse(match[1] !== undefined && match[2] === undefined ? `${at}Z` : at);
  return Number.isNaN(time) ? -Infinity : time;
}

function asDecision(value: unknown): Decision | undefined {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { rule, draft, place, claim, words, passage, verdict, reason } = value;
  const strings = [claim, words, reason].every((each) => typeof each === 'string');
  const nullable = [rule, draft, passage].every((each) => each === null || typeof each === 'string');
  const placed = place === undefined || (typeof place === 'number' && Number.isInteger(place) && place >= 0);
  if (!strings || !nullable || !placed || (verdict !== 'dismissed' && verdict !== 'confirmed' && verdict !== 'revoked')) return undefined;
  const optional = Object.fromEntries((['claimText', 'passageText', 'note', 'by', 'at'] as const).flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])));
  return { v: 1, rule, draft, ...(place === undefined ? {} : { place }), claim, words, passage, verdict, reason, ...optional } as Decision;
}

function lineOf(decision: Decision): string {
  const { v, rule, draft, place, claim, claimText, words, passage, passageText, verdict, reason, note, by, at } = decision;
  return JSON.stringify({ v, claim, rule, words, verdict, reason, draft, place, passage, note, by, at, claimText, passageText });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
