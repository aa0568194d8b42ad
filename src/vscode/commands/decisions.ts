import * as vscode from 'vscode';
import type { Scope } from '../../core/decisions/decision';
import type { Decided, DecisionLine, Place, Verdict, ViewNode } from '../../server/protocol';
import type { Client } from '../client';
import { caret, notReady, reply } from './caret';
import { linesOf, lineOf } from './lines';

const { l10n } = vscode;

/** What is written down is English whatever the display language, so that one file serves everybody. */
const reasons: readonly { readonly reason: string; readonly label: string; readonly description: string }[] = [
  { reason: 'own reporting', label: l10n.t('Own reporting'), description: l10n.t('you heard, saw or read it yourself') },
  { reason: 'common knowledge', label: l10n.t('Common knowledge'), description: l10n.t('needs no source') },
  { reason: 'opinion', label: l10n.t('Opinion'), description: l10n.t('the author’s own view') },
  { reason: 'wrong match', label: l10n.t('Wrong match'), description: l10n.t('the passage is about something else') },
];

const scopes: readonly { readonly scope: Scope; readonly label: string; readonly description: string }[] = [
  { scope: 'draft', label: l10n.t('In this draft'), description: l10n.t('wherever it says the same') },
  { scope: 'once', label: l10n.t('Here only'), description: l10n.t('this one place') },
  { scope: 'workspace', label: l10n.t('In every draft'), description: l10n.t('of this folder') },
];

type Range = Place['range'];

/** What a command decides on: places of one draft, with words for the title. */
interface Subject {
  readonly uri: string;
  readonly ranges: readonly Range[];
  readonly title: string;
}

/** Dismiss Finding…: asks for reason and scope and records them, for the finding at the caret, at a fix's place, or in the selected lines of a view. */
export async function dismissFinding(client: Client, first: unknown, second: unknown): Promise<void> {
  const subject = subjectOf(client, first, second);
  if (!subject) return;
  if (!(await hasFinding(client, subject))) return reply((await notReady(client, subject.uri)) ?? l10n.t('No finding there.'));
  const reason = await askReason(subject.title);
  if (reason === undefined) return;
  const picked = await vscode.window.showQuickPick(scopes.map((each) => ({ ...each })), { title: subject.title, placeHolder: l10n.t('Where does it hold? (2 of 2)') });
  if (picked) await decide(client, subject, 'dismissed', picked.scope, reason);
}

/** Confirm Claim as Checked: records that somebody held the claim against its source. */
export async function confirmClaim(client: Client, first: unknown, second: unknown): Promise<void> {
  const subject = subjectOf(client, first, second);
  if (subject) await decide(client, subject, 'confirmed', 'draft', '');
}

/** Undo Last Decision: takes back the last answer as a whole. */
export async function undoDecision(client: Client): Promise<void> {
  const undone = await client.ask('stet/undo', { uri: projectUri(client) });
  if (!undone) return reply(l10n.t('Nothing has been decided here.'));
  if (warned(undone)) return;
  const what = undone.verdict === 'confirmed' ? l10n.t('Confirmation taken back: {0}', wordsOf(undone)) : l10n.t('Dismissal taken back: {0}', wordsOf(undone));
  reply(what);
}

/** Revoke Decision: takes back the decision that a line of the Claims view shows. */
export async function revokeDecision(client: Client, argument: unknown): Promise<void> {
  const id = lineOf(argument)?.decision ?? lineOf(client.views.trees.claims.selection[0])?.decision;
  if (id === undefined) return showDecisions(client);
  await revoke(client, id);
}

interface DecisionItem extends vscode.QuickPickItem {
  readonly line: DecisionLine;
}

/** Show All Decisions: each with its reason; Enter goes to the words, the button takes it back. */
export async function showDecisions(client: Client): Promise<void> {
  const load = (): Promise<readonly DecisionLine[]> => client.ask('stet/decisions', { uri: projectUri(client) });
  const lines = await load();
  if (lines.length === 0) return reply(l10n.t('Nothing has been decided here. Dismiss a finding or confirm a claim, and it is kept in .stet/decisions.jsonl.'));
  const pick = vscode.window.createQuickPick<DecisionItem>();
  const takeBack: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('discard'), tooltip: l10n.t('Take Back') };
  const fill = (now: readonly DecisionLine[]): void => {
    pick.title = now.length === 1 ? l10n.t('1 decision') : l10n.t('{0} decisions', now.length);
    pick.items = now.map((line) => ({ label: `$(${line.verdict === 'confirmed' ? 'pass' : 'check'}) ${line.words.replaceAll('$(', '$\u2060(')}`, description: reasonOf(line), detail: whereOf(line), buttons: [takeBack], line }));
  };
  pick.placeholder = l10n.t('Enter goes to the words; the button takes the decision back');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  fill(lines);
  await new Promise<void>((done) => {
    pick.onDidTriggerItemButton(async ({ item }) => {
      await revoke(client, item.line.id);
      fill(await load());
    });
    pick.onDidAccept(() => {
      const line = pick.selectedItems[0]?.line;
      pick.hide();
      if (line) void goTo(line);
    });
    pick.onDidHide(() => {
      pick.dispose();
      done();
    });
    pick.show();
  });
}

