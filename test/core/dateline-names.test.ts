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

/** Text, then the figures it states; those of the dateline in brackets. */
const DATES: readonly (readonly [string, string])[] = [
  ['ACCRA, March 4 — Ada Quist spoke for two hours.\n', '(March 4 2024-03-04) two hours 2'],
  ['LIMA, Peru, 12 May 2023 (Agency) - Ships came.\n', '(12 May 2023 2023-05-12)'],
  ['JAKARTA, Indonesia — Ada Quist spoke on March 4.\n', 'March 4 2024-03-04'],
];

describe('the date of a dateline', () => {
  for (const [text, figures] of DATES) {
    it(`is a date that stands in no sentence: “${text.trim()}”`, () => {
      const article = extract(readDocument('a.md', `---\ndate: 2024-03-05\n---\n${text}`).value);
      assert.equal(article.figures.map((figure) => (figure.sentence < 0 ? `(${figure.text} ${figure.value})` : `${figure.text} ${figure.value}`)).join(' '), figures);
      for (const { span, text: words } of article.figures) assert.equal(article.text.slice(span.start, span.end), words);
    });
  }
});
