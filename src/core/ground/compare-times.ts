import type { Figure, Span } from '../model';
import { dayNumber } from '../extract/calendar';
import { agrees, compareFigures, statesLessThan } from '../extract/figures-compare';
import { fold } from '../text/fold';
import { contains } from '../text/spans';
import { clausesOf, coverageOf, type Clause } from './clauses';
import { actorsNear } from './figure-affinity';
import { isTime } from './figure-kinds';
import { isDatedOtherwise } from './figures-stated';
import { isYearOfAnniversary } from './figures-worked-out';
import type { Found, Judging } from './judging';
import type { PreparedSentence } from './prepare';
import type { Passage, Source } from './retrieve';
import { countryMeant } from './parties';
import { datedByTerm } from './times-of-matters';
import { datedOtherwise, isOtherPart } from './times-by-matter';
import { isToldFreely, partAround, tellsOnly } from './times-retold';

/** A passage must cover this share of the claim before another date in it counts as the claim's date gone wrong. */
const SAME_EVENT = 0.5;
/** So many numbers in common are no chance. */
const NUMBERS = 2;
/** With the claim's date in a passage this much worse than one with another date, the date belongs to something else. */
const CLEARLY_BETTER = 0.3;
/** A number of the claim in the same sentence says more about which event is meant than most of its words. */
const NUMBER_WEIGHT = 0.4;
/** A coarser date ("in May" for 1 May) backs the claim's only in a passage that covers this share of it; any month has other matters. */
const COARSE_MATTER = 0.3;
/** A passage that has next to nothing of the claim but its date says nothing of it where another has so much of its matter. */
const NOTHING = 0.12;
const CLEAR_MATTER = 0.42;
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = new RegExp(String.raw`\b(?:${WEEKDAYS.join('|')})\b`);
const DAY = /^\d{4}-\d\d-\d\d$/;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Compares each date, year, decade and period of the claim with those of the passages; at most one difference for each. */
export function compareTimes(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const figure of judging.sentence.figures) {
    if (!isTime(figure) || figure.kind === 'duration') continue;
    if (judging.sentence.quotations.some((quotation) => quotation.direct && contains(quotation.span, figure.span))) continue;
    compareTime(judging, figure, found);
  }
  return found;
}

interface Dated {
  readonly passage: Passage;
  readonly figure: Figure;
  /** Share of the claim that its sentence covers, or of the claim's clause that states the date. */
  readonly matter: number;
  readonly fit: number;
  /** It spans more days than the claim's: an agreement that leaves open whether the claim's date is right. */
  readonly coarse: boolean;
}

