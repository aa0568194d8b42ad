import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeCorpus, encodeCorpus } from '../../src/core/corpus/stored-corpus';
import { Corpus } from '../../src/core/corpus/corpus';
import { encodeChanges, replayChanges } from '../../src/core/corpus/journal';
import { fromEachWord } from '../../src/core/corpus/prefix-table';
import { foldName } from '../../src/core/extract/names-compare';
import type { Article, Location } from '../../src/core/model';
import { stem } from '../../src/core/text/tokens';
import { anyFingerprint, article, type Stated } from '../support/articles';
import { tried } from '../support/tried';

/** Names that may or may not be one another's: initials, middle names, families, acronyms, company endings, words of several kinds. */
const NAMES: readonly (readonly [name: string, kind: 'person' | 'organisation' | 'place' | 'other', aliases?: readonly string[]])[] = [
  ['Jonas Weber', 'person'], ['Jonas Weber', 'person', ['Weber']], ['J. Weber', 'person'], ['Jonas K. Weber', 'person'], ['Clara Weber', 'person', ['Weber']], ['Jonas Weber', 'organisation'],
  ['Weber', 'person'], ['Weber', 'place'], ['Weber', 'organisation'], ['Marine Fisheries Agency', 'organisation', ['MFA']], ['Ministry of Foreign Affairs', 'organisation', ['MFA']],
  ['MFA', 'organisation'], ['MFA', 'other'], ['Norvik Marine', 'organisation', ['Norvik']], ['Norvik Marine Inc', 'organisation'], ['Norvik', 'organisation'], ['Norvik', 'place'],
  ['Lund', 'place'], ['Sofia Lund', 'person', ['Lund']], ['Sofia Lund', 'person'], ['Sofie Lund', 'person'],
];
const FIGURES = [
  { text: '€4 million', value: 4e6, unit: 'EUR', measures: 'herring quota' },
  { text: '€5 million', value: 5e6, unit: 'EUR', measures: 'herring quota' },
  { text: '12 percent', value: 12, kind: 'percent', measures: 'fleet of boats' },
] as const;
const STORY =
  'The harbour board approved a plan to deepen the northern channel by two metres before the end of next year, and engineers expect the work to take eleven months ' +
  'and to close the inner basin for six weeks in spring, while larger berths would let ore carriers call without waiting for the tide.';
const OWN = ['herring boats wait for weather that nobody on the island has seen in any spring since the old lighthouse fell into the sound and was never built again by anyone at all', 'chips are cut from wafers in halls where air is washed four times an hour and visitors wear white from head to foot lest a single hair stop a line of furnaces for a week'];
const LINES = ['Voice of the Estuary', 'Write to the desk at 12 Quay Street', 'The paper is printed on the island.'];

interface Make {
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly story: number;
  readonly lines: readonly number[];
  readonly date: number;
}

function articleOf(path: string, { names, figures, story, lines, date }: Make): Article {
  const actors = names.map((at) => NAMES[at]!).filter(([name, kind], at, all) => all.findIndex(([other, its]) => other === name && its === kind) === at);
  const told = actors.map(([name, , aliases = []]) => `${name} spoke. ${aliases.map((alias) => `${alias} left.`).join(' ')}`);
  const stated = figures.map((at) => `It was ${FIGURES[at]!.text}.`);
  const body = story === 2 ? STORY : story === 3 ? `From our desk. ${STORY} So it goes.` : OWN[story % 2]!;
  const text = [body, ...told, ...stated, ...lines.map((at) => LINES[at]!)].join('\n');
  const first = actors.map(([name]) => name)[0];
  const facts: Stated = {
    metadata: { outlet: 'Ledger', ...(date > 0 ? { date: `202${date}-01-01` } : {}), ...(date === 1 ? { url: 'https://example.org/one' } : {}) },
    actors: actors.map(([name, kind, aliases = []]) => ({ name, kind, aliases: [...aliases] })),
    figures: [...new Set(figures)].map((at) => ({ ...FIGURES[at]!, ...(first === undefined ? {} : { of: [first] }) })),
    roles: first === undefined ? [] : [{ of: first, text: `${first} spoke` }],
    quotations: first === undefined ? [] : [{ text: `${first} spoke`, by: first }],
  };
  return article(path, text, facts);
}

