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
});
