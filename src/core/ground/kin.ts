import { isFunctionWord } from '../text/tokens';
import { rootOf } from './frames';
import { wordAt } from './predicates';
import { matterStem, type ContentWord, type PreparedSentence } from './prepare';
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
function kinOf(key: string): ReadonlySet<string> {
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
  const at = sentence.tokens.findIndex(({ start }) => start === word.start);
  const next = sentence.tokens[at + 1];
  return next !== undefined && isFunctionWord(next.word) && PARTICLE.test(next.word) ? [word.stem, `${matterStem(sentence.tokens[at]?.word ?? '')}_${next.word}`] : [word.stem];
}

/** Whether two sets of keys have one in common, or a word kindred to one of the other. */
export function hasKin(keys: readonly string[], others: ReadonlySet<string>): boolean {
  return keys.some((key) => others.has(key) || meet(kinOf(key), others));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

/** Share of some words of a claim, by their weight, that a passage's sentence has in the same or in kindred words, 0–1; 0 for no words. */
export function toldShare(sentence: PreparedSentence, words: readonly ContentWord[], { weights }: Sought, { sentence: { stems } }: Passage): number {
  let [sum, total] = [0, 0];
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const weight = weights.get(word.stem) ?? 1;
    total += weight;
    if (hasKin(keysOf(sentence, word), stems)) sum += weight;
  }
  return total === 0 ? 0 : sum / total;
}

/** Whether a word of one sentence stands among some words of another: the same, kindred, or of one root ("press" and "pressure"). */
export function standsAmong(sentence: PreparedSentence, word: ContentWord, theirs: PreparedSentence, words: readonly ContentWord[]): boolean {
  if (words.length === 0) return false;
  if (hasKin(keysOf(sentence, word), new Set(words.map(({ stem }) => stem)))) return true;
  const root = rootOf(wordAt(sentence, word.start));
  return words.some(({ start }) => rootOf(wordAt(theirs, start)) === root);
}