function compareTime(judging: Judging, figure: Figure, found: Found): void {
  const claim = judging.text(figure.span);
  const others = judging.sentence.figures.filter((one) => one !== figure && isTime(one));
  let equal: Dated | undefined;
  let other: Dated | undefined;
  const [equals, rivals]: [Dated[], Dated[]] = [[], []];
  let exactly = false;
  // Any month or year that holds the claim's day, whatever happened in it; and a day of the same matter that cannot be resolved.
  let coarsely = false;
  let unresolved = false;
  let weekday: Pick<Dated, 'passage' | 'figure' | 'matter'> | undefined;
  const clause = clauseAt(judging, figure);
  for (const passage of judging.passages) {
    for (const source of passage.sentence.figures) {
      if (!isTime(source)) continue;
      const same = compareTimesOf(figure, source);
      const verdict = same === 'agree' && isOtherPart(judging, figure, source) ? 'differ' : same;
      if (verdict === 'unknown') {
        if (source.value === null && matterOf(judging, clause, passage) >= SAME_EVENT) {
          unresolved = true;
          weekday ??= otherWeekday(figure, source) ? { passage, figure: source, matter: matterOf(judging, clause, passage) } : undefined;
        }
        continue;
      }
      const dated = { passage, figure: source, matter: matterOf(judging, clause, passage), fit: fit(judging, clause, passage), coarse: statesLessThan(source, figure) };
      if (verdict === 'agree') {
        coarsely ||= dated.coarse;
        if (dated.coarse && dated.fit < COARSE_MATTER) continue;
        exactly ||= !dated.coarse;
        equals.push(dated);
        if (equal === undefined || dated.fit > equal.fit) equal = dated;
      } else if (sameRelation(judging, figure, passage, source) && !others.some((one) => compareTimesOf(one, source) === 'agree')) {
        rivals.push(dated);
        if (other === undefined || dated.fit > other.fit || (dated.passage === other.passage && isBehindSameWord(judging, figure, dated) && !isBehindSameWord(judging, figure, other))) other = dated;
      }
    }
  }
  const sameEvent = other !== undefined && !(isNameOfSomething(judging, figure) && equal !== undefined) && (other.matter >= SAME_EVENT || statedIn(judging.sentence.figures.filter((one) => !isTime(one) || one.kind === 'duration'), other.passage).length >= NUMBERS || (isToldFreely(judging, figure, other.passage) && !appearedThen(other.passage.source, figure))) && sharesActor(judging, other.passage) && !alsoAgrees(judging, figure, other.passage);
  // So does a month, where an undated passage that has more of the matter names another weekday than the claim's day.
  if (weekday && coarsely && !exactly && weekday.matter >= (equal?.matter ?? 0)) {
    found.differs.push({ passage: weekday.passage, kind: 'date', claimSpan: figure.span, claim, passageSpan: weekday.figure.span, passageText: weekday.figure.text, about: '', loose: true });
    return;
  }
  // A decade or month leaves the day open; who states it of the same matter settles it.
  const otherIsNearer = other !== undefined && equal !== undefined && (other.fit - equal.fit >= (exactly || other.coarse ? CLEARLY_BETTER : 0) || tellsOnly(judging, figure, other.passage, equal.passage));
  const byTerm = equal && !(sameEvent && otherIsNearer) ? datedByTerm(judging, figure, equals, rivals.sort((a, b) => b.fit - a.fit).filter(({ passage }) => sharesActor(judging, passage) && !alsoAgrees(judging, figure, passage))) : undefined;
  // The day an article appeared says nothing of what it tells; a day without its year is no such day where a source states it.
  const isPublication = (!equal || !String(figure.value).startsWith('-')) && publishedThen(judging, figure);
  const byMatter = (sameEvent && (!equal || otherIsNearer)) || isPublication ? undefined : datedOtherwise(judging, figure, partsAround(judging, figure, clause), equals, rivals.filter(({ passage, coarse }) => !coarse && sharesActor(judging, passage) && !alsoAgrees(judging, figure, passage)));
  const elsewhere = byTerm ?? byMatter ?? (equal && other && equal.fit <= NOTHING && other.matter >= CLEAR_MATTER && sharesActor(judging, other.passage) && !alsoAgrees(judging, figure, other.passage) ? other : undefined);
  if (elsewhere) {
    found.differs.push({
      passage: elsewhere.passage, kind: 'date', claimSpan: figure.span, claim, passageSpan: elsewhere.figure.span, passageText: elsewhere.figure.text, about: '', replacement: elsewhere.figure.text, loose: true,
    });
    return;
  }
  if (equal && !(sameEvent && otherIsNearer)) {
    found.matched.push({ passage: equal.passage, kind: 'date', claimSpan: figure.span, claim, passageSpan: equal.figure.span, passageText: equal.figure.text });
    return;
  }
  if (!equal && (publishedThen(judging, figure) || isYearOfAnniversary(judging, figure))) return;
  if (other && sameEvent) {
    found.differs.push({
      passage: other.passage,
      kind: 'date',
      claimSpan: figure.span,
      claim,
      passageSpan: other.figure.span,
      passageText: other.figure.text,
      about: '',
      replacement: other.figure.text,
      loose: other.matter < LOOSE && !namesThemAll(judging, other.passage),
    });
    return;
  }
  if (coarsely && unresolved) return;
  // A day without its year is looked up nowhere but in the passages: elsewhere any year's would do.
  if (figure.value === null || (typeof figure.value === 'string' && figure.value.startsWith('--')) || judging.corpus.states(figure) || isDatedOtherwise(judging, figure)) return;
  found.differs.push({ passage: null, kind: 'date-absent', claimSpan: figure.span, claim, passageSpan: null, passageText: '', about: '', loose: false });
}

