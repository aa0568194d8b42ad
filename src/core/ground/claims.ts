import type { Claim, Draft, Sentence, Span } from '../model';
import { overlaps, textOf } from '../text/spans';
import { phrase } from '../text/say';
import { prepare, type Prepared } from './prepare';

/** A sentence says too little to be settled by a source below this many content words, unless it names an actor or a figure. */
const MINIMUM_CONTENT_WORDS = 3;

/** The text of a Markdown footnote, which names sources rather than asserts. */
const FOOTNOTE = /^\[\^[^\]\s]{1,90}\]:/;
const FIRST_PERSON = /(?:^|[^\p{L}\p{N}])(?:I|I['\u2019](?:m|ve|d|ll)|[Mm]y|[Mm]yself)(?![\p{L}\p{N}'\u2019])/u;
const FIRST_PERSON_OPINION = /^\W*(?:we|in our|our)\b[^.]{0,40}\b(?:think|believe|feel|hope|suggest|argue|recommend|view|opinion|wonder)\b/i;
const TRANSITION = /^\W*(?:here(?:['\u2019]s| is| are)|what follows|the following|more on (?:this|that)|read on|let us|let['\u2019]s|see (?:also|below|above))\b/i;

/**
 * Every sentence of the draft as a claim, in order; those that no source could settle carry the reason why they stay unchecked.
 * Code, tables, front matter and furniture have no sentences and so yield none.
 */
export function findClaims(draft: Draft): Claim[] {
  return draft.sentences.map((sentence, index) => {
    const reason = uncheckedReason(draft, sentence, index);
    const claim = { span: sentence.span, text: textOf(draft.text, sentence.span), sentence: index };
    return reason === undefined ? claim : { ...claim, unchecked: reason };
  });
}

function uncheckedReason(draft: Draft, sentence: Sentence, index: number): string | undefined {
  if (draft.language !== 'en') return phrase('not in English');
  const block = draft.blocks[sentence.block];
  if (block?.kind === 'heading') return phrase('heading');
  if (block?.kind === 'block-quote') return phrase('block quote');
  if (block && FOOTNOTE.test(draft.text.slice(block.span.start, block.span.start + 100))) return phrase('footnote');
  const words = textOf(draft.prose, sentence.span);
  if (/\?["'\u201D\u2019)\]]*$/.test(words)) return phrase('question');
  const own = outsideQuotations(draft, sentence.span);
  if (FIRST_PERSON.test(own) || FIRST_PERSON_OPINION.test(own)) return phrase('first person');
  if (TRANSITION.test(own)) return phrase('transition');
  return saysTooLittle(prepare(draft), index) ? phrase('too short') : undefined;
}

function saysTooLittle({ forms, firstWords, sentences }: Prepared, index: number): boolean {
  let content = 0;
  for (let at = firstWords[index]!; at < firstWords[index + 1]!; at++) if (!forms[at]!.closed && ++content === MINIMUM_CONTENT_WORDS) return false;
  const { mentions, figures, quotations } = sentences[index]!;
  const isTyped = mentions.length > 0 || figures.length > 0;
  return !(isTyped && content > 1) && !quotations.some(({ direct }) => direct);
}

/** The sentence with quoted words blanked: somebody else's "I" is not the writer's. */
function outsideQuotations(draft: Draft, span: Span): string {
  let own = textOf(draft.prose, span);
  for (const quotation of draft.quotations) {
    if (!quotation.direct || !overlaps(quotation.span, span)) continue;
    const from = Math.max(0, quotation.span.start - span.start);
    const to = Math.min(own.length, quotation.span.end - span.start);
    own = own.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + own.slice(to);
  }
  return own;
}
