import { compareDoubted } from '../../src/core/ground/compare-doubted';
import { findsAlone } from '../support/compared-alone';

describe('what a claim leaves open and an article tells plainly, by itself', () => {
  describe('is found', () => {
    findsAlone(compareDoubted, {
      a: 'The council of Ostrey sold the swimming hall to a Danish brewery in April. Ana Lopez resigned as head of the fish inspectorate. Paul Holm rebuilt the burnt windmill with oak from Iceland.',
      b: 'The museum will lend the golden horn to a gallery in Lund. Nurses joined the strike while doctors treated the wounded. The brewery said: “We bought the hop fields of the abbey.” The bishop wants to bless the new tunnel under the fjord.',
    }, [
      'The council of Ostrey [might]{hedge, loosely} sell the swimming hall to a Danish brewery.',
      'The council of Ostrey is [considering]{hedge, loosely} to sell the swimming hall to a Danish brewery in April.',
      'The council of Ostrey is [thinking]{hedge, loosely} of selling the swimming hall to a Danish brewery in April.',
      'The council of Ostrey has [yet]{hedge, loosely} to sell the swimming hall to a Danish brewery.',
      'The council of Ostrey [may]{hedge, loosely} one day sell the swimming hall to a Danish brewery.',
      'The council of Ostrey may sell the swimming hall to a Danish brewery.',
      'The council of Ostrey sold the swimming hall to a Danish brewery in April.',
      'The council of Ostrey fears that a Danish brewery might sell the swimming hall.',
      '“The council of Ostrey might sell the swimming hall to a Danish brewery,” said Paul Holm.',
      'The council of Ostrey might buy a lorry.',
      '[Perhaps]{hedge, loosely} the council of Ostrey sold the swimming hall to a Danish brewery in April.',
      'Ana Lopez has [yet]{hedge, loosely} to resign.',
      'Ana Lopez has [yet]{hedge, loosely} to resign as head of the fish inspectorate.',
      'Ana Lopez might resign as head of the fish inspectorate.',
      'Ana Lopez might cook fish.',
      'Ana Lopez has yet another fish.',
      'Ana Lopez, thinking about her resignation as head of the fish inspectorate, left.',
      'Paul Holm is [mulling]{hedge, loosely} to rebuild the burnt windmill with oak from Iceland.',
      'Paul Holm [could]{hedge, loosely} possibly rebuild the burnt windmill with oak from Iceland.',
      'Paul Holm [could]{hedge, loosely} eventually rebuild the burnt mill with Icelandic oak.',
      'The museum [might]{hedge, loosely} lend the golden horn to a gallery in Lund.',
      'Nurses have yet to join the strike.',
      'Nurses [might]{hedge, loosely} join the strike of the wounded.',
      'The brewery might buy the hop fields of the abbey.',
      'The bishop might bless the new tunnel under the fjord.',
    ]);
  });

  describe('is left open by others too', () => {
    findsAlone(compareDoubted, { a: 'The council of Ostrey sold the swimming hall to a Danish brewery in April.', b: 'The council of Ostrey may sell the swimming hall to a brewery.', c: 'The mayor cannot drive. He drove the fire engine to the mill.' }, [
      'The council of Ostrey might sell the swimming hall to a Danish brewery.',
      'The mayor [might]{hedge, loosely} drive the fire engine to the mill.',
    ]);
    findsAlone(compareDoubted, { a: 'The bank of Lund closed its branch in the valley, but the post office stayed.', b: 'The post office sells stamps and buys old coins.' }, [
      'The bank of Lund has yet to close its branch in the valley.',
      'The bank of Lund [might]{hedge, loosely} close its branch in the valley.',
      'The post office [might]{hedge, loosely} buy old coins.',
      'The post office [might]{hedge, loosely} purchase ancient coins and peddle stamps.',
      'The post office has [yet]{hedge, loosely} to sell.',
    ]);
  });

  describe('is told by as much as the doubt is about', () => {
    findsAlone(compareDoubted, {
      a: 'Eva Dahl translated the diary of the whaler into Danish for the museum of Skagen. Bo Holm said the goats of the abbey eat the roses. The guild elected Jan Berg. “The spa dried out in June,” said Bo Holm.', b: 'Nobody repaired the carillon of Lund. The bakers of Lund want to repair the oven. Voters would accept a toll on the bridge. A tenor from Varde fainted. Eva Dahl was asked to sing.',
    }, [
      'Eva Dahl [might]{hedge, loosely} translate the diary of the whaler into Danish.',
      'Eva Dahl is [weighing]{hedge, loosely} to translate the diary of the whaler into Danish for the museum of Skagen.',
      'Eva Dahl is [thinking]{hedge, loosely} about translating the diary of the whaler.',
      'Eva Dahl, thinking of lunch, translated the diary of the whaler into Danish.',
      'Eva Dahl is thinking hard; the diary of the whaler is Danish.',
      'Eva Dahl has [yet]{hedge, loosely} to translate the diary of the whaler into Danish.',
      'Eva Dahl has yet some diary of the whaler in Danish.',
      'Eva Dahl [may]{hedge, loosely} yet translate the diary of the whaler into Danish.',
      'Eva Dahl might translate the songs of the miners into Dutch, cook soup and read the diary of the whaler.',
      'Eva Dahl might buy the museum of Skagen, a house and a dog.',
      'The goats of the abbey [might]{hedge, loosely} eat the roses.',
      'The goats of the abbey [could]{hedge, loosely} some day eat the roses.',
      'The guild has [yet]{hedge, loosely} to elect Jan Berg.',
      'The guild has yet to elect Eva Dahl.',
      'The guild of the weavers, dyers and tanners in the old town has yet to elect a treasurer.',
      'The spa might dry out in June.',
      'The carillon of Lund has yet to be repaired.',
      'The bakers of Lund might repair the oven.',
      'Voters might accept a toll on the bridge.',
      'A tenor from Varde has [yet]{hedge, loosely} to faint.',
      'Eva Dahl might sing.',
    ]);
  });
});
