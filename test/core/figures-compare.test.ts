import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFigures, figureKey, statesLessThan, type FigureComparison } from '../../src/core/extract/figures-compare';
import { findFigures } from '../../src/core/extract/figures';
import type { Figure } from '../../src/core/model';

/** Texts drawn in a quick run. */
const RUNS = Number(process.env['STET_RUNS'] ?? 1500);

/** The last figure of a phrase, read as a sentence of an article of June 21, 2024. */
function figure(phrase: string): Figure {
  const found = findFigures(phrase, [{ span: { start: 0, end: phrase.length }, block: 0 }], '2024-06-21');
  const last = found[found.length - 1];
  assert.ok(last, `no figure in "${phrase}"`);
  return last;
}

const rows: readonly (readonly [claim: string, source: string, expected: FigureComparison])[] = [
  ['$3.6 billion', 'US$3.6bn', 'equal'],
  ['$3.6 billion', '3.6 billion dollars', 'equal'],
  ['$3,600 million', '$3.6 billion', 'equal'],
  ['$36 billion', '$3.6 billion', 'different'],
  ['$3.6 million', '$3.6 billion', 'different'],
  ['A$3.6 billion', '$3.6 billion', 'incomparable'],
  ['€3.6 billion', '$3.6 billion', 'incomparable'],
  ['$3.6 billion', '$3.64 billion', 'within'],
  ['$3.5 billion', '$3.64 billion', 'different'],
  ['about $4 billion', '$3.64 billion', 'within'],
  ['$4 billion', '$3.64 billion', 'rounded'],
  ['$3.64 billion', '$3.6 billion', 'rounded'],
  ['$3.7 billion', '$3.64 billion', 'different'],
  ['about 4 km', '3.64 km', 'within'],
  ['about 80%', '80 percent', 'equal'],
  ['about 80%', 'four-fifths of it', 'equal'],
  ['80%', 'around 80%', 'equal'],
  ['80%', '80.4%', 'within'],
  ['80%', '79%', 'different'],
  ['about 80%', '79%', 'within'],
  ['about 80%', '60%', 'different'],
  ['18%', '80%', 'different'],
  ['33%', 'a third of it', 'within'],
  ['half of it', '50 per cent', 'equal'],
  ['one in five', '20%', 'equal'],
  ['5%', '5 percentage points', 'incomparable'],
  ['50 basis points', '0.5 percentage points', 'equal'],
  ['200 points', '2 percentage points', 'incomparable'],
  ['171 people', '171 people', 'equal'],
  ['170 people', '171 people', 'rounded'],
  ['about 170 people', '171 people', 'within'],
  ['20 people', '19 people', 'different'],
  ['17 workers', '17 staff', 'equal'],
  ['17 ships', '17 people', 'incomparable'],
  ['the toll was 17', '17 people', 'equal'],
  ['the toll was 5,124', '5,123 people', 'different'],
  ['5,124 workers', '5,123 staff', 'different'],
  ['more than 100 homes', '120 homes', 'within'],
  ['more than 100 homes', '90 homes', 'different'],
  ['more than 100 homes', 'more than 100 homes', 'equal'],
  ['more than 120 homes', 'more than 100 homes', 'different'],
  ['100 homes', 'more than 100 homes', 'rounded'],
  ['150 homes', 'more than 100 homes', 'different'],
  ['up to 50 staff', '45 staff', 'within'],
  ['up to 50 staff', '60 staff', 'different'],
  ['10–15 boats', 'between 10 and 15 boats', 'equal'],
  ['10–15 boats', '12 boats', 'within'],
  ['10–15 boats', '18 boats', 'different'],
  ['12 boats', '10–15 boats', 'rounded'],
  ['two dozen boats', '24 boats', 'equal'],
  ['half a million people', '500,000 people', 'equal'],
  ['62 miles', '100 km', 'within'],
  ['80 miles', '100 km', 'different'],
  ['2 tonnes', '2,000 kg', 'equal'],
  ['2 tonnes', '2 km', 'incomparable'],
  ['20 years', 'two decades', 'equal'],
  ['14 days', 'two weeks', 'equal'],
  ['a two-day visit', 'a three-day visit', 'different'],
  ['the 30th anniversary', 'the 30th anniversary', 'equal'],
  ['the 20th anniversary', 'the 30th anniversary', 'different'],
  ['the 30th anniversary', 'the 30th birthday', 'incomparable'],
  ['won 2-1', 'won 2-1', 'equal'],
  ['won 1-2', 'won 2-1', 'different'],
  ['in 1950', 'in the 1950s', 'within'],
  ['in the 1950s', 'in 1950', 'within'],
  ['in 1960', 'in the 1950s', 'different'],
  ['in 2003', 'the early 2000s', 'within'],
  ['in 2008', 'the early 2000s', 'different'],
  ['in June 2024', 'June 20, 2024', 'within'],
  ['in July 2024', 'June 20, 2024', 'different'],
  ['on June 20, 2024', 'on Thursday', 'equal'],
  ['on Wednesday', 'on June 20, 2024', 'different'],
  ['in 2020', '2019–2021', 'within'],
  ['in Q3 2023', 'in August 2023', 'within'],
  ['in 2023', 'last year', 'equal'],
  ['in 1950', '1,950 boats', 'incomparable'],
  ['for two days', 'on June 20, 2024', 'incomparable'],
  ['aged 26', 'a 26-year-old', 'equal'],
  ['aged 27', 'a 26-year-old', 'different'],
  ['about 27 years of age', 'about 27 years of age', 'equal'],
  ['the 12th congress', 'the 13th congress', 'different'],
];

