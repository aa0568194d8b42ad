import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { confirm, dismiss } from '../../src/core/decisions/decide';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { readBytes } from '../../src/core/read/read';
import { copyFromMarkdown, sheetMarkdown } from '../../src/core/features/sheet/markdown';
import { statement } from '../../src/core/features/sheet/model';
import { renderSheet, sheetFormats } from '../../src/core/features/sheet/render';
import { corpusFrom, draftFrom, harbour, harbourDraft, sheetOf, textOfSheet } from './sheet-corpus';

describe('the fact-check sheet', function () {
  this.timeout(20_000);

  it('counts every sentence of the draft once, and by what it holds', async () => {
    const { coverage, claims, unchecked } = await sheetOf(harbourDraft, harbour);
    assert.equal(coverage.claims, claims.length + unchecked.length);
    assert.equal(coverage.claims, Object.values(coverage.counts).reduce((sum, count) => sum + count, 0));
    assert.deepEqual(coverage.unchecked, [{ reason: 'heading', claims: 1 }, { reason: 'question', claims: 1 }]);
    assert.deepEqual(claims.map(({ number }) => number), claims.map((_, index) => index + 1));
    const numbers = coverage.byType.find(({ type }) => type === 'number');
    assert.deepEqual([numbers?.claims, numbers?.counts.conflict, numbers?.counts.found], [3, 1, 2]);
  });

  it('puts conflicts first, then altered quotations and placeholders', async () => {
    const { blocking } = await sheetOf(harbourDraft, harbour);
    assert.deepEqual(blocking.map(({ kind, words }) => [kind, words]), [['conflict', '54 million tonnes'], ['quotation', 'after'], ['placeholder', 'TK']]);
  });

  it('tells copies of one story from independent sources', async () => {
    const { claims, singleOrigin, sources, corpus } = await sheetOf(harbourDraft, harbour);
    assert.equal(corpus.origins, 2);
    const quay = claims.find(({ text }) => text.includes('€82 million'));
    assert.deepEqual([quay?.passages.length, quay?.origins], [2, 1]);
    assert.ok(singleOrigin.some(({ claim }) => claim === quay?.number));
    assert.deepEqual(sources.map(({ source, outlet }) => [outlet, source]), [['Coast Gazette', 'ferries'], ['Coast Gazette', 'harbour'], ['Evening Tide', 'harbour-reprint']]);
    assert.equal(sources[1]?.origin, sources[2]?.origin);
    assert.equal(sources[0]?.digest, createHash('sha256').update(harbour['ferries.md']).digest('hex'));
  });

  it('lets decided conflicts stand, with reason and initials, and opens them again when the words change', async () => {
    const corpus = corpusFrom(harbour);
    const judged = judge(draftFrom(harbourDraft), corpus, defaultSettings);
    const finding = check(judged, defaultSettings).find(({ rule }) => rule === 'figure-differs');
    const ferries = judged.claims.find(({ claim }) => claim.text.includes('312,000'));
    assert.ok(finding && ferries);
    const answer = { scope: 'draft' as const, draft: 'draft.md', by: 'AB', at: '2024-06-21T10:00:00Z' };
    const decisions = [...dismiss(finding, judged, { ...answer, reason: 'own reporting' }, corpus), confirm(ferries, judged, { ...answer, reason: '' }, corpus)];
    const sheet = await sheetOf(harbourDraft, harbour, { decisions });
    assert.deepEqual(sheet.decisions.map(({ claim, verdict, reason, by, changes }) => [claim, verdict, reason, by, changes.length]), [[1, 'dismissed', 'own reporting', 'AB', 0], [2, 'confirmed', '', 'AB', 0]]);
    assert.ok(!sheet.blocking.some(({ words }) => words === '54 million tonnes'));
    assert.deepEqual(sheet.claims[1]?.checked, { by: 'AB', at: '2024-06-21T10:00:00Z', note: null });

    const changed = await sheetOf(harbourDraft.replace('54 million', '64 million').replace('312,000', '313,000'), harbour, { decisions });
    assert.deepEqual(changed.decisions.map(({ changes }) => changes.map(({ of, before }) => [of, before?.includes('54 million') ?? false])), [[['claim', true]], [['claim', false]]]);
    assert.ok(changed.blocking.some(({ words }) => words === '64 million tonnes'));
    assert.equal(changed.claims[1]?.checked, null);
  });

  it('says what was left out and which limits were reached', async () => {
    const { limits } = await sheetOf(harbourDraft, harbour, {
      unsaved: true, skipped: [{ path: 'scan.pdf', reason: 'holds no text' }], settings: { ...defaultSettings, limits: { ...defaultSettings.limits, articles: 3 }, rules: { 'actor-unknown': 'off' } },
    });
    const told = limits.join('\n');
    for (const words of [/1 file of the corpus/, /limit of 3 articles/, /switched off by a setting: actor-unknown/, /unsaved text/]) assert.match(told, words);
  });

  it('is made of an empty draft, of no corpus, and of another language', async () => {
    for (const [text, files] of [['', harbour], [harbourDraft, {}], ['Der Hafen von Lindhaven hat im Jahr 2023 fünfundvierzig Millionen Tonnen umgeschlagen, und das ist viel mehr als im Vorjahr.\n', harbour]] as const) {
      const sheet = await sheetOf(text, files);
      for (const format of sheetFormats) assert.ok(renderSheet(sheet, format).length > 100, format);
      assert.equal(copyFromMarkdown(textOfSheet(sheet, 'md')), text);
    }
  });
});

