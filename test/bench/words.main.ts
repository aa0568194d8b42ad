/**
 * Counts in how many articles words stand: `npm run bench:words -- --data DIR`, before bench:train. Reads the articles of DIR/learn, not their labels, and
 * writes src/core/ground/ranker-common.json; the same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from '../../src/core/ground/prepare';
import { rankedWords } from '../../src/core/ground/ranker-words';
import { articleOfText } from '../../src/cli/given-text';
import { readDataSets } from './grounding-data';

const FILE = 'src/core/ground/ranker-common.json';
/** Bands of one octave: the last holds words of one article in sixty-four to one in a hundred and twenty-eight. */
const BANDS = 7;
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string', default: FILE } } });
if (values.data === undefined) {
  console.error('bench:words: no data given. Write "npm run bench:words -- --data DIR".');
  process.exit(1);
}
const articles = new Set(readDataSets(values.data).filter(({ part }) => part === 'learn').flatMap(({ pairs }) => pairs.map(({ doc }) => doc)));
const counts = new Map<string, number>();
for (const text of articles) {
  const { article, sentences } = prepare(articleOfText('doc.txt', text));
  const keys = new Set(sentences.flatMap(({ tokens, index }) => rankedWords(article, tokens, index)).filter(({ content, key }) => content && /^[a-z']+$/.test(key)).map(({ key }) => key));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
const bands = Array.from({ length: BANDS }, (_, band) =>
  [...counts].filter(([, count]) => Math.ceil(-Math.log2(count / articles.size)) - 1 === band || (band === 0 && count === articles.size)).map(([key]) => key).sort().join(' '));
const about = 'Word stems by the share of articles they stand in, a half or more first, each band half the one before; counted by npm run bench:words. Derived from the articles of XSumFaith (CC BY 4.0, Maynez et al. 2020), DeFacto (MIT, Liu et al. 2023), BUMP (MIT, Ma et al. 2023), WiCE (ODC-BY, Kamoi et al. 2023) and SummEdits (Apache-2.0, Laban et al. 2023).';
writeFileSync(values.out, `${JSON.stringify({ about, bands }, null, 2)}\n`);
console.error(`${articles.size} articles; ${bands.map((band) => (band === '' ? 0 : band.split(' ').length)).join(', ')} stems by band.`);
