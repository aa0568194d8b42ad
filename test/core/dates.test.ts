import assert from 'node:assert/strict';
import { findFigures } from '../../src/core/extract/figures';

type Row = readonly [sentence: string, ...dates: string[]];

function datesOf(sentence: string, reference: string | null): string[] {
  return findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], reference).map((figure) => `${figure.text} = ${String(figure.value)} ${figure.kind}`);
}

const absolute: readonly Row[] = [
  ['It began on June 21, 2024.', 'June 21, 2024 = 2024-06-21 date'],
  ['It began on 21 June 2024.', '21 June 2024 = 2024-06-21 date'],
  ['It began on the 21st of June 2024.', '21st of June 2024 = 2024-06-21 date'],
  ['It began on Sept. 3, 2019.', 'Sept. 3, 2019 = 2019-09-03 date'],
  ['It began on 2024-06-21.', '2024-06-21 = 2024-06-21 date'],
  ['It began on 21/06/2024.', '21/06/2024 = 2024-06-21 date'],
  ['It began on 06/21/2024.', '06/21/2024 = 2024-06-21 date'],
  ['It began on 3/4/2024.', '3/4/2024 = null date'],
  ['It began on 21.06.2024.', '21.06.2024 = 2024-06-21 date'],
  ['It ran June 20–22, 2024.', 'June 20–22, 2024 = 2024-06-20/2024-06-22 period'],
  ['It began in June 2024.', 'June 2024 = 2024-06 date'],
  ['It ran from January to March 2024.', 'January to March 2024 = 2024-01/2024-03 period'],
  ['It began in 2023.', '2023 = 2023 year'],
  ['It began in 1066.', '1066 = 1066 year'],
  ['Relations date back to 1950.', '1950 = 1950 year'],
  ['By mid-2023 it was over.', '2023 = 2023 year'],
  ['It helped in the 1950s.', '1950s = 1950 decade'],
  ['Imports since the early 2000s fell.', 'early 2000s = 2000 decade'],
  ['In the mid-1990s it closed.', 'mid-1990s = 1990 decade'],
  ['In the ’90s it closed.', '’90s = 1990 decade'],
  ['It ran 2019–2021.', '2019–2021 = 2019/2021 period'],
  ['The 2019-21 plan failed.', '2019-21 = 2019/2021 period'],
  ['It ran in 1984-5.', '1984-5 = 1984/1985 period'],
  ['It ran from 1990 to 1994.', '1990 to 1994 = 1990/1994 period'],
  ['Between 2010 and 2015 it grew.', '2010 and 2015 = 2010/2015 period'],
  ['Sales in Q3 2023 rose.', 'Q3 2023 = 2023-07/2023-09 period'],
  ['Sales in the third quarter of 2023 rose.', 'third quarter of 2023 = 2023-07/2023-09 period'],
  ['Sales in the first half of 2022 rose.', 'first half of 2022 = 2022-01/2022-06 period'],
  ['In fiscal 2023 it lost money.', 'fiscal 2023 = 2023 period'],
  ['In FY2023/24 it lost money.', 'FY2023/24 = 2023/2024 period'],
  ['In summer 2024 it was hot.', 'summer 2024 = 2024-22 period'],
  ['In the winter of 2021 it was cold.', 'winter of 2021 = 2021-24 period'],
  ['A 19th-century mill stands.', '19th-century = 1801/1900 period'],
  ['In the twentieth century it grew.', 'twentieth century = 1901/2000 period'],
];

const parts: readonly Row[] = [
  ['Sales in H1 2023 rose.', 'H1 2023 = 2023-01/2023-06 period'],
  ['Sales in 2H 2023 rose.', '2H 2023 = 2023-07/2023-12 period'],
  ['Sales in 3Q 2023 rose.', '3Q 2023 = 2023-07/2023-09 period'],
  ['Sales in Q4 of 2023 rose.', 'Q4 of 2023 = 2023-10/2023-12 period'],
  ["Sales in Q1 '23 rose.", "Q1 '23 = 2023-01/2023-03 period"],
  ['Sales in the last quarter of 2023 rose.', 'last quarter of 2023 = 2023-10/2023-12 period'],
  ['Sales in the final quarter of 2023 rose.', 'final quarter of 2023 = 2023-10/2023-12 period'],
  ['Sales in the last six months of 2023 rose.', 'last six months of 2023 = 2023-07/2023-12 period'],
  ['Sales in the first three months of 2023 rose.', 'first three months of 2023 = 2023-01/2023-03 period'],
  ['In FY23 it lost money.', 'FY23 = 2023 period'],
  ['In financial year 2022-23 it lost money.', 'financial year 2022-23 = 2022/2023 period'],
  ['It snowed in the winter of 2021-22.', 'winter of 2021-22 = 2021/2022 period'],
  ['The fall of 2020 was wet.', 'fall of 2020 = 2020-23 period'],
  ['Profit in the second half of this financial year rose.', 'second half of this financial year = --41 period'],
  ['Revenue due in Q3 rose.', 'Q3 = --35 period'],
];

