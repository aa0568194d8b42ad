import { agrees } from '../extract/figures-compare';
import { isCountryNamed } from '../extract/places';
import { contains } from '../text/spans';
import type { Token } from '../text/tokens';
import { rootOf } from './frames';
import type { Judging } from './judging';
import { hasKin } from './kin';
import { countryMeant, partiesOf } from './parties';
import { isLight } from './predicates';
import type { Prepared, PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** One telling thing of a sentence: a word by its stems and root, somebody named, or a figure. */
export interface Telling {
  readonly start: number;
  readonly end: number;
  /** Position of its first token. */
  readonly at: number;
  readonly word: string;
  /** Its stem, its stem with a particle behind it, its class. */
  readonly keys: ReadonlySet<string>;
  readonly root: string;
  /** Canonical name, a capital's that of its country, for a name or a pronoun that leads to one. */
  readonly name: string | undefined;
  readonly pronoun: boolean;
  /** Index into the sentence's figures. */
  readonly figure: number | undefined;
}

/** Particles that make another verb of one, and stand up to so many words behind it ("turned the offer down"). */
const PARTICLE = /^(?:up|down|out|off|on|over|away|back|in|through|apart|ahead|for)$/;
const PARTICLE_WITHIN = 4;

/**
 * Words that come to one here though WordNet knows them apart: of being bound to something, of bringing somebody to do it, of belonging to a body, of withdrawing, of denying, and so on. After the
 * modal classes in Quirk et al., A Comprehensive Grammar of the English Language, 1985, 4.51 ff., and the verbs of manipulation in Givón, Syntax, 1984, chapter 4; the words chosen by us.
 */
const CLASSES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['#bound', 'must oblige obliged obligation obligations obligatory require required requires requirement bound compelled compulsory mandatory duty duties forced'],
      ['#cause', 'pressure pressures pressured force forces forced forcing compel compels compelled coerce coerced push pushed prevail prevailed persuade persuaded convince convinced induce induced prompt prompted press pressed oblige obliged'],
      ['#openly', 'explicitly expressly openly directly outright spelled spelt explicit express'],
      ['#member', 'member members membership belong belongs belonged belonging joined join among sit sits sat one'],
      ['#leave', 'withdraw withdraws withdrew withdrawn withdrawal leave leaves left leaving quit quits quitting exit exits exited depart departed vacate vacated abandon abandoned pull pulled pullout'],
      ['#deny', 'deny denies denied denial dispute disputes disputed reject rejects rejected contest contests contested refute refutes refuted'],
      ['#country', 'country countries nation nations state states'],
    ] as const
  ).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

const known = new WeakMap<PreparedSentence, { readonly called: string; readonly made: readonly Telling[] }>();

/** The telling things of a passage's sentence, kept for as long as the corpus leads its names to the same actors. */
export function tellingOf({ source, sentence }: Pick<Passage, 'source' | 'sentence'>): readonly Telling[] {
  const before = known.get(sentence);
  if (before?.called === source.called) return before.made;
  const made = tellingIn(source.prepared, sentence, source.nameOf);
  known.set(sentence, { called: source.called, made });
  return made;
}

const ofClaims = new WeakMap<PreparedSentence, { readonly nameOf: (actor: number) => string; readonly made: readonly Telling[] }>();

/** The telling things of a claim's sentence, which several comparisons ask for by the same names. */
export function tellingOfClaim({ prepared, sentence, nameOf }: Pick<Judging, 'prepared' | 'sentence' | 'nameOf'>): readonly Telling[] {
  const before = ofClaims.get(sentence);
  if (before?.nameOf === nameOf) return before.made;
  const made = tellingIn(prepared, sentence, nameOf);
  ofClaims.set(sentence, { nameOf, made });
  return made;
}

/** The telling things of a sentence in order: words of content that are not light, whom it names or leads back to, and its figures. */
function tellingIn(prepared: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Telling[] {
  const { tokens, figures } = sentence;
  const parties = partiesOf(prepared, sentence, nameOf).filter(({ name }) => !name.startsWith('the '));
  const made: Telling[] = [];
  tokens.forEach(({ start, end, word, form }, at) => {
    const bare = { start, end, at, word, keys: NO_KEYS, root: '', name: undefined, pronoun: false, figure: undefined };
    const party = parties.find(({ first, last }) => first <= at && at <= last);
    if (party) {
      if (party.first === at) made.push({ ...bare, name: countryMeant(party.name), pronoun: /^(?:he|she|him|his|her|it|its)$/.test(word) });
      return;
    }
    const figure = word === 'one' ? -1 : figures.findIndex(({ span }) => contains(span, { start, end }));
    if (figure >= 0) {
      if (made.at(-1)?.figure !== figure) made.push({ ...bare, figure });
      return;
    }
    if (word === 'place' && /^t(?:akes?|ook|aken|aking)$/.test(tokens[at - 1]?.word ?? '')) return;
    const kind = word === 'one' && tokens[at + 1]?.word !== 'of' ? undefined : CLASSES.get(word);
    const stem = form.matter;
    if (kind === undefined && (form.closed || isLight(stem) || SAYS_NOTHING.test(word))) return;
    made.push({ ...bare, keys: keysAt(tokens, at, stem, kind), root: rootOf(word) });
  });
  return made;
}

const NO_KEYS: ReadonlySet<string> = new Set();
/** Negations, modals and adverbs of time, which say how something is told. */
const SAYS_NOTHING = /^(?:not|no|never|none|nobody|nothing|neither|nor|may|might|could|can|would|will|cannot|yet|even|still|already|now|there|also|happen(?:s|ed)?|occur(?:s|red)?|\p{L}+n't)$/u;

function keysAt(tokens: readonly Token[], at: number, stem: string, kind: string | undefined): ReadonlySet<string> {
  const keys = new Set(kind === undefined ? [stem] : [stem, kind]);
  for (let next = at + 1; next <= at + PARTICLE_WITHIN && next < tokens.length; next++) {
    const word = tokens[next]?.word ?? '';
    // "Declined to back it": a verb of its own.
    if (PARTICLE.test(word) && tokens[next - 1]?.word !== 'to') keys.add(`${stem}_${word}`);
  }
  return keys;
}

/** "The country", of one that the other side names. */
function isTheCountry({ keys }: Telling, name: string | undefined): boolean {
  return name !== undefined && keys.has('#country') && isCountryNamed(name);
}

/** Whether two telling things of two sentences are the same or kindred; a country's name meets "the country". */
export function tellsSame(one: Telling, own: PreparedSentence, other: Telling, theirs: PreparedSentence): boolean {
  if (one.name !== undefined || other.name !== undefined) return one.name === other.name || isTheCountry(one, other.name) || isTheCountry(other, one.name);
  if (one.figure !== undefined || other.figure !== undefined) {
    const [a, b] = [own.figures[one.figure ?? -1], theirs.figures[other.figure ?? -1]];
    return a !== undefined && b !== undefined && agrees(a, b);
  }
  return one.root === other.root || hasKin(one.keys, other.keys);
}
