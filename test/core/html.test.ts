import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Document, Metadata, Outcome } from '../../src/core/model';
import { readHtml } from '../../src/core/read/html';
import { readDocument } from '../../src/core/read/read';
import { fold } from '../../src/core/text/fold';
import { proseOf } from '../../src/core/text/prose';
import { root } from '../support/project';

const pages = join(root, 'test/support/pages');
const encode = (page: string): Uint8Array => new TextEncoder().encode(page);
const latin1 = (page: string): Uint8Array => Uint8Array.from(page, (char) => char.charCodeAt(0));
const read = (page: string | Uint8Array): Promise<Outcome<Document | null>> => readHtml('2024/page.html', typeof page === 'string' ? encode(page) : page);
const plain = (words: string): string => fold(words).replace(/\s+/g, ' ').trim();
const shape = ({ value }: Outcome<Document | null>): string[] => (value?.blocks ?? []).map(({ kind, span, level }) => `${kind}${level ?? ''}: ${value?.text.slice(span.start, span.end)}`);

/** Blocks of a document as words without markup. */
function wordsOf(document: Document, but: readonly string[] = []): string[] {
  const prose = proseOf(document);
  return document.blocks.filter(({ kind }) => kind !== 'front-matter' && kind !== 'furniture' && !but.includes(kind)).map(({ span }) => plain(prose.slice(span.start, span.end)));
}

const BRIDGE = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter.';
const FERRY = 'Work will start in May and last for two years, the roads department said, and the ferry will run more often until it is done.';
const PAPER = 'A report on the state of all nine bridges of the county is due in autumn, and the council has set aside money for two of them.';
const body = `<p>${BRIDGE}</p><p>${FERRY}</p><p>${PAPER}</p>`;
const page = (inside: string, head = ''): string => `<!doctype html><html><head><meta charset="utf-8"><title>Bridge to Close</title>${head}</head><body>${inside}</body></html>`;

describe('pages as generators write them', () => {
  const known: readonly (readonly [page: string, article: string, metadata: Partial<Metadata>])[] = [
    ['asciidoctor', 'chips', { author: 'Daniel Osei' }],
    ['eleventy', 'tram', { outlet: 'Millbrook Courier', date: '2023-11-08', place: 'Millbrook' }],
    ['ghost', 'herring', { outlet: 'The Harbour Gazette', author: 'Marit Solvang', date: '2024-06-21', url: 'https://harbour-gazette.example/herring-quota/' }],
    ['hexo', 'herring', { outlet: 'The Harbour Gazette', author: 'Marit Solvang', date: '2024-06-21', url: 'https://harbour-gazette.example/2024/06/21/herring/index.html' }],
    ['libreoffice', 'herring', { author: 'Marit Solvang', date: '2024-06-21' }],
    ['mkdocs', 'water', { title: 'Utility Finds Lead in One of Nine Pipes It Tested - Riverside Monitor', author: 'Lucía Fernández Prado', url: 'https://riverside-monitor.example/water/' }],
    ['pandoc', 'water', { author: 'Lucía Fernández Prado', date: '2022-09-14' }],
    ['pelican', 'tram', { outlet: 'Millbrook Courier', author: 'Pooja Ramanathan', date: '2023-11-08', place: 'Millbrook' }],
    ['vitepress', 'chips', { outlet: 'Semicon Weekly' }],
    ['wordpress', 'chips', { outlet: 'Semicon Weekly', author: 'Daniel Osei', date: '2024-02-29', url: 'https://semicon-weekly.example/2024/02/29/chip-maker-second-plant/' }],
  ];
  for (const [name, article, metadata] of known) {
    it(`yields the whole article and nothing else from ${name}`, async () => {
      const source = readDocument('a.md', readFileSync(join(pages, 'texts', `${article}.md`), 'utf8')).value;
      const { value, problems } = await readHtml(`${name}.html`, readFileSync(join(pages, `${name}.html`)));
      assert.ok(value);
      assert.deepEqual(problems, []);
      const found = wordsOf(value, ['table']);
      const wanted = wordsOf(source, ['table']);
      assert.deepEqual(wanted.filter((words) => !found.includes(words)), [], 'missing');
      const title = metadata.title ?? source.metadata.title ?? '';
      // The standfirst that one theme sets under its title is the page's own.
      assert.deepEqual(found.filter((words) => !wanted.includes(words) && words !== plain(title) && !words.startsWith('ministers spare mackerel')), [], 'debris');
      assert.equal(value.blocks.filter(({ kind }) => kind === 'table').length, source.blocks.filter(({ kind }) => kind === 'table').length);
      const { key, origins, confidential, draft, ...described } = value.metadata;
      assert.deepEqual(described, { title, ...metadata });
      assert.deepEqual([key, confidential, draft, origins.title], [name, false, false, 'page']);
      assert.equal(value.language, 'en');
      for (const [at, { span }] of value.blocks.entries()) {
        assert.equal(value.text.slice(span.start, span.end).trim().length, span.end - span.start);
        if (at > 0) assert.equal(value.text.slice(value.blocks[at - 1]?.span.end, span.start), '\n\n');
      }
    });
  }
});

