/** The trees beside the editor, made afresh for each question from the draft as it stands and the articles. */
import { countStandings } from '../core/features/claim-list';
import type { Span } from '../core/model';
import { checkedNow } from './answers';
import type { OpenDraft } from './drafts';
import type { ClaimMark, Place, ViewName, ViewNode, ViewPage, ViewSummary } from './protocol';
import { toPlace, toRange, type Links } from './to-lsp';
import { claims, sources } from './view-claims';
import { LINES, type Line, type Viewed } from './view-lines';
import { actors, figures } from './view-names';

const outermost: Readonly<Record<ViewName, (viewed: Viewed) => readonly Line[]>> = { claims, sources, actors, figures };

/** The lines below `parent`; none where no line has that id any more. */
export function viewPage(view: ViewName, parent: string | null, viewed: Viewed): ViewPage {
  let lines = outermost[view](viewed);
  let total = lines.length;
  // An id holds those of the lines above it, so the way down is short.
  while (parent !== null) {
    const next = lines.find(({ id }) => parent === id || parent.startsWith(`${id}\n`));
    if (!next) return { nodes: [], more: 0 };
    lines = (next.below?.() ?? []).map((line) => ({ ...line, id: `${next.id}\n${line.id}` }));
    total = next.branch === 'in-articles' ? (next.count ?? 0) : lines.length;
    if (next.id === parent) break;
  }
  const shown = lines.slice(0, LINES).map(({ below, ...line }): ViewNode => ({ ...line, opens: below !== undefined }));
  return { nodes: shown, more: total - shown.length };
}

/** How many claims stand where. */
export function viewSummary({ open }: Viewed): ViewSummary {
  if (!open) return { counts: null, why: 'no-draft' };
  if (!open.project.ready) return { counts: null, why: 'not-ready' };
  const { judged } = checkedNow(open).analysis;
  return judged.draft.language === 'other' ? { counts: null, why: 'other-language' } : { counts: countStandings(judged), why: null };
}

/** A place of an article as the editor opens it; null once the article is gone. */
export function placeOf({ path, span }: NonNullable<ViewNode['source']>, links: Links): Place | null {
  const article = links.corpus.byPath(path);
  return article ? toPlace(links.corpus.locate(article.id, span), links) : null;
}

/** What is left of a span without others, which are in order of their starts. */
function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (const other of others) {
    if (other.end <= start || other.start >= span.end) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = other.end;
  }
  return start < span.end ? [...left, { start, end: span.end }] : left;
}

/** Every claim with its standing. */
export function claimMarks(open: OpenDraft): readonly ClaimMark[] {
  if (!open.project.ready) return [];
  const { analysis, findings } = checkedNow(open);
  const marked = findings.flatMap(({ span, also }) => [span, ...also]).sort((a, b) => a.start - b.start);
  return analysis.judged.claims.map(({ claim, standing }) => ({
    standing,
    words: without(claim.span, marked).map((span) => toRange(open.document, span)),
    end: open.document.positionAt(claim.span.end),
  }));
}
