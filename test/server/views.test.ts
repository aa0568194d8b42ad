import * as assert from 'node:assert/strict';
import type { ViewName, ViewNode } from '../../src/server/protocol';
import { openSession, type Session } from './session';

const article = (title: string, outlet: string, text: string): string => ['---', `title: ${title}`, `outlet: ${outlet}`, 'date: 2024-02-03', '---', '', text, ''].join('\n');
const quay = 'The port of Lindhaven handled 4.5 million tonnes of cargo in 2023. Mayor Marta Vellin said the new quay would open in 2025, once the dredging of the southern basin is done and the cranes are tested.';

/** Articles about a made-up port, in our own words: one story in two outlets, one that disagrees, one that nobody uses. */
const port = {
  'corpus/harbour.md': article('A year in the harbour', 'Coast Courier', quay),
  'corpus/reprint.md': article('A year in the harbour', 'Evening Echo', quay),
  'corpus/tonnes.md': article('The tonnes again', 'Evening Echo', 'The port of Lindhaven handled 4.8 million tonnes of cargo in 2023, the harbour board said.'),
  'corpus/ferry.md': article('Fewer passengers', 'Ferry Post', 'The ferry company Northline carried 212,000 passengers in 2023.'),
  'corpus/broken.pdf': 'no PDF',
};
const draft = 'The port of Lindhaven handled 45 million tonnes of cargo in 2023.\n\nMarta Vellin said the new quay would open in 2025. The Institute of Tides expects floods. What then?\n';

describe('the views', () => {
  let session: Session;
  before(async () => {
    session = await openSession({ folders: { desk: port } });
    await session.ready('desk');
    await session.type('desk/draft.md', draft);
    await session.diagnostics('desk/draft.md', (all) => all.length > 0);
  });
  after(() => session.close());

  const page = (view: ViewName, parent: string | null = null, path: string | null = 'desk/draft.md') => session.ask('stet/view', { view, uri: path === null ? null : session.uriOf(path), parent });
  const below = async (view: ViewName, ...labels: readonly string[]): Promise<readonly ViewNode[]> => {
    let { nodes } = await page(view);
    for (const label of labels) {
      const next = nodes.find((node) => node.label === label || node.branch === label);
      assert.ok(next?.opens, `${label} is not among ${nodes.map((node) => node.label || node.branch).join(' · ')}`);
      ({ nodes } = await page(view, next.id));
    }
    return nodes;
  };

  it('list the claims by standing, conflicts first, unchecked sentences last', async () => {
    const { nodes } = await page('claims');
    assert.deepEqual(nodes.map(({ branch, count }) => [branch, count]), [['conflict', 1], ['missing', 1], ['found', 1], ['unchecked', 1]]);
    const summary = await session.ask('stet/summary', { uri: session.uriOf('desk/draft.md') });
    assert.deepEqual(summary, { counts: { conflict: 1, missing: 1, near: 0, found: 1, unchecked: 1 }, why: null });
  });

  it('show of a claim what differs, its finding and the passage it was held against', async () => {
    const [claim] = await below('claims', 'conflict');
    assert.match(claim?.label ?? '', /^45 million tonnes ≠ 4\.[58] million tonnes/);
    assert.deepEqual(claim?.draft?.range.start, { line: 0, character: 0 });
    const lines = (await page('claims', claim?.id ?? '')).nodes;
    assert.deepEqual([...new Set(lines.map(({ kind }) => kind))], ['finding', 'passage']);
    const place = await session.ask('stet/place', { uri: session.uriOf('desk/draft.md'), source: lines.at(-1)!.source! });
    assert.match(place?.uri ?? '', /corpus\/(harbour|reprint|tonnes)\.md$/);
    assert.equal(place?.range.start.line, 6);
  });

  it('list the articles by outlet and origin, unused ones last, and what was passed over with the reason', async () => {
    const outlets = (await page('sources')).nodes;
    assert.deepEqual(outlets.slice(-2).map(({ label, branch }) => label || branch), ['Ferry Post', 'skipped']);
    assert.equal(outlets.at(-2)?.backs, 0);
    const origin = (await below('sources', 'Coast Courier')).find(({ branch }) => branch === 'origin');
    assert.equal(origin?.count, 2);
    const copies = (await page('sources', origin?.id ?? '')).nodes;
    assert.deepEqual(copies.map(({ detail }) => detail), ['Coast Courier · 2024-02-03 · @harbour', 'Evening Echo · 2024-02-03 · @reprint']);
    const [file] = await below('sources', 'skipped');
    assert.match(`${file?.label}: ${file?.detail}`, /broken\.pdf: \S/);
  });

  it('list names to check, those of the draft, then all of the articles', async () => {
    assert.deepEqual((await page('actors')).nodes.map(({ branch }) => branch), ['to-check', 'in-draft', 'in-articles']);
    assert.deepEqual((await below('actors', 'to-check')).map(({ label }) => label), ['Institute of Tides']);
    const roles = await below('actors', 'in-draft', 'Marta Vellin');
    assert.match(roles[0]?.label ?? '', /Mayor/);
  });

  it('list measures on which articles disagree, with each statement', async () => {
    const [measure] = await below('figures', 'disagreeing');
    assert.match(measure?.label ?? '', /4\.[58] million tonnes ≠ 4\.[58] million tonnes/);
    const statements = (await page('figures', measure?.id ?? '')).nodes;
    assert.equal(statements.length, 3);
    assert.deepEqual(statements.map(({ kind }) => kind), ['statement', 'statement', 'statement']);
  });

  it('show the articles alone where no draft is open', async () => {
    assert.deepEqual(await page('claims', null, null), { nodes: [], more: 0 });
    assert.deepEqual((await page('actors', null, null)).nodes.map(({ branch }) => branch), ['in-articles']);
    assert.deepEqual(await session.ask('stet/summary', { uri: null }), { counts: null, why: 'no-draft' });
  });

  it('keep the id of a line while words before it change', async () => {
    const [before] = await below('claims', 'conflict');
    await session.type('desk/draft.md', `A new line stands here now, in front of all the others.\n\n${draft}`);
    const [after] = await below('claims', 'conflict');
    assert.equal(after?.id, before?.id);
    assert.equal(after?.draft?.range.start.line, 2);
    assert.deepEqual(await page('claims', 'no such line'), { nodes: [], more: 0 });
  });

  it('name the standing of every claim for drawing it', async () => {
    const marks = await session.ask('stet/marks', { uri: session.uriOf('desk/draft.md') });
    assert.equal(marks.length, 5);
    assert.equal(marks[1]?.standing, 'conflict');
  });
});

describe('a long list in a view', () => {
  it('says how many lines it leaves out', async () => {
    const many = Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`corpus/n${at}.md`, article(`Note ${at}`, 'Daily Ledger', `Ledger entry ${at} names clerk number ${at} of the harbour office and nothing else.`)]));
    const session = await openSession({ folders: { desk: many } });
    await session.ready('desk');
    const [outlet] = (await session.ask('stet/view', { view: 'sources', uri: null, parent: null })).nodes;
    const listed = await session.ask('stet/view', { view: 'sources', uri: null, parent: outlet?.id ?? '' });
    const shown = listed.nodes.length;
    assert.ok(shown <= 200);
    assert.equal(outlet?.count, 230);
    assert.ok(listed.more > 0 || listed.nodes.some(({ branch }) => branch === 'origin'));
    await session.close();
  });
});
