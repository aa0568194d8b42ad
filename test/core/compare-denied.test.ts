import { compareDenied } from '../../src/core/ground/compare-denied';
import { findsAlone } from '../support/compared-alone';

describe('what is denied in whatever words, by itself', () => {
  describe('by the article', () => {
    findsAlone(compareDenied, {
      a: 'The harbour board has not repaired the eastern quay of Varde since the storm of January. Ana Lopez did not attend the funeral of the lighthouse keeper, and Paul Holm read a poem there.',
      b: 'Without a licence the brewery cannot export its dark beer to Iceland. The council refused to lease the meadow to the circus. Nurses were warned not to drink the tap water.',
    }, [
      'The harbour board [has repaired]{polarity: not, loosely} the eastern quay of Varde since the storm of January.',
      'The harbour board [repaired]{polarity: not, loosely} the quay in the east of Varde.',
      'The harbour board has not repaired the eastern quay of Varde since the storm of January.',
      'The harbour board [mended]{polarity: not, loosely} the eastern quay of Varde.',
      'The harbour board has a month left to repair the eastern quay of Varde after the storm.',
      'The harbour board’s repairment of the eastern quay of Varde took a month.',
      'Ana Lopez [attended]{polarity: not, loosely} the funeral of the lighthouse keeper.',
      'Ana Lopez went to the funeral of the lighthouse keeper and Paul Holm read a poem.',
      'Ana Lopez skipped the funeral of the lighthouse keeper.',
      '“Ana Lopez attended the funeral of the lighthouse keeper,” said Paul Holm.',
      'The brewery exports its dark beer to Iceland.',
      'The brewery can export its dark beer to Iceland without a licence.',
      'The brewery will export light beer to Norway.',
      'The council leased the meadow to the circus.',
      'The council leased a barn to a dentist.',
      'Nurses [drink]{polarity: not, loosely} the tap water.',
    ]);
    findsAlone(compareDenied, { a: 'The harbour board has not repaired the eastern quay of Varde since the storm of January.', b: 'The harbour board repaired the eastern quay of Varde in May.' }, ['The harbour board repaired the eastern quay of Varde after the storm of January.']);
  });

  describe('by the claim', () => {
    findsAlone(compareDenied, {
      a: 'The school board bought the old cinema in Lund to turn it into classrooms. Maria Ruiz invited the deaf choir to the wedding of her son. The union asked the mayor to keep the pool open.',
      b: 'Engineers found a crack in the second pylon of the valley bridge. The opera dismissed its tenor although he sang without a fault. The prince sold his castle, as he could not pay his debts.',
    }, [
      'The school board did not buy the old cinema in Lund.',
      'The school board [never]{polarity: The school board bought the old cinema in Lund to turn it into classrooms., loosely} bought the old cinema in Lund to turn it into classrooms.',
      'The school board bought the old cinema in Lund to turn it into classrooms.',
      'The school board did not buy the old pharmacy in Skagen.',
      'Maria Ruiz did [not]{polarity: Maria Ruiz invited the deaf choir to the wedding of her son., loosely} invite the deaf choir to the wedding of her son.',
      'Maria Ruiz invited [nobody]{polarity: Maria Ruiz invited the deaf choir to the wedding of her son., loosely} to the wedding of her son.',
      '“Maria Ruiz did not invite the deaf choir to the wedding of her son,” said Paul Holm.',
      'The union called on the mayor not to close the open pool.',
      'The union asked the mayor and all of his many old friends in the town hall not to keep the pool open.',
      'Engineers found [no]{polarity: Engineers found a crack in the second pylon of the valley bridge., loosely} crack in the second pylon of the valley bridge.',
      'Engineers did not find any crack in the pylon of the valley bridge.',
      'Engineers did not find gold.',
      'The opera did not dismiss its tenor.',
      'The opera did not fault its tenor when he sang.',
      'The prince did not sell his castle.',
      'The prince could not pay his debts.',
    ]);
    findsAlone(compareDenied, { a: 'Engineers found a crack in the second pylon of the valley bridge.', b: 'No crack was found in the pylon of the valley bridge, said engineers.' }, [
      'Engineers found no crack in the second pylon of the valley bridge.',
      'Engineers did not find a crack in the second pylon of the valley bridge.',
    ]);
    findsAlone(compareDenied, { a: 'Divers lifted the bronze bell of the sunken frigate.', b: 'The frigate had no bell.', c: 'The bronze was not lifted.' }, [
      'Divers did not lift the bronze bell of the sunken frigate.',
      'Divers have not lifted the bell of the frigate.',
    ]);
  });

  describe('on either side, in a part of a sentence', () => {
    findsAlone(compareDenied, {
      a: 'The brickworks never paid its divers for the lost winter, and they left for Skagen. Ana Lopez has yet to return the cello of the drowned composer. The shipyard did not launch 14 barges in June.',
      b: 'Paul Holm repainted the pavilion of the spa with lead paint. The archive lent Maria Ruiz a map of the salt mines, but nobody read it. Inspectors ordered the dairy to clean its vats.', c: 'Ostrey could not feed its goats. Ostrey fed its horses with oats. Inspectors did not order soup.',
    }, [
      'The brickworks [paid]{polarity: never, loosely} its divers for the lost winter.',
      'The brickworks [paid]{polarity: never, loosely} its divers for the lost winter, and they left for Skagen.',
      'They [paid]{polarity: never, loosely} divers for the lost winter at the brickworks.',
      'The brickworks [paid]{polarity: never, loosely} its 40 divers, and nobody left for Skagen.',
      'The payment of divers by the brickworks for the lost winter came.',
      'Ana Lopez [returned]{polarity: yet, loosely} the cello of the drowned composer.',
      'Ana Lopez gave back the cello of the composer.',
      'Ana Lopez wants to return the cello of the drowned composer.',
      'Ana Lopez kept the cello of the drowned composer.',
      'The shipyard launched 14 [barges]{polarity: not, loosely} in June.',
      'Paul Holm did [not]{polarity: Paul Holm repainted the pavilion of the spa with lead paint., loosely} repaint the pavilion of the spa with lead paint.',
      'Paul Holm [never]{polarity: Paul Holm repainted the pavilion of the spa with lead paint., loosely} painted a pavilion.',
      'Paul Holm did [not]{polarity: Paul Holm repainted the pavilion of the spa with lead paint., loosely} repaint the pavilion and stole the clock of the spa.',
      'The archive did not lend Maria Ruiz a map of the salt mines.',
      'The archive never lent a map of the mines.',
      'Maria Ruiz told the archive not to lend a map of the salt mines.',
      'Inspectors did not order the dairy to clean its vats.',
      'Inspectors asked the dairy not to clean its vats.',
      'The dairy was not ordered to clean its vats.',
      'Not the inspectors ordered the dairy to clean its vats.',
      'Ostrey [fed]{polarity: not, loosely} its goats.',
      'Ostrey did not feed its horses with oats.',
      'Ostrey feeds goats with oats.',
    ]);
  });
});