describe('an exported sheet', function () {
  this.timeout(20_000);

  it('gives its copy back byte for byte, whatever the draft holds', async () => {
    const drafts = [harbourDraft, harbourDraft.replaceAll('\n', '\r\n'), `${harbourDraft}\n[^c1]: A note of its own.[^cc2]\n\n<!-- stet sheet: notes c -->\n`, harbourDraft.trimEnd(), '<!-- stet sheet: notes c -->\n\nThe quay cost €82 million.'];
    for (const text of drafts) assert.equal(copyFromMarkdown(textOfSheet(await sheetOf(text, harbour), 'md')), text);
    assert.equal(copyFromMarkdown(harbourDraft), null);
  });

  it('gives any copy back, and every sheet has its sentences counted once', async () => {
    const pieces = ['The quay cost €82 million.', 'TK', '**', '\n\n', '\r\n', '[^c1]', '[@ferries]', '<!-- stet: opinion -->', '<!-- stet sheet: notes c -->', '\n\n<!-- stet sheet: notes c -->\n', '> ', '- ', '# ', '`code`', '|a|b|\n|-|-|\n', '“The new quay will open after', ' the winter storms.”', '\ud83d', '🐟', '\u0007', '\u202e', '---\n', '=1+1', ' ', 'Marta Velin said so in 2023. '];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), async (parts) => {
        const text = parts.join('');
        const sheet = await sheetOf(text, harbour);
        assert.equal(copyFromMarkdown(sheetMarkdown(sheet)), text);
        assert.equal(sheet.coverage.claims, sheet.claims.length + sheet.unchecked.length);
        for (const format of sheetFormats) renderSheet(sheet, format);
      }),
      { numRuns: 60 },
    );
  });

  it('is never an article, nor is its own part a claim', async () => {
    const sheet = await sheetOf(harbourDraft, harbour);
    for (const format of ['html', 'md', 'docx'] as const) {
      const { value } = await readBytes(`sheet.${format}`, renderSheet(sheet, format));
      assert.equal(value?.metadata.draft, true, format);
    }
    const again = await sheetOf(textOfSheet(sheet, 'md'), harbour);
    assert.deepEqual(again.coverage.counts, sheet.coverage.counts);
  });

  it('shows words of draft and articles as words, whatever they look like', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>&"\'\u0007';
    const files = { ...harbour, 'odd.md': `---\ntitle: "${'<img src=x onerror=alert(1)>'}"\noutlet: "=HYPERLINK(\\"https://example.org\\")"\n---\n\nThe crane of Lindhaven lifts 80 tonnes ${hostile} by night.\n` };
    const sheet = await sheetOf(`=1+1 tonnes of cargo came to Lindhaven in 2023.\n\nThe crane of Lindhaven lifts 90 tonnes ${hostile} by night.\n\n@SUM(1) is what the crane of Lindhaven lifts in 2023.\n`, files);
    const html = textOfSheet(sheet, 'html');
    assert.doesNotMatch(html, /<script|<img|onerror=[^&]*>|\u0007/);
    const [head, ...rows] = textOfSheet(sheet, 'csv').split('\r\n');
    assert.ok(head?.startsWith('\ufeff№,Line,'));
    assert.equal(rows.length, sheet.coverage.claims + 1);
    const cells = rows.flatMap((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).map((cell) => cell.replace(/^"/, ''));
    assert.deepEqual(cells.filter((cell) => /^[=+\-@\t]/.test(cell)), []);
    assert.ok(cells.some((cell) => cell.startsWith("'=1+1")));
    assert.doesNotMatch(textOfSheet(sheet, 'docx'), /<script|<img/);
    assert.doesNotMatch(textOfSheet(sheet, 'md').split('<!-- stet sheet')[1] ?? '', /(?<!\\)<(?:script|img)/);
  });
});

for (const format of sheetFormats) {
  describe(`the sheet as ${format}`, function () {
    this.timeout(20_000);

    it('has the same bytes for the same draft and corpus, whatever the order the articles came in', async () => {
      const reversed = Object.fromEntries(Object.entries(harbour).reverse());
      const [a, b] = [await sheetOf(harbourDraft, harbour), await sheetOf(harbourDraft, reversed)];
      assert.deepEqual(renderSheet(a, format), renderSheet(b, format));
    });

    it('carries the sentence on what it does not establish', async () => {
      assert.ok(textOfSheet(await sheetOf(harbourDraft, harbour), format).includes(statement));
    });
  });
}
