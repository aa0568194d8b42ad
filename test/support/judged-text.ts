import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { judge } from '../../src/core/ground/judge';
import { readDocument } from '../../src/core/read/read';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';

/** A draft and the articles it is held against. */
export interface JudgedCase {
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  readonly draft: string;
}

/** Claims with their evidence and findings of each draft as one JSON text: equal wherever the core runs. */
export function judgedText(cases: readonly JudgedCase[]): string {
  const judged = cases.map(({ articles, draft }) => {
    const corpus = new Corpus();
    for (const { path, text } of articles) corpus.put(extract(readDocument(path, text).value), { size: text.length, modified: 0 });
    const result = judge(extract(readDocument('draft.md', draft).value), corpus, defaultSettings);
    return { claims: result.claims, findings: check(result, defaultSettings) };
  });
  return JSON.stringify(judged);
}
