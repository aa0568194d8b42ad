import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';

/** Shorter single names are syllables that stand in many words of many languages. */
const LETTERS = 5;

/** Persons whom the articles of a folder name, in every form of five letters or more, and their outlets. */
function namesIn(folder: string): string[] {
  const names = readdirSync(folder).flatMap((file) => {
    const { value } = readDocument(file, readFileSync(join(folder, file), 'utf8'));
    const persons = extract(value).actors.filter(({ kind }) => kind === 'person');
    const outlet = value.metadata.outlet;
    return [...persons.flatMap(({ name, aliases }) => [name, ...aliases]), ...(outlet === undefined ? [] : [outlet])];
  });
  return [...new Set(names)].filter((name) => name.length >= LETTERS || name.includes(' ')).sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

describe('the rules know no person and no outlet of the samples', () => {
  const shared = process.env['STET_SHARED'];
  const folders = ['corpus/articles', ...(shared !== undefined && existsSync(join(shared, 'articles')) ? [join(shared, 'articles')] : [])];

  for (const folder of folders) {
    it(`nobody of ${folder.startsWith('corpus') ? folder : 'the shared articles'} stands in src/`, () => {
      const names = namesIn(folder);
      assert.ok(names.length >= 10, 'the articles name people');
      const found = sources('src').flatMap((file) => {
        const text = readFileSync(file, 'utf8').toLowerCase();
        return names.filter((name) => new RegExp(`(?<!\\p{L})${name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text)).map((name) => `${file}: ${name}`);
      });
      assert.deepEqual(found, []);
    });
  }
});