/** Where an allowance ends: the last value it covers, and the first it does not. */
const edges: typeof rows = [
  ['about 5,120 people', '5,010 people', 'within'],
  ['about 5,120 people', '4,900 people', 'different'],
  ['about 50 km', '53 km', 'within'],
  ['about 50 km', '56 km', 'different'],
  ['about 4 km', '4.5 km', 'different'],
  ['about half of it', '48%', 'within'],
  ['nearly half of it', '45.5%', 'within'],
  ['about half of it', '44%', 'different'],
  ['about a third of it', '31%', 'within'],
  ['about a third of it', '40%', 'different'],
  ['half of it', '48%', 'different'],
  ['more than 100 homes', '200 homes', 'within'],
  ['more than 100 homes', '201 homes', 'different'],
  ['more than 100 homes', '100 homes', 'within'],
  ['more than 100 homes', 'up to 120 homes', 'different'],
  ['more than half of it', '60%', 'within'],
  ['up to 50 staff', '50 staff', 'within'],
  ['up to 50 staff', 'up to 50 staff', 'equal'],
  ['up to 50 staff', '25 staff', 'within'],
  ['up to 50 staff', '24 staff', 'different'],
  ['up to 50 staff', 'more than 45 staff', 'different'],
  ['100 homes', 'up to 100 homes', 'rounded'],
  ['100 homes', 'about 100 homes', 'equal'],
  ['about 100 homes', 'more than 100 homes', 'equal'],
  ['60 miles', '100 km', 'within'],
  ['63 miles', '100 km', 'within'],
  ['64 miles', '100 km', 'different'],
  ['3 hours', '175 minutes', 'within'],
  ['3 hours', '170 minutes', 'different'],
  ['365 days', '1 year', 'within'],
  ['$1,500', '$1,489', 'rounded'],
  ['$1,500', '$1,484', 'different'],
  ['$1,499', '$1,500', 'different'],
  ['1,700 people', '1,712 people', 'rounded'],
  ['1,700 people', '1,720 people', 'different'],
  ['171 people', '170 people', 'different'],
  ['$4 billion', '$3.85 billion', 'within'],
  ['$3 billion', '$3.4 billion', 'rounded'],
  ['80%', '79.6%', 'within'],
  ['80%', '84.9%', 'rounded'],
  ['79.6%', '80%', 'rounded'],
  ['84.9%', '80%', 'different'],
  ['a third of it', '33%', 'within'],
  ['1.5 million people', '1,549,000 people', 'different'],
  ['1,549,000 people', '1.5 million people', 'rounded'],
  ['2 million people', '1.951 million people', 'within'],
  ['two million people', '2.11 million people', 'rounded'],
  ['10–15 boats', '10–16 boats', 'different'],
  ['10–15 boats', '9–15 boats', 'different'],
  ['10–15 boats', '11–14 boats', 'within'],
  ['11–14 boats', '10–15 boats', 'rounded'],
  ['10–15 boats', '12–18 boats', 'different'],
  ['10–15 boats', '15 boats', 'within'],
  ['10–15 boats', '10 boats', 'within'],
  ['10 boats', '10–15 boats', 'rounded'],
  ['about 12 boats', '10–15 boats', 'within'],
];

