import type { CorpusView } from '../../corpus/view';
import { decided } from '../../decisions/apply';
import type { Decision } from '../../decisions/decision';
import { reopened } from '../../decisions/reopened';
import { judge } from '../../ground/judge';
import type { Draft, Finding, JudgedClaim, JudgedDraft } from '../../model';
import { check } from '../../rules/check';
import type { Settings } from '../../settings';
import { lineOf, lineStarts } from '../../text/lines';
import { oneLine } from '../card';
import { claimOf, typesOf } from './claim';
import { copyOf, wordsAt } from './copy';
import { coverageOf } from './coverage';
import { decisionsOf } from './decided';
import { corpusDigest, digestOf } from './digest';
import { statement, type Blocking, type Sheet, type SheetClaim } from './model';
import { createRedaction, type Redaction } from './redact';
import { sourcesOf } from './sources';
import { inEnglish } from '../../text/say';

/** What a sheet is made of. */
export interface SheetRequest {
  readonly draft: Draft;
  /** The draft's path as it is to stand on the sheet, and as decisions have it. */
  readonly path: string;
  readonly decisionPath: string;
  readonly unsaved: boolean;
  readonly corpus: CorpusView;
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  /** Files that were left out, and limits that were reached. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly version: string;
  /** As it is to be printed; the core has no clock. */
  readonly date: string | null;
  readonly checker: string | null;
}

/** The fact-check sheet of a draft. Same request, same sheet; nothing of a confidential source but a letter is in it. */
export async function makeSheet(request: SheetRequest): Promise<Sheet> {
  const { draft, corpus, decisions, decisionPath } = request;
  const redaction = createRedaction(corpus, draft);
  const judged = judge(draft, corpus, withOrigins(request.settings));
  const findings = draft.language === 'en' ? inEnglish(() => check(judged, request.settings)) : [];
  const answers = decided(findings, judged, decisions, decisionPath);
  const starts = lineStarts(draft.text);
  const lookedUp = judged.claims.filter(({ standing }) => standing !== 'unchecked');
  const numbers = new Map(lookedUp.map(({ claim }, index) => [claim.span.start, index + 1]));
  const claims = inEnglish(() => lookedUp.map((claim, index) => claimOf(claim, index + 1, { judged, answers, corpus, redaction, starts })));
  const digests = await corpusDigest(corpus, redaction);
  const title = draft.metadata.title;
  return {
    schema: 'stet/1',
    kind: 'fact-check-sheet',
    statement,
    draft: { path: redaction.clean(request.path), title: title === undefined ? null : redaction.clean(oneLine(title)), digest: await digestOf(draft.text), unsaved: request.unsaved },
    corpus: { articles: corpus.articleCount, origins: corpus.originCount, confidential: redaction.count, skipped: redaction.skipped(request.skipped), digest: digests.whole },
    tool: { name: 'Stet', version: request.version },
    date: request.date,
    checker: request.checker,
    coverage: coverageOf(judged, (claim) => typesOf(claim, draft)),
    blocking: blockingOf(claims, answers.open, numbers, starts, judged, redaction),
    claims,
    unchecked: judged.claims
      .filter(({ standing }) => standing === 'unchecked')
      .map(({ claim }) => ({ span: claim.span, line: lineOf(starts, claim.span.start), text: wordsAt(draft, claim.span, redaction), reason: claim.unchecked ?? 'not read' })),
    singleOrigin: singleOriginOf(lookedUp, claims, redaction),
    decisions: decisionsOf(answers, reopened(answers.open, judged, decisions, decisionPath), judged, numbers, redaction),
    sources: sourcesOf(claims, corpus, digests.byPath),
    limits: limitsOf(request, judged, redaction),
    copy: copyOf(draft, claims, redaction),
  };
}

/** Origins are looked up for every claim, whatever the rule is set to: the sheet lists those of a single origin. */
function withOrigins(settings: Settings): Settings {
  return { ...settings, rules: { ...settings.rules, 'single-origin': settings.rules['single-origin'] === 'off' ? 'hint' : (settings.rules['single-origin'] ?? 'hint') } };
}

