import type { Draft, Finding, JudgedDraft, Outcome, Problem, Span } from './model';
import { fold } from './text/fold';
import { isRecord, parseJson } from './text/json';

/** A writer's recorded answer to a finding, one line of `.stet/decisions.jsonl`. */
export interface Decision {
  readonly v: 1;
  readonly rule: string;
  /** The draft's path relative to the workspace folder; null where the answer holds for every draft. */
  readonly draft: string | null;
  /** Hash of the claim's folded words. */
  readonly claim: string;
  /** The finding's words, so that a person can read the file. */
  readonly words: string;
  /** Hash of the passage the finding was held against; null where no passage stood against it. */
  readonly passage: string | null;
  readonly verdict: 'dismissed' | 'confirmed';
  /** "own reporting", "common knowledge", "opinion", "wrong match" or free text. */
  readonly reason: string;
  readonly note?: string;
  readonly by?: string;
  /** When, ISO 8601. */
  readonly at?: string;
}

/** What a decisions file holds; lines nobody could read are kept as they stand so that writing the file loses nothing. */
export interface DecisionFile {
  readonly decisions: readonly Decision[];
  readonly unread: readonly string[];
}

/** What the writer says; the rest of a decision follows from the finding. */
export interface Answer {
  readonly verdict: Decision['verdict'];
  readonly reason: string;
  readonly draft: string | null;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
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
      problems.push(parsed.problems[0] ?? { subject, reason: 'is no decision that this version can read', next: 'The line is kept and not applied.' });
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

/** The decision that records `answer` to `finding`. */
export function decide(finding: Finding, judged: JudgedDraft, answer: Answer): Decision {
  return {
    v: 1,
    rule: finding.rule,
    draft: answer.draft,
    claim: claimHash(finding, judged),
    words: finding.text,
    passage: passageHash(finding),
    verdict: answer.verdict,
    reason: answer.reason,
    ...(answer.note === undefined ? {} : { note: answer.note }),
    ...(answer.by === undefined ? {} : { by: answer.by }),
    ...(answer.at === undefined ? {} : { at: answer.at }),
  };
}

/**
 * Leaves out findings that were dismissed while claim and passage still read the same, and those in a sentence with an inline comment
 * (`<!-- stet: own reporting -->`) behind it or on the line before. A change elsewhere in the draft reopens nothing.
 */
export function applyDecisions(findings: readonly Finding[], judged: JudgedDraft, decisions: readonly Decision[], draftPath: string): Finding[] {
  const dismissed = new Set(
    decisions.filter((d) => d.verdict === 'dismissed' && (d.draft === null || d.draft === draftPath)).map((d) => identity(d.rule, d.claim, d.words, d.passage)),
  );
  const commented = commentedSpans(judged.draft);
  return findings.filter((finding) => {
    if (commented.some((span) => span.start <= finding.span.start && finding.span.start < span.end)) return false;
    return dismissed.size === 0 || !dismissed.has(identity(finding.rule, claimHash(finding, judged), finding.text, passageHash(finding)));
  });
}

const COMMENT = /<!--[ \t]*stet:[^\n]{0,200}?-->/g;

/** Sentences that an inline comment dismisses. A comment alone on its line speaks for the sentence that starts on the next one. */
function commentedSpans(draft: Draft): Span[] {
  const spans: Span[] = [];
  for (const match of draft.text.matchAll(COMMENT)) {
    const lineStart = draft.text.lastIndexOf('\n', match.index - 1) + 1;
    const before = draft.text.slice(lineStart, match.index).trimEnd();
    const lineEnd = draft.text.indexOf('\n', match.index);
    const at = before !== '' ? lineStart + before.length - 1 : lineEnd < 0 ? -1 : lineEnd + 1;
    const sentence =
      before !== ''
        ? draft.sentences.find(({ span }) => span.start <= at && at < span.end)
        : draft.sentences.find(({ span }) => span.end > at && at >= 0 && !draft.text.slice(at, Math.max(at, span.start)).includes('\n'));
    if (sentence) spans.push(sentence.span);
  }
  return spans;
}

function claimHash(finding: Finding, judged: JudgedDraft): string {
  const at = finding.span.start;
  const holds = ({ span }: { readonly span: Span }): boolean => span.start <= at && at < span.end;
  const span = judged.claims.find(({ claim }) => holds(claim))?.claim.span ?? judged.draft.sentences.find(holds)?.span ?? finding.span;
  return hashOf(judged.draft.prose.slice(span.start, span.end));
}

/** An absence is not held against a passage: the nearest one may change without changing what was dismissed. */
function passageHash(finding: Finding): string | null {
  const nearest = finding.standing === 'missing' ? undefined : finding.evidence[0];
  return nearest ? hashOf(nearest.text) : null;
}

function identity(rule: string, claim: string, words: string, passage: string | null): string {
  return JSON.stringify([rule, claim, fold(words), passage]);
}

/** FNV-1a, 64 bits (Fowler, Noll & Vo; RFC 9923), over the folded words with single blanks, as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  const folded = fold(text).split(/\s/).filter((word) => word !== '').join(' ');
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function asDecision(value: unknown): Decision | undefined {
  if (!isRecord(value) || value['v'] !== 1) return undefined;
  const { rule, draft, claim, words, passage, verdict, reason } = value;
  const strings = [rule, claim, words, reason].every((each) => typeof each === 'string');
  const nullable = [draft, passage].every((each) => each === null || typeof each === 'string');
  if (!strings || !nullable || (verdict !== 'dismissed' && verdict !== 'confirmed')) return undefined;
  const optional = Object.fromEntries((['note', 'by', 'at'] as const).flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])));
  return { v: 1, rule, draft, claim, words, passage, verdict, reason, ...optional } as Decision;
}

function lineOf(decision: Decision): string {
  const { v, rule, draft, claim, words, passage, verdict, reason, note, by, at } = decision;
  return JSON.stringify({ v, claim, rule, words, verdict, reason, draft, passage, note, by, at });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
