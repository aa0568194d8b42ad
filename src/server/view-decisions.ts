import type { Dismissed } from '../core/decisions/apply';
import type { Reopened } from '../core/decisions/reopened';
import { counted, joined } from '../core/features/card';
import { idOf } from './deciding';
import type { Checked, OpenDraft } from './drafts';
import { oneLine } from '../core/text/escape';
import { changeWords } from './to-lsp';
import { branch, inDraft, numbered, present, short, type Line } from './view-lines';
import { say } from '../core/text/say';

/** What changed words have reopened, to be looked at first. */
export function reopenedLines({ reopened }: Checked, open: OpenDraft): readonly Line[] {
  return present([branch('reopened', reopened.length, () => numbered(reopened.map((each) => reopenedLine(each, open))))]);
}

/** The decisions that hold in this draft, in order of position. */
export function decidedLines({ decided: { dismissed, confirmed } }: Checked, open: OpenDraft): readonly Line[] {
  const lines = [
    ...dismissed.map((each) => ({ at: each.places[0]?.start ?? 0, line: dismissedLine(each, open) })),
    ...confirmed.map(({ claim, decision }) => ({
      at: claim.claim.span.start,
      line: {
        id: idOf(decision),
        kind: 'decision' as const,
        label: short(claim.claim.text),
        detail: oneLine(joined([say('confirmed'), decision.by, decision.at?.slice(0, 10)])),
        draft: inDraft(open, claim.claim.span),
        decision: idOf(decision),
      },
    })),
  ].sort((a, b) => a.at - b.at);
  return present([branch('decided', lines.length, () => numbered(lines.map(({ line }) => line)))]);
}

function reopenedLine({ decision, claim, finding, changes }: Reopened, open: OpenDraft): Line {
  return {
    id: idOf(decision),
    kind: 'decision',
    label: short(finding?.text ?? claim.claim.text),
    detail: short(joined([decision.verdict === 'confirmed' ? say('confirmed before') : say('dismissed as {0} before', say(decision.reason)), changeWords(changes)])),
    draft: inDraft(open, finding?.span ?? claim.claim.span),
    standing: claim.standing,
    decision: idOf(decision),
  };
}

/** An inline comment is no decision that could be taken back: it is words of the draft. */
function dismissedLine({ finding, places, decision, reason }: Dismissed, open: OpenDraft): Line {
  return {
    id: decision ? idOf(decision) : `comment ${finding.span.start}`,
    kind: 'decision',
    label: short(finding.text),
    detail: oneLine(joined([say('dismissed'), say(reason), finding.rule, places.length > 1 ? counted(places.length, 'place') : '', decision ? decision.by : say('inline comment')])),
    draft: inDraft(open, places[0] ?? finding.span),
    ...(decision ? { decision: idOf(decision) } : {}),
  };
}