const eras: readonly Row[] = [
  ['The wall fell in AD 79.', '79 = 0079 year'],
  ['The wall fell in A.D. 79.', '79 = 0079 year'],
  ['The wall fell in 79 AD.', '79 AD = 0079 year'],
  ['The wall fell in 79 CE.', '79 CE = 0079 year'],
  ['The wall fell in 1 BC.', '1 BC = 0000 year'],
  ['The wall fell in 300 B.C.', '300 B.C. = -0299 year'],
  ['The wall fell in 44 BCE.', '44 BCE = -0043 year'],
];

/** Days that the calendar has, and days that it has not. */
const calendar: readonly Row[] = [
  ['It began on 2024-02-29.', '2024-02-29 = 2024-02-29 date'],
  ['It began on 2000-02-29.', '2000-02-29 = 2000-02-29 date'],
  ['It began on 2023-02-29.'], ['It began on 1900-02-29.'], ['It began on 2024-02-30.'], ['It began on 2024-04-31.'], ['It began on 2024-13-01.'], ['It began on 13/13/2024.'], ['It began on 32/01/2024.'],
  ['It began on 4/4/2024.', '4/4/2024 = 2024-04-04 date'],
  ['It began on Thursday 20 June 2024.', 'Thursday 20 June 2024 = 2024-06-20 date'],
  ['On Thursday 300 came.', 'Thursday = null date', '300 = 300 count'],
  ['It ran 2021-2019.', '2021 = 2021 year', '2019 = 2019 year'],
  ['It rose in 1990 and 1994.', '1990 = 1990 year', '1994 = 1994 year'],
];

const yearless: readonly Row[] = [
  ['It began on June 19.', 'June 19 = --06-19 date'],
  ['it began on june 19.', 'june 19 = --06-19 date'],
  ['It began on 19 June.', '19 June = --06-19 date'],
  ['It ended in June.', 'June = --06 date'],
  ['It ran 4-13 August.', '4-13 August = --08-04/--08-13 period'],
  ['It runs on 28, 29 and 30 August.', '28 = --08-28 date', '29 = --08-29 date', '30 August = --08-30 date'],
  ['It ran on June 5 and 6.', 'June 5 = --06-05 date', '6 = --06-06 date'],
  ['After June’s vote it fell.', 'June = --06 date'],
  ['Second-quarter profit fell.', 'Second-quarter = --34 period'],
  ['The coin dates to 300 BC.', '300 BC = -0299 year'],
  ['It closed in the mid-90s.', 'mid-90s = 1990 decade'],
];

const ahead: readonly Row[] = [
  ['Sales in the fourth quarter will rise.', 'fourth quarter = 2024-10/2024-12 period'],
  ['Sales fell in the fourth quarter.', 'fourth quarter = 2023-10/2023-12 period'],
  ['The council will vote on Thursday.', 'Thursday = 2024-06-27 date'],
  ['On Thursday, the council will vote.', 'Thursday = 2024-06-27 date'],
  ['The board is due to meet on Monday.', 'Monday = 2024-06-24 date'],
  ['Staff must answer by Tuesday.', 'Tuesday = 2024-06-25 date'],
  ['The council said on Thursday that it will close.', 'Thursday = 2024-06-20 date'],
  ['The council, which will close, said on Thursday so.', 'Thursday = 2024-06-20 date'],
];

/** Parts of years and months by the words around them. */
const placed: readonly Row[] = [
  ['In June this year it closed.', 'June this year = 2024-06 date'],
  ['In March last year it closed.', 'March last year = 2023-03 date'],
  ['In March next year it opens.', 'March next year = 2025-03 date'],
  ['On 11 May this year it closed.', '11 May this year = 2024-05-11 date'],
  ['It closes in August.', 'August = 2024-08 date'],
  ['Next August it opens.', 'August = 2024-08 date'],
  ['The August-October quarter was weak.', 'August-October = 2024-08/2024-10 period'],
  ['From March to May it rained.', 'March to May = 2024-03/2024-05 period'],
  ['Revenue fell in the first half of the year.', 'first half of the year = 2024-01/2024-06 period'],
  ['Revenue rose in the second half of last year.', 'second half of last year = 2023-07/2023-12 period'],
  ['Revenue will rise in the second half of next year.', 'second half of next year = 2025-07/2025-12 period'],
  ['Revenue fell in the first half.', 'first half = 2024-01/2024-06 period'],
  ['Revenue fell in the second half.', 'second half = 2023-07/2023-12 period'],
  ['Results for Q1 were good.', 'Q1 = 2024-01/2024-03 period'],
  ['Results for Q3 were good.', 'Q3 = 2023-07/2023-09 period'],
  ['It will report Q3 results.', 'Q3 = 2024-07/2024-09 period'],
  ['Results for H2 were good.', 'H2 = 2023-07/2023-12 period'],
  ['Profit is expected to rise in the first quarter.', 'first quarter = 2025-01/2025-03 period'],
  ['Profit rose in the second quarter.', 'second quarter = 2024-04/2024-06 period'],
  ['Its June figures are out.', 'June = 2024-06 date'],
  ['The board’s June report is out.', 'June = 2024-06 date'],
  ['They left on 5 march.', '5 march = 2024-03-05 date'],
  ['All 5 march on.', '5 = 5 count'],
];

