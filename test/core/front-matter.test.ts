import assert from 'node:assert/strict';
import { isoDate } from '../../src/core/read/dates';
import { readDocument } from '../../src/core/read/read';

const read = (yaml: string, body = 'The fleet sailed.') => readDocument('2024/fleet.md', `---\n${yaml}\n---\n\n${body}\n`);

describe('front matter', () => {
  it('gives the metadata with its origin and is a block of its own', () => {
    const { value, problems } = read('key: fleet24\ntitle: "The fleet: a year"\noutlet: Harbour Post\nauthor: [Ann Lee, Bo Lin]\ndate: June 21, 2024\nurl: https://example.org/a\nconfidential: true\nother: [1]');
    assert.deepEqual(problems, []);
    const { key, title, outlet, author, date, url, confidential, draft, origins } = value.metadata;
    assert.deepEqual({ key, title, outlet, author, date, url, confidential, draft }, {
      key: 'fleet24', title: 'The fleet: a year', outlet: 'Harbour Post', author: 'Ann Lee, Bo Lin', date: '2024-06-21', url: 'https://example.org/a', confidential: true, draft: false,
    });
    assert.equal(origins.title, 'front-matter');
    assert.deepEqual(value.blocks.map((block) => block.kind), ['front-matter', 'paragraph']);
    assert.equal(value.text.slice(value.blocks[1]?.span.start, value.blocks[1]?.span.end), 'The fleet sailed.');
  });

  it('marks a draft, in plain text too and with CRLF', () => {
    assert.equal(read('stet: draft').value.metadata.draft, true);
    const { value } = readDocument('a.txt', '---\r\nstet: draft\r\n...\r\nThe fleet sailed.\r\n');
    assert.equal(value.metadata.draft, true);
    assert.deepEqual(value.blocks.map((block) => block.kind), ['front-matter', 'paragraph']);
  });

  it('takes the key from the file name where it states none', () => {
    assert.equal(read('title: A').value.metadata.key, 'fleet');
    assert.equal(readDocument('x/a.b.txt', 'A').value.metadata.key, 'a.b');
    assert.equal(readDocument('2024-06-21-vote.txt', 'A').value.metadata.date, '2024-06-21');
  });

  it('names the line of a value of the wrong type and ignores the value', () => {
    for (const [yaml, line] of [['title: A\ndate: soon', 3], ['date: 2024-02-30', 2], ['confidential: maybe', 2], ['title: {a: b}', 2], ['stet: article', 2], ['url: [a, b]', 2]] as const) {
      const { value, problems } = read(yaml);
      assert.equal(problems.length, 1, yaml);
      assert.match(problems[0]?.reason ?? '', new RegExp(`^line ${line}:`), yaml);
      assert.equal(problems[0]?.subject, '2024/fleet.md');
      assert.equal(value.metadata.date, undefined);
      assert.equal(value.blocks.length, 2);
    }
  });

  it('reads the document although its YAML is broken, runs away or wants to run code', () => {
    const deep = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n')}\ntitle: A`;
    for (const yaml of ['title: "open', 'a: b: c', '\ttitle: A', `a: ${'['.repeat(20_000)}`, `a: ${'- '.repeat(20_000)}`, deep, bomb, 'title: !!js/function "function(){}"', '__proto__: x', `a: ${'x'.repeat(1_000_000)}`, 'title: A\ntitle: B', '%TAG', '*a', '? ']) {
      const { value } = read(yaml);
      assert.equal(value.blocks.at(-1)?.kind, 'paragraph', yaml.slice(0, 40));
      assert.equal(typeof value.metadata.confidential, 'boolean');
    }
    assert.match(read('title: "open').problems[0]?.reason ?? '', /^line \d+: the front matter is not valid YAML/);
    assert.match(read(`a: ${'x'.repeat(100_000)}`).problems[0]?.reason ?? '', /64 KB/);
  });

  it('says the same in plain lines, which are read without the parser, as where a list among them needs it', () => {
    const values = ['', ' ', 'A', 'A: b', 'A:', 'A #b', 'A#b', "'A: b'", '"A, b"', '"A\\"', "'it''s'", "it's", 'Ann [Lee]', '[Ann, Bo]', '- A', '2024', '2024-06-21', '21 June 2024 ', 'true', 'null', '~', 'Ärger  im Amt', '“A”', '|', '> A', '*a', '&a b', '!a b', '@a', '%a', '`a`', '{a: b}', 'a\tb', 'A\n  b', 'https://example.org/a:b?c#d', 'draft', 'A "b" c', '"A" b', "'A", 'A\u00a0', 'A\u2028b', 'A\n# b'];
    for (const key of ['title', 'Author', 'date', 'confidential', 'stet', 'key', 'bibliography', 'other-key', 'a b']) {
      for (const value of values) {
        const plain = read(`list: 1\n${key}: ${value}\n\nurl: x`);
        const parsed = read(`list: [1]\n${key}: ${value}\n\nurl: x`);
        assert.deepEqual({ ...plain.value.metadata, problems: plain.problems }, { ...parsed.value.metadata, problems: parsed.problems }, `${key}: ${value}`);
      }
    }
  });

  it('is not opened by anything but a line of three hyphens before a key', () => {
    for (const text of ['---js\nmodule.exports = {}\n---\nText', '---\nA rule above, no key here.\n---\n', '\n---\ntitle: A\n---\n', 'Text\n---\ntitle: A\n---'])
      assert.notEqual(readDocument('a.md', text).value.blocks[0]?.kind, 'front-matter', text);
    const { value, problems } = readDocument('a.md', '---\ntitle: A\n\nThe fleet sailed.\n');
    assert.match(problems[0]?.reason ?? '', /closes/);
    assert.ok(value.blocks.some((block) => block.kind === 'paragraph'));
  });
});

describe('dates', () => {
  it('become ISO at the precision stated', () => {
    const cases: Readonly<Record<string, string | null>> = {
      '2024': '2024', '2024-06': '2024-06', '2024-06-21': '2024-06-21', '2024-06-21T23:30:00-05:00': '2024-06-21', '2024/6/1': '2024-06-01', 'June 2024': '2024-06', 'Sept. 3, 2024': '2024-09-03',
      'Friday, June 21, 2024': '2024-06-21', '21 June 2024': '2024-06-21', '21st of June, 2024': '2024-06-21', '21.06.2024': '2024-06-21', '21/06/2024': '2024-06-21', '06/21/2024': '2024-06-21',
      '03/04/2024': null, '29 February 2024': '2024-02-29', '29 February 2023': null, 'May 3': null, '13/13/2024': null, soon: null, '': null, '12345': null,
    };
    for (const [written, iso] of Object.entries(cases)) assert.equal(isoDate(written), iso, written);
  });
});