function subjectOf(client: Client, first: unknown, second: unknown): Subject | undefined {
  if (typeof first === 'string' && isPosition(second)) return { uri: first, ranges: [{ start: second, end: second }], title: l10n.t('Dismiss the finding') };
  const lines = linesOf(client, first, second).filter((line): line is ViewNode & { draft: Place } => line.draft !== undefined);
  const [line] = lines;
  if (line) {
    const { uri } = line.draft;
    return { uri, ranges: lines.filter(({ draft }) => draft.uri === uri).map(({ draft }) => draft.range), title: lines.length === 1 ? l10n.t('Dismiss: {0}', line.label) : l10n.t('Dismiss {0} lines', lines.length) };
  }
  const at = caret();
  return at && { uri: at.uri, ranges: [{ start: at.position, end: at.position }], title: l10n.t('Dismiss the finding') };
}

async function hasFinding(client: Client, { uri, ranges }: Subject): Promise<boolean> {
  const findings = await client.ask('stet/findings', { uri });
  return findings.some(({ range }) => ranges.some((asked) => client.toRange(asked).intersection(client.toRange(range)) !== undefined));
}

async function askReason(title: string): Promise<string | undefined> {
  const other = { reason: '', label: l10n.t('Another reason…'), description: '' };
  const picked = await vscode.window.showQuickPick([...reasons, other].map((each) => ({ ...each })), { title, placeHolder: l10n.t('Why may it stand? (1 of 2) Kept in .stet/decisions.jsonl') });
  const reason = picked?.label === other.label ? await vscode.window.showInputBox({ title, prompt: l10n.t('Why may it stand?') }) : picked?.reason;
  return reason === undefined || reason.trim() === '' ? undefined : reason.trim();
}

async function decide(client: Client, { uri, ranges }: Subject, verdict: Verdict, scope: Scope, reason: string): Promise<void> {
  const decided = await client.ask('stet/decide', { uri, ranges, verdict, scope, reason });
  if (!decided) return reply((await notReady(client, uri)) ?? (verdict === 'confirmed' ? l10n.t('No claim there that a source could settle.') : l10n.t('No finding there any more.')));
  if (warned(decided)) return;
  const done = verdict === 'confirmed' ? l10n.t('Confirmed: {0}', wordsOf(decided)) : l10n.t('Dismissed: {0}', wordsOf(decided));
  // One answer is seen where it was given; of many at once a message says how many, and takes them back.
  if (decided.count === 1) return void vscode.window.setStatusBarMessage(done, 5000);
  const undoIt = l10n.t('Undo');
  void vscode.window.showInformationMessage(done, undoIt).then((answer) => (answer === undoIt ? undoDecision(client) : undefined));
}

async function revoke(client: Client, id: string): Promise<void> {
  const revoked = await client.ask('stet/revoke', { id });
  if (!revoked) return reply(l10n.t('That decision no longer holds.'));
  if (!warned(revoked)) reply(l10n.t('Taken back: {0}', wordsOf(revoked)));
}

/** Says what kept a decision from being written, if anything did. */
function warned({ problems: [problem] }: Decided): boolean {
  if (problem) void vscode.window.showWarningMessage(l10n.t('This holds for this session only. {0}: {1}.', problem.subject, problem.reason));
  return problem !== undefined;
}

function wordsOf({ words, count }: Decided): string {
  const shown = `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
  return count === 1 ? shown : l10n.t('{0} and {1} more', shown, count - 1);
}

function reasonOf({ verdict, reason, by }: DecisionLine): string {
  const said = verdict === 'confirmed' ? l10n.t('confirmed as checked') : (reasons.find((each) => each.reason === reason)?.label.toLowerCase() ?? reason);
  return by === '' ? said : `${said} · ${by}`;
}

function whereOf({ draft, scope, rule, at }: DecisionLine): string {
  const where = draft === null ? l10n.t('every draft') : scope === 'once' ? l10n.t('one place of {0}', draft.name) : draft.name;
  return [where, rule ?? '', at.slice(0, 10)].filter((part) => part !== '').join(' · ');
}

/** Opens the draft at the words as they stand now; one that holds in every draft is looked for in the open one. */
async function goTo({ draft, words, claim }: DecisionLine): Promise<void> {
  const uri = draft ? vscode.Uri.parse(draft.uri, true) : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return reply(l10n.t('It holds in every draft: open one to go to its words.'));
  const document = await vscode.workspace.openTextDocument(uri).then((opened) => opened, () => undefined);
  if (!document) return reply(l10n.t('The draft {0} is gone.', draft?.name ?? uri.path));
  const text = document.getText();
  const within = Math.max(0, text.indexOf(claim));
  const at = text.indexOf(words, within);
  const editor = await vscode.window.showTextDocument(document);
  if (at < 0) return reply(l10n.t('The draft no longer says “{0}”.', words));
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function projectUri(client: Client): string | null {
  return client.content.draft ?? vscode.window.activeTextEditor?.document.uri.toString() ?? null;
}

function isPosition(value: unknown): value is Range['start'] {
  return typeof value === 'object' && value !== null && typeof (value as { line?: unknown }).line === 'number' && typeof (value as { character?: unknown }).character === 'number';
}
