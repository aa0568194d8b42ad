import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFigures } from '../../src/core/extract/figures';
import type { Figure } from '../../src/core/model';

/** Texts drawn in a quick run. */
const RUNS = Number(process.env['STET_RUNS'] ?? 300);

const reference = '2024-06-21';
function figuresOf(sentence: string, date: string | null = reference): Figure[] {
  return findFigures(sentence, [{ span: { start: 0, end: sentence.length }, block: 0 }], date);
}

/** "text = value unit kind bound", the parts a table row names. */
function shown(figure: Figure): string {
  const value = figure.value === null ? 'null' : typeof figure.value === 'object' ? `${figure.value.min}..${figure.value.max}` : String(figure.value);
  return `${figure.text} = ${value} ${figure.unit ?? '-'} ${figure.kind}${figure.bound === 'exact' ? '' : ` ${figure.bound}`}`;
}

type Row = readonly [sentence: string, ...figures: string[]];

const money: readonly Row[] = [
  ['Trade came to $3.6 billion.', '$3.6 billion = 3600000000 USD money'],
  ['Trade came to US$3.6bn.', 'US$3.6bn = 3600000000 USD money'],
  ['Trade came to 3.6 billion dollars.', '3.6 billion dollars = 3600000000 USD money'],
  ['A $3.6-billion order was signed.', '$3.6-billion = 3600000000 USD money'],
  ['Sydney paid A$1.1 million.', 'A$1.1 million = 1100000 AUD money'],
  ['Ottawa set aside C$40m for the harbour.', 'C$40m = 40000000 CAD money'],
  ['The council approved a £12.4m budget.', '£12.4m = 12400000 GBP money'],
  ['The fare is €1.99.', '€1.99 = 1.99 EUR money'],
  ['The line cost ¥100 million.', '¥100 million = 100000000 JPY money'],
  ['Fuel sells at 25,000 dong.', '25,000 dong = 25000 VND money'],
  ['A bowl costs 50,000₫ there.', '50,000₫ = 50000 VND money'],
  ['The state set aside Rs 500 crore.', 'Rs 500 crore = 5000000000 INR money'],
  ['The plan is worth ₹2 lakh crore.', '₹2 lakh crore = 2000000000000 INR money'],
  ['The clinic paid 12 Swiss francs.', '12 Swiss francs = 12 CHF money'],
  ['Exporters earned 1.2 trillion yen.', '1.2 trillion yen = 1200000000000 JPY money'],
  ['Stamps cost 50 cents.', '50 cents = 0.5 USD money'],
  ['The firm lost EUR 12 million.', 'EUR 12 million = 12000000 EUR money'],
  ['The ministry spent 5 million won.', '5 million won = 5000000 KRW money'],
  ['The bond raised NOK 3 bn.', 'NOK 3 bn = 3000000000 NOK money'],
  ['It invested Rp 5 trillion.', 'Rp 5 trillion = 5000000000000 IDR money'],
  ['The grant was 300 million Kenyan shillings.', '300 million Kenyan shillings = 300000000 KES money'],
  ['The bid was $10–15 million.', '$10–15 million = 10000000..15000000 USD money'],
  ['Tickets cost between $10 and $15.', '$10 and $15 = 10..15 USD money'],
  ['Sales rose from $3 to $5 billion.', '$3 = 3000000000 USD money', '$5 billion = 5000000000 USD money'],
  ['Nearly half a billion dollars was spent.', 'half a billion dollars = 500000000 USD money about'],
  ['The city owes more than $2bn.', '$2bn = 2000000000 USD money at-least'],
  ['A kilo costs Sh300, GH¢20 or 2,900 lei.', 'Sh300 = 300 KES money', 'GH¢20 = 20 GHS money', '2,900 lei = 2900 RON money'],
];

const tokenised: readonly Row[] = [
  ['Trade came to $ 3.6 billion .', '$ 3.6 billion = 3600000000 USD money'],
  ['They paid £ 700,000 for it .', '£ 700,000 = 700000 GBP money'],
  ['It drew 1 , 500 people .', '1 , 500 = 1500 person count'],
  ['It drew groups of 5 , 300 and 700 people .', '5 = 5 person count', '300 = 300 person count', '700 = 700 person count'],
  ['They won 10 - 0 .', '10 - 0 = 10-0 - score'],
  ['About 80 % of it burned .', '80 % = 80 % percent about'],
];

