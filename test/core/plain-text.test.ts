import assert from 'node:assert/strict';
import { readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { splitSentences } from '../../src/core/text/sentences';

const LEAD = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter.';
const NEXT = 'Work will start in May and last for two years, the roads department said, and the ferry will run more often until it is done.';
const read = (...parts: string[]) => readDocument('a.txt', parts.join('\n\n')).value;
const kinds = (...parts: string[]): string[] => read(...parts).blocks.map(({ kind }) => kind);
const sentences = (...parts: string[]): string[] => {
  const document = read(...parts);
  const prose = proseOf(document);
  return splitSentences(prose, document.blocks).map(({ span }) => prose.slice(span.start, span.end).trim());
};

describe('plain text', () => {
  it('takes a line that counts parts or names a year for a heading, one that states a figure for prose', () => {
    const cases: readonly [string, string][] = [
      ['Phase 2', 'heading'], ['Outlook for 2024', 'heading'], ['What changed in 2023', 'heading'], ['The new bridge', 'heading'],
      ['Budget of $4 million', 'paragraph'], ['Fares up 12 percent', 'paragraph'], ['The ferry carried 4,200 cars', 'paragraph'],
    ];
    for (const [line, kind] of cases) assert.equal(kinds(LEAD, line, NEXT)[1], kind, line);
  });

  it('takes rows of numbers for a table and never for sentences', () => {
    const tables = [
      'Port          2022    2023\nBelmar       1,204   1,377\nNorth Quay     310     298',
      'Belmar\t1,204\t12%\nNorth Quay\t310\t-4%',
      'Fees | $4 million\nDues | $2.5 million',
      'Item            Cost\n------          ----\nRope            12.50\nSails           n/a\nNets            99.00',
    ];
    for (const table of tables) assert.deepEqual(kinds(LEAD, table, NEXT), ['paragraph', 'table', 'paragraph'], table);
  });

  it('takes no prose for a table, wherever its typist put blanks', () => {
    for (const prose of ['The quay is closed.  It opens in May.\nBoats wait.  Crews rest.', 'The    quay   is   closed   and\nthe    crews   have   gone   home.', 'He paid  4 coins and left.\nShe paid  5 coins and stayed.'])
      assert.ok(!kinds(LEAD, prose, NEXT).includes('table'), prose);
  });

  it('takes quoted lines of a mail for a block quote, one block for each run', () => {
    const mail = '> The bridge stays closed,\n> the clerk wrote.\nThat is not what we heard.\n>> When does it open?';
    assert.deepEqual(kinds(LEAD, mail, NEXT), ['paragraph', 'block-quote', 'paragraph', 'block-quote', 'paragraph']);
    assert.deepEqual(sentences(mail).map((words) => words.replace(/\s+/g, ' ')), ['The bridge stays closed, the clerk wrote.', 'That is not what we heard.', 'When does it open?']);
  });

  it('takes no line of verse and no address for a heading', () => {
    const verse = 'The river takes the bridge\nThe bridge takes the road\nThe road goes home\nAnd nobody rows';
    assert.deepEqual(kinds(LEAD, verse, NEXT).filter((kind) => kind === 'heading'), []);
    assert.deepEqual(kinds(`Bridge to Close\nThe River\n${LEAD}\n${NEXT}`).slice(0, 1), ['heading']);
  });

  it('tells who speaks in an interview from what is said', () => {
    assert.deepEqual(sentences('Q: When does it open?\nA: In May. The ferry runs until then.\nQ: And after?'), ['When does it open?', 'In May.', 'The ferry runs until then.', 'And after?']);
    assert.deepEqual(sentences('A: In May.', LEAD), ['In May.', LEAD]);
    assert.deepEqual(sentences('A. Berg left. A boat came.'), ['A. Berg left.', 'A boat came.']);
  });

  it('starts an entry of a live report at its time, which is no part of it', () => {
    const report = '14:05 – The council meets.\n14:20 – The clerk reads the plan\n9.30 am: Doors open.\n[15:10 GMT] The vote is over.';
    assert.deepEqual(sentences(report), ['The council meets.', 'The clerk reads the plan', 'Doors open.', 'The vote is over.']);
    assert.equal(sentences('2.50 – 3.00 percent is expected by all.')[0], '2.50 – 3.00 percent is expected by all.');
    assert.equal(sentences('2.5 - 3 percent is expected by all.')[0], '2.5 - 3 percent is expected by all.');
  });

  it('keeps a list item whole over its lines', () => {
    const list = '- a new bridge over the river, which will be\n  built by the roads department\n- a wider road';
    assert.deepEqual(sentences(list).map((words) => words.replace(/\s+/g, ' ')), ['a new bridge over the river, which will be built by the roads department', 'a wider road']);
  });
});
