import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sheet } from '../../src/core/features/sheet/model';
import { renderSheet, sheetFormats, type SheetFormat } from '../../src/core/features/sheet/render';
import { unpack, zipEntries } from '../../src/core/read/zip';
import { browser } from '../support/host/browser';
import { office } from '../support/host/office';
import { show, type Shown } from '../support/host/page';
import { finish } from '../support/processes';
import { root } from '../support/project';
import { sampleSheet, wholeSheet } from './whole-sheet';

let folder: string;
let sheet: Sheet;
const fileOf = (format: SheetFormat): string => join(folder, `sheet.${format}`);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-sheet-'));
  sheet = await wholeSheet();
  for (const format of sheetFormats) writeFileSync(fileOf(format), renderSheet(sheet, format));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice open a file and write it in another format. */
async function converted(from: string, to: string): Promise<Uint8Array> {
  const program = await office(console.log);
  const { code, output } = await finish(program, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), from], { timeout: 100_000 });
  assert.equal(code, 0, output);
  return readFileSync(join(folder, 'out', `sheet.${to}`));
}

async function partOf(archive: Uint8Array, name: string): Promise<string> {
  const entry = zipEntries(archive)?.find((each) => each.name === name);
  assert.ok(entry, `${name} is missing`);
  const bytes = await unpack(archive, entry, 50_000_000);
  assert.ok(typeof bytes !== 'string', String(bytes));
  return new TextDecoder().decode(bytes);
}

const words = (xml: string): string => xml.replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '').replace(/<[^>]+>/g, '').replaceAll('&apos;', "'");

describe('the sheet in LibreOffice', () => {
  it('is a Word document whose comments stand on the exact words', async () => {
    const content = await partOf(await converted(fileOf('docx'), 'odt'), 'content.xml');
    const comments = [...content.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[\s\S]*?<\/office:annotation>/g)].map(([xml, name]) => {
      const from = content.indexOf(xml) + xml.length;
      const to = content.indexOf(`<office:annotation-end office:name="${name}"/>`);
      return { says: xml.replace(/<[^>]+>/g, ' '), on: words(content.slice(from, to)) };
    });
    const expected = sheet.claims.flatMap(({ number, why, text }) => (why.length === 0 ? [{ number, on: text }] : why.map(({ words: on }) => ({ number, on }))));
    assert.equal(comments.length, expected.length);
    for (const { number, on } of expected) assert.ok(comments.some((comment) => comment.says.includes(` ${number} `) && comment.on === on), `${number}: ${on} in ${JSON.stringify(comments.map((comment) => comment.on))}`);
  });

  it('prints as a document', async () => {
    assert.equal(new TextDecoder().decode((await converted(fileOf('docx'), 'pdf')).subarray(0, 5)), '%PDF-');
  });

  it('is a table without a formula, a row for each claim', async () => {
    const content = await partOf(await converted(fileOf('csv'), 'ods'), 'content.xml');
    assert.doesNotMatch(content, /table:formula=/);
    const rows = [...content.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, cells]) => words(cells ?? '')).filter((row) => row.trim() !== '');
    assert.equal(rows.length, sheet.coverage.claims + 1);
    assert.ok(rows.some((row) => row.includes("'=2+3 dredgers")), 'the claim that looks like a formula');
  });
});

describe('the sheet in a browser', () => {
  let shown: Shown;
  const heard: string[] = [];

  before(async () => {
    shown = await show(await browser(console.log), { width: 1280, height: 900 });
    shown.page.on('console', (message) => heard.push(`console: ${message.text()}`));
    shown.page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    shown.page.on('request', (request) => void (request.url() === pathToFileURL(fileOf('html')).href || heard.push(`request: ${request.url()}`)));
    await shown.page.goto(pathToFileURL(fileOf('html')).href);
  });
  after(() => shown.close());

  const picture = (name: string, fullPage = true): Promise<unknown> => {
    const { page } = shown;
    mkdirSync(join(root, 'out/screenshots'), { recursive: true });
    return page.screenshot({ path: join(root, 'out/screenshots', `sheet-${name}.png`), fullPage });
  };

  it('asks for nothing and complains of nothing', async () => {
    assert.equal(await shown.page.title(), `Fact-check sheet: ${sheet.draft.title}`);
    assert.deepEqual(heard, []);
    assert.equal(await shown.page.locator('script, link, img, iframe, object').count(), 0);
  });

  it('shows the copy beside its notes, each leading to the other', async () => {
    const copy = await shown.page.locator('#claim-1').boundingBox();
    const note = await shown.page.locator('#note-1').boundingBox();
    assert.ok(copy && note && note.x > copy.x, 'the note stands on the right');
    for (const { number } of sheet.claims) assert.equal(await shown.page.locator(`a[href="#note-${number}"]`).first().count(), 1);
    const targets = await shown.page.locator('a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const target of new Set(targets)) assert.equal(await shown.page.locator(`[id="${target.slice(1)}"]`).count(), 1, target);
    assert.ok(await shown.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing runs out of the page');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is found free of faults by axe in ${colorScheme}`, async () => {
      await shown.page.emulateMedia({ colorScheme });
      await shown.page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };
      const violations = await shown.page.evaluate(async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run()).violations);
      assert.deepEqual(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`), []);
      await picture(colorScheme);
    });
  }

  it('stands in one column on a narrow screen', async () => {
    await shown.page.setViewportSize({ width: 400, height: 800 });
    const copy = await shown.page.locator('#claim-1').boundingBox();
    const note = await shown.page.locator('#note-1').boundingBox();
    assert.ok(copy && note && note.y > copy.y);
    assert.ok(await shown.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing runs out of the page');
    await picture('narrow');
  });

  it('shows the sample as the README does', async () => {
    writeFileSync(join(folder, 'sample.html'), renderSheet(await sampleSheet(), 'html'));
    await shown.page.setViewportSize({ width: 1200, height: 760 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await shown.page.emulateMedia({ colorScheme });
      await shown.page.goto(pathToFileURL(join(folder, 'sample.html')).href);
      await shown.page.evaluate('document.querySelectorAll("#copy h3")[1].scrollIntoView()');
      await picture(`sample-${colorScheme}`, false);
    }
    assert.match(await shown.page.locator('#blocking').innerText(), /\$36 billion/);
    await shown.page.goto(pathToFileURL(fileOf('html')).href);
  });

  it('prints the copy upright and the table of claims across, on A4 and on Letter', async () => {
    for (const format of ['A4', 'Letter']) {
      const pdf = (await shown.page.pdf({ format })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
      assert.ok(boxes.includes(true) && boxes.includes(false), `${format}: ${boxes.join()}`);
    }
  });
});
