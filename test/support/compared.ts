import assert from 'node:assert/strict';
import { judge } from '../../src/core/ground/judge';
import type { Difference, DifferenceKind, Match } from '../../src/core/model';
import { resolveSettings } from '../../src/core/settings';
import { articleOf, corpusOf, type TextFile } from './read-once';

/** The articles of some cases: one text, or several by name. */
export type Sources = string | Readonly<Record<string, string>>;

/** What cases are about: differences of these kinds and agreements of these. */
export interface Looked {
  readonly differs: readonly DifferenceKind[];
  readonly agrees: readonly Match['kind'][];
  /** `stet.figures.tolerance`, where it is other than 0. */
  readonly tolerance?: number;
  /** Whether what the article's words are about, for the message, is written behind them: `, of Lindhaven herring in 2023`. */
  readonly about?: boolean;
}

const filesOf = (sources: Sources): TextFile[] => Object.entries(typeof sources === 'string' ? { a: sources } : sources).map(([key, text]) => ({ path: `${key}.md`, text: `${text}\n` }));

/** What a difference says, and the words of the article it is seen in, where it gives others. */
function settledBy({ kind, passage, passageSpan, replacement, loose, evidence, about }: Difference, files: readonly TextFile[], withAbout: boolean): string {
  const file = files.find(({ path }) => path === evidence?.location.path);
  const words = file && passageSpan ? articleOf(file).text.slice(passageSpan.start, passageSpan.end) : passage;
  return kind + (passage === '' ? '' : replacement === passage ? ` → ${passage}` : `: ${passage}`) + (words === passage ? '' : ` (“${words}”)`) + (withAbout && about !== '' ? `, of ${about}` : '') + (loose ? ', loosely' : '');
}

/**
 * A draft with what was found in it written behind the words it was found on: `[2015]{date → 2016}` for a difference and what an edit would write instead, `[2015]{date: 2016}` without an edit,
 * `, loosely` behind where only a paraphrase speaks for it, `[2016]{= 2016}` for words on which draft and passage agree. What an article words otherwise follows as it stands there:
 * `[Brandt]{quote-speaker → Ana Lopez (“Lopez”)}`.
 */
export function compared(draft: string, sources: Sources, { differs, agrees, tolerance = 0, about = false }: Looked): string {
  const files = filesOf(sources);
  const { claims } = judge(articleOf({ path: 'draft.md', text: `${draft}\n` }), corpusOf(files), resolveSettings([{ 'figures.tolerance': tolerance }]).value);
  const marks = claims.flatMap(({ differences, evidence }) => [
    ...differences.filter(({ kind }) => differs.includes(kind)).map((one) => ({ span: one.claimSpan, says: settledBy(one, files, about) })),
    ...evidence.flatMap(({ matched }) => matched.filter(({ kind }) => agrees.includes(kind)).map(({ claimSpan, passage }) => ({ span: claimSpan, says: `= ${passage}` }))),
  ]);
  const places = [...new Map(marks.map(({ span }) => [`${span.start}–${span.end}`, span])).values()].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let text = '';
  for (const { start, end } of places) {
    const says = marks.filter(({ span }) => span.start === start && span.end === end).map((mark) => mark.says).sort().join('; ');
    assert.ok(at <= start, `found again within other words: “${draft.slice(start, end)}” ${says}`);
    text += `${draft.slice(at, start)}[${draft.slice(start, end)}]{${says}}`;
    at = end;
  }
  return text + draft.slice(at);
}

/** The words of a draft that is marked as above. */
export const unmarked = (draft: string): string => draft.replace(/\[([^[\]]*)\]\{[^{}]*\}/g, '$1');

/** A case for each draft, marked as it should be found to be. */
export function finds(sources: Sources, drafts: readonly string[], looked: Looked): void {
  for (const draft of drafts) it(draft, () => assert.equal(compared(unmarked(draft), sources, looked), draft));
}
