import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { Corpus } from '../../src/core/corpus/corpus';
import type { Article } from '../../src/core/model';
import { readArticle } from '../../src/server/reader';
import { anyFingerprint } from '../support/articles';
import { root } from '../support/project';
import { tried } from '../support/tried';

const LONG = process.env['STET_LONG'] !== undefined;
const FLEET = 'Ada Cole, skipper of the Norland fleet, said on 5 March 2023 that 4 million tonnes of cod had been landed at Lindhaven.';
const NEXT = 'The port of Lindhaven expects “far fewer boxes” next year, said Jonas Weber of the Water Authority.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const utf16 = (text: string, big: boolean): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]));

/** What holds of every article, whatever its file: each span lies in the text, reads there as its own text, and the index and its sentences bear it. */
function sound(article: Article): void {
  const inside = ({ start, end }: { start: number; end: number }, what: string): void => assert.ok(start >= 0 && start <= end && end <= article.text.length, `${what} ${start}–${end}`);
  assert.equal(article.prose.length, article.text.length);
  for (const { span, kind } of article.blocks) inside(span, kind);
  for (const { span } of article.sentences) inside(span, 'sentence');
  for (const one of [...article.mentions, ...article.figures, ...article.quotations, ...article.roles]) {
    inside(one.span, one.text);
    assert.equal(typeof one.text, 'string');
  }
  for (const { span, text } of article.figures) assert.equal(article.text.slice(span.start, span.end), text);
}

/** Reads a file as the worker does; an article has to be sound, a refusal has to have a reason, and the corpus has to take it beside others. */
async function survive(path: string, data: Uint8Array): Promise<Article | null> {
  const { value, problems } = await readArticle(path, data);
  if (value === null) {
    assert.ok(problems[0]?.reason, `${path}: nothing, and no reason`);
    return null;
  }
  sound(value);
  const corpus = new Corpus();
  corpus.put(value, anyFingerprint);
  corpus.put((await readArticle('other.txt', utf8(`${FLEET}\n`))).value!, anyFingerprint);
  assert.ok(corpus.actorsNamed('Ada Cole').length > 0, `${path} took the other article with it`);
  return value;
}

const invalid = ['80', 'bf', 'c0 80', 'c1 bf', 'c3', 'c3 28', 'e2 82', 'e2 28 a1', 'e0 80 80', 'ed a0 80', 'ed bf bf', 'f0 28 8c bc', 'f0 90 28 bc', 'f4 90 80 80', 'f5 80 80 80', 'f8 88 80 80 80', 'fe', 'ff', 'ff ff', 'e2 80'];
const broken = invalid.map((hex) => hex.split(' ').map((pair) => parseInt(pair, 16)));

const encodings: readonly (readonly [string, Uint8Array])[] = [
  ...broken.map((part, at) => [`invalid UTF-8 ${invalid[at]} within`, bytes(`${FLEET} café “x” – `, part, ` ${NEXT}\n`)] as const),
  ...Array.from({ length: 32 }, (_, at) => [`Windows-1252 0x${(0x80 + at).toString(16)}`, bytes('The caf', [0xe9], ' of Lindhaven ', [0x80 + at], ` opened. ${FLEET}\n`)] as const),
  ['a UTF-8 mark', bytes([0xef, 0xbb, 0xbf], FLEET)],
  ['two UTF-8 marks', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], FLEET)],
  ['a mark within', bytes(FLEET, [0xef, 0xbb, 0xbf], NEXT)],
  ['UTF-16 LE', bytes([0xff, 0xfe], utf16(`${FLEET}\r\n`, false))],
  ['UTF-16 BE', bytes([0xfe, 0xff], utf16(`${FLEET}\r\n`, true))],
  ['UTF-16 of an odd length', bytes([0xff, 0xfe], utf16(FLEET, false), [0x41])],
  ['UTF-16 with half a pair', bytes([0xff, 0xfe], utf16(`${FLEET} \ud83d and \ude00 alone`, false))],
  ['UTF-16 without a mark', bytes(utf16(FLEET, false))],
  ['a mark alone', bytes([0xff, 0xfe])],
  ['nothing', bytes()],
  ['one NUL', bytes(FLEET, [0], NEXT)],
  ['only NULs', bytes(Array<number>(5000).fill(0))],
  ['all bytes', bytes(Array.from({ length: 256 }, (_, at) => at))],
  ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 10, 0, 0, 0, 13], 'IHDR')],
];

