/**
 * What is changed, one operator, value or statement at a time, and the tests that should notice, the quickest first. A group's tests are its own: those of everything
 * that reads its results would notice more, and take hours.
 */
const core = (...names) => names.map((name) => `test/core/${name}.test.ts`);

/** Comparisons, with the marked drafts of their own rules (a pattern of names): each draft reaches most of a comparison, and all of them take minutes for what none notices. */
const comparison = (names, drafts, ...tests) => ({ mutate: names.map((name) => `src/core/ground/compare-${name}.ts`), tests: [...core(...tests), 'test/rules/said.test.ts', 'test/rules/rules.test.ts'], drafts });

export const GROUPS = {
  numbers: { mutate: ['src/core/extract/numbers.ts'], tests: core('numbers', 'figures', 'figures-compare') },
  figures: {
    mutate: ['src/core/extract/figures!(-compare).ts'],
    tests: core('statements', 'figures', 'figures-values', 'figures-around', 'figures-borders', 'figures-trade', 'dates', 'times-of-day', 'figures-alone', 'figures-dateline', 'dateline-names', 'figures-labelled'),
  },
  'figures-compare': { mutate: ['src/core/extract/figures-compare.ts'], tests: core('figures-compare') },
  'comparison-figures': comparison(['figures'], 'figure-|sources-disagree', 'compare-numbers'),
  'comparison-quotations': comparison(['quotations', 'speakers'], 'quote-', 'word-alignment', 'compare-quotations', 'compare-speakers'),
  'comparison-times': comparison(['times'], 'date-', 'times-compare', 'compare-times'),
  // Each other comparison by itself: judged together, what one no longer finds another finds.
  'comparison-others': {
    mutate: ['src/core/ground/compare-!(figures|quotations|speakers|times).ts'],
    tests: core('compare-lists', 'compare-pairs', 'compare-affiliations', 'compare-amounts', 'compare-contrasts', 'compare-exchange', 'compare-posts', 'compare-certainty', 'compare-denials', 'compare-denied', 'compare-doubted', 'compare-voices', 'compare-views', 'compare-attachment', 'compare-agents', 'compare-settled', 'compare-order', 'compare-near-copy', 'compare-roles', 'compare-actors', 'compare-polarity', 'compare-additions'),
  },
  'store-bytes': { mutate: ['src/core/corpus/{packing,checksum}.ts'], tests: core('packing', 'steps') },
  store: {
    mutate: ['src/core/corpus/{codec,journal,packed-article,packed-tables,stored-corpus,stored-record}.ts'],
    tests: core('sections', 'journal', 'article-again', 'codec'),
  },
  'path-guard': {
    mutate: ['src/server/{walk,files,layers,relative-uri,bibliographies,confined-disk}.ts'],
    tests: ['test/server/paths.test.ts', 'test/cli/files.test.ts', 'test/server/citing.test.ts', 'test/server/trust.test.ts'],
  },
};

/** The group of this run. */
export const { mutate, tests } = GROUPS[process.env.STET_MUTATED] ?? { mutate: [], tests: [] };
