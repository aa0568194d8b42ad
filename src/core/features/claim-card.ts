import type { Difference, DifferenceKind, JudgedClaim, Standing } from '../model';
import { card, oneLine, type Card, type CardLine } from './card';

/** The five standings as a person reads them: what was found where, never that something is so. */
const STANDINGS: Readonly<Record<Standing, readonly [title: string, subtitle: string]>> = {
  found: ['Found', 'A passage covers this claim.'],
  near: ['Near', 'A passage covers this claim in part, or but for what is listed here.'],
  conflict: ['Conflict', 'A passage on the same matter says otherwise.'],
  missing: ['Missing', 'No passage covers this claim.'],
  unchecked: ['Unchecked', 'This was not looked up.'],
};

const DIFFERENCES: Readonly<Record<DifferenceKind, string>> = {
  figure: 'Another value',
  'figure-rounding': 'More precise or rounder than the source',
  'figure-attachment': 'The same value of another matter',
  'figure-absent': 'A value that no passage states',
  date: 'Another time',
  'date-absent': 'A time that no passage states',
  'actor-spelling': 'Another spelling',
  actor: 'Another name',
  'actor-absent': 'A name in no article',
  'phrase-absent': 'Words that no passage has',
  role: 'Another role',
  'quote-words': 'Other words',
  'quote-speaker': 'Another speaker',
  'quote-absent': 'Quoted words in no article',
  polarity: 'One says yes, the other no',
  hedge: 'The source is less certain',
  'sources-disagree': 'The articles give more than one value',
  'single-origin': 'All passages are of one origin',
  'copied-wording': 'The same words without quotation marks',
  'citation-unknown': 'No article has this citation key',
  'citation-mismatch': 'The cited article does not carry this',
};

/** Kinds in which the source does not contradict the claim. */
const MILD: ReadonlySet<DifferenceKind> = new Set(['figure-rounding', 'figure-absent', 'date-absent', 'actor-spelling', 'actor-absent', 'hedge', 'quote-absent', 'phrase-absent', 'sources-disagree', 'single-origin', 'copied-wording', 'citation-unknown']);

/** How a claim stands, what differs, and the best passages in their own words. */
export function claimCard({ claim, standing, evidence, differences }: JudgedClaim): Card {
  const [title, subtitle] = STANDINGS[standing];
  const told = new Set<string>();
  const differing = differences.map((difference) => {
    const line = differenceLine(difference);
    // One passage that differs in two ways is quoted once.
    const seen = difference.evidence === null || told.has(placeOf(difference.evidence));
    if (difference.evidence) told.add(placeOf(difference.evidence));
    return seen || difference.evidence === null ? line : { ...line, quoted: oneLine(difference.evidence.text) };
  });
  const passages = evidence
    .filter((passage) => !told.has(placeOf(passage)))
    .map(({ text, location }): CardLine => ({ text: 'Passage', quoted: oneLine(text), location }));
  return card(title, claim.unchecked === undefined ? subtitle : `Not looked up: ${claim.unchecked}.`, [...differing, ...passages]);
}

function differenceLine(difference: Difference): CardLine {
  const { kind, evidence } = difference;
  return {
    text: differenceText(difference),
    ...(evidence ? { location: evidence.location } : {}),
    ...(MILD.has(kind) ? {} : { conflict: true }),
  };
}

/** What differs, in the draft's words and the source's. */
export function differenceText({ kind, claim, passage, passageSpan, about }: Difference): string {
  const source = passageSpan === null || passage === '' ? '' : `, in the source “${oneLine(passage)}”`;
  const matter = about === '' ? '' : ` (${oneLine(about)})`;
  return `${DIFFERENCES[kind]}: here “${oneLine(claim)}”${source}${matter}`;
}

function placeOf({ location }: { readonly location: { readonly path: string; readonly span: { readonly start: number } } }): string {
  return `${location.path}:${location.span.start}`;
}
