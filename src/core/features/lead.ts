import type { CorpusView } from '../corpus/view';
import type { Actor, ActorMention, Article, Citation, Figure, Span } from '../model';

/** What stands at a place of a document. */
export type Thing =
  | { readonly kind: 'actor'; readonly span: Span; readonly mention: ActorMention }
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: Figure }
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation };

/** Things at an offset, citation before actor before figure, footnotes and links after them; a place just behind the last letter counts as on it. */
export function thingsAt(document: Article, offset: number): Thing[] {
  const on = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  const cited = (citation: Citation): Thing => ({ kind: 'citation', span: citation.span, citation });
  const keys = document.citations.filter((citation) => citation.via === undefined && on(citation));
  const ways = document.citations.filter((citation) => citation.via !== undefined && on(citation));
  return [
    ...keys.map(cited),
    ...document.mentions.filter(on).map((mention): Thing => ({ kind: 'actor', span: mention.span, mention })),
    ...document.figures.filter(on).map((figure): Thing => ({ kind: 'figure', span: figure.span, figure })),
    ...ways.map(cited),
  ];
}

/** The actors of the corpus that a mention can mean: one, several where it is ambiguous, none where it is unknown. */
export function actorsMeant(mention: ActorMention, document: Article, corpus: CorpusView): readonly Actor[] {
  const local = document.actors[mention.actor];
  return local ? actorsOf([local.name, ...local.aliases], corpus) : corpus.actorsNamed(mention.text);
}

/** Names of local actors as the corpus has them; the local name where the corpus has none or several. */
export function namesInCorpus(actors: readonly number[], document: Article, corpus: CorpusView): string[] {
  return actors.flatMap((actor) => {
    const local = document.actors[actor];
    if (local === undefined) return [];
    const known = actorsOf([local.name, ...local.aliases], corpus);
    return [known.length === 1 ? known[0]!.name : local.name];
  });
}

/** The first form that leads to exactly one actor decides; else the first that leads to any. */
function actorsOf(forms: readonly string[], corpus: CorpusView): readonly Actor[] {
  const answers = forms.map((form) => corpus.actorsNamed(form));
  return answers.find((actors) => actors.length === 1) ?? answers.find((actors) => actors.length > 0) ?? [];
}
