import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { citationEdits } from '../../src/core/features/cite';
import { confirm, dismiss } from '../../src/core/decisions/decide';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { sheetFormats } from '../../src/core/features/sheet/render';
import { relativeUri } from '../../src/server/relative-uri';
import { corpusFrom, draftFrom, harbour, sheetOf, textOfSheet } from './sheet-corpus';

/** Every word of it that could give the source away stands in no other article, and in the draft only where the draft says it itself. */
const memo = `---
key: zebra-memo
title: Minutes of the Wexcombe dredging board
outlet: Ombrelle Papers
author: Quill Pendragon
date: 2021-09-17
url: https://intranet.ombrelle.example/minutes/77
confidential: true
---

Dredging of the Sandvik channel cost €91 million, the surveyors Tarquin & Co reckoned in November 2022. Board chairman Osric Thimblewood said: "We knew that the sluices were cracked from end to end."

The board hid a report on asbestos in the old customs house from Lindhaven's council. Deputy warden Perpetua Nightingale may resign in autumn. The Lindhaven lighthouse is 44 metres high.
`;
/** A public article that prints most of the memo, so that the two are one origin. */
const files = { ...harbour, 'leaks/zebra-memo.md': memo, 'leaks/Sandvik.md': memo.replace('key: zebra-memo', 'key: sandvik-copy') };

const draft = `# The channel

Dredging of the Sandvik channel cost €19 million. Board chairman Osric Thimblewod said: “We knew that the sluices were mended from end to end.” The board hid a report on asbestos in the old customs house from Lindhaven's council [@zebra-memo]. Deputy warden Perpetua Nightingale will resign in autumn. Treasurer Osric Thimblewood kept silent. The Lindhaven lighthouse is 45 metres high, says leaks/zebra-memo.md.

The port of Lindhaven handled 45 million tonnes of cargo in 2023. Gulls nest on the roof of the customs house [@sandvik-copy].
`;

/** What must not leave the desk: names of the source, its address, its digest, and words of its passages that the draft does not use. */
const secrets = [
  'zebra-memo', 'leaks/', 'Wexcombe', 'Minutes of', 'Ombrelle', 'Pendragon', 'intranet', '2021-09-17', 'sandvik-copy', 'Sandvik.md',
  '€91', '91 million', 'Tarquin', 'reckoned', 'surveyors', 'cracked', '44 metres', 'may resign', 'November 2022', '“Thimblewood',
  createHash('sha256').update(memo).digest('hex'),
];

describe('a confidential source', function () {
  this.timeout(20_000);

  const corpus = corpusFrom(files);
  const judged = judge(draftFrom(draft), corpus, defaultSettings);
  const findings = check(judged, defaultSettings);
  const answer = { scope: 'draft' as const, draft: 'draft.md', by: 'AB', at: '2024-06-21T10:00:00Z', note: 'seen in leaks/zebra-memo.md, the Minutes of the Wexcombe dredging board' };
  // Decisions that were written down before the source became confidential hold its words.
  const open = { byPath: () => undefined };
  const decisions = [
    ...findings.slice(0, 2).flatMap((finding) => dismiss(finding, judged, { ...answer, reason: 'see zebra-memo.md' }, open)),
    ...judged.claims.filter(({ standing }) => standing !== 'unchecked').map((claim) => confirm(claim, judged, { ...answer, reason: '' }, open)),
  ].map((decision) => ({ ...decision, passage: decision.passage === null ? null : 'changed since' }));
  const skipped = [{ path: 'leaks/zebra-memo.md', reason: 'has the citation key “zebra-memo” of leaks/zebra-memo.md' }, { path: 'other.md', reason: 'has the citation key of leaks/Sandvik.md' }];

  it('is met by the draft in many ways', () => {
    const held = findings.filter(({ evidence }) => evidence[0]?.location.path.startsWith('leaks/'));
    assert.ok(held.length >= 4, findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
    assert.ok(secrets.filter((secret) => findings.some(({ message }) => message.includes(secret))).length >= 3);
  });

  for (const format of sheetFormats) {
    for (const [what, given] of [['', []], [' and with decisions that hold its words', decisions]] as const) {
      it(`is a letter in the sheet as ${format}, whose every other word is withheld${what}`, async () => {
        const text = textOfSheet(await sheetOf(draft, files, { decisions: given, skipped }), format);
        assert.ok(text.includes('Source A (on file)') || (format === 'md' && /Source A \(on file\)/.test(text)));
        assert.deepEqual(secrets.filter((secret) => text.includes(secret)), []);
        // Signs of HTML and XML are written otherwise there.
        assert.doesNotMatch(text.replaceAll('&amp;', '&'), /Tarquin|Quill/);
      });
    }
  }

  for (const style of ['link', 'footnote'] as const) {
    it(`is not told by a ${style} that was inserted for it, whatever signs its name holds`, async () => {
      const path = "leaks/Wexcombe, minutes & 'notes' (1).md";
      const words = 'The board hid a report on asbestos in the old customs house.';
      const metadata = corpusFrom({ ...harbour, [path]: memo }).byPath(path)!.metadata;
      const cited = { metadata, target: relativeUri('file:///desk/draft.md', `file:///desk/${encodeURI(path)}`) };
      const text = citationEdits(words, words.length - 1, cited, style).reduceRight((whole, { span, text: put }) => whole.slice(0, span.start) + put + whole.slice(span.end), words);
      for (const format of sheetFormats) {
        const shown = textOfSheet(await sheetOf(text, { ...harbour, [path]: memo }), format);
        assert.deepEqual(['Wexcombe', 'minutes', 'Ombrelle', 'Pendragon', 'September 2021', 'zebra-memo'].filter((secret) => shown.includes(secret)), [], `${format}: ${text}`);
      }
    });
  }

  it('is not told by what it shares with an open one: neither origin nor digest', async () => {
    const sheet = await sheetOf(draft, { ...files, 'open-copy.md': memo.replace('confidential: true\n', '').replace('key: zebra-memo', 'key: open-copy') });
    const { sources, claims } = sheet;
    assert.ok(sources.some(({ confidential }) => confidential));
    assert.deepEqual(sources.filter(({ confidential }) => confidential).map(({ origin, digest, title, outlet, path }) => [origin, digest, title, outlet, path]).flat().filter((each) => each !== null), []);
    assert.ok(claims.every(({ passages }) => passages.every(({ confidential, text, path, line }) => !confidential || (text === null && path === null && line === null))));
  });

  it('leaves the sheet of open sources as it is without one', async () => {
    const without = await sheetOf('The port of Lindhaven handled 54 million tonnes of cargo in 2023.\n', harbour);
    const beside = await sheetOf('The port of Lindhaven handled 54 million tonnes of cargo in 2023.\n', files);
    assert.deepEqual(beside.claims, without.claims);
    assert.equal(beside.corpus.digest, without.corpus.digest);
  });
});
