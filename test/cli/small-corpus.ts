import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';

/** A corpus of so many short articles. */
export function corpusOf(count: number): Corpus {
  const corpus = new Corpus();
  for (let n = 0; n < count; n++) boat(corpus, n, `of the Norland fleet landed ${100 + n} tonnes of cod in March 2023`);
  return corpus;
}

/** Puts one of those articles, or another in its place. */
export function boat(corpus: Corpus, n: number, did: string): void {
  const text = `Boat ${n} ${did}.\n`;
  corpus.put(extract(readDocument(`boat-${n}.txt`, text).value), { size: text.length, modified: 1 + n });
}
