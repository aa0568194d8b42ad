/**
 * Counts in how many articles words stand: `npm run bench:words -- --data DIR`, before bench:train. Reads the articles of DIR/learn, not their labels, and
 * writes src/core/ground/ranker-common.json and src/core/extract/common-words.json; the same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasCommonEnding, isOrdinaryWord } from '../../src/core/extract/actors-ordinary-words';
import { prepare } from '../../src/core/ground/prepare';
import { rankedWords } from '../../src/core/ground/ranker-words';
import { articleOfText } from '../../src/cli/given-text';
import { readDataSets } from './grounding-data';

const COMMON = 'src/core/extract/common-words.json';
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
  const keys = new Set(sentences.flatMap(({ tokens }) => rankedWords(article, tokens)).filter(({ content, key }) => content && /^[a-z']+$/.test(key)).map(({ key }) => key));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
const bands = Array.from({ length: BANDS }, (_, band) =>
  [...counts].filter(([, count]) => Math.ceil(-Math.log2(count / articles.size)) - 1 === band || (band === 0 && count === articles.size)).map(([key]) => key).sort().join(' '));
const sources = 'Derived from the articles of XSumFaith (CC BY 4.0, Maynez et al. 2020), DeFacto (MIT, Liu et al. 2023), BUMP (MIT, Ma et al. 2023), WiCE (ODC-BY, Kamoi et al. 2023) and SummEdits (Apache-2.0, Laban et al. 2023).';
const about = `Word stems by the share of articles they stand in, a half or more first, each band half the one before; counted by npm run bench:words. ${sources}`;
writeFileSync(values.out, `${JSON.stringify({ about, bands }, null, 2)}\n`);
console.error(`${articles.size} articles; ${bands.map((band) => (band === '' ? 0 : band.split(' ').length)).join(', ')} stems by band.`);

/** Articles all in small letters say nothing of capitals. */
const CAPITALS = 1 / 200;
const small = new Map<string, number>();
const capital = new Map<string, number>();
for (const text of articles) {
  if ((text.match(/\b[A-Z][a-z]+/g) ?? []).length < text.length * CAPITALS) continue;
  const [low, high] = [new Set<string>(), new Set<string>()];
  for (const { 0: word, index } of text.matchAll(/[A-Za-z][a-z]+/g)) {
    const before = text.slice(Math.max(0, index - 2), index);
    if (/[\w'’-]/.test(text[index + word.length] ?? ' ') || !/^$|[\s"“‘(]$/.test(before)) continue;
    if (/^[a-z]/.test(word)) low.add(word);
    else if (/^[a-z,]\s$/.test(before)) high.add(word.toLowerCase());
  }
  for (const word of low) small.set(word, (small.get(word) ?? 0) + 1);
  for (const word of high) capital.set(word, (capital.get(word) ?? 0) + 1);
}
const words = [...small].filter(([word, count]) => count > 1 && word.length > 2 && (capital.get(word) ?? 0) * 10 < count && !hasCommonEnding(word) && !isOrdinaryWord(word)).map(([word]) => word).sort();
const said = `Words of two or more articles that stand in small letters more than ten times as often as with a capital inside a sentence; counted by npm run bench:words. ${sources}`;
writeFileSync(COMMON, `${JSON.stringify({ about: said, words: words.join(' ') }, null, 2)}\n`);
console.error(`${words.length} common words.`);
