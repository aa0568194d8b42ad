import { compareAdditions } from '../../src/core/ground/compare-additions';
import { compareFactuality } from '../../src/core/ground/compare-factuality';
import { comparePhrases } from '../../src/core/ground/compare-phrases';
import { findsAlone } from '../support/compared-alone';

describe('what a claim brings in, by itself', () => {
  const visit = 'Ana Lopez, the harbour master, opened the new eel ladder at the weir with Paul Holm. The defence minister of Torvala gave a speech. Maria Ruiz left the fish inspectorate in May. Peter Brandt works there. The fleet of tugs is old.';

  describe('is a thing', () => {
    findsAlone(compareAdditions, visit, [
      'Ana Lopez opened the new eel ladder at the weir.',
      'Ana Lopez opened the new eel ladder at the weir with a brass [orchestra]{phrase-absent}.',
      'Ana Lopez opened the new eel ladder at the weir from a [helicopter with fireworks]{phrase-absent}.',
      'From a [helicopter]{phrase-absent} Ana Lopez opened with Paul Holm the brand new eel ladder at the weir near the fireworks.',
      'Ana Lopez could ferry eels to the ladder at the weir.',
      'Ana Lopez wants to ferry eels to the ladder at the weir.',
      'Ana Lopez opened the new eel ladder at the Helicopter weir.',
      '“Ana Lopez opened the new eel ladder at the weir with an orchestra,” said Paul Holm.',
      'A helicopter ate soup.',
      'Ana Lopez used a frigate at the eel ladder.',
    ]);
  });

  describe('is an office', () => {
    findsAlone(compareAdditions, visit, [
      'His defence minister gave a speech in Torvala.',
      'His [health minister]{phrase-absent} gave a speech in Torvala.',
      'Two [health ministers]{phrase-absent} gave a speech in Torvala.',
      'The former minister of Torvala gave a speech.',
      'A [health minister]{phrase-absent} of Torvala gave a speech.',
      'Torvala’s health minister gave a speech.',
      'Speech by health minister in Torvala was long.',
      'The Health Minister of Torvala gave a speech.',
      'The speech of the [harbour captain]{phrase-absent} in Torvala was long.',
      'A senior [river engineer]{phrase-absent} gave a speech in Torvala.',
      'The 3 engineers gave a speech in Torvala.',
    ]);
  });

  describe('is something that befell somebody', () => {
    findsAlone(compareAdditions, visit, [
      'Maria Ruiz resigned from the fish inspectorate.',
      'Maria Ruiz [died]{phrase-absent} at the fish inspectorate in May.',
      'Maria Ruiz was [arrested]{phrase-absent} at the fish inspectorate in May.',
      'Maria Ruiz arrested a thief at the fish inspectorate in May.',
      'Peter Brandt was [arrested]{phrase-absent} at the fish inspectorate.',
      'Peter Brandt may have been arrested at the fish inspectorate.',
      'Peter Brandt was not arrested at the fish inspectorate.',
      'Torvala resigned after the speech of the defence minister.',
      'Jan Berg resigned from the fish inspectorate.',
      'Paul Holm [married]{phrase-absent} at the new eel ladder at the weir.',
    ]);
  });
});

describe('an item that a claim adds to a list, by itself', () => {
  findsAlone(comparePhrases, 'The fund pays for dykes, sluices, pumping mills, clean wells and village schools. Ostrey exports wool, peat and salted herring. The head of the fund praised access to markets.', [
    'The fund pays for dykes, sluices, pumping mills, clean wells and village schools.',
    'The fund pays for dykes, sluices, pumping mills, [marble statues]{phrase-absent} and village schools.',
    'The fund pays for dykes, sluices, pumping mills, clean wells and [helicopters]{phrase-absent}.',
    'The fund pays for bicycles, sluices, pumping mills, clean wells and village schools.',
    'The fund pays for dykes, sluices, pumping mills, marble statues and bicycles.',
    'The fund pays for dykes, sluices and bicycles.',
    'The fund pays for dykes, sluices, pumping mills, accession and village schools.',
    'The fund pays for dykes, sluices, pumping mills, the Torvala Choir and village schools.',
    '“The fund pays for dykes, sluices, pumping mills, marble statues and village schools,” said Ana Lopez.',
    'Ostrey exports wool, peat, salted herring or [violins]{phrase-absent}.',
    'Ostrey exports wool, peat, salted herring, tar, hemp or violins.',
    'On Sundays the fund of the rich island pays for dykes, sluices, pumping mills, [bicycles]{phrase-absent} and village schools of the whole very poor and flat coast.',
    'In Lund cats, dogs, birds, bicycles and frogs sing.',
  ]);
});

