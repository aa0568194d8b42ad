import type { Figure, Span } from '../model';
import { compareFigures } from '../extract/figures-compare';
import { contains } from '../text/spans';
import type { CorpusView } from '../corpus/view';
import type { Found, Judging } from './judging';
import type { Passage, Source } from './retrieve';
import { actorsNear, affinity, attached, beside, measureOverlap, ofAnotherTime, sameTime, timeOf, type Rival } from './figure-affinity';
import { heldByAnother } from './figure-holders';
import { isTime } from './figure-kinds';
import { ofAnotherNoun } from './figure-nouns';
import { behindSameWord, besideInSentence, ofSomethingElse } from './figure-measures';
import { countsSomethingElse, hasUnitBefore, isCountedOtherwise, isDerived, isNamedBare, isOfAScale, isOwnDivision, isReference, isSameNumber } from './figures-retold';
import { isCompared } from './figures-compared';
import { isMultipleOf, isReckoned, nearestTelling } from './figures-reckoned';
import { countsInOtherWords, isSetAgainst } from './figures-set-against';
import { isCounted } from './figures-counted';
import { countBeside, isMirrored, isRestOf, isStatedOtherwise } from './figures-stated';
import { siblingThatFits } from './figure-siblings';
import { isWorkedOut } from './figures-worked-out';
import { spanOfAnother } from './times-of-matters';
import type { PreparedSentence } from './prepare';
import { wordEdits } from './word-alignment';

/** Two figures speak of the same measure from this affinity on. Chosen on the marked drafts: below it a value is only another value. */
const SAME_MEASURE = 0.5;
/** Below this a share or multiple in words is one of something else. */
const OF_THE_MATTER = 0.3;
/** A rival must fit this much better than the equal value before that is called misplaced. */
const CLEARLY_BETTER = 0.15;
/** With this much between them the equal value is about something else even where no name tells the two apart. */
const FAR_BETTER = 0.35;
/** A rival with a smaller part than this of the words that stand beside the equal value is about something else, whoever it belongs to. */
const HALF_THE_WORDS = 0.5;
/** Below this overlap the words beside the equal value are about something else. */
const OTHER_WORDS = 0.45;
/** A sentence that says the same words with the same figure is where the figure belongs. */
const NEAR_COPY = 0.9;
/** Up to here a writer counts along with his sources. */
const FEW = 10;
/** DESIGN: below this alignment a difference rests on a loose paraphrase … */
const LOOSE = 0.7;
/** … unless the figures themselves clearly speak of one measure: an exact value is a warning. */
const SURE = 0.6;

/**
 * Compares each number of the claim with the numbers of the passages: equal and rightly attached, another value for the same measure,
 * the right value for something else, or nowhere. At most one difference for each figure.
 */
export function compareNumbers(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const figure of judging.sentence.figures) {
    if ((isTime(figure) && figure.kind !== 'duration') || figure.value === null || insideQuotation(judging.sentence, figure.span) || isReference(judging, figure) || isOfAScale(judging, figure)) continue;
    compareNumber(judging, figure, found);
  }
  return found;
}

