import type { StatedMeasure } from '../core/corpus/statements';
import { hashOf } from '../core/decisions/bind';
import { actorCard, whatItIs } from '../core/features/actor-card';
import { counted, joined, listed, type Card } from '../core/features/card';
import { actorFindings, actorsInDraft, figureFindings, figuresInDraft, measuresByConflict } from '../core/features/named-list';
import { mostTelling } from '../core/features/navigate';
import type { Actor, FigureEntry } from '../core/model';
import { checkedNow } from './answers';
import { oneLine } from '../core/text/escape';
import type { Place, ViewNode } from './protocol';
import { nameOf, type Links } from './to-lsp';
import { branch, inDraft, LINES, numbered, present, short, sourceOf, wordsLine, type Line, type Viewed } from './view-lines';
import { say } from '../core/text/say';

/** Actors: what is to be checked, whom the draft names, then all of the articles, most mentioned first. */
export function actors({ open, links }: Viewed): readonly Line[] {
  const { corpus } = links;
  const all = corpus.actors();
  const checked = open?.project.ready ? checkedNow(open) : null;
  const toCheck = open && checked ? actorFindings(checked.findings) : [];
  const named = checked ? actorsInDraft(checked.analysis.judged.draft, corpus) : [];
  return present([
    branch('to-check', toCheck.length, () => numbered(toCheck.flatMap((finding) => (open ? wordsLine(finding, open) : [])))),
    branch('in-draft', named.length, () => numbered(named.map(({ actor, span }) => actorLine(actor, links, open ? inDraft(open, span) : undefined)))),
    branch('in-articles', all.length, () => numbered(all.slice(0, LINES).map((actor) => actorLine(actor, links)))),
  ]);
}

function actorLine(actor: Actor, links: Links, draft?: Place): Line {
  const [place] = mostTelling(actor);
  return {
    id: `${actor.kind} ${actor.name}`,
    kind: 'actor',
    label: oneLine(actor.name),
    detail: oneLine(joined([whatItIs(actor), counted(actor.mentionCount, 'mention')])),
    ...(draft ? { draft } : {}),
    ...(place ? { source: sourceOf(place) } : {}),
    below: () => cardLines(actorCard([actor], links.corpus)),
  };
}

function cardLines(card: Card | null): readonly Line[] {
  return numbered(
    (card?.lines ?? []).map(({ text, quoted, location }): Line => ({
      id: 'said',
      kind: 'statement',
      label: short(quoted === undefined ? text : `${text}: “${quoted}”`),
      detail: location ? nameOf(location) : '',
      ...(location ? { source: sourceOf(location) } : {}),
    })),
  );
}

/** Figures: what is to be checked, where articles disagree, what the draft states, then all other measures. */
export function figures({ open, links }: Viewed): readonly Line[] {
  const { corpus } = links;
  const checked = open?.project.ready ? checkedNow(open) : null;
  const toCheck = checked ? figureFindings(checked.findings) : [];
  const stated = checked ? figuresInDraft(checked.analysis.judged.draft, corpus) : [];
  const { disagreeing, others } = measuresByConflict(corpus);
  const inText = open
    ? stated.map(({ figure, stated: articles }): Line => ({
        id: hashOf(`${figure.text} ${figure.measures}`),
        kind: 'figure',
        label: oneLine(figure.text),
        detail: oneLine(joined([figure.measures, articles === 0 ? say('in no article') : say('in {0}', counted(articles, 'article'))])),
        draft: inDraft(open, figure.span),
        ...sourceOfFirst(corpus.figuresEqualTo(figure)),
      }))
    : [];
  return present([
    branch('to-check', toCheck.length, () => numbered(toCheck.flatMap((finding) => (open ? wordsLine(finding, open) : [])))),
    branch('disagreeing', disagreeing.length, () => numbered(disagreeing.map((measure) => measureLine(measure, links)))),
    branch('in-draft', inText.length, () => numbered(inText)),
    branch('in-articles', others.length, () => numbered(others.slice(0, LINES).map((measure) => measureLine(measure, links)))),
  ]);
}

function measureLine({ entry, same, roundings, others }: StatedMeasure, links: Links): Line {
  const { figure, actorNames, location } = entry;
  const values = [...new Set(others.map((other) => other.figure.text))];
  const statements = [...others, ...same, ...roundings];
  return {
    id: `${location.path} ${location.span.start}`,
    kind: 'figure',
    label: oneLine(values.length > 0 ? `${figure.text} ≠ ${listed(values)}` : figure.text),
    detail: oneLine(joined([figure.measures, listed(actorNames), figure.when])),
    source: sourceOf(location),
    below: () => numbered(statements.map((statement) => statementLine(statement, links))),
  };
}

function statementLine({ figure, location }: FigureEntry, links: Links): Line {
  const passage = links.corpus.passageAt(location.article, location.span.start);
  return {
    id: `${location.path} ${location.span.start}`,
    kind: 'statement',
    label: short(passage === '' ? figure.text : `${figure.text}: “${passage}”`),
    detail: nameOf(location),
    source: sourceOf(location),
  };
}

function sourceOfFirst([first]: readonly FigureEntry[]): Pick<ViewNode, 'source'> {
  return first ? { source: sourceOf(first.location) } : {};
}