const people: readonly Row[] = [
  ['His brother, 18, was away.', '18 = 18 a age'],
  ['Another traveller, 38, said so.', '38 = 38 a age'],
  ['The number, 38, is large.', '38 = 38 - count'],
  ['In February, Wells, 31, spoke.', 'February = 2024-02 - date', '31 = 31 a age'],
  ['Ana Lopez, nine, and Bo Wells, 12, swam.', 'nine = 9 a age', '12 = 12 a age'],
  ['He was in his 20s.', '20s = 20..29 a age'],
  ['Players in their 70s, 80s and 90s came.', '70s = 70..79 a age', '80s = 80..89 a age', '90s = 90..99 a age'],
  ['She is in her late 30s.', '30s = 36..39 a age'],
  ['It comes between the ages of 45 and 65.', '45 and 65 = 45..65 a age'],
  ['Some 16- to 24-year-olds work.', '16- to 24-year-olds = 16..24 a age about'],
  ['He was just 24 when he left.', '24 = 24 a age'],
  ['Two men aged 83 and 20 left.', 'Two = 2 man count', '83 = 83 a age', '20 = 20 a age'],
  ['Men aged over 40 ran.', '40 = 40 a age at-least'],
  ['It has a 25-man squad.', '25 = 25 man count'],
  ['She was aged 20 years.', '20 years = 20 a age'],
  ['Lopez, a mother of four, ran.', 'four = 4 child count'],
  ['Three of the boats sank.', 'Three = 3 boat count'],
  ['Two of them were found.', 'Two = 2 - count'],
  ['Six of the world’s ten ports closed.', 'Six = 6 port count', 'ten = 10 port count'],
  ['The toll rose from seven to 16.', 'seven = 7 - count', '16 = 16 - count'],
  ['They counted 278 regular and recurring visitors.', '278 = 278 visitor count'],
  ['Two Serie A sides met.', 'Two = 2 side count'],
  ['The four-time champions lost.', 'four = 4 time count'],
  ['The plant has two or three years left.', 'two or three years = 2..3 a duration'],
  ['It ran for more than a decade.', 'a decade = 1 decade duration at-least'],
  ['It opened a year earlier.', 'a year = 1 a duration'],
  ['The share fell to 987,000, or 13.5%.', '987,000 = 987000 - count', '13.5% = 13.5 % percent'],
  ['Some 12.5m of those loans were late.', '12.5m = 12500000 loan count about'],
  ['Staff rose by 120 to 1,300.', '120 = 120 - count', '1,300 = 1300 - count'],
  ['Under a 24-hour guard it stood.', '24-hour = 24 h duration'],
  ['The odds are 3 to 1.', '3 to 1 = 3 - ratio'],
  ['Councillors voted seven to three.', 'seven to three = 7-3 - score'],
  ['They resumed on 48-1.', '48-1 = 48-1 - score'],
  ['A 5p cut was made.', '5p = 0.05 GBP money'],
  ['The reserve has 200,000 sq km.', '200,000 sq km = 200000 km2 measure'],
  ['Eight constructors’ titles were won.', 'Eight = 8 title count'],
];

const shares: readonly Row[] = [
  ['Around 80% of it was imported.', '80% = 80 % percent about'],
  ['Landings fell 12.5 per cent.', '12.5 per cent = 12.5 % percent'],
  ['Landings fell 12 pct.', '12 pct = 12 % percent'],
  ['Twenty-one percent agreed.', 'Twenty-one percent = 21 % percent'],
  ['Turnout rose 2.5 percentage points.', '2.5 percentage points = 2.5 percentage point points'],
  ['The bank cut rates by 50 basis points to 4.25%.', '50 basis points = 50 basis point points', '4.25% = 4.25 % percent'],
  ['The index lost 200 points.', '200 points = 200 point points'],
  ['Growth was 3 to 5 per cent.', '3 to 5 per cent = 3..5 % percent'],
  ['Prices range from 3 to 5 per cent.', '3 to 5 per cent = 3..5 % percent'],
  ['Unemployment fell from 5 to 4 per cent.', '5 = 5 % percent', '4 per cent = 4 % percent'],
  ['About four-fifths of the quota was used.', 'four-fifths = 0.8 - ratio about'],
  ['Two thirds of wards voted.', 'Two thirds = 0.6666666666666666 - ratio'],
  ['A third of voters stayed home.', 'A third = 0.3333333333333333 - ratio'],
  ['Output rose by a quarter.', 'a quarter = 0.25 - ratio'],
  ['More than half of the cod was landed.', 'half = 0.5 - ratio at-least'],
  ['One in five women took part.', 'One in five = 0.2 - ratio'],
  ['Three out of four wafers passed.', 'Three out of four = 0.75 - ratio'],
  ['The odds were 5:1.', '5:1 = 5 - ratio'],
  ['Demand saw a 10-fold increase.', '10-fold = 10 - ratio'],
  ['Demand grew threefold.', 'threefold = 3 - ratio'],
];

