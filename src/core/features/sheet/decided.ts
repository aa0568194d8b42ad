import { boundAt } from '../../decisions/bind';
import type { Decided } from '../../decisions/apply';
import { scopeOf, type Decision } from '../../decisions/decision';
import type { Reopened } from '../../decisions/reopened';
import type { JudgedDraft } from '../../model';
import { oneLine } from '../card';
import { wordsAt } from './copy';
import type { SheetDecision } from './model';
import type { Redaction } from './redact';

/** The decisions that bear on this draft, in its order: those that hold, then those that changed words have reopened. */
export function decisionsOf(answers: Decided, back: readonly Reopened[], judged: JudgedDraft, numbers: ReadonlyMap<number, number>, redaction: Redaction): SheetDecision[] {
  const numberAt = (start: number): number | null => numbers.get(boundAt(judged, { start, end: start }).span.start) ?? null;
  const clean = (text: string | undefined): string | null => (text === undefined || text === '' ? null : redaction.clean(oneLine(text)));
  const said = (decision: Decision): Omit<SheetDecision, 'claim' | 'changes'> => {
    const { rule, words, verdict, reason, by, at, note } = decision;
    return { rule, words: clean(words) ?? '', verdict, reason: clean(reason) ?? '', scope: scopeOf(decision), by: clean(by), at: at ?? null, note: clean(note) };
  };
  const dismissed = answers.dismissed.flatMap(({ finding, places, decision, reason }) =>
    places.map((place) => {
      const comment = { rule: finding.rule, words: wordsAt(judged.draft, place, redaction), verdict: 'dismissed' as const, reason: clean(reason) ?? '', scope: 'comment' as const, by: null, at: null, note: null };
      return { start: place.start, entry: { claim: numberAt(place.start), ...(decision ? said(decision) : comment), changes: [] } };
    }),
  );
  const confirmed = answers.confirmed.map(({ claim, decision }) => ({ start: claim.claim.span.start, entry: { claim: numberAt(claim.claim.span.start), ...said(decision), changes: [] } }));
  const holding = [...dismissed, ...confirmed].sort((a, b) => a.start - b.start).map(({ entry }) => entry);
  return [...holding, ...back.map(({ decision, claim, changes }) => ({ claim: numberAt(claim.claim.span.start), ...said(decision), changes: changesOf(changes, redaction) }))];
}

/** Passages are told only where no source is confidential: the old words may come from one that has become so since. */
function changesOf(changes: Reopened['changes'], redaction: Redaction): SheetDecision['changes'] {
  return changes.map(({ of, before, now }) => {
    const told = (text: string | null): string | null => (text === null || (of === 'passage' && redaction.count > 0) ? null : redaction.clean(oneLine(text)));
    return { of, before: told(before), now: told(now) };
  });
}
