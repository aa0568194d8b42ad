import assert from 'node:assert/strict';
import type { Document } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { splitSentences } from '../../src/core/text/sentences';

const read = (text: string): Document => readDocument('a.md', text).value;
/** What is left of one line when markup is gone, runs of blanks as one. */
const words = (text: string): string => proseOf(read(text)).replace(/\s+/g, ' ').trim();
const blocks = (text: string): string[] => {
  const document = read(text);
  const prose = proseOf(document);
  return document.blocks.map(({ kind, level, span }) => `${kind}${level ?? ''}: ${prose.slice(span.start, span.end).replace(/\s+/g, ' ').trim()}`);
};

describe('reading Markdown', () => {
  const inline: Readonly<Record<string, string>> = {
    'The **fleet** *landed* __ten__ _tonnes_ ~~again~~.': 'The fleet landed ten tonnes again .',
    'A ***strong** one* and snake_case_name, 2 * 3 * 4, 5*.': 'A strong one and snake_case_name, 2 * 3 * 4, 5*.',
    '“**Enough**,” she said.': '“ Enough ,” she said.',
    'Run `git push` or ``a ` b`` and `open.': 'Run or and `open.',
    'See [the report](https://x.org/a_(b) "title") and ![a chart](c.png).': 'See the report and a chart .',
    'At <https://x.org> or https://x.org/y, or <a@b.org>.': 'At or , or .',
    '<b class="x">Ten</b> tonnes<!-- check --> of cod <5 kg, a < b.': 'Ten tonnes of cod <5 kg, a < b.',
    'A note[^1] here and [^two].': 'A note here and .',
    '[Ten tonnes]{.figure-differs} of cod.': 'Ten tonnes of cod.',
    'He [Lee] said [sic] so [verify].': 'He [Lee] said [sic] so [verify].',
    'Prices \\*rose\\* to \\$5.': 'Prices *rose * to $5.',
    'Costs {not an attribute} {{< include a.qmd >}} rose.': 'Costs {not an attribute} rose.',
    '*open and **never closed': '*open and **never closed',
  };
  it('blanks markup and leaves every word', () => {
    for (const [text, prose] of Object.entries(inline)) {
      assert.equal(words(text), prose, text);
      assert.equal(proseOf(read(text)).length, text.length);
    }
  });

  it('follows references that the document defines, and only those', () => {
    assert.deepEqual(blocks('See [the report][r], [R] and [other].\n\n[r]: https://x.org'), ['paragraph: See the report , R and [other].']);
  });

  it('tells blocks by kind, marks of lists, quotes and headings hidden', () => {
    const text = [
      '# The *Catch* {#top} ##', 'Second Title', '============', '', 'One line', 'and the next.', '', '> Quoted', '> words.', '', '- first', '  goes on', '- [x] second', '  1. third', '', '    its paragraph', '',
      '| a | b |', '|---|---|', '| 1 | 2 |', '', '```', 'code', '```', '', '    more code', '', '<div>Inside.</div>', '', '<script>let a = 1;</script>', '', '::: {.note}', 'In a division.', ':::', '', '[^1]: The note.', '', '***', 'End.',
    ].join('\n');
    assert.deepEqual(blocks(text), [
      'heading1: The Catch', 'heading1: Second Title', 'paragraph: One line and the next.', 'block-quote: Quoted words.', 'list-item: first goes on', 'list-item: second', 'list-item: third', 'list-item: its paragraph',
      'table: | a | b | |---|---| | 1 | 2 |', 'code: ``` code ```', 'code: more code', 'paragraph: Inside.', 'code: <script>let a = 1;</script>', 'paragraph: In a division.', 'paragraph: The note.', 'paragraph: End.',
    ]);
  });

  it('collects citations with their keys and hides them', () => {
    const text = 'Trade grew [see @lee2020, pp. 3–4; -@doe_21]. As @{a key} and @roe.b show (@x:y), not mail@example.org or [@user](https://x.org).';
    const keys = read(text).citations.filter(({ via }) => via === undefined);
    assert.deepEqual(keys.map((citation) => citation.key), ['lee2020', 'doe_21', 'a key', 'roe.b', 'x:y']);
    for (const { span, key } of keys) assert.ok(text.slice(span.start, span.end).includes(key) && text.charAt(span.start) === '@');
    assert.equal(words(text), 'Trade grew . As and show ( ), not mail@example.org or .');
  });

  it('knows where footnotes and links lead, which may cite an article too', () => {
    const text = 'Trade[^a] grew ([here](<https://x.org/a b> "T"), [there](../b.md)), ![seen](c.png).\n\n[^a]: A note.\n';
    assert.deepEqual(read(text).citations.map(({ via, key, span }) => [via, key, text.slice(span.start, span.end)]), [
      ['footnote', 'a', '^a'],
      ['link', 'https://x.org/a b', 'here'],
      ['link', '../b.md', 'there'],
    ]);
  });

  it('counts offsets over front matter, CRLF, tabs and emoji', () => {
    const text = '---\r\ntitle: A\r\n---\r\n\r\n# One 🎣\r\n\r\n-\tTwo **three**.\r\n\r\n> Four.\r\n';
    const document = read(text);
    const prose = proseOf(document);
    assert.deepEqual(splitSentences(prose, document.blocks).map(({ span }) => text.slice(span.start, span.end)), ['One 🎣', 'Two **three**.', 'Four.']);
  });

  it('never has a title below the prose that opens the document, unless it is of level 1', () => {
    assert.equal(read('Prose opens it.\n\n## Later').metadata.title, undefined);
    assert.equal(read('<!-- note -->\n\n## First\n\nProse.').metadata.title, 'First');
    assert.equal(read('Prose opens it.\n\n# Later').metadata.title, 'Later');
  });
});
