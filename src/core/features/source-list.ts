import type { ArticleSummary, CorpusView } from '../corpus/view';
import type { ArticleId, Evidence, JudgedClaim, JudgedDraft } from '../model';

/** A passage that covers less of a claim than this speaks of a like matter only (DESIGN: below it a paraphrase is loose). */
const COVERS = 0.7;

/** A claim with the passage of one article that was held against it. */
export interface Backing {
  readonly claim: JudgedClaim;
  readonly evidence: Evidence;
}

/** An article with the draft's claims that it backs, and those it contradicts; both in order of position. */
export interface ListedArticle {
  readonly summary: ArticleSummary;
  readonly backs: readonly Backing[];
  readonly against: readonly Backing[];
}

/** Near-duplicates of one story; alone in its origin an article is a list of one. The earliest article leads. */
export type ListedOrigin = readonly ListedArticle[];

/** The origins of one outlet ("" where an article names none); an origin that several outlets print stands with its earliest article. */
export interface ListedOutlet {
  readonly outlet: string;
  readonly origins: readonly ListedOrigin[];
  readonly articles: number;
  /** Claims of the draft that one of these articles backs or contradicts, each once. */
  readonly claims: number;
}

/** Every article by outlet and origin. Those that back or contradict most claims come first, unused ones last; equals by name. */
export function sourcesByOutlet(corpus: CorpusView, judged: JudgedDraft | null): readonly ListedOutlet[] {
  const used = judged ? backings(judged) : new Map<string, Backing[]>();
  const origins = new Map<ArticleId, ListedArticle[]>();
  for (const summary of corpus.articles()) {
    const all = used.get(summary.path) ?? [];
    const listed = {
      summary,
      backs: all.filter(({ claim }) => claim.standing !== 'conflict'),
      against: all.filter(({ claim }) => claim.standing === 'conflict'),
    };
    const origin = origins.get(summary.origin);
    if (origin) origin.push(listed);
    else origins.set(summary.origin, [listed]);
  }
  const outlets = new Map<string, ListedOrigin[]>();
  for (const [id, articles] of origins) {
    const leading = [...articles].sort((a, b) => Number(b.summary.id === id) - Number(a.summary.id === id));
    const outlet = leading[0]?.summary.metadata.outlet ?? '';
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), leading]);
  }
  return [...outlets]
    .map(([outlet, listed]) => ({
      outlet,
      origins: listed.sort((a, b) => claimsOf(b) - claimsOf(a) || compare(nameOf(a), nameOf(b))),
      articles: listed.reduce((sum, origin) => sum + origin.length, 0),
      claims: claimsOf(listed.flat()),
    }))
    .sort((a, b) => b.claims - a.claims || Number(a.outlet === '') - Number(b.outlet === '') || compare(a.outlet, b.outlet));
}

/** Claims that these articles back or contradict, each once. */
export function claimsOf(articles: readonly ListedArticle[]): number {
  return new Set(articles.flatMap(({ backs, against }) => [...backs, ...against].map(({ claim }) => claim))).size;
}

/** For each path the claims it speaks to: the best passage of a claim always, a further one where it covers the claim as well. */
function backings({ claims }: JudgedDraft): Map<string, Backing[]> {
  const used = new Map<string, Backing[]>();
  for (const claim of claims) {
    if (claim.standing === 'missing' || claim.standing === 'unchecked') continue;
    const told = new Set<string>();
    claim.evidence.forEach((evidence, at) => {
      const { path } = evidence.location;
      if (told.has(path) || (at > 0 && evidence.alignment < COVERS)) return;
      told.add(path);
      used.set(path, [...(used.get(path) ?? []), { claim, evidence }]);
    });
  }
  return used;
}

function nameOf(origin: ListedOrigin): string {
  return origin[0]?.summary.path ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
