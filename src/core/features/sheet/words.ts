import { counted } from '../card';
import { signs, standings, type Coverage, type Sheet, type SheetClaim, type SheetDecision, type SheetPassage, type SheetSource } from './model';

/** "29 claims: 12 found, 1 near, …": every standing, also those of none, so that the denominator is whole. */
export function coverageLine({ claims, counts }: Coverage): string {
  return `${counted(claims, 'claim')}: ${standings.map((standing) => `${counts[standing]} ${standing}`).join(', ')}`;
}

/** "heading 4, question 1" */
export function uncheckedLine({ unchecked }: Coverage): string {
  return unchecked.map(({ reason, claims }) => `${reason} ${claims}`).join(', ');
}

/** "● Found" */
export function standingWords(standing: SheetClaim['standing']): string {
  return `${signs[standing].sign} ${signs[standing].word}`;
}

/** "trade-and-arms, line 9", "report, page 4", "Source A (on file)". */
export function placeWords({ source, line, page }: SheetPassage): string {
  if (page !== null) return `${source}, page ${page}`;
  return line === null ? source : `${source}, line ${line}`;
}

/** A passage in quotation marks, unless it brings its own; "" where it is withheld. */
export function quotedPassage({ text }: SheetPassage): string {
  return text === null ? '' : /^["“„«]/.test(text) ? text : `“${text}”`;
}

/** Where a claim stands beside its first passage: "hanoi-agreements, line 12; Source A (on file)"; each place once. */
export function alsoWords([first, ...others]: readonly SheetPassage[]): string {
  const places = new Set(others.map(placeWords));
  if (first) places.delete(placeWords(first));
  return [...places].join('; ');
}

/** Facts of the header, in order: what they are and what they say. */
export function headerFacts({ draft, corpus, tool, date, checker }: Sheet): readonly (readonly [name: string, value: string])[] {
  const confidential = corpus.confidential === 0 ? '' : `, ${corpus.confidential} of them confidential`;
  const facts: (readonly [string, string | null])[] = [
    ['Draft', draft.unsaved ? `${draft.path} (with unsaved text)` : draft.path],
    ['Draft SHA-256', draft.digest],
    ['Corpus', `${counted(corpus.articles, 'article')}${confidential}, ${counted(corpus.origins, 'origin')}${corpus.skipped.length === 0 ? '' : `, ${corpus.skipped.length} skipped`}`],
    ['Corpus SHA-256', corpus.digest],
    ['Made with', `${tool.name} ${tool.version}`],
    ['Date', date],
    ['Checked by', checker],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** Who checked a claim and when: "AB, 2024-06-21". */
export function checkedWords({ checked }: SheetClaim): string {
  return checked ? [checked.by, checked.at?.slice(0, 10)].filter((part) => part).join(', ') || 'confirmed' : '';
}

/** What differs in a claim, one line each; a dismissed finding with its reason. */
export function whyLines({ why, standing }: SheetClaim): readonly string[] {
  if (why.length === 0) return standing === 'missing' ? ['No passage in the sources covers this.'] : standing === 'found' ? [] : [`${signs[standing].says}.`];
  return why.map(({ message, dismissed }) => (dismissed === null ? message : `${message} Let stand: ${dismissed || 'no reason given'}.`));
}

/** "1 origin", "2 origins"; confidential sources are counted apart because their origin is withheld. */
export function originWords({ origins, passages, standing }: SheetClaim): string {
  if (standing === 'missing') return '–';
  const onFile = new Set(passages.filter(({ confidential }) => confidential).map(({ source }) => source)).size;
  return [...(origins > 0 || onFile === 0 ? [String(origins)] : []), ...(onFile > 0 ? [`${onFile} on file`] : [])].join(' + ');
}

const SCOPES: Readonly<Record<SheetDecision['scope'], string>> = { once: 'this place', draft: 'this draft', workspace: 'every draft', comment: 'comment in the copy' };

/** "Dismissed, own reporting (this draft)" */
export function decisionWords({ verdict, reason, scope, changes }: SheetDecision): string {
  const said = verdict === 'confirmed' ? 'Confirmed as checked' : `Dismissed${reason === '' ? '' : `: ${reason}`}`;
  return `${said} (${SCOPES[scope]})${changes.length === 0 ? '' : ', reopened'}`;
}

/** What changed under a decision: old words, then new ones. */
export function changeLines({ changes }: SheetDecision): readonly string[] {
  return changes.map(({ of, before, now }) => `The ${of} read ${quotedOr(before)}; it reads ${quotedOr(now)} now.`);
}

function quotedOr(text: string | null): string {
  return text === null ? '(not shown)' : `“${text}”`;
}

/** "AB, 2024-06-21" */
export function byWords({ by, at }: SheetDecision): string {
  return [by, at?.slice(0, 10)].filter((part) => part).join(', ');
}

/** "An article, by Somebody, 2024-06-21": what is known of a source beside its outlet. */
export function sourceWords({ title, author, date }: SheetSource): string {
  return [title, author === null ? null : `by ${author}`, date].filter((part) => part).join(', ');
}
