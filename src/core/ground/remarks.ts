import type { Claim, Difference, Draft, Standing } from '../model';
import { citedArticle } from '../corpus/cited';
import type { CorpusView } from '../corpus/view';
import { figureKey } from '../extract/figures-compare';
import { contains, overlaps, textOf } from '../text/spans';
import type { Token } from '../text/tokens';
import { rivalFigures } from './compare-figures';
import { ofAnotherTime } from './figure-affinity';
import { isTime } from './figure-kinds';
import { compareTimesOf } from './compare-times';
import type { FoundDifference, FoundMatch, Judging } from './judging';
import { passagesFor, type Passage, type Source } from './retrieve';

/** An article carries a claim from this coverage on; between the two it is left open, so that a loose paraphrase accuses no citation. */
const CARRIES = 0.6;
const DOES_NOT_CARRY = 0.35;
/** A cited article that covers this much less than the best does not carry the claim either. */
const CLEARLY_LESS = 0.3;
/** A source of a claim has this share of its words and figures; who it is about may stand sentences before. */
const CARRIES_MATTER = 0.55;
/** Two statements are of one measure from this affinity on; a hint needs to be surer than a conflict with the draft. */
const SAME_MEASURE = 0.7;
/** … and nearly all words beside the figures are the same. */
const SAME_WORDS = 0.85;

/** What is worth saying of a claim that stands: two values in the sources, a single origin, copied words, a citation that does not carry it. */
export function remarksOn(judging: Judging, claim: Claim, standing: Standing, matched: readonly FoundMatch[]): FoundDifference[] {
  return [...disagreement(judging, matched), ...otherDates(judging, matched), ...singleOrigin(judging, claim, standing), ...copiedWording(judging), ...citationMismatch(judging, standing)];
}

/** Citation keys of a sentence that name no article; a declared bibliography may know them, and cross-references are no citations. */
export function unknownCitations(draft: Draft, claim: Claim, corpus: CorpusView): Difference[] {
  if (draft.citations.length === 0 || corpus.articleCount === 0 || hasBibliography(draft)) return [];
  return citationsIn(draft, claim)
    .filter(({ key, via }) => via === undefined && corpus.byKey(key) === undefined && !/^(?:fig|tbl|sec|eq|lst|thm)-/.test(key))
    .map(({ span }) => remark('citation-unknown', span, textOf(draft.text, span)));
}

function hasBibliography({ text, blocks }: Draft): boolean {
  const front = blocks.find((block) => block.kind === 'front-matter');
  return front !== undefined && /^(?:bibliography|references)\s{0,9}:/m.test(textOf(text, front.span));
}

function citationsIn(draft: Draft, { span, sentence }: Claim): Draft['citations'] {
  // A citation after the full stop still belongs to the sentence before it.
  const next = draft.sentences[sentence + 1]?.span.start ?? draft.text.length;
  return draft.citations.filter((citation) => citation.span.start >= span.start && citation.span.end <= next && !/\n\s*\n/.test(draft.text.slice(span.end, citation.span.start)));
}

function remark(kind: Difference['kind'], claimSpan: Difference['claimSpan'], claim: string): Difference {
  return { kind, claimSpan, claim, passageSpan: null, passage: '', evidence: null, about: '', loose: false };
}

function disagreement(judging: Judging, matched: readonly FoundMatch[]): FoundDifference[] {
  return matched
    .filter((match) => match.kind === 'figure')
    .flatMap((match) => {
      const figure = judging.sentence.figures.find((one) => one.span.start === match.claimSpan.start);
      const equal = figure && rivalFigures(judging, figure, match.passage);
      const other = equal?.find((rival) => rival.affinity >= SAME_MEASURE && rival.words >= SAME_WORDS && rival.passage.source !== match.passage.source && figure !== undefined && !ofAnotherTime(judging, figure, rival));
      if (!other) return [];
      return [{ passage: other.passage, kind: 'sources-disagree' as const, claimSpan: match.claimSpan, claim: match.claim, passageSpan: other.figure.span, passageText: other.figure.text, about: match.passageText, loose: false }];
    });
}

/** Another article dates the same event otherwise. */
function otherDates(judging: Judging, matched: readonly FoundMatch[]): FoundDifference[] {
  return matched.flatMap((match) => {
    const figure = match.kind === 'date' ? judging.sentence.figures.find((one) => one.span.start === match.claimSpan.start && isTime(one)) : undefined;
    if (!figure) return [];
    for (const passage of judging.passages) {
      if (passage.coverage < SAME_WORDS) break;
      const times = passage.sentence.figures.filter(isTime);
      const other = judging.sentence.figures.every(isTime) && times.length === passage.sentence.figures.length ? times.find((one) => one.kind === figure.kind && compareTimesOf(figure, one) === 'differ') : undefined;
      if (passage.source === match.passage.source || !other || times.some((one) => compareTimesOf(figure, one) === 'agree')) continue;
      return [{ passage, kind: 'sources-disagree' as const, claimSpan: match.claimSpan, claim: match.claim, passageSpan: other.span, passageText: other.text, about: match.passageText, loose: false }];
    }
    return [];
  });
}

