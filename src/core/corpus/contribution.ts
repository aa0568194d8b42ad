import type { ActorMention, Article, Document, Figure, LocalActor, Quotation, RoleStatement } from '../model';

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