/** Words between a bound and its date: "since early 2019", "by the end of May"; "got to Varde on Monday" is no bound. */
const LEAD = String.raw`\s+(?:(?:about|around|at|early|end|late|least|mid|of|roughly|the)\s+){0,4}$`;
/** Words before a date that say how it bounds an event. */
const RELATIONS: readonly RegExp[] = ['(?:since|from|starting|dat(?:es?|ed|ing)(?: back)? to|(?:go|goes|going|went|reach|reaches|reaching|reached) back to)', '(?:until|till|by|before|to)', 'after'].map((bound) => new RegExp(String.raw`\b${bound}${LEAD}`, 'iu'));

/** Of these the one that tells when something began, and verbs that tell it by themselves. */
const SINCE = 0;
const BEGINNING = /^(?:open(?:ed|s)?|beg[aiu]n|begins|start(?:ed|s)?|establish(?:ed|es)?|found(?:ed|s)|launch(?:ed|es)?|first|forged?|created?|became|becomes?|enter(?:ed|s)?|introduced?|set|formed?|opening|granted?|issued?|signed?|concluded?)$/;

/** What "expires on" a day lasts until it. */
const UNTIL = 1;
const ENDS = /\b(?:expir(?:es?|ed|ing)|ends?|ended|ending|clos(?:es?|ed|ing)|lapses?|lapsed|run(?:s|ning)? out|ran out|deadline(?: is| was)?|finish(?:es|ed)?|due) (?:on |in |at |of )?(?:the )?$/i;

function endsAt(prose: string, { span }: Figure): boolean {
  return ENDS.test(prose.slice(Math.max(0, span.start - BEFORE), span.start));
}

/** Bounds are looked for in this many characters before a date. */
const BEFORE = 40;

/** "Since 2019" and "on 18 May 2024" bound two things: one is not the other gone wrong. */
function sameRelation(judging: Judging, figure: Figure, passage: Passage, source: Figure): boolean {
  const relation = (prose: string, at: number): number => RELATIONS.findIndex((one) => one.test(prose.slice(Math.max(0, at - BEFORE), at)));
  const [own, theirs] = [relation(judging.draft.prose, figure.span.start), relation(passage.source.prepared.article.prose, source.span.start)];
  // What "dates back to" a year began, opened or was set up in it.
  const [ownEnds, theirsEnds] = [own === UNTIL || (own < 0 && endsAt(judging.draft.prose, figure)), theirs === UNTIL || (theirs < 0 && endsAt(passage.source.prepared.article.prose, source))];
  return own === theirs || (ownEnds && theirsEnds) || (own === SINCE && theirs < 0 && tellsABeginning(passage.sentence)) || (theirs === SINCE && own < 0 && tellsABeginning(judging.sentence));
}

function tellsABeginning({ tokens }: PreparedSentence): boolean {
  return tokens.some(({ word }) => BEGINNING.test(word));
}

/** "Opened in 2016 and closed in 2019": of two dates in one sentence the claim's is the one behind the same word. */
function isBehindSameWord({ sentence }: Judging, figure: Figure, { figure: source, passage }: Dated): boolean {
  const before = ({ content }: PreparedSentence, { span }: Figure): string | undefined => content.findLast(({ end }) => end <= span.start)?.stem;
  return before(sentence, figure) === before(passage.sentence, source);
}

/** The clause that states a date, where the claim has several. */
function clauseAt({ draft, sentence }: Judging, figure: Figure): Clause | undefined {
  return clausesOf(draft.prose, sentence).find(({ span }) => contains(span, figure.span));
}

/** "The 2022 fire", "the December warning": a time by which the claim calls something, of which it says what it says. */
function isNameOfSomething({ draft: { prose }, sentence: { content } }: Judging, { span }: Figure): boolean {
  return /\b(?:the|its|his|her|their|that|this) $/i.test(prose.slice(Math.max(0, span.start - 8), span.start)) && content.some(({ start }) => start === span.end + 1) && prose[span.end] === ' ';
}

