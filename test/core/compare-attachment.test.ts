import { compareAttachment } from '../../src/core/ground/compare-attachment';
import { findsAlone } from '../support/compared-alone';

describe('whom the words about a name belong to, by itself', () => {
  const coast = {
    a: 'The Dockers’ Union blocked the grain terminal for nine days over unpaid night shifts. Ana Lopez mediated between the two sides in the old customs house.',
    b: 'The Nurses’ League marched through Lund with drums and paper lanterns. Paul Holm collects clocks from wrecked steamers.\n\nTorvala taxes imported tulips and garlic. Ostrey exports peat and wool to Iceland.',
  };

  describe('names another than the passage that has them', () => {
    findsAlone(compareAttachment, coast, [
      'The Dockers’ Union blocked the grain terminal for nine days over unpaid night shifts.',
      'The [Nurses’ League]{actor: Dockers’ Union → Dockers’ Union} blocked the grain terminal for nine days over unpaid night shifts.',
      'The [Nurses’ League]{actor: Dockers’ Union → Dockers’ Union} blocked the terminal over unpaid shifts.',
      'The grain terminal was blocked for nine days by the Nurses’ League over unpaid night shifts.',
      '[Paul Holm]{actor: Ana Lopez → Ana Lopez} mediated between the two sides in the old customs house.',
      '[Paul Holm]{actor: Ana Lopez → Ana Lopez, loosely} mediated, danced and cooked between both sides in the old customs house by the frozen lake.',
      '[Ana Lopez]{actor: Paul Holm → Paul Holm} collects clocks from wrecked steamers.',
      '[Ana Lopez]{actor: Paul Holm → Paul Holm, loosely} collects clocks, coins and wrecked bicycles.',
      'Ostrey taxes imported tulips and garlic.',
      'Torvala exports peat and wool to Iceland.',
      'Peat and wool go from Ostrey to Torvala.',
      'The [Dockers’ Union]{actor: Nurses’ League → Nurses’ League} marched through Lund with drums and paper lanterns.',
      'Iceland marched through Lund with drums and paper lanterns.',
    ]);
  });

  describe('says nothing', () => {
    findsAlone(compareAttachment, coast, [
      'Ana Lopez marched.',
      'Bo Holm collects clocks from wrecked steamers.',
      'Jan Berg mediated between the two sides in the old customs house.',
      '“Paul Holm mediated between the two sides in the old customs house,” said Ana Lopez.',
      'Ana Lopez paints frescoes for cold chapels.',
      'Unpaid night shifts made the union block the grain terminal for nine days.',
      'Ana Lopez and Paul Holm mediated between the two sides in the old customs house.',
      'Lund blocked the grain terminal for nine days over unpaid night shifts.',
    ]);
  });

  describe('may lead back to a name in the sentence before, and to part of it', () => {
    findsAlone(compareAttachment, {
      a: 'Ana Lopez came to Varde in May. Paul Holm waved. She mended the torn sails of the school ship with waxed thread. Nobody paid her. Peter Brandt baked rye bread for hungry divers. Ostrey Shipping lent him flour.\n\nMaria Ruiz slept.',
      b: 'Ostrey Shipping hired a blind pilot for its slowest tanker. The owner of Lindhaven Bank bought glass eels from poachers.',
    }, [
      'Ana Lopez mended the torn sails of the school ship with waxed thread.',
      'Peter Brandt mended the torn sails of the school ship with waxed thread.',
      'Maria Ruiz mended the torn sails of the school ship with waxed thread.',
      '[Maria Ruiz]{actor: Peter Brandt → Peter Brandt} baked rye bread for hungry divers.',
      'Ostrey baked rye bread for hungry divers.',
      '[Lindhaven Bank]{actor: Ostrey Shipping → Ostrey Shipping} hired a blind pilot for its slowest tanker.',
      'Lindhaven hired a blind pilot for its slowest tanker.',
      'Ostrey hired a blind pilot for its slowest tanker.',
      '[Ostrey Shipping]{actor: Lindhaven Bank → Lindhaven Bank} bought glass eels from poachers.',
      'Maria Ruiz bought glass eels from poachers for Ostrey Shipping.',
    ]);
    findsAlone(compareAttachment, { a: 'Norway banned trawlers from the coral reefs of the northern shelf.', b: 'Oslo spared trawlers. Danish inspectors counted seals on the sandbanks near Varde.', c: 'Iceland and Canada sell whale meat. Sweden burns peat.' }, [
      'Norway banned trawlers from the coral reefs of the northern shelf.',
      'Oslo banned trawlers from the coral reefs of the northern shelf.',
      'Norwegian ministers banned trawlers from the coral reefs of the northern shelf.',
      '[Iceland]{actor: Norway → Norway} banned trawlers from the coral reefs of the northern shelf.',
      '[Swedish]{actor: Danish → Danish} inspectors counted seals on the sandbanks near Varde.',
      'Denmark counted seals on the sandbanks near Varde.',
    ]);
  });

  describe('may be those of another passage as well', () => {
    findsAlone(compareAttachment, { a: 'Ana Lopez mended the torn sails of the school ship with waxed thread.', b: 'Paul Holm mended torn sails of the ship with thread.', c: 'Bo Holm sails.' }, [
      '[Paul Holm]{actor: Ana Lopez → Ana Lopez} mended the torn sails of the school ship with waxed thread.',
      '[Bo Holm]{actor: Ana Lopez → Ana Lopez} mended the torn sails of the school ship with waxed thread.',
    ]);
  });

  describe('counts the more the nearer they stand', () => {
    findsAlone(compareAttachment, {
      a: 'The Harbour Board leased four red cranes to shipyards along the muddy estuary. The strike ended. The Varde Trust leased two cranes.', b: 'New Lindhaven paved its salt road. The Old Harbour Inn sells seaweed gin to smugglers. It pays them in coins.',
      c: 'Ana Lopez and Bo Holm guided lost pilgrims over the icy pass. Paul Holm and Bo Holm ride. Eva Dahl snored.\n\nThe bishop thanked them. Some pilgrims from Ostrey froze on the pass.',
    }, [
      'The [Varde Trust]{actor: Harbour Board → Harbour Board} leased four red cranes to shipyards along the muddy estuary.',
      'Bo Holm leased four red cranes to shipyards along the muddy estuary.',
      'Bo Holm leased cranes.',
      'Bo Holm leased two cranes, three lorries, nine tents, old ropes, glue, paint and a stage.',
      'The Old Harbour Inn leased four red cranes to shipyards along the muddy estuary.',
      'New Lindhaven pays smugglers in coins for seaweed gin.',
      '[Paul Holm]{actor: Ana Lopez → Ana Lopez} and Bo Holm guided lost pilgrims over the icy pass.',
      '[Eva Dahl]{actor: Bo Holm → Bo Holm} guided lost pilgrims over the icy pass.',
      'Ostrey guided lost pilgrims over the icy pass.',
      'The bishop and [Eva Dahl]{actor: Bo Holm → Bo Holm, loosely} guided lost pilgrims over the icy pass.',
      'With frozen feet, torn maps and no bread Eva Dahl guided lost pilgrims over the icy pass in the dark, singing.',
      'Bo Holm guided lost pilgrims over the icy pass.',
    ]);
    findsAlone(compareAttachment, {
      a: 'Ana Lopez tuned the organ of the drowned church with a silver fork.', b: 'Clara Voss slept.', c: 'Voss tuned the organ with a fork.', d: 'In Madrid bakers burn vine wood under clay pots. Spain sleeps. The Spanish king snores.', e: 'Lisbon sleeps.',
    }, [
      '[Clara Voss]{actor: Ana Lopez → Ana Lopez} tuned the organ of the drowned church with a silver fork.',
      'Ana Lopez and Clara Voss tuned the organ of the drowned church with a silver fork.',
      'In Spain bakers burn vine wood under clay pots.',
      'Spanish bakers burn vine wood under clay pots.',
      'In Lisbon bakers burn vine wood under clay pots.',
      'Portuguese bakers burn vine wood under clay pots.',
    ]);
  });
});
