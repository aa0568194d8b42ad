import type { Finding, JudgedDraft, Severity } from '../model';
import type { Settings } from '../settings';
import { fold } from '../text/fold';
import { bySpan, overlaps } from '../text/spans';
import { allRules } from './all';
import { claimUnsourced } from './claim-unsourced';

/**
 * Runs every rule that is not switched off. Overlapping findings go to the rule that stands first, `claim-unsourced` speaks only where no
 * other finding stands, and the same mistake on the same words is one finding with its other places. In order of position.
 */
export function check(judged: JudgedDraft, settings: Settings): Finding[] {
  const kept: Finding[] = [];
  for (const rule of allRules) {
    const severity = settings.rules[rule.id] ?? (rule.offByDefault ? 'off' : undefined);
    // What a rule that is off by default would hide is shown; what a person switched off goes on hiding what explains the same words.
    if (severity === 'off' && rule.offByDefault) continue;
    for (const finding of rule.check(judged)) {
      if (!kept.some((other) => overlaps(other.span, finding.span))) kept.push(finding);
    }
  }
  const shown = kept.flatMap((finding) => withSeverity(finding, settings));
  return merged(shown.sort(bySpan));
}

/** A severity the person set holds for all of the rule's findings; `off` drops them. */
function withSeverity(finding: Finding, settings: Settings): Finding[] {
  const severity: Severity | 'off' | undefined = settings.rules[finding.rule];
  if (severity === 'off') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}

function merged(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, number>();
  const result: Finding[] = [];
  for (const finding of findings) {
    const key = finding.rule === claimUnsourced.id ? null : `${finding.rule}\n${fold(finding.text)}\n${finding.message}`;
    const at = key === null ? undefined : first.get(key);
    const known = at === undefined ? undefined : result[at];
    if (at !== undefined && known) {
      result[at] = { ...known, also: [...known.also, finding.span] };
      continue;
    }
    if (key !== null) first.set(key, result.length);
    result.push(finding);
  }
  return result;
}