const counts: readonly Row[] = [
  ['At least 17 people were hurt.', '17 = 17 person count at-least'],
  ['Up to 50 staff may leave.', '50 = 50 staff count at-most'],
  ['Fewer than 300 cases were found.', '300 = 300 case count at-most'],
  ['The plant has 3,000 new jobs.', '3,000 = 3000 job count'],
  ['Some 2,500 fishers marched.', '2,500 = 2500 fisher count about'],
  ['Two dozen ships sailed.', 'Two dozen = 24 ship count'],
  ['A dozen boats sank.', 'A dozen = 12 boat count'],
  ['Half a million people fled.', 'Half a million = 500000 person count'],
  ['A hundred trees fell.', 'A hundred = 100 tree count'],
  ['One hundred and five homes burned.', 'One hundred and five = 105 home count'],
  ['Two and a half million chips shipped.', 'Two and a half million = 2500000 chip count'],
  ['The firm shipped 1.5 million units.', '1.5 million = 1500000 unit count'],
  ['The channel has 10k followers.', '10k = 10000 follower count'],
  ['The country has 5.1m people.', '5.1m = 5100000 person count'],
  ['The list has 1,00,000 names.', '1,00,000 = 100000 name count'],
  ['The port handled 1 200 000 containers.', '1 200 000 = 1200000 container count'],
  ['The 27-member bloc met.', '27 = 27 member count'],
  ['Between 10 and 15 children came.', '10 and 15 = 10..15 child count'],
  ['The town has 10–15 nurses.', '10–15 = 10..15 nurse count'],
  ['Three men and one woman were found.', 'Three = 3 man count', 'one = 1 woman count'],
  ['Boats took 5, 7 and 9 tonnes.', '5 = 5 t measure', '7 = 7 t measure', '9 tonnes = 9 t measure'],
  ['The party took 56 of the 59 seats.', '56 = 56 seat count', '59 = 59 seat count'],
  ['In Peru 300 people came.', '300 = 300 person count'],
  ['The toll rose to 450.', '450 = 450 - count'],
  ['It has 100+ stores.', '100 = 100 store count at-least'],
  ['About 2000 troops left in 2000.', '2000 = 2000 troop count about', '2000 = 2000 - year'],
  ['Sixty-four countries signed.', 'Sixty-four = 64 country count'],
];

