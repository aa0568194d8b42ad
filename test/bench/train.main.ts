/**
 * Learns the ranker's weights: `npm run bench:train -- --data DIR [--seed N]`. Reads DIR/learn only and writes src/core/ground/ranker-weights.json;
 * the same data and seed give the same bytes. Nothing of the data but the weights is written.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../src/core/ground/ranker-features';
import { readDataSets } from './grounding-data';
import { judgeAll } from './grounding-rows';
import { fit } from './train-fit';

const FILE = 'src/core/ground/ranker-weights.json';
const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string', default: FILE } } });
if (values.data === undefined) {
  console.error('bench:train: no data given. Write "npm run bench:train -- --data DIR".');
  process.exit(1);
}
const sets = readDataSets(values.data).filter(({ part }) => part === 'learn');
const rows = [...judgeAll(sets).values()].flat().filter(({ sentences }) => sentences.length > 0);
const { weights, bias } = fit(rows, Number(values.seed));
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const trained = {
  about: 'Weights of the ranker, learned by npm run bench:train. Derived from XSumFaith (CC BY 4.0, Maynez et al. 2020), DeFacto (MIT, Liu et al. 2023), BUMP (MIT, Ma et al. 2023), WiCE (ODC-BY, Kamoi et al. 2023) and SummEdits (Apache-2.0, Laban et al. 2023).',
  bias: rounded(bias),
  weights: Object.fromEntries(FEATURES.map((name, k) => [name, rounded(weights[k] ?? 0)])),
};
writeFileSync(values.out, `${JSON.stringify(trained, null, 2)}\n`);
console.error(`${rows.length} claims of ${sets.length} data sets; ${weights.filter((w) => w > 0).length} of ${FEATURES.length} weights above nought.`);
