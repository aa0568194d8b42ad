import { compareRoles } from '../../src/core/ground/compare-roles';
import { findsAlone } from '../support/compared-alone';

describe('a role that a claim gives somebody, by itself', () => {
  const people = {
    a: 'Ana Lopez, the finance minister of Torvala, met Paul Holm, the mayor of Lund. The former prime minister Maria Ruiz slept. Peter Brandt, a fellow at the Tide Institute, wrote it. Jan Berg, a nurse, ran.',
    b: 'Nils Aro, the director of the Quay Museum, sings. Ada Lind, the coach of Varde United, swore. President Bo Holm of Ostrey spoke. Eva Dahl, deputy mayor of Skagen, left. Clara Voss, the suspect, fled. Tove Krag, ambassador of Norway to Canada, wept.',
  };

  describe('agrees with the articles', () => {
    findsAlone(compareRoles, people, [
      'Ana Lopez, the [finance minister of Torvala]{= finance minister of Torvala}, slept.',
      '[Finance minister]{= finance minister of Torvala} Ana Lopez slept.',
      'Paul Holm, [mayor of Lund]{= mayor of Lund}, slept.',
      'Paul Holm, the [mayor]{= mayor of Lund}, slept.',
      '[President]{= President} Bo Holm slept.',
      'Bo Holm, the [president of Ostrey]{= President}, slept.',
      'Eva Dahl, [deputy mayor of Skagen]{= deputy mayor of Skagen}, slept.',
      'Tove Krag, the [Norwegian ambassador to Canada]{= ambassador of Norway to Canada}, slept.',
    ]);
  });

  describe('is another office than the articles give', () => {
    findsAlone(compareRoles, people, [
      '[Foreign minister]{role: finance minister of Torvala → finance minister of Torvala, of Ana Lopez} Ana Lopez slept.',
      '[Foreign Minister]{role: finance minister of Torvala → finance minister of Torvala, of Ana Lopez} Ana Lopez slept.',
      '[Prime minister]{role: finance minister of Torvala → Minister, of Ana Lopez} Ana Lopez slept.',
      'Paul Holm, the [president]{role: mayor of Lund → mayor, of Paul Holm} of Lund, slept.',
      '[Prime minister]{= former prime minister} Maria Ruiz slept.',
      'Finance [minister]{role: former prime minister → prime minister, of Maria Ruiz} Maria Ruiz slept.',
      'Former finance minister Paul Holm slept.',
      'Eva Dahl, [mayor]{role: deputy mayor of Skagen → deputy mayor, of Eva Dahl} of Skagen, slept.',
      'Tove Krag, the [Norwegian ambassador to Iceland]{role: ambassador of Norway to Canada → ambassador of Norway to Canada, of Tove Krag}, slept.',
      'President Clara Voss slept.',
      '[Prime Minister]{role: President → President, of Bo Holm} Bo Holm slept.',
      'The Lund party is the mayor.',
      'Mayor Jonas Falk slept.',
    ]);
  });

  describe('is another post, calling or place', () => {
    findsAlone(compareRoles, people, [
      'Peter Brandt, a fellow at the Ebb Institute, slept.',
      'Peter Brandt, a fellow at the Tide Institute in Lund, slept.',
      'Peter Brandt, a fellow, slept.',
      'Nils Aro, the director of the Ebb Museum, slept.',
      'Nils Aro, the director of the Quay Gallery, slept.',
      'Nils Aro, the director of the Tide Institute, left the Quay Museum.',
      'Nils Aro, the [coach]{role: director of the Quay Museum, of Nils Aro, loosely} of Varde United, slept.',
      'Nils Aro, a [coach]{role: director of the Quay Museum, of Nils Aro, loosely}, slept.',
      'Nils Aro, the former coach of Varde United, slept.',
      'Ada Lind, the manager of Varde United, slept.',
      'Ada Lind, the [director]{role: coach of Varde United, of Ada Lind, loosely} of the Quay Museum, slept.',
      'Ada Lind, a [director]{role: coach of Varde United, of Ada Lind, loosely} of the Quay Museum, slept.',
      'Jan Berg, a [pilot]{role: nurse, of Jan Berg, loosely}, slept.',
      'Jan Berg, a champion, slept.',
      'Jan Berg, a leader, slept.',
      'Jan Berg, a nurse of sheep, slept.',
      'Clara Voss, a pilot, slept.',
      'Jan Berg, the [director]{role: nurse, of Jan Berg, loosely} of the Quay Museum, slept.',
    ]);
    findsAlone(compareRoles, { a: 'Jan Berg, a nurse, ran. Every pilot knows Jan Berg. Ada Lind, the winner, and Nils Aro, a lawyer, drank.', b: 'Eva Dahl, the singer, met Bo Holm, the manager of the harbour choir, and Tove Krag, the former treasurer of the harbour choir.' }, [
      'Jan Berg, a pilot, slept.',
      'Ada Lind, a pilot, slept.',
      'Nils Aro, an attorney, slept.',
      'Nils Aro, a [pilot]{role: lawyer, of Nils Aro, loosely}, slept.',
      'Eva Dahl, the [manager]{role: singer, of Eva Dahl} of the harbour choir, slept.',
      'Eva Dahl, a manager of the harbour choir, slept.',
      'Eva Dahl, the manager of the wool choir, slept.',
      'Eva Dahl, the treasurer of the harbour choir, slept.',
    ]);
  });

  describe('is told by a verb', () => {
    findsAlone(compareRoles, people, [
      'Nils Aro heads the Quay Museum.',
      'Nils Aro coaches Varde United.',
      'Ada Lind coaches Varde United.',
      'Ana Lopez presides over Ostrey.',
      'Paul Holm governs Torvala.',
      'Jan Berg directs the Quay Museum.',
    ]);
  });
});