function compareNumber(judging: Judging, figure: Figure, found: Found): void {
  const claim = judging.text(figure.span);
  const equal: Rival[] = [];
  const other: Rival[] = [];
  let rounded: Rival | undefined;
  const isMultiple = isMultipleOf(judging, figure);
  for (const passage of judging.passages) {
    for (const source of passage.sentence.figures) {
      const verdict = isSameNumber(figure, source) ? 'equal' : compareFigures(figure, source);
      if (verdict === 'incomparable' || (isMultiple && !isMultipleOf({ draft: passage.source.prepared.article, sentence: passage.sentence }, source)) || (isTime(source) && source.kind !== 'duration')) continue;
      const words = measureOverlap(judging, figure, source, passage);
      const rival = { figure: source, passage, words, affinity: affinity(judging, figure, source, passage, words) };
      if (verdict === 'different' && countsSomethingElse(figure, source, passage)) continue;
      if (verdict === 'different' && !withinTolerance(figure, source, judging.settings['figures.tolerance'])) other.push(rival);
      else if (verdict === 'rounded') rounded = better(rival, rounded);
      else equal.push(rival);
    }
  }
  const nearestEqual = equal.reduce<Rival | undefined>((best, rival) => better(rival, best), undefined);
  // A third, a half and twice stand everywhere: far from the claim's matter they are another's.
  const bestEqual = isOfTheMatter(judging, figure, equal) ? nearestEqual : undefined;
  // Of the claim's own actor and time, and not stated by it as well.
  const asMeant = (): Rival[] => other.filter((one) => sharesActor(judging, figure, one) && !ofAnotherTime(judging, figure, one) && !isStatedToo(judging, figure, one));
  const difference = (kind: 'figure' | 'figure-attachment' | 'figure-rounding', rival: Rival, guessed = false): void => {
    found.differs.push({
      passage: rival.passage,
      // How long something took is a matter of time, worded by the date rules.
      kind: kind === 'figure' && figure.kind === 'duration' ? 'date' : kind,
      claimSpan: figure.span,
      claim,
      passageSpan: rival.figure.span,
      passageText: rival.figure.text,
      about: describe(rival),
      replacement: rival.figure.text,
      loose: guessed || (rival.passage.coverage < LOOSE && rival.affinity < SURE),
    });
  };

  const since = figure.kind === 'duration' || figure.kind === 'ordinal' ? spanOfAnother(judging, figure) : undefined;
  if (since && (!bestEqual || figure.kind === 'ordinal')) {
    found.differs.push({
      passage: since.passage, kind: 'date', claimSpan: figure.span, claim, passageSpan: since.figure.span, passageText: since.figure.text, about: '', loose: true,
    });
    return;
  }
  if (bestEqual) {
    // "Lost a third of its passengers", worked out, is no third of anything else that the article counts.
    if (figure.kind === 'ratio' && isReckoned(judging, figure, bestEqual.affinity < SAME_MEASURE ? undefined : bestEqual.passage)) {
      found.matched.push({ passage: bestEqual.passage, kind: 'figure', claimSpan: figure.span, claim, passageSpan: bestEqual.figure.span, passageText: bestEqual.figure.text });
      return;
    }
    const rival = other.filter((one) => isMisplaced(judging, figure, bestEqual, one)).reduce<Rival | undefined>((best, one) => better(one, best), undefined);
    // Where the equal value has more of the claim's words about it, only the actor speaks for the rival.
    if (rival && !isSetAgainst(judging, figure, rival.figure)) return difference('figure-attachment', rival, rival.passage.sentence !== bestEqual.passage.sentence && rival.words < bestEqual.words);
    const besides = besideInSentence(judging, figure, equal, other);
    if (besides) return difference('figure-attachment', besides, true);
    const workedOut = isReckoned(judging, figure) ?? isWorkedOut(judging, figure);
    const governed = workedOut ? undefined : behindSameWord(judging, figure, equal, asMeant());
    if (governed) return difference('figure-attachment', governed, true);
    const ofOthers = heldByAnother(judging, figure, equal) ?? (workedOut ? undefined : ofSomethingElse(judging, figure, equal));
    const unlike = ofOthers || workedOut ? undefined : ofAnotherNoun(judging, figure, equal);
    const held = ofOthers ?? unlike;
    if (held) {
      found.differs.push({
        passage: held.passage, kind: 'figure-attachment', claimSpan: figure.span, claim, passageSpan: held.figure.span, passageText: held.figure.text, about: describe(held), loose: unlike !== undefined || held.passage.coverage < LOOSE,
      });
      return;
    }
    const sibling = siblingThatFits(judging, figure, equal);
    if (sibling) {
      found.differs.push({
        passage: sibling.passage, kind: 'figure-attachment', claimSpan: figure.span, claim, passageSpan: sibling.figure.span, passageText: sibling.figure.text, about: aboutFigure(sibling.figure, sibling.passage.source),
        replacement: sibling.figure.text, loose: true,
      });
      return;
    }
    found.matched.push({ passage: bestEqual.passage, kind: 'figure', claimSpan: figure.span, claim, passageSpan: bestEqual.figure.span, passageText: bestEqual.figure.text });
    return;
  }
  const reckoned = isReckoned(judging, figure);
  // "The first agreement it ever concluded": what comes before all others is said in many words.
  if ((figure.kind === 'ordinal' && figure.value === 1) || (!isMultiple && isCountedOtherwise(judging, figure)) || isOwnDivision(judging, figure) || hasUnitBefore(judging, figure) || (reckoned === undefined && isWorkedOut(judging, figure)) || (!isMultiple && isCounted(judging, figure)) || isNamedBare(judging, figure) || isMirrored(judging, figure) || isRestOf(judging, figure)) return;
  const ofNoun = countBeside(judging, figure)?.figure;
  const counted = other.find((one) => one.figure === ofNoun);
  if (counted) return difference('figure-attachment', counted, counted.affinity < SAME_MEASURE);
  if (countsInOtherWords(judging, figure)) return;
  const bestOther = other.filter((rival) => !isStatedToo(judging, figure, rival) && !isSetAgainst(judging, figure, rival.figure)).reduce<Rival | undefined>((best, rival) => better(rival, best), undefined);
  // "A third" is hardly 0.8 per cent gone wrong.
  const statesShare = bestOther !== undefined && bestOther.affinity >= SAME_MEASURE && reckoned === true && isOfOneSize(figure, bestOther.figure);
  if (statesShare ? isReckoned(judging, figure, bestOther.passage) : (reckoned ?? isCompared(judging, figure))) return;
  if (bestOther && bestOther.affinity >= SAME_MEASURE && sharesActor(judging, figure, bestOther) && !ofAnotherTime(judging, figure, bestOther) && (!rounded || bestOther.affinity > rounded.affinity + CLEARLY_BETTER)) return difference('figure', bestOther);
  const governed = rounded && behindSameWord(judging, figure, [rounded], asMeant());
  if (governed) return difference('figure', governed, true);
  if (rounded) return difference('figure-rounding', rounded);
  // "The second strike day", "the third bidder": a writer counts along what his sources tell in turn.
  if (figure.kind === 'ordinal' && Number(figure.value) <= FEW) return;
  if ((nearestEqual === bestEqual && !isMultiple && statedElsewhere(judging.corpus, figure)) || (reckoned === undefined && isDerived(judging, figure)) || isStatedOtherwise(judging, figure)) return;
  found.differs.push({
    passage: null, kind: figure.kind === 'duration' ? 'date-absent' : 'figure-absent', claimSpan: figure.span, claim, passageSpan: null, passageText: '', about: '', loose: false,
  });
}

