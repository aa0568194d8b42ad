import * as assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { ViewNode } from '../../src/server/protocol';
import { openSession, type Session } from './session';

const port = {
  'corpus/harbour.md': 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023. Mayor Marta Vellin said the new quay would open in 2025.\n',
  'corpus/ferry.md': 'The ferry company Northline carried 212,000 passengers in 2023.\n',
};
const wrong = 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n\nNorthline carried 900,000 passengers in 2023. The Institute of Tides expects floods.\n';

describe('decisions in the server', () => {
  let session: Session;
  const path = 'desk/draft.md';
  const uri = (): string => session.uriOf(path);
  beforeEach(async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type(path, wrong);
    await session.diagnostics(path, (all) => all.length === 3);
  });
  afterEach(() => session.close());

  const whole = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
  const at = (words: string) => {
    const { position } = session.at(path, words);
    return { start: position, end: position };
  };
  const decide = (verdict: 'dismissed' | 'confirmed', ranges: readonly { start: { line: number; character: number }; end: { line: number; character: number } }[], reason = 'opinion') =>
    session.ask('stet/decide', { uri: uri(), ranges, verdict, scope: 'draft', reason });
  const said = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
  const decided = async (): Promise<readonly ViewNode[]> => {
    const { nodes } = await session.ask('stet/view', { view: 'claims', uri: uri(), parent: null });
    const branch = nodes.find(({ branch }) => branch === 'decided' || branch === 'reopened');
    return branch ? (await session.ask('stet/view', { view: 'claims', uri: uri(), parent: branch.id })).nodes : [];
  };

  it('are taken for many findings at once and undone as one', async () => {
    assert.equal((await decide('dismissed', [whole]))?.count, 3);
    await session.diagnostics(path, (all) => all.length === 0);
    assert.equal((await decided()).length, 3);
    const undone = await session.ask('stet/undo', { uri: uri() });
    assert.deepEqual([undone?.count, undone?.verdict], [3, 'dismissed']);
    await session.diagnostics(path, (all) => all.length === 3);
    assert.equal(await session.ask('stet/undo', { uri: uri() }), null);
  });

  it('are listed with their draft, the latest first, and taken back one by one', async () => {
    await decide('dismissed', [at('45 million')], 'own reporting');
    await decide('dismissed', [at('Institute of Tides')]);
    const lines = await session.ask('stet/decisions', { uri: uri() });
    assert.deepEqual(lines.map(({ words, reason, scope }) => [words, reason, scope]), [['Institute of Tides', 'opinion', 'draft'], ['45 million tonnes', 'own reporting', 'draft']]);
    assert.deepEqual(lines[0]?.draft, { name: 'draft.md', uri: uri() });
    assert.equal((await session.ask('stet/revoke', { id: lines[1]?.id ?? '' }))?.words, '45 million tonnes');
    assert.equal(await session.ask('stet/revoke', { id: lines[1]?.id ?? '' }), null);
    const found = await session.diagnostics(path, (all) => all.length === 2);
    assert.ok(session.marks(path, found).includes('figure-differs: 45 million tonnes'));
  });

  it('confirm a claim, which the Claims view then says, and only one that a source could settle', async () => {
    assert.equal((await decide('confirmed', [at('45 million')], ''))?.count, 1);
    const { nodes } = await session.ask('stet/view', { view: 'claims', uri: uri(), parent: 'conflict' });
    assert.ok(nodes.some(({ confirmed }) => confirmed));
    assert.ok(!(await session.actions(path, '45 million')).some(({ title }) => title.startsWith('Confirm')));
    assert.ok((await session.actions(path, '900,000')).some(({ title }) => title.startsWith('Confirm')));
    await session.type(path, 'What now?\n');
    assert.equal(await decide('confirmed', [{ start: { line: 0, character: 2 }, end: { line: 0, character: 2 } }], ''), null);
  });

  it('bear the initials of the setting, in the list, the view and on the sheet, and nobody’s name without it', async () => {
    await decide('dismissed', [at('45 million')], 'own reporting');
    await session.configure({ 'decisions.initials': ' MV ' });
    const deadline = Date.now() + 5000;
    // The settings are taken over a moment after they are sent.
    for (let lines = await session.ask('stet/decisions', { uri: uri() }); lines[0]?.by !== 'MV' && Date.now() < deadline; lines = await session.ask('stet/decisions', { uri: uri() })) {
      await session.ask('stet/undo', { uri: uri() });
      await decide('confirmed', [at('900,000')], '');
    }
    await decide('dismissed', [at('Institute of Tides')], 'opinion');
    const [last, ...earlier] = await session.ask('stet/decisions', { uri: uri() });
    assert.deepEqual([last?.words, last?.by], ['Institute of Tides', 'MV']);
    assert.ok((await decided()).some(({ detail }) => /dismissed · opinion · actor-unknown · MV/.test(detail)));
    const order = { uri: uri(), format: 'md', date: null, checker: null, unsaved: false } as const;
    const sheet = Buffer.from((await session.ask('stet/sheet', order))?.base64 ?? '', 'base64').toString('utf8');
    assert.match(sheet, /Institute of Tides[\s\S]*Dismissed: opinion[\s\S]*MV, \d{4}-/);
    assert.match(readFileSync(join(session.root, 'desk/.stet/decisions.jsonl'), 'utf8'), /"by":"MV"/);
    assert.ok(earlier.every(({ by }) => by === '' || by === 'MV'));
  });

  it('come back with what changed once the words they were taken on change', async () => {
    await decide('dismissed', [at('45 million')], 'own reporting');
    await session.type(path, wrong.replace('45 million', '46 million'));
    const found = await session.diagnostics(path, (all) => all.some((each) => said(each).includes('Dismissed before')));
    assert.match(said(found.find((each) => said(each).includes('Dismissed before'))!), /\(own reporting\): the claim read “The port of Lindhaven handled 45 million tonnes/);
    assert.match((await decided())[0]?.detail ?? '', /dismissed as own reporting before · the claim read “/);
  });

  it('hold for the session, all of them, where the file cannot be written, and say so', async function () {
    writeFileSync(join(session.root, 'desk/.stet'), 'a file where the folder should be');
    const first = await decide('dismissed', [at('45 million')]);
    assert.ok((first?.problems.length ?? 0) > 0);
    await decide('dismissed', [at('Institute of Tides')]);
    const found = await session.diagnostics(path, (all) => all.length === 1);
    assert.equal(found.length, 1);
    assert.ok(!existsSync(join(session.root, 'desk/.stet/decisions.jsonl')));
  });

  it('keep two people’s lines when the file changes in between', async () => {
    await decide('dismissed', [at('45 million')]);
    const file = join(session.root, 'desk/.stet/decisions.jsonl');
    const other = '{"v":1,"claim":"0000000000000000","rule":"figure-differs","words":"7","verdict":"dismissed","reason":"opinion","draft":null,"passage":null}';
    writeFileSync(file, `${readFileSync(file, 'utf8')}${other}\n`);
    chmodSync(file, 0o644);
    await decide('dismissed', [at('Institute of Tides')]);
    assert.equal(readFileSync(file, 'utf8').trim().split('\n').length, 3);
  });

  it('leave a file as it is that could not be read, hold for the session, and say so', async () => {
    const file = join(session.root, 'desk/.stet/decisions.jsonl');
    mkdirSync(join(session.root, 'desk/.stet'), { recursive: true });
    const large = `${'x'.repeat(99)}\n`.repeat(110_000);
    writeFileSync(file, large);
    const answer = await decide('dismissed', [at('45 million')]);
    assert.match(answer?.problems[0]?.reason ?? '', /too large/);
    assert.equal(readFileSync(file, 'utf8').length, large.length);
    await session.diagnostics(path, (all) => all.length === 2);
  });
});
