import type { ActorMention } from '../model';
import { capitalsCountry, isCountryNamed } from '../extract/places';
import { contains } from '../text/spans';
import { isFunctionWord, tokenize, type Token } from '../text/tokens';
import type { Found, FoundDifference, Judging } from './judging';
import { mayBeOne } from './metonyms';
import type { ContentWord, PreparedSentence } from './prepare';
import type { Passage, Source } from './retrieve';

/** A word this many tokens from a name counts half of one beside it: what is said of a name stands near it. */
const HALF_AT = 4;
/** A passage with this share of the words about a name is about the same matter … */
const SAME_MATTER = 0.4;
/** … and one with this much less is not. Both chosen on edited claims of the training data, at one false flag in a hundred. */
const MUCH_LESS = 0.15;
/** Fewer words are no matter: "said on Monday" fits everybody. */
const ENOUGH_WORDS = 3;
/** One word in common, however near the name, is chance. */
const SHARED = 2;
/** Sentences before and after in which a passage's own actor may be named: pronouns and "the company" lead back to them. */
const BEFORE = 2;
const AFTER = 1;
/** What a sentence near the passage counts of the passage itself. */
const NEAR = 0.6;
/** Named together with another name of the claim, an actor belongs with it: worth this share of the words. */
const IN_COMPANY = 0.1;
/** A shorter word of a name ("New", "West") may stand in many. */
const DISTINCT = 5;
/** How many passages are read. */
const PASSAGES = 40;
/** From this share of the words on, the finding rests on nearly the same sentence. */
const NEARLY_ALL = 0.85;

