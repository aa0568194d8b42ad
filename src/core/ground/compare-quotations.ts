import type { Quotation, Span } from '../model';
import { isRoleNoun } from '../extract/titles';
import { contains, textOf } from '../text/spans';
import { isFunctionWord, tokenize, type Token } from '../text/tokens';
import { compareSpeaker, speakersDiffer } from './compare-speakers';
import type { Found, Judging } from './judging';
import { mayBeOne } from './metonyms';
import { countryMeant } from './parties';
import { passageAt, type Passage, type Source } from './retrieve';
import { alignWords, occurrences, type WordAlignment } from './word-alignment';

/** FEATURES: short strings match anything; under this many words a quotation is a term, not somebody's sentence. */
const MINIMUM_WORDS = 4;
/** From this share of common words on, in order, two wordings are one quotation that was altered; below, they are two quotations. */
const SAME_QUOTATION = 0.6;
/** A reported statement is the same statement when a passage covers this much of what was said … */
const SAME_STATEMENT = 0.6;
/** … in no fewer content words than these. */
const MINIMUM_CONTENT = 3;
/** … of which so many are words and no names. */
const MINIMUM_OWN = 2;

/** Passages that may have the term, and how much of the claim they must cover. */
const TERM_IN = 8;
const SAME_MATTER = 0.2;
/** DESIGN: below this alignment a difference rests on a loose paraphrase. */
const LOOSE = 0.7;

/** An omission, or words the writer supplied in brackets: neither is the speaker's. */
const NOT_SAID = /\s{0,9}(?:\[[^\]\n]{0,80}\]\p{L}{0,40}|\u2026|\.\s?\.\s?\.)\s{0,9}/u;

interface Located {
  /** All articles that hold such words, this one among them. */
  readonly sources: readonly Source[];
  readonly source: Source;
  readonly alignment: WordAlignment;
  /** Where the words stand in the source. */
  readonly span: Span;
}

/** Compares the claim's quotations word by word with the articles, then their speakers. At most one difference for each quotation. */
export function compareQuotations(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const quotation of judging.sentence.quotations) {
    if (quotation.direct) compareDirect(judging, quotation, found);
    else compareReported(judging, quotation, found);
  }
  return found;
}

function compareDirect(judging: Judging, quotation: Quotation, found: Found): void {
  const claim = judging.text(quotation.span);
  if (isTitle(judging, quotation)) return;
  for (const segment of segments(judging.draft.prose, quotation.span)) {
    const words = tokenize(judging.draft.prose, segment.start, segment.end);
    if (words.length < MINIMUM_WORDS) {
      if (compareTerm(judging, segment, words, found) || compareTermSpeaker(judging, quotation, words, found)) return;
      continue;
    }
    const located = locate(judging, words);
    if (!located) {
      found.differs.push({ passage: null, kind: 'quote-absent', claimSpan: quotation.span, claim, passageSpan: null, passageText: '', about: '', loose: false });
      return;
    }
    const passage = passageAt(located.source, located.span.start, 1);
    if (!passage) continue;
    if (located.alignment.equal) {
      found.matched.push({ passage, kind: 'quote', claimSpan: segment, claim: judging.text(segment), passageSpan: located.span, passageText: textOf(located.source.prepared.article.text, located.span) });
      if (compareSpeaker(judging, quotation, words, located, found)) return;
      continue;
    }
    const { claimSpan, sourceSpan } = located.alignment.changed;
    const article = located.source.prepared.article;
    const theirs = textOf(article.text, sourceSpan);
    found.differs.push({
      passage, kind: 'quote-words', claimSpan, claim: judging.text(claimSpan), passageSpan: sourceSpan, passageText: theirs, about: textOf(article.text, located.span),
      replacement: theirs, loose: false,
    });
    return;
  }
}

/** "Master of Sails", "Weir v. Board of Harbours": the title of a work or a case, which nobody says. */
function isTitle({ draft: { prose } }: Judging, { span, speaker, verb }: Quotation): boolean {
  if (speaker !== null || verb !== '') return false;
  const words = tokenize(prose, span.start, span.end).filter(({ word, end, start }) => !isFunctionWord(word) && end - start > 2 && /^\p{L}/u.test(word));
  return words.length > 1 && words.every(({ start }) => /^\p{Lu}/u.test(prose.slice(start, start + 1)));
}

