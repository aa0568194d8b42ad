import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/core/ground/judge';
import type { Edit, Finding, JudgedDraft } from '../../src/core/model';
import { allRules } from '../../src/core/rules/all';
import { check } from '../../src/core/rules/check';
import { defaultSettings, resolveSettings, type Settings } from '../../src/core/settings';
import { parseMarked, unmark, type ExpectedSpan, type MarkedCase } from '../support/marked';
import { articleOf, corpusOf, type TextFile } from '../support/read-once';
import { sampleFindings, sampleUnchecked } from '../support/sample-findings';

const FOLDER = 'test/rules';
const SHARED = join(FOLDER, 'articles');

/** Only the marked drafts whose names match, where few are wanted. */
const WANTED = new RegExp(process.env['STET_DRAFTS'] ?? '');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && WANTED.test(name))
  .sort();
const casesOf = (rule: string): MarkedCase[] => parseMarked(readFileSync(join(FOLDER, `${rule}.md`), 'utf8'));

/** A draft judged against a corpus of just these articles. */
function judged(draft: string, articles: readonly TextFile[], settings: Settings = defaultSettings): JudgedDraft {
  return judge(articleOf({ path: 'draft.md', text: draft }, settings.language), corpusOf(articles), settings);
}

const findingsOn = (draft: string, articles: readonly TextFile[], settings: Settings = defaultSettings): readonly Finding[] => check(judged(draft, articles, settings), settings);

/** Drafts for one rule quote their articles at length to differ in one word; how much of that is too much is the business of one file. */
const settingsFor = (file: string, marked: MarkedCase): Settings =>
  resolveSettings([{ 'copying.minimumWords': file === 'copied-wording.md' ? 12 : 1000 }, marked.settings]).value;

function articlesOf(marked: MarkedCase): TextFile[] {
  const shared = marked.shared.map((name) => ({ path: `${name}.md`, text: readFileSync(join(SHARED, `${name}.md`), 'utf8') }));
  return [...shared, ...marked.articles];
}

/** One line for each finding, in the order of the draft, so that a failure shows as a difference of lines. */
function lines(draft: string, findings: readonly (ExpectedSpan | Finding)[]): string {
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, span }) => `${span.start}–${span.end} ${rule}: ${draft.slice(span.start, span.end)}`)
    .join('\n');
}

describe('marked drafts', () => {
  for (const file of files) {
    describe(file, () => {
      for (const marked of parseMarked(readFileSync(join(FOLDER, file), 'utf8'))) {
        it(marked.title, () => {
          const findings = findingsOn(marked.draft, articlesOf(marked), settingsFor(file, marked));
          const said = findings.map((finding) => `${finding.rule}: ${finding.message}`).join('\n');
          assert.equal(lines(marked.draft, findings), lines(marked.draft, marked.expected), `found otherwise than marked\n${said}\n`);
        });
      }
    });
  }
});

/** The draft with one edit made. */
const edited = (draft: string, { span, text }: Edit): string => draft.slice(0, span.start) + text + draft.slice(span.end);

describe('what is shown beside a marked draft', () => {
  for (const file of files) {
    describe(file, () => {
      for (const marked of casesOf(file.slice(0, -'.md'.length))) {
        const articles = articlesOf(marked);
        const settings = settingsFor(file, marked);
        const textAt = (path: string): string => articleOf(articles.find((one) => one.path === path)!).text;

        it(`${marked.title}: evidence is quoted as it stands`, () => {
          for (const { evidence, differences } of judged(marked.draft, articles, settings).claims) {
            for (const { location, text, matched, differs } of evidence) {
              const source = textAt(location.path);
              assert.equal(text, source.slice(location.span.start, location.span.end));
              for (const { claim, claimSpan, passage, passageSpan } of [...matched, ...differs]) {
                assert.equal(claim, marked.draft.slice(claimSpan.start, claimSpan.end));
                if (passageSpan) assert.equal(passage, source.slice(passageSpan.start, passageSpan.end));
              }
            }
            for (const { claim, claimSpan } of differences) assert.equal(claim, marked.draft.slice(claimSpan.start, claimSpan.end));
          }
        });

        it(`${marked.title}: an edit settles its finding`, () => {
          for (const { rule, edits, span } of findingsOn(marked.draft, articles, settings)) {
            for (const edit of edits) {
              const after = findingsOn(edited(marked.draft, edit), articles, settings);
              const left = after.filter((one) => one.rule === rule && one.span.start <= edit.span.start + edit.text.length && edit.span.start <= one.span.end);
              assert.deepEqual(left.map(({ text }) => `${rule}: ${text}`), [], `“${edit.title}” for ${marked.draft.slice(span.start, span.end)}`);
            }
          }
        });
      }
    });
  }
});

