import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyDecisions, decided } from '../../src/core/decisions/apply';
import { hashOf } from '../../src/core/decisions/bind';
import { confirm, dismiss, type Answer } from '../../src/core/decisions/decide';
import { formatDecisions, gitAttributes, inForce, parseDecisions, revoke, scopeOf, withGitAttributes, type Decision } from '../../src/core/decisions/decision';
import { reopened } from '../../src/core/decisions/reopened';
import type { Draft, Evidence, Finding, JudgedDraft, Span } from '../../src/core/model';

const SENTENCE = 'The fleet landed 420 tonnes of herring in May.';
const PASSAGE = 'The fleet landed 240 tonnes of herring in May.';

/** A judged draft of one paragraph whose sentences end at a full stop; comments are hidden as the reader hides them. */
function judgedDraft(text: string): JudgedDraft {
  const prose = text.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length));
  const sentences = [...prose.matchAll(/[^.\s][^.]*\./g)].map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, block: 0 }));
  const draft = { path: 'draft.md', text, prose, sentences } as unknown as Draft;
  const claims = sentences.map(({ span }, sentence) => ({
    claim: { span, text: text.slice(span.start, span.end), sentence }, standing: 'conflict' as const, evidence: [], differences: [], score: 0,
  }));
  return { draft, claims };
}

function findingAt(judged: JudgedDraft, words: string, passage: string | null = PASSAGE): Finding {
  const start = judged.draft.text.indexOf(words);
  const span: Span = { start, end: start + words.length };
  const evidence = passage === null ? [] : [evidenceOf(passage)];
  return { rule: 'figure-differs', severity: 'warning', standing: passage === null ? 'missing' : 'conflict', span, text: words, message: '', evidence, edits: [], also: [] };
}

function evidenceOf(text: string): Evidence {
  return { text, location: { path: 'herring.md' } } as Evidence;
}

const here: Answer = { scope: 'draft', reason: 'own reporting', draft: 'draft.md' };
const open = { byPath: () => undefined };

function decisionOn(text: string, answer: Answer = here): Decision {
  const judged = judgedDraft(text);
  const [decision] = dismiss(findingAt(judged, '420 tonnes'), judged, answer, open);
  assert.ok(decision);
  return decision;
}

describe('a dismissed finding', () => {
  const drafts: readonly [string, string, string, 'stays away' | 'comes back'][] = [
    ['while nothing changes', SENTENCE, PASSAGE, 'stays away'],
    ['when a comma changes elsewhere', `In short, prices rose, too. ${SENTENCE}`, PASSAGE, 'stays away'],
    ['when its quotes, case or line breaks change', SENTENCE.replace(' of ', '\nof ').replace('The', 'THE'), PASSAGE, 'stays away'],
    ['when the claim changes', SENTENCE.replace('May', 'June'), PASSAGE, 'comes back'],
    ['when the passage changes', SENTENCE, PASSAGE.replace('240', '250'), 'comes back'],
  ];
  for (const [when, text, passage, expected] of drafts) {
    it(`${expected} ${when}`, () => {
      const judged = judgedDraft(text);
      const left = applyDecisions([findingAt(judged, '420 tonnes', passage)], judged, [decisionOn(SENTENCE)], 'draft.md');
      assert.equal(left.length, expected === 'stays away' ? 0 : 1);
    });
  }

  it('comes back when its figure changes', () => {
    const judged = judgedDraft(SENTENCE.replace('420', '430'));
    assert.equal(applyDecisions([findingAt(judged, '430 tonnes')], judged, [decisionOn(SENTENCE)], 'draft.md').length, 1);
  });

  it('is dismissed in that draft only, unless the answer is for the workspace', () => {
    const judged = judgedDraft(SENTENCE);
    const findings = [findingAt(judged, '420 tonnes')];
    assert.equal(applyDecisions(findings, judged, [decisionOn(SENTENCE)], 'other.md').length, 1);
    assert.equal(applyDecisions(findings, judged, [decisionOn(SENTENCE, { ...here, scope: 'workspace' })], 'other.md').length, 0);
  });

  it('for want of a source stays away when another passage becomes the nearest', () => {
    const judged = judgedDraft(SENTENCE);
    const missing = (passage: string): Finding => ({ ...findingAt(judged, '420 tonnes', passage), standing: 'missing' });
    const decisions = dismiss(missing(PASSAGE), judged, here, open);
    assert.equal(applyDecisions([missing('Another passage.')], judged, decisions, 'draft.md').length, 0);
  });

  it('is not the finding of another rule, nor a confirmed one', () => {
    const judged = judgedDraft(SENTENCE);
    const finding = findingAt(judged, '420 tonnes');
    assert.equal(applyDecisions([{ ...finding, rule: 'figure-unsourced' }], judged, [decisionOn(SENTENCE)], 'draft.md').length, 1);
    assert.equal(applyDecisions([finding], judged, [{ ...decisionOn(SENTENCE), verdict: 'confirmed' }], 'draft.md').length, 1);
  });
});