describe('the article of a page', () => {
  it('keeps headings, lists, quotes and tables and numbers the items', async () => {
    const inside = `<h1>Bridge to Close</h1>${body}<h3>Costs</h3><ol start="3"><li>first</li><li>second<ul><li>inner</li></ul></li></ol><blockquote><p>It was overdue.</p></blockquote><table><tr><th>Year<th>Cost<tr><td>2024<td>5</table>`;
    assert.deepEqual(shape(await read(page(inside))), [
      'heading1: Bridge to Close', ...[BRIDGE, FERRY, PAPER].map((words) => `paragraph: ${words}`), 'heading3: Costs',
      'list-item: 3. first', 'list-item: 4. second', 'list-item: - inner', 'block-quote: It was overdue.', 'table: Year | Cost\n2024 | 5',
    ]);
  });

  it('leaves out scripts, captions, boxes around the article, what is hidden and marks of notes', async () => {
    const inside = `<nav>Home</nav>${body}<figure><img src="x"><figcaption>The bridge at night</figcaption></figure><div class="newsletter-box"><p>Get our letter.</p></div><p hidden>Secret</p>
      <p style="display: none">Secret</p><script>var secret = "<p>Secret</p>";</script><noscript><p>Secret</p></noscript><template><p>Secret</p></template><iframe>Secret</iframe><p>It costs 10<sup>6</sup> crowns.<sup><a href="#n1">1</a></sup></p>`;
    assert.deepEqual(shape(await read(page(inside))).slice(1), [...[BRIDGE, FERRY, PAPER].map((words) => `paragraph: ${words}`), 'paragraph: It costs 10⁶ crowns.']);
  });

  it('takes two line breaks for the end of a paragraph and drops soft hyphens', async () => {
    const found = shape(await read(page(`<div>${BRIDGE.replace('council', 'coun&shy;cil')}<br><br>${FERRY}<br><br>${PAPER}</div>`)));
    assert.deepEqual(found.slice(1), [BRIDGE, FERRY, PAPER].map((words) => `paragraph: ${words}`));
  });

  it('says so where no article stands out, and reads what is visible', async () => {
    const { value, problems } = await read(page('<h1>404</h1><p>This page does not exist.</p>'));
    assert.match(problems[0]?.reason ?? '', /no article that stands out/);
    assert.match(value?.text ?? '', /This page does not exist/);
  });

  for (const empty of ['', '   ', '<html></html>', '<script>var a = 1;</script>', '<!-- nothing -->'])
    it(`reads nothing from ${JSON.stringify(empty)}`, async () => {
      const { value, problems } = await read(empty);
      assert.deepEqual([value, problems.length], [null, 1]);
    });
});

describe('what a page states about itself', () => {
  const described = async (head: string, inside = body): Promise<Partial<Metadata> | undefined> => (await read(page(inside, head))).value?.metadata;
  const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

  it('prefers JSON-LD, whose graph may name people by reference', async () => {
    const found = await described(`${ld('[{"@graph":[{"@type":["NewsArticle"],"headline":"Bridge &amp; Ferry","author":[{"@id":"#a"},"Bo Example"],"publisher":{"name":"The Ledger"},"datePublished":"2024-06-21T23:30:00-05:00"},{"@id":"#a","name":"Ada Example"}]}]')}<meta property="og:title" content="Other"><meta name="author" content="Other">`);
    assert.deepEqual([found?.title, found?.author, found?.outlet, found?.date], ['Bridge & Ferry', 'Ada Example, Bo Example', 'The Ledger', '2024-06-21']);
  });

  it('mends JSON-LD with line breaks or commas too many, and passes over what is beyond mending', async () => {
    assert.equal((await described(ld('{"@type":"Article","description":"a\nb","datePublished":"2024-03-01",}')))?.date, '2024-03-01');
    assert.equal((await described(`${ld('{"@type":"Article", oops')}<meta name="date" content="2024-03-02">`))?.date, '2024-03-02');
  });

  const dates: readonly (readonly [head: string, inside: string, date: string | undefined])[] = [
    ['<meta property="article:published_time" content="2024-01-01T00:30:00+09:00">', body, '2024-01-01'],
    ['<meta property="article:published_time" content="Fri, 21 Jun 2024 23:00:00 -0500">', body, '2024-06-21'],
    ['<meta name="parsely-pub-date" content="20240621T101500Z">', body, '2024-06-21'],
    ['', `<time datetime="2024-05-04T10:00">May 4</time>${body}`, '2024-05-04'],
    ['', `<time>May 4, 2024</time>${body}`, '2024-05-04'],
    ['<meta property="article:modified_time" content="2024-06-21">', body, undefined],
    ['<meta name="date" content="03/04/2024">', body, undefined],
    ['', body, undefined],
  ];
  for (const [head, inside, date] of dates) it(`takes ${head || inside.slice(0, 40)} for ${date ?? 'no date'}`, async () => assert.equal((await described(head, inside))?.date, date));

  it('reads the address and undoes entities', async () => {
    assert.equal((await described('<link rel="canonical" href="https://a.example/x?a=1&amp;b=2">'))?.url, 'https://a.example/x?a=1&b=2');
    assert.equal((await described('<link rel="canonical" href="/x"><meta property="og:url" content="https://a.example/y">'))?.url, 'https://a.example/y');
    assert.equal((await described('<meta property="og:site_name" content="Fish &amp; Chips"><meta name="author" content="By Ada O&#8217;Example">'))?.author, 'Ada O’Example');
  });
});