describe('every rule', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const pages = [manifest.contributes?.configuration ?? []].flat() as { properties?: Record<string, { properties?: object }> }[];
  const settings = Object.assign({}, ...pages.map((page) => page.properties?.['stet.rules']?.properties ?? {})) as object;

  for (const { id } of allRules) {
    it(`${id} has a help page`, () => {
      const help = readFileSync(`src/core/rules/${id}.md`, 'utf8');
      assert.match(help, new RegExp(`^# .*\`${id}\``), 'its heading names the rule');
    });
    it(`${id} has at least eight marked drafts, half of them silent`, () => {
      const cases = casesOf(id);
      assert.ok(cases.length >= 8, `${cases.length} cases`);
      assert.ok(cases.filter((c) => c.expected.length === 0).length * 2 >= cases.length, 'fewer than half are near misses');
      assert.ok(cases.some((c) => c.expected.some((e) => e.rule === id)), 'none of them shows the rule speak');
    });
    it(`${id} has a row in the README`, () => {
      const rows = readme.split('\n').filter((line) => line.startsWith('|'));
      assert.ok(rows.some((row) => row.includes(`\`${id}\``)));
    });
    it(`${id} has an entry in the schema of stet.rules`, () => assert.ok(Object.hasOwn(settings, id)));
  }

  it('is named in marked drafts by an id that exists', () => {
    const ids = new Set(allRules.map((rule) => rule.id));
    const marks = files.flatMap((file) => parseMarked(readFileSync(join(FOLDER, file), 'utf8'))).flatMap((c) => c.expected);
    assert.deepEqual([...new Set(marks.map((mark) => mark.rule))].filter((id) => !ids.has(id)), []);
  });
});

describe('the sample', () => {
  const folder = 'corpus/articles';
  const articles = readdirSync(folder)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const draft = readFileSync('corpus/draft.md', 'utf8');

  it('shows each family of rules once', () => {
    assert.deepEqual(
      findingsOn(draft, articles).map(({ rule, text }) => `${rule}: ${text}`),
      sampleFindings.map(({ rule, text }) => `${rule}: ${text}`),
    );
  });

  it('leaves headings, questions and the first person unchecked', () => {
    const unchecked = judged(draft, articles).claims.filter(({ standing }) => standing === 'unchecked');
    const texts = unchecked.map(({ claim }) => claim.text.replace(/^#+ /, ''));
    assert.deepEqual(sampleUnchecked.filter((text) => !texts.includes(text)), []);
  });
});

describe('parsing a marked draft', () => {
  it('takes the marks out and counts spans in what is left', () => {
    const { draft, expected } = unmark('Cod fell to [9 tonnes]{.figure-differs} [@cod], said [Ann]{.quote-misattributed}.');
    assert.equal(draft, 'Cod fell to 9 tonnes [@cod], said Ann.');
    assert.deepEqual(
      expected.map(({ rule, span }) => [rule, draft.slice(span.start, span.end)]),
      [['figure-differs', '9 tonnes'], ['quote-misattributed', 'Ann']],
    );
  });

  const fence = '```';
  const draftBlock = `${fence}draft\nOne.\n${fence}`;
  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    ['a case without an article', `## Alone\n${draftBlock}`, /"Alone" has no article/],
    ['a case without a draft', '## Empty\nArticles: cod', /"Empty" needs exactly one draft/],
    ['a case with two drafts', `## Twice\nArticles: cod\n${draftBlock}\n${draftBlock}`, /"Twice" needs exactly one draft/],
    ['a block that is never closed', `## Open\n${fence}draft\nOne.`, /never closed: draft/],
    ['a block of another kind', `## Odd\n${fence}js\n1\n${fence}`, /neither an article nor a draft: js/],
  ];
  for (const [name, text, message] of mistakes) {
    it(`refuses ${name}`, () => assert.throws(() => parseMarked(text), message));
  }

  it('keeps headings inside an article part of the article', () => {
    const [only, ...more] = parseMarked(`## One\n${fence}article path=cod.md\n## Inside\n${fence}\n${draftBlock}\n`);
    assert.deepEqual(only?.articles, [{ path: 'cod.md', text: '## Inside\n' }]);
    assert.equal(more.length, 0);
  });
});