const relative: readonly Row[] = [
  ['He came this past Thursday.', 'this past Thursday = 2024-06-20 date'],
  ['He came on Thursday.', 'Thursday = 2024-06-20 date'],
  ['He came on Friday.', 'Friday = 2024-06-21 date'],
  ['He came Wednesday night.', 'Wednesday = 2024-06-19 date'],
  ['He came on Saturday.', 'Saturday = 2024-06-15 date'],
  ['He comes next Monday.', 'next Monday = 2024-06-24 date'],
  ['On Thursday, June 20, he came.', 'Thursday, June 20 = 2024-06-20 date'],
  ['He came yesterday.', 'yesterday = 2024-06-20 date'],
  ['He comes tomorrow.', 'tomorrow = 2024-06-22 date'],
  ['He came the day before yesterday.', 'the day before yesterday = 2024-06-19 date'],
  ['He came two weeks ago.', 'two weeks ago = 2024-06-07 date'],
  ['He came three days ago.', 'three days ago = 2024-06-18 date'],
  ['He came two months ago.', 'two months ago = 2024-04 date'],
  ['He came three years ago.', 'three years ago = 2021 year'],
  ['He came a year ago.', 'a year ago = 2023 year'],
  ['He came a decade ago.', 'a decade ago = 2014 year'],
  ['He came last year.', 'last year = 2023 year'],
  ['This year marks it.', 'This year = 2024 year'],
  ['He came last month.', 'last month = 2024-05 date'],
  ['He came last week.', 'last week = 2024-06-10/2024-06-16 period'],
  ['He came last quarter.', 'last quarter = 2024-01/2024-03 period'],
  ['He came last summer.', 'last summer = null period'],
  ['He came on June 19.', 'June 19 = 2024-06-19 date'],
  ['He came in January.', 'January = 2024-01 date'],
  ['He came last August.', 'August = 2023-08 date'],
];

const nothing: readonly string[] = [
  'All may leave.', 'They read the Saturday Evening Post.', 'they march abreast', 'They march at dawn.', 'March to the square!', 'May it last.', 'He may leave.', 'Mrs May spoke.', 'The sun rose.', 'An august body met.', 'April Jones spoke.', 'The Good Friday Agreement held.', 'He read the Sunday Times.', 'Spring rolls are good.', 'It may fall.',
  'He saw it last.', 'The last boat left.', 'This is it.', 'The next step is clear.', 'They march to May.', '“May’s speech” was dull.', 'They scored in the second half.',
];

describe('dates', () => {
  for (const [sentence, ...expected] of [...absolute, ...parts, ...eras, ...calendar]) {
    it(`resolves without a reference: ${sentence}`, () => assert.deepEqual(datesOf(sentence, null), expected));
  }
  for (const [sentence, ...expected] of relative) {
    it(`resolves against June 21, 2024: ${sentence}`, () => assert.deepEqual(datesOf(sentence, '2024-06-21'), expected));
    it(`reports without a reference, unresolved or without its year: ${sentence}`, () => {
      const found = datesOf(sentence, null);
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', / = (?:null|--\d\d(?:-\d\d)?) /);
    });
  }
  for (const [sentence, ...expected] of yearless) it(`keeps what is stated without a year: ${sentence}`, () => assert.deepEqual(datesOf(sentence, null), expected));
  for (const [sentence, ...expected] of [...ahead, ...placed]) it(`places around June 21, 2024: ${sentence}`, () => assert.deepEqual(datesOf(sentence, '2024-06-21'), expected));
  for (const sentence of nothing) it(`finds none in: ${sentence}`, () => assert.deepEqual(datesOf(sentence, '2024-06-21'), []));

  it('never asks the machine for its time zone or clock', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
        process.env['TZ'] = zone;
        assert.deepEqual(datesOf('He came two days ago, on Wednesday, and left yesterday.', '2024-03-01'), ['two days ago = 2024-02-28 date', 'Wednesday = 2024-02-28 date', 'yesterday = 2024-02-29 date']);
      }
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });
});