const shapes: readonly (readonly [string, string])[] = [
  ['a line of a megabyte without a blank', 'x'.repeat(1_000_000)],
  ['a line of 100 kB of sentences', `${FLEET} `.repeat(800)],
  ['100,000 empty lines', `${FLEET}${'\n'.repeat(100_000)}${NEXT}`],
  ['100,000 blanks', `${FLEET}${' '.repeat(100_000)}${NEXT}`],
  ['only blanks and line ends', ' \t\r\n\u00a0\u2003\u3000'.repeat(2000)],
  ...['\n', '\r\n', '\r', '\u2028', '\u0085', '\f', '\v'].map((end) => [`lines that end in ${JSON.stringify(end)}`, [FLEET, '', NEXT, ''].join(end)] as const),
  ['mixed line ends', `${FLEET}\r${NEXT}\n\r${FLEET}\r\n\n${NEXT}`],
  ['10,000 combining marks', `Ada Co${'\u0301'.repeat(10_000)}le said 5 million. ${FLEET}`],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c'].map((sign) => [`direction turned by U+${sign.charCodeAt(0).toString(16)}`, `${sign}${FLEET.replaceAll(' ', ` ${sign}`)} ${NEXT}`] as const),
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufffd', '\ufffe', '\ud800', '\udfff', '\u0300', '\ufe0f', '\u{1f3fd}', '\u{e0041}', '\u{10ffff}', '\u0000'].map((sign) => [`U+${sign.codePointAt(0)!.toString(16)} between all letters`, [...FLEET].join(sign)] as const),
  ['Hebrew and Arabic', 'אדה כהן אמרה כי 4 מיליון טון נפרקו ב־5 במרץ 2023. قالت آدا إن ٤ ملايين طن. ' + FLEET],
  ['emoji of many parts', `👩‍👩‍👧‍👦🏳️‍🌈🇳🇴👍🏽 ${FLEET} 👩‍👩‍👧‍👦 ${NEXT}`],
  ['signs outside the first plane', `𝐀𝐝𝐚 𝐂𝐨𝐥𝐞 said 𝟒 million. 𠜎𠜱𠝹 ${FLEET}`],
  ['digits of other scripts', `٤٢ million, ४२ percent, ４２ tonnes, ⁴² and ½ of ¾. ${FLEET}`],
  ['digits without end', `It cost ${'9'.repeat(50_000)} euros. ${FLEET}`],
  ['thousands without end', `It cost ${'999,'.repeat(20_000)}999 euros. ${FLEET}`],
  ['capitals without end', `${'Ada Cole Weber '.repeat(7000)}said so. ${FLEET}`],
  ['initials without end', `${'A. '.repeat(30_000)}Cole said so. ${FLEET}`],
  ['hyphens without end', `${'north-'.repeat(20_000)}south. ${FLEET}`],
  ['quotation marks without end', `${'“'.repeat(20_000)}${FLEET}${'”'.repeat(20_000)}`],
  ['straight quotation marks', `${'" '.repeat(20_000)}${FLEET}`],
  ['apostrophes', `${"o'".repeat(30_000)} ${FLEET}`],
  ['brackets', `${'('.repeat(20_000)}${'['.repeat(20_000)}${FLEET}`],
  ['Markdown brackets', `${'[a](b '.repeat(8_000)}${FLEET}`],
  ['emphasis', `${'*a **b '.repeat(8_000)}${FLEET}`],
  ['block quotes in each other', `${'> '.repeat(3_000)}${FLEET}\n\n${NEXT}`],
  ['lists in each other', `${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- ${NEXT}`).join('\n')}\n\n${FLEET}`],
  ['tables', `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|1'.repeat(5_000)}|\n\n${FLEET}`],
  ['backticks', `${'`'.repeat(50_000)}${FLEET}`],
  ['raw HTML', `${'<div '.repeat(20_000)}\n\n${FLEET}`],
  ['footnotes', `${Array.from({ length: 3_000 }, (_, at) => `[^${at}]: note`).join('\n')}\n\n${FLEET}`],
  ['stops', `${'.'.repeat(100_000)} ${'. '.repeat(50_000)}${FLEET}`],
  ['dates without end', `${'5 March 2023, '.repeat(5_000)}${FLEET}`],
  ['ranges without end', `${'5–6 to 7 and '.repeat(5_000)}8 tonnes. ${FLEET}`],
  ['numbers in words without end', `${'two hundred and '.repeat(5_000)}one boats. ${FLEET}`],
  ['names joined without end', `${'Cole and Weber and '.repeat(4_000)}Lund said so. ${FLEET}`],
];

