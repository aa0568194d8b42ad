import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mend } from '../../src/core/read/hyphens';
import type { Document } from '../../src/core/model';
import { readPdf } from '../../src/core/read/pdf';
import { linesOf, type Run } from '../../src/core/read/pdf-lines';
import { readBytes } from '../../src/core/read/read';
import { soundStatement } from '../../src/core/read/properties';
import { root } from '../support/project';
import texts from '../support/documents/texts.json';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'test/support/documents', name)));

async function sound(name: string): Promise<Document> {
  const { value, problems } = await readPdf(name, bytesOf(name));
  assert.deepEqual(problems, []);
  assert.ok(value);
  return value;
}

const wordsOf = ({ text, blocks }: Document, kind: string): string[] => blocks.filter((block) => block.kind === kind).map(({ span }) => text.slice(span.start, span.end));

/** groff sets the straight apostrophe as a curly one or not, by its fonts. */
const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'");

describe('reading a PDF', () => {
  for (const name of ['writer-one-column.pdf', 'writer-two-columns.pdf', 'groff.pdf', 'chromium-two-columns.pdf', 'print-only.pdf']) {
    it(`gives every paragraph of ${name} in order, hyphens mended, ligatures as letters, heads, feet and page numbers gone`, async () => {
      const document = await sound(name);
      assert.deepEqual(wordsOf(document, 'paragraph').map(plain), texts.paragraphs.map(plain));
      assert.equal(wordsOf(document, 'heading')[0], texts.title);
      assert.equal(document.text.includes(texts.runningHead), false);
      assert.equal(document.format, 'pdf');
      assert.equal(document.language, 'en');
    });
  }

  it('tells headings, list items, tables and footnotes apart, bullets hidden', async () => {
    const document = await sound('writer-parts.pdf');
    assert.deepEqual(wordsOf(document, 'heading'), [texts.title, 'Summary of the year']);
    assert.deepEqual(wordsOf(document, 'list-item'), texts.list.map((item) => `• ${item}`));
    assert.deepEqual(document.hidden.map(({ start, end }) => document.text.slice(start, end)), ['•', '•', '•']);
    assert.deepEqual(wordsOf(document, 'table'), [texts.table.map((row) => row.join(' | ')).join('\n')]);
    assert.deepEqual(wordsOf(document, 'paragraph').sort(), [...texts.paragraphs, texts.footnote].sort());
  });

  it('knows where each page starts, also within a paragraph', async () => {
    const { text, pages } = await sound('groff.pdf');
    assert.equal(pages?.length, 3);
    assert.equal(pages?.[0], 0);
    const second = text.indexOf('fees covered only four-fifths');
    assert.equal(pages?.[1], second);
    assert.ok((pages?.[2] ?? 0) > second);
  });

  it('takes title, author and date from the properties, the date of a printed web page from nowhere', async () => {
    const { metadata } = await sound('writer-one-column.pdf');
    assert.deepEqual([metadata.title, metadata.author, metadata.origins.title, metadata.origins.author, metadata.origins.date], [texts.title, texts.author, 'document', 'document', 'document']);
    assert.match(metadata.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
    const printed = await sound('chromium-two-columns.pdf');
    assert.equal(printed.metadata.date, undefined);
    assert.deepEqual(soundStatement({ title: 'Microsoft Word - report_v2.doc', author: 'user' }), {});
  });

  it('refuses what is encrypted, holds no text or is none, with the reason and the next step', async () => {
    const blank = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
    const cases: readonly [Uint8Array, RegExp, RegExp][] = [
      [bytesOf('encrypted.pdf'), /encrypted/, /password/],
      [new TextEncoder().encode(blank), /no text/, /OCR/],
      [new TextEncoder().encode('no document at all'), /damaged or no PDF/, /sound copy/],
    ];
    for (const [bytes, reason, next] of cases) {
      const { value, problems } = await readBytes('a.pdf', bytes);
      assert.equal(value, null);
      assert.equal(problems[0]?.subject, 'a.pdf');
      assert.match(problems[0]?.reason ?? '', reason);
      assert.match(problems[0]?.next ?? '', next);
    }
  });

  it('goes by what a file is, not by its ending', async () => {
    assert.equal((await readBytes('notes.txt', bytesOf('groff.pdf'))).value?.format, 'pdf');
    assert.equal((await readBytes('report.pdf', bytesOf('writer-parts.docx'))).value?.format, 'docx');
    assert.match((await readBytes('notes.md', bytesOf('encrypted.pdf'))).problems[0]?.reason ?? '', /is a PDF by its content, and is encrypted/);
    assert.equal((await readBytes('report.pdf', new TextEncoder().encode('<!DOCTYPE html><html><body><p>The harbour was closed on Monday for repairs.</p></body></html>'))).value?.format, 'html');
  });

  it('survives every cut and every flipped bit: a document or a reason, never an error', async () => {
    const whole = bytesOf('groff.pdf');
    const damaged = [0, 5, 100, 2000, 9000, 15_000, whole.length - 20].map((length) => whole.slice(0, length));
    let seed = 7;
    for (let round = 0; round < 60; round++) {
      const bytes = whole.slice();
      for (let flips = 0; flips <= round % 8; flips++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        const at = seed % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (seed >> 8) % 8);
      }
      damaged.push(bytes);
    }
    for (const bytes of damaged) {
      const { value, problems } = await readPdf('a.pdf', bytes);
      assert.ok(value !== null || (problems[0]?.reason && problems[0].next));
      for (const { span } of value?.blocks ?? []) assert.ok(span.start < span.end && span.end <= (value?.text.length ?? 0));
    }
  }).timeout(30_000);
});

