import { compareAmounts } from '../../src/core/ground/compare-amounts';
import { findsAlone } from '../support/compared-alone';

describe('the one amount of a claim, by itself', () => {
  const dairy = 'The dairy in Varde poured 4,000 litres of sour milk into the river after the power cut. Its owner paid a fine of 900 crowns for a broken lorry in May. '
    + 'A goat ate 12 hats. The village of Ostrey hired 35 nurses for its new clinic by the lake, although 60 teachers had asked for work there. Half of the hats were red.';

  describe('is held against the one that stands where its matter is told', () => {
    findsAlone(compareAmounts, dairy, [
      'The dairy in Varde poured 4,000 litres of sour milk into the river after the power cut.',
      'The dairy in Varde poured 900 crowns of sour milk into the river after the power cut.',
      'For sour milk that it poured into the river after the power cut the dairy paid a fine of 4,000 crowns.',
      'After the power cut the Varde dairy was fined 900 crowns for sour milk poured into the river.',
    ]);
    findsAlone(compareAmounts, {
      a: 'The theatre in Varde sold 640 tickets for its winter play about the lighthouse keeper.',
      b: 'A choir from Ostrey sold 310 tickets. The brass band ordered cake for 25 children and a horse, and 310 people of the lake district watched a boat race.',
      c: 'The theatre’s roof cost $2 million, the choir’s robes $900 and the lighthouse $5 million.',
    }, [
      'The theatre in Varde sold 640 tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold [310]{figure-attachment: 640 → 640, loosely} tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold about [310]{figure-attachment: 640 → 640, loosely} tickets for the winter play on a lighthouse keeper.',
      'The theatre in Varde sold 777 tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold 25 tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold 12 tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold 310 tickets and 25 books for its winter play about the lighthouse keeper.',
      '“The theatre in Varde sold 310 tickets for its winter play about the lighthouse keeper,” said Ada Lind.',
      'Ada Lind said that the theatre in Varde sold [310]{figure-attachment: 640 → 640, loosely} tickets for its winter play about the lighthouse keeper.',
      'The theatre sold 310 tickets.',
      'The theatre sold 310 tickets to Ostrey bakers, cooks, waiters and one swimming bishop.',
      'In 2019 the theatre in Varde sold [310]{figure-attachment: 640 → 640, loosely} tickets for its winter play about the lighthouse keeper.',
      'The winter play of the theatre in Varde about a lighthouse keeper cost $900.',
    ]);
  });

  describe('of each kind that tells something', () => {
    findsAlone(compareAmounts, {
      a: 'The strike at the glass works in Varde cost the furnace owners $3 million in lost orders. The union of furnace workers lost 18 percent of its members during the strike at the glass works.',
      b: 'A bridge over the river Aa measures 300 metres between its two stone towers near the mill. The hill is 12 km away, and 40 percent of people in Ostrey like tea. A clock cost $7 million.',
      c: 'Varde beat Ostrey 3-1 in the cup final on the muddy pitch behind the school. Ostrey beat Lund 4-2 in a friendly.',
    }, [
      'The strike at the glass works in Varde cost furnace owners [$7 million]{figure-attachment: $3 million → $3 million, loosely} in lost orders.',
      'The union of furnace workers lost [40 percent]{figure-attachment: 18 percent → 18 percent, loosely} of its members during the strike at the glass works.',
      'The bridge over the river Aa measures 12 km between its two stone towers near the mill.',
      'The bridge over the river Aa measures 300 metres between its two stone towers near the mill.',
      'Varde beat Ostrey 4-2 in the cup final on the muddy pitch behind the school.',
      'Varde beat Ostrey 3-1 in the cup final on the muddy pitch behind the school.',
      'The strike at the glass works in Varde cost furnace owners [40 percent]{figure-attachment: 18 percent → 18 percent, loosely} of lost orders.',
    ]);
  });

  describe('a span of values has those within it', () => {
    findsAlone(compareAmounts, {
      a: 'The old cinema of Varde seats 200 to 250 guests on its red velvet chairs from Vienna.', b: 'The bakery fed 220 guests at a wedding, the prison 300 guests, a cow 190.',
    }, [
      'The old cinema of Varde seats 220 guests on its red velvet chairs from Vienna.',
      'The old cinema of Varde seats 200 guests on its red velvet chairs from Vienna.',
      'The old cinema of Varde seats 250 guests on its red velvet chairs from Vienna.',
      'The old cinema of Varde seats [300]{figure-attachment: 200 to 250 → 200 to 250, loosely} guests on its red velvet chairs from Vienna.',
      'The old cinema of Varde seats [190]{figure-attachment: 200 to 250 → 200 to 250, loosely} guests on its red velvet chairs from Vienna.',
    ]);
  });

  describe('one of several in the passage, or one told beside it, is not meant', () => {
    findsAlone(compareAmounts, {
      a: 'The fair in Varde drew 500 farmers and 80 clowns to its muddy cattle market near the station.',
      b: 'The fair of Lund drew 640 farmers to its dusty horse market under the chestnut trees. Some 150 came by boat.',
      c: 'A museum counted 150 farmers. A ferry carried 999 farmers.',
    }, [
      'The fair in Varde drew [150]{figure-attachment: 500 → 500, loosely} farmers to its muddy cattle market near the station.',
      'The fair of Lund drew 150 farmers to its dusty horse market under the chestnut trees.',
      'The fair of Lund drew [999]{figure-attachment: 640 → 640, loosely} farmers to its dusty horse market under the chestnut trees.',
      'The fair of Lund drew [500]{figure-attachment: 640 → 640, loosely} farmers to its dusty horse market under the chestnut trees.',
    ]);
  });

  describe('a day is held against the day of its matter, where another has it or none', () => {
    findsAlone(compareAmounts, {
      a: 'The ferry captain left the burning harbour of Varde for Ostrey on 3 March 2021. A storm hit the coast on 9 March 2021.',
      b: 'The bishop blessed the new lifeboats on Tuesday in heavy rain. The choir sang for them on Friday. Bo Holm opened a hat shop in 2018 and sold it in June.',
    }, [
      'The ferry captain left the burning harbour of Varde for Ostrey on 3 March 2021.',
      'The ferry captain left the burning harbour of Varde for Ostrey on 9 March 2021.',
      'The ferry captain left the burning harbour of Varde for Ostrey on [5 March 2021]{date: 3 March 2021 → 3 March 2021, loosely}.',
      'The ferry captain left the burning harbour of Varde for Ostrey in March 2021.',
      'The ferry captain left the burning harbour of Varde for Ostrey in 2018.',
      'The ferry captain left the burning harbour of Varde for Ostrey by 9 March 2021.',
      'The ferry captain left the burning harbour of Varde for Ostrey on 5 March 2021 and came back in 2018.',
      'The ferry captain left the burning harbour of Varde on [5 March 2021]{date: 3 March 2021 → 3 March 2021, loosely} with 40 cows for Ostrey.',
      'In heavy rain on Friday the bishop blessed the new lifeboats.',
      'In heavy rain on [Sunday]{date: Tuesday → Tuesday, loosely} the bishop blessed the new lifeboats.',
      'In heavy rain on Tuesday the bishop blessed the new lifeboats.',
      'Bo Holm opened a hat shop on 4 May 2018 and sold it in rain.',
    ]);
  });

  describe('that is told of a like matter, or worked out, may be its own', () => {
    findsAlone(compareAmounts, {
      a: 'The theatre in Varde sold 640 tickets for its winter play about the lighthouse keeper.', b: 'A choir in Varde sold 310 tickets for its winter song about the lighthouse keeper.',
      c: 'A goat ate 12 hats and 20 scarves. The old school has 950 chairs.', d: 'A boat race drew 310 people.',
    }, [
      'The theatre in Varde sold [310]{figure-attachment: 640 → 640, loosely} tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold 12 tickets for its winter play about the lighthouse keeper.',
      'The theatre in Varde sold 20 tickets for its winter play about the lighthouse keeper.',
      'The theatre and the choir in Varde sold 950 tickets for winter songs about the lighthouse keeper.',
      'The theatre sold 20 winter tickets.',
      'The theatre sold 20 winter tickets in Varde.',
      'The theatre sold 20 play tickets in winter to nuns, dentists, plumbers, poets and chemists.',
    ]);
  });

  describe('is a score, a ratio, points or a measure as well', () => {
    findsAlone(compareAmounts, {
      a: 'Varde beat Ostrey 3-1 in the cup final on the muddy pitch behind the school.', b: 'Lund beat Skagen 4-2 in May.',
      c: 'The tunnel under the Aa valley measures 300 metres between its two stone gates near the mill.', d: 'The hill road is 700 metres long.',
      e: 'One in five bakers of the coast sleeps badly after night work in hot kitchens.', f: 'One in nine cats is black.',
      g: 'The Blue Party lost 5 percentage points in the coastal towns after the ferry scandal of the spring.', h: 'The Red Party won 8 percentage points.',
    }, [
      'Varde beat Ostrey [4-2]{figure-attachment: 3-1 → 3-1, loosely} in the cup final on the muddy pitch behind the school.',
      'The tunnel under the Aa valley measures 700 metres between its two stone gates near the mill.',
      '[One in nine]{figure-attachment: One in five → One in five, loosely} bakers of the coast sleeps badly after night work in hot kitchens.',
      'The Blue Party lost [8 percentage points]{figure-attachment: 5 percentage points → 5 percentage points, loosely} in the coastal towns after the ferry scandal of the spring.',
      'The Blue Party lost 8 percent in the coastal towns after the ferry scandal of the spring.',
      'The tunnel under the Aa valley measures 700 miles between its two stone gates near the mill.',
    ]);
  });

  describe('that is a day is exact', () => {
    findsAlone(compareAmounts, {
      a: 'The ferry captain left the burning harbour of Varde for Ostrey on 3 March 2021.', b: 'The lighthouse keeper painted the stairs of his tower in blue during 2020.', c: 'The vet cured the sick cow of the widow in three days.',
      d: 'The bishop blessed new lifeboats beside the stone church in May.', e: 'The council wants to close the swimming hall in the old brewery in 2030 on a Monday.',
    }, [
      'The ferry captain left the burning harbour of Varde for Ostrey before [5 March 2021]{date: 3 March 2021 → 3 March 2021, loosely}.',
      'The ferry captain left the burning harbour of Varde for Ostrey by [5 March 2021]{date: 3 March 2021 → 3 March 2021, loosely}.',
      'The ferry captain left the burning harbour of Varde for Ostrey on [5 March]{date: 3 March 2021 → 3 March 2021, loosely}.',
      'The ferry captain left the burning harbour of Varde for Ostrey on 3 March.',
      'The ferry captain left the burning harbour of Varde for Ostrey in April 2021.',
      'The ferry captain left the burning harbour of Varde for Ostrey on [Tuesday]{date: 3 March 2021 → 3 March 2021, loosely}.',
      'The ferry captain left the burning harbour of Varde for Ostrey today.',
      'The lighthouse keeper painted the stairs of his tower in blue on 4 May 2021.',
      'The vet cured the sick cow of the widow on 4 May 2021.',
      'The vet cured the sick cow of the widow in five days.',
      'The bishop blessed new lifeboats beside the stone church on 8 June 2020.',
      'The council wants to close the swimming hall in the old brewery in 2030 on a Friday.',
      'The council wants to close the swimming hall in the old brewery on a [Friday]{date: Monday → Monday, loosely}.',
    ]);
  });

  describe('is not held against several, nor against what is worked out or told of less', () => {
    findsAlone(compareAmounts, {
      a: 'The cattle fair in Varde drew 500 farmers in spring and 620 farmers in autumn to its muddy market near the station.', b: 'A ferry carried 1,120 farmers. A monk met 70 farmers.', c: 'The horse fair in Lund drew 330 farmers to its dusty market near the chestnut wood.', d: 'The horse fair drew many farmers to its dusty market. A dusty market near a wood drew 90 farmers to the fair.',
      e: 'The lighthouse of Skagen lost 45 panes of glass in the hail storm of the bitter winter. The hail storm lasted three days.', f: 'A barn lost 60 panes. On 7 May 2020 a bell rang.',
    }, [
      'The cattle fair in Varde drew 70 farmers in spring and autumn to its muddy market near the station.',
      'The cattle fair in Varde drew 1,120 farmers in spring and autumn to its muddy market near the station.',
      'The horse fair in Lund drew [70]{figure-attachment: 330 → 330, loosely} farmers to its dusty market near the chestnut wood.',
      'The horse fair in Lund drew 90 farmers to its dusty market near the chestnut wood.',
      'The lighthouse of Skagen lost [60]{figure-attachment: 45 → 45, loosely} panes of glass in the hail storm of the bitter winter.',
      'The lighthouse of Skagen lost 45 panes of glass in the hail storm of 7 May 2020.',
      'The lighthouse of Skagen lost $60 of glass in the hail storm of the bitter winter.',
      'The glass of Skagen lost 60 friends.',
    ]);
  });
});
