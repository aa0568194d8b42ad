import { TextDocument } from 'vscode-languageserver-textdocument';
import { claimCard } from '../core/features/claim-card';
import { counted } from '../core/features/card';
import { claimGroups, standingsInOrder } from '../core/features/claim-list';
import type { Span, Standing } from '../core/model';
import { checkedNow } from './answers';
import type { OpenDraft } from './drafts';
import { oneLine } from '../core/text/escape';
import type { Project } from './project';
import type { SelectionReport, ServerRequests } from './protocol';
import { cardText, toOffset } from './to-lsp';
import { phrase, say } from '../core/text/say';

/** How many claims stand where. */
const COUNTS: Readonly<Record<Standing, string>> = { found: phrase('{0} found'), near: phrase('{0} near'), conflict: phrase('{0} conflict'), missing: phrase('{0} missing'), unchecked: phrase('{0} unchecked') };

/** "12 found, 1 near": how many claims stand where, in this order. */
export function countsInWords(counts: Readonly<Record<Standing, number>>, standings: readonly Standing[]): string {
  return standings.map((standing) => say(COUNTS[standing], counts[standing])).join(', ');
}

type Asked = ServerRequests['stet/checkSelection']['params'];

/** Words of any document held against a corpus as a draft of their own: what a language model wrote, before it becomes copy. */
export function checkWords(project: Project, { text }: Asked): SelectionReport {
  const document = TextDocument.create('untitled:selection.md', 'markdown', 0, text);
  return reportOf({ uri: document.uri, document, project }, { start: 0, end: text.length });
}

/** The claims that a selection of a draft touches, judged within the draft, so that a pronoun keeps its name. */
export function checkPart(open: OpenDraft, { range }: Asked): SelectionReport {
  return reportOf(open, { start: toOffset(open.document, range.start), end: toOffset(open.document, range.end) });
}

function reportOf(open: OpenDraft, span: Span): SelectionReport {
  const { analysis, findings, more } = checkedNow(open);
  const claims = claimGroups(analysis.judged, [...findings, ...more])
    .flatMap((group) => group.claims)
    .filter(({ judged: { claim } }) => claim.span.start < span.end && span.start < claim.span.end)
    .sort((a, b) => a.judged.claim.span.start - b.judged.claim.span.start);
  const counts: Record<Standing, number> = { found: 0, near: 0, conflict: 0, missing: 0, unchecked: 0 };
  for (const { judged } of claims) counts[judged.standing] += 1;
  const checked = claims.filter(({ judged }) => judged.standing !== 'unchecked');
  const parts = checked.map(({ judged, findings: own }, at) =>
    [`${at + 1}. ${oneLine(judged.claim.text)}`, ...own.map(({ rule, message }) => `   ${rule}: ${oneLine(message)}`), indented(cardText(claimCard(judged)))].join('\n'),
  );
  const said = countsInWords(counts, standingsInOrder.filter((standing) => counts[standing] > 0));
  const head = said !== '' ? say('{0} in the selection: {1}.', counted(checked.length, 'claim'), said) : say('{0} in the selection.', counted(checked.length, 'claim'));
  return { counts, head, text: `${[head, ...parts].join('\n\n')}\n` };
}

function indented(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `   ${line}`)).join('\n');
}
