import type { CorpusView } from '../corpus/view';
import type { StatedMeasure } from '../corpus/statements';
import type { Actor, Draft, Figure, Finding, Span } from '../model';
import { actorsMeant } from './lead';
import { isBareTime, tellingRank } from './telling';

/** An actor of the articles with its first mention in the draft. */
export interface ActorInDraft {
  readonly actor: Actor;
  readonly span: Span;
}

/** A figure of the draft with the places that state the same value. */
export interface FigureInDraft {
  readonly figure: Figure;
  readonly stated: number;
}

/** Findings about names, roles and speakers. */
export function actorFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule.startsWith('actor-') || rule === 'role-differs' || rule === 'quote-misattributed');
}

/** Findings about figures and dates. */
export function figureFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule.startsWith('figure-') || rule.startsWith('date-'));
}

/** Each actor that the draft names and the articles know, once, in order of first mention; ambiguous names lead to nobody. */
export function actorsInDraft(draft: Draft, corpus: CorpusView): readonly ActorInDraft[] {
  const seen = new Map<string, ActorInDraft>();
  for (const mention of draft.mentions) {
    const [actor, ...others] = actorsMeant(mention, draft, corpus);
    if (actor && others.length === 0 && !seen.has(`${actor.kind} ${actor.name}`)) seen.set(`${actor.kind} ${actor.name}`, { actor, span: mention.span });
  }
  return [...seen.values()];
}

/** The draft's figures that say something by themselves, in order of position. */
export function figuresInDraft(draft: Draft, corpus: CorpusView): readonly FigureInDraft[] {
  return draft.figures
    .filter((figure) => !isBareTime(figure) && tellingRank(figure) < 2)
    .map((figure) => ({ figure, stated: new Set(corpus.figuresEqualTo(figure).map(({ location }) => location.path)).size }));
}

/** Measures for which the articles give more than one value, those with most values first; then all others, in order of path. */
export function measuresByConflict(corpus: CorpusView): { readonly disagreeing: readonly StatedMeasure[]; readonly others: readonly StatedMeasure[] } {
  const all = corpus.measures().filter(({ entry }) => !isBareTime(entry.figure));
  const disagreeing = all.filter(({ others }) => others.length > 0).sort((a, b) => b.others.length - a.others.length);
  return { disagreeing, others: all.filter(({ others }) => others.length === 0) };
}
