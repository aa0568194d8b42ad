import assert from 'node:assert/strict';
import { canonicalNames } from '../../src/core/ground/context';
import { judgingOf, type Found, type FoundDifference, type Judging } from '../../src/core/ground/judging';
import { withKnownOpenings } from '../../src/core/ground/known-openings';
import { prepare } from '../../src/core/ground/prepare';
import { sourceOpener } from '../../src/core/ground/retrieve';
import { defaultSettings } from '../../src/core/settings';
import { unmarked, type Sources } from './compared';
import { articleOf, corpusOf } from './read-once';

/** One comparison of `src/core/ground`. */
export type Comparison = (judging: Judging) => Found | FoundDifference | undefined;

/** What each sentence of a draft is judged with. */
function judgingsOf(draft: string, sources: Sources): readonly Judging[] {
  const corpus = corpusOf(Object.entries(typeof sources === 'string' ? { a: sources } : sources).map(([key, text]) => ({ path: `${key}.md`, text: `${text}\n` })));
  const read = withKnownOpenings(articleOf({ path: 'draft.md', text: `${draft}\n` }), corpus);
  const prepared = prepare(read);
  const base = { draft: read, prepared, corpus, settings: defaultSettings, open: sourceOpener(corpus), nameOf: canonicalNames(read, corpus) };
  return prepared.sentences.map((sentence) => judgingOf({ ...base, sentence }));
}

/** What a difference says: its kind, the words of the passage it is seen in, what an edit would write, the sentence its message quotes where that is not the passage's. */
function toldBy({ kind, passage, passageSpan, passageText, replacement, about, loose, ...rest }: FoundDifference): string {
  const { text } = passage?.source.prepared.article ?? { text: '' };
  const words = passageSpan ? text.slice(passageSpan.start, passageSpan.end) : '';
  const quoted = passage ? text.slice(passage.sentence.span.start, passage.sentence.span.end) : '';
  const more = Object.entries(rest).filter(([key]) => key !== 'claimSpan' && key !== 'claim').map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`);
  return kind + (words === '' ? '' : `: ${words}`) + (passageText === words ? '' : ` (“${passageText}”)`) + (replacement === undefined ? '' : ` → ${replacement}`)
    + (about === quoted || about === '' ? '' : `, of ${about}`) + more.join('') + (loose ? ', loosely' : '');
}

/**
 * A draft with what one comparison alone finds in it written behind the words it is found on: `[Denmark]{actor: Canada → Canada, loosely}`. Judged together, several comparisons
 * see one mistake and the first words it; alone, each must see what is its own and keep silent elsewhere.
 */
export function comparedAlone(compare: Comparison, draft: string, sources: Sources): string {
  const marks = judgingsOf(draft, sources).flatMap((judging) => {
    const found = compare(judging) ?? { matched: [], differs: [] };
    const { matched, differs } = 'differs' in found ? found : { matched: [], differs: [found] };
    return [...matched.map((one) => ({ ...one, says: `= ${one.passageText}` })), ...differs.map((one) => ({ ...one, says: toldBy(one) }))];
  }).sort((a, b) => a.claimSpan.start - b.claimSpan.start);
  let at = 0;
  let text = '';
  for (const { claimSpan: { start, end }, claim, says } of marks) {
    assert.ok(at <= start && start < end, `out of order: “${draft.slice(start, end)}” ${says}`);
    assert.equal(claim, draft.slice(start, end));
    text += `${draft.slice(at, start)}[${claim}]{${says}}`;
    at = end;
  }
  return text + draft.slice(at);
}

/** A case for each draft, marked as this comparison alone should find it. */
export function findsAlone(compare: Comparison, sources: Sources, drafts: readonly string[]): void {
  for (const draft of drafts) it(draft, () => assert.equal(comparedAlone(compare, unmarked(draft), sources), draft));
}