/** The claim's part between commas that states a date, and all of its clause; what only describes somebody is a part for itself. */
function partsAround(judging: Judging, figure: Figure, clause: Clause | undefined): Span[] {
  const part = partAround(judging, figure);
  const describes = /^, (?:who|whose|which|when|where|after|before|as|while|until|since|though|although|because)\b/.test(judging.draft.prose.slice(part.start, part.start + 12));
  return describes ? [part] : [part, clause?.span ?? judging.sentence.span];
}

function matterOf({ sought }: Judging, clause: Clause | undefined, passage: Passage): number {
  return clause === undefined ? passage.coverage : Math.max(passage.coverage, coverageOf(clause.stems, sought, passage.sentence.stems));
}

/** How well a passage fits the claim: its words, and each of the claim's numbers that it states. */
function fit(judging: Judging, clause: Clause | undefined, passage: Passage): number {
  const numbers = judging.sentence.figures.filter((figure) => (!isTime(figure) || figure.kind === 'duration') && (clause === undefined || contains(clause.span, figure.span)));
  const stated = statedIn(numbers, passage);
  return Math.max(matterOf(judging, clause, passage), 0.9 * passage.windowCoverage) + NUMBER_WEIGHT * stated.length;
}

function statedIn(numbers: readonly Figure[], passage: Passage): readonly Figure[] {
  return numbers.filter((figure) => passage.sentence.figures.some((source) => agrees(figure, source)));
}

/** Resolved values are compared as values; where one side is unresolved, weekdays are compared by name, and by calendar with a full date. */
export function compareTimesOf(claim: Figure, source: Figure): 'agree' | 'differ' | 'unknown' {
  if (claim.value !== null && source.value !== null) {
    const verdict = compareFigures(claim, source);
    return verdict === 'different' ? 'differ' : verdict === 'incomparable' ? 'unknown' : 'agree';
  }
  if (fold(claim.text) === fold(source.text)) return 'agree';
  const own = weekdayOf(claim);
  const theirs = weekdayOf(source);
  if (own === undefined || theirs === undefined) return 'unknown';
  // An undated article's "Thursday" may be any week's: it can speak for a full date, hardly against it.
  return own === theirs ? 'agree' : claim.value === null ? 'differ' : 'unknown';
}

/** The claim's full date falls on another weekday than the one an undated passage about the same matter names. */
function otherWeekday(claim: Figure, source: Figure): boolean {
  const [own, theirs] = [weekdayOf(claim), weekdayOf(source)];
  return own !== undefined && theirs !== undefined && own !== theirs;
}

function weekdayOf(figure: Figure): string | undefined {
  const named = WEEKDAY.exec(fold(figure.text))?.[0];
  return named ?? (typeof figure.value === 'string' && DAY.test(figure.value) ? WEEKDAYS[(((dayNumber(figure.value) + FIRST_WEEKDAY) % 7) + 7) % 7] : undefined);
}

/** Two sentences about different actors are two events, however alike their words are. Where either names nobody, the words decide. */
function sharesActor(judging: Judging, passage: Passage): boolean {
  const theirs = new Set([...actorsNear(passage)].map(countryMeant));
  return judging.names.length === 0 || theirs.size === 0 || judging.names.some((name) => theirs.has(countryMeant(name)));
}

/** The passage names everyone the claim names, and that is more than one: few words are then enough to know the event. */
function namesThemAll(judging: Judging, passage: Passage): boolean {
  const theirs = actorsNear(passage);
  return judging.names.length > 1 && judging.names.every((name) => theirs.has(name));
}

/** A sentence that states the claim's date beside another one is no disagreement. */
function alsoAgrees(judging: Judging, figure: Figure, passage: Passage): boolean {
  return passage.sentence.figures.some((source) => isTime(source) && compareTimesOf(figure, source) === 'agree' && !isOtherPart(judging, figure, source));
}

/** A claim may date an event by the day its article appeared. */
function publishedThen(judging: Judging, figure: Figure): boolean {
  return judging.sources.some((source) => appearedThen(source, figure));
}

function appearedThen({ prepared: { article: { metadata: { date } } } }: Source, figure: Figure): boolean {
  return date !== undefined && compareTimesOf(figure, { ...figure, kind: 'date', value: date, text: date }) === 'agree';
}
