import type { Difference, DifferenceKind, Evidence, Finding, JudgedClaim, JudgedDraft, Severity, Standing } from '../model';
import { say } from '../text/say';
import { where } from '../text/where';

/** Longest quotation of a source in a message; hover and evidence show the rest. */
const QUOTED = 120;

/** "council-budget, line 9", "report, page 4, line 12": where a person finds the passage. */
export function placeOf(evidence: Evidence | null): string {
  if (evidence === null) return '';
  return ` (${where(evidence.location)})`;
}

/** Words in quotation marks, cut at a blank where they are long. */
export function quoted(words: string): string {
  const line = words.replace(/\s{1,200}/g, ' ').trim();
  if (line.length <= QUOTED) return `\u201C${line}\u201D`;
  const cut = line.lastIndexOf(' ', QUOTED);
  return `\u201C${line.slice(0, cut > 0 ? cut : QUOTED)} \u2026\u201D`;
}

/** Says where the nearest passage stands, or that there is none. */
export function nearestPassage(evidence: readonly Evidence[]): string {
  const nearest = evidence[0];
  return nearest ? ` ${say('The nearest passage says: {0}{1}.', quoted(nearest.text), placeOf(nearest))}` : '';
}

/** What a rule that words one kind of difference needs: the kinds it takes, its standing, and its words. */
interface Wording {
  readonly id: string;
  readonly kinds: readonly DifferenceKind[];
  readonly severity: Severity;
  readonly standing: Standing;
  readonly message: (difference: Difference, judged: JudgedClaim) => string;
  /** Title of the edit; without it the finding offers none. */
  readonly edit?: (difference: Difference) => string;
}

/** One finding for each difference of the rule's kinds; a difference read from a loose paraphrase is never above information. */
export function findingsFor(draft: JudgedDraft, wording: Wording): Finding[] {
  return draft.claims.flatMap((judged) =>
    judged.differences
      .filter((difference) => wording.kinds.includes(difference.kind))
      .map((difference): Finding => {
        const rest = judged.evidence.filter((evidence) => evidence !== difference.evidence);
        const edits =
          wording.edit && difference.replacement !== undefined
            ? [{ title: wording.edit(difference), span: difference.claimSpan, text: difference.replacement }]
            : [];
        return {
          rule: wording.id,
          severity: difference.loose && wording.severity === 'warning' ? 'information' : wording.severity,
          standing: wording.standing,
          span: difference.claimSpan,
          text: difference.claim,
          message: wording.message(difference, judged),
          evidence: difference.evidence ? [difference.evidence, ...rest] : rest,
          edits,
          also: [],
        };
      }),
  );
}
