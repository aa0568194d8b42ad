import type { ActorMention } from '../model';
import { contains } from '../text/spans';
import { reportingFrame } from '../extract/reporting-verbs';
import type { Found, FoundDifference, Judging } from './judging';
import { standsAmong } from './kin';
import { countryMeant } from './parties';
import { isLight, wordAt } from './predicates';
import type { ContentWord, Prepared, PreparedSentence } from './prepare';
import type { Passage } from './retrieve';

/** Where a sentence sets one thing against another. */
const JOINT = /;|(?:,\s)?\b(?:while|whereas|whilst|but|although|though)\b|,\sand\b/g;
const PASSAGES = 8;
/** Of what a claim says of each side so much must stand with the other side in the passage … */
const OTHERS = 0.6;
/** … and next to nothing with its own. */
const OWN = 0.2;
/** One word may stand anywhere. */
const WORDS = 2;

interface Side {
  readonly names: ReadonlySet<string>;
  readonly sentence: PreparedSentence;
  readonly words: readonly ContentWord[];
  readonly mentions: readonly ActorMention[];
}

/** "A has recovered, while B has not" of sources that say so of B and A: what is said of two sides has changed places. At most one difference. */
export function compareContrasts(judging: Judging): Found {
  const own = sidesOf(judging.prepared, judging.sentence, judging.nameOf);
  for (const [i, one] of own.entries()) {
    for (const two of own.slice(i + 1)) {
      if ([...one.names].some((name) => two.names.has(name))) continue;
      for (const passage of judging.passages.slice(0, PASSAGES)) {
        const made = exchanged(judging, passage, one, two);
        if (made) return { matched: [], differs: [made] };
      }
    }
  }
  return { matched: [], differs: [] };
}

function exchanged(judging: Judging, passage: Passage, one: Side, two: Side): FoundDifference | undefined {
  const theirs = sidesOf(passage.source.prepared, passage.sentence, passage.source.nameOf);
  const sideOf = (side: Side, other: Side): Side | undefined => theirs.find(({ names }) => [...side.names].some((name) => names.has(name)) && ![...other.names].some((name) => names.has(name)));
  const [first, second] = [sideOf(one, two), sideOf(two, one)];
  if (!first || !second) return undefined;
  const crossed = Math.max(share(one, second), share(two, first));
  const straight = Math.max(share(one, first), share(two, second));
  if (crossed < OTHERS || straight > OWN) return undefined;
  const { text } = passage.source.prepared.article;
  const claimSpan = meant(one, first, judging.nameOf).span;
  const shown = meant(first, one, passage.source.nameOf).span;
  return {
    passage, kind: 'polarity', claimSpan, claim: judging.text(claimSpan), passageSpan: shown, passageText: text.slice(shown.start, shown.end),
    about: text.slice(passage.sentence.span.start, passage.sentence.span.end), loose: true,
  };
}

/** Share of what one side says that the other says too. */
function share(one: Side, other: Side): number {
  const shared = one.words.filter((word) => standsAmong(one.sentence, word, other.sentence, other.words));
  return shared.length < WORDS ? 0 : shared.length / one.words.length;
}

/** The parts of a sentence that name somebody, with what they say. */
function sidesOf({ article }: Prepared, sentence: PreparedSentence, nameOf: (actor: number) => string): Side[] {
  const { start, end } = sentence.span;
  const cuts = [...article.prose.slice(start, end).matchAll(JOINT)].map(({ index }) => start + index);
  if (cuts.length === 0) return [];
  return [start, ...cuts].flatMap((from, i): Side[] => {
    const span = { start: from, end: cuts[i] ?? end };
    const mentions = sentence.mentions.filter((mention) => mention.actor >= 0 && contains(span, mention.span));
    const words = sentence.content.filter((word) => contains(span, word) && !isLight(word.stem) && !mentions.some((mention) => contains(mention.span, word)) && reportingFrame(wordAt(sentence, word.start)) === undefined);
    if (mentions.length === 0 || words.length === 0) return [];
    return [{ names: new Set(mentions.map(({ actor }) => countryMeant(nameOf(actor)))), sentence, words, mentions }];
  });
}

/** The first name of a side that the other has too. */
function meant({ mentions }: Side, other: Side, nameOf: (actor: number) => string): ActorMention {
  return (mentions.find(({ actor }) => other.names.has(countryMeant(nameOf(actor)))) ?? mentions[0])!;
}
