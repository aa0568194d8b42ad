import type { ArticleId, Claim, Difference, Draft, Evidence, JudgedClaim, JudgedDraft, Match } from '../model';
import type { CorpusView } from '../corpus/view';
import type { Settings } from '../settings';
import { textOf } from '../text/spans';
import { findClaims } from './claims';
import { compareActors } from './compare-actors';
import { compareAdditions } from './compare-additions';
import { compareAffiliations } from './compare-affiliations';
import { compareAgents } from './compare-agents';
import { compareAmounts } from './compare-amounts';
import { compareAttachment } from './compare-attachment';
import { compareCertainty } from './compare-certainty';
import { compareContrasts } from './compare-contrasts';
import { compareDenials } from './compare-denials';
import { compareDenied } from './compare-denied';
import { compareDoubted } from './compare-doubted';
import { compareFactuality } from './compare-factuality';
import { compareLists } from './compare-lists';
import { compareNearCopy } from './compare-near-copy';
import { compareNumbers } from './compare-figures';
import { compareOrder } from './compare-order';
import { compareOutstanding } from './compare-outstanding';
import { comparePairs } from './compare-pairs';
import { comparePhrases } from './compare-phrases';
import { comparePosts } from './compare-posts';
import { comparePolarity } from './compare-polarity';
import { compareQuotations } from './compare-quotations';
import { compareRoles } from './compare-roles';
import { compareSettled } from './compare-settled';
import { compareTimes } from './compare-times';
import { compareViews } from './compare-views';
import { standsVerbatim } from './verbatim';
import { compareVoices } from './compare-voices';
import { listening, stillAnswered, type Trace } from './asked';
import { calledBy, canonicalName, canonicalNames } from './context';
import { judgingOf, type Found, type FoundDifference, type FoundMatch, type Judging } from './judging';
import { withKnownOpenings } from './known-openings';
import { prepare, type PreparedSentence } from './prepare';
import { remarksOn, unknownCitations } from './remarks';
import { keyOf, moved, spansWithin, type Remembered } from './remembered';
import { sourceOpener, type Passage, type Source } from './retrieve';
import { isAbsence, toldOf, relabelled, scoreOf, standingOf } from './standing';
import { phrase } from '../text/say';

/** Passages kept for the person to look at. */
const EVIDENCE = 3;
/** A passage that covers less of the claim than this, and of which nothing typed matched or differs, is no evidence. */
const WORTH_SHOWING = 0.3;

/** Reasons for leaving a sentence unchecked that do not keep it from being held against the corpus. */
const STILL_SCORED: ReadonlySet<string> = new Set(['question', 'first person', 'transition', 'too short']);

/** What judging cost, for budgets: sentences judged and results taken over from before. */
export interface JudgeCounters {
  judged: number;
  reused: number;
}

/** A judged draft that can be judged again after an edit. */
export interface JudgedAgain extends JudgedDraft {
  readonly counters: JudgeCounters;
  /** Results by everything in the draft that they depend on. */
  readonly memory: ReadonlyMap<string, Remembered>;
  readonly corpus: CorpusView;
  readonly version: number;
}

/**
 * Finds the claims of a draft, holds them against the corpus and says where each stands. With the result of an earlier judgement of
 * the same draft, corpus and settings only sentences whose words or context changed are judged again, and those to which the corpus would
 * answer otherwise now; the outcome is the same either way.
 */