/** A quoted term of a few words is the writer's own, unless the same matter has a term in quotation marks that shares part of it; true when a difference was found. */
function compareTerm(judging: Judging, span: Span, words: readonly Token[], found: Found): boolean {
  if (words.length === 1 && words[0]) return compareCompound(judging, span, words[0], found);
  if (judging.sources.some((source) => occurrences(words, source.prepared).length > 0)) return false;
  for (const passage of judging.passages.slice(0, TERM_IN)) {
    if (passage.coverage < SAME_MATTER) break;
    for (const there of passage.sentence.quotations.filter(({ direct }) => direct)) {
      const theirs = tokenize(there.text);
      const common = words.filter(({ word }) => !isFunctionWord(word) && theirs.some((other) => other.word === word)).length;
      if (theirs.length !== words.length || common === 0) continue;
      found.differs.push({
        passage, kind: 'quote-words', claimSpan: span, claim: judging.text(span), passageSpan: there.span, passageText: there.text, about: there.text, replacement: there.text, loose: passage.coverage < LOOSE,
      });
      return true;
    }
  }
  return false;
}

/** Words joined by hyphens are one word to the reader of this text and a quotation to everybody else ("once-in-a-lifetime"). */
function compareCompound(judging: Judging, span: Span, { word }: Token, found: Found): boolean {
  const parts = word.split('-');
  let nearest: { readonly source: Source; readonly token: Token } | undefined;
  for (const source of judging.sources) {
    for (const token of source.prepared.words) {
      if (token.word === word) return false;
      const theirs = token.word.split('-');
      const common = parts.filter((part, i) => theirs[i] === part).length;
      if (theirs.length === parts.length && common >= SAME_QUOTATION * parts.length) nearest ??= { source, token };
    }
  }
  const passage = nearest && passageAt(nearest.source, nearest.token.start);
  if (!nearest || !passage) return false;
  const theirs = textOf(nearest.source.prepared.article.text, nearest.token);
  found.differs.push({
    passage, kind: 'quote-words', claimSpan: span, claim: judging.text(span), passageSpan: { start: nearest.token.start, end: nearest.token.end }, passageText: theirs, about: theirs, replacement: theirs, loose: false,
  });
  return true;
}

/** A quotation with ellipses or bracketed words is several. */
function segments(prose: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (const part of textOf(prose, span).split(NOT_SAID)) {
    const at = prose.indexOf(part, start);
    found.push({ start: at, end: at + part.length });
    start = at + part.length;
  }
  return found;
}

/** The place in the corpus that comes nearest to the words, if it is the same quotation at all. */
function locate(judging: Judging, words: readonly Token[]): Located | undefined {
  const sources = judging.sourcesFor(words.map((token) => token.word));
  let best: Located | undefined;
  for (const source of sources) {
    const alignment = alignWords(words, source.prepared, SAME_QUOTATION);
    if (!alignment || alignment.similarity < SAME_QUOTATION) continue;
    if (best === undefined || alignment.similarity > best.alignment.similarity) best = { sources, source, alignment, span: alignment.sourceSpan };
    if (alignment.equal) return best;
  }
  return best;
}

/** A term of two or three words that articles quote from one person only: whether the claim gives it to another. */
function compareTermSpeaker(judging: Judging, quotation: Quotation, words: readonly Token[], found: Found): boolean {
  if (words.filter(({ word }) => !isFunctionWord(word)).length < 2) return false;
  const source = judging.sources.find(({ prepared }) => occurrences(words, prepared).length > 0);
  return source !== undefined && compareSpeaker(judging, quotation, words, { sources: judging.sources, source }, found);
}