/** Every answer of the corpus, with paths in the place of numbers, which differ from session to session. */
function answers(corpus: Corpus): unknown {
  const path = (id: number): string | undefined => corpus.articles().find((other) => other.id === id)?.path;
  const place = ({ path: where, span, line, key }: Location): unknown => [where, span.start, span.end, line, key];
  const names = [...new Set(NAMES.map(([name]) => name)), 'sofia lunt', 'nobody'];
  const actor = ({ name, kind, aliases, mentionCount, articles, wordings, earliest, roles, mentions }: ReturnType<Corpus['actors']>[number]): unknown => {
    // What is told without reading an article is what the articles say.
    assert.equal(mentionCount, mentions.length);
    assert.deepEqual(articles.map(path).sort(), [...new Set(mentions.map(({ location }) => location.path))].sort());
    const texts = roles.map(({ text, former }) => `${former} ${text}`);
    assert.deepEqual(wordings.map(({ text, date, location }) => [text, date, place(location)]), roles.filter((_, at) => texts.indexOf(texts[at]!) === at).map(({ text, date, location }) => [text, date, place(location)]));
    return [name, kind, aliases, earliest && place(earliest), roles.map((role) => [role.text, role.date, place(role.location)]), mentions.map(({ text, location }) => [text, place(location)])];
  };
  for (const prefix of ['', 'w', 'm', 'lu', 'norvik m']) {
    const fits = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): boolean => [name, ...aliases].some((form) => fromEachWord(foldName(form)).some((start) => start.startsWith(prefix)));
    for (const limit of [1, 3, 50]) assert.deepEqual(corpus.actorsStarting(prefix, limit).map(({ name }) => name), corpus.actors().filter(fits).slice(0, limit).map(({ name }) => name));
  }
  const entry = ({ figure, actorNames, location }: ReturnType<Corpus['figures']>[number]): unknown => [figure, actorNames, place(location)];
  const statements = ({ same, roundings, others }: ReturnType<Corpus['statementsOf']>): unknown => [same, roundings, others].map((some) => some.map(entry));
  const asked = corpus.figures()[0]?.figure;
  return {
    articles: corpus.articles().map((summary) => [summary.path, summary.metadata, path(summary.origin), corpus.passageAt(summary.id, 3)]),
    shown: corpus.articles().map(({ id }) => corpus.open(id)!.blocks.map(({ kind }) => kind)),
    counts: [corpus.articleCount, corpus.originCount, corpus.problems()],
    url: corpus.byUrl('https://example.org/one')?.path,
    key: corpus.byKey('1')?.path,
    found: corpus.search({ terms: ['herring', 'harbour', 'chips'].map(stem), actors: ['jonas weber', 'lund'], figures: [] }, 4).map((hit) => [path(hit.article), hit.score]),
    idf: corpus.idf(stem('herring')),
    actors: corpus.actors().map(actor),
    named: names.map((name) => corpus.actorsNamed(name).map((one) => [one.name, one.kind, one.mentions.length])),
    starting: ['', 'w', 'm', 'lu', 'j', 'norvik m'].map((prefix) => [1, 3, 50].map((limit) => corpus.actorsStarting(prefix, limit).map(({ name, kind }) => [name, kind]))),
    like: ['Jonas Webber', 'Sofia Lunt', 'Norvik Marinee'].map((name) => corpus.actorsLike(name, 3).map((one) => one.name)),
    figures: corpus.figures().map(entry),
    equal: asked && corpus.figuresEqualTo(asked).map(entry),
    matching: ['her', 'herring quo', 'web', '4 jonas', 'fleet lund', 'nobody'].map((words) => corpus.figuresMatching(words, 4).map(entry)),
    of: names.map((name) => corpus.figuresOf(name).map(entry)),
    statements: asked && statements(corpus.statementsOf(asked, ['Jonas Weber'])),
    measures: corpus.measures().map((measure) => [entry(measure.entry), statements(measure)]),
    said: names.map((name) => corpus.quotationsBy(name).map(({ quotation, location }) => [quotation.text, place(location)])),
  };
}

const some = (most: number, maxLength: number) => fc.array(fc.nat(most), { maxLength });
const make = fc.record({ names: some(NAMES.length - 1, 4), figures: some(2, 2), story: fc.nat(3), lines: fc.uniqueArray(fc.nat(2), { maxLength: 2 }), date: fc.nat(3) });
const step = fc.record({ at: fc.nat(8), make: fc.option(make, { freq: 4 }), ask: fc.nat(6) });

const RUNS = Number(process.env['STET_RUNS'] ?? 120);

describe('a corpus that articles came to and went from', () => {
  it('answers every question as one that is built from scratch, and so does its store with its journal', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 24 }), (steps) => {
        const corpus = new Corpus();
        const kept = new Map<string, Article>();
        /** The same corpus as a store gave it back on the way, living on. */
        let again: Corpus | undefined;
        let base: Uint8Array | undefined;
        let since = 0;
        for (const { at, make: made, ask } of steps) {
          const path = `${at % 3 === 0 ? 'more/' : ''}${at}.md`;
          if (made === null) kept.delete(path);
          else kept.set(path, articleOf(path, made));
          for (const one of again === undefined ? [corpus] : [corpus, again]) {
            if (made === null) one.remove(path);
            else one.put(kept.get(path)!, anyFingerprint);
            if (ask === 0) one.actorsNamed('Weber');
            if (ask === 1) void one.originCount;
            if (ask === 2) answers(one);
            if (ask === 4) one.settle(1);
          }
          if (ask === 3 && base === undefined) [base, since] = [encodeCorpus(corpus), corpus.version];
          if (ask === 3) again = decodeCorpus(encodeCorpus(again ?? corpus)).value!;
        }
        const scratch = new Corpus();
        for (const [, each] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1))) scratch.put(each, anyFingerprint);
        const expected = answers(scratch);
        assert.deepEqual(answers(corpus), expected);
        if (again !== undefined) assert.deepEqual(answers(again), expected);
        if (base === undefined) return;
        const stored = decodeCorpus(base).value!;
        replayChanges(stored, encodeChanges(corpus.changesSince(since)));
        assert.deepEqual(answers(stored), expected);
      }),
      { numRuns: RUNS },
    );
    tried('scripts of changes to a corpus', RUNS);
  });
});
