import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { describe, it } from 'mocha';
import { Corpus } from '../../src/core/corpus/corpus';
import { hoverAt } from '../../src/core/features/hover';
import { suggest } from '../../src/core/features/suggestions';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { escapeMarkdown, escapeProse, oneLine } from '../../src/core/text/escape';
import { toMarkdown } from '../../src/server/to-lsp';
import { readArticle } from '../../src/server/reader';
import { anyFingerprint } from '../support/articles';
import { tried } from '../support/tried';

/** What an attack brings, and what is put round it so that it begins or ends somewhere else. */
const PAYLOADS = [
  '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="command:workbench.action.quit">x</a>', '<svg onload=alert(1)>', '<iframe src=https://evil.example>', '</td></tr></table><h1>x</h1>', '<!-- x -->', '<![CDATA[x]]>', '<?x?>', '&lt;img src=x&gt;',
  '![b](https://evil.example/b.png)', '![b][r]', '[x](command:workbench.action.quit)', '[x](javascript:alert(1))', '[x](data:text/html,x)', '[x](<command:a b>)', '[r]: command:workbench.action.quit', '<command:workbench.action.quit>', 'https://evil.example/a', 'www.evil.example', 'mail@evil.example', 'command:workbench.action.quit',
  '| a | b |', '|---|---|', '# x', '> x', '- x', '1. x', '***', '```js', '`x`', '$(trash)~spin', '\u001b[31mx\u001b[0m', '\u001b]8;;https://evil.example\u0007x', '\u202ex\u202c', '\u2066x\u2069', '\u0000x', '\r\nx: y', '\\', '[^1]: x',
];
const FRAMES: readonly ((payload: string) => string)[] = [(payload) => payload, (payload) => `a ${payload} b`, (payload) => `\\${payload}`, (payload) => `](${payload})`, (payload) => `\`${payload}`, (payload) => `"'>${payload}`];
const attacks = PAYLOADS.flatMap((payload) => FRAMES.map((frame) => frame(payload)));

const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

const render = new MarkdownIt({ html: true, linkify: true });
const inert = (html: string): string => html.replace(/<a href="(?:https?|mailto):[^"]*">|<\/a>/g, '');

describe('words that mean harm', function () {
  this.timeout(120_000);

  it('become neither tag nor link nor picture, on one line, whoever shows them', () => {
    for (const attack of attacks) {
      const html = inert(render.renderInline(escapeMarkdown(attack)));
      assert.doesNotMatch(html, /</, JSON.stringify(attack));
      assert.doesNotMatch(inert(render.renderInline(escapeProse(attack))), /<(?!\/?(?:br|p)\b)/, JSON.stringify(attack));
      for (const shown of [escapeMarkdown(attack), escapeProse(attack), oneLine(attack)]) assert.doesNotMatch(shown, CONTROL);
    }
    tried('injections through every way of escaping', attacks.length * 3);
  });

  it('reach hover, completion and findings only as words, from titles, names and sentences', async () => {
    const some = attacks.filter((_, at) => process.env['STET_LONG'] !== undefined || at % 6 === (at / 6 | 0) % 6);
    for (const attack of some) {
      const source = `---\ntitle: ${JSON.stringify(attack)}\noutlet: ${JSON.stringify(attack)}\nauthor: ${JSON.stringify(attack)}\n---\n\nAda Cole, head of the ${attack.replaceAll('\n', ' ')} office, said that the port of Lindhaven handled 4 million tonnes of cargo in 2023.\n`;
      const corpus = new Corpus();
      const { value: article } = await readArticle('a.md', new TextEncoder().encode(source));
      // A file with a zero byte is no text, and refused as such.
      assert.equal(article === null, attack.includes('\u0000'));
      if (article === null) continue;
      corpus.put(article, anyFingerprint);
      const text = 'Ada Cole said that the port of Lindhaven handled 5 million tonnes of cargo in 2023. See @Ada';
      const draft = (await readArticle('draft.md', new TextEncoder().encode(text))).value!;
      const judged = judge(draft, corpus, defaultSettings);
      const links = { uriOf: (path: string) => `file:///corpus/${path}`, corpus, commands: true, sources: true, helpFor: () => null };
      const hovered = ['Cole', 'Lindhaven', '5 million', 'handled'].map((word) => hoverAt(judged.draft, judged.claims, corpus, text.indexOf(word) + 1)?.card);
      const offered = suggest({ text, metadata: draft.metadata }, corpus, text.length, { trigger: '@' }).items;
      assert.ok(offered.length > 0);
      for (const card of [...hovered, ...offered.map((item) => item.card())]) {
        if (!card) continue;
        const html = render.render(toMarkdown(card, links).value);
        assert.doesNotMatch(html, /<(?!\/?(?:p|ul|li|strong|br|a)\b)/, JSON.stringify(attack));
        for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) assert.match(address ?? '', /^command:stet\.openSourceAt\?/, JSON.stringify(attack));
      }
      const findings = check(judged, defaultSettings);
      assert.ok(findings.length > 0, JSON.stringify(attack));
      for (const { message } of findings) assert.doesNotMatch(oneLine(message), CONTROL, JSON.stringify(attack));
    }
    tried('injections through hover, completion and findings', some.length);
  });
});
