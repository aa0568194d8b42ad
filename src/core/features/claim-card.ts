import type { Difference, DifferenceKind, JudgedClaim, Standing } from '../model';
import { card, oneLine, type Card, type CardLine } from './card';
import { phrase, say } from '../text/say';

/** The five standings as a person reads them: what was found where, never that something is so. */
const STANDINGS: Readonly<Record<Standing, readonly [title: string, subtitle: string]>> = {
  found: [phrase('Found'), phrase('A passage covers this claim.')],
  near: [phrase('Near'), phrase('A passage covers this claim in part, or but for what is listed here.')],
  conflict: [phrase('Conflict'), phrase('A passage on the same matter says otherwise.')],
  missing: [phrase('Missing'), phrase('No passage covers this claim.')],
  unchecked: [phrase('Unchecked'), phrase('This was not looked up.')],
};

const DIFFERENCES: Readonly<Record<DifferenceKind, string>> = {
  figure: phrase('Another value'),
  'figure-rounding': phrase('More precise or rounder than the source'),
  'figure-attachment': phrase('The same value of another matter'),
  'figure-absent': phrase('A value that no passage states'),
  date: phrase('Another time'),
  'date-absent': phrase('A time that no passage states'),
  'actor-spelling': phrase('Another spelling'),
  actor: phrase('Another name'),
  'actor-absent': phrase('A name in no article'),
  'phrase-absent': phrase('Words that no passage has'),
  role: phrase('Another role'),
  'quote-words': phrase('Other words'),
  'quote-speaker': phrase('Another speaker'),
  'quote-absent': phrase('Quoted words in no article'),
  polarity: phrase('One says yes, the other no'),
  hedge: phrase('The source is less certain'),
  'sources-disagree': phrase('The articles give more than one value'),
  'single-origin': phrase('All passages are of one origin'),
  'copied-wording': phrase('The same words without quotation marks'),
  'citation-unknown': phrase('No article has this citation key'),
  'citation-mismatch': phrase('The cited article does not carry this'),
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
    .map(({ text, location }): CardLine => ({ text: say('Passage'), quoted: oneLine(text), location }));
  return card(say(title), claim.unchecked === undefined ? say(subtitle) : say('Not looked up: {0}.', say(claim.unchecked)), [...differing, ...passages]);
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
  const matter = about === '' ? '' : ` (${oneLine(about)})`;
  const here = oneLine(claim);
  if (passageSpan === null || passage === '') return say('{0}: here “{1}”{2}', say(DIFFERENCES[kind]), here, matter);
  return say('{0}: here “{1}”, in the source “{2}”{3}', say(DIFFERENCES[kind]), here, oneLine(passage), matter);
}

function placeOf({ location }: { readonly location: { readonly path: string; readonly span: { readonly start: number } } }): string {
  return `${location.path}:${location.span.start}`;
}
