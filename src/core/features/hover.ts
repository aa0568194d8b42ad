import { citedArticle } from '../corpus/cited';
import type { CorpusView } from '../corpus/view';
import type { Draft, JudgedClaim, Span } from '../model';
import { actorCard } from './actor-card';
import { articleCard } from './article-card';
import type { Card } from './card';
import { claimCard } from './claim-card';
import { figureCard } from './figure-card';
import { actorsMeant, thingsAt } from './lead';

/** What is shown at a place, and the words it is about. */
export interface Hover {
  readonly span: Span;
  readonly card: Card;
}

/** The card of the narrowest thing at `offset` that the corpus knows something about: citation, actor, figure, then the claim; null for nothing. */
export function hoverAt(draft: Draft, claims: readonly JudgedClaim[], corpus: CorpusView, offset: number): Hover | null {
  for (const thing of thingsAt(draft, offset)) {
    const shown =
      thing.kind === 'citation'
        ? articleCard(citedArticle(thing.citation, corpus), corpus)
        : thing.kind === 'actor'
          ? actorCard(actorsMeant(thing.mention, draft, corpus), corpus)
          : figureCard(thing.figure, draft, corpus);
    if (shown) return { span: thing.span, card: shown };
  }
  const judged = claims.find(({ claim, standing }) => standing !== 'unchecked' && claim.span.start <= offset && offset <= claim.span.end);
  return judged ? { span: judged.claim.span, card: claimCard(judged) } : null;
}