/** Beyond this factor two shares are not one that was told wrongly. */
const ONE_SIZE = 5;

function isOfOneSize(claim: Figure, source: Figure): boolean {
  const share = ({ kind, value }: Figure): number => (kind === 'percent' ? Number(value) / 100 : Number(value));
  const [a, b] = [share(claim), share(source)];
  return Math.max(a, b) <= ONE_SIZE * Math.min(a, b);
}

/** A share or multiple in words that stands by the claim's words, or where the claim's matter is told. */
function isOfTheMatter(judging: Judging, figure: Figure, equal: readonly Rival[]): boolean {
  if (/\d/.test(figure.text) || (figure.kind !== 'ratio' && !isMultipleOf(judging, figure)) || equal.some(({ affinity: near }) => near >= OF_THE_MATTER) || isReckoned(judging, figure)) return true;
  const near = nearestTelling(judging);
  return equal.some(({ passage }) => near.some(({ source, sentence }) => source === passage.source && Math.abs(sentence.index - passage.sentence.index) <= 1));
}

/** Other values than the claim's figure for what may be the same measure, best first; those of the passage it was found in left out. */
export function rivalFigures(judging: Judging, figure: Figure, found: Passage): Rival[] {
  return judging.passages
    .filter((passage) => passage.sentence !== found.sentence)
    .flatMap((passage) =>
      passage.sentence.figures
        .filter((source) => !isTime(source) && compareFigures(figure, source) === 'different' && compareFigures(source, figure) === 'different')
        .map((source) => {
          const words = measureOverlap(judging, figure, source, passage);
          return { figure: source, passage, words, affinity: affinity(judging, figure, source, passage, words) };
        }),
    )
    .sort((a, b) => b.affinity - a.affinity);
}

function better(rival: Rival, best: Rival | undefined): Rival {
  return best === undefined || rival.affinity > best.affinity ? rival : best;
}

/**
 * The value stands in the sources, but another figure fits the claim better: it belongs to an actor of the claim to whom the equal value
 * does not belong, or fits better by far. Without that condition a list of figures would accuse every claim that picks one of them.
 */
function isMisplaced(judging: Judging, figure: Figure, equal: Rival, rival: Rival): boolean {
  if (rival.affinity < SAME_MEASURE || (equal.passage.sentence !== rival.passage.sentence && equal.passage.coverage >= NEAR_COPY)) return false;
  // A bare number beside a counted one counts nobody knows what.
  if (figure.kind === 'count' && rival.figure.unit === null && equal.figure.unit !== null && (figure.scale === null || rival.figure.scale !== figure.scale)) return false;
  const own = beside(judging, figure);
  const theirs = attached(rival);
  const sameSentence = equal.passage.sentence === rival.passage.sentence;
  // Within one sentence only attachment tells two figures apart; elsewhere a name anywhere near the equal value speaks for it.
  const equals = sameSentence ? attached(equal) : [...actorsNear(equal.passage)];
  if (sameSentence && equal.passage.coverage >= NEAR_COPY && isStatedToo(judging, figure, rival) && wordEdits(judging.sentence.tokens, equal.passage.sentence.tokens).similarity >= NEAR_COPY) return false;
  if (sameSentence && isOfRivalsTime(judging, figure, equal, rival)) return true;
  // An equal value in a sentence that names nobody may be anybody's.
  const only = equals.length > 0 && own.some((name) => theirs.includes(name) && !equals.includes(name));
  if (!sameSentence && (isStatedToo(judging, figure, rival) || agreesInTime(judging, figure, equal, rival))) return false;
  const contrary = own.some((name) => equals.includes(name) && !theirs.includes(name));
  // Where one sentence attaches both actors to both figures, the one that stands closest is whose it is.
  const [closest, equalsClosest] = [attached(rival)[0], attached(equal)[0]];
  if (sameSentence && !only && !contrary && closest !== equalsClosest && closest !== undefined && equalsClosest !== undefined)
    return own.includes(closest) && !own.includes(equalsClosest);
  if (only && !contrary) return sameSentence ? rival.affinity > equal.affinity : rival.affinity > equal.affinity - CLEARLY_BETTER / 2 && rival.words >= HALF_THE_WORDS * equal.words;
  return rival.affinity - equal.affinity >= FAR_BETTER || (rival.words >= SAME_WORDS && equal.words <= OTHER_WORDS);
}

