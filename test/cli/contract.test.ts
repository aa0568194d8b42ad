import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { articles, marked } from './fisheries';
import { folderOf, type Folder } from './folder';
import { stet, stetJson, type Json } from './run';

const draft = ['\uFEFF# A year at sea', ...marked.map((each) => each.draft), 'TK the minister’s 🐟 answer.', ''].join('\r\n\r\n');
const source = draft.slice(1);

describe('the command line contract', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => (folder = folderOf({ ...articles, 'draft.md': draft })));
  after(() => folder.remove());

  const run = (...words: readonly string[]) => stetJson(folder.path, ...words, '--corpus', 'articles');
  const sourceOf = (path: string): string => readFileSync(folder.at(`articles/${path}`), 'utf8');

  const assertKeys = (value: Json, keys: readonly string[]): void => assert.deepEqual(Object.keys(value), keys);
  const assertSlice = (text: string, { text: words, span }: Json): void => {
    assertKeys(span, ['start', 'end']);
    assert.equal(words, text.slice(span.start, span.end));
  };
  const assertEvidence = (evidence: Json): void => {
    assertKeys(evidence, ['key', 'path', 'span', 'text', 'matched', 'differs']);
    assertSlice(sourceOf(evidence.path), evidence);
    for (const each of [...evidence.matched, ...evidence.differs]) {
      assertKeys(each, ['kind', 'claimSpan', 'passageSpan', 'claim', 'passage']);
      assert.equal(each.claim, source.slice(each.claimSpan.start, each.claimSpan.end));
      if (each.passageSpan) assert.equal(each.passage, sourceOf(evidence.path).slice(each.passageSpan.start, each.passageSpan.end));
    }
  };
  const assertClaim = (claim: Json): void => {
    assertKeys(claim, ['span', 'text', 'standing', 'evidence']);
    assert.ok(['found', 'near', 'conflict', 'missing', 'unchecked'].includes(claim.standing));
    claim.evidence.forEach(assertEvidence);
  };

  it('holds for check', () => {
    const { json, code, err } = run('check', 'draft.md');
    assert.equal(err, '');
    assert.equal(code, 2);
    assertKeys(json, ['schema', 'corpus', 'drafts']);
    assert.equal(json.schema, 'stet/1');
    assert.deepEqual(json.corpus, { articles: 2, origins: 2, skipped: [] });
    assertKeys(json.drafts[0], ['path', 'claims', 'findings']);
    assert.equal(json.drafts[0].path, 'draft.md');
    for (const claim of json.drafts[0].claims) {
      assertClaim(claim);
      assertSlice(source, claim);
    }
    const lines = source.split('\r\n');
    for (const finding of json.drafts[0].findings) {
      assertKeys(finding, ['rule', 'severity', 'standing', 'span', 'range', 'text', 'message', 'evidence', 'edits', 'also']);
      assertSlice(source, finding);
      assert.ok(['warning', 'information', 'hint'].includes(finding.severity));
      const { start, end } = finding.range;
      assert.equal(lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined), finding.text.split('\r\n')[0]);
      finding.evidence.forEach(assertEvidence);
      for (const edit of finding.edits) assertKeys(edit, ['title', 'span', 'text']);
      for (const also of finding.also) assertKeys(also, ['start', 'end']);
    }
    assert.ok(json.drafts[0].findings.some((finding: Json) => finding.rule === 'placeholder' && finding.text === 'TK'));
  });

  for (const { draft: sentence, rule, words, evidence, edit } of marked) {
    it(`finds ${rule ?? 'nothing'} in ${JSON.stringify(sentence)}`, () => {
      folder.write('one.md', `${sentence}\n`);
      const { json, code } = run('check', 'one.md');
      const findings: Json[] = json.drafts[0].findings;
      assert.deepEqual(findings.map((finding) => finding.rule), rule === null ? [] : [rule]);
      assert.equal(code, rule === null ? 0 : 2);
      if (words !== undefined) assert.equal(findings[0].text, words);
      if (evidence !== undefined) assert.equal(`articles/${findings[0].evidence[0].path}`, evidence);
      if (edit !== undefined) assert.equal(findings[0].edits[0].text, edit);
    });
  }

  it('holds for evidence', () => {
    const sentence = 'The Norland fleet landed 420 tonnes of herring in May 2024';
    const { json, code } = run('evidence', sentence);
    assert.equal(code, 0);
    assertKeys(json, ['schema', 'claims', 'findings']);
    assert.equal(json.claims.length, 1);
    assert.equal(json.claims[0].text, sentence);
    assert.equal(json.claims[0].standing, 'conflict');
    assert.equal(json.findings[0].rule, 'figure-differs');
  });

  it('holds for actors', () => {
    const { json } = run('actors');
    assertKeys(json, ['schema', 'actors']);
    assert.ok(json.actors.length > 0);
    for (const actor of json.actors) {
      assertKeys(actor, ['name', 'kind', 'aliases', 'roles', 'mentions']);
      for (const mention of actor.mentions) {
        assertKeys(mention, ['key', 'path', 'span', 'text']);
        assertSlice(sourceOf(mention.path), mention);
      }
      for (const role of actor.roles) {
        assert.deepEqual(Object.keys(role).slice(0, 4), ['text', 'key', 'path', 'span']);
        assertSlice(sourceOf(role.path), role);
      }
    }
    const director = json.actors.find((actor: Json) => actor.name === 'Ingrid Halvorsen');
    assert.equal(director.kind, 'person');
    assert.deepEqual(director.mentions.map((mention: Json) => mention.text), ['Ingrid Halvorsen', 'Halvorsen']);
    assert.equal(director.roles[0].date, '2024-06-03');
  });

  it('holds for figures', () => {
    const { json } = run('figures');
    assertKeys(json, ['schema', 'figures']);
    for (const figure of json.figures) {
      assertKeys(figure, ['text', 'kind', 'value', 'unit', 'scale', 'bound', 'measures', 'actors', 'when', 'key', 'path', 'span']);
      assertSlice(sourceOf(figure.path), figure);
    }
    const landed = json.figures.find((figure: Json) => figure.value === 240);
    assert.deepEqual([landed.kind, landed.bound, landed.key, landed.path], ['measure', 'exact', 'herring', 'herring.md']);
    assert.ok(json.figures.some((figure: Json) => figure.value === 66000));
  });

  it('holds for quotations', () => {
    const { json } = run('quotations');
    assertKeys(json, ['schema', 'quotations']);
    for (const quotation of json.quotations) {
      assertKeys(quotation, ['text', 'speaker', 'verb', 'direct', 'key', 'path', 'span']);
      assertSlice(sourceOf(quotation.path), quotation);
    }
    const direct = json.quotations.filter((quotation: Json) => quotation.direct);
    assert.deepEqual(direct.map((quotation: Json) => quotation.speaker), ['Ingrid Halvorsen']);
  });

  it('holds for index, and a second run reads nothing again', () => {
    const first = run('index', '--store', 'index.stet');
    assert.deepEqual(first.json, { schema: 'stet/1', articles: 2, origins: 2, read: 2, reused: 0, skipped: [] });
    assert.deepEqual(run('index', '--store', 'index.stet').json, { ...first.json, read: 0, reused: 2 });
  });

  it('reads a changed article again and forgets a removed one', () => {
    const other = folderOf({ ...articles, 'articles/old.md': 'An old article about the lighthouse.\n' });
    const index = () => stetJson(other.path, 'index', '--corpus', 'articles', '--store', 'index.stet').json;
    assert.equal(index().read, 3);
    other.write('articles/old.md', 'A new article about the lighthouse and its keeper.\n');
    assert.deepEqual([index().read, index().read], [1, 0]);
    other.write('articles/old.md', '---\nstet: draft\n---\nNow it is a draft.\n');
    assert.deepEqual(index(), { schema: 'stet/1', articles: 2, origins: 2, read: 0, reused: 2, skipped: [] });
    other.remove();
  });

  it('gives the same bytes from a store as from the articles, run after run', () => {
    for (const words of [['check', 'draft.md'], ['actors'], ['figures'], ['quotations'], ['evidence', marked[0]?.draft ?? '']]) {
      const fresh = run(...words).out;
      assert.equal(run(...words).out, fresh);
      assert.equal(run(...words, '--store', 'same.stet').out, fresh);
      assert.equal(run(...words, '--store', 'same.stet').out, fresh);
    }
  });

  it('judges rows one by one, each against its own document', () => {
    const doc = articles['articles/herring.md'];
    const rows = [
      { id: 'good', doc, claim: marked[1]?.draft },
      { id: 7, doc, claim: marked[0]?.draft },
      { id: 'other', doc: 'The lighthouse was painted white.', claim: marked[1]?.draft },
    ];
    folder.write('pairs.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n{"id": 1}\n`);
    const { code, err } = stet(folder.path, 'judge', '--pairs', 'pairs.jsonl', '--out', 'judged.jsonl');
    assert.equal(code, 0, err);
    assert.match(err, /pairs\.jsonl:4: is not valid JSON/);
    assert.match(err, /pairs\.jsonl:5: is no row/);
    const judged: Json[] = readFileSync(folder.at('judged.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Json);
    for (const row of judged) {
      assertKeys(row, ['id', 'score', 'standing', 'findings']);
      assert.ok(row.score >= 0 && row.score <= 1);
    }
    assert.deepEqual(judged.map(({ id, standing }) => [id, standing]), [['good', 'found'], [7, 'conflict'], ['other', 'missing']]);
    assert.ok(judged[0].score > judged[1].score && judged[0].score > judged[2].score);
    assert.deepEqual(judged[1].findings, ['figure-differs']);
    folder.write('reversed.jsonl', rows.reverse().map((row) => JSON.stringify(row)).join('\n'));
    const reversed = stet(folder.path, 'judge', '--pairs', 'reversed.jsonl').out.trim().split('\n').map((line) => JSON.parse(line) as Json);
    assert.deepEqual(reversed.reverse(), judged);
  });

  it('puts the folder before the path where there are several', () => {
    folder.write('more/light.md', 'The lighthouse of Norland was painted white in 1950.\n');
    const { json } = stetJson(folder.path, 'figures', '--corpus', 'articles', '--corpus', './more/', '--corpus', 'more');
    assert.deepEqual([...new Set(json.figures.map((figure: Json) => figure.path))], ['articles/herring.md', 'articles/quota.txt', 'more/light.md']);
  });
});
