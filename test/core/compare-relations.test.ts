import { finds, type Sources } from '../support/compared';

/** Drafts about an article with what they tell otherwise of names, roles, deeds and certainty. */
function told(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['actor', 'role', 'polarity', 'hedge'], agrees: [] });
}

describe('who is named', () => {
  describe('beside others is held against those whom the source names together', () => {
    told('Ana Lopez and Peter Brandt left the Blue Party over the ferry vote. Maria Ruiz and Paul Holm stayed in the Blue Party. Nils Aker was ill.', [
      'Ana Lopez and Peter Brandt left the Blue Party over the ferry vote.',
      'Peter Brandt and Ana Lopez quit the Blue Party over the ferry vote.',
      'Ana Lopez and [Paul Holm]{actor → Peter Brandt} left the Blue Party over the ferry vote.',
      'Over the ferry vote Ana Lopez and [Nils Aker]{actor → Peter Brandt, loosely} quit the Blue Party.',
      'Maria Ruiz and [Ana Lopez]{actor → Paul Holm} stayed in the Blue Party.',
    ]);
  });

  describe('with another country is held against the pair of which the source tells the same', () => {
    told('Norway signed a cod treaty worth 40 million euros with Denmark in 2019. Canada and Iceland fell out over herring.', [
      'A cod treaty worth 40 million euros was signed by Denmark and Norway in 2019.',
      'A cod treaty worth 40 million euros was signed by Denmark and [Canada]{actor → Norway} in 2019.',
      'In 2019 Norway and [Iceland]{actor → Denmark} signed a cod treaty worth 40 million euros.',
      'Canada and [Denmark]{actor → Iceland} fell out over herring.',
    ]);
    told('The ministers of Norway, Iceland and Denmark met in Bergen. The ministers of Canada, Sweden and Finland met in Oslo.', [
      'The ministers of Norway, Iceland and Denmark met in Bergen.',
      'The ministers of Norway, Iceland and [Sweden]{actor → Denmark} met in Bergen.',
    ]);
  });

  describe('with an office is held against who has it', () => {
    told('Ana Lopez, the mayor of Varde, met Peter Brandt, the director of the museum. The former mayor, Maria Ruiz, was not there.', [
      'Ana Lopez is the mayor of Varde.',
      'The former mayor Maria Ruiz was not there.',
      'Peter Brandt heads the museum.',
      'Ana Lopez, the [director]{role: mayor of Varde} of the museum, met Peter Brandt.',
      'Peter Brandt, the [mayor]{role: director of the museum} of Varde, met nobody.',
    ]);
  });
});

describe('what was done', () => {
  describe('is turned round where the names change places, but not by a verb or a voice that tells it from the other side', () => {
    told('Norway beat Iceland in the final of the chess cup. Denmark had lost to Iceland before.', [
      'Iceland was beaten by Norway in the final of the chess cup.',
      '[Iceland]{polarity: Norway} beat Norway in the final of the chess cup.',
      '[Norway]{polarity: beat} was beaten by Iceland in the final of the chess cup.',
      'Norway beat [Denmark]{actor → Iceland} in the final of the chess cup.',
      '[Iceland]{polarity: Denmark} had lost to Denmark before.',
    ]);
    told('Corby Steel sold its Elmsworth mill to Brant Steel for $5 million. Vela Lines wanted the mill, too.', [
      'Brant Steel bought the Elmsworth mill from Corby Steel for $5 million.',
      'Brant Steel bought Corby Steel’s Elmsworth mill for $5 million.',
      'The Elmsworth mill was bought by Brant Steel for $5 million.',
      'The Elmsworth mill was sold to Brant Steel for $5 million.',
      'Corby Steel [bought]{polarity: sold} the Elmsworth mill from Brant Steel for $5 million.',
      'Corby Steel sold its Elmsworth mill to [Vela Lines]{actor → Brant Steel} for $5 million.',
      '[Brant Steel]{polarity: Corby Steel} sold its Elmsworth mill to Corby Steel for $5 million.',
    ]);
    told('Ana Lopez lent Peter Brandt 400 euros for the boat.', [
      'Peter Brandt borrowed 400 euros from Ana Lopez for the boat.',
      '[Ana Lopez]{polarity: lent} borrowed 400 euros from Peter Brandt for the boat.',
    ]);
  });

  describe('is as open as the source leaves it, and as denied', () => {
    told('Lindhaven may close the ferry in winter. The council did not raise the harbour fee. Ostrey plans to build a bridge to the island.', [
      'Lindhaven may close the ferry in winter.',
      'Lindhaven [closed]{hedge: may close} the ferry in winter.',
      'Lindhaven [will close]{hedge: may} the ferry in winter.',
      'Ostrey plans a bridge to the island.',
      'Ostrey wants to build a bridge to the island.',
      'Ostrey [has built]{hedge: plans to build} a bridge to the island.',
      'The council did not raise the harbour fee.',
      'The council refused to raise the harbour fee.',
      'The council [raised]{polarity: not, loosely} the harbour fee.',
    ]);
  });
});
