import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { hashOf } from '../../src/core/decisions/bind';
import { articles, marked } from './fisheries';
import { folderOf, type Folder } from './folder';
import { stet, stetJson, type Json } from './run';

const wrong = `${marked[0]?.draft}\n`;

describe('stet check', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => (folder = folderOf({ ...articles, 'wrong.md': wrong, 'right.md': `${marked[1]?.draft}\n`, 'absent.md': 'The Norland lighthouse was rebuilt by hand after the great storm.\n' })));
  after(() => folder.remove());

  const codes: readonly [readonly string[], number][] = [
    [['right.md'], 0],
    [['wrong.md'], 2],
    [['right.md', 'wrong.md'], 2],
    [['wrong.md', '--fail-on', 'never'], 0],
    [['absent.md'], 0],
    [['absent.md', '--fail-on', 'information'], 2],
    [['right.md', 'gone.md'], 1],
  ];
  for (const [words, expected] of codes) {
    it(`exits with ${expected} for ${words.join(' ')}`, () => {
      const { code, err } = stet(folder.path, 'check', '--corpus', 'articles', ...words);
      assert.equal(code, expected, err);
    });
  }

  it('shows people the place, the rule, the words, the reason and the passage', () => {
    const { out } = stet(folder.path, 'check', '--corpus', 'articles', 'wrong.md');
    assert.match(out, /^wrong\.md:1:26 warning figure-differs: 420 tonnes\n {4}\S.*\n {4}herring\.md:10 The Norland fleet landed 240 tonnes/);
    assert.match(out, /wrong\.md: 1 claim: 1 conflict · 1 finding\nHeld against 2 articles, 2 origins\.\n$/);
  });

  it('lets no text of a file command the terminal', () => {
    folder.write('evil.md', '\u001b]0;title\u0007The Norland \u009b31mfleet\u202e landed 420 tonnes of herring in May 2024.\n');
    for (const format of ['text', 'json']) {
      const { out, err } = stet(folder.path, 'check', '--corpus', 'articles', 'evil.md', '--format', format);
      assert.doesNotMatch(out + err, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('finds its settings, its articles and its decisions in the folder at or above the draft that has .stet', () => {
    const desk = folderOf({
      ...articles,
      'texts/deep/wrong.md': wrong,
      '.stet/config.json': '{"corpus.folders": ["articles"], "rules": {"figure-differs": "hint"}}',
    });
    const elsewhere = folderOf({});
    const { json, code } = stetJson(elsewhere.path, 'check', desk.at('texts/deep/wrong.md'));
    assert.deepEqual([code, json.drafts[0].findings[0].severity], [0, 'hint']);
    desk.remove();
    elsewhere.remove();
  });

  it('honours inline comments and decisions unless told not to', () => {
    folder.write('noted.md', `${wrong.trim()} <!-- stet: own reporting -->\n`);
    assert.equal(stet(folder.path, 'check', '--corpus', 'articles', 'noted.md').code, 0);
    assert.equal(stet(folder.path, 'check', '--corpus', 'articles', 'noted.md', '--no-decisions').code, 2);
  });

  it('leaves out what was dismissed until claim or passage change', () => {
    const desk = folderOf({ ...articles, 'wrong.md': wrong, '.stet/config.json': '{"corpus.folders": ["articles"]}' });
    const check = (): Json[] => stetJson(desk.path, 'check', 'wrong.md').json.drafts[0].findings;
    const [finding] = check();
    const decision = {
      v: 1, rule: finding.rule, draft: 'wrong.md', claim: hashOf(wrong), words: finding.text, passage: hashOf(finding.evidence[0].text), verdict: 'dismissed', reason: 'own reporting',
    };
    desk.write('.stet/decisions.jsonl', `${JSON.stringify(decision)}\n`);
    assert.deepEqual(check(), []);
    desk.write('wrong.md', `Was the sea calm, and cold?\n\n${wrong}`);
    assert.deepEqual(check(), []);
    desk.write('articles/herring.md', (articles['articles/herring.md'] ?? '').replace('up 12 percent', 'up 14 percent'));
    assert.equal(check().length, 1);
    desk.remove();
  });

  it('never takes the draft for its own source, nor a file that drafts.include names', () => {
    const desk = folderOf({ ...articles, 'articles/mine.md': wrong, 'articles/wip/other.md': wrong, '.stet/config.json': '{"corpus": {"folders": ["articles"]}, "drafts.include": ["articles/wip/**"]}' });
    const { json, code } = stetJson(desk.path, 'check', 'articles/mine.md');
    assert.deepEqual([code, json.corpus.articles, json.drafts[0].findings.map((finding: Json) => finding.rule)], [2, 2, ['figure-differs']]);
    desk.remove();
  });
});

describe('bad input', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => (folder = folderOf({ ...articles, 'draft.md': `${marked[1]?.draft}\n`, 'binary.md': Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 0, 0xff), 'empty/readme.png': 'x', 'file.md': 'x' })));
  after(() => folder.remove());

  const cannotRun: readonly [string, readonly string[], RegExp][] = [
    ['no command', [], /^stet: No command given/],
    ['an unknown command', ['chekc', 'draft.md'], /There is no command "chekc"\. Commands: check, index,/],
    ['a command of a later version', ['mcp'], /There is no command "mcp"/],
    ['an unknown option', ['check', 'draft.md', '--corups', 'articles'], /'--corups'.*stet --help/],
    ['--fail-on nonsense', ['check', '--corpus', 'articles', 'draft.md', '--fail-on', 'nonsense'], /--fail-on is "nonsense", but should be one of warning, information, hint, never/],
    ['--format xml', ['actors', '--corpus', 'articles', '--format', 'xml'], /--format is "xml", but should be one of text, json/],
    ['no draft', ['check', '--corpus', 'articles'], /no draft given/],
    ['a missing corpus', ['check', '--corpus', 'gone', 'draft.md'], /gone: there is no such folder/],
    ['a file as corpus', ['index', '--corpus', 'file.md'], /file\.md: is a file, not a folder of articles/],
    ['an empty corpus', ['index', '--corpus', 'empty'], /empty: holds no article that could be read/],
    ['no corpus at all', ['check', 'draft.md'], /corpus: there is no such folder\. Name a folder with --corpus DIR or set "corpus\.folders"/],
    ['a missing draft', ['check', '--corpus', 'articles', 'nowhere.md'], /nowhere\.md: could not be checked: no such file or folder/],
    ['a folder as draft', ['check', '--corpus', 'articles', 'articles'], /articles: could not be checked: is a folder/],
    ['a binary draft', ['check', '--corpus', 'articles', 'binary.md'], /binary\.md: could not be checked: /],
    ['evidence without a sentence', ['evidence', '--corpus', 'articles'], /give one sentence/],
    ['judge without rows', ['judge'], /no rows given/],
    ['judge with a missing file', ['judge', '--pairs', 'gone.jsonl'], /gone\.jsonl: there is no such file/],
    ['judge with nothing in it', ['judge', '--pairs', 'file.md'], /file\.md: holds no row/],
    ['judge with nowhere to write', ['judge', '--pairs', 'pairs.jsonl', '--out', 'gone/out.jsonl'], /gone\/out\.jsonl: no such file or folder/],
  ];
  for (const [name, words, message] of cannotRun) {
    it(`${name}: exit 1, nothing on stdout, a message that names it`, () => {
      folder.write('pairs.jsonl', '{"id":1,"doc":"The sea is calm.","claim":"The sea is calm."}');
      const { code, out, err } = stet(folder.path, ...words);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at |fault of its own/);
    });
  }

  it('among the articles is skipped and named, and the others go on', () => {
    folder.write('mixed/a.md', articles['articles/herring.md'] ?? '');
    folder.write('mixed/photo.md', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 0, 0xff));
    folder.write('mixed/same.md', '---\nkey: herring\n---\nAnother article with the same key about trawlers.\n');
    const { code, json, err } = stetJson(folder.path, 'index', '--corpus', 'mixed', '--corpus', 'gone');
    assert.equal(code, 0, err);
    assert.equal(json.articles, 2);
    const paths = json.skipped.map((each: Json) => each.path);
    assert.ok(paths.includes('mixed/photo.md') || paths.includes('photo.md'), err);
    assert.ok(paths.includes('gone'));
    assert.match(err, /herring/);
  });

  it('in the settings is named and the rest of them holds', () => {
    const desk = folderOf({ ...articles, 'draft.md': wrong, '.stet/config.json': '{"corpus.folders": ["articles"], "rules": "off", "figures.tolerence": 1}' });
    const { code, err } = stet(desk.path, 'check', 'draft.md');
    assert.equal(code, 2);
    assert.match(err, /config\.json: stet\.rules: is "off", but should be an object/);
    assert.match(err, /stet\.figures\.tolerence: is not a setting\. Did you mean stet\.figures\.tolerance\?/);
    desk.remove();
  });

  it('in a store is reported and the articles are read again', () => {
    folder.write('broken.stet', 'no store at all');
    const { code, json, err } = stetJson(folder.path, 'index', '--corpus', 'articles', '--store', 'broken.stet');
    assert.deepEqual([code, json.read], [0, 2], err);
    assert.match(err, /broken\.stet/);
    assert.equal(stetJson(folder.path, 'index', '--corpus', 'articles', '--store', 'broken.stet').json.reused, 2);
  });

  it('as a store that cannot be written is reported and the check goes on', () => {
    const { code, err } = stet(folder.path, 'check', 'draft.md', '--corpus', 'articles', '--store', 'file.md/index.stet');
    assert.equal(code, 0);
    assert.match(err, /file\.md\/index\.stet/);
  });

  it('help and version are no errors', () => {
    assert.match(stet(folder.path, '--help').out, /stet check DRAFT/);
    assert.match(stet(folder.path, '--version').out, /^\d+\.\d+\.\d+\n$/);
  });
});
