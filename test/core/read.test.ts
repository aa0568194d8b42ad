import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Document } from '../../src/core/model';
import { isArticlePath, readBytes, readDocument } from '../../src/core/read/read';
import { proseOf } from '../../src/core/text/prose';
import { splitSentences } from '../../src/core/text/sentences';

const sentencesOf = (document: Document): string[] => {
  const prose = proseOf(document);
  return splitSentences(prose, document.blocks).map(({ span }) => prose.slice(span.start, span.end));
};
const shape = (text: string, path = 'a.txt'): string[] =>
  readDocument(path, text).value.blocks.map(({ kind, span, level }) => `${kind}${level ?? ''}: ${text.slice(span.start, span.end)}`);

/** What must hold for every document: blocks and hidden spans in order, disjoint, in range; prose as long as the text. */
function assertSound(document: Document): void {
  for (const spans of [document.blocks.map((block) => block.span), document.hidden]) {
    let last = 0;
    for (const span of spans) {
      assert.ok(last <= span.start && span.start < span.end && span.end <= document.text.length, `${span.start}–${span.end}`);
      last = span.end;
    }
  }
  for (const citation of document.citations) assert.notEqual(citation.key, '');
  // A link's words are the draft's own; only a key stands in the text as it is.
  for (const citation of document.citations) if (citation.via !== 'link') assert.equal(document.text.slice(citation.span.start, citation.span.end).replace(/^\^|[@{}]/g, ''), citation.key);
  assert.equal(proseOf(document).length, document.text.length);
}

const COUNCIL = 'The council voted on Tuesday to repair the bridge over the river, which has been closed to lorries since the flood of last winter.';
const SECOND = 'Work will start in May and last for two years, the roads department said, and the ferry will run more often until it is done.';

describe('reading plain text', () => {
  it('takes blank lines as the ends of paragraphs and joins wrapped lines', () => {
    const wrapped = 'The council voted on Tuesday to repair the bridge over the river,\nwhich has been closed to lorries since the flood of last winter. The\nferry runs.\n\nWork will start in May and last for two years, the department said.';
    assert.deepEqual(shape(wrapped).map((block) => block.split(':')[0]), ['paragraph', 'paragraph']);
    assert.equal(sentencesOf(readDocument('a.txt', wrapped).value)[1], 'The\nferry runs.');
  });

  it('takes each long line as a paragraph where nothing is wrapped', () => {
    assert.deepEqual(shape(`${COUNCIL}\n${SECOND}\n`), [`paragraph: ${COUNCIL}`, `paragraph: ${SECOND}`]);
  });

  it('keeps headings apart and takes the first as the title', () => {
    const text = `Bridge to Close for Two Years\n\n${COUNCIL}\n\nWhat happens to the ferry?\n\n${SECOND}\n\nCosts\n\n${COUNCIL}`;
    assert.deepEqual(readDocument('a.txt', text).value.blocks.map((block) => block.kind), ['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
    assert.equal(readDocument('a.txt', text).value.metadata.title, 'Bridge to Close for Two Years');
    assert.equal(readDocument('a.txt', text).value.metadata.origins.title, 'heading');
  });

  it('takes a sentence for a sentence although it is short or lacks its stop', () => {
    assert.deepEqual(shape(`${COUNCIL}\n\nThe ferry carried 4,200 cars in June\n\n${SECOND}\n\nNobody objected.`).map((block) => block.split(':')[0]), Array(4).fill('paragraph'));
    assert.deepEqual(shape('Trade Reached $36 Billion'), ['paragraph: Trade Reached $36 Billion']);
  });

  it('tells list items and hides their marks', () => {
    const text = 'The plan has parts:\n\n- a new bridge\n- a wider road\n\n1. The first step is a survey.\n2. The second is a vote.\n';
    assert.deepEqual(sentencesOf(readDocument('a.txt', text).value), ['The plan has parts:', 'a new bridge', 'a wider road', 'The first step is a survey.', 'The second is a vote.']);
  });

  it('hides web addresses and bracketed citations, not handles', () => {
    const { value } = readDocument('a.txt', 'See https://example.org/a_(b). The mayor [@council24, p. 3] said so, as @mayor did (www.example.org).');
    assert.deepEqual(value.citations.map((citation) => citation.key), ['council24']);
    assert.equal(proseOf(value).replace(/ {2,}/g, '_'), 'See_. The mayor_said so, as @mayor did (_).');
  });
});

describe('the dateline', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Lima, June 21, 2024 – The council met.', 'Lima', '2024-06-21'],
    ['June 21, 2024, Lima – The council met.', 'Lima', '2024-06-21'],
    ['LIMA (Agency) — The council met.', 'Lima', undefined],
    ['NEW YORK, 3 May 2023 — The council met.', 'New York', '2023-05-03'],
    ['Lima, Peru — The council met.', 'Lima, Peru', undefined],
    ['GENEVA, Sept. 30 (Agency/Other) - The council met.', 'Geneva', undefined],
    ['Rio de Janeiro – The council met.', 'Rio de Janeiro', undefined],
    ['OSLO—The council met.', 'Oslo', undefined],
    ['(Agency) - The council met.', undefined, undefined],
    ['Lima, Peru (ABC)The council met.', 'Lima, Peru', undefined],
    ['(ABC)The council met.', undefined, undefined],
    ['2024-06-21 – The council met.', undefined, '2024-06-21'],
  ];
  it('gives place and date and is no part of the first sentence', () => {
    for (const [text, place, date] of cases) {
      const { value } = readDocument('a.txt', text);
      assert.deepEqual([value.metadata.place, value.metadata.date], [place, date], text);
      assert.deepEqual(sentencesOf(value), ['The council met.'], text);
    }
  });

  it('is not seen in prose with a dash', () => {
    for (const text of ['Growth – Asia’s pride – has slowed.', 'The council — and Lima — agreed.', 'Peru – the largest exporter – gained.', 'In Lima, June 21, 2024 was a cold day – It rained.', 'Fishmeal, long a staple – Peru lives on it.', 'Fifty-two boats sailed.', 'River Basin Authority (RBA) Director Ann Lee met it.']) {
      assert.equal(readDocument('a.txt', text).value.metadata.place, undefined, text);
      assert.ok(sentencesOf(readDocument('a.txt', text).value)[0]?.startsWith(text.slice(0, 5)), text);
    }
  });
});

