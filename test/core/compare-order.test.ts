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
});