const measures: readonly Row[] = [
  ['The quota is 15,842 tonnes.', '15,842 tonnes = 15842 t measure'],
  ['Wells gave 1.2 million barrels a day.', '1.2 million barrels a day = 1200000 [bbl_us]/d measure'],
  ['Wells gave 900,000 bpd.', '900,000 bpd = 900000 [bbl_us]/d measure'],
  ['It was 30 degrees Celsius.', '30 degrees Celsius = 30 Cel measure'],
  ['It fell to -5°C.', '-5°C = -5 Cel measure'],
  ['It fell to minus 5 °C.', 'minus 5 °C = -5 Cel measure'],
  ['Winds hit 120 km/h.', '120 km/h = 120 km/h measure'],
  ['The reserve spans 15 square kilometres.', '15 square kilometres = 15 km2 measure'],
  ['Rain of 120 mm fell.', '120 mm = 120 mm measure'],
  ['The chip uses a 3-nanometre node.', '3-nanometre = 3 nm measure'],
  ['The farm has 22.5 GW.', '22.5 GW = 22.5 GW measure'],
  ['It makes 88 TWh a year.', '88 TWh a year = 88 TW.h/a measure'],
  ['The dam holds 39.3 billion cubic metres.', '39.3 billion cubic metres = 39300000000 m3 measure'],
  ['Levels of CO2 reached 420 ppm.', '420 ppm = 420 [ppm] measure'],
  ['The field covers 1,000 hectares.', '1,000 hectares = 1000 har measure'],
  ['She ran 100m.', '100m = 100 m measure'],
  ['The road is 10-15 km long.', '10-15 km = 10..15 km measure'],
  ['The visit took two-and-a-half hours.', 'two-and-a-half hours = 2.5 h duration'],
  ['It was a two-day visit.', 'two-day = 2 d duration'],
  ['They met for three weeks.', 'three weeks = 3 wk duration'],
  ['It is an 18-month term.', '18-month = 18 mo duration'],
  ['They fought for two decades.', 'two decades = 2 decade duration'],
  ['A 26-year-old keeper played.', '26-year-old = 26 a age'],
  ['Volunteers were aged 18 to 55.', '18 to 55 = 18..55 a age'],
  ['The swimmer, aged 26, won.', '26 = 26 a age'],
  ['Goalkeeper Ana Lopez, 34, trained.', '34 = 34 a age'],
  ['Then Wells, 23, spoke.', '23 = 23 a age'],
  ['Leeds won 2-1.', '2-1 = 2-1 - score'],
  ['The motion passed by a vote of 52–48.', '52–48 = 52-48 - score'],
  ['The centre is 6ft 2in tall and weighs 15st 4lb.', '6ft 2in = 6.166666666666667 [ft_i] measure', '15st 4lb = 15.285714285714286 [stone_av] measure'],
  ['A half-hour walk took them half a mile.', 'half-hour = 0.5 h duration', 'half a mile = 0.5 [mi_i] measure'],
  ['The air held 424.6 parts per million.', '424.6 parts per million = 424.6 [ppm] measure'],
  ['A 3,000-square-foot loft was let.', '3,000-square-foot = 3000 [sft_i] measure'],
  ['The rate fell by a quarter of a percentage point.', 'a quarter of a percentage point = 0.25 percentage point points'],
  ['Hares outnumber foxes three to one.', 'three to one = 3 - ratio'],
  ['Barbados resume on 187 for six.', '187 for six = 187-6 - score'],
  ['A boy of 12 was found.', '12 = 12 a age'],
  ['Salim al-Amri, 58, sells dates.', '58 = 58 a age'],
  ['More than half said no.', 'half = 0.5 - ratio at-least'],
  ['It has 12 seats, two fewer than before.', '12 = 12 seat count', 'two = 2 - count'],
  ['Some 1.2m children missed it.', '1.2m = 1200000 child count about'],
  ['She left 214 canvases.', '214 = 214 canvas count'],
  ['Tune to channel 4, use code 7741-09 and cite case no. 22-451 under resolution 418.'],
];

const ordinals: readonly Row[] = [
  ['It marks the 30th anniversary.', '30th = 30 anniversary ordinal'],
  ['The 12th National Congress opened.', '12th = 12 congress ordinal'],
  ['It was the second time.', 'second = 2 time ordinal'],
  ['It was the first nation to sign.', 'first = 1 nation ordinal'],
  ['It is the first visit since the war.', 'first = 1 visit ordinal'],
  ['Norway came second.', 'second = 2 place ordinal'],
  ['They are 22nd in the table.', '22nd = 22 place ordinal'],
  ['The fifth-placed club lost.', 'fifth = 5 place ordinal'],
  ['It moved into fourth place.', 'fourth = 4 place ordinal'],
  ['It was his 133rd Test appearance.', '133rd = 133 appearance ordinal'],
  ['It was the third consecutive World Cup race.', 'third = 3 race ordinal'],
  ['It was the second full suspension.', 'second = 2 suspension ordinal'],
  ['The twenty-first meeting was held.', 'twenty-first = 21 meeting ordinal'],
];

const nothing: readonly string[] = [
  'They won in Ligue 1 again.', 'Call 020 7946 0018.', 'She lives at 10 Canal Street.', 'He came in World War Two again.', 'The Radio 4 show ran.', 'A town with the Six Nations cup.', 'Part 1 of it ended.', '1 National Museum',
  'A Boeing 737 landed.', 'Flight MH370 was lost.', 'The B-52 and the F-16 flew.', 'Leaders of the G7 and the G20 met.', 'COP28 ended.', 'Covid-19 spread.', 'It cited Article 5 of the charter.',
  'They passed Resolution 2231.', 'See Figure 3 and page 12.', 'Under Section 230 it is allowed.', 'Call 555-0123.', 'Call +84 24 3943 1234.', 'Call (202) 555-0147.', 'Read www.example.com/2023/05 now.',
  'Write to a12@example.com.', 'Version 1.2.3 is out.', 'One of the ships sank.', 'No one came.', 'This one is new.', 'First, the council met.', 'It was among the first countries.',
  'The Second World War ended.', 'She lives on 5th Avenue.', 'The first lady spoke.', 'Wait a second.', 'The 5G network grew.', 'Apollo 11 landed.', 'The plan is called Agenda 2030.', 'Windows 11 shipped.', 'Several hundred came.',
  'Hundreds of thousands left.', 'He may march on.', 'May the best team win.', 'The sun set.', 'The two agreed.', 'The open 24/7 shop closed.', 'It happened on 9/11.', 'A two-way street.', 'A two-state solution.', 'Net zero is far.',
  'Pump No. 10 failed.', 'The ASX 200 index opened.', 'They saw Abell 2744, a cluster.', 'The zero-waste plan stands.', 'He is three-putting again.', 'He read “1984” again.', 'See note [12].', 'The H5N1 virus spread.', 'Highway 61 is closed.', 'The first half was dull.', 'He scored in the second half.', 'One day it will end.', 'A third party sued.',
  'In the third quarter they rested.', 'They met on the second floor.', 'He led by example.', '12', '- 3 -', 'March on!', 'Use #3 here.', 'It is a 4x4.',
];

