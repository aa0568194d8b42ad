import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, BlockKind } from '../../src/core/model';
import { splitSentences } from '../../src/core/text/sentences';

/** Sentences of one paragraph, as text. */
function split(text: string, kind: BlockKind = 'paragraph'): string[] {
  return splitSentences(text, [{ kind, span: { start: 0, end: text.length } }]).map(({ span }) => text.slice(span.start, span.end));
}

/** Each row is one paragraph with `|` where one sentence ends and the next begins. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  'titles and initials': [
    'The ambassador, Helena S. Ortiz, arrived.| She left on Monday.',
    'Mr. Smith met Dr. Ana Lopez and Prof. Chen.| They agreed.',
    'J. R. R. Tolkien taught there.| So did others.',
    'Lt. Gen. Ada Moss spoke.| Sen. Roy Hart replied.',
    'Martin Luther King Jr. Day falls in January.| It is a holiday.',
  ],
  'countries and bodies': [
    'U.S. President Ann Lee spoke.| The U.N. Security Council met.',
    'The treaty binds the U.S.| The council ratified it.',
    'It was signed in the U.K.| In return, tariffs fell.',
    'He moved to Washington, D.C.| Officials said little.',
    'A factory in Boston, Mass.| It closed.',
    'The U.S. Treasury said so.| The U.S., however, waited.',
    'Yields on U.S. 10-year notes fell.| They sued under 42 U.S.C. 1983 in May.',
    'St. Petersburg is cold.| Mt. Etna is not.',
  ],
  companies: [
    'Boeing Co. said it would wait.| Apple Inc. Chief Executive Ann Lee agreed.',
    'It sold the unit to Harbour Ltd.| The price was not given.',
    'It bought Northern Chips Inc.| Shares rose 4 percent.',
    'Orient Co. Ltd. Chairman Bo Lin spoke.',
  ],
  'numbers and references': [
    'It grew by 1.5 million in 2023.| That was 3.6% more.',
    'See No. 4 and Fig. 2 on pp. 5–6.| They differ.',
    'He said no.| Nobody asked.',
    'The vote was on Sept. 3 and Dec. 5.| It passed.',
    'Prices fell to $3.5.| $2 more was lost.',
    'In 2023.| 40 boats sailed.',
    '1. The first point is short.| It stands.',
    'Art. IV applies.| Art. 5 does not.',
  ],
  'hours and Latin': [
    'They met at 5 a.m. on Monday.| It rained.',
    'Doors open at 9 p.m. Monday.| They close late.',
    'It ended at 9 p.m.| The crowd left.',
    'It ended at 9 p.m.| Police cleared the square.',
    'Some fish, e.g. Atlantic cod, are rare.| Others, i.e. Baltic herring, are not.',
    'Nets, lines, traps, etc.| Boats are counted apart.',
    'Oslo vs. Bergen was close.| It ended 2–1.',
  ],
  'quotation marks and brackets': [
    '“It is done,” she said.| “We are glad.”| He left.',
    'He called it “a start.”| She called it “an end”.| Both left.',
    'She said "it works."| He wrote it down.',
    '(It rained.)| The match went on (as planned).| Nobody left.',
    '“Is it safe?” Ana Lopez asked.| “It is!” the mayor said.',
    '“Is it safe?”| The council had no answer.',
    'It asked “why now?” and went home.',
    'He wrote: ‘Enough.’| Then he slept.',
    '[The text was cut.]| It went on.',
  ],
  'other stops': [
    'Why now?!| Nobody knows…| The end.',
    'Well… perhaps.| It rained... and rained.| Then it stopped...| So did we.',
    'What a catch!| Ten tonnes!',
    'Sales fell.| iPhone sales did not.',
    'The file is at v2.0.1 now.| It works.',
    'The plan ended.|The council moved on in 2020.|The end.',
    'Open example.com or data.txt now.| Then wait.',
    '東京で会議が開かれた。|次は来年だ。',
  ],
};

describe('sentences', () => {
  for (const [matter, rows] of Object.entries(PARAGRAPHS)) {
    it(`end where they should around ${matter}`, () => {
      for (const row of rows) assert.deepEqual(split(row.replaceAll('|', '')), row.split('|').map((part) => part.trim()), row);
    });
  }

  it('go over wrapped lines and leave out hidden markup at their sides', () => {
    assert.deepEqual(split('  One two\r\nthree.  \r\nFour “  five.  ” Six.\n'), ['One two\r\nthree.', 'Four “  five.  ”', 'Six.']);
  });

  it('exist in prose only', () => {
    for (const kind of ['paragraph', 'list-item', 'heading', 'block-quote'] as const) assert.equal(split('One. Two.', kind).length, 2);
    for (const kind of ['table', 'code', 'front-matter', 'furniture'] as const) assert.equal(split('One. Two.', kind).length, 0);
    assert.deepEqual(split('   \n '), []);
  });

  it('tile every block: in order, disjoint, trimmed, covering all that is no blank', function () {
    this.timeout(60_000);
    const piece = fc.constantFrom('U.S.', 'Mr.', 'a', 'The', 'fell', '.', '!', '?', '…', '”', '"', '’', ')', '“', '(', ' ', '  ', '\n', '\u00a0', '4', '3.5', '🎉', 'é', '—', ',');
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 4 }), (paragraphs) => {
        const blocks: Block[] = [];
        let text = '';
        for (const words of paragraphs) {
          const start = text.length;
          text += words.join('');
          blocks.push({ kind: 'paragraph', span: { start, end: text.length } });
          text += '\n\n';
        }
        const covered = new Uint8Array(text.length);
        let last = 0;
        for (const { span, block } of splitSentences(text, blocks)) {
          const home = blocks[block]?.span;
          assert.ok(home && home.start <= span.start && span.start < span.end && span.end <= home.end && last <= span.start);
          assert.equal(text.slice(span.start, span.end).trim().length, span.end - span.start);
          covered.fill(1, span.start, span.end);
          last = span.end;
        }
        for (let at = 0; at < text.length; at++) assert.ok(covered[at] === 1 || /\s/.test(text.charAt(at)));
      }),
      { numRuns: 2000 },
    );
  });

  it('take time in proportion to the text, whatever it is made of', function () {
    this.timeout(120_000);
    for (const unit of ['. ', '." ', 'U.S. ', 'a. ' + ' '.repeat(200), '.', '“', 'A. ', '? A B C ']) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const began = performance.now();
      split(text);
      assert.ok(performance.now() - began < 10_000, JSON.stringify(unit));
    }
  });
});