const alike: typeof rows = [
  ['1 basis point', '0.01 percentage points', 'equal'],
  ['50 metres', '0.05 km', 'equal'],
  ['12 kilotonnes', '12,000 tonnes', 'equal'],
  ['-5 °C', '-5 °C', 'equal'],
  ['-5 °C', '5 °C', 'different'],
  ['0%', '0 percent', 'equal'],
  ['0%', '1%', 'different'],
  ['50 cents', '$0.50', 'equal'],
  ['$0.1 billion', '$100 million', 'equal'],
  ['60 homes', '60 houses', 'equal'],
  ['the first visit', 'the first time', 'incomparable'],
  ['it ended 2-1', '2 goals', 'incomparable'],
  ['2 goals', 'it ended 2-1', 'incomparable'],
  ['1,950 boats', 'in 1950', 'incomparable'],
  ['17 people', 'the toll was 17', 'equal'],
  ['80.1%', '80.1 per cent', 'equal'],
  ['0.1 km', '100 m', 'equal'],
  ['0.6 miles', '1 km', 'within'],
  ['0.7 miles', '1 km', 'different'],
  ['80%', '80.5%', 'within'],
  ['81%', '80.5%', 'within'],
  ['$4 billion', '$3.5 billion', 'rounded'],
  ['2 points', '2 percentage points', 'incomparable'],
  ['a 26-year-old', 'for 26 years', 'incomparable'],
  ['aged 26.5 years', 'aged 26', 'different'],
];

const times: typeof rows = [
  ['in the mid-1950s', 'in 1953', 'within'],
  ['in the mid-1950s', 'in 1952', 'different'],
  ['in the mid-1950s', 'in 1957', 'within'],
  ['in the mid-1950s', 'in 1958', 'different'],
  ['in the late 1950s', 'in 1954', 'different'],
  ['in the late 1950s', 'in 1955', 'within'],
  ['in the late 1950s', 'in 1959', 'within'],
  ['in the early 1950s', 'in 1954', 'within'],
  ['in the early 1950s', 'in 1955', 'different'],
  ['around 1950, they', 'in 1952', 'within'],
  ['around 1950, they', 'in 1953', 'different'],
  ['around 1950, they', 'in 1948', 'within'],
  ['around 1950, they', 'in 1947', 'different'],
  ['around 1950, they', 'in the 1960s', 'different'],
  ['in 1952', 'around 1950, they', 'different'],
  ['in the 1950s', 'in the 1960s', 'different'],
  ['in May 2024', 'in 2024', 'within'],
  ['on May 31, 2024', 'in May 2024', 'within'],
  ['on June 1, 2024', 'in May 2024', 'different'],
  ['around May 2024', 'in June 2024', 'different'],
  ['from 2019 to 2021', 'in 2018', 'different'],
  ['from 2019 to 2021', 'from 2020 to 2022', 'different'],
  ['at 10:30 am', 'at 10.30am', 'equal'],
  ['at 10:30 am', 'at 10:45 am', 'different'],
  ['at about 10:30 am', 'at 10:45 am', 'incomparable'],
  ['at 10:30 am', 'on Thursday', 'incomparable'],
];

