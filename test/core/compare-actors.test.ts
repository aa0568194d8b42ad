import { compareActors } from '../../src/core/ground/compare-actors';
import { findsAlone } from '../support/compared-alone';

describe('each name of a claim, by itself', () => {
  const articles = { a: 'Ana Lopez, the harbour master, met Paul Holm in Lindhaven. Ms Lopez praised the Varde Chamber of Commerce. Norwegian divers sang.', b: 'The board of Torvala met engineers of Acme Turbines Inc. in an Oslo-based firm. Gennady S. Marsh uses the AI Act. Norway paid.', c: 'A blue marble vase broke at the old quay market.' };

  describe('is found where the articles name it', () => {
    findsAlone(compareActors, articles, [
      '[Ana Lopez]{= Ana Lopez} met [Paul Holm]{= Paul Holm} in [Lindhaven]{= Lindhaven}.',
      '[Lopez]{= Ana Lopez} met [Holm]{= Paul Holm} in [Lindhaven]{= Lindhaven}.',
      'Ms. [Lopez]{= Lopez} slept. She and [Gennady Marsh]{= Gennady S. Marsh} slept too.',
      'The [Varde Chamber of Commerce]{= Varde Chamber of Commerce} slept.',
      'Oslo paid.',
      'Norwegian divers sang.',
      'Torvalans and [Torvalan]{actor-absent} nurses sang.',
      '[Acme Turbines]{= Acme Turbines Inc.} slept.',
    ]);
  });

  describe('is a slip of spelling away', () => {
    findsAlone(compareActors, articles, [
      '[Ana Lopes]{actor-spelling: Ana Lopez → Ana Lopez} met [Paul Holm]{= Paul Holm} in [Lindhaven]{= Lindhaven}.',
      '[Anna Lopez]{actor-absent} met [Paul Hollm]{actor-spelling: Paul Holm → Paul Holm} in [Lindhafen]{actor-spelling: Lindhaven → Lindhaven}.',
      'The [Varde Chamber of Comerce]{actor-spelling: Varde Chamber of Commerce → Varde Chamber of Commerce} slept.',
      '[Ana Lopes]{actor-spelling: Ana Lopez → Ana Lopez} slept. Later Lopes sang.',
      'Ms. [Lopes]{actor-spelling: Lopez → Lopez} slept.',
      'Torvalla slept.',
      '“Ana Lopes slept,” said [Paul Holm]{= Paul Holm}.',
    ]);
  });

  describe('is in no article', () => {
    findsAlone(compareActors, articles, [
      '[Clara Voss]{actor-absent} met [Paul Holm]{= Paul Holm} in [Lindhaven]{= Lindhaven}.',
      '[Clara Voss]{actor-absent} slept. Later Voss sang.',
      'The [Skagen Tribune]{actor-absent} slept in [Copenhagen]{actor-absent}.',
      'Danish divers sang.',
      '“Clara Voss slept,” said [Paul Holm]{= Paul Holm}.',
      'The Old Quay Market slept.',
      'The Quay Markets slept.',
      'The AI-supported vase broke.',
      '[Marble Quay]{actor-absent} slept.',
    ]);
  });

  describe('says nothing where it is a reference', () => {
    findsAlone(compareActors, articles, ['Nobody slept ([Clara Voss](<../corpus/a.md>)).', 'Nobody knows [[Clara Voss]{actor-absent}](<../corpus/a.md>).']);
  });

  describe('goes by other forms', () => {
    findsAlone(compareActors, {
      a: 'Councillor Ingrid Solheim-Berg spoke for the Ostrey Fishers’ Association (OFA) in Tallrock Bay. The OFA met in Denmark. Rowan Pike, known as the Eel King, sang.', b: 'The tanker Aurora Borealis sank off Cape Holm. An Aurora-class frigate and the Tidewater Acts were debated. Rowan Pike fished with Rowan Pikes’ brother.',
    }, [
      '[Ingrid Solheim-Berg]{= Ingrid Solheim-Berg} spoke for the [OFA]{= Ostrey Fishers’ Association}.',
      'Solheim-Berg spoke in [Tallrock Bay]{= Tallrock Bay}.',
      'The [Ostrey Fishers’ Association]{= Ostrey Fishers’ Association} met in Copenhagen.',
      '[Ingrid Solheim-Burg]{actor-spelling: Ingrid Solheim-Berg → Ingrid Solheim-Berg} spoke. Solheim-Burg left.',
      '[Rowan Pyke]{actor-spelling: Rowan Pike → Rowan Pike} sang.',
      'Mr [Pike]{= Rowan Pike} sang, and Mr [Pyke]{actor-absent} wept.',
      '[Talrock Bay]{actor-spelling: Tallrock Bay → Tallrock Bay} slept.',
      'The Aurora sank.',
      '[Cape Helm]{actor-spelling: Cape Holm → Cape Holm} slept.',
      'The Tidewater Act was debated.',
      'The [Tidewater Bill]{actor-absent} was debated.',
      'Danes and Estonians sang.',
      'Copenhagen met [Tallinn]{actor-absent}.',
      '[Helga Moe]{actor-absent}, the mayor, met [Rowan Pike]{= Rowan Pike}; Moe left.',
    ]);
  });
});
