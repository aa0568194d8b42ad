import type { ActorMention, Article, Document, Figure, LocalActor, Quotation, RoleStatement, Span } from '../model';
import { once } from './once';

/**
 * What was found in one article: what it adds to the directories of the corpus, and with its document the article again. Words are not kept twice:
 * a mention or quotation here has no `text`, which its document holds at its span (a figure keeps its few, to be found by them).
 */
export interface Contribution {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Omit<ActorMention, 'text'>[];
  readonly roles: readonly RoleStatement[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Omit<Quotation, 'text'>[];
}

/** A contribution each of whose lists is made when it is first asked for, because most questions are about one of them. */
export function readLazily(lists: { readonly [List in keyof Contribution]: () => Contribution[List] }): Contribution {
  const [actors, mentions, roles, figures, quotations] = [once(lists.actors), once(lists.mentions), once(lists.roles), once(lists.figures), once(lists.quotations)];
  return {
    get actors() {
      return actors();
    },
    get mentions() {
      return mentions();
    },
    get roles() {
      return roles();
    },
    get figures() {
      return figures();
    },
    get quotations() {
      return quotations();
    },
  };
}

/** The document of an article, without what was extracted from it. */
export function documentOf(article: Article): Document {
  const { path, format, text, metadata, blocks, hidden, citations, language, pages } = article;
  return { path, format, text, metadata, blocks, hidden, citations, language, ...(pages === undefined ? {} : { pages }) };
}

/** The numbers that local actors have without what stands in `spans` (ascending, disjoint); -1 for an actor that is named nowhere else. */
export function numbersWithout({ actors, mentions }: Contribution, spans: readonly Span[]): readonly number[] {
  const before = new Set(mentions.map(({ actor }) => actor));
  const after = new Set(mentions.filter((mention) => !standsIn(mention, spans)).map(({ actor }) => actor));
  let left = 0;
  return actors.map((_, actor) => (before.has(actor) && !after.has(actor) ? -1 : left++));
}

/** The contribution without what stands in `spans`, its actors under the `numbers` they have then. */
export function withoutSpans(whole: Contribution, spans: readonly Span[], numbers: () => readonly number[]): Contribution {
  const numberOf = (actor: number): number => numbers()[actor] ?? -1;
  const stays = (one: { readonly span: Span }): boolean => !standsIn(one, spans);
  return readLazily({
    actors: () => whole.actors.filter((_, actor) => numberOf(actor) >= 0),
    mentions: () => whole.mentions.filter(stays).map((mention) => ({ ...mention, actor: numberOf(mention.actor) })),
    roles: () => whole.roles.filter((role) => stays(role) && numberOf(role.actor) >= 0).map((role) => ({ ...role, actor: numberOf(role.actor) })),
    figures: () => whole.figures.filter(stays).map((figure) => ({ ...figure, actors: figure.actors.map(numberOf).filter((actor) => actor >= 0) })),
    quotations: () =>
      whole.quotations.filter(stays).map((quotation) => {
        const speaker = quotation.speaker === null ? -1 : numberOf(quotation.speaker);
        return { ...quotation, speaker: speaker < 0 ? null : speaker };
      }),
  });
}

function standsIn({ span }: { readonly span: Span }, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= span.start && span.end <= end);
}
