import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { harbour, harbourDraft } from '../core/sheet-corpus';
import { folderOf, type Folder } from './folder';
import { stet, type Json } from './run';

describe('stet sheet', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => (folder = folderOf({ ...Object.fromEntries(Object.entries(harbour).map(([path, text]) => [`articles/${path}`, text])), 'draft.md': `\ufeff${harbourDraft}`, '.stet/config.json': '{"corpus.folders": ["articles"]}' })));
  after(() => folder.remove());

  const sheet = (...words: readonly string[]) => stet(folder.path, 'sheet', ...words);
  const written = (name: string): string => readFileSync(folder.at(name), 'utf8');

  it('writes each format, by its name or by the ending of the file, and says the coverage', () => {
    for (const format of ['html', 'md', 'docx', 'csv', 'json']) {
      const { code, out, err } = sheet('--no-date', '--out', `by-ending.${format}`, 'draft.md');
      assert.deepEqual([code, out], [0, ''], err);
      assert.match(err, new RegExp(`^by-ending\\.${format}: 8 claims: \\d+ found, `));
      assert.equal(sheet('--no-date', '--format', format, '--out', 'by-name', 'draft.md').code, 0);
      assert.deepEqual(readFileSync(folder.at('by-name')), readFileSync(folder.at(`by-ending.${format}`)), format);
    }
  });

  it('prints the date and who checks, unless told not to', () => {
    sheet('--checker', 'A. Bee', '--out', 'dated.json', 'draft.md');
    const dated = JSON.parse(written('dated.json')) as Json;
    assert.match(dated.date, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(dated.checker, 'A. Bee');
    sheet('--no-date', '--out', 'undated.json', 'draft.md');
    const undated = JSON.parse(written('undated.json')) as Json;
    assert.deepEqual([undated.schema, undated.kind, undated.date, undated.checker], ['stet/1', 'fact-check-sheet', null, null]);
  });

  it('gives the draft back from a sheet in Markdown, byte for byte', () => {
    sheet('--out', 'noted.md', 'draft.md');
    assert.notEqual(written('noted.md'), written('draft.md'));
    assert.equal(stet(folder.path, 'copy', '--out', 'back.md', 'noted.md').code, 0);
    assert.deepEqual(readFileSync(folder.at('back.md')), readFileSync(folder.at('draft.md')));
  });

  const refusals: readonly [string, readonly string[], RegExp][] = [
    ['no draft', ['sheet', '--out', 'x.html'], /no draft given.*--out sheet\.html draft\.md/],
    ['no file to write', ['sheet', 'draft.md'], /no file to write.*--out/],
    ['a format nobody knows', ['sheet', '--format', 'pdf', '--out', 'x', 'draft.md'], /--format is "pdf".*html, md, docx, csv, json/],
    ['an ending that tells no format', ['sheet', '--out', 'x.txt', 'draft.md'], /x\.txt.*--format/],
    ['two drafts', ['sheet', '--out', 'x.html', 'draft.md', 'draft.md'], /one draft, but 2/],
    ['the draft itself', ['sheet', '--out', './draft.md', 'draft.md'], /is the draft itself/],
    ['a draft that is not there', ['sheet', '--out', 'x.html', 'none.md'], /none\.md: could not be checked/],
    ['a folder that is not there', ['sheet', '--out', 'none/x.html', 'draft.md'], /none\/x\.html: no such file or folder\. Name another file/],
    ['a copy of what is no sheet', ['copy', '--out', 'x.md', 'draft.md'], /draft\.md: is no sheet in Markdown/],
  ];
  for (const [what, words, message] of refusals) {
    it(`refuses ${what}, and says what to do`, () => {
      const { code, err } = stet(folder.path, ...words);
      assert.equal(code, 1);
      assert.match(err, message);
    });
  }
});
