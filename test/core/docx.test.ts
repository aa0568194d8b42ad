import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readDocx } from '../../src/core/read/docx';
import { storedZip, unpack, zipEntries } from '../../src/core/read/zip';
import { root } from '../support/project';
import texts from '../support/documents/texts.json';

const bytes = new Uint8Array(readFileSync(join(root, 'test/support/documents/writer-parts.docx')));

const utf8 = new TextEncoder();
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document with this body, as an archive of files that are not packed. */
function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`, ...more };
  return new Uint8Array(storedZip(new Map(Object.entries(files).map(([name, text]) => [name, utf8.encode(text)]))));
}

const p = (runs: string): string => `<w:p>${runs}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The same archive with one entry's data packed, and sizes as its directory states them. */
function packed(name: string, data: Uint8Array, stated: number): Uint8Array {
  const small = new Uint8Array(deflateRawSync(data));
  const archive = new Uint8Array(storedZip(new Map([[name, small]])));
  const view = new DataView(archive.buffer);
  const central = archive.length - 22 - 46 - name.length;
  for (const [at, method, size] of [[0, 8, 22], [central, 10, 24]] as const) {
    view.setUint16(at + method, 8, true);
    view.setUint32(at + size, stated, true);
  }
  return archive;
}

describe('reading a Word document', () => {
  it('gives what Writer saved: paragraphs, headings, list, table, the footnote at the end, properties', async () => {
    const { value, problems } = await readDocx('harbours/report.docx', bytes);
    assert.deepEqual(problems, []);
    assert.ok(value);
    const of = (kind: string): string[] => value.blocks.filter((block) => block.kind === kind).map(({ span }) => value.text.slice(span.start, span.end));
    assert.deepEqual(of('paragraph'), [...texts.paragraphs, texts.footnote]);
    assert.deepEqual(of('heading'), [texts.title, 'Summary of the year']);
    assert.deepEqual(value.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level), [1, 2]);
    assert.deepEqual(of('list-item'), texts.list.map((item) => `• ${item}`));
    assert.deepEqual(of('table'), [texts.table.map((row) => row.join(' | ')).join('\n')]);
    const { title, author, date, key, origins } = value.metadata;
    assert.deepEqual([title, author, date, key, origins.title], [texts.title, texts.author, '2024-09-02', 'report', 'document']);
    assert.equal(value.pages, undefined);
  });

  it('accepts tracked changes and leaves comments and pictures out', async () => {
    const { value } = await readDocx('a.docx', docx(p(`${r('The port handled ')}<w:del w:id="1" w:author="A"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r('4')}</w:ins>${r(' million tonnes.')}<w:r><w:commentReference w:id="0"/></w:r>`)));
    assert.equal(value?.text, 'The port handled 4 million tonnes.');
  });

  it('reads a table that only arranges the page as paragraphs', async () => {
    const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
    const long = `${'The harbour was dredged in the spring and reopened in June. '.repeat(8)}`.trim();
    const { value } = await readDocx('a.docx', docx(`<w:tbl><w:tr>${cell(long)}${cell('A note.')}</w:tr></w:tbl>`));
    assert.deepEqual(value?.blocks.map(({ kind }) => kind), ['paragraph', 'paragraph']);
  });

  it('refuses what unpacks to more than it may, by what is stated and by what comes out', async () => {
    const blanks = new Uint8Array(3_000_000).fill(32);
    for (const archive of [packed('word/document.xml', blanks, blanks.length), packed('word/document.xml', blanks, 1000), packed('word/document.xml', new Uint8Array(10), 70_000_000)]) {
      assert.ok(archive.length < 10_000);
      const { value, problems } = await readDocx('a.docx', archive);
      assert.equal(value, null);
      assert.match(problems[0]?.reason ?? '', /unpacks to more than it may: 64 MB, or 100 times its size/);
      assert.ok(problems[0]?.next);
    }
  });

  it('refuses what is encrypted, empty or no document, with the reason and the next step', async () => {
    const cases: readonly [Uint8Array, RegExp][] = [
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), /encrypted, or a document of Word before 2007/],
      [docx(p('')), /holds no text/],
      [new Uint8Array(storedZip(new Map([['xl/workbook.xml', utf8.encode('<a/>')]]))), /holds no document/],
      [new Uint8Array(0), /no archive/],
      [docx('<w:p><w:r>'), /damaged/],
    ];
    for (const [data, reason] of cases) {
      const { value, problems } = await readDocx('a.docx', data);
      assert.equal(value, null);
      assert.match(problems[0]?.reason ?? '', reason);
      assert.ok(problems[0]?.next);
    }
  });

  it('survives trees too deep to be written, cuts and flipped bits', async () => {
    const deep = docx(`${'<w:tbl><w:tr><w:tc>'.repeat(3000)}${p(r('Deep.'))}${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`);
    const damaged = [deep, ...[1, 30, 900, 4000, bytes.length - 30].map((length) => bytes.slice(0, length))];
    let seed = 11;
    for (let round = 0; round < 60; round++) {
      const flipped = bytes.slice();
      for (let flips = 0; flips <= round % 5; flips++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        const at = seed % flipped.length;
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (seed >> 8) % 8);
      }
      damaged.push(flipped);
    }
    for (const data of damaged) {
      const { value, problems } = await readDocx('a.docx', data);
      assert.ok(value !== null || (problems[0]?.reason && problems[0].next));
    }
  }).timeout(20_000);
});

describe('a zip archive', () => {
  it('comes out as it went in', async () => {
    const files = new Map([['a.xml', utf8.encode('<a/>')], ['ü/b.xml', new Uint8Array(0)]]);
    const archive = new Uint8Array(storedZip(files));
    const entries = zipEntries(archive);
    assert.deepEqual(entries?.map(({ name }) => name), ['a.xml', 'ü/b.xml']);
    for (const entry of entries ?? []) assert.deepEqual(await unpack(archive, entry, 100), files.get(entry.name));
  });

  it('is none where its directory leads out of it', () => {
    const archive = new Uint8Array(storedZip(new Map([['a.xml', utf8.encode('<a/>')]])));
    new DataView(archive.buffer).setUint32(archive.length - 6, 0xfffffff0, true);
    assert.equal(zipEntries(archive), null);
  });
});
