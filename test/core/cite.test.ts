import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addToBibliography } from '../../src/core/features/bibliography';
import { citationEdits } from '../../src/core/features/cite';
import { cslItem } from '../../src/core/features/csl';
import type { Metadata } from '../../src/core/model';
import type { CitationStyle } from '../../src/core/settings';

const harbour: Metadata = { key: 'harbour', title: 'Herring *return*', outlet: 'The Quay', author: 'Ola Nordmann', date: '2024-06-02', url: 'https://quay.example/herring', confidential: false, draft: false, origins: {} };

/** The draft after the edits; of two at one place the first comes first, as in the protocol. */
function cited(text: string, offset: number, style: CitationStyle, metadata: Metadata = harbour, target = metadata.url ?? 'articles/harbour.md'): string {
  const edits = [...citationEdits(text, offset, { metadata, target }, style)].reverse();
  return edits.reduce((result, { span, text: words }) => result.slice(0, span.start) + words + result.slice(span.end), text);
}

describe('citing an article', () => {
  const styles: readonly (readonly [CitationStyle, string])[] = [
    ['key', 'Herring are back [@harbour].\n'],
    ['link', 'Herring are back ([The Quay, 2 June 2024](<https://quay.example/herring>)).\n'],
    ['footnote', 'Herring are back[^harbour].\n\n[^harbour]: Ola Nordmann, “Herring \\*return\\*”, *The Quay*, 2 June 2024, <https://quay.example/herring>.\n'],
  ];
  for (const [style, expected] of styles) it(`writes a ${style}`, () => assert.equal(cited('Herring are back.\n', 16, style), expected));

  it('joins a footnote to those that stand there, with the line ends of the draft', () => {
    assert.equal(cited('A.[^1]\r\n\r\n[^1]: B.', 2, 'footnote', { ...harbour, author: undefined!, title: undefined!, url: undefined! }), 'A.[^harbour][^1]\r\n\r\n[^1]: B.\r\n[^harbour]: *The Quay*, 2 June 2024.\r\n');
  });

  it('writes the text of a footnote once', () => {
    assert.equal(cited('A. B.\n\n[^harbour]: C.\n', 5, 'footnote'), 'A. B.[^harbour]\n\n[^harbour]: C.\n');
  });

  it('says as much as is known', () => {
    const bare: Metadata = { key: 'notes 7', date: '2024-06', confidential: false, draft: false, origins: {} };
    assert.equal(cited('A', 1, 'footnote', bare), 'A[^notes-7]\n\n[^notes-7]: June 2024.\n');
    assert.equal(cited('A', 1, 'link', bare, '../articles/notes%207.md'), 'A ([notes 7, June 2024](<../articles/notes%207.md>))');
    assert.equal(cited('A', 1, 'key', bare), 'A [@{notes 7}]');
  });

  it('sets no blank before a citation where one stands or a bracket opens', () => {
    assert.equal(cited('A ', 2, 'key'), 'A [@harbour]');
    assert.equal(cited('', 0, 'key'), '[@harbour]');
    assert.equal(cited('(', 9, 'key'), '([@harbour]');
  });
});

describe('an entry of a bibliography', () => {
  const item = cslItem(harbour);
  const added = (text: string, path: string): string | undefined => {
    const { value } = addToBibliography(text, path, item);
    return value === null ? undefined : text.slice(0, value.at) + value.text + text.slice(value.at);
  };

  it('is appended to BibTeX, and nothing that stood there is touched', () => {
    const after = added('% my sources\n@book{cod,\n  title = {Cod}\n}', 'refs.bib') ?? '';
    assert.ok(after.startsWith('% my sources\n@book{cod,\n  title = {Cod}\n}\n\n@article{harbour,\n'), after);
    for (const field of ['author = {{Ola Nordmann}}', 'journaltitle = {The Quay}', 'date = {2024-06-02}', 'url = {https://quay.example/herring}']) assert.ok(after.includes(field), `${field} in ${after}`);
    assert.equal(added(after, 'refs.bib'), undefined);
  });

  it('is the first of a file that holds nothing, or comments only', () => {
    assert.match(added('', 'refs.bib') ?? '', /^@article\{harbour,/);
    assert.match(added('% mine\n', 'refs.bib') ?? '', /^% mine\n\n@article\{harbour,/);
  });

  it('keeps letters as they are, in UTF-8', () => {
    const { value } = addToBibliography('', 'refs.bib', cslItem({ ...harbour, title: 'Năm mới ở Đà Nẵng', key: 'đà-nẵng' }));
    assert.match(value?.text ?? '', /^@article\{đà-nẵng,[^]*Năm mới ở Đà \{N\}ẵng/u);
  });

  it('is appended to a list in CSL-JSON with its indentation', () => {
    const after = added('[\n    {\n        "id": "cod"\n    }\n]\n', 'refs.json') ?? '';
    assert.deepEqual(JSON.parse(after), [{ id: 'cod' }, item]);
    assert.match(after, /^\[\n {4}\{\n {8}"id": "cod"\n {4}\},\n {4}\{\n {8}"id": "harbour",/);
    assert.ok(after.endsWith('\n    }\n]\n'));
    assert.equal(added(after, 'refs.json'), undefined);
    assert.deepEqual(JSON.parse(added('[]', 'refs.json') ?? ''), [item]);
    assert.deepEqual(JSON.parse(added('', 'refs.json') ?? ''), [item]);
  });

  it('says why a file takes none, and leaves it as it is', () => {
    for (const [text, path, reason] of [['{"a": 1}', 'refs.json', 'holds no list of entries'], ['[', 'refs.json', 'is not valid JSON'], ['@article{a, title = {b}', 'refs.bib', 'is not BibTeX that can be read']] as const) {
      const { value, problems } = addToBibliography(text, path, item);
      assert.equal(value, null, path);
      assert.equal(problems[0]?.subject, path);
      assert.ok(problems[0]?.reason.startsWith(reason), problems[0]?.reason);
    }
  });
});

describe('an article of which little is known', () => {
  const bare: Metadata = { key: 'minutes-2', confidential: false, draft: false, origins: {} };

  it('is an entry of its key and nothing that is not known', () => {
    assert.deepEqual(cslItem(bare), { id: 'minutes-2', type: 'document' });
    assert.deepEqual(cslItem({ ...bare, title: 'Minutes', author: 'Ann Lee, Bo Wells and Cy Ark' }), { id: 'minutes-2', type: 'document', title: 'Minutes', author: [{ literal: 'Ann Lee' }, { literal: 'Bo Wells' }, { literal: 'Cy Ark' }] });
    assert.deepEqual(cslItem({ ...bare, author: ' , ' }), { id: 'minutes-2', type: 'document' });
  });

  it('is cited by what there is: its title, or its key', () => {
    assert.equal(cited('Herring are back.\n', 16, 'link', bare, 'articles/minutes.md'), 'Herring are back ([minutes-2](<articles/minutes.md>)).\n');
    assert.equal(cited('Herring are back.\n', 16, 'link', { ...bare, title: 'Minutes' }, 'articles/minutes.md'), 'Herring are back ([Minutes](<articles/minutes.md>)).\n');
    assert.match(cited('Herring are back.\n', 16, 'footnote', bare), /\n\[\^minutes-2\]: minutes-2\.\n$/);
  });
});