/** Asked for only where a person switched the rule on: it takes the origins of all articles, which a keystroke must not wait for. */
function singleOrigin(judging: Judging, claim: Claim, standing: Standing): FoundDifference[] {
  if (standing !== 'found' || (judging.settings.rules['single-origin'] ?? 'off') === 'off') return [];
  const carrying = judging.passages.filter((passage) => carries(judging, passage));
  const origins = new Set(carrying.map(({ source }) => judging.corpus.byPath(source.prepared.article.path)?.origin));
  const first = carrying[0];
  if (origins.size !== 1 || !first) return [];
  return [{ passage: first, kind: 'single-origin', claimSpan: claim.span, claim: claim.text, passageSpan: first.sentence.span, passageText: '', about: '', loose: false }];
}

function carries(judging: Judging, { sentence }: Passage): boolean {
  const words = judging.sentence.content.filter((word) => !judging.isName(word));
  const figures = judging.sentence.figures;
  const shared = words.filter((word) => sentence.stems.has(word.stem)).length + figures.filter((figure) => sentence.figures.some((other) => figureKey(other) === figureKey(figure))).length;
  return words.length + figures.length > 0 && shared / (words.length + figures.length) >= CARRIES_MATTER;
}

function citationMismatch(judging: Judging, standing: Standing): FoundDifference[] {
  if (standing !== 'found' && standing !== 'near') return [];
  const cited = citationsIn(judging.draft, { span: judging.sentence.span, sentence: judging.sentence.index, text: '' })
    .filter((citation) => citation.via === undefined || citedArticle(citation, judging.corpus) !== undefined);
  const sources = cited.map((citation) => citedArticle(citation, judging.corpus)?.id).map((id) => (id === undefined ? undefined : judging.open(id)));
  if (sources.length === 0 || sources.some((source) => source === undefined)) return [];
  const best = judging.passages[0];
  if (!best || covers(best) < CARRIES || sources.includes(best.source)) return [];
  const carried = passagesFor(judging.sought, sources as Source[]).some((passage) => covers(passage) >= Math.max(DOES_NOT_CARRY, covers(best) - CLEARLY_LESS));
  const [first] = cited;
  if (carried || !first) return [];
  return [{
    passage: best, kind: 'citation-mismatch', claimSpan: first.span, claim: judging.text(first.span), passageSpan: best.sentence.span,
    passageText: best.source.prepared.article.metadata.key, about: '', loose: false,
    ...(first.via === undefined ? { replacement: `@${best.source.prepared.article.metadata.key}` } : {}),
  }];
}

function covers(passage: Passage): number {
  return Math.max(passage.coverage, 0.9 * passage.windowCoverage);
}

function copiedWording(judging: Judging): FoundDifference[] {
  const length = Math.max(5, Math.round(judging.settings['copying.minimumWords']));
  const { tokens, quotations } = judging.sentence;
  if (tokens.length < length) return [];
  for (const source of judging.sources) {
    const run = longestRun(tokens, source.prepared.forms, length);
    if (!run) continue;
    const claimSpan = { start: tokens[run.at]!.start, end: tokens[run.at + run.length - 1]!.end };
    if (quotations.some((quotation) => quotation.direct && overlaps(quotation.span, claimSpan))) continue;
    // A long name cannot be worded otherwise.
    if (judging.sentence.mentions.some((mention) => mention.span.end - mention.span.start >= (claimSpan.end - claimSpan.start) * 0.5 && overlaps(mention.span, claimSpan))) continue;
    const [first] = source.prepared.tokens(run.there, run.there + 1);
    const start = first!.start;
    const passage = judging.passages.find((one) => one.source === source && contains(one.sentence.span, { start, end: start }));
    if (!passage) continue;
    const passageSpan = { start, end: source.prepared.tokens(run.there + run.length - 1, run.there + run.length)[0]!.end };
    return [{ passage, kind: 'copied-wording', claimSpan, claim: judging.text(claimSpan), passageSpan, passageText: textOf(source.prepared.article.text, passageSpan), about: '', loose: false }];
  }
  return [];
}

type Word = Pick<Token, 'word'>;

/** The longest run of at least `length` words that stands in the source too; of equal ones the first in the source. Every such run holds one of each `length` words of the source. */
function longestRun(words: readonly Word[], source: readonly Word[], length: number): { at: number; there: number; length: number } | undefined {
  const places = new Map<string, number[]>();
  words.forEach(({ word }, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  let best: { at: number; there: number; length: number } | undefined;
  for (let held = length - 1; held < source.length; held += length) {
    for (const place of places.get(source[held]!.word) ?? []) {
      let [before, run] = [0, 1];
      while (before < place && before < held && words[place - before - 1]!.word === source[held - before - 1]!.word) before++;
      while (place + run < words.length && words[place + run]!.word === source[held + run]?.word) run++;
      const made = { at: place - before, there: held - before, length: before + run };
      if (made.length >= length && (best === undefined || made.length > best.length || (made.length === best.length && (made.there < best.there || (made.there === best.there && made.at < best.at))))) best = made;
    }
  }
  return best;
}
