import { citedArticle } from '../corpus/cited';
import type { CorpusView } from '../corpus/view';
import type { Actor, ActorKind, Article, FigureEntry, Location } from '../model';
import { whatItIs } from './actor-card';
import { joined, listed } from './card';
import { actorsMeant, thingsAt } from './lead';

/** An actor or figure as a list of the whole corpus shows it. */
export interface CorpusSymbol {
  readonly name: string;
  readonly kind: ActorKind | 'figure';
  /** Role of an actor; measure, actors and time of a figure. */
  readonly detail: string;
  readonly location: Location;
}

/** Where the thing at `offset` is best explained: an actor's newest role or first mention, a figure's first statement, a cited article. */
export function definitionAt(draft: Article, corpus: CorpusView, offset: number): Location[] {
  for (const thing of thingsAt(draft, offset)) {
    const found = thing.kind === 'actor' ? actorsMeant(thing.mention, draft, corpus).flatMap((actor) => mostTelling(actor)) : firstOf(placesOf(thing, draft, corpus), corpus);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every mention of the actor, every statement of the figure, or the cited article, in order of path. */
export function referencesAt(draft: Article, corpus: CorpusView, offset: number): Location[] {
  for (const thing of thingsAt(draft, offset)) {
    const found = placesOf(thing, draft, corpus);
    if (found.length > 0) return found;
  }
  return [];
}

/** Actors, then figures, that `query` starts; the most mentioned actors for an empty query. */
export function symbols(corpus: CorpusView, query: string, limit: number): CorpusSymbol[] {
  const actors = corpus.actorsStarting(query, limit).flatMap((actor) =>
    mostTelling(actor).map((location): CorpusSymbol => ({ name: actor.name, kind: actor.kind, detail: whatItIs(actor), location })),
  );
  const figures = query.trim() === '' ? [] : corpus.figuresMatching(query, limit).map(figureSymbol);
  return [...actors, ...figures].slice(0, limit);
}

/** The place that says who an actor is: its newest role, else its earliest mention. */
export function mostTelling(actor: Actor): Location[] {
  const place = actor.wordings[0]?.location ?? actor.earliest;
  return place ? [place] : [];
}

function placesOf(thing: ReturnType<typeof thingsAt>[number], draft: Article, corpus: CorpusView): Location[] {
  if (thing.kind === 'figure') return corpus.figuresEqualTo(thing.figure).map(({ location }) => location);
  if (thing.kind === 'actor') return actorsMeant(thing.mention, draft, corpus).flatMap(({ mentions }) => mentions.map(({ location }) => location));
  const cited = citedArticle(thing.citation, corpus);
  return cited ? [corpus.locate(cited.id, { start: 0, end: 0 })] : [];
}

/** The place in the article of the earliest date; undated articles come last, equal dates in order of path. */
function firstOf(locations: readonly Location[], corpus: CorpusView): Location[] {
  const dateOf = ({ path }: Location): string => corpus.byPath(path)?.metadata.date ?? '9999';
  const first = locations.reduce<Location | undefined>((best, location) => (best === undefined || dateOf(location) < dateOf(best) ? location : best), undefined);
  return first ? [first] : [];
}

function figureSymbol({ figure, actorNames, location }: FigureEntry): CorpusSymbol {
  return { name: figure.text, kind: 'figure', detail: joined([figure.measures, listed(actorNames), figure.when]), location };
}
