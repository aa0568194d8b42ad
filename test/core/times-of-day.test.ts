import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareFigures } from '../../src/core/extract/figures-compare';
import { findFigures } from '../../src/core/extract/figures';
import type { Figure } from '../../src/core/model';

function figuresOf(sentence: string, date: string | null = '2024-06-21'): Figure[] {
  return findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], date);
}

function shown({ text, value, unit, kind, bound }: Figure): string {
  const stated = value !== null && typeof value === 'object' ? `${value.min}..${value.max}` : String(value);
  return `${text} = ${stated}${unit === null ? '' : ` ${unit}`} ${kind}${bound === 'exact' ? '' : ` ${bound}`}`;
}

type Row = readonly [sentence: string, ...figures: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'times of day': [
    ['It left at 0300 GMT.', '0300 GMT = 03:00 date'],
    ['It starts at 10:30 a.m.', '10:30 a.m. = 10:30 date'],
    ['It starts at 7 p.m.', '7 p.m. = 19:00 date'],
    ['Ash fell from about 4 a.m. onwards.', '4 a.m. = 04:00 date about'],
    ['Kick-off is at 7.30pm in Accra.', '7.30pm = 19:30 date'],
    ['The quake struck at 14:07 local time.', '14:07 local time = 14:07 date'],
    ['Trams ran until 00:30 on Sunday.', '00:30 = 00:30 date', 'Sunday = 2024-06-16 date'],
    ['Customs closed the gate at 18.45 GMT.', '18.45 GMT = 18:45 date'],
    ['The airport was shut from 06:30 to 14:00.', '06:30 to 14:00 = 06:30/14:00 period'],
    ['The lights went out from 7 to 9 p.m.', '7 to 9 p.m. = 19:00/21:00 period'],
    ['A curfew runs from 10 p.m. to 5 a.m. daily.', '10 p.m. to 5 a.m. = 22:00/05:00 period'],
    ['Rain fell between 11 and 1 p.m. in Lima.', '11 and 1 p.m. = 11:00/13:00 period'],
    ['The market opens 9am-noon on feast days.', '9am-noon = 09:00/12:00 period'],
    ['Sirens sounded at noon and at midnight.', 'noon = 12:00 date', 'midnight = 00:00 date'],
    ['The vote ended shortly after midday.', 'midday = 12:00 date'],
    ['He rose at five in the morning.', 'five in the morning = 05:00 date'],
    ['The bell rang at six o’clock.', 'six o’clock = null date'],
    ['At 3:15 the dam gave way.', '3:15 = 03:15 date'],
    ['The midnight train was full.'],
    ['She read Mark 4:13 aloud.'],
    ['The 7 members of the p.m. crew left.', '7 = 7 member count'],
  ],
  'how long something took': [
    ['She ran 2:19:47 in Osaka.', '2:19:47 = 8387 s duration'],
    ['He swam it in 1:43.21 at the trials.', '1:43.21 = 103.21 s duration'],
    ['The flight took 5 hours and 10 minutes.', '5 hours and 10 minutes = 5.166666666666667 h duration'],
    ['The lease runs 2 years, 6 months.', '2 years, 6 months = 2.5 a duration'],
    ['Three hours, 20 people and a dog waited.', 'Three hours = 3 h duration', '20 = 20 person count'],
    ['The board has 25 working days to rule.', '25 working days = 25 d duration'],
    ['It rained for three straight weeks.', 'three straight weeks = 3 wk duration'],
    ['They agreed in a quarter of an hour.', 'a quarter of an hour = 15 min duration'],
    ['Over the past decade rents doubled.', 'past decade = 1 decade duration'],
    ['Prices rose 81% in a year.', '81% = 81 % percent', 'a year = 1 a duration'],
  ],
  'how often': [
    ['He must report twice a week.', 'twice = 2 time count'],
    ['The ferry sails three times a day.', 'three = 3 time count'],
    ['She was fined twice.', 'twice = 2 time count'],
    ['Rents are twice as high as in Porto.', 'twice = 2 ratio'],
    ['It cost double the sum set aside.', 'double = 2 ratio'],
    ['They booked a double room.'],
  ],
  shares: [
    ['One household in six was paid.', 'One household in six = 0.16666666666666666 ratio'],
    ['Only one young woman in four votes.', 'one young woman in four = 0.25 ratio'],
    ['Two in three trains stood still.', 'Two in three = 0.6666666666666666 ratio'],
    ['Nearly two in five Malians farm.', 'two in five = 0.4 ratio about'],
    ['One pupil in every nine is absent.', 'One pupil in every nine = 0.1111111111111111 ratio'],
    ['One man in two years is no crowd.', 'One = 1 man count', 'two years = 2 a duration'],
    ['They killed two in five attacks.', 'five = 5 attack count'],
    ['Women outdid men by more than two to one.', 'two to one = 2 ratio at-least'],
    ['Staff rose by 120 to 1,300.', '120 = 120 count', '1,300 = 1300 count'],
    ['They voted, eight to seven, to scrap it.', 'eight to seven = 8-7 score'],
    ['The motion passed by 212 to 198.', '212 to 198 = 212-198 score'],
  ],
  feasts: [
    ['Talks end by Good Friday.', 'Good Friday = 2025-04-18 date'],
    ['It opened on Easter Monday.', 'Easter Monday = 2024-04-01 date'],
    ['Nobody slept on Christmas Eve.', 'Christmas Eve = 2023-12-24 date'],
    ['The bridge will open by Christmas.', 'Christmas = 2024-12-25 date'],
    ['The law took effect on New Year’s Day 2019.', 'New Year’s Day 2019 = 2019-01-01 date'],
    ['The Good Friday Agreement held.'],
    ['Christmas lights were dear.'],
    ['The new bridge opened.'],
  ],
  'times that count from another': [
    ['There were 549 the week before.', '549 = 549 count', 'the week before = null period'],
    ['The week before the vote was calm.'],
    ['The day after, two men died.', 'The day after = null date', 'two = 2 man count'],
    ['He has nine goals this season.', 'nine = 9 goal count', 'this season = null period'],
    ['They paid for the coming fishing year.', 'coming fishing year = null year'],
    ['The race is held on the first Sunday in July.', 'first Sunday in July = 2024-07-07 date'],
    ['It was shut on the last Friday of May 2023.', 'last Friday of May 2023 = 2023-05-26 date'],
    ['It will run until at least October.', 'October = 2024-10 date'],
    ['Crowds met over the weekend.', 'weekend = 2024-06-15/2024-06-16 period'],
    ['The firm said this morning it would close.', 'this morning = 2024-06-21 date'],
    ['He returns the week after next.', 'the week after next = 2024-07-01/2024-07-07 period'],
    ['It plans a march on Saturday week.', 'Saturday week = 2024-06-29 date'],
    ['Classes are suspended through Monday.', 'Monday = 2024-06-24 date'],
    ['It fell 6% in the year to May.', '6% = 6 % percent', 'May = 2024-05 date'],
    ['It was 6.8 lakh hectares a year ago.', '6.8 lakh hectares = 680000 har measure', 'a year ago = 2023 year'],
    ['It was sold on 11 May last year.', '11 May last year = 2023-05-11 date'],
    ['The theatre will reopen on 12 January.', '12 January = 2025-01-12 date'],
    ['He was told to wait until Wednesday.', 'Wednesday = 2024-06-19 date'],
    ['The line advised riders to wait until Wednesday.', 'Wednesday = 2024-06-26 date'],
    ['Unemployment fell in the March-May quarter.', 'March-May = 2024-03/2024-05 period'],
    ['The tomb dates from 246 B.C. or so.', '246 B.C. = -0245 year about'],
    ['The summer of 1996-97 was dry.', 'summer of 1996-97 = 1996/1997 period'],
  ],
  'scores of cricket': [
    ['They reached 235/5 with 13 balls to spare.', '235/5 = 235-5 score', '13 = 13 ball count'],
    ['She had figures of 4 for 38 on her debut.', '4 for 38 = 4-38 score'],
    ['Rao took four for 52 in Galle.', 'four for 52 = 4-52 score'],
    ['File 235/5 was lost.'],
  ],
  'what comes first': [
    ['The first production runs long.', 'first = 1 production ordinal'],
    ['Their first sack came from a van.', 'first = 1 sack ordinal'],
    ['At first light they met.'],
    ['It was a first step.'],
    ['She is the First Lady.'],
  ],
  money: [
    ['Holders get 412p a share.', '412p = 4.12 GBP money'],
    ['The film is shown in 1080p only.'],
    ['Rice sold for N38,500 a bag.', 'N38,500 = 38500 NGN money'],
    ['They wore N95 masks on the N1 road.'],
    ['The province had P85 million left.', 'P85 million = 85000000 PHP money'],
    ['It was priced at DM 64 million then.', 'DM 64 million = 64000000 DEM money'],
    ['He must repay 850 million Lebanese pounds by then.', '850 million Lebanese pounds = 850000000 LBP money'],
    ['They took 300 million South African rand in tax.', '300 million South African rand = 300000000 ZAR money'],
    ['Revenue grew to 41m birr.', '41m birr = 41000000 ETB money'],
    ['Repairs are put at 8m-9m zlotys.', '8m-9m zlotys = 8000000..9000000 PLN money'],
    ['A 41m tower fell.', '41m = 41 m measure'],
    ['It pays 44c per kilowatt-hour.', '44c = 0.44 USD money'],
    ['Reykjavík paid 4.8 billion kronur.', '4.8 billion kronur = 4800000000 ISK money'],
  ],
};

describe('times, rates, shares and feasts', () => {
  for (const [kind, rows] of Object.entries(TABLES)) {
    describe(kind, () => {
      for (const [sentence, ...expected] of rows) it(sentence, () => assert.deepEqual(figuresOf(sentence).map(shown), expected));
    });
  }

  it('tells two times of day apart, and holds none against a date', () => {
    const [four] = figuresOf('It began at 4 a.m. sharp.');
    const [same] = figuresOf('It began at 04:00 sharp.');
    const [five] = figuresOf('It began at 5 a.m. sharp.');
    const [day] = figuresOf('It began on 3 May 2024.');
    assert.equal(compareFigures(four!, same!), 'equal');
    assert.equal(compareFigures(four!, five!), 'different');
    assert.equal(compareFigures(four!, day!), 'incomparable');
  });
});