/** From this overlap on two sentences have the same words for the same matter, whatever names stand near. */
const SAME_WORDS = 0.75;

/** Another value for other actors is no other value. Where either side names nobody, or the words are the same, the words decide. */
function sharesActor(judging: Judging, figure: Figure, rival: Rival): boolean {
  if (rival.words >= SAME_WORDS) return true;
  const own = judging.figureActors(figure);
  const theirs = actorsNear(rival.passage);
  return own.length === 0 || theirs.size === 0 || own.some((name) => theirs.has(name));
}

/** The claim states the rival's value as well: it has both, each where it belongs. */
function isStatedToo(judging: Judging, figure: Figure, rival: Rival): boolean {
  return judging.sentence.figures.some((other) => other !== figure && compareFigures(other, rival.figure) === 'equal');
}

/** The equal value holds for the claim's own time, the rival for another. */
function agreesInTime(judging: Judging, figure: Figure, equal: Rival, rival: Rival): boolean {
  const own = timeOf(figure, judging.sentence);
  const [theirs, other] = [timeOf(equal.figure, equal.passage.sentence), timeOf(rival.figure, rival.passage.sentence)];
  return own !== null && theirs !== null && other !== null && sameTime(own, theirs) && !sameTime(own, other);
}

/** "412,000 in 2022, down from 455,000 in 2019": the claim's own time is the rival's, and the equal value has another. */
function isOfRivalsTime(judging: Judging, figure: Figure, equal: Rival, rival: Rival): boolean {
  const [own, theirs, other] = [figure.when ?? timeOf(figure, judging.sentence), equal.figure.when, rival.figure.when];
  return own !== null && theirs !== null && other !== null && sameTime(own, other) && !sameTime(own, theirs) && rival.figure.kind === equal.figure.kind;
}

function insideQuotation(sentence: PreparedSentence, span: Span): boolean {
  return sentence.quotations.some((quotation) => quotation.direct && contains(quotation.span, span));
}

/** Equal by the person's own measure, `stet.figures.tolerance`, where both are of one unit. */
function withinTolerance(claim: Figure, source: Figure, tolerance: number): boolean {
  return claim.kind === source.kind && claim.unit === source.unit && Math.abs(Number(claim.value) - Number(source.value)) <= tolerance * Math.abs(Number(source.value));
}

/** The value stands somewhere in the corpus, if not near the matter: then the words, not the figure, lack a source. */
function statedElsewhere(corpus: CorpusView, figure: Figure): boolean {
  return corpus.states(figure);
}

/** What a source's figure is about, in the source's words: "Russia–Vietnam bilateral trade in 2023". */
function describe(rival: Rival): string {
  return aboutFigure(rival.figure, rival.passage.source);
}

/** What a figure is about, for a message: its actors, what it measures and when; "" where the source leaves it open. */
function aboutFigure(figure: Figure, source: Source): string {
  const article = source.prepared.article;
  const measures = figure.measures.toLowerCase();
  const names = figure.actors
    .map((actor) => article.actors[actor]!.name)
    .filter((name) => !measures.includes(name.toLowerCase()))
    .slice(0, 2);
  const measure = article.mentions.some((mention) => figure.measures.startsWith(mention.text)) ? figure.measures : inSentence(figure.measures);
  const matter = [names.join('\u2013'), measure].filter((part) => part !== '').join(' ');
  const year = figure.when?.slice(0, 4);
  return matter === '' || year === undefined || matter.includes(year) ? matter : `${matter} in ${year}`;
}

/** A measure that opened its sentence, in the middle of another. Capitals further in ("GDP", "EU funds") are its own. */
function inSentence(measures: string): string {
  return /^\p{Lu}\p{Ll}/u.test(measures) ? measures.charAt(0).toLowerCase() + measures.slice(1) : measures;
}