/** A reported statement and the passage in which somebody says the same, directly or reported: by its words and by whom it speaks of. */
function compareReported(judging: Judging, quotation: Quotation, found: Found): void {
  const words = judging.sentence.content.filter((word) => contains(quotation.span, word) && !judging.isName(word));
  const names = [...new Set(judging.sentence.mentions.filter((m) => m.actor >= 0 && contains(quotation.span, m.span)).map((m) => judging.nameOf(m.actor)))];
  if (new Set(words.map((word) => word.stem)).size < MINIMUM_OWN || new Set(words.map((word) => word.stem)).size + names.length < MINIMUM_CONTENT) return;
  const weight = (stem: string): number => judging.sought.weights.get(stem) ?? 1;
  const total = words.reduce((sum, word) => sum + weight(word.stem), names.length);
  let best: { readonly passage: Passage; readonly share: number } | undefined;
  for (const passage of judging.passages) {
    const named = new Set(passage.sentence.mentions.filter((m) => m.actor >= 0).map((m) => passage.source.nameOf(m.actor)));
    const share = words.reduce((sum, word) => sum + (passage.sentence.stems.has(word.stem) ? weight(word.stem) : 0), names.filter((name) => named.has(name)).length) / total;
    if (share > (best?.share ?? 0)) best = { passage, share };
  }
  if (!best || best.share < SAME_STATEMENT) return;
  const { passage } = best;
  if (quotation.speaker === null) return compareUnnamed(judging, quotation, passage, words, found);
  const own = judging.nameOf(quotation.speaker);
  if (passage.sentence.mentions.some((m) => m.actor >= 0 && countryMeant(passage.source.nameOf(m.actor)) === countryMeant(own))) return;
  // "Lima is worried that …, warned Rao": a feeling within what somebody says is that somebody's to tell.
  if (judging.sentence.quotations.some((outer) => outer !== quotation && outer.speaker !== null && outer.span.start < quotation.span.start && quotation.span.end <= outer.span.end + 1)) return;
  // Of one statement within another the inner one is nearer.
  const there = passage.sentence.quotations.findLast((q) => q.speaker !== null && spokenShare(passage, q, words) >= SAME_STATEMENT / 2);
  if (!there || there.speaker === null || passage.source.nameOf(there.speaker) === own) return;
  const loose = spokenShare(passage, there, words) < SAME_STATEMENT;
  speakersDiffer(judging, quotation, quotation.speaker, passage, there, there.speaker, found, loose);
}

/** "A spokesman for the Dutch embassy": nobody is named, but whose spokesman it is. */
function compareUnnamed(judging: Judging, quotation: Quotation, passage: Passage, words: readonly { readonly stem: string }[], found: Found): void {
  const there = passage.sentence.quotations.find((q) => q.speakerText !== '' && spokenShare(passage, q, words) >= SAME_STATEMENT);
  // The passage words the draft's speaker too, if as part of another ("Holt, the director of the bureau, said"): a sentence alone shows less of who is who than its article.
  if (!there || textOf(passage.source.prepared.article.prose, passage.sentence.span).includes(quotation.speakerText)) return;
  const ours = judging.sentence.mentions.filter((m) => m.actor >= 0 && quotation.speakerText.includes(m.text));
  const theirs = passage.sentence.mentions.filter((m) => m.actor >= 0 && there.speakerText.includes(m.text));
  const names = new Set(ours.map((m) => judging.nameOf(m.actor)));
  const theirNames = new Set(theirs.map((m) => passage.source.nameOf(m.actor)));
  const own = ours.find((m) => !theirNames.has(judging.nameOf(m.actor)));
  // Somebody of whom the passage gives no more than a name may be the one whom the claim only describes ("the bureau's director").
  const { actors, roles } = passage.source.prepared.article;
  const other = theirs.find((m) => !names.has(passage.source.nameOf(m.actor)) && (actors[m.actor]?.kind !== 'person' || roles.some(({ actor }) => actor === m.actor)));
  if (!own || !other || there.speakerText.includes(own.text) || quotation.speakerText.includes(other.text) || mayBeOne(judging.nameOf(own.actor), passage.source.nameOf(other.actor))) return;
  // "Kenya's president" may be "President Ruto".
  const offices = tokenize(quotation.speakerText).filter(({ word }) => isRoleNoun(word));
  if (passage.source.prepared.article.actors[other.actor]?.kind === 'person' && offices.some(({ word }) => passage.sentence.tokens.some((token) => token.word === word))) return;
  found.differs.push({
    passage, kind: 'quote-speaker', claimSpan: own.span, claim: own.text, passageSpan: other.span, passageText: there.speakerText, about: there.text, loose: passage.coverage < LOOSE,
  });
}

/** Share of the words that stand within the quotation itself. */
function spokenShare(passage: Passage, quotation: Quotation, words: readonly { readonly stem: string }[]): number {
  const spoken = new Set(passage.sentence.content.filter((word) => contains(quotation.span, word)).map((word) => word.stem));
  return words.filter((word) => spoken.has(word.stem)).length / words.length;
}