export function judge(given: Draft, corpus: CorpusView, settings: Settings, previous?: JudgedAgain): JudgedAgain {
  const steps = judgeInSteps(given, corpus, settings, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, one claim at each step: whoever takes the steps may do other things between them, or leave the rest. The corpus must not change meanwhile. */
export function* judgeInSteps(given: Draft, corpus: CorpusView, settings: Settings, previous?: JudgedAgain): Generator<undefined, JudgedAgain> {
  const draft = withKnownOpenings(given, corpus);
  const prepared = prepare(draft);
  const nameOf = canonicalNames(draft, corpus);
  const open = sourceOpener(corpus);
  const counters: JudgeCounters = { judged: 0, reused: 0 };
  const memory = new Map<string, Remembered>();
  const before = previous?.corpus === corpus ? previous : undefined;
  const holds = before?.version === corpus.version ? () => true : stillAnswered(corpus);

  const judgeOne = (claim: Claim): JudgedClaim => {
    const sentence = prepared.sentences[claim.sentence];
    const reason = corpus.articleCount === 0 ? (claim.unchecked ?? phrase('no corpus')) : claim.unchecked;
    if (!sentence || (reason !== undefined && !STILL_SCORED.has(reason))) {
      return { claim: reason === undefined ? claim : { ...claim, unchecked: reason }, standing: 'unchecked', evidence: [], differences: unknownCitations(draft, claim, corpus), score: 0 };
    }
    const key = keyOf(draft, sentence, claim, nameOf);
    const known = before?.memory.get(key);
    if (known !== undefined && holds(known.traces)) {
      if (reason === undefined) counters.reused++;
      memory.set(key, known);
      return moved(known.judged, claim);
    }
    if (reason === undefined) counters.judged++;
    const traces = new Set<Trace>();
    const judged = judgeAfresh(claim, sentence, reason, traces);
    if (spansWithin(judged)) memory.set(key, { judged: moved(judged, claim, -claim.span.start), traces });
    return judged;
  };

  /** Held against the corpus, with `traces` for what was asked of it. */
  const judgeAfresh = (claim: Claim, sentence: PreparedSentence, reason: string | undefined, traces: Set<Trace>): JudgedClaim => {
    const own: Trace = [];
    traces.add(own);
    const heard = listening(corpus, own);
    const openHeard = (id: ArticleId): Source | undefined => {
      heard.open(id);
      const source = open(id);
      if (source !== undefined) traces.add(source.trace);
      return source;
    };
    const nameHeard = (actor: number): string => {
      const [name, called] = [nameOf(actor), calledBy(draft)[actor]];
      if (called !== undefined) own.push({ ask: (later) => canonicalName(called, later), answer: name });
      return name;
    };
    const judging = judgingOf({ draft, prepared, sentence, corpus: heard, settings, open: openHeard, nameOf: nameHeard });
    return reason === undefined ? judgeClaim(claim, judging) : scoredOnly(claim, judging);
  };
  const claims: JudgedClaim[] = [];
  for (const claim of findClaims(draft)) {
    claims.push(judgeOne(claim));
    yield;
  }
  return { draft: given, claims: relabelled(claims), counters, memory, corpus, version: corpus.version };
}

/** Nothing is said of an unchecked sentence; its score serves whoever ranks sentences. */
function scoredOnly(claim: Claim, judging: Judging): JudgedClaim {
  return { claim, standing: 'unchecked', evidence: [], differences: unknownCitations(judging.draft, claim, judging.corpus), score: scoreOf(judging, [], []) };
}

function judgeClaim(claim: Claim, judging: Judging): JudgedClaim {
  const typed = [compareQuotations, compareNumbers, compareTimes, compareRoles, compareActors].map((compare) => compare(judging));
  // Who did what, and whether: read only where every figure, date, name and quotation agrees, for a wrong one explains what follows from it.
  const explained = typed.some((one) => one.differs.some(({ kind }) => !isAbsence(kind)));
  const matched = typed.flatMap((one) => one.matched);
  const whole = explained || standsWordForWord(judging) ? [] : firstDifference(judging).filter((one) => !isToldElsewhere(one, matched) && !isCopied(judging, one));
  const differs = withoutOverlaps([...typed, ...whole].flatMap((one) => one.differs));
  const score = scoreOf(judging, matched, differs);
  const told = toldOf(judging, score, differs);
  const standing = standingOf({ score, told, differences: differs });
  const remarks = remarksOn(judging, claim, standing, matched);
  const evidence = gatherEvidence(judging, { matched, differs: [...differs, ...remarks] });
  const differences = [...differs, ...remarks].map((difference) => toDifference(difference, evidence.get(difference.passage)));
  return { claim, standing, evidence: ranked(evidence), differences: [...differences, ...unknownCitations(judging.draft, claim, judging.corpus)], score, told };
}

/** What a source says in these very words it does not say otherwise, whatever its other sentences say. */
function standsWordForWord({ sentence: { tokens }, passages }: Judging): boolean {
  return passages.some(({ sentence: { tokens: theirs } }) => theirs.length === tokens.length && tokens.every(({ word }, i) => theirs[i]?.word === word));
}

/** "Signed in March" of a contract that one article still hopes for: where another states the claim's own date or figure, the claim is of that one. */
function isToldElsewhere({ differs }: Found, matched: readonly FoundMatch[]): boolean {
  return differs.some(({ kind, passage }) => kind === 'hedge' && matched.some((match) => (match.kind === 'date' || match.kind === 'figure') && match.passage.source !== passage?.source));
}

/** What the claim denies or leaves open in a source's own words that source does not say otherwise; whom it names may be another all the same. */
function isCopied(judging: Judging, { differs }: Found): boolean {
  return differs.length > 0 && differs.every(({ kind, claimSpan }) => (kind === 'polarity' || kind === 'hedge') && standsVerbatim(judging, claimSpan));
}

/** One mistake shows in several ways; the most exact comparison that sees it words it. */
function firstDifference(judging: Judging): Found[] {
  for (const compare of [compareNearCopy, compareVoices, compareViews, comparePosts, compareAffiliations, compareOrder, compareContrasts, comparePolarity, compareDenials, compareCertainty, compareFactuality, compareSettled, compareDenied, compareDoubted, compareAgents, compareAttachment, comparePairs, compareLists, compareAmounts, compareAdditions, comparePhrases, compareOutstanding]) {
    const found = compare(judging);
    if (found.differs.length > 0) return [found];
  }
  return [];
}

/** One mistake is one difference: of two on the same words the first comparison's stands (quotations before numbers before names). */
function withoutOverlaps(differs: readonly FoundDifference[]): FoundDifference[] {
  const kept: FoundDifference[] = [];
  for (const difference of differs) {
    const taken = kept.some((other) => other.claimSpan.start < difference.claimSpan.end && difference.claimSpan.start < other.claimSpan.end);
    if (!taken) kept.push(difference);
  }
  return kept.sort((a, b) => a.claimSpan.start - b.claimSpan.start);
}

/** Evidence by passage: those that matched or differ in something typed, and the best of the rest. */
function gatherEvidence(judging: Judging, found: Found): Map<Passage | null, Evidence> {
  const passages = new Set<Passage>();
  for (const { passage } of found.differs) if (passage) passages.add(passage);
  for (const passage of judging.passages.slice(0, EVIDENCE)) if (passage.windowCoverage >= WORTH_SHOWING) passages.add(passage);
  for (const { passage } of found.matched) passages.add(passage);
  const evidence = new Map<Passage | null, Evidence>();
  const bySentence = new Map<string, Evidence>();
  for (const passage of passages) {
    const key = `${passage.source.id}:${passage.sentence.index}`;
    const known = bySentence.get(key);
    if (known) {
      evidence.set(passage, known);
      continue;
    }
    const same = (one: FoundMatch | FoundDifference): boolean =>
      one.passage !== null && one.passage.source.id === passage.source.id && one.passage.sentence.index === passage.sentence.index;
    const { article } = passage.source.prepared;
    const made: Evidence = {
      location: judging.corpus.locate(passage.source.id, passage.sentence.span),
      text: article.text.slice(passage.sentence.span.start, passage.sentence.span.end),
      matched: found.matched.filter(same).map((match) => ({ ...toMatch(match), passage: textOf(article.text, match.passageSpan) })),
      // Rules may word a passage otherwise (by a full name); evidence shows what stands there.
      differs: found.differs.filter(same).map((difference) => ({ ...toDifference(difference, undefined), passage: difference.passageSpan ? textOf(article.text, difference.passageSpan) : '' })),
      alignment: passage.coverage,
    };
    evidence.set(passage, made);
    bySentence.set(key, made);
  }
  return evidence;
}

function ranked(evidence: ReadonlyMap<Passage | null, Evidence>): Evidence[] {
  const weight = (one: Evidence): number => one.alignment + 0.1 * one.matched.length + (one.differs.length > 0 ? 1 : 0);
  return [...new Set(evidence.values())].sort((a, b) => weight(b) - weight(a)).slice(0, EVIDENCE);
}

function toMatch({ kind, claimSpan, claim, passageSpan, passageText }: FoundMatch): Match {
  return { kind, claimSpan, claim, passageSpan, passage: passageText };
}

function toDifference(found: FoundDifference, evidence: Evidence | undefined): Difference {
  const { passage: _, passageText, ...rest } = found;
  return { ...rest, passage: passageText, evidence: evidence ?? null };
}