describe('what is left open and told as done, by itself', () => {
  findsAlone(compareFactuality, {
    a: 'The council of Ostrey is weighing a ban on coal stoves in the old town. Ana Lopez could pressure the dairy into paying farmers more. The alleged theft of a golden horn from the museum shocked Lund. The firm is expected to move its furnace to Skagen, and nobody cheered.',
    b: 'The union threatened to block the harbour with tractors. The prince could not afford the repair of his castle roof. Scientists propose to flood the marsh for cranes. The coach hopes to win.',
  }, [
    'The council of Ostrey [banned]{hedge: weighing a ban on coal stoves in the old town, loosely} coal stoves in the old town.',
    'The council of Ostrey [has banned]{hedge: weighing a ban on coal stoves in the old town, loosely} coal stoves in the old town.',
    'The council of Ostrey is weighing a ban on coal stoves in the old town.',
    'The council of Ostrey wants to have banned coal stoves in the old town.',
    'The council of Ostrey will ban coal stoves in the old town.',
    'The council of Ostrey did not ban coal stoves in the old town.',
    '“The council of Ostrey banned coal stoves in the old town,” said Ana Lopez.',
    'The council of Ostrey painted a stove.',
    'Ana Lopez [pressed]{hedge: could pressure the dairy into paying farmers more, loosely} the dairy into paying farmers more.',
    'Ana Lopez [has pressured]{hedge: could pressure the dairy into paying farmers more, loosely} the dairy.',
    'Ana Lopez fed farmers.',
    'Thieves took a golden horn from the museum in Lund.',
    'Thieves [stole]{hedge: alleged theft of a golden horn, loosely} a golden horn from the museum in Lund.',
    'The firm [moved]{hedge: expected to move its furnace to Skagen, loosely} its furnace to Skagen.',
    'The firm is moving its furnace to Skagen.',
    'The firm will move its furnace to Skagen.',
    'The union [blocked]{hedge: threatened to block the harbour with tractors, loosely} the harbour with tractors.',
    'The prince afforded the repair of his castle roof.',
    'Scientists flooded the marsh for cranes.',
    'The coach won.',
    'The flooded marsh has cranes.',
  ]);
  findsAlone(compareFactuality, { a: 'The council of Ostrey is weighing a ban on coal stoves in the old town.', b: 'Ostrey’s council banned coal stoves in the town.' }, ['The council of Ostrey [banned]{hedge: weighing a ban on coal stoves in the old town, loosely} coal stoves in the old town.']);
});

describe('what is left open, told as done in a part of a claim, by itself', () => {
  findsAlone(compareFactuality, {
    a: 'The opera is mulling a move from the dim cellar to a disused tannery. Ada Lind might write a memoir about her years on the trawler. The bank of Lund proposed a merger with the savings club of Varde, but members shrugged. Miners want to reopen the flooded shaft.',
    b: 'A possible leak of brine into the wells of Ostrey alarmed nurses. The zoo considered importing two lynxes, then it bought owls. Rangers hinted at closing the northern trail – and did so. The airline may, after a review, cut flights to Skagen. The choir likely sang hymns.',
  }, [
    'The opera [moved]{hedge: mulling a move from the dim cellar to a disused tannery, loosely} from the dim cellar to a disused tannery.',
    'The opera has already [moved]{hedge: mulling a move from the dim cellar to a disused tannery, loosely} from the dim cellar to the tannery.',
    'The opera moved, and everybody in the dim cellar wept.',
    'The opera might have moved from the dim cellar to a disused tannery.',
    'The opera was asked to move from the dim cellar to a disused tannery.',
    'Ada Lind wrote a memoir about her years on the trawler.',
    'Ada Lind was writing a memoir about her years on the trawler.',
    'Ada Lind said she wrote a memoir about her years on the trawler.',
    'Ada Lind, written off, sang about her years on the trawler.',
    'The written memoir of Ada Lind about her years on the trawler sold well.',
    'The bank of Lund [merged]{hedge: proposed a merger with the savings, loosely} with the savings club of Varde.',
    'Members of the savings club shrugged at Lund.',
    'Miners [reopened]{hedge: want to reopen the flooded shaft, loosely} the flooded shaft.',
    'Miners [have reopened]{hedge: want to reopen the flooded shaft, loosely} the flooded shaft and sang.',
    'Brine leaked into the wells of Ostrey.',
    'Brine leaked into a possible well of Ostrey.',
    'The zoo imported two lynxes.',
    'The zoo bought owls.',
    'The airline cut flights to Skagen.',
    'The airline is cutting flights to Skagen.',
    'The airline will cut flights to Skagen.',
    'The choir sang hymns.',
    'The tannery was disused.',
  ]);
  findsAlone(compareFactuality, { a: 'Ana Lopez may sell the bakery in Ostrey to a Danish chain.', b: 'She sold the bakery to a chain.\n\nPaul Holm sold a bakery to a Danish chain.', c: 'The firm could not sell the lamp factory to a rival. The ship could have carried more coal to Lund in winter.' }, [
    'Ana Lopez [sold]{hedge: may sell the bakery in Ostrey to a Danish chain, loosely} the bakery in Ostrey to a Danish chain.',
    'The firm sold the lamp factory to a rival.',
    'The ship [carried]{hedge: could have carried more coal to Lund in winter, loosely} more coal to Lund in winter.',
  ]);
});
