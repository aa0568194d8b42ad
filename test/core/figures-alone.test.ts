import assert from 'node:assert/strict';
import { extract } from '../../src/core/extract/extract';
import { findFigures } from '../../src/core/extract/figures';
import { readDocument } from '../../src/core/read/read';

/** Figures of one stretch of a text, counted from its start. */
const figuresOf = (before: string, sentence: string, behind: string): unknown[] =>
  findFigures(before + sentence + behind, [{ span: { start: before.length, end: before.length + sentence.length }, block: 0 }], '2024-06-21').map(({ span, text, ...figure }) => ({ ...figure, text: text.replaceAll('\n', ' '), start: span.start - before.length }));

/** Lines that would change a figure if they were read together with it: titles and items of a list end without a full stop. */
const before = ['It is about\n', 'No\n', 'Up to\n', 'He turned\n', 'It is ~\n', 'It is ~', 'It is minus\n', 'It is -', 'See www.varde.example/', 'Write to ostrey@', 'It rose from 3 to\n', 'It is between\n', 'In the year\n', 'See page\n', 'Ana Lopez, ', 'The first\n', 'Every\n', 'It came\n', 'He died at\n', 'A mother of\n', 'More than\n', 'It is in his\n', 'Net\n', 'Over the past\n', 'More than a\n'];
const behind = ['Boats sank.', '5 km burned.', '2023 was dry.', 'Millions left.', 'In May it fell.', 'And 9 sank.', 'Of 90 boats 9 sank.', 'Or so it was.', 'Or more it was.', 'Plus 5 left.', 'Per head it fell.', 'BC fell.', '(5)', '- 3 boats sank.', '+ 5', '100 boats sank.'].map((line) => `\n\n${line}`);

describe('a sentence', () => {
  const opening = ['40 boats sank.', '40 sank.', '1984 was dry.', '5% left.', '2-1 it ended.', '$5 was paid.', '¾ of it burned.', '4 km burned.', '3:1 it was.', '20 to 30 boats sank.', 'May was dry.', 'Half of it burned.', 'Two boats sank.', 'Nine died.', '3 to 1 it was.', '235/5 was the score, all out.', '20s songs were sung.', 'First boats sank.', 'Third boats sank.', 'Second, it sank.', 'Decades went by.', 'One boat sank.', 'One in five left.'];
  for (const sentence of opening) {
    it(`${sentence} is read without what stands before it`, () => {
      for (const one of before) assert.deepEqual(figuresOf(one, sentence, ''), figuresOf('', sentence, ''), one);
    });
  }

  const closing = ['We saw 40', 'It fell 5%', 'It ended 2-1', 'They won 6-4', 'It began in 1984', 'It is 5 km', 'It cost $5', 'It is one in five', 'It is 3:1', 'It is 20 to 30', 'It is 5 million', 'It is 5 hours', 'It is 5 hours and 10 minutes', 'It is a 12-boat', 'It is 16:30', 'It is 4 pm', 'It began on 21.06.2024', 'It is in his 20s', 'It is the 1990s', 'It is 6ft 2in', 'It is 44 BC', 'It is the third boat', 'It took more than a decade', 'It is from 1990 to 1995', 'It is tenfold', 'It is half of it', 'It is three out of four', 'They were chasing 235/5', 'It is noon', 'It is a quarter of a point'];
  for (const sentence of closing) {
    it(`${sentence} is read without what stands behind it`, () => {
      for (const one of behind) assert.deepEqual(figuresOf('', sentence, one), figuresOf('', sentence, ''), one);
    });
  }
});

describe('a sentence broken over lines', () => {
  const sentences = [
    'It fell to minus 5 percent in May.', 'The shop shut on Christmas Day and New Year’s Eve.', 'It is worth $5 million or more.', 'It opens on June 5 and 6.', 'A girl of nine won at the age of 26.', 'It took more than a decade.',
    'The park covers 40 square miles.', 'They met at six in the evening, at 1600 GMT.', 'Call +44 161 496 0000.', 'It killed two in five attacks.', 'They made 187 for six; Lund took 4 for 38.', 'The toll is EUR 5.', 'It took an hour and a half.',
  ];
  for (const sentence of sentences) {
    it(`${sentence} reads as on one line, wherever it is broken`, () => {
      for (let at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) {
        const broken = `${sentence.slice(0, at)}\n${sentence.slice(at + 1)}`;
        assert.deepEqual(figuresOf('', broken, ''), figuresOf('', sentence, ''), broken);
        assert.deepEqual(figuresOf('The boat\nsank.\n\n', broken, '\n\nA boat\nsank.'), figuresOf('', sentence, ''), broken);
      }
    });
  }

  it('shows the words as the article has them', () => {
    const { figures } = extract(readDocument('a.md', 'The town fell to minus\n5 percent.\nOn Christmas\nDay it rained.\n').value);
    assert.deepEqual(figures.map(({ text, value }) => [text, value]), [['minus\n5 percent', -5], ['Christmas\nDay', '--12-25']]);
  });
});

describe('a number too long to be one', () => {
  for (const [what, digits] of [['digits', '7'.repeat(401)], ['groups of digits', '1,234'.repeat(101)]] as const) {
    it(`is passed over, all its ${what}, and what stands behind it is read`, () => assert.deepEqual(findFigures(`It is ${digits} and 5 boats.`, [{ span: { start: 0, end: digits.length + 20 }, block: 0 }], null).map(({ text }) => text), ['5']));
  }
});