describe('compareFigures', () => {
  for (const [claim, source, expected] of [...rows, ...edges, ...alike, ...times])
    it(`finds "${claim}" ${expected} to a source's "${source}"`, () => assert.equal(compareFigures(figure(claim), figure(source)), expected));

  describe('compares dates without a year by month and day', () => {
    const undated = (phrase: string): Figure => findFigures(phrase, [{ span: { start: 0, end: phrase.length }, block: 0 }], null).pop() as Figure;
    const table: readonly (readonly [claim: string, source: string, expected: FigureComparison])[] = [
      ['on June 19', 'on 19 June', 'equal'],
      ['on June 19', 'on June 20', 'different'],
      ['on June 19', 'on June 19, 2024', 'equal'],
      ['on June 19, 2024', 'on June 19', 'equal'],
      ['on June 18, 2024', 'on June 19', 'different'],
      ['in June', 'on June 19', 'within'],
      ['in July', 'on June 19', 'different'],
      ['on June 19', 'in 2024', 'incomparable'],
      ['on June 19', 'on June 18–20', 'within'],
      ['second-quarter profit', 'in May 2024', 'within'],
      ['second-quarter profit', 'third-quarter profit', 'different'],
    ];
    for (const [claim, source, expected] of table) it(`"${claim}" is ${expected} to "${source}"`, () => assert.equal(compareFigures(undated(claim), undated(source)), expected));
  });

  it('finds every figure equal to itself, and equal one way is equal the other', () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('$', '€', ''), fc.constantFrom('', ' thousand', ' million'), fc.constantFrom('', ' boats', '%', ' km', ' years')).map(([n, sign, scale, unit]) => (sign === '' ? `${n}${scale}${unit}` : `${sign}${n}${scale}`));
    const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('May', 'June', 'July'), fc.constantFrom('', ' 2023', ' 2024')).map(([n, month, year]) => `on ${n} ${month}${year}`);
    const read = fc.oneof(number, day).map((phrase) => findFigures(phrase, [{ span: { start: 0, end: phrase.length }, block: 0 }], null)[0]).filter((found): found is Figure => found !== undefined);
    fc.assert(
      fc.property(read, read, (a, b) => {
        assert.equal(compareFigures(a, a), 'equal');
        assert.equal(compareFigures(a, b) === 'equal', compareFigures(b, a) === 'equal', `${a.text} and ${b.text}`);
      }),
      { numRuns: RUNS },
    );
  });
  it('holds unresolved dates equal only in the same words', () => {
    const unresolved = { ...figure('on Thursday'), value: null };
    assert.equal(compareFigures(unresolved, unresolved), 'equal');
    assert.equal(compareFigures(unresolved, { ...unresolved, text: 'Friday' }), 'incomparable');
    assert.equal(compareFigures(unresolved, { ...unresolved, kind: 'period' }), 'incomparable');
    assert.equal(compareFigures(unresolved, figure('on Thursday')), 'incomparable');
    assert.equal(compareFigures(figure('on Thursday'), unresolved), 'incomparable');
  });
  it('compares units nobody knows only with themselves, and what is no number with nothing', () => {
    const odd = { ...figure('12 km'), unit: 'ell' };
    assert.equal(compareFigures(odd, odd), 'equal');
    assert.equal(compareFigures(odd, { ...odd, value: 13 }), 'different');
    assert.equal(compareFigures(odd, { ...odd, unit: 'cubit' }), 'incomparable');
    assert.equal(compareFigures(odd, figure('12 km')), 'incomparable');
    assert.equal(compareFigures({ ...odd, unit: null }, { ...odd, unit: null }), 'equal');
    assert.equal(compareFigures({ ...odd, value: 'twelve' }, odd), 'incomparable');
    assert.equal(compareFigures(odd, { ...odd, value: 'twelve' }), 'incomparable');
  });
  it('finds equal what binary fractions blur', () => {
    const [sum, plain] = [{ ...figure('0.3 km'), value: 0.1 + 0.2 }, figure('0.3 km')];
    assert.equal(compareFigures(sum, plain), 'equal');
    assert.equal(compareFigures({ ...plain, value: -0.3 }, { ...plain, value: -0.1 - 0.2 }), 'equal');
    assert.equal(compareFigures({ ...plain, value: -0.3 }, plain), 'different');
  });
  it('holds a score to its very goals, and against nothing else', () => {
    const [won, lost] = [figure('won 2-1'), figure('won 1-2')];
    assert.deepEqual([compareFigures(won, won), compareFigures(won, lost), compareFigures(won, figure('3%')), compareFigures(figure('3%'), won)], ['equal', 'different', 'incomparable', 'incomparable']);
  });
});

