import { compareOrder } from '../../src/core/ground/compare-order';
import { compareRelations } from '../../src/core/ground/compare-relations';
import { findsAlone } from '../support/compared-alone';

const trade = 'Torvala sold 40 tractors to Ostrey in a barter for peat. Lindhaven Bank bought the glass works from the Varde Trust. Ana Lopez sued Paul Holm over a barge. Maria Ruiz succeeded Peter Brandt as head of the fish inspectorate.\n\n'
  + 'Varde United beat Lund Rovers in the mud. The Dockers’ Union belongs to the Coast League. The choir praised Bo Holm. Norway depends on Iceland for bait.';

describe('a relation between two, by itself', () => {
  describe('is told the other way round', () => {
    findsAlone(compareRelations, trade, [
      'Torvala sold 40 tractors to Ostrey in a barter for peat.',
      'Ostrey sold 40 tractors to Torvala in a barter for peat.',
      'Torvala bought 40 tractors from Ostrey.',
      'Ostrey bought 40 tractors from Torvala.',
      'Ostrey was the seller of the tractors to Torvala.',
      'The [Varde Trust]{polarity: bought} bought the glass works from Lindhaven Bank.',
      'The Varde Trust sold the glass works to Lindhaven Bank.',
      '[Lindhaven Bank]{polarity: bought} sold the glass works to the Varde Trust.',
      '[Paul Holm]{polarity: sued} sued Ana Lopez over a barge.',
      'Paul Holm was sued by Ana Lopez over a barge.',
      '[Peter Brandt]{polarity: succeeded} succeeded Maria Ruiz as head of the fish inspectorate.',
      'Peter Brandt preceded Maria Ruiz as head of the fish inspectorate.',
      '[Maria Ruiz]{polarity: succeeded} was the predecessor of Peter Brandt at the fish inspectorate.',
      '[Lund Rovers]{polarity: beat} beat Varde United in the mud.',
      'Lund Rovers lost to Varde United in the mud.',
      '[Varde United]{polarity: beat} lost to Lund Rovers.',
      'The [Coast League]{polarity: belongs} belongs to the Dockers’ Union.',
      '[Iceland]{polarity: depends} depends on Norway for bait.',
      'Norway relies on Iceland for its bait.',
      'Norway sold bait to Iceland.',
      'Torvala sold tractors.',
      'Torvala and Ostrey drink.',
    ]);
  });

  describe('is told of one side alone, denied, or both ways', () => {
    findsAlone(compareRelations, {
      a: 'Ostrey Dairies won against strong rivals the milk contract of the army. Torvala Foods came second in the bidding for the milk contract.', b: 'Bo Holm received a loan of cattle after the flood, and Ada Lind watched the cattle.',
      c: 'Iceland is not a member of the Cod League. Canada beat Sweden at curling. Sweden beat Canada at curling a day later.',
    }, [
      'Torvala Foods won the milk contract of the army against Ostrey Dairies.',
      'Ostrey Dairies won the milk contract of the army against Torvala Foods.',
      '[Bo Holm]{polarity: received} gave Ada Lind a loan of cattle after the flood.',
      'Ada Lind gave Bo Holm a loan of cattle after the flood.',
      'Iceland is a [member]{polarity: member} of the Cod League.',
      'Iceland is not a member of the Cod League.',
      'Iceland [belongs]{polarity: member, loosely} to the Cod League.',
      'Sweden beat Canada at curling.',
      'Canada beat Sweden at curling.',
      'Canada did not [beat]{polarity: beat} Sweden at curling.',
    ]);
  });
});