describe('an inline comment', () => {
  const other = 'The port of Esbjerg handled 90 tonnes of sand eel.';
  const drafts: readonly [string, string, readonly string[]][] = [
    ['behind a sentence', `${SENTENCE} <!-- stet: own reporting --> ${other}`, ['90 tonnes']],
    ['behind a sentence without a blank', `${SENTENCE}<!--stet: opinion-->\n${other}`, ['90 tonnes']],
    ['on the line before', `${other}\n\n<!-- stet: common knowledge -->\n${SENTENCE}`, ['90 tonnes']],
    ['on the line before two sentences speaks for the first', `<!-- stet: own reporting -->\n${SENTENCE} ${other}`, ['90 tonnes']],
    ['two lines before speaks for nothing', `<!-- stet: own reporting -->\n\n${SENTENCE} ${other}`, ['420 tonnes', '90 tonnes']],
    ['of another kind speaks for nothing', `${SENTENCE} <!-- check this --> ${other}`, ['420 tonnes', '90 tonnes']],
    ['at the very end of a draft on its own line speaks for nothing', `${SENTENCE} ${other}\n<!-- stet: x -->`, ['420 tonnes', '90 tonnes']],
  ];
  for (const [where, text, expected] of drafts) {
    it(where, () => {
      const judged = judgedDraft(text);
      const findings = ['420 tonnes', '90 tonnes'].map((words) => findingAt(judged, words));
      assert.deepEqual(applyDecisions(findings, judged, [], 'draft.md').map(({ text: words }) => words), expected);
    });
  }
});

describe('a decisions file', () => {
  const mine = decisionOn(SENTENCE, { ...here, by: 'AB', at: '2024-06-21', note: 'seen the log' });
  const yours = decisionOn('The quay has 420 tonnes of ice.', { ...here, scope: 'workspace' });

  it('reads back what was written, in one order whoever wrote it', () => {
    const text = formatDecisions({ decisions: [mine, yours], unread: [] });
    assert.equal(formatDecisions({ decisions: [yours, mine, mine], unread: [] }), text);
    assert.deepEqual(new Set(parseDecisions(text, 'd').value.decisions), new Set([mine, yours]));
  });

  it('keeps lines that nobody can read, and names them', () => {
    const text = ['<<<<<<< ours', formatDecisions({ decisions: [mine], unread: [] }).trim(), '{"v": 2}', ''].join('\r\n');
    const { value, problems } = parseDecisions(text, '.stet/decisions.jsonl');
    assert.deepEqual(value, { decisions: [mine], unread: ['<<<<<<< ours', '{"v": 2}'] });
    assert.deepEqual(problems.map(({ subject }) => subject), ['.stet/decisions.jsonl:1', '.stet/decisions.jsonl:3']);
    assert.match(formatDecisions(value), /<<<<<<< ours\n\{"v": 2\}\n$/);
  });

  it('is empty where there is nothing to say', () => {
    assert.equal(formatDecisions({ decisions: [], unread: [] }), '');
    assert.deepEqual(parseDecisions('', 'd'), { value: { decisions: [], unread: [] }, problems: [] });
  });
});

