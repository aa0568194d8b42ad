import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompletionItem, Diagnostic, MarkupContent } from 'vscode-languageserver/node';
import { openSession, type Session } from './session';

/** Articles about a made-up port, in our own words. */
const port = {
  'corpus/harbour.md': [
    '---', 'title: A year in the harbour', 'outlet: Coast Courier', 'date: 2024-02-03', '---', '',
    'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023. Mayor Marta Vellin said the new quay would open in 2025.', '',
    '“We expect more ships from the south,” Vellin said.',
  ].join('\n'),
  'corpus/ferry.md': ['---', 'title: Fewer passengers', 'date: 2024-03-01', '---', '', 'The ferry company Northline carried 212,000 passengers in 2023. The crossing takes 45 minutes.'].join('\n'),
};

const said = (diagnostic: Diagnostic | undefined): string => (typeof diagnostic?.message === 'string' ? diagnostic.message : '');

describe('a draft in the server', () => {
  let session: Session;
  afterEach(() => session.close());

  it('gets its findings on the exact words, with help, passage and source', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    assert.deepEqual(session.marks('desk/draft.md', found), ['figure-differs: 45 million tonnes']);
    const [diagnostic] = found;
    assert.equal(diagnostic?.source, 'Stet');
    assert.equal(diagnostic?.severity, 2);
    assert.equal(diagnostic?.codeDescription?.href, 'file:///help/figure-differs.md');
    assert.match(said(diagnostic), /4\.5 million tonnes/);
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, session.uriOf('desk/corpus/harbour.md'));
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.range.start.line, 6);
    assert.deepEqual((diagnostic?.data as { sentence: unknown }).sentence, { start: { line: 0, character: 0 }, end: { line: 0, character: 65 } });
  });

  it('loses its finding when the source’s figure is used, by position alone', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    const actions = await session.actions('desk/draft.md', '45 million');
    const text = session.apply('desk/draft.md', actions.find(({ edit }) => edit));
    assert.equal(text, 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023.\n');
    assert.ok(actions.some(({ command }) => command?.command === 'stet.openSourceAt'));
    assert.ok(actions.some(({ command }) => command?.command === 'stet.dismissFinding'));
    await session.type('desk/draft.md', text);
    assert.deepEqual(await session.diagnostics('desk/draft.md', (all) => all.length === 0), []);
  });

  it('takes a citation before the full stop where a passage covers the claim and none stands there yet', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    const claim = 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023';
    await session.type('desk/draft.md', `${claim}.\n`);
    const actions = await session.actions('desk/draft.md', 'handled');
    assert.deepEqual(actions.map(({ title }) => title), ['Insert the citation [@harbour]', 'Open the source beside', 'Confirm the claim as checked']);
    const cited = session.apply('desk/draft.md', actions[0]);
    assert.equal(cited, `${claim} [@harbour].\n`);
    await session.type('desk/draft.md', cited);
    assert.deepEqual((await session.actions('desk/draft.md', 'handled')).map(({ title }) => title), ['Open the source beside', 'Confirm the claim as checked']);
  });

  it('shows who an actor is and where that is said', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'Marta Vellin expects more ships.\n');
    const card = await session.hover('desk/draft.md', 'Vellin');
    assert.match(card, /^\*\*Marta Vellin\*\*/);
    assert.match(card, /Mayor/);
    assert.match(card, /\]\(command:stet\.openSourceAt\?%5B/);
  });

  it('links to files where the editor has none of our commands', async () => {
    session = await openSession({ folders: { desk: port }, commands: false });
    await session.ready('desk');
    await session.type('desk/draft.md', 'Marta Vellin expects 45 million tonnes of cargo at the port of Lindhaven in 2023.\n');
    const card = await session.hover('desk/draft.md', 'Vellin');
    assert.match(card, /\]\(file:\/\/\/[^)]*\/desk\/corpus\/harbour\.md#L7\)/);
    assert.doesNotMatch(card, /command:/);
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    assert.match(found[0]?.codeDescription?.href ?? '', /^file:\/\/\/help\//);
  });

  it('leads an editor without our commands to a file whatever signs its name holds', async () => {
    const name = 'corpus/ships, ferries & quays (no. 1#2).md';
    session = await openSession({ folders: { desk: { [name]: port['corpus/harbour.md'] } }, commands: false });
    await session.ready('desk');
    await session.type('desk/draft.md', 'Marta Vellin is the mayor.\n');
    const address = /\]\((file:[^)]*)#L7\)/.exec(await session.hover('desk/draft.md', 'Vellin'))?.[1] ?? '';
    assert.equal(fileURLToPath(address), join(session.root, 'desk', name));
  });

  it('completes a name with its card', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'A word with @Vel');
    const list = await session.complete('desk/draft.md', { line: 0, character: 16 });
    const item = list?.items.find(({ label }) => label === 'Marta Vellin');
    assert.ok(item, JSON.stringify(list?.items.map(({ label }) => label)));
    assert.equal(item.preselect, undefined);
    assert.deepEqual(item.textEdit, { range: { start: { line: 0, character: 12 }, end: { line: 0, character: 16 } }, newText: 'Marta Vellin' });
    const resolved = await session.client.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.match((resolved.documentation as MarkupContent).value, /^\*\*Marta Vellin\*\*/);
  });

  it('opens no list on another character than the one that is set', async () => {
    session = await openSession({ folders: { desk: port }, settings: { 'completion.trigger': '#' } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'A word with @');
    assert.equal(await session.complete('desk/draft.md', { line: 0, character: 13 }, { triggerKind: 2, triggerCharacter: '@' }), null);
  });

  it('leads to the definition, to references and symbols', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'Marta Vellin expects more ships.\n');
    const where = session.at('desk/draft.md', 'Vellin');
    const definition = await session.client.sendRequest<{ uri: string }[]>('textDocument/definition', where);
    assert.deepEqual(definition.map(({ uri }) => uri), [session.uriOf('desk/corpus/harbour.md')]);
    const references = await session.client.sendRequest<unknown[]>('textDocument/references', { ...where, context: { includeDeclaration: true } });
    assert.ok(references.length >= 2);
    const symbols = await session.client.sendRequest<{ name: string }[]>('workspace/symbol', { query: 'vel' });
    assert.ok(symbols.some(({ name }) => name === 'Marta Vellin'));
  });

  it('keeps a dismissal with its reason, and the finding stays away', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    const { textDocument, position } = session.at('desk/draft.md', '45 million');
    assert.deepEqual(await session.ask('stet/decide', { uri: textDocument.uri, ranges: [{ start: position, end: position }], verdict: 'dismissed', scope: 'draft', reason: 'own reporting' }), { words: '45 million tonnes', count: 1, problems: [] });
    await session.diagnostics('desk/draft.md', (all) => all.length === 0);
    const kept = readFileSync(join(session.root, 'desk/.stet/decisions.jsonl'), 'utf8');
    assert.match(kept, /"reason":"own reporting"/);
    assert.match(kept, /"draft":"draft\.md"/);
    assert.equal(await session.ask('stet/decide', { uri: textDocument.uri, ranges: [{ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }], verdict: 'dismissed', scope: 'draft', reason: 'opinion' }), null);
  });

  it('has its fact-check sheet as it stands, unsaved text and all findings with it', async () => {
    session = await openSession({ folders: { desk: port }, settings: { limits: { findings: 1 } } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n\nNorthline carried 312,000 passengers in 2023.\n');
    const order = { uri: session.uriOf('desk/draft.md'), date: '2024-06-21', checker: 'AB', unsaved: true };
    const sheet = await session.ask('stet/sheet', { ...order, format: 'json' });
    assert.match(sheet?.coverage ?? '', /^2 claims: /);
    const told = JSON.parse(Buffer.from(sheet?.base64 ?? '', 'base64').toString()) as { readonly [key: string]: unknown; readonly claims: readonly { readonly why: readonly unknown[] }[] };
    assert.deepEqual([told['date'], told['checker'], (told['draft'] as { readonly unsaved: unknown }).unsaved], ['2024-06-21', 'AB', true]);
    assert.deepEqual(told.claims.map(({ why }) => why.length), [1, 1]);
    assert.equal(Buffer.from((await session.ask('stet/sheet', { ...order, format: 'docx' }))?.base64 ?? '', 'base64').subarray(0, 2).toString(), 'PK');
    assert.equal(await session.ask('stet/sheet', { ...order, uri: session.uriOf('desk/none.md'), format: 'html' }), null);
  });

  it('says how many findings the cap left out', async () => {
    session = await openSession({ folders: { desk: port }, settings: { limits: { findings: 1 } } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n\nNorthline carried 312,000 passengers in 2023.\n');
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 1);
    assert.deepEqual(found.map(({ code }) => code), ['figure-differs', 'limit']);
    assert.match(said(found[1]), /^1 more finding/);
  });

  it('is left alone where it is an article', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/corpus/harbour.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    assert.equal(await session.ask('stet/check', { uri: session.uriOf('desk/corpus/harbour.md') }), null);
  });

  it('is checked inside a folder of articles where its front matter says so', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/corpus/mine.md', '---\nstet: draft\n---\n\nThe port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    assert.equal((await session.diagnostics('desk/corpus/mine.md', (all) => all.length > 0)).length, 1);
  });

  it('has its findings in the right place behind emoji and Windows line ends', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', '🚢 I took notes in the cafe\u0301.\r\n\r\n🚢 The port of Lindhaven handled 45 million tonnes of cargo in 2023.\r\n');
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    assert.deepEqual(session.marks('desk/draft.md', found), ['figure-differs: 45 million tonnes']);
    assert.deepEqual(found[0]?.range.start, { line: 2, character: 33 });
  });

  it('in another language is left unchecked, and that is said in one line', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', '\nDer Hafen von Lindhaven hat im Jahr 2023 nach Angaben der Behörde 45 Millionen Tonnen umgeschlagen. Das ist mehr als in jedem Jahr zuvor, und es wird wohl so weitergehen, wie die Stadt es sich wünscht.\n');
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    assert.deepEqual(found.map(({ code, range }) => [code, range.start.line]), [['language', 1]]);
  });

  it('is checked only when asked where that is set', async () => {
    session = await openSession({ folders: { desk: port }, settings: { 'check.run': 'manual' } });
    await session.ready('desk');
    await session.type('desk/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    const checked = await session.ask('stet/check', { uri: session.uriOf('desk/draft.md') });
    assert.equal(checked?.findings, 1);
  });

  it('outside every workspace folder belongs to the folder above it that has a configuration', async () => {
    const sample = { 'articles/harbour.md': port['corpus/harbour.md'], '.stet/config.json': '{"corpus.folders": ["articles"]}' };
    session = await openSession({ folders: { desk: {}, elsewhere: sample }, unopened: ['elsewhere'], settings: { 'corpus.folders': ['nothing'] } });
    await session.type('elsewhere/notes/draft.md', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n');
    const found = await session.diagnostics('elsewhere/notes/draft.md', (all) => all.length > 0);
    assert.deepEqual(found.map(({ code }) => code), ['figure-differs']);
  });

  it('that was never saved belongs to the first workspace folder', async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('Untitled-1', 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n', 'untitled:Untitled-1');
    const found = await session.diagnostics('Untitled-1', (all) => all.length > 0);
    assert.deepEqual(found.map(({ code }) => code), ['figure-differs']);
    assert.equal(existsSync(join(session.root, 'desk/.stet')), false);
  });
});
