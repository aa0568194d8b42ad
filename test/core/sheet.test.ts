import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { confirm, dismiss } from '../../src/core/decisions/decide';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { copyFromMarkdown } from '../../src/core/features/sheet/markdown';
import { statement } from '../../src/core/features/sheet/model';
import { renderSheet, sheetFormats } from '../../src/core/features/sheet/render';
import { corpusFrom, draftFrom, harbour, harbourDraft, sheetOf, textOfSheet } from './sheet-corpus';

describe('the fact-check sheet', () => {
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

for (const format of sheetFormats) {
  describe(`the sheet as ${format}`, () => {
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
