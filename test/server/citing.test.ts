import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openSession, type Session } from './session';

const quay = '---\ntitle: Herring return\noutlet: The Quay\ndate: 2024-06-02\nurl: https://quay.example/herring\n---\nThe port of Lindhaven landed 4,100 tonnes of herring in 2023, the harbour office said.\n';
const files = { 'corpus/herring.md': quay };
const sentence = 'Lindhaven landed 4,100 tonnes of herring in 2023.';

describe('citing from the editor', () => {
  let session: Session;
  afterEach(() => session.close());

  /** The draft of the session after edits of the server. */
  const applied = (text: string, edits: readonly TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('memory:d.md', 'markdown', 0, text), [...edits]);

  async function open(text: string, settings: unknown = {}, more: Readonly<Record<string, string>> = {}): Promise<string> {
    session = await openSession({ folders: { desk: { ...files, ...more } }, settings, commands: true });
    await session.ready('desk');
    await session.type('desk/draft.md', text);
    return session.uriOf('desk/draft.md');
  }

  it('offers a footnote where the setting asks for footnotes, and no second one', async () => {
    const uri = await open(`${sentence}\n`, { 'citation.style': 'footnote' });
    const fixes = await session.ask('stet/fixes', { uri, position: { line: 0, character: 3 } });
    const fix = fixes.find(({ kind }) => kind === 'citation');
    const cited = applied(`${sentence}\n`, fix?.edits ?? []);
    assert.equal(cited, `${sentence}[^herring]\n\n[^herring]: “Herring return”, *The Quay*, 2 June 2024, <https://quay.example/herring>.\n`);
    await session.type('desk/draft.md', cited);
    assert.deepEqual((await session.ask('stet/fixes', { uri, position: { line: 0, character: 3 } })).filter(({ kind }) => kind === 'citation'), []);
    assert.deepEqual(await session.ask('stet/findings', { uri }), [], 'a footnote names a source and asserts nothing');
  });

  it('links to the file of an article without an address', async () => {
    const uri = await open(`${sentence}\n`, { 'citation.style': 'link' }, { 'corpus/herring.md': quay.replace(/url: .*\n/, '') });
    assert.equal(applied(`${sentence}\n`, (await session.ask('stet/cite', { uri, position: { line: 0, character: 48 }, key: 'herring' })) ?? []), `${sentence.slice(0, -1)} ([The Quay, 2 June 2024](<corpus/herring.md>)).\n`);
    assert.equal(await session.ask('stet/cite', { uri, position: { line: 0, character: 0 }, key: 'nobody' }), null);
    await session.type('desk/draft.md', `${sentence.slice(0, -1)} ([Coast Courier, 2 June 2024](<corpus/herring.md>)).\n`);
    assert.deepEqual(await session.ask('stet/findings', { uri }), [], 'a link in brackets names a source and asserts nothing');
  });

  it('lets the fix add the article to the bibliography that the draft declares', async () => {
    const text = `---\nbibliography: refs.bib\n---\n\n${sentence}\n`;
    const uri = await open(text, {}, { 'refs.bib': '@book{cod, title = {Cod}}\n' });
    const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } }, context: { diagnostics: [], triggerKind: 1 } });
    assert.deepEqual(actions.find(({ title }) => title.includes('[@herring]'))?.command?.arguments, [uri, 'herring']);
    const { entry, problems } = await session.ask('stet/bibliography', { uri, key: 'herring' });
    assert.deepEqual(problems, []);
    assert.equal(entry?.uri, session.uriOf('desk/refs.bib'));
    assert.deepEqual(entry?.edit.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
    assert.match(entry?.edit.newText ?? '', /^\n@article\{herring,/);
    writeFileSync(join(session.root, 'desk/refs.bib'), `@book{cod, title = {Cod}}\n${entry?.edit.newText}`);
    assert.deepEqual(await session.ask('stet/bibliography', { uri, key: 'herring' }), { entry: null, problems: [] });
  });

  it('writes no bibliography outside the folder of the draft, names no confidential source in one, and says so', async () => {
    const uri = await open('---\nbibliography: [notes.docx, ../refs.bib]\n---\n\nText.\n');
    assert.equal((await session.ask('stet/bibliography', { uri, key: 'herring' })).problems[0]?.reason, 'lies outside the folder of the draft');
    await session.type('desk/draft.md', '---\nbibliography: notes.docx\n---\n\nText.\n');
    assert.equal((await session.ask('stet/bibliography', { uri, key: 'herring' })).problems[0]?.reason, 'is neither BibTeX nor CSL-JSON');
    await session.type('desk/draft.md', 'Text.\n');
    assert.deepEqual(await session.ask('stet/bibliography', { uri, key: 'herring' }), { entry: null, problems: [] });
    await session.close();
    const confidential = await open('---\nbibliography: refs.bib\n---\n\nText.\n', {}, { 'corpus/herring.md': quay.replace('---\ntitle', '---\nconfidential: true\ntitle') });
    assert.equal((await session.ask('stet/bibliography', { uri: confidential, key: 'herring' })).problems[0]?.reason, 'is confidential');
  });
});
