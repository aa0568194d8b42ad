import type { ArticleSummary } from '../core/corpus/view';
import { hashOf } from '../core/decisions/bind';
import { joined } from '../core/features/card';
import { claimGroups, whatDiffers, whereItStands, type ListedClaim } from '../core/features/claim-list';
import { claimsOf, sourcesByOutlet, type Backing, type ListedArticle, type ListedOrigin } from '../core/features/source-list';
import type { Evidence, Problem } from '../core/model';
import { checkedNow } from './answers';
import type { OpenDraft } from './drafts';
import { oneLine } from '../core/text/escape';
import { nameOf } from './to-lsp';
import { decidedLines, reopenedLines } from './view-decisions';
import { branch, findingLine, inDraft, numbered, short, sourceOf, type Line, type Viewed } from './view-lines';

/** The draft's claims by standing. */
export function claims({ open }: Viewed): readonly Line[] {
  if (!open?.project.ready) return [];
  const checked = checkedNow(open);
  const { analysis, findings, more } = checked;
  if (analysis.judged.draft.language === 'other') return [];
  const confirmed = new Set(checked.decided.confirmed.map(({ claim }) => claim));
  const standings = claimGroups(analysis.judged, [...findings, ...more]).map(({ standing, claims: listedClaims }) =>
    branch(standing, listedClaims.length, () => numbered(listedClaims.map((claim) => claimLine(claim, open, confirmed.has(claim.judged))))),
  );
  return [...reopenedLines(checked, open), ...standings, ...decidedLines(checked, open)];
}

function claimLine(claim: ListedClaim, open: OpenDraft, confirmed: boolean): Line {
  const { judged, findings } = claim;
  const below = [...findings.map((finding) => findingLine(finding, open)), ...judged.evidence.map((evidence) => passageLine(evidence))];
  const best = judged.evidence[0];
  const sentence = short(judged.claim.text);
  const differs = short(whatDiffers(claim));
  return {
    id: hashOf(judged.claim.text),
    kind: 'claim',
    // What differs is what a list is read for; the sentence says where.
    label: differs === '' ? sentence : differs,
    detail: differs === '' ? oneLine(whereItStands(claim)) : sentence,
    standing: judged.standing,
    ...(confirmed ? { confirmed } : {}),
    draft: inDraft(open, judged.claim.span),
    ...(best ? { source: sourceOf(best.location) } : {}),
    ...(below.length > 0 ? { below: () => numbered(below) } : {}),
  };
}

function passageLine({ text, location }: Evidence): Line {
  return { id: `${location.path} ${location.span.start}`, kind: 'passage', label: `“${short(text)}”`, detail: nameOf(location), source: sourceOf(location) };
}

/** The articles by outlet and origin with the claims each speaks to, then the files that were passed over. */
export function sources(viewed: Viewed): readonly Line[] {
  const { open, links, skipped } = viewed;
  const judged = open?.project.ready ? checkedNow(open).analysis.judged : null;
  const outlets = sourcesByOutlet(links.corpus, judged).map(({ outlet, origins, articles }): Line => ({
    ...branch('outlet', articles, () => origins.map((origin) => originLine(origin, viewed))),
    id: `outlet ${hashOf(outlet)}`,
    label: oneLine(outlet),
    ...claimCounts(origins.flat()),
  }));
  if (skipped.length === 0) return outlets;
  return [...outlets, branch('skipped', skipped.length, () => numbered(skipped.map((problem) => fileLine(problem))))];
}

function originLine(origin: ListedOrigin, viewed: Viewed): Line {
  const [first, ...others] = origin;
  if (!first || others.length === 0) return articleLine(origin[0]!, viewed, false);
  return {
    ...branch('origin', origin.length, () => origin.map((article) => articleLine(article, viewed, true))),
    id: `origin ${first.summary.path}`,
    label: titleOf(first.summary),
    ...claimCounts(origin),
  };
}

function articleLine({ summary, backs, against }: ListedArticle, { open }: Viewed, withOutlet: boolean): Line {
  const { key, outlet, date } = summary.metadata;
  const held = open ? [...against, ...backs] : [];
  return {
    id: `article ${summary.path}`,
    kind: 'article',
    label: titleOf(summary),
    detail: joined([withOutlet ? outlet : '', date, `@${key}`]),
    backs: backs.length,
    against: against.length,
    source: { path: summary.path, span: { start: 0, end: 0 } },
    ...(open && held.length > 0 ? { below: () => numbered(held.map((backing) => backingLine(backing, open))) } : {}),
  };
}

function backingLine({ claim: { claim, standing }, evidence }: Backing, open: OpenDraft): Line {
  return {
    id: hashOf(claim.text),
    kind: 'claim',
    label: short(claim.text),
    detail: nameOf(evidence.location),
    standing,
    draft: inDraft(open, claim.span),
    source: sourceOf(evidence.location),
  };
}

function fileLine({ subject, reason, next }: Problem): Line {
  return { id: hashOf(subject), kind: 'file', label: oneLine(subject), detail: oneLine(joined([reason, next], '. ')) };
}

function claimCounts(articles: readonly ListedArticle[]): { readonly backs: number; readonly against: number } {
  const against = new Set(articles.flatMap((article) => article.against.map(({ claim }) => claim))).size;
  return { backs: claimsOf(articles) - against, against };
}

function titleOf({ metadata: { title, key } }: ArticleSummary): string {
  return oneLine(title ?? key);
}