describe('the encoding of a page', () => {
  const quoted = `<p>\u201C${BRIDGE} Café.\u201D</p>${body}`;
  const sixteen = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));
  const windows = (text: string): Uint8Array => latin1(text.replaceAll('\u201C', '\u0093').replaceAll('\u201D', '\u0094'));
  const cases: readonly (readonly [name: string, bytes: Uint8Array, words: string])[] = [
    ['UTF-8 without a declaration', encode(`<body>${quoted}`), 'Café.\u201D'],
    ['UTF-8 declared as ISO-8859-1', encode(`<meta charset=iso-8859-1><body>${quoted}`), 'Café.\u201D'],
    ['Windows-1252 declared as ISO-8859-1', windows(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><body>${quoted}`), 'Café.\u201D'],
    ['Windows-1252 declared as UTF-8', windows(`<meta charset="utf-8"><body>${quoted}`), 'Café.\u201D'],
    ['UTF-16 with a byte order mark', Uint8Array.of(0xff, 0xfe, ...sixteen(`<body>${quoted}`)), 'Café.\u201D'],
    ['UTF-16 without one', sixteen(`<body>${quoted}`), 'Café.\u201D'],
    ['Windows-1251 as declared', latin1(`<meta charset="windows-1251"><body><p>\u00CC\u00E8\u00F0</p>${body}`), 'Мир'],
  ];
  for (const [name, bytes, words] of cases)
    it(`reads ${name}`, async () => {
      const { value, problems } = await read(bytes);
      assert.ok(value?.text.includes(words), value?.text.slice(0, 200));
      assert.deepEqual(problems, []);
    });

  it('names an encoding that it does not know', async () => {
    const { value, problems } = await read(latin1(`<meta charset="x-klingon"><body><p>caf\u00E9 ${BRIDGE}</p>${body}`));
    assert.ok(value?.text.includes('café'));
    assert.match(problems[0]?.reason ?? '', /x-klingon/);
  });
});

describe('hostile pages', () => {
  const cases: readonly (readonly [name: string, page: string, read: boolean])[] = [
    ['20,000 nested divisions', page(`${'<div>'.repeat(20_000)}${body}`), true],
    ['20,000 nested lists', page(`${body}${'<ul><li>a'.repeat(1_000)}`), true],
    ['200,000 elements', page('<div>some words, here</div>'.repeat(200_000)), false],
    ['a million entities', page('&amp;'.repeat(1_000_000)), false],
    ['a million stray brackets', page('<'.repeat(1_000_000)), false],
    ['an attribute of 5 MB', page(`<p title="${'a'.repeat(5_000_000)}">x</p>${body}`), true],
    ['an attribute that never ends', page(`${body}<p title="${'a'.repeat(1_000_000)}`), true],
    ['a comment that never ends', page(`${body}${'<!--'.repeat(200_000)}`), true],
    ['buttons that never end', page(`${body}${'<button>'.repeat(50_000)}`), true],
    ['everything left open', `<html><head><title>x</title><body><div><p>${BRIDGE}<p>${FERRY}<p>${PAPER}<ul><li><b>a<td><script>`, true],
    ['deep brackets in JSON-LD', page(body, `<script type="application/ld+json">${'['.repeat(200_000)}</script>`), true],
    ['blanks', page(`${body}${' '.repeat(2_000_000)}`), true],
  ];
  for (const [name, hostile, isRead] of cases)
    it(`ends within five seconds on ${name}`, async function () {
      this.timeout(5_000);
      const { value, problems } = await read(hostile);
      assert.equal(value !== null, isRead, problems[0]?.reason);
      if (isRead) assert.ok(value?.text.includes(BRIDGE));
      else assert.match(problems[0]?.reason ?? '', /more than/);
    });

  it('fetches nothing', async () => {
    const original = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = (() => { asked++; throw new Error('no network'); }) as typeof fetch;
    try {
      await read(page(`${body}<img src="https://a.example/x.png"><link rel="stylesheet" href="https://a.example/x.css"><script src="https://a.example/x.js"></script><iframe src="https://a.example/"></iframe>`));
    } finally {
      globalThis.fetch = original;
    }
    assert.equal(asked, 0);
  });
});
