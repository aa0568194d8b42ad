import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { sourceScheme, type Place } from '../../src/server/protocol';
import { stetJson } from '../cli/run';
import { folderOf } from '../cli/folder';
import { root } from '../support/project';
import { openSession, type Session } from './session';

const made = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'test/support/documents', name)));

/** On the second page of the PDF and in the Word document. */
const draft = 'Agreements with neighbouring administrations allow 73 foreign vessels to fish in the outer zone.\n';
const page = '<!DOCTYPE html><html lang="en"><head><title>Quay reopened</title></head><body><article><h1>Quay reopened</h1>'
  + '<p>The port of Lindhaven handled 4.5 million tonnes of cargo in 2023, the harbour office said in its yearly account of the traffic.</p>'
  + '<p>The new quay was opened in May after two years of work, and ferries now leave it every hour from six in the morning.</p></article></body></html>';

describe('articles that are no text', () => {
  let session: Session;
  afterEach(() => session.close());

  it('are indexed; what cannot be read is named with the reason, and the others stand', async () => {
    session = await openSession({
      folders: { desk: { 'corpus/a.pdf': made('writer-one-column.pdf'), 'corpus/b.docx': made('writer-parts.docx'), 'corpus/c.html': page, 'corpus/d.pdf': made('encrypted.pdf'), 'corpus/c_files/frame.html': page } },
    });
    const status = await session.ready('desk');
    assert.equal(status.articles, 3);
    assert.deepEqual(status.problems.map(({ subject, reason }) => `${subject} ${reason}`), ['d.pdf is encrypted: it opens with a password only']);
  });

  it('lead to their extracted text: findings, definitions and fixes open the passage in it, by its page', async () => {
    session = await openSession({ folders: { desk: { 'corpus/fishing report.pdf': made('writer-one-column.pdf') } } });
    await session.ready('desk');
    await session.type('desk/draft.md', draft);
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    assert.match(session.marks('desk/draft.md', found).join('\n'), /^figure-differs: 73/);
    assert.match(String(found[0]?.message), /fishing report, page 2, line \d+/);
    const file = session.uriOf('desk/corpus/fishing report.pdf');
    const check = async ({ uri, range }: Place, words: RegExp): Promise<void> => {
      const parsed = URI.parse(uri);
      assert.deepEqual([parsed.scheme, parsed.path, parsed.query], [sourceScheme, '/fishing report.pdf (text)', file]);
      const source = await session.ask('stet/source', { uri: parsed.query });
      assert.match(TextDocument.create(uri, 'plaintext', 0, source?.text ?? '').getText(range), words);
    };
    await check(found[0]?.relatedInformation?.[0]?.location as Place, /^Agreements with neighbouring administrations allow 37 foreign vessels .*mackerel\.$/);
    const open = (await session.actions('desk/draft.md', '73')).find(({ command }) => command?.command === 'stet.openSourceAt');
    assert.equal(open?.title, 'Open the source beside');
    const [uri, range] = (open?.command?.arguments ?? []) as [string, Place['range']];
    await check({ uri, range }, /37 foreign vessels/);
    assert.match(await session.hover('desk/draft.md', '73'), /fishing report\\, page 2\\, line \d+\]\(command:stet\.openSourceAt\?/);
    assert.equal(await session.ask('stet/source', { uri: session.uriOf('desk/corpus/other.pdf') }), null);
  });

  it('are linked as files, at the page, for an editor that cannot show their text', async () => {
    session = await openSession({ folders: { desk: { 'corpus/report.pdf': made('writer-one-column.pdf') } }, commands: false, sources: false });
    await session.ready('desk');
    await session.type('desk/draft.md', draft);
    const [finding] = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    const start = { line: 0, character: 0 };
    assert.deepEqual(finding?.relatedInformation?.[0]?.location, { uri: session.uriOf('desk/corpus/report.pdf'), range: { start, end: start } });
    assert.match(await session.hover('desk/draft.md', '73'), /report\.pdf#page=2\)/);
  });

  it('follow their file: changed, gone and back', async () => {
    session = await openSession({ folders: { desk: { 'corpus/report.docx': made('writer-parts.docx'), 'corpus/page.html': page } } });
    await session.ready('desk');
    await session.change('desk/corpus/report.docx', null);
    assert.equal((await session.statusWhere('desk', ({ state, articles }) => state === 'ready' && articles === 1)).articles, 1);
    await session.change('desk/corpus/note.htm', page.replace('4.5', '5.5'));
    await session.statusWhere('desk', ({ state, articles }) => state === 'ready' && articles === 2);
  });
});

describe('articles that are no text on the command line', function () {
  this.timeout(60_000);

  it('give evidence with its page, spans in the extracted text, and refused files under “skipped”', () => {
    const folder = folderOf({ 'articles/report.pdf': made('writer-one-column.pdf'), 'articles/scan.pdf': made('encrypted.pdf'), 'articles/page.html': page, 'draft.md': draft });
    try {
      const { json, code } = stetJson(folder.path, 'check', 'draft.md', '--corpus', 'articles');
      assert.equal(code, 2);
      assert.equal(json.corpus.articles, 2);
      assert.deepEqual(json.corpus.skipped, [{ path: 'scan.pdf', reason: 'is encrypted: it opens with a password only' }]);
      const [evidence] = json.drafts[0].findings[0].evidence;
      assert.deepEqual(Object.keys(evidence), ['key', 'path', 'page', 'span', 'text', 'matched', 'differs']);
      assert.deepEqual([evidence.key, evidence.path, evidence.page], ['report', 'report.pdf', 2]);
      assert.equal(evidence.text.length, evidence.span.end - evidence.span.start);
      assert.match(evidence.text, /^Agreements with neighbouring administrations allow 37 foreign vessels/);
    } finally {
      folder.remove();
    }
  });
});