const FRONT = ['js\nmodule.exports = {}', '\n__proto__: {polluted: yes}', '\nconstructor: {prototype: {polluted: yes}}', `\ntitle: ${'x'.repeat(1_000_000)}`, '\n\ttitle: A', '\ntitle: A\ntitle: B', '\ntitle: !!js/function "function () { throw 1 }"',
  '\ntitle: !!binary AAAA', '\ntitle: !<tag:evil.example,2024:x> a', '\n? [a, b]\n: c', '\ntitle: &a [*a]', '\n<<: *missing', '\ndate: 0000-99-99', '\ndate: [2024, {a: b}]', '\nkey: "../../etc/passwd"', '\nkey: "a](command:x)"', '\nconfidential: maybe', '\nurl: javascript:alert(1)', '\nauthor: {toString: x}', '\ntitle: "\\uD800"', '\n%YAML 9.9', '\n--- more\n---'];

describe('files that mean harm, or are broken', function () {
  this.timeout(60_000);
  const fixtures = ['groff.pdf', 'writer-parts.docx', 'writer-parts.pdf'].map((name) => [name, new Uint8Array(readFileSync(join(root, 'test/support/documents', name)))] as const);
  const html = ['ghost.html', 'hexo.html'].map((name) => [name, new Uint8Array(readFileSync(join(root, 'test/support/pages', name)))] as const);

  it('in any encoding are read or refused with a reason, and the others stay', async () => {
    for (const [name, data] of encodings) for (const path of ['a.txt', 'a.md']) await survive(path, data).catch((error: unknown) => assert.fail(`${name}: ${String(error)}`));
    tried('encodings', encodings.length * 2);
  });

  it('in any shape are read in time, and every span reads as its own words', async () => {
    for (const [at, [name, text]] of shapes.entries()) {
      for (const path of LONG ? ['a.txt', 'a.md'] : [at % 2 === 0 ? 'a.md' : 'a.txt']) {
        const before = process.cpuUsage();
        const article = await survive(path, utf8(`${text}\n`)).catch((error: unknown) => assert.fail(`${name}: ${String(error)}`));
        const { user, system } = process.cpuUsage(before);
        assert.ok(user + system < 10e6, `${path}, ${name}: ${((user + system) / 1e6).toFixed(1)} s`);
        assert.ok(article === null || article.text.length > 0);
      }
    }
    tried('shapes', shapes.length * (LONG ? 2 : 1));
  });

  it('with any front matter are read, nothing of it is run, and no prototype is changed', async () => {
    for (const yaml of FRONT) {
      const article = await survive('a.md', utf8(`---${yaml}\n---\n\n${FLEET}\n`)).catch((error: unknown) => assert.fail(`${yaml.slice(0, 40)}: ${String(error)}`));
      assert.ok(article?.text.includes(FLEET), yaml.slice(0, 40));
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    }
    tried('front matter', FRONT.length);
  });

  it('cut short or with bits turned are a document or a reason', async function () {
    this.timeout(600_000);
    const each = LONG ? 100 : 5;
    let [seed, count] = [17, 0];
    const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (const [name, whole] of [...fixtures, ...html]) {
      for (let turn = 0; turn < each; turn++, count++) {
        const data = turn % 3 === 0 ? whole.slice(0, next(whole.length)) : whole.slice();
        if (data.length > 0 && turn % 3 !== 0) for (let flips = 0; flips <= turn % 20; flips++) data[next(data.length)]! ^= 1 << next(8);
        await survive(name, data).catch((error: unknown) => assert.fail(`${name}, turn ${turn}: ${String(error)}`));
      }
    }
    tried('damaged documents', count);
  });
});