describe('who did what to whom, by itself', () => {
  describe('has changed places', () => {
    findsAlone(compareOrder, 'Nils Aro pushed Jan Berg into the canal behind the brewery. The mayor drove from Varde to Lund on a red tractor. Ada Lind was kicked by Clara Voss during the chess final. Bo Holm married Eva Dahl in the lighthouse.', [
      'Nils Aro pushed Jan Berg into the canal behind the brewery.',
      '[Jan Berg]{polarity: pushed} pushed Nils Aro into the canal behind the brewery.',
      'Jan Berg was pushed by Nils Aro into the canal behind the brewery.',
      '[Nils Aro]{polarity: pushed} was pushed by Jan Berg into the canal behind the brewery.',
      'Into the canal behind the brewery [Jan Berg]{polarity: pushed} pushed Nils Aro.',
      'The mayor drove from [Lund]{polarity: Lund} to Varde on a red tractor.',
      'The mayor drove to Lund from Varde on a red tractor.',
      'The mayor drove to [Varde]{polarity: Varde} from Lund on a red tractor.',
      '[Clara Voss]{polarity: kicked} was kicked by Ada Lind during the chess final.',
      'Clara Voss kicked Ada Lind during the chess final.',
      '[Ada Lind]{polarity: kicked} kicked Clara Voss during the chess final.',
      'Eva Dahl married Bo Holm in the lighthouse.',
      '“[Jan Berg]{polarity: pushed, loosely} pushed Nils Aro into the canal behind the brewery,” said Bo Holm.',
      'Jan Berg and Nils Aro pushed a cart into the canal behind the brewery.',
      '[Jan Berg]{polarity: pushed, loosely}, the strong and very old baker of the poor town, pushed Nils Aro into the canal behind the brewery.',
    ]);
  });

  describe('is another of the passage', () => {
    findsAlone(compareOrder, { a: 'Nils Aro pushed Jan Berg into the canal behind the brewery. The crew of the Hilda towed a whale to Lund for 30 crowns. Lindhaven Bank built the school of Ostrey with stones from a ruined abbey.', b: 'Clara Voss sings. The inspector of Skagen weighs eels. Torvala Trust sleeps.\n\nLima exports silver spoons. The buyer of Varde weighs herring. Ada Lind eats.' }, [
      '[Clara Voss]{actor: Nils Aro → Nils Aro, of Nils Aro} pushed Jan Berg into the canal behind the brewery.',
      'Nils Aro pushed [Clara Voss]{actor: Jan Berg → Jan Berg, of Jan Berg} into the canal behind the brewery.',
      'Eva Dahl pushed Jan Berg into the canal behind the brewery.',
      'Clara Voss and Ada Lind pushed Jan Berg into the canal behind the brewery.',
      'Clara Voss pushed Jan Berg into the oven behind the school.',
      'Nils Aro pushed Torvala Trust into the canal behind the brewery.',
      'The crew of the Hilda towed a whale to [Skagen]{actor: Lund → Lund, of Lund} for 30 crowns.',
      'The crew of the Hilda towed a whale to Skagen for 99 crowns.',
      'The crew of the Hilda towed a whale from Skagen for 30 crowns.',
      '[Torvala Trust]{actor: Lindhaven Bank → Lindhaven Bank, of Lindhaven Bank} built the school of Ostrey with stones from a ruined abbey.',
      'Lindhaven Bank built the school of [Skagen]{actor: Ostrey → Ostrey, of Ostrey} with stones from a ruined abbey.',
      'Lindhaven Bank built the school near Skagen with stones from a ruined abbey.',
      'Peru exports silver spoons.',
      'The buyer of [Skagen]{actor: Varde → Varde, of Varde} weighs herring.',
      'The inspector of [Varde]{actor: Skagen → Skagen, of Skagen} weighs eels.',
    ]);
  });

  describe('stands where the verb, its voice and the prepositions put it', () => {
    findsAlone(compareOrder, {
      a: 'The ferry sailed from the island of Skagen to the port of Varde past Lund. The choir moved from Ostrey to Torvala. Boats against Iceland raced against Canada. Herring costs more in Norway than in Denmark.',
      b: 'Ada Lind kissed the cook Clara Voss. Bo Holm told Eva Dahl a joke. Nils Aro of Lund hugged Jan Berg in a taxi. Tove Krag was hugged in a boat by Lena Moe. Rita Lund resembles Olga Foss.',
    }, [
      'The ferry sailed from the port of [Varde]{polarity: Varde} to the island of Skagen past Lund.',
      'The ferry sailed from the island of Skagen to the port of Varde past Lund.',
      'The ferry sailed to the port of Varde from the island of Skagen past Lund.',
      'The ferry sailed from [Varde]{polarity: Varde} to Skagen past Lund.',
      'The ferry sailed from Varde to Lund past Skagen.',
      'The choir moved from [Torvala]{polarity: Torvala} to Ostrey.',
      'The choir moved to Torvala from Ostrey.',
      'From Torvala the choir moved to Ostrey.',
      'The choir moved from a barn in Torvala to Ostrey.',
      'Boats against Canada raced against Iceland.',
      '[Clara Voss]{polarity: kissed} kissed the cook Ada Lind.',
      'The cook [Clara Voss]{polarity: kissed} kissed Ada Lind.',
      'Clara Voss was kissed by the cook Ada Lind.',
      'Clara Voss was kissed on a Sunday by the cook Ada Lind.',
      '[Eva Dahl]{polarity: told} told Bo Holm a joke.',
      'A joke was told by Eva Dahl to Bo Holm.',
      '[Jan Berg]{polarity: Jan Berg} hugged Nils Aro of Lund in a taxi.',
      'Jan Berg, in a taxi, hugged Nils Aro.',
      'The hug of Jan Berg surprised Nils Aro in a taxi.',
      'Jan Berg gave a hug to Nils Aro in a taxi.',
      'Jan Berg in his hug took Nils Aro in a taxi.',
      '[Lena Moe]{polarity: hugged} was hugged in a boat by Tove Krag.',
      'Lena Moe hugged Tove Krag in a boat.',
      '[Tove Krag]{polarity: hugged} hugged Lena Moe in a boat.',
      'Tove Krag was hugged by Lena Moe in a boat.',
      'Hugged by Tove Krag was Lena Moe in a boat.',
    ]);
  });

  describe('is no other where the claim’s own is named beside the passage, or too little is the same', () => {
    findsAlone(compareOrder, {
      a: 'Ada Lind baked forty rye loaves for the hungry miners. Clara Voss paid her. Nobody sang. Nobody slept. Jan Berg baked cakes for miners of Skagen. Lindhaven opened a market for second-hand boats and oars.', b: 'Bo Holm baked forty loaves for hungry miners. Nils Aro eats. Ostrey eats. Peru opened a museum of glass whales.',
      c: 'The guard Eva Dahl of Lund chased a burglar over frozen roofs. The Norwegian Tove Krag swam. The cook Lena Moe of Varde chased a goose.', d: 'Lima is hot. Madrid is hot. Spain is hot. Rita Lund is hot.',
    }, [
      'Clara Voss baked forty rye loaves for the hungry miners.',
      '[Nils Aro]{actor: Ada Lind → Ada Lind, of Ada Lind, loosely} baked forty rye loaves for the hungry miners.',
      'Bo Holm baked forty rye loaves for the hungry miners.',
      'Ada Lind baked cakes for miners of Skagen.',
      '[Rita Lund]{actor: Ada Lind → Ada Lind, of Ada Lind} baked forty rye loaves for the hungry miners.',
      'Ostrey baked forty rye loaves for the hungry miners.',
      'Nils Aro said on Monday.',
      'Nils Aro baked miners.',
      'Ostrey opened a market for second-hand boats and oars.',
      'Ostrey opened a market for second-hand boats, hats, bicycles, scarves, carpets, candles and oars.',
      'Lima opened a museum of glass whales.',
      'Madrid opened a museum of glass whales.',
      '[Spain]{actor: Peru → Peru, of Peru} opened a museum of glass whales.',
      'Ostrey opened a museum of glass whales.',
      'For Ostrey a museum of glass whales was opened.',
      'The guard [Nils Aro]{actor: Eva Dahl → Eva Dahl, of Eva Dahl} of Lund chased a burglar over frozen roofs.',
      'The guard Eva Dahl of [Varde]{actor: Lund → Lund, of Lund} chased a burglar over frozen roofs.',
      'The guard of Varde chased a burglar over frozen roofs with Eva Dahl.',
      'The burglar of Varde chased a guard over frozen roofs with Eva Dahl.',
      'A Danish guard chased a burglar over frozen roofs with Eva Dahl of Lund.',
    ]);
  });
});
