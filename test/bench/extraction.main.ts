/** Scores extraction against hand-made gold (extraction-score.ts): `npm run bench:extraction -- --data FILE.jsonl [FILE…] [--show]`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measures, score, type GoldRow } from './extraction-score';

const { values, positionals } = parseArgs({ options: { data: { type: 'string', multiple: true }, show: { type: 'boolean' } }, allowPositionals: true });
for (const file of [...(values.data ?? []), ...positionals]) {
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldRow);
  const counts = score(rows);
  console.log(`\n${file.replace(/^.*\//, '')}: ${rows.length} documents\n`);
  console.log('| measure | result |\n|---|---|');
  for (const name of measures) console.log(`| ${name} | ${counts[name].text} |`);
  if (values.show) for (const name of measures) if (counts[name].wrong.length > 0) console.log(`\n${name}:\n  ${counts[name].wrong.join('\n  ')}`);
}
