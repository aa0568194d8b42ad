import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import type { Draft } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const corpora = new Map<string, Corpus>();
const articles = new Map<string, Draft>();

/** A corpus of just these articles. Who asks for the same ones again is given the same corpus, so it must not be changed. */
export function corpusOf(files: readonly TextFile[]): Corpus {
  const key = JSON.stringify(files);
  const known = corpora.get(key);
  if (known) return known;
  const corpus = new Corpus();
  for (const file of files) corpus.put(articleOf(file), { size: file.text.length, modified: 0 });
  corpora.set(key, corpus);
  return corpus;
}

/** An article or draft as it is read from a text; the same one for the same text. */
export function articleOf({ path, text }: TextFile, language?: Parameters<typeof extract>[1]): Draft {
  const key = JSON.stringify([path, text, language]);
  const known = articles.get(key);
  if (known) return known;
  const article = extract(readDocument(path, text).value, language);
  articles.set(key, article);
  return article;
}