/** Compares what is said about each name with whom the passages that say it name: at most one difference. */
export function compareAttachment(judging: Judging): Found {
  for (const mention of judging.sentence.mentions) {
    const made = mention.actor >= 0 && !judging.sentence.quotations.some((q) => q.direct && contains(q.span, mention.span)) ? misplacedName(judging, mention) : undefined;
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

function misplacedName(judging: Judging, mention: ActorMention): FoundDifference | undefined {
  const name = judging.nameOf(mention.actor);
  const words = wordsAbout(judging, mention);
  if (new Set(words.map(({ stem }) => stem)).size < ENOUGH_WORDS || judging.corpus.actorsNamed(name).length === 0) return undefined;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const share = ({ stems }: PreparedSentence): number => words.reduce((sum, { stem, weight }) => sum + (stems.has(stem) ? weight : 0), 0) / total;
  let best: { readonly passage: Passage; readonly share: number } | undefined;
  let own = 0;
  const isNamed = namedIn(name, tokenize(mention.text).map(({ word }) => word.replace(/['\u2019]s?$/, '')).filter((word) => word.length >= DISTINCT && !isFunctionWord(word)));
  for (const passage of judging.passages.slice(0, PASSAGES)) {
    const covered = share(passage.sentence);
    const near = nearness(passage, isNamed);
    own = Math.max(own, near * covered + (near === 1 && namesAnother(judging, passage, name) ? IN_COMPANY : 0));
    if (near < 1 && covered > (best?.share ?? 0) && hasWords(passage, words)) best = { passage, share: covered };
  }
  if (!best || best.share < SAME_MATTER || best.share - own < MUCH_LESS) return undefined;
  const { passage } = best;
  const rival = passage.sentence.mentions.find((there) => there.actor >= 0 && isRival(judging, mention, name, passage, there));
  if (!rival) return undefined;
  const { text } = passage.source.prepared.article;
  const theirs = text.slice(rival.span.start, rival.span.end);
  return {
    passage, kind: 'actor', claimSpan: mention.span, claim: mention.text, passageSpan: rival.span, passageText: theirs,
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), replacement: theirs, loose: best.share < NEARLY_ALL,
  };
}

function hasWords({ sentence }: Passage, words: readonly { readonly stem: string }[]): boolean {
  return new Set(words.filter(({ stem }) => sentence.stems.has(stem)).map(({ stem }) => stem)).size >= SHARED;
}

function namesAnother({ sentence, nameOf }: Judging, passage: Passage, name: string): boolean {
  const others = sentence.mentions.flatMap((m) => (m.actor >= 0 && nameOf(m.actor) !== name ? [nameOf(m.actor)] : []));
  return passage.sentence.mentions.some((m) => m.actor >= 0 && others.includes(passage.source.nameOf(m.actor)));
}

/** The claim's words outside names, by how near they stand to the name. */
function wordsAbout({ sentence, sought, isName }: Judging, { span }: ActorMention): { readonly stem: string; readonly weight: number }[] {
  const position = (at: number): number => sentence.tokens.findIndex((token) => token.end > at);
  const [first, last] = [position(span.start), position(span.end - 1)];
  return sentence.content.filter((word: ContentWord) => !isName(word)).map((word) => {
    const at = position(word.start);
    const apart = at < first ? first - at : Math.max(1, at - last);
    return { stem: word.stem, weight: (sought.weights.get(word.stem) ?? 1) / (1 + apart / HALF_AT) };
  });
}

type IsNamed = (sentence: PreparedSentence, source: Source) => boolean;

/** Whether a sentence names the actor, its country or capital, or has one of the name's distinct words; asked of most sentences several times. */
function namedIn(name: string, words: readonly string[]): IsNamed {
  const known = new Map<PreparedSentence, boolean>();
  return (sentence, { nameOf }) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const made = sentence.mentions.some((m) => m.actor >= 0 && isSame(nameOf(m.actor), name)) || (words.length > 0 && sentence.tokens.some(({ word }) => words.includes(word)));
    known.set(sentence, made);
    return made;
  };
}

/** 1 where the passage names the actor; less where a sentence near it does, for pronouns may lead there. */
function nearness({ source, sentence }: Passage, isNamed: IsNamed): number {
  if (isNamed(sentence, source)) return 1;
  const { sentences } = source.prepared;
  return sentences.slice(Math.max(0, sentence.index - BEFORE), sentence.index + AFTER + 1).some((one) => isNamed(one, source)) ? NEAR : 0;
}

function isSame(a: string, b: string): boolean {
  return a === b || mayBeOne(a, b) || capitalsCountry(a) === b || capitalsCountry(b) === a;
}

/** Another actor of the kind, unknown to the claim, in the place where the claim has its name. */
function isRival(judging: Judging, mention: ActorMention, name: string, passage: Passage, there: ActorMention): boolean {
  const theirName = passage.source.nameOf(there.actor);
  // "Agent: …", "TITLE: …": a label says whose line it is.
  if (passage.source.prepared.article.prose[there.span.end] === ':') return false;
  const kinds = [judging.draft.actors[mention.actor]?.kind, passage.source.prepared.article.actors[there.actor]?.kind];
  if (kinds[0] !== kinds[1] || (mention.form === 'demonym') !== (there.form === 'demonym' || mention.form === 'demonym')) return false;
  // A village lies in its county and a county in its country: only two countries exclude each other.
  if (kinds[0] === 'place' && !(isCountryNamed(name) && isCountryNamed(theirName))) return false;
  if (isSame(name, theirName) || sharesWord(name, theirName) || judging.sentence.mentions.some((m) => m.actor >= 0 && isSame(judging.nameOf(m.actor), theirName))) return false;
  return sharesPlace(judging.sentence, mention, passage.sentence, there) || (kinds[0] === 'place' && sharesPlaceOfCountries(judging.sentence, mention, passage.sentence, there));
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(tokenize(a).map(({ word }) => word));
  return tokenize(b).some(({ word }) => words.has(word));
}

/** How many content words to each side of a name, and within how many words, tell its place in a sentence. */
const BESIDE = 2;
const WITHIN = 7;
const NEXT = 3;

/** Two names stand in one place where they have a word on the same side of them in common. */
function sharesPlace(own: PreparedSentence, a: ActorMention, theirs: PreparedSentence, b: ActorMention): boolean {
  const [before, after] = stemsBeside(own, a);
  const [theirBefore, theirAfter] = stemsBeside(theirs, b);
  return before.some((stem) => theirBefore.includes(stem)) || after.some((stem) => theirAfter.includes(stem));
}

/** Countries are named in any order ("relations between A and B", "A's relations with B"): for them either side will do, where it is near. */
function sharesPlaceOfCountries(own: PreparedSentence, a: ActorMention, theirs: PreparedSentence, b: ActorMention): boolean {
  const beside = new Set(stemsBeside(own, a, NEXT).flat());
  return stemsBeside(theirs, b, NEXT).flat().some((stem) => beside.has(stem));
}

function stemsBeside(sentence: PreparedSentence, { span }: ActorMention, within = WITHIN): readonly [readonly string[], readonly string[]] {
  const first = sentence.tokens.findIndex((token) => token.end > span.start);
  const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
  const content = (tokens: readonly Token[]): string[] => tokens.flatMap((token) => sentence.content.find((word) => word.start === token.start)?.stem ?? []);
  return [content(sentence.tokens.slice(Math.max(0, first - within), first)).slice(-BESIDE), content(sentence.tokens.slice(last + 1, last + 1 + within)).slice(0, BESIDE)];
}