describe('a dateline in Markdown', () => {
  it('may carry marks of its own', () => {
    const { value } = readDocument('a.md', '**LIMA, June 21, 2024** — The *council* met.');
    assert.deepEqual([value.metadata.place, value.metadata.date], ['Lima', '2024-06-21']);
    assert.deepEqual(sentencesOf(value), ['The  council  met.']);
  });
});

describe('any document', () => {
  it('is sound whatever it holds, in both formats', function () {
    this.timeout(60_000);
    const piece = fc.constantFrom('word', 'The ', '**', '_', '`', '[', ']', '(', ')', '{.a}', '<b>', '<!--', '-->', '@key', '> ', '- ', '1. ', '# ', '\n', '\n\n', '\r\n', '\r', '---\n', '===\n', '| a |', '```\n', 'https://a.b/c', '🎉', '\ud800', '\u200b', '\u0000', '\t', '    ', '“', '”', '. ', '[^1]:', '^', '::: x\n', '\\', '$', 'Share', '\u202e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('a.md', 'a.txt', 'a.qmd', 'a'), (pieces, path) => {
        const { value } = readDocument(path, pieces.join(''));
        assertSound(value);
        for (const { span } of splitSentences(proseOf(value), value.blocks)) assert.ok(span.start < span.end);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read in time in proportion to its length', function () {
    this.timeout(120_000);
    const units = ['[', '[a](', '![', '*a ', '`', '<a ', '<!--', '> ', '- ', '[@a ', '@a ', 'word. ', 'a', '.', ' ', '\n', '{.a ', 'http://a', '|a', '\\', '[a]: b\n', '(a) \n', '* a\n', '\t- a\n', 'A b c d\n', 'A'];
    for (const unit of units) for (const path of ['a.md', 'a.txt']) {
      const began = performance.now();
      const { value } = readDocument(path, unit.repeat(Math.ceil(200_000 / unit.length)));
      splitSentences(proseOf(value), value.blocks);
      assert.ok(performance.now() - began < 10_000, `${path} ${JSON.stringify(unit)}`);
    }
    assertSound(readDocument('a.md', `${'['.repeat(20_000)}${']'.repeat(20_000)}`).value);
  });

  it('counts its offsets after the byte order mark and over CRLF and emoji', async () => {
    const { value } = await readBytes('a.md', new TextEncoder().encode('\ufeff# Nets 🎣\r\n\r\nThe *fleet* sailed.\r\nIt is back.\r\n'));
    assert.ok(value);
    assertSound(value);
    assert.equal(value.text.charAt(0), '#');
    assert.deepEqual(sentencesOf(value), ['Nets 🎣', 'The  fleet  sailed.', 'It is back.']);
  });

  it('is English unless much of it clearly is not', () => {
    const texts: Readonly<Record<string, 'en' | 'other'>> = {
      [COUNCIL.repeat(3)]: 'en',
      'Kurz': 'en',
      'Der Rat hat am Dienstag beschlossen, die Brücke über den Fluss zu reparieren, die seit dem Hochwasser des letzten Winters für Lastwagen gesperrt ist. Die Arbeiten beginnen im Mai und dauern zwei Jahre, sagte das Amt.': 'other',
      'El consejo votó el martes reparar el puente sobre el río, que ha estado cerrado a los camiones desde la inundación del invierno pasado. Las obras comenzarán en mayo y durarán dos años, dijo el departamento.': 'other',
      'Совет во вторник проголосовал за ремонт моста через реку, который был закрыт для грузовиков.': 'other',
      'Hội đồng thành phố đã bỏ phiếu hôm thứ Ba để sửa chữa cây cầu bắc qua sông, vốn đã bị đóng cửa đối với xe tải kể từ trận lụt mùa đông năm ngoái. Công việc sẽ bắt đầu vào tháng Năm và kéo dài hai năm.': 'other',
      '市議会は火曜日、昨年の冬の洪水以来トラックの通行が禁止されている川に架かる橋を修理することを決議した。工事は五月に始まる。': 'other',
    };
    for (const [text, language] of Object.entries(texts)) assert.equal(readDocument('a.txt', text).value.language, language, text.slice(0, 30));
  });

  it('is an article by the ending of its name', () => {
    for (const path of ['a.txt', 'b/c.MD', 'd.markdown', 'e.qmd', 'f.text']) assert.ok(isArticlePath(path), path);
    for (const path of ['scan.PDF', 'letter.docx', 'page.html', 'page.htm']) assert.ok(isArticlePath(path), path);
    for (const path of ['a', 'a.doc', 'md', '.md.bak', 'a.txt/']) assert.ok(!isArticlePath(path), path);
  });
});

const shared = process.env['STET_SHARED'];
(shared ? describe : describe.skip)('the shared articles', () => {
  const folder = join(shared ?? '', 'articles');
  const documents: (Document | null)[] = [];
  before(async () => {
    for (const name of readdirSync(folder).sort()) documents.push((await readBytes(name, readFileSync(join(folder, name)))).value);
  });

  it('are read without a sentence of prose lost', () => {
    for (const document of documents) {
      assert.ok(document);
      assertSound(document);
      assert.equal(document.language, 'en');
      const spoken = document.blocks.filter((block) => block.kind === 'paragraph');
      // Every line longer than a headline is prose here, but for the biography at the foot of one.
      const long = document.text.split('\n').filter((line) => line.length > 120 && !/^I['’]m /.test(line));
      assert.equal(spoken.length, long.length, document.path);
    }
  });

  it('have their debris and headings told apart by shape', () => {
    const [, , third] = documents;
    assert.ok(third);
    const of = (kind: string): string[] => third.blocks.filter((block) => block.kind === kind).map(({ span }) => third.text.slice(span.start, span.end));
    assert.equal(of('furniture').length, 5);
    assert.equal(of('furniture')[0], '1');
    assert.equal(of('heading').length, 7);
    assert.ok(of('heading').every((heading) => !/[.!]$/.test(heading)));
  });

  it('have the metadata that their first lines state', () => {
    assert.equal(documents[0]?.metadata.date, '2024-06-21');
    assert.equal(documents[0]?.metadata.origins.date, 'dateline');
    assert.equal(documents[1]?.metadata.title, undefined);
    assert.equal(documents[2]?.metadata.origins.title, 'heading');
    assert.equal(documents[4]?.metadata.date, undefined);
  });
});
