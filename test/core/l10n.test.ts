import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../src/core/corpus/corpus';
import { extract } from '../../src/core/extract/extract';
import { claimCard } from '../../src/core/features/claim-card';
import { judge } from '../../src/core/ground/judge';
import { readDocument } from '../../src/core/read/read';
import { allRules } from '../../src/core/rules/all';
import { check } from '../../src/core/rules/check';
import { resolveSettings } from '../../src/core/settings';
import { inEnglish, say, speak, spoken } from '../../src/core/text/say';
import { bundleFile, bundleText, messagesOfSources, unreadCalls } from '../support/l10n';
import { parseMarked } from '../support/marked';
import { assertTranslated, pseudo } from '../support/pseudo';
import { root } from '../support/project';

describe('the words of messages', () => {
  const messages = messagesOfSources();
  afterEach(() => speak({}));

  it('are all in the bundle that translators start from (npm run l10n writes it)', () => {
    assert.equal(readFileSync(bundleFile, 'utf8'), bundleText(messages));
  });

  it('can be collected: every call names its message, and no message is put together from pieces', () => {
    assert.deepEqual(unreadCalls(), []);
  });

  it('take their arguments wherever a language puts them; words without a translation stay English', () => {
    speak({ '{0} of {1}': 'von {1} {0}' });
    assert.equal(say('{0} of {1}', 3, 6), 'von 6 3');
    assert.equal(say('line {0}', '{0}'), 'line {0}');
    assert.equal(say('toString'), 'toString');
  });

  it('are English where somebody else reads them', () => {
    speak({ Found: 'Gefunden' });
    assert.equal(inEnglish(() => say('Found')), 'Found');
    assert.throws(() => inEnglish(() => assert.fail()));
    assert.deepEqual(spoken(), { Found: 'Gefunden' });
  });

  it('are translated in every message, edit and card of every rule', () => {
    speak(pseudo(messages));
    const read = (folder: string, name: string): string => readFileSync(join(root, folder, name), 'utf8');
    const heard = new Set<string>();
    for (const file of readdirSync(join(root, 'test/rules')).filter((name) => name.endsWith('.md'))) {
      for (const marked of parseMarked(read('test/rules', file)).slice(0, 5)) {
        const articles = [...marked.shared.map((name) => ({ path: `${name}.md`, text: read('test/rules/articles', `${name}.md`) })), ...marked.articles];
        const { value: settings } = resolveSettings([{ 'copying.minimumWords': 12, rules: { 'single-origin': 'hint' } }, marked.settings]);
        const corpus = new Corpus();
        for (const { path, text } of articles) corpus.put(extract(readDocument(path, text).value), { size: text.length, modified: 0 });
        const judged = judge(extract(readDocument('draft.md', marked.draft).value, settings.language), corpus, settings);
        const findings = check(judged, settings);
        for (const { rule } of findings) heard.add(rule);
        const cards = judged.claims.map(claimCard);
        const said = [...findings.flatMap(({ message, edits }) => [message, ...edits.map(({ title }) => title)]), ...cards.flatMap(({ title, subtitle, lines }) => [title, subtitle, ...lines.map(({ text }) => text)])];
        assertTranslated(said, [marked.draft, ...articles.flatMap(({ path, text }) => [path, text])]);
      }
    }
    assert.deepEqual(allRules.map(({ id }) => id).filter((id) => !heard.has(id)), []);
  });
});
