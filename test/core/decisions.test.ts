import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyDecisions, decide, formatDecisions, hashOf, parseDecisions, type Answer, type Decision } from '../../src/core/decisions';
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
  const evidence = passage === null ? [] : [{ text: passage } as Evidence];
  return { rule: 'figure-differs', severity: 'warning', standing: passage === null ? 'missing' : 'conflict', span, text: words, message: '', evidence, edits: [], also: [] };
}

const here: Answer = { verdict: 'dismissed', reason: 'own reporting', draft: 'draft.md' };

function decisionOn(text: string, answer: Answer = here): Decision {
  const judged = judgedDraft(text);
  return decide(findingAt(judged, '420 tonnes'), judged, answer);
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
    assert.equal(applyDecisions(findings, judged, [decisionOn(SENTENCE, { ...here, draft: null })], 'other.md').length, 0);
  });

  it('for want of a source stays away when another passage becomes the nearest', () => {
    const judged = judgedDraft(SENTENCE);
    const missing = (passage: string): Finding => ({ ...findingAt(judged, '420 tonnes', passage), standing: 'missing' });
    const decision = decide(missing(PASSAGE), judged, here);
    assert.equal(applyDecisions([missing('Another passage.')], judged, [decision], 'draft.md').length, 0);
  });

  it('is not the finding of another rule, nor a confirmed one', () => {
    const judged = judgedDraft(SENTENCE);
    const finding = findingAt(judged, '420 tonnes');
    assert.equal(applyDecisions([{ ...finding, rule: 'figure-unsourced' }], judged, [decisionOn(SENTENCE)], 'draft.md').length, 1);
    assert.equal(applyDecisions([finding], judged, [decisionOn(SENTENCE, { ...here, verdict: 'confirmed' })], 'draft.md').length, 1);
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
  const yours = decisionOn('The quay has 420 tonnes of ice.', { ...here, draft: null });

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

describe('the hash of a claim', () => {
  it('is FNV-1a: the published value for no bytes', () => {
    assert.equal(hashOf(''), 'cbf29ce484222325');
  });

  it('tells a currency sign, a percent sign and a minus apart', () => {
    const texts = ['Sales of $5', 'Sales of €5', 'Sales of 5%', 'Sales of -5', 'Sales of 5'];
    assert.equal(new Set(texts.map(hashOf)).size, texts.length);
  });
});