/** Conflicts that nobody has let stand, then altered or foreign quotations, then what is still to come; each in the order of the draft. */
function blockingOf(claims: readonly SheetClaim[], open: readonly Finding[], numbers: ReadonlyMap<number, number>, starts: readonly number[], judged: JudgedDraft, redaction: Redaction): Blocking[] {
  const conflicts = claims
    .filter(({ standing, why, checked }) => standing === 'conflict' && checked === null && !(why.some(({ dismissed }) => dismissed !== null) && !why.some((each) => each.standing === 'conflict' && each.dismissed === null)))
    .flatMap((claim): Blocking[] => {
      const differing = claim.why.filter((each) => each.standing === 'conflict' && each.dismissed === null);
      const told = differing.length > 0 ? differing : [{ words: claim.text, message: 'A source has the same matter otherwise.', rule: null, span: claim.span }];
      return told.map(({ words, message, rule, span }) => ({ kind: rule?.startsWith('quote-') ? 'quotation' : 'conflict', claim: claim.number, line: lineOf(starts, span.start), words, why: message }));
    });
  const quotations = claims
    .filter(({ standing }) => standing !== 'conflict')
    .flatMap((claim) => claim.why.filter(({ rule, dismissed, standing }) => rule?.startsWith('quote-') && dismissed === null && standing !== 'found').map(({ words, message, span }): Blocking => ({ kind: 'quotation', claim: claim.number, line: lineOf(starts, span.start), words, why: message })));
  const placeholders = open
    .filter(({ rule }) => rule === 'placeholder')
    .flatMap(({ span, also, message }) => [span, ...also].map((place) => ({ place, message })))
    .sort((a, b) => a.place.start - b.place.start)
    .map(({ place, message }): Blocking => {
      const held = judged.claims.find(({ claim }) => claim.span.start <= place.start && place.start < claim.span.end);
      return { kind: 'placeholder', claim: numbers.get(held?.claim.span.start ?? -1) ?? null, line: lineOf(starts, place.start), words: wordsAt(judged.draft, place, redaction), why: message };
    });
  return [...conflicts, ...quotations, ...placeholders];
}

function singleOriginOf(lookedUp: readonly JudgedClaim[], claims: readonly SheetClaim[], { isConfidential }: Redaction): Sheet['singleOrigin'] {
  return lookedUp.flatMap(({ differences, evidence }, index) => {
    const claim = claims[index];
    const from = differences.find(({ kind }) => kind === 'single-origin')?.evidence ?? evidence[0];
    if (!claim || !from || !differences.some(({ kind }) => kind === 'single-origin')) return [];
    // That an open source is a copy of a confidential one would give the confidential one away.
    const open = evidence.filter(({ location }) => !isConfidential(location.path)).length;
    if (open > 0 && open < evidence.length) return [];
    return [{ claim: claim.number, source: claim.passages[0]?.source ?? '' }];
  });
}

function limitsOf({ settings, skipped, unsaved, corpus }: SheetRequest, { draft }: JudgedDraft, redaction: Redaction): string[] {
  const off = Object.keys(settings.rules).filter((rule) => settings.rules[rule] === 'off').sort();
  return [
    ...(draft.language === 'en' ? [] : ['The draft looks like another language than English and was not looked up.']),
    ...(corpus.articleCount === 0 ? ['There is no article to hold the draft against.'] : []),
    ...(skipped.length === 0 ? [] : [`${skipped.length} ${skipped.length === 1 ? 'file' : 'files'} of the corpus could not be used in full; they are listed below.`]),
    ...(corpus.articleCount < settings.limits.articles ? [] : [`The corpus was read up to its limit of ${settings.limits.articles} articles.`]),
    ...(off.length === 0 ? [] : [`Rules switched off by a setting: ${off.join(', ')}.`]),
    ...(settings['figures.tolerance'] > 0 ? [`Figures that differ by less than ${settings['figures.tolerance']} of their value count as equal, by a setting.`] : []),
    'At most three passages are shown for a claim; there may be more.',
    ...(redaction.count === 0 ? [] : [`${redaction.count} confidential ${redaction.count === 1 ? 'source is' : 'sources are'} named by letters only; passage, place, title, origin and digest are on file with the desk.`]),
    ...(unsaved ? ['The draft held unsaved text when the sheet was made; the sheet is about that text.'] : []),
  ];
}

