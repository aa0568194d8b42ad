import type { CorpusView } from '../corpus/view';
import type { Actor, FigureEntry, Role } from '../model';
import { foldName } from '../extract/names-compare';
import { card, joined, oneLine, spread, type Card, type CardLine } from './card';
import { tellingRank } from './telling';
import { phrase, say } from '../text/say';

const ROLES = 4;
const QUOTATIONS = 2;
const FIGURES = 2;
/** Articles that are read for the quotations and figures of one card: enough to choose from, few enough for a hover over a name in every article. */
const LOOKED_AT = 64;
/** Read first: mostly they have what is shown, and no others are then read. */
const READ_FIRST = 4;
/** Names beyond these are spellings of the same few. */
const ALIASES = 6;

/** Who an actor is, as the articles say it; several actors where the name alone does not decide; null for none. */
export function actorCard(actors: readonly Actor[], corpus: CorpusView): Card | null {
  const [actor, ...others] = actors;
  if (actor === undefined) return null;
  if (others.length > 0) return ambiguous(actors, corpus);
  return card(actor.name, joined([kindOf(actor), say('in {0}', spread(actor.articles, corpus))]), [
    ...roleLines(actor),
    ...aliasLines(actor),
    ...saidLines(actor, corpus),
    ...figureLines(actor, corpus),
  ]);
}

/** Newest role first, each wording once; "President" is left out beside "Vietnamese President". */
function distinctRoles(actor: Actor, most: number, fits: (role: Role) => boolean = () => true): Role[] {
  const keyed = actor.wordings.map((role) => ({ role, key: ` ${foldName(role.text)} ` }));
  const distinct: Role[] = [];
  for (const [at, { role, key }] of keyed.entries()) {
    if (distinct.length >= most) break;
    if (fits(role) && keyed.every((other, index) => other.role.former !== role.former || !other.key.includes(key) || (other.key === key && index >= at))) distinct.push(role);
  }
  return distinct;
}

/** What an actor is in a few words: its newest present role, else its kind. */
export function whatItIs(actor: Actor): string {
  return presentRole(actor)?.text ?? kindOf(actor);
}

/** The newest role that is not said of another time. */
export function presentRole(actor: Actor): Role | undefined {
  return distinctRoles(actor, 1, ({ former }) => !former)[0];
}

function ambiguous(actors: readonly Actor[], corpus: CorpusView): Card {
  const lines = actors.map((actor): CardLine => {
    const first = actor.wordings[0]?.location ?? actor.earliest;
    return { text: joined([actor.name, whatItIs(actor), say('in {0}', spread(actor.articles, corpus))]), ...(first ? { location: first } : {}) };
  });
  return card(say('{0} actors bear this name', actors.length), say('The name alone does not say which one is meant.'), lines);
}

function roleLines(actor: Actor): CardLine[] {
  return distinctRoles(actor, ROLES).map(({ text, former, location, date }) => ({ text: joined([former ? say('formerly {0}', text) : text, date]), location }));
}

function aliasLines({ aliases }: Actor): CardLine[] {
  if (aliases.length === 0) return [];
  const more = aliases.length - ALIASES;
  return [{ text: say('Also called {0}', more > 0 ? say('{0} and {1} more', aliases.slice(0, ALIASES).join(', '), more) : aliases.join(', ')) }];
}

/**
 * The first `most` of what articles have of an actor, `best` ones first, each kind in order. Where the first few articles have enough of the best, nothing of the others
 * comes before it; a name that several bear has the articles of one after those of the other.
 */
function chosen<T>(name: string, corpus: CorpusView, most: number, read: (articles: number) => readonly T[], isBest: (one: T) => boolean): T[] {
  const few = corpus.actorsNamed(name).length === 1 ? read(READ_FIRST).filter(isBest) : [];
  if (few.length >= most) return few.slice(0, most);
  const all = read(LOOKED_AT);
  return [...all.filter(isBest), ...all.filter((one) => !isBest(one))].slice(0, most);
}

function saidLines({ name }: Actor, corpus: CorpusView): CardLine[] {
  // Its own words before what others report of it.
  const said = chosen(name, corpus, QUOTATIONS, (articles) => corpus.quotationsBy(name, articles), ({ quotation }) => quotation.direct);
  return said.map(({ quotation, location }) => ({ text: quotation.verb === '' ? say('Said') : capital(quotation.verb), quoted: oneLine(quotation.text), location }));
}

function figureLines({ name }: Actor, corpus: CorpusView): CardLine[] {
  const read = (articles: number): FigureEntry[] => corpus.figuresOf(name, articles).filter(({ figure }) => figure.measures !== '' && tellingRank(figure) < 2);
  return chosen(name, corpus, FIGURES, read, ({ figure }) => tellingRank(figure) === 0).map(({ figure, location }) => ({ text: joined([figure.text, figure.measures, figure.when]), location }));
}

const KINDS: Readonly<Record<Actor['kind'], string>> = { person: phrase('person'), organisation: phrase('organisation'), place: phrase('place'), other: phrase('name') };

function kindOf({ kind }: Actor): string {
  return say(KINDS[kind]);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
