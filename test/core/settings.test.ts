import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultSettings, parseConfig, resolveSettings } from '../../src/core/settings';

describe('settings', () => {
  it('are the defaults where nobody set anything', () => {
    assert.deepEqual(resolveSettings([undefined, null, {}]), { value: defaultSettings, problems: [] });
  });

  it('take the later layer key by key, and merge rules and limits entry by entry', () => {
    const { value, problems } = resolveSettings([
      { 'corpus.folders': ['catch'], rules: { 'actor-unknown': 'off', placeholder: 'hint' }, limits: { articles: 10 } },
      { 'corpus.exclude': ['old/'], rules: { placeholder: 'warning' }, limits: { findings: 5 } },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(value['corpus.folders'], ['catch']);
    assert.deepEqual(value['corpus.exclude'], ['old/']);
    assert.deepEqual(value.rules, { 'actor-unknown': 'off', placeholder: 'warning' });
    assert.deepEqual(value.limits, { ...defaultSettings.limits, articles: 10, findings: 5 });
  });

  it('pass over entries that are not set, and show what is wrong no longer than a line takes', () => {
    const { value, problems } = resolveSettings([{ rules: { placeholder: null, 'actor-unknown': undefined }, limits: 'x'.repeat(200), 'check.run': undefined }]);
    assert.deepEqual([value.rules, value.limits], [defaultSettings.rules, defaultSettings.limits]);
    assert.deepEqual(problems.map(({ subject, reason }) => [subject, reason.length < 120 && reason.includes('…')]), [['stet.limits', true]]);
    assert.equal(resolveSettings([{ limits: () => 1 }]).problems[0]?.reason, 'is function, but should be an object');
  });

  const spellings: readonly [string, unknown][] = [
    ['dotted', { 'corpus.folders': ['a'] }],
    ['with the prefix', { 'stet.corpus.folders': ['a'] }],
    ['nested', { corpus: { folders: ['a'] } }],
    ['nested below the prefix', { stet: { corpus: { folders: ['a'] } } }],
  ];
  for (const [name, layer] of spellings) {
    it(`are read ${name}`, () => {
      const { value, problems } = resolveSettings([layer]);
      assert.deepEqual([value['corpus.folders'], problems], [['a'], []]);
    });
  }

  const wrong: readonly [unknown, string, string][] = [
    [{ 'corpus.folders': 'articles' }, 'stet.corpus.folders', 'is "articles", but should be a list of texts'],
    [{ 'corpus.folders': [1] }, 'stet.corpus.folders', 'is [1], but should be a list of texts'],
    [{ 'check.run': 'always' }, 'stet.check.run', 'is "always", but should be one of type, save, manual'],
    [{ 'findings.revealDelay': -1 }, 'stet.findings.revealDelay', 'is -1, but should be a number that is 0 or more'],
    [{ 'figures.tolerance': '1%' }, 'stet.figures.tolerance', 'is "1%", but should be a number that is 0 or more'],
    [{ 'completion.trigger': 5 }, 'stet.completion.trigger', 'is 5, but should be a text'],
    [{ rules: 'off' }, 'stet.rules', 'is "off", but should be an object'],
    [{ rules: { placeholder: 'error' } }, 'stet.rules.placeholder', 'is "error", but should be one of off, hint, information, warning'],
    [{ limits: { articles: 'many' } }, 'stet.limits.articles', 'is "many", but should be a number that is 0 or more'],
    [['corpus'], 'settings', 'are ["corpus"], but should be an object'],
  ];
  for (const [layer, subject, reason] of wrong) {
    it(`of the wrong type are named and passed over: ${JSON.stringify(layer)}`, () => {
      const { value, problems } = resolveSettings([layer]);
      assert.deepEqual(value, defaultSettings);
      assert.deepEqual(problems.map((problem) => [problem.subject, problem.reason]), [[subject, reason]]);
    });
  }

  it('keep the value of the layer below where the one above is wrong', () => {
    assert.deepEqual(resolveSettings([{ 'corpus.folders': ['a'] }, { 'corpus.folders': 3 }]).value['corpus.folders'], ['a']);
  });

  it('that nobody knows are named with the nearest known one', () => {
    const { problems } = resolveSettings([{ 'corpus.folder': ['a'], rules: { 'figure-difers': 'off' } }], ['figure-differs', 'placeholder']);
    assert.deepEqual(problems.map(({ subject, next }) => [subject, next]), [
      ['stet.corpus.folder', 'Did you mean stet.corpus.folders?'],
      ['stet.rules.figure-difers', 'Did you mean stet.rules.figure-differs?'],
    ]);
  });

  it('that belong to the language client are no concern', () => {
    assert.deepEqual(resolveSettings([{ trace: { server: 'verbose' } }]).problems, []);
  });

  it('named like parts of the language itself change nothing', () => {
    const layer = parseConfig('{"__proto__": {"corpus.folders": ["x"]}, "constructor": 1, "rules": {"__proto__": "off"}}', 'config.json').value;
    const { value } = resolveSettings([layer]);
    assert.deepEqual(value['corpus.folders'], ['corpus']);
    assert.equal(({} as { folders?: unknown }).folders, undefined);
  });
});

describe('.stet/config.json', () => {
  const bad: readonly [string, RegExp][] = [
    ['{"corpus.folders": [}', /^is not valid JSON/],
    ['', /^is not valid JSON/],
    ['[1, 2]', /^holds \[1,2\], but should hold an object$/],
  ];
  for (const [text, reason] of bad) {
    it(`that holds ${JSON.stringify(text)} is named with the reason`, () => {
      const { value, problems } = parseConfig(text, 'desk/.stet/config.json');
      assert.equal(value, undefined);
      assert.equal(problems[0]?.subject, 'desk/.stet/config.json');
      assert.match(problems[0]?.reason ?? '', reason);
    });
  }

  it('may start with a byte order mark', () => {
    assert.deepEqual(parseConfig('\uFEFF{"rules": {}}', 'config.json'), { value: { rules: {} }, problems: [] });
  });
});
