import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';

/** A corpus of so many short articles. */
export function corpusOf(count: number): Corpus {
  const corpus = new Corpus();
  for (let n = 0; n < count; n++) {
    const text = `Boat ${n} of the Norland fleet landed ${100 + n} tonnes of cod in March 2023.\n`;
    corpus.put(extract(readDocument(`boat-${n}.txt`, text).value), { size: text.length, modified: 1 + n });
  }
  return corpus;
}
