import { corpusOf } from './small-corpus';
import { saveStore } from '../../src/server/store';

/** Saves two corpora in turn until it is killed: `node save-forever.main.cjs STORE`. */
const [path = ''] = process.argv.slice(2);
const corpora = [corpusOf(3), corpusOf(40)] as const;
process.stdout.write('started\n');
for (let turn = 0; ; turn++) saveStore(path, corpora[turn % 2 === 0 ? 0 : 1]);
