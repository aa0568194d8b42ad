import type { ActorKind } from '../model';
import { foldName, isParticle, NAME_SUFFIXES } from './names';
import { bodyOfLetters } from './organisations';
import { countryOfDemonym, placeNamed } from './places';

export { foldName } from './names';

/** All of an actor that the comparison of two names looks at; the name as it is written, not folded. */
export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
}

const COMPANY = new Set('inc corp co ltd llc plc gmbh ag sa nv bv kg se ab as oyj spa pty limited incorporated corporation company group holdings holding llp'.split(' '));
const SMALL = new Set('of and the for in on at to de la du des und y'.split(' '));

function withoutSuffix(folded: string, suffixes: ReadonlySet<string>): string[] {
  const words = folded.split(' ');
  while (words.length > 1 && suffixes.has(words[words.length - 1]!)) words.pop();
  return words;
}

/** True when one list of given names may abbreviate the other: equal words, initials for words, or middle names left out. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] ?? '';
  const other = b[0] ?? '';
  if (first === '' || other === '') return false;
  if (first !== other) {
    const [short, long] = first.length < other.length ? [a, b] : [b, a];
    const initials = short[0]!;
    if (initials.length > 3 || initials.length !== short.join('').length) return false;
    const full = long.map((word) => word[0]).join('');
    return full === initials || (initials.length === 1 && full[0] === initials && long[0]!.length > 1);
  }
  const middlesA = a.slice(1);
  const middlesB = b.slice(1);
  if (middlesA.length === 0 || middlesB.length === 0) return true;
  return middlesA.length === middlesB.length && middlesA.every((word, at) => {
    const twin = middlesB[at]!;
    return word === twin || (word.length === 1 && twin.startsWith(word)) || (twin.length === 1 && word.startsWith(twin));
  });
}

/** A person's names split before the family name; particles go with it ("ursula", "von der leyen"). */
function splitPerson(words: readonly string[]): { given: string[]; family: string } {
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1]!)) at--;
  return { given: words.slice(0, at), family: words.slice(at).join(' ') };
}

/**
 * True when both names may be the same actor's full name: equal when folded, or a person's with initials or a middle name more or less,
 * or an organisation's with another company ending. A person and a place are never one.
 */
export function sameName(a: NamedActor, b: NamedActor): boolean {
  const kinds = a.kind === b.kind || a.kind === 'other' || b.kind === 'other' ||
    (a.kind !== 'person' && b.kind !== 'person');
  if (!kinds) return false;
  const left = foldName(a.name);
  const right = foldName(b.name);
  if (left === '' || right === '') return false;
  if (left === right) return true;
  // Letters and full name of a body everybody knows, and the names of one country, are one.
  if (a.kind === 'organisation' && foldName(bodyOfLetters(left) ?? left) === foldName(bodyOfLetters(right) ?? right)) return true;
  if (a.kind === 'place' && b.kind === 'place' && placeNamed(left) !== undefined && placeNamed(left) === placeNamed(right)) return true;
  if (a.kind === 'person' && b.kind === 'person') {
    const one = splitPerson(withoutSuffix(left, NAME_SUFFIXES));
    const two = splitPerson(withoutSuffix(right, NAME_SUFFIXES));
    // Middle names that differ only by being absent: allowed where what is left out is one word, so that "Park Min Su" stays apart from "Park Su".
    if (one.family !== two.family) return false;
    if (one.given.length === 0 || two.given.length === 0) return false;
    const extra = Math.abs(one.given.length - two.given.length);
    const longer = one.given.length > two.given.length ? one.given : two.given;
    if (extra > 0 && one.given[0] === two.given[0] && longer.slice(1).some((word) => word.length > 1)) return false;
    return givenAgree(one.given, two.given);
  }
  if (a.kind === 'organisation' && b.kind === 'organisation') {
    return withoutSuffix(left, COMPANY).join(' ') === withoutSuffix(right, COMPANY).join(' ');
  }
  return false;
}

/** Initials of a folded name of two words or more, small words left out: "international criminal court" → "icc"; "" for a single word. */
export function initialsOf(name: readonly string[]): string {
  const words = name.filter((word) => !SMALL.has(word));
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}

/**
 * Folded short forms by which an actor may be called: a person's family name with and without its particles, and the last given name
 * where the family name comes first; an organisation's initials and its name without company ending. Never the full name.
 */
export function aliasKeys(name: string, kind: ActorKind): string[] {
  const full = foldName(name);
  const keys = new Set<string>();
  if (kind === 'person') {
    const words = withoutSuffix(full, NAME_SUFFIXES);
    if (words.length > 1) {
      const { family } = splitPerson(words);
      keys.add(family);
      keys.add(words[words.length - 1]!);
      // Chinese, Korean and Vietnamese names put the family name first; three short words are their usual shape.
      if (words.length <= 3 && words.every((word) => word.length <= 7)) keys.add(words[0]!);
    }
  } else {
    const initials = initialsOf(full.split(' '));
    if (initials.length >= 2) keys.add(initials);
    const all = full.split(' ');
    const withSmall = all.map((word) => word[0]).join('');
    if (all.length >= 2 && withSmall.length >= 3) keys.add(withSmall);
    const bare = withoutSuffix(full, COMPANY).join(' ');
    if (bare.length > 1) keys.add(bare);
  }
  keys.delete(full);
  keys.delete('');
  return [...keys];
}

/** Optimal string alignment distance (Damerau 1964), given up and answered with `limit + 1` beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

function slip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) <= 3 || /\d/.test(a + b)) return false;
  // Plural and possessive endings, and adjectives made from the same name, are no slips.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  if (ending === 's' || ending === 'es' || ending === 'n' || ending === 'i' || ending === 'an') return false;
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return false;
  // One slip in a word of 4–7 letters, two in a longer one: the rule of Damerau's count, that four slips in five are single.
  return editDistance(a, b, longer <= 7 ? 1 : 2) <= (longer <= 7 ? 1 : 2);
}

/**
 * True where two names differ by a slip of spelling: the same number of words, each equal or one or two letters off, none of three
 * letters or fewer changed. Accents, apostrophes, hyphens, case, plurals and demonyms are legitimate variants, never slips; numbers must agree.
 */
export function misspelt(a: string, b: string): boolean {
  const left = foldName(a);
  const right = foldName(b);
  if (left === right || left.replace(/ /g, '') === right.replace(/ /g, '')) return false;
  // Two real places a letter apart (Iran and Iraq, Austria and Australia) are two places.
  if (placeNamed(left) !== undefined && placeNamed(right) !== undefined) return false;
  if (countryOfDemonym(left) !== undefined && countryOfDemonym(right) !== undefined) return false;
  const one = left.split(' ');
  const two = right.split(' ');
  // A blank that slipped in or out together with a letter is too much to call a slip.
  if (one.length !== two.length) return false;
  let slips = 0;
  for (let at = 0; at < one.length; at++) {
    const x = one[at]!;
    const y = two[at]!;
    if (x === y) continue;
    if (!slip(x, y)) return false;
    slips++;
  }
  return slips > 0 && slips <= 2;
}
