/** A writer's answers to findings and claims: taken, undone, listed, taken back. */
import { confirm, dismiss, type Answer } from '../core/decisions/decide';
import { inForce, revoke, scopeOf, type Decision } from '../core/decisions/decision';
import { hashOf } from '../core/decisions/bind';
import type { Span } from '../core/model';
import { checkedNow } from './answers';
import { claimAt, type OpenDraft } from './drafts';
import { oneLine } from '../core/text/escape';
import type { Project } from './project';
import type { DecisionLine, Decided, ServerRequests } from './protocol';
import { toOffset } from './to-lsp';

type Asked = ServerRequests['stet/decide']['params'];

/** Records one answer to all that stands in the ranges; null where nothing stands there. A bare position means the first finding or the claim at it. */
export async function decide(open: OpenDraft, { ranges, verdict, scope, reason }: Asked): Promise<Decided | null> {
  const { project, document } = open;
  if (!project.ready) return null;
  const answer: Answer = { scope, reason, draft: draftName(open), ...byOf(project), at: new Date().toISOString() };
  const spans = ranges.map(({ start, end }): Span => ({ start: toOffset(document, start), end: toOffset(document, end) }));
  const made = new Map<string, Decision>();
  for (const span of spans) {
    const decisions = verdict === 'dismissed' ? dismissals(open, span, answer) : confirmations(open, span, answer);
    for (const decision of decisions) made.set(idOf(decision), decision);
  }
  if (made.size === 0) return null;
  return { words: oneLine([...made.values()][0]?.words ?? ''), count: made.size, problems: await project.decide([...made.values()]) };
}

function dismissals(open: OpenDraft, span: Span, answer: Answer): readonly Decision[] {
  const { analysis, findings, more } = checkedNow(open);
  const { corpus, decisions } = open.project;
  const bare = span.start === span.end;
  const placed = [...findings, ...more].flatMap((finding) => {
    const place = [finding.span, ...finding.also].find(({ start, end }) => (bare ? start <= span.start && span.start <= end : span.start <= start && start < span.end));
    return place ? [{ finding, place }] : [];
  });
  return (bare ? placed.slice(0, 1) : placed).flatMap(({ finding, place }) => dismiss(finding, analysis.judged, answer, corpus, decisions, place));
}

function confirmations(open: OpenDraft, span: Span, answer: Answer): readonly Decision[] {
  const { judged } = checkedNow(open).analysis;
  const { corpus, decisions } = open.project;
  const one = claimAt(judged, span.start);
  const claims = span.start === span.end ? (one ? [one] : []) : judged.claims.filter(({ claim }) => span.start <= claim.span.start && claim.span.start < span.end);
  return claims.filter(({ standing }) => standing !== 'unchecked').map((claim) => confirm(claim, judged, answer, corpus, decisions));
}

/** Takes back what was decided last here; before anything was, the latest decision that holds. Null where none does. */
export async function undo(projects: readonly Project[]): Promise<(Decided & { readonly verdict: 'dismissed' | 'confirmed' }) | null> {
  const lasts = projects.flatMap((project) => {
    const decisions = project.lastDecided();
    return decisions.length > 0 ? [{ project, decisions }] : [];
  });
  const last = lasts.sort((a, b) => compare(b.decisions[0]?.at ?? '', a.decisions[0]?.at ?? ''))[0];
  const [first] = last?.decisions ?? [];
  if (!last || !first) return null;
  const problems = await takeBack(last.project, last.decisions);
  return { words: oneLine(first.words), count: last.decisions.length, problems, verdict: first.verdict === 'confirmed' ? 'confirmed' : 'dismissed' };
}

/** Takes back one decision by its id; null where it no longer holds. */
export async function revokeById(projects: readonly Project[], id: string): Promise<Decided | null> {
  for (const project of projects) {
    const decision = inForce(project.decisions).find((each) => idOf(each) === id);
    if (decision) return { words: oneLine(decision.words), count: 1, problems: await takeBack(project, [decision]) };
  }
  return null;
}

function takeBack(project: Project, decisions: readonly Decision[]) {
  const at = new Date().toISOString();
  return project.record(decisions.map((decision) => revoke(decision, { at, ...byOf(project) })));
}

/** Who decides, as their setting says; nothing is asked of the machine. Longer than this it is no initials any more. */
function byOf({ settings }: Project): { readonly by?: string } {
  const by = oneLine(settings['decisions.initials']).trim().slice(0, 20);
  return by === '' ? {} : { by };
}

/** Every decision that holds, the latest first. */
export function decisionLines(project: Project): readonly DecisionLine[] {
  const lines = inForce(project.decisions).map((decision): DecisionLine => {
    const { verdict, rule, reason, words, claimText, draft, by, at } = decision;
    return {
      id: idOf(decision),
      verdict: verdict === 'confirmed' ? 'confirmed' : 'dismissed',
      rule,
      reason: oneLine(reason),
      words: oneLine(words),
      claim: claimText ?? words,
      draft: draft === null ? null : { name: oneLine(draft), uri: project.draftUri(draft) },
      scope: scopeOf(decision),
      by: oneLine(by ?? ''),
      at: at ?? '',
    };
  });
  return lines.sort((a, b) => compare(b.at, a.at));
}

/** A decision's name as long as it holds. */
export function idOf({ rule, draft, place, claim, words, passage, verdict }: Decision): string {
  return hashOf(JSON.stringify([rule, draft, place ?? null, claim, words, passage, verdict]));
}

/** The draft as decisions name it. */
function draftName({ project, uri }: OpenDraft): string {
  return project.relative(uri) ?? uri;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
