import * as assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver/node';
import { escapeMarkdown, oneLine } from '../../src/core/text/escape';
import { openSession, type Session } from './session';

const attacks = [
  '<img src=https://evil.example/x.png>',
  '<script>alert(1)</script>',
  '![beacon](https://evil.example/b.png)',
  '[click](command:workbench.action.terminal.new)',
  '[click]: command:workbench.action.quit',
  '<command:workbench.action.quit>',
  'https://evil.example/path and www.evil.example and mail@evil.example',
  '`code` **bold** _soft_ ~~gone~~',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '# heading\n> quote\n- list\n1. first',
  '$(trash) &lt;b&gt; &#x3c;i>',
  '\u001b[31mred\u001b[0m \u202Ereversed\u202C',
  'a\\](command:x) \\<b>',
];

/** As VS Code renders: GitHub's Markdown with addresses made into links; HTML is let through here so that any would show. */
const render = new MarkdownIt({ html: true, linkify: true });

describe('words of an article inside Markdown', () => {
  for (const attack of attacks) {
    it(`stay words: ${JSON.stringify(attack).slice(0, 60)}`, () => {
      const markdown = escapeMarkdown(attack);
      const html = render.renderInline(markdown).replace(/<a href="https?:[^"]*">|<a href="mailto:[^"]*">|<\/a>/g, '');
      assert.doesNotMatch(html, /</, `${markdown} → ${html}`);
      assert.doesNotMatch(markdown, /[\u0000-\u001F\u202A-\u202E]/);
      assert.doesNotMatch(markdown, /(?<!\\)(?:\\\\)*(?:https?:|www\.|[a-z]@)/);
    });
  }

  it('read on the page as they were written', () => {
    const text = 'Profits (2023): 3.6 % — “up” by 1/3 & more! #1 [sic] a_b*c';
    const html = render.renderInline(escapeMarkdown(text));
    assert.equal(html.replaceAll('&amp;', '&'), text);
  });

  it('lose line ends and control characters in labels', () => {
    assert.equal(oneLine('a\r\nb\u001b[2Jc\u2028d'), 'a b [2Jc d');
  });
});

describe('a hostile article', () => {
  let session: Session;
  afterEach(() => session.close());
  const attack = '[run](command:workbench.action.quit) <img src=x> ![b](https://evil.example/b.png) \u001b[31m';

  it('brings no link, image, tag or escape sequence of its own into hover, completion or diagnostics', async () => {
    session = await openSession({
      folders: { desk: { 'corpus/a.md': `---\ntitle: ${JSON.stringify(attack)}\nkey: "a](command:x)"\n---\n\nMarta Vellin, head of the ${attack} office, said the port of Lindhaven handled 4 million tonnes in 2023.\n` } },
    });
    await session.ready('desk');
    await session.type('desk/draft.md', 'Marta Vellin said the port of Lindhaven handled 5 million tonnes in 2023. See @Vel\n');
    const found = await session.diagnostics('desk/draft.md', (all) => all.length > 0);
    const list = await session.complete('desk/draft.md', { line: 0, character: 82 });
    const item = list?.items.find(({ label }) => label.includes('Vellin'));
    assert.ok(item);
    const resolved = await session.client.sendRequest<CompletionItem>('completionItem/resolve', item);
    const cards = [
      await session.hover('desk/draft.md', 'Vellin'),
      await session.hover('desk/draft.md', '5 million'),
      await session.hover('desk/draft.md', 'handled'),
      (resolved.documentation as MarkupContent).value,
    ];
    for (const card of cards) {
      assert.notEqual(card, '');
      const html = render.render(card);
      assert.doesNotMatch(html, /<img|<script/);
      for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) assert.match(address ?? '', /^command:stet\.openSourceAt\?/);
    }
    const plain = [...found.flatMap(({ message, relatedInformation }) => [String(message), ...(relatedInformation ?? []).map((related) => related.message)]), item.label, item.detail ?? ''];
    for (const text of plain) assert.doesNotMatch(text, /[\u0000-\u001F]/);
  });
});
