import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { folderOf, type Folder } from './folder';
import { stetJson, type Json } from './run';

const shared = process.env['STET_SHARED'] ?? '';

/** Drafts over the articles of STET_SHARED, with the one finding each must yield on exactly these words, or none. */
const drafts: readonly [string, string | null, string?, string?][] = [
  ['Trade between Russia and Vietnam came to $36 billion in 2023.', 'figure-differs', '$36 billion', '$3.6 billion'],
  ['Trade between Russia and Vietnam came to US$3.6bn in 2023.', null],
  ['Vietnam can maintain this balance, said Prashant Parameswaran of the Wilson Center.', 'actor-misspelled', 'Prashant Parameswaran', 'Prashanth Parameswaran'],
  ['Putin met Prime Minister To Lam in Hanoi.', 'role-differs', 'Prime Minister'],
];

(shared === '' ? describe.skip : describe)('the shared articles', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => (folder = folderOf({})));
  after(() => folder.remove());

  const check = (text: string): Json => {
    folder.write('draft.md', `${text}\n`);
    return stetJson(folder.path, 'check', '--corpus', `${shared}/articles`, 'draft.md').json.drafts[0];
  };

  for (const [text, rule, words, edit] of drafts) {
    it(`yield ${rule ?? 'nothing'} for ${JSON.stringify(text)}`, () => {
      const { findings } = check(text);
      assert.deepEqual(findings.map((finding: Json) => [finding.rule, finding.text]), rule === null ? [] : [[rule, words]]);
      if (edit === undefined) return;
      assert.ok(findings[0].evidence[0].text.includes(edit), findings[0].evidence[0].text);
      assert.ok(findings[0].edits.some((each: Json) => each.text === edit), JSON.stringify(findings[0].edits));
    });
  }

  it('yield quote-altered for a quotation of theirs with one word changed, and nothing for it as it stands', () => {
    const { quotations } = stetJson(folder.path, 'quotations', '--corpus', `${shared}/articles`).json;
    const whole = quotations.filter((each: Json) => each.direct && each.speaker !== null && /^[A-Z][^.?!“”"]{60,200}[.,]?$/.test(each.text));
    assert.ok(whole.length > 0);
    const { text, speaker } = whole[0];
    const stated = text.replace(/[.,]$/, '');
    assert.deepEqual(check(`“${stated},” said ${speaker}.`).findings, []);
    const words = stated.split(' ');
    const altered = words.with(Math.floor(words.length / 2), 'herring').join(' ');
    assert.deepEqual(check(`“${altered},” said ${speaker}.`).findings.map((finding: Json) => finding.rule), ['quote-altered']);
  });
});
