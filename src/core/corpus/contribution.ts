import type { ActorMention, Article, Document, Figure, LocalActor, Quotation, RoleStatement, Span } from '../model';

/**
 * What one article adds to the directories of the corpus. Words are not kept twice: a mention or quotation here has no `text`, which its
 * document holds at its span (a figure keeps its few, to be found by them); sentences and prose are read again when the article is opened.
 */
export interface Contribution {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Omit<ActorMention, 'text' | 'sentence' | 'form'>[];
  readonly roles: readonly RoleStatement[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Omit<Quotation, 'text'>[];
}

/** The contribution of a freshly extracted article; mentions that nothing decides are left out. */
export function contributionOf(article: Article): Contribution {
  return {
    actors: article.actors,
    mentions: article.mentions.filter(({ actor }) => actor >= 0 && actor < article.actors.length).map(({ span, actor }) => ({ span, actor })),
    roles: article.roles,
    figures: article.figures,
    quotations: article.quotations.map(({ text: _, ...quotation }) => quotation),
  };
}

/** The document of an article, without what was extracted from it. */
export function documentOf(article: Article): Document {
  const { path, format, text, metadata, blocks, hidden, citations, language, pages } = article;
  return { path, format, text, metadata, blocks, hidden, citations, language, ...(pages === undefined ? {} : { pages }) };
}

/** The contribution without what stands in `spans` (ascending, disjoint); an actor that is named nowhere else goes too. */
export function withoutSpans({ actors, mentions, roles, figures, quotations }: Contribution, spans: readonly Span[]): Contribution {
  const stays = ({ span }: { readonly span: Span }): boolean => !spans.some(({ start, end }) => start <= span.start && span.end <= end);
  const kept = mentions.filter(stays);
  const [before, after] = [mentions, kept].map((some) => new Set(some.map(({ actor }) => actor)));
  let left = 0;
  const numbers = actors.map((_, actor) => (before!.has(actor) && !after!.has(actor) ? -1 : left++));
  const numberOf = (actor: number): number => numbers[actor] ?? -1;
  return {
    actors: actors.filter((_, actor) => numberOf(actor) >= 0),
    mentions: kept.map((mention) => ({ ...mention, actor: numberOf(mention.actor) })),
    roles: roles.filter((role) => stays(role) && numberOf(role.actor) >= 0).map((role) => ({ ...role, actor: numberOf(role.actor) })),
    figures: figures.filter(stays).map((figure) => ({ ...figure, actors: figure.actors.map(numberOf).filter((actor) => actor >= 0) })),
    quotations: quotations.filter(stays).map((quotation) => {
      const speaker = quotation.speaker === null ? -1 : numberOf(quotation.speaker);
      return { ...quotation, speaker: speaker < 0 ? null : speaker };
    }),
  };
}
