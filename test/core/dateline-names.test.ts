import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extract } from '../../src/core/extract/extract';
import { readDocument } from '../../src/core/read/read';

/** Text, then the places its dateline names, then all its actors. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['JAKARTA, Indonesia — Ada Quist spoke on Monday.\n', 'JAKARTA→Jakarta Indonesia→Indonesia', 'Ada Quist, Jakarta, Indonesia'],
  ['LIMA (Agency) - Peru opened a port. Lima is glad.\n', 'LIMA→Lima', 'Peru, Lima'],
  ['Ada Quist spoke in Lima.\n', '', 'Ada Quist, Lima'],
];

describe('places of a dateline', () => {
  for (const [text, places, actors] of ROWS) {
    it(`are mentions that stand in no sentence: “${text.trim()}”`, () => {
      const article = extract(readDocument('a.txt', text).value);
      const outside = article.mentions.filter(({ sentence }) => sentence < 0);
      for (const { span, text: words } of outside) assert.equal(article.text.slice(span.start, span.end), words);
      assert.equal(outside.map((mention) => `${mention.text}→${article.actors[mention.actor]?.name}`).join(' '), places);
      assert.equal(article.actors.map(({ name }) => name).join(', '), actors);
    });
  }
});
