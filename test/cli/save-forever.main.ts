import { boat, corpusOf } from './small-corpus';
import { allSteps } from '../../src/core/corpus/steps';
import { foldInSteps, saveStore } from '../../src/server/store';

/** Saves two corpora in turn, each several times with a change, so that bases and journals are written, until it or its parent is killed: `node save-forever.main.cjs STORE`. */
const [path = ''] = process.argv.slice(2);
const corpora = [corpusOf(3), corpusOf(40)] as const;
process.stdout.write('started\n');
// Whoever was to kill it may be gone: then it ends by itself.
const parent = process.ppid;
for (let turn = 0; process.ppid === parent; turn++) {
  const corpus = corpora[turn % 8 < 4 ? 0 : 1];
  boat(corpus, turn % 3, `went out for the ${turn}th time`);
  saveStore(path, corpus);
  if (turn % 3 === 0) allSteps(foldInSteps(path, corpus, () => false));
}