describe('the reach of a dismissal', () => {
  const twice = `${SENTENCE} Prices rose. ${SENTENCE}`;
  const second = twice.lastIndexOf('420');
  const both = (judged: JudgedDraft): Finding => ({ ...findingAt(judged, '420 tonnes'), also: [{ start: second, end: second + 10 }] });

  it('is one place of the draft, and the rest of the finding stays', () => {
    const judged = judgedDraft(twice);
    const first = dismiss(both(judged), judged, { ...here, scope: 'once' }, open);
    assert.deepEqual(first.map(scopeOf), ['once']);
    const [left] = applyDecisions([both(judged)], judged, first, 'draft.md');
    assert.deepEqual([left?.span, left?.also], [{ start: second, end: second + 10 }, []]);
    const other = dismiss(both(judged), judged, { ...here, scope: 'once' }, open, [], { start: second, end: second + 10 });
    assert.deepEqual(applyDecisions([both(judged)], judged, other, 'draft.md')[0]?.also, []);
    assert.deepEqual(applyDecisions([both(judged)], judged, [...other, ...first], 'draft.md'), []);
  });

  it('is every place of the draft with those words', () => {
    const judged = judgedDraft(twice);
    assert.deepEqual(applyDecisions([both(judged)], judged, dismiss(both(judged), judged, here, open), 'draft.md'), []);
  });

  it('is each sentence a finding stands in, one line for each', () => {
    const judged = judgedDraft(`${SENTENCE} Ice took 420 tonnes.`);
    const at = judged.draft.text.lastIndexOf('420');
    const finding = { ...findingAt(judged, '420 tonnes'), also: [{ start: at, end: at + 10 }] };
    const decisions = dismiss(finding, judged, here, open);
    assert.equal(decisions.length, 2);
    assert.deepEqual(applyDecisions([finding], judged, decisions, 'draft.md'), []);
    assert.deepEqual(applyDecisions([finding], judged, decisions.slice(0, 1), 'draft.md').map(({ span }) => span.start), [at]);
  });
});

describe('undoing a decision', () => {
  it('is a line more, and the finding is back; deciding again holds again', () => {
    const judged = judgedDraft(SENTENCE);
    const finding = findingAt(judged, '420 tonnes');
    const first = decisionOn(SENTENCE, { ...here, at: '2024-06-21T10:00:00.000Z' });
    const undone = revoke(first, { at: '2024-06-21T10:00:00.000Z', by: 'AB' });
    assert.equal(applyDecisions([finding], judged, [undone, first], 'draft.md').length, 1);
    const [again] = dismiss(finding, judged, { ...here, at: '2024-06-21T09:00:00.000Z' }, open, [first, undone]);
    assert.ok(again);
    assert.equal(applyDecisions([finding], judged, [again, undone, first], 'draft.md').length, 0);
  });

  it('takes back what was written by hand without a time, or with a day alone', () => {
    for (const at of [undefined, '2024-06-21', '21 June']) {
      const first: Decision = { ...decisionOn(SENTENCE), ...(at === undefined ? {} : { at }) };
      assert.deepEqual(inForce([first, revoke(first, { at: '2024-06-21T10:00:00Z' })]), []);
    }
  });
});

