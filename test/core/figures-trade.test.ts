import assert from 'node:assert/strict';
import { findFigures } from '../../src/core/extract/figures';
import type { Figure } from '../../src/core/model';

/** Figures as business pages, science desks and match reports print them. Dates count from November 18, 2024. */
type Row = readonly [sentence: string, ...figures: string[]];

function figuresOf(sentence: string): string[] {
  const value = ({ value: own }: Figure): string => (own === null ? 'null' : typeof own === 'object' ? `${own.min}..${own.max}` : String(own));
  return findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], '2024-11-18').map((figure) => `${figure.text} = ${value(figure)} ${figure.unit ?? '-'} ${figure.kind}`);
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  money: [
    ['Zinc settled at $US2,640 a tonne.', '$US2,640 = 2640 USD money'],
    ['The levy raised $NZ12m.', '$NZ12m = 12000000 NZD money'],
    ['The mill cost Tk 450 crore.', 'Tk 450 crore = 4500000000 BDT money'],
    ['Thieves took K1.8 million in cash.', 'K1.8 million = 1800000 PGK money'],
    ['The mine near Lusaka earned K1.8 million.', 'K1.8 million = 1800000 ZMW money'],
    ['Listings of Ush450bn, UGX3bn and T$9 million failed at COP28.', 'Ush450bn = 450000000000 UGX money', 'UGX3bn = 3000000000 UGX money', 'T$9 million = 9000000 TOP money'],
    ['Climbers gave up on K2 in June.', 'June = 2024-06 - date'],
    ['The units fell 14 Hong Kong cents.', '14 Hong Kong cents = 0.14 HKD money'],
    ['It will add 3 to 5 cents a share.', '3 to 5 cents = 0.03..0.05 USD money'],
    ['Profit rose to 2.1 billion pesos ($120 million) from 1.8 billion.', '2.1 billion pesos = 2100000000 MXN money', '$120 million = 120000000 USD money', '1.8 billion = 1800000000 MXN money'],
    ['Sales of $3 billion lagged the 2 billion people it serves.', '$3 billion = 3000000000 USD money', '2 billion = 2000000000 person count'],
    ['Oats fetched $3.42-1/4 a bushel.', '$3.42-1/4 = 3.4225 USD money'],
  ],
  'per cent in two letters': [
    ['Fares rise 4pc, or 6 pc on ferries.', '4pc = 4 % percent', '6 pc = 6 % percent'],
    ['She sold 30 PCs and a 24pc tea set.', '30 = 30 pcs count'],
  ],
  'numbers whose noun stands elsewhere': [
    ['The fleet of 19 had shrunk to seven.', '19 = 19 - count', 'seven = 7 - count'],
    ['It asked for three further trials, two more than planned.', 'three = 3 trial count', 'two = 2 - count'],
    ['The clubs field nine each.', 'nine = 9 - count'],
    ['The tally gave Unity 34 of the 90 seats.', '34 = 34 seat count', '90 = 90 seat count'],
    ['Bus 34 of the line stopped.'],
  ],
  multiples: [
    ['Bids came to 4.1x the offer.', '4.1x = 4.1 - ratio'],
    ['It paid 7x earnings.', '7x = 7 - ratio'],
    ['They ran a 4x400m relay.'],
    ['The chance is one in 2.5 million.', 'one in 2.5 million = 4e-7 - ratio'],
  ],
  'loose shares': [
    ['Sales will grow in the low teens.', 'low teens = 11..13 % percent'],
    ['Margins fell to the mid-teens.', 'mid-teens = 14..16 % percent'],
    ['Volumes rose by low-to-mid single digits.', 'low-to-mid single digits = 1..6 % percent'],
    ['A high-single-digit rise in prices is due.', 'high-single-digit = 7..9 % percent'],
    ['She learned to sail in her mid-teens.'],
    ['Temperatures stayed in the low teens.'],
  ],
  measures: [
    ['Rye gave 3.9t/ha.', '3.9t/ha = 3.9 t/har measure'],
    ['The vein held 6.2 g/t silver.', '6.2 g/t = 6.2 g/t measure'],
    ['It yields 80 tonnes per hectare.', '80 tonnes per hectare = 80 t/har measure'],
    ['The comet passed at 0.4 astronomical units.', '0.4 astronomical units = 0.4 AU measure'],
    ['The pier is a mile and a half long.', 'a mile and a half = 1.5 [mi_i] measure'],
    ['They waited an hour and a half.', 'an hour and a half = 1.5 h duration'],
    ['It was over in under a minute.', 'a minute = 1 min duration'],
    ['Stocks cover 4-1/2 months of use.', '4-1/2 months = 4.5 mo duration'],
  ],
  points: [
    ['It would cost 0.3 to 0.5 of a percentage point.', '0.3 to 0.5 of a percentage point = 0.3..0.5 percentage point points'],
    ['Rates rose by three-quarters of a point.', 'three-quarters of a point = 0.75 point points'],
    ['The poll is accurate to plus or minus 3.1 percentage points.', '3.1 percentage points = 3.1 percentage point points'],
  ],
  counts: [
    ['Two 20-tonne tractors and 31 tracked 120-mm mortars arrived.', 'Two = 2 tractor count', '20-tonne = 20 t measure', '31 = 31 mortar count', '120-mm = 120 mm measure'],
    ['It flies 14 BX220-300 freighters.', '14 = 14 freighter count'],
    ['Seven of 16 wards were flooded.', 'Seven = 7 ward count', '16 = 16 ward count'],
    ['The list would take 21 to 24 of the 60 seats.', '21 to 24 = 21..24 seat count', '60 = 60 seat count'],
    ['Berg has scored seven in the league.', 'seven = 7 - count'],
    ['The Harriers, fourth in the table, drew.', 'fourth = 4 place ordinal'],
    ['A fourth woman was rescued.', 'fourth = 4 woman ordinal'],
    ['A second later it fell.'],
    ['The 60-bed ward and a 3-seed pod shut.', '60 = 60 bed count', '3 = 3 seed count'],
    ['She went 2-for-5 and left.'],
    ['It was second best all day.'],
    ['Some 40-odd villagers came.', '40 = 40 villager count'],
    ['In the first nine months it sold more.', 'nine months = 9 mo duration'],
  ],
  'ages and scores in brackets': [
    ['Declan Roche (61), of Mill Lane, denied it.', '61 = 61 a age'],
    ['He added 80 runs with Nadia Osei (33).', '80 = 80 run count', '33 = 33 - count'],
    ['The method is known (12).'],
    ['Two boys, both 15, were held.', 'Two = 2 boy count', '15 = 15 a age'],
  ],
  'running times': [
    ['She passed halfway in 71:04.', '71:04 = 4264 s duration'],
    ['He won the marathon in 2:11.', '2:11 = 7860 s duration'],
    ['The bus leaves at 15:40.', '15:40 = 15:40 - date'],
  ],
  'months and days that are over or ahead': [
    ['It was the largest gain since February.', 'February = 2024-02 - date'],
    ['She was elected in March.', 'March = 2024-03 - date'],
    ['The court heard that he left the yard near the old bridge at 9.30pm on December 4.', '9.30pm = 21:30 - date', 'December 4 = 2023-12-04 - date'],
    ['Copper stands at half its April price.', 'half = 0.5 - ratio', 'April = 2024-04 - date'],
    ['The plant is expected to open in March.', 'March = 2025-03 - date'],
    ['The fair opens at 9am on Saturday.', '9am = 09:00 - date', 'Saturday = 2024-11-23 - date'],
    ['The storm was forecast to reach land by Wednesday.', 'Wednesday = 2024-11-20 - date'],
    ['He ran it between May 2016 and July 2019.', 'May 2016 and July 2019 = 2016-05/2019-07 - period'],
  ],
  'parts of the year': [
    ['Results for Q2 are out.', 'Q2 = 2024-04/2024-06 - period'],
    ['A loss of $4 million in the first half widened.', '$4 million = 4000000 USD money', 'first half = 2024-01/2024-06 - period'],
    ['A new line will open in the fourth quarter.', 'fourth quarter = 2024-10/2024-12 - period'],
    ['He scored twice in the first half.', 'twice = 2 time count'],
    ['It is the second closure this fiscal.', 'second = 2 closure ordinal', 'this fiscal = null - period'],
    ['The clinic has seen 90 patients this term.', '90 = 90 patient count', 'this term = null - period'],
  ],
};

describe('figures of business, science and match reports', () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [sentence, ...expected] of rows) it(sentence, () => assert.deepEqual(figuresOf(sentence), expected));
    });
  }
});
