import Fuse from 'fuse.js';
import type { CorpusView } from '../corpus/view';
import type { FigureEntry, Location } from '../model';
import { fold } from '../text/fold';
import { whatItIs } from './actor-card';
import { counted, joined, listed, spread } from './card';
import { mostTelling } from './navigate';
import { isBareTime } from './telling';
import { phrase, say } from '../text/say';

/** An entry of a pick list. */
export interface Choice {
  readonly label: string;
  readonly detail: string;
  /** Other words it can be found by. */
  readonly also: readonly string[];
  readonly location: Location;
  /** What is inserted where it is chosen for the draft. */
  readonly insert: string;
}

/** LIBRARIES.md: Fuse.js takes 10 ms over 5,000 entries and 148 ms over 50,000; longer lists are narrowed by first letter before. */
const SHORT_LIST = 5_000;
/** Share of letters that may differ (Fuse.js' threshold); two letters swapped count as two, in a word of five 0.4. */
const NEAR = 0.4;

/** Every actor, most mentioned first. */
export function actorChoices(corpus: CorpusView): Choice[] {
  return corpus.actors().flatMap((actor) =>
    mostTelling(actor).map((location) => ({
      label: actor.name,
      detail: joined([whatItIs(actor), counted(actor.mentionCount, 'mention')]),
      also: actor.aliases,
      location,
      insert: actor.name,
    })),
  );
}

/** Every measure once, in order of path: its value as most articles give it, how widely, and the other values given. Bare years are left out. */
export function figureChoices(corpus: CorpusView): Choice[] {
  return corpus.measures().filter(({ entry }) => !isBareTime(entry.figure)).map(({ entry: { figure, actorNames, location }, same, roundings, others }) => {
    const places = [...same, ...roundings, ...others].map((entry) => entry.location);
    return {
      label: figure.text,
      detail: joined([figure.measures, listed(actorNames), figure.when, places.length > 1 ? spread(places.map(({ article }) => article), corpus) : '', alsoGiven(phrase('rounded: {0}'), roundings), alsoGiven(phrase('also given: {0}'), others)]),
      also: [...actorNames, ...new Set(places.map(({ key }) => key))],
      location,
      insert: figure.text,
    };
  });
}

function alsoGiven(how: string, entries: readonly FigureEntry[]): string {
  return entries.length === 0 ? '' : say(how, listed([...new Set(entries.map(({ figure }) => figure.text))]));
}

/** Every article that its citation key leads to, by path. */
export function articleChoices(corpus: CorpusView): Choice[] {
  return corpus
    .articles()
    .filter(({ id, metadata }) => corpus.byKey(metadata.key)?.id === id)
    .map(({ id, path, metadata }) => ({
      label: metadata.title ?? metadata.key,
      detail: joined([metadata.outlet, metadata.date, `@${metadata.key}`, metadata.confidential ? say('confidential: not to be named') : '']),
      also: [metadata.key, path, ...(metadata.author === undefined ? [] : [metadata.author])],
      location: corpus.locate(id, { start: 0, end: 0 }),
      insert: metadata.key,
    }));
}

/** Choices that contain every word of the query, as they come; behind them those that a slip of spelling separates from it, nearest first. */
export function pick(query: string, choices: readonly Choice[], limit: number): Choice[] {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return choices.slice(0, limit);
  const exact = choices.filter((choice) => {
    const text = fold(joined([choice.label, choice.detail, ...choice.also], ' '));
    return words.every((word) => text.includes(word));
  });
  if (exact.length >= limit) return exact.slice(0, limit);
  const rest = choices.length <= SHORT_LIST ? choices : choices.filter(({ label }) => fold(label).startsWith(words[0]!.charAt(0))).slice(0, SHORT_LIST);
  const fuse = new Fuse(rest, { keys: [{ name: 'label', weight: 2 }, 'also', 'detail'], threshold: NEAR, ignoreLocation: true, ignoreDiacritics: true });
  const near = fuse.search(query, { limit }).map(({ item }) => item);
  return [...new Set([...exact, ...near])].slice(0, limit);
}