describe('decisions of several people', () => {
  const instants = ['2024-06-21', '2024-06-21T10:00:00Z', '2024-06-21T12:00:00+02:00', '2024-06-21T10:00:00.001Z', 'yesterday', undefined];
  const decisionsOf = fc.array(
    fc.record({ claim: fc.constantFrom('a', 'b'), verdict: fc.constantFrom('dismissed', 'confirmed', 'revoked'), by: fc.constantFrom('AB', 'CD'), at: fc.constantFrom(...instants), reason: fc.constantFrom('opinion', 'own reporting') }),
    { maxLength: 12 },
  );
  const made = (rows: readonly object[]): Decision[] => rows.map((row) => ({ v: 1, rule: 'figure-differs', draft: 'd.md', words: 'w', passage: null, ...row }) as Decision);

  it('hold alike in any order and with any duplicates', () => {
    fc.assert(
      fc.property(decisionsOf, fc.infiniteStream(fc.nat()), (rows, randoms) => {
        const decisions = made(rows);
        const mixed = [...decisions, ...decisions.filter((_, i) => i % 2 === 0)].map((decision) => [randoms.next().value, decision] as const).sort(([a], [b]) => a - b).map(([, decision]) => decision);
        assert.deepEqual(inForce(mixed), inForce(decisions));
        assert.equal(formatDecisions({ decisions: mixed, unread: [] }), formatDecisions({ decisions, unread: [] }));
        assert.deepEqual(inForce(parseDecisions(formatDecisions({ decisions: mixed, unread: [] }), 'd').value.decisions), inForce(parseDecisions(formatDecisions({ decisions, unread: [] }), 'd').value.decisions));
      }),
    );
  });

  it('go by the instant, whatever the zone it is written in', () => {
    const [first, second] = made([{ claim: 'a', verdict: 'dismissed', reason: 'opinion', at: '2024-06-21T23:30:00-05:00' }, { claim: 'a', verdict: 'dismissed', reason: 'own reporting', at: '2024-06-22T01:00:00Z' }]);
    assert.deepEqual(inForce([first, second] as Decision[]), [first]);
  });

  it('are joined by git without a conflict', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-git-'));
    const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const file = join(folder, '.stet/decisions.jsonl');
    const write = (decisions: readonly Decision[], message: string): void => {
      writeFileSync(file, formatDecisions({ decisions: [...parseDecisions(read(), 'd').value.decisions, ...decisions], unread: [] }));
      git('add', '-A');
      git('commit', '-q', '-m', message);
    };
    const read = (): string => readFileSync(file, 'utf8');
    const sentence = (n: number): Decision => decisionOn(`Boat ${n} landed 420 tonnes of herring.`, { ...here, at: `2024-06-21T10:00:0${n}Z` });
    try {
      git('init', '-q', '-b', 'desk');
      mkdirSync(join(folder, '.stet'));
      writeFileSync(join(folder, '.stet/.gitattributes'), gitAttributes);
      writeFileSync(file, '');
      write([sentence(0)], 'first');
      git('checkout', '-q', '-b', 'other');
      write([sentence(1), sentence(2), revoke(sentence(0), { at: '2024-06-22T10:00:00Z' })], 'theirs');
      git('checkout', '-q', 'desk');
      write([sentence(3), sentence(4), sentence(2)], 'ours');
      git('merge', '-q', '--no-edit', 'other');
      const { value, problems } = parseDecisions(read(), 'd');
      assert.deepEqual(problems, []);
      assert.deepEqual(inForce(value.decisions), inForce([1, 2, 3, 4].map(sentence)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are told to git once, beside what else the file says', () => {
    assert.equal(withGitAttributes(null), gitAttributes);
    assert.equal(withGitAttributes('*.md text'), `*.md text\n${gitAttributes}`);
    assert.equal(withGitAttributes(`*.md text\r\n${gitAttributes}`), null);
  });
});

describe('what a change reopens', () => {
  const judgedWith = (text: string, passage = PASSAGE): JudgedDraft => {
    const judged = judgedDraft(text);
    return { ...judged, claims: judged.claims.map((claim) => ({ ...claim, evidence: [evidenceOf(passage)] })) };
  };
  const confirmedIn = (text: string): Decision => confirm(judgedWith(text).claims[0] as JudgedDraft['claims'][number], judgedWith(text), { ...here, reason: '' }, open);

  it('says the old words and the new of a claim', () => {
    const judged = judgedWith(SENTENCE.replace('420', '430'));
    const finding = findingAt(judged, '430 tonnes');
    const [back] = reopened([finding], judged, [decisionOn(SENTENCE)], 'draft.md');
    assert.equal(back?.finding, finding);
    assert.deepEqual(back?.changes, [{ of: 'claim', before: SENTENCE, now: SENTENCE.replace('420', '430') }]);
  });

  it('says the old words and the new of a passage', () => {
    const judged = judgedWith(SENTENCE);
    const [back] = reopened([findingAt(judged, '420 tonnes', PASSAGE.replace('240', '250'))], judged, [decisionOn(SENTENCE)], 'draft.md');
    assert.deepEqual(back?.changes, [{ of: 'passage', before: PASSAGE, now: PASSAGE.replace('240', '250') }]);
  });

  it('never writes down the words of a confidential passage', () => {
    const judged = judgedWith(SENTENCE);
    const secret = { byPath: () => ({ metadata: { confidential: true } }) as never };
    const decisions = [...dismiss(findingAt(judged, '420 tonnes'), judged, here, secret), confirm(judged.claims[0] as never, judged, here, secret)];
    assert.doesNotMatch(formatDecisions({ decisions, unread: [] }), /240|herring\.md/);
    const [back] = reopened([findingAt(judged, '420 tonnes', 'Other words.')], judged, decisions, 'draft.md');
    assert.equal(back?.changes[0]?.before, null);
  });

  it('is nothing while the words stand, nothing where no finding came back, and nothing for another sentence', () => {
    const judged = judgedWith(`Prices rose, too. ${SENTENCE}`);
    assert.deepEqual(reopened([findingAt(judged, '420 tonnes')], judged, [], 'draft.md'), []);
    assert.deepEqual(reopened([], judged, [decisionOn(SENTENCE)], 'draft.md'), []);
    assert.deepEqual(reopened([], judgedWith(SENTENCE.replace('420', '240')), [decisionOn(SENTENCE)], 'draft.md'), []);
    const other = judgedWith('The port handled 420 tonnes of sand eel.');
    assert.deepEqual(reopened([findingAt(other, '420 tonnes')], other, [decisionOn(SENTENCE)], 'draft.md'), []);
  });

  it('is a confirmed claim whose number or source changed', () => {
    const confirmation = confirmedIn(SENTENCE);
    const still = judgedWith(`Prices, rose. ${SENTENCE}`);
    assert.deepEqual(decided([], still, [confirmation], 'draft.md').confirmed.map(({ claim }) => claim.claim.text), [SENTENCE]);
    assert.deepEqual(reopened([], still, [confirmation], 'draft.md'), []);
    for (const [text, passage, of] of [[SENTENCE.replace('420', '430'), PASSAGE, 'claim'], [SENTENCE, PASSAGE.replace('240', '420'), 'passage']] as const) {
      const now = judgedWith(text, passage);
      assert.deepEqual(decided([], now, [confirmation], 'draft.md').confirmed, []);
      assert.deepEqual(reopened([], now, [confirmation], 'draft.md').map(({ changes }) => changes.map((change) => change.of)), [[of]]);
    }
  });
});

describe('the hash of a claim', () => {
  it('is FNV-1a: the published value for no bytes, and one made with whole numbers', () => {
    assert.equal(hashOf(''), 'cbf29ce484222325');
    let whole = 0xcbf29ce484222325n;
    for (const unit of 'a long enough row of words \u4e2d\uffff') for (const byte of [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]) whole = BigInt.asUintN(64, (whole ^ BigInt(byte)) * 0x100000001b3n);
    assert.equal(hashOf('A long  enough row of words \u4e2d\uffff'), whole.toString(16).padStart(16, '0'));
  });

  it('tells a currency sign, a percent sign and a minus apart', () => {
    const texts = ['Sales of $5', 'Sales of €5', 'Sales of 5%', 'Sales of -5', 'Sales of 5'];
    assert.equal(new Set(texts.map(hashOf)).size, texts.length);
  });
});

describe('decisions as other programs and people write them', () => {
  const whole = { v: 1, rule: 'figure-differs', draft: null, claim: 'c', words: 'w', passage: null, verdict: 'dismissed', reason: '' };
  const readOf = (value: object) => parseDecisions(`${JSON.stringify(value)}\n`, 'd.jsonl').value.decisions[0];

  it('hold for the workspace, for a draft, or at one place', () =>
    assert.deepEqual([readOf(whole), readOf({ ...whole, draft: 'a.md' }), readOf({ ...whole, draft: 'a.md', place: 3 })].map((one) => one && scopeOf(one)), ['workspace', 'draft', 'once']));

  it('are not read where a part is missing or of another type', () => {
    for (const wrong of [{ v: 2 }, { place: -1 }, { place: 1.5 }, { place: '3' }, { verdict: 'maybe' }, { rule: 7 }, { words: null }]) assert.equal(readOf({ ...whole, ...wrong }), undefined, JSON.stringify(wrong));
  });

  it('are ordered by time where it can be read; one without a time is earlier', () => {
    const at = (time: string | undefined, verdict: 'dismissed' | 'confirmed') => ({ ...whole, verdict, ...(time === undefined ? {} : { at: time }) }) as Decision;
    const latest = (...all: Decision[]) => inForce(all).map(({ verdict }) => verdict);
    assert.deepEqual(latest(at('2024-05-01T10:00', 'dismissed'), at('2024-05-01T09:00:30Z', 'confirmed')), ['dismissed'], 'a time without a zone is UTC');
    assert.deepEqual(latest(at('2024-05-01', 'confirmed'), at(undefined, 'dismissed')), ['confirmed']);
    assert.deepEqual(latest(at('2024-13-45', 'dismissed'), at('2024-05-01', 'confirmed')), ['confirmed']);
    assert.deepEqual(latest(at('yesterday', 'dismissed'), at('2024-05-01', 'confirmed')), ['confirmed']);
  });

  it('leave other attributes of git as they are', () => {
    assert.equal(withGitAttributes('*.md text'), `*.md text\n${gitAttributes}`);
    assert.equal(withGitAttributes('*.md text\n'), `*.md text\n${gitAttributes}`);
  });
});