describe('what a source leaves open', () => {
  const table: readonly (readonly [source: string, claim: string, less: boolean])[] = [
    ['in the 1950s', 'in 1955', true],
    ['in 1955', 'in the 1950s', false],
    ['in May 2024', 'on May 1, 2024', true],
    ['on May 1, 2024', 'on May 1, 2024', false],
    ['in June', 'on 19 June', true],
    ['on 19 June', 'in June 2024', false],
  ];
  for (const [source, claim, less] of table) it(`“${source}” ${less ? 'leaves open' : 'does not leave open'} what “${claim}” says`, () => assert.equal(statesLessThan(figure(source), figure(claim)), less));
});

describe('figureKey', () => {
  const one = (phrases: readonly string[]): Set<string> => new Set(phrases.map((phrase) => figureKey(figure(phrase))));
  it('is one for one quantity however it is written', () => {
    assert.equal(one(['$3.6 billion', 'US$3.6bn', '3.6 billion dollars', '$3,600 million']).size, 1);
    assert.equal(one(['80%', '80 percent', 'four-fifths of it', '80 per cent']).size, 1);
    assert.equal(one(['17 people', '17 residents']).size, 1);
    assert.equal(one(['June 20, 2024', '2024-06-20', '20 June 2024']).size, 1);
  });
  it('is told by kind, unit and value, in the base of what may be compared', () => {
    const keys = ['80.1%', '10 basis points', '200 points', '2 percentage points', '12 km', '2 tonnes', '17 people', 'the toll was 17', '€3', 'aged 26', '10–15 boats', 'the 1950s', 'in 1950', 'won 2-1', 'the 30th anniversary'].map((phrase) => figureKey(figure(phrase)));
    assert.deepEqual(keys, [
      'share:0.801', 'points:0.1', 'points of an index:200', 'points:2', 'measure length:12000', 'measure mass:2000', 'count:person:17', 'count::17', 'money EUR:3', 'age a:26', 'count:ship:10-15', 'time:1950s', 'time:1950', 'score:2-1', 'ordinal:anniversary:30',
    ]);
    const tiny = { ...figure('3%'), value: 1e-7 };
    assert.equal(figureKey(tiny), 'share:1e-9');
    assert.equal(figureKey({ ...figure('on Thursday'), value: null, text: 'THURSDAY' }), 'date:?:thursday');
    assert.equal(figureKey({ ...figure('12 km'), value: { min: 1, max: 2 }, unit: 'ell' }), 'measure ell:1-2');
  });
  it('differs by value, unit and kind', () => {
    const phrases = ['in 1950', 'the 1950s', '1,950 boats', '1,950 jets', '$1,950', 'A$1,950', '1950 km', '5%', '5 percentage points'];
    assert.equal(one(phrases).size, phrases.length);
  });
});
