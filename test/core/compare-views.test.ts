import { compareViews } from '../../src/core/ground/compare-views';
import { findsAlone } from '../support/compared-alone';

describe('whose view a claim tells, by itself', () => {
  const articles = {
    a: 'Ana Lopez, the harbour master, warned that the new quay of Varde would silt up within ten winters. Peter Brandt, the mayor, believes ferry tickets are too dear for pupils and nurses.\n\nClara Voss conducts the choir of the Dockers’ Union.',
    b: 'A geologist at the museum said the cliff crumbles because tourists climb on its soft chalk. Officials said the hop harvest drowned in July rain. A curator at the gallery said her stolen tapestry was woven by nuns in Lund.\n\nThe strike of the nurses ended. Some doubt that the wards will open again before the harvest.',
  };

  describe('is another’s', () => {
    findsAlone(compareViews, articles, [
      'Ana Lopez warned that the new quay of Varde would silt up within ten winters.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez, loosely} warned that the new quay of Varde would silt up within ten winters.',
      'In the view of [Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez, loosely}, the new quay would silt up within ten winters.',
      'For Clara Voss the new quay of Varde will silt up within ten winters.',
      '[Peter Brandt]{quote-speaker: Ana Lopez → Ana Lopez, loosely} thinks the new quay of Varde will silt up within ten winters.',
      '[Clara Voss]{quote-speaker: Peter Brandt → Peter Brandt, loosely} believes ferry tickets cost too much for pupils and nurses.',
      'Ana Lopez finds ferry tickets too dear for pupils and nurses.',
      '[Clara Voss]{quote-speaker: the cliff crumbles because tourists climb on its soft chalk (“A geologist at the museum”), loosely} said the cliff crumbles because tourists climb on its soft chalk.',
      'The Dockers’ Union says the new quay of Varde would silt up within ten winters.',
      'A spokesman for the Dockers’ Union said the new quay would silt up within ten winters.',
      '[A curator at the gallery]{quote-speaker: the cliff crumbles because tourists climb on its soft chalk (“A geologist at the museum”), loosely} said the cliff crumbles because tourists climb on its soft chalk.',
      'A geologist at the museum said the cliff crumbles because tourists climb on its soft chalk.',
      '[A geologist at the museum]{quote-speaker: her stolen tapestry was woven by nuns in Lund (“A curator at the gallery”), loosely} said the stolen tapestry was woven by nuns in Lund.',
    ]);
  });

  describe('is not told by what stands elsewhere', () => {
    findsAlone(compareViews, articles, [
      'Jan Berg warned that the new quay of Varde would silt up within ten winters.',
      'Clara Voss warned of rain.',
      'Clara Voss said the hop harvest drowned in July rain.',
      'Clara Voss doubts that the wards of the nurses will open again before the harvest.',
      'A plumber at the brewery said the cliff crumbles because tourists climb on its soft chalk.',
      'Clara Voss conducts the choir.',
      'The mayor believes ferry tickets are too dear for pupils and nurses.',
      'The harbour master believes ferry tickets are too dear for pupils and nurses.',
    ]);
  });

  describe('may be his as well', () => {
    findsAlone(compareViews, {
      a: 'Ana Lopez warned that the new quay of Varde would silt up within ten winters.', b: 'Clara Voss warned that the quay would silt up in winter.', c: 'Bo Holm spoke to the club. He said otters eat the eels of the Aa valley at night.',
      d: 'The otters of the Aa valley eat eels at night near the old mill, and bats hunt moths there. Ada Lind said otters eat eels.',
    }, [
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez, loosely} warned that the new quay of Varde would silt up within ten winters.',
      'Bo Holm said otters eat the eels of the Aa valley at night.',
      '[Clara Voss]{quote-speaker: otters eat the eels of the Aa valley at night (“Bo Holm”) → Bo Holm, loosely} said otters eat the eels of the Aa valley at night.',
      'Clara Voss said otters of the Aa valley eat eels at night near the old mill, and bats hunt moths.',
    ]);
  });

  describe('is another’s in any frame of words', () => {
    findsAlone(compareViews, {
      a: 'A biologist at the aquarium fears that warm currents will drive the last cod from the bay. Bo Holm, a trader, thinks the eel quota punishes honest crews.', b: 'The Varde Shipping Guild said ballast water brings foreign mussels into the estuary. A spokesman for the Reed Cutters’ Union said the marsh dries out each June.\n\nNobody mends nets. Crews of honest traders pay the eel quota in coins. Eva Dahl, a diver, and Jan Berg sing.',
    }, [
      'A biologist at the aquarium fears that warm currents will drive the last cod from the bay.',
      'A trader at the aquarium fears that warm currents will drive the last cod from the bay.',
      'Eva Dahl fears that warm currents will drive the last cod from the bay.',
      'Warm currents will drive the last cod from the bay, in the opinion of Jan Berg.',
      'Warm currents, Jan Berg fears, will drive the last cod from the bay.',
      'Jan Berg fears cod.',
      'Eva Dahl thinks the eel quota punishes honest crews.',
      'To Eva Dahl, the eel quota punishes honest crews.',
      'A diver thinks the eel quota punishes honest crews.',
      'Bo Holm thinks warm currents will drive the last cod from the bay.',
      'Eva Dahl said ballast water brings foreign mussels into the estuary.',
      'The Reed Cutters’ Union said ballast water brings foreign mussels into the estuary.',
      'A spokesman for the Reed Cutters’ Union said ballast water brings foreign mussels into the estuary.',
      'The Varde Shipping Guild said the marsh dries out each June.',
      '[Eva Dahl]{quote-speaker: the marsh dries out each June (“A spokesman for the Reed Cutters’ Union”), loosely} said the marsh dries out each June.',
      'Eva Dahl said nets, traders and coins dry out.',
    ]);
  });
});