describe('lines of a page', () => {
  const run = (text: string, x: number, y: number, more: Partial<Run> = {}): Run => ({ text, x, y, width: text.length * 5, size: 10, font: 'a', ...more });

  it('keep a footnote’s number out of the figure it follows, and the power of a unit in', () => {
    const [note] = linesOf([run('in 2021', 0, 100), run('1', 35, 104, { size: 6, width: 3 }), run('and', 43, 100)]);
    assert.deepEqual(note?.cells, ['in 2021 and']);
    const [area] = linesOf([run('40 km', 0, 100), run('2', 25, 104, { size: 6, width: 3 }), run('of sea', 33, 100)]);
    assert.deepEqual(area?.cells, ['40 km2 of sea']);
  });

  it('divide the cells of a table but not a justified line of few words', () => {
    const prose = ['the council had approved the fees', 'and the ferry companies paid them', 'in the spring of the second year.'].map((text, at) => run(text, 0, 300 - 12 * at, { width: 165 }));
    const lines = linesOf([...prose, run('council', 0, 100, { width: 35 }), run('had', 75, 100, { width: 15 }), run('approved', 130, 100, { width: 35 })]);
    assert.deepEqual(lines.at(-1)?.cells, ['council had approved']);
    assert.deepEqual(linesOf([...prose, run('Vik', 0, 100), run('71', 75, 100), run('3,850 tonnes', 107, 100)]).at(-1)?.cells, ['Vik', '71', '3,850 tonnes']);
  });
});

describe('mending a hyphen at the end of a line', () => {
  const table: readonly [text: string, next: string, mended: string, words?: readonly string[]][] = [
    ['the fish-', 'eries of', 'the fish'],
    ['a long-', 'term plan', 'a long-'],
    ['the north-', 'ern coast', 'the north'],
    ['a four-', 'teen-year ban', 'a four'],
    ['a re-', 'elected mayor', 'a re-', ['re-elected']],
    ['a year-', 'ly report', 'a year'],
    ['the Anglo-', 'Norwegian line', 'the Anglo-'],
    ['in 2020-', '21 it', 'in 2020-'],
    ['pre-', 'and post-war', 'pre- '],
    ['modern refrigera -', 'tion has', 'modern refrigera'],
    ['it closed', 'in May', 'it closed '],
    ['the port —', 'closed', 'the port — '],
  ];
  for (const [text, next, mended, words = []] of table) it(`reads “${text}” and “${next}”`, () => assert.equal(mend(text, next, new Set(words)), mended));
});
