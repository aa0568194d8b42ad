import { rootOf } from './frames';
import { positionAt, wordAt } from './predicates';
import type { ContentWord, Prepared, PreparedSentence } from './prepare';
import type { Passage, Sought } from './retrieve';
import table from './kin.json';

/**
 * Words of kindred meaning by WordNet 3.1 (Princeton University): of one meaning, derived from one another, or the one a kind of the other ("trip" and "visit"). Two kinds of
 * one thing are none ("herring" and "cod"). Kinship lets a claim in free words be recognised; it is too wide to tell that two sentences say the same.
 */
interface Table {
  readonly members: readonly (readonly string[])[];
  readonly above: readonly number[];
  readonly under: ReadonlyMap<number, readonly number[]>;
  readonly meanings: ReadonlyMap<string, readonly number[]>;
}

let read: Table | undefined;

function kinTable(): Table {
  if (read) return read;
  const members: string[][] = [];
  const above: number[] = [];
  const under = new Map<number, number[]>();
  const meanings = new Map<string, number[]>();
  table.groups.split('|').forEach((group, at) => {
    const [words = '', parent] = group.split('>');
    members.push(words.split(' '));
    above.push(parent === undefined ? -1 : parseInt(parent, 36));
    if (parent !== undefined) under.set(above[at] ?? -1, [...(under.get(above[at] ?? -1) ?? []), at]);
    for (const word of members[at] ?? []) meanings.set(word, [...(meanings.get(word) ?? []), at]);
  });
  return (read = { members, above, under, meanings });
}

const NONE: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlySet<string>>();
const KNOWN_LIMIT = 20_000;

/** Matter stems of the words kindred to one, itself left out; expects a matter stem, for a verb with its particle as "turn_down". */
export function kinOf(key: string): ReadonlySet<string> {
  const before = known.get(key);
  if (before) return before;
  const { members, above, under, meanings } = kinTable();
  const made = new Set<string>();
  for (const meaning of meanings.get(key) ?? []) {
    for (const one of [meaning, above[meaning] ?? -1, ...(under.get(meaning) ?? [])]) for (const word of members[one] ?? []) made.add(word);
  }
  made.delete(key);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, made.size === 0 ? NONE : made);
  return made;
}

const PARTICLE = /^(?:up|down|out|off|on|over|away|back|in|through|apart|ahead)$/;

/** Stems that a content word of a sentence is known by: its own, and for a verb with its particle ("turned down") theirs together. */
export function keysOf(sentence: PreparedSentence, word: ContentWord): readonly string[] {
  const at = positionAt(sentence, word.start);
  const next = sentence.tokens[at + 1];
  return next !== undefined && next.form.closed && PARTICLE.test(next.word) ? [word.stem, `${sentence.tokens[at]?.form.matter ?? ''}_${next.word}`] : [word.stem];
}

/** Whether two sets of keys have one in common, or a word kindred to one of the other. */
export function hasKin(keys: Iterable<string>, others: ReadonlySet<string>): boolean {
  for (const key of keys) if (others.has(key) || meet(kinOf(key), others)) return true;
  return false;
}

/** The sentences of an article by a key that they have, or a word kindred to it: claims ask its passages for the same few keys again and again. */
const kindredIn = new WeakMap<Prepared, Map<string, ReadonlySet<number>>>();
const NOWHERE: ReadonlySet<number> = new Set();

/** Whether a passage's sentence has a key or a word kindred to it. */
export function isKindred(key: string, { source: { prepared }, sentence }: Pick<Passage, 'source' | 'sentence'>): boolean {
  let known = kindredIn.get(prepared);
  if (known === undefined) kindredIn.set(prepared, (known = new Map()));
  let told = known.get(key);
  if (told === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(key, (told = tellingSentences(key, prepared)));
  }
  return told.has(sentence.index);
}

function tellingSentences(key: string, { sentencesOf }: Prepared): ReadonlySet<number> {
  const told = new Set(sentencesOf(key));
  for (const kindred of kinOf(key)) for (const sentence of sentencesOf(kindred)) told.add(sentence);
  return told.size === 0 ? NOWHERE : told;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

/** Share of some words of a claim, by their weight, that a passage's sentence has in the same or in kindred words, 0–1; 0 for no words. */
export function toldShare(sentence: PreparedSentence, words: readonly ContentWord[], { weights }: Sought, passage: Passage): number {
  let [sum, total] = [0, 0];
  for (const { keys, weight } of weighed(sentence, words, weights)) {
    total += weight;
    if (keys.some((key) => isKindred(key, passage))) sum += weight;
  }
  return total === 0 ? 0 : sum / total;
}

/** A word of a claim by its keys, and how much it counts. */
interface Weighed {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** By the list of words: one list is held against one passage after another. */
const weighedWords = new WeakMap<readonly ContentWord[], { readonly weights: Sought['weights']; readonly words: readonly Weighed[] }>();

/** Each word once. */
function weighed(sentence: PreparedSentence, words: readonly ContentWord[], weights: Sought['weights']): readonly Weighed[] {
  const before = weighedWords.get(words);
  if (before?.weights === weights) return before.words;
  const seen = new Set<string>();
  const made: Weighed[] = [];
  for (const word of words) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    made.push({ keys: keysOf(sentence, word), weight: weights.get(word.stem) ?? 1 });
  }
  weighedWords.set(words, { weights, words: made });
  return made;
}

/** What some words of a sentence are known by, by their list. */
const standing = new WeakMap<readonly ContentWord[], { readonly stems: ReadonlySet<string>; readonly roots: ReadonlySet<string> }>();

/** Whether a word of one sentence stands among some words of another: the same, kindred, or of one root ("press" and "pressure"). */
export function standsAmong(sentence: PreparedSentence, word: ContentWord, theirs: PreparedSentence, words: readonly ContentWord[]): boolean {
  if (words.length === 0) return false;
  let known = standing.get(words);
  if (!known) standing.set(words, (known = { stems: new Set(words.map(({ stem }) => stem)), roots: new Set(words.map(({ start }) => rootOf(wordAt(theirs, start)))) }));
  return hasKin(keysOf(sentence, word), known.stems) || known.roots.has(rootOf(wordAt(sentence, word.start)));
}
