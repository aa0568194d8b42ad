/** What all trees are made of: lines, each with its own below it. */
import { hashOf } from '../core/decisions/bind';
import { counted, joined } from '../core/features/card';
import type { Finding, Location, Problem, Span } from '../core/model';
import type { OpenDraft } from './drafts';
import { oneLine } from '../core/text/escape';
import type { BranchName, Place, ViewNode } from './protocol';
import { toRange, type Links } from './to-lsp';

/** Lines below one line; more are found by the search commands. */
export const LINES = 200;
/** Signs of a label: what a tree shows of a sentence without a second line. */
const LABEL = 160;

/** What the trees are asked about: a draft, or the articles alone. */
export interface Viewed {
  readonly open: OpenDraft | null;
  readonly skipped: readonly Problem[];
  readonly links: Links;
}

/** A line before it is sent: those below it are made only where they are asked for. */
export interface Line extends Omit<ViewNode, 'opens'> {
  readonly below?: () => readonly Line[];
}

/** A line that gathers others. */
export function branch(name: BranchName, count: number, below: () => readonly Line[]): Line {
  return { id: name, kind: 'branch', branch: name, label: '', detail: '', count, below };
}

/** Branches that gather something. */
export function present(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ count }) => count !== 0);
}

/** Equal ids among neighbours get a number, so that each line keeps its own. */
export function numbered(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const before = seen.get(line.id) ?? 0;
    seen.set(line.id, before + 1);
    return before === 0 ? line : { ...line, id: `${line.id} #${before}` };
  });
}

/** A finding with what it says. */
export function findingLine(finding: Finding, open: OpenDraft): Line {
  const best = finding.evidence[0];
  const places = finding.also.length > 0 ? counted(finding.also.length + 1, 'place') : '';
  return {
    id: `${finding.rule} ${hashOf(finding.text)}`,
    kind: 'finding',
    label: short(finding.message),
    detail: joined([finding.rule, places]),
    standing: finding.standing,
    draft: inDraft(open, finding.span),
    ...(best ? { source: sourceOf(best.location) } : {}),
  };
}

/** The words a finding marks, with what they stand against. */
export function wordsLine(finding: Finding, open: OpenDraft): Line {
  return { ...findingLine(finding, open), label: short(finding.text), detail: short(finding.message) };
}

/** A place of the draft as the editor opens it. */
export function inDraft(open: OpenDraft, span: Span): Place {
  return { uri: open.uri, range: toRange(open.document, span) };
}

/** A place of an article, to be looked up once it is opened. */
export function sourceOf({ path, span }: Location): NonNullable<ViewNode['source']> {
  return { path, span };
}

/** Words as one line that a tree can show. */
export function short(text: string): string {
  const line = oneLine(text).replace(/\s+/g, ' ');
  return line.length > LABEL ? `${line.slice(0, LABEL - 1)}…` : line;
}
