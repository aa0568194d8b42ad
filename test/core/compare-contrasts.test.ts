import { compareContrasts } from '../../src/core/ground/compare-contrasts';
import { findsAlone } from '../support/compared-alone';

describe('what is said of two sides, by itself', () => {
  describe('is found where it has changed places', () => {
    findsAlone(compareContrasts, 'Wheat exports of Torvala have recovered from the drought, while Ostrey still waits for rain on its empty fields.', [
      'Wheat exports of Torvala have recovered from the drought, while Ostrey still waits for rain on its empty fields.',
      'Wheat exports of [Ostrey]{polarity: Ostrey, loosely} have recovered from the drought, while Torvala still waits for rain on its empty fields.',
      'Torvala still waits for rain on its empty fields, whereas Ostrey’s wheat exports have recovered from the drought.',
      '[Ostrey]{polarity: Ostrey, loosely} has recovered from the drought but Torvala waits for rain.',
      '[Ostrey]{polarity: Ostrey, loosely} has recovered, and Torvala waits for rain on empty fields; nobody knows why.',
      'Ostrey’s exports recovered from drought; Torvala waits.',
      'Although Ostrey recovered from the drought, Torvala waits for rain on empty fields.',
      'Ostrey and Torvala have recovered from the drought, while Torvala waits for rain.',
      'Ostrey has recovered from the drought, while Norway waits for rain on its empty fields.',
      'Ostrey has recovered from the drought and Torvala waits for rain on its empty fields.',
      'Ostrey’s wheat, fields, rain, exports and mills burnt, while Torvala slept.',
      'Ostrey has a choir, while Torvala has a circus with two bears.',
      'Ostrey recovered, while Torvala slept.',
    ]);
    findsAlone(compareContrasts, 'The Dockers’ Union called the pay offer an insult, but the Nurses’ League welcomed it as a fair start after years of waiting. Peter Brandt, the mayor, kept silent.', [
      'The Dockers’ Union called the pay offer an insult, but the Nurses’ League welcomed it as a fair start.',
      'The [Nurses’ League]{polarity: Nurses’ League, loosely} called the pay offer an insult, but the Dockers’ Union welcomed it as a fair start after years of waiting.',
      'The [Nurses’ League]{polarity: Nurses’ League, loosely} spurned the pay offer as an insult, although the Dockers’ Union saw in it a fair start after years.',
      'The [Nurses’ League]{polarity: Nurses’ League, loosely} called the pay offer an insult, and the Dockers’ Union left.',
      'Peter Brandt called the pay offer an insult, but the Dockers’ Union welcomed it as a fair start.',
      'The pay offer was an insult, but a fair start after years of waiting.',
      'The [Nurses’ League]{polarity: Nurses’ League, loosely} said the offer was an insult, but the Dockers’ Union said nothing.',
    ]);
  });

  describe('is looked for in each passage', () => {
    findsAlone(compareContrasts, { a: 'Ana Lopez sings in the harbour choir. Paul Holm repairs bicycles.', b: 'Ana Lopez sings tenor at the opera in winter, while Paul Holm repairs clocks for the cathedral in Lund.', c: 'Ana Lopez and Paul Holm married in May.' }, [
      '[Paul Holm]{polarity: Paul Holm, loosely} sings tenor at the opera in winter, while Ana Lopez repairs clocks for the cathedral.',
      'Ana Lopez sings tenor at the opera in winter, while Paul Holm repairs clocks for the cathedral.',
      'In May, while Ana Lopez slept, Paul Holm sang.',
      'Maria Ruiz sings tenor at the opera in winter, while Ana Lopez repairs clocks for the cathedral.',
      'Maria Ruiz drinks tea, but [Paul Holm]{polarity: Paul Holm, loosely} sings tenor at the opera in winter, while Ana Lopez repairs clocks for the cathedral.',
    ]);
    findsAlone(compareContrasts, 'Ana Lopez of Varde and Paul Holm baked bread for the hungry miners of Ostrey; Maria Ruiz and Peter Brandt counted coins at the bank until midnight.', [
      '[Maria Ruiz]{polarity: Maria Ruiz, loosely} baked bread for the hungry miners; Ana Lopez counted coins at the bank until midnight.',
      '[Peter Brandt]{polarity: Peter Brandt, loosely} baked bread for the hungry miners; Paul Holm counted coins at the bank until midnight.',
      'In Ostrey Peter Brandt baked bread for the hungry miners; Paul Holm counted coins at the bank until midnight.',
      'Maria Ruiz baked bread and counted coins for hungry miners; Ana Lopez counted coins at the bank and baked bread.',
    ]);
  });

  describe('a capital speaks for its country', () => {
    findsAlone(compareContrasts, 'Oslo wants a ban on bottom trawling in the fjords, but Copenhagen prefers voluntary rules for its small boats.', [
      '[Denmark]{polarity: Copenhagen, loosely} wants a ban on bottom trawling in the fjords, but Norway prefers voluntary rules for its small boats.',
      'Norway wants a ban on bottom trawling in the fjords, but Denmark prefers voluntary rules for its small boats.',
    ]);
  });

  describe('is one thing of those who are named on both sides', () => {
    findsAlone(compareContrasts, 'Ana Lopez and Paul Holm grow apples on the sunny slope above the village, while Maria Ruiz and Paul Holm brew cider in a damp cellar.', [
      '[Maria Ruiz]{polarity: Maria Ruiz, loosely} grows apples on the sunny slope above the village, while Ana Lopez brews cider in a damp cellar.',
      'Maria Ruiz and Paul Holm grow apples on the sunny slope above the village, while Ana Lopez and Paul Holm brew cider in a damp cellar.',
      'Paul Holm grows apples on the sunny slope, while Ana Lopez brews cider in a damp cellar.',
    ]);
    findsAlone(compareContrasts, 'Ana Lopez grows apples and pears; Maria Ruiz grows grapes, but Paul Holm herds sheep near the apples of Lopez.', [
      '[Maria Ruiz]{polarity: Maria Ruiz, loosely} grows apples and pears; Ana Lopez grows grapes.',
      'Paul Holm grows apples and pears; Ana Lopez herds sheep.',
      'Maria Ruiz, but Paul Holm; Ana Lopez herds sheep.',
      'Ana Lopez said she told Paul Holm, while he said he told her; Maria Ruiz grows pears and apples.',
    ]);
    findsAlone(compareContrasts, { a: 'In the cold valley Ana Lopez shears grey sheep with blunt scissors, but Paul Holm fishes for silver trout with worms.', b: 'Somebody in the cold valley fishes.' }, [
      '[Paul Holm]{polarity: Paul Holm, loosely} shears grey sheep with blunt scissors, but Ana Lopez fishes.',
      'Paul Holm shears grey sheep with blunt scissors beside Norway’s trout, but Ana Lopez fishes for silver trout with grey worms and blunt scissors.',
      'Paul Holm shears grey sheep and fishes for silver trout, but Ana Lopez fishes for silver trout.',
      'Paul Holm shears, but Ana Lopez fishes.',
      'Paul Holm shears goats in the tall hall of tin, but Ana Lopez fishes for whales, seals, sharks and worms.',
    ]);
  });
});
