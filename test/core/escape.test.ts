import assert from 'node:assert/strict';
import { escapeMarkdown, escapeProse, oneLine } from '../../src/core/text/escape';
import { isRecord, parseJson } from '../../src/core/text/json';
import { where } from '../../src/core/text/where';

describe('words of an article in a message', () => {
  const rows: readonly (readonly [text: string, prose: string])[] = [
    ['cod *and* herring', 'cod \\*and\\* herring'],
    ['- cod', '\\- cod'],
    ['+ cod', '\\+ cod'],
    ['=== cod', '\\=== cod'],
    ['1. cod', '1\\. cod'],
    ['12) cod', '12\\) cod'],
    ['# cod', '\\# cod'],
    ['![cod](x)', '\\!\\[cod\\](x)'],
    ['cod! - 1. herring', 'cod! - 1. herring'],
    ['see www.example.org/cod-1', 'see www.example.org/cod-1'],
    ['one\r\ntwo\u001b[31m', 'one two \\[31m'],
  ];
  for (const [text, prose] of rows) it(`“${JSON.stringify(text).slice(1, -1)}” reads as it stands`, () => assert.equal(escapeProse(text), prose));

  it('stand in one line, and in Markdown mean nothing', () => {
    assert.equal(oneLine(' one\u2028two\u202e '), 'one two');
    assert.equal(escapeMarkdown('a_b'), 'a\\_b');
  });
});

describe('a place of an article', () => {
  it('is told by its line, and by its page where it has one', () => {
    assert.equal(where({ key: 'cod', line: 9 }), 'cod, line 9');
    assert.equal(where({ key: 'cod', line: 12, page: 4 }), 'cod, page 4, line 12');
  });
});

describe('JSON', () => {
  it('is read past a byte order mark', () => assert.deepEqual(parseJson('\ufeff{"a": 1}', 'a.json'), { value: { a: 1 }, problems: [] }));

  it('that is none is told with its file', () => {
    const { value, problems } = parseJson('{', 'a.json');
    assert.equal(value, undefined);
    assert.deepEqual(problems.map(({ subject }) => subject), ['a.json']);
  });

  it('has named entries only where it is an object', () => assert.deepEqual([{}, { a: 1 }, [], null, 'a', 1].map(isRecord), [true, true, false, false, false, false]));
});