describe('findFigures', () => {
  for (const [name, rows] of Object.entries({ money, tokenised, people, shares, counts, measures, ordinals }))
    describe(`reads ${name}`, () => {
      for (const [sentence, ...expected] of rows) it(sentence, () => assert.deepEqual(figuresOf(sentence).map(shown), expected));
    });
  describe('finds nothing in', () => {
    for (const sentence of nothing) it(sentence, () => assert.deepEqual(figuresOf(sentence).map(shown), []));
  });

  it('passes over the number of a list item', () => {
    assert.deepEqual(figuresOf('1. The fleet has 5 boats.').map(shown), ['5 = 5 boat count']);
    assert.deepEqual(figuresOf('(2) The fleet has 5 boats.').map(shown), ['5 = 5 boat count']);
  });
  it('keeps the scale as stated', () => {
    assert.deepEqual(figuresOf('It cost $3.6bn, 2 lakh crore rupees and €5 million.').map((figure) => figure.scale), ['bn', 'lakh crore', 'million']);
  });
  it('counts offsets in the prose it is given, sentence by sentence', () => {
    const prose = 'Five boats sank. Then 30 came.';
    const figures = findFigures(prose, [{ span: { start: 0, end: 16 }, block: 0 }, { span: { start: 17, end: 30 }, block: 0 }], null);
    assert.deepEqual(figures.map((figure) => [figure.sentence, prose.slice(figure.span.start, figure.span.end)]), [[0, 'Five'], [1, '30']]);
  });

  it('reads back a number however it is rendered', function () {
    this.timeout(20_000);
    const scales: [string, string, number][] = [['thousand', 'k', 3], ['million', 'm', 6], ['billion', 'bn', 9], ['trillion', 'tn', 12]];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...scales), (digits, decimals, [word, short, power]) => {
        const mantissa = decimals === 0 ? String(digits) : (digits / 10 ** decimals).toFixed(decimals);
        const value = Number(`${digits}e${power - decimals}`);
        for (const text of [`$${mantissa} ${word}`, `$${mantissa}${short}`, `US$${mantissa}-${word}`, `${mantissa} ${word} dollars`]) {
          const [figure] = figuresOf(`It cost ${text} in all.`);
          assert.deepEqual([figure?.value, figure?.unit], [value, 'USD'], text);
        }
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
        for (const text of [grouped, String(value), grouped.replace(/,/g, '\u202f')]) assert.equal(figuresOf(`They counted ${text} birds.`)[0]?.value, value, text);
      }),
      { numRuns: RUNS },
    );
  });
  it('yields ordered, disjoint figures inside their sentence on any text', function () {
    this.timeout(20_000);
    const word = fc.constantFrom('one', 'half', 'a', 'million', '3', '.', ',', '-', '–', '$', '%', 'third', 'of', 'in', 'June', '2024', 'and', 'to', 'from', '5th', 'May', 'last', 'year', 'ago', '½', '’90s', 'billion', '"', '(', '10:30', 'Q3', '\n');
    const text = fc.oneof(fc.string({ maxLength: 80 }), fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')), fc.array(word, { maxLength: 14 }).map((words) => words.join('')));
    fc.assert(
      fc.property(text, (sentence) => {
        let end = 0;
        for (const figure of figuresOf(sentence)) {
          assert.ok(figure.span.start >= end && figure.span.end > figure.span.start && figure.span.end <= sentence.length);
          assert.equal(figure.text, sentence.slice(figure.span.start, figure.span.end));
          assert.ok(typeof figure.value !== 'number' || Number.isFinite(figure.value));
          end = figure.span.end;
        }
      }),
      { numRuns: 10 * RUNS },
    );
  });
});
