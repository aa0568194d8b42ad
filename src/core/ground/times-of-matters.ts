import type { Figure } from '../model';
import { contains } from '../text/spans';
import { isTime } from './figure-kinds';
import type { Judging } from './judging';
import { countryMeant } from './parties';
import { isLight } from './predicates';
import type { PreparedSentence } from './prepare';
import type { Passage } from './retrieve';
import { partAround } from './times-retold';

/** Verbs and nouns that tell a beginning. */
const BEGINNING = /^(?:open(?:ed|s)?|beg[aiu]n|begins|start(?:ed|s)?|establish(?:ed|es)?|found(?:ed|s)|launch(?:ed|es)?|first|forged?|created?|became|becomes?|enter(?:ed|s)?|introduced?|set|formed?|opening|granted?|signed?|concluded?|since|dat(?:es?|ed|ing)|back)$/;

function tellsABeginning({ sentence }: Judging, { span }: Figure): boolean {
  return sentence.tokens.some(({ word, start }) => BEGINNING.test(word) && Math.abs(start - span.start) <= AROUND);
}

/** Letters around a year in which its verb stands. */
const AROUND = 80;

/** Two words that stand side by side as one term ("strategic partnership"), by their stems. */
type Term = readonly [string, string];

/** Words between two that make a term: "strategic and lasting partnership" is none. */
const NEXT = 1;

/**
 * Of the passages that date a claim's matter otherwise, the first that has a term of the claim's part about its date, where no place of the claim's own date has that term: "a strategic
 * partnership since 1950" where 1950 is told of something else and the strategic partnership of 2001. Expects places in order of fit.
 */
export function datedByTerm<T extends { readonly passage: Passage }>(judging: Judging, figure: Figure, equal: readonly { readonly passage: Passage }[], others: readonly T[]): T | undefined {
  // Days and months are told of much that happened then; a year in which something began is told of that.
  if ((figure.kind !== 'year' && figure.kind !== 'decade') || !tellsABeginning(judging, figure)) return undefined;
  return withTerm(judging, figure, equal, others);
}

/** A span of years that the claim counts from an event, or an anniversary of it, where only passages about something else make it so many: "thirty years since the strategic partnership" of a treaty's 30th anniversary. */
export function spanOfAnother(judging: Judging, figure: Figure): { readonly passage: Passage; readonly figure: Figure } | undefined {
  const { value, unit, kind } = figure;
  const behind = judging.draft.prose.slice(figure.span.end, judging.sentence.span.end);
  const isAnniversary = kind === 'ordinal' && ANNIVERSARY.test(behind);
  const years = typeof value !== 'number' ? 0 : isAnniversary || unit === 'a' || unit === 'year' ? value : unit === 'decade' ? 10 * value : 0;
  if (years < LONG || (!isAnniversary && !SINCE.test(behind))) return undefined;
  const now = yearsOf(judging.sentence.figures).concat(judging.sources.flatMap(({ prepared }) => (prepared.article.metadata.date === undefined ? [] : [Number(prepared.article.metadata.date.slice(0, 4))])));
  if (now.length === 0) return undefined;
  const makes = (year: number): boolean => now.some((one) => Math.abs(one - year - years) <= (figure.bound === 'exact' ? 1 : OFF * years));
  const equal = judging.passages.filter(({ sentence }) => sentence.figures.some((one) => (one.kind === 'ordinal' && one.value === years) || yearsOf([one]).some(makes)));
  const others = judging.passages.flatMap((passage) => passage.sentence.figures.flatMap((one) => (yearsOf([one]).some((year) => !makes(year)) ? [{ passage, figure: one }] : [])));
  return equal.length === 0 ? undefined : withTerm(judging, figure, equal.map((passage) => ({ passage })), others);
}

/** Shorter spans are counted from anything. */
const LONG = 5;
/** What a hedged span of years may miss. */
const OFF = 0.1;
const ANNIVERSARY = /^ (?:anniversary|birthday|jubilee)\b/;
const SINCE = /^(?:\s(?:have|has|had|passed|now|gone|by)){0,3}\s(?:since|ago)\b/;

function yearsOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ kind, value }) => ((kind === 'year' || kind === 'date') && typeof value === 'string' && /^\d{4}/.test(value) ? [Number(value.slice(0, 4))] : []));
}

function withTerm<T extends { readonly passage: Passage }>(judging: Judging, figure: Figure, equal: readonly { readonly passage: Passage }[], others: readonly T[]): T | undefined {
  const terms = termsIn(judging, figure);
  const part = partAround(judging, figure);
  const mentions = judging.sentence.mentions.filter(({ actor, form }) => actor >= 0 && form !== 'demonym');
  // Whoever is named apart from the date has no part in what it dates; a part that names nobody is of those around it.
  const within = mentions.filter(({ span }) => contains(part, span));
  const named = (within.length > 0 ? within : mentions).map(({ actor }) => countryMeant(judging.nameOf(actor)));
  for (const term of terms) {
    if (equal.some(({ passage }) => hasBoth(passage, term))) continue;
    const other = others.find(({ passage }) => hasTerm(passage.sentence, term) && named.every((name) => isNamedAround(passage, name)));
    if (other) return other;
  }
  return undefined;
}

function termsIn(judging: Judging, figure: Figure): Term[] {
  const { sentence, draft } = judging;
  const part = partAround(judging, figure);
  const words = sentence.content.filter((word) => contains(part, word) && !judging.isName(word));
  return words.flatMap((word, i): Term[] => {
    const next = words[i + 1];
    const isTerm = next !== undefined && !isLight(word.stem) && !isLight(next.stem) && next.start - word.end === NEXT && draft.prose[word.end] === ' ' && !sentence.figures.some((one) => isTime(one) && (contains(one.span, word) || contains(one.span, next)));
    return isTerm ? [[word.stem, next.stem]] : [];
  });
}

/** Kindred ends count as the same: a "strategic partner" is one of a "strategic partnership". */
function isLike(a: string, b: string): boolean {
  return a === b || (a.length > 5 && b.startsWith(a)) || (b.length > 5 && a.startsWith(b));
}

function hasTerm({ content }: PreparedSentence, [first, second]: Term): boolean {
  return content.some((word, i) => isLike(word.stem, first) && content.slice(i + 1, i + 2).some((next) => isLike(next.stem, second)));
}

function hasBoth({ source, sentence }: Passage, [first, second]: Term): boolean {
  const before = source.prepared.sentences[sentence.index - 1];
  // What the sentence before dates for itself is not what this one dates.
  const near = before?.block === sentence.block && !before.figures.some(isTime) ? [...before.stems, ...sentence.stems] : [...sentence.stems];
  return near.some((stem) => isLike(stem, first)) && near.some((stem) => isLike(stem, second));
}

function isNamedAround({ source, sentence }: Passage, name: string): boolean {
  return source.prepared.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).some((one) => one.block === sentence.block && one.mentions.some(({ actor }) => actor >= 0 && countryMeant(source.nameOf(actor)) === name));
}
