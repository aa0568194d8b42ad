import { exchangedNames } from '../../src/core/ground/compare-exchange';
import { findsAlone } from '../support/compared-alone';

describe('two names in each other’s place, by itself', () => {
  describe('are found where the claim is the passage but for them', () => {
    findsAlone(exchangedNames, 'Ana Lopez lent Paul Holm the money for the first mill in Varde. In the spring Peter Brandt sold the Blue Barn to Maria Ruiz, who paid in gold.', [
      'Ana Lopez lent Paul Holm the money for the first mill in Varde.',
      '[Paul Holm]{polarity: Ana Lopez} lent Ana Lopez the money for the first mill in Varde.',
      '[Paul Holm]{polarity: Ana Lopez} lent Ana Lopez money for a first mill in Varde.',
      'Paul Holm gladly lent Ana Lopez the money for the first mill in Varde.',
      'Paul Holm lent Ana Lopez the gold for a wooden mill in Varde.',
      '[Varde]{polarity: Ana Lopez} lent Paul Holm the money for the first mill in Ana Lopez.',
      'In the spring [Maria Ruiz]{polarity: Peter Brandt} sold the Blue Barn to Peter Brandt, who paid in gold.',
      'In the spring Peter Brandt sold the Blue Barn to Maria Ruiz, who paid in gold.',
      'In the spring Peter Brandt sold [Maria Ruiz]{polarity: Blue Barn} to the Blue Barn, who paid in gold.',
      'Paul Holm lent Ana Lopez a boat.',
      'The money for the first mill in Varde was lent by Paul Holm to Ana Lopez.',
      'Money lent the first mill in Varde for Ana Lopez Paul Holm.',
    ]);
  });

  describe('say nothing where their order does', () => {
    findsAlone(exchangedNames, 'Ana Lopez and Paul Holm won the rowing race on Lake Aa. Norway met Denmark in the cup final on Sunday. Iceland borders Canada in that old atlas of the school.', [
      'Paul Holm and Ana Lopez won the rowing race on Lake Aa.',
      'Denmark met Norway in the cup final on Sunday.',
      'Canada borders Iceland in that old atlas of the school.',
      'Lake Aa and Paul Holm won the rowing race on Ana Lopez.',
    ]);
  });

  describe('that come several times are put back one at a time', () => {
    findsAlone(exchangedNames, 'Norway sold Denmark cod and Denmark sold Iceland herring, and Norway sold Iceland crab.', [
      '[Denmark]{polarity: Norway} sold Norway cod and Denmark sold Iceland herring, and Norway sold Iceland crab.',
      'Norway sold Denmark cod and [Iceland]{polarity: Denmark} sold Denmark herring, and Norway sold Iceland crab.',
      'Norway sold Denmark cod and Denmark sold Iceland herring, and [Iceland]{polarity: Norway} sold Norway crab.',
      'Norway sold Denmark cod and Denmark sold Iceland herring, and Norway sold Iceland crab.',
    ]);
    findsAlone(exchangedNames, { a: 'Bo Holm beat Jan Berg.', b: 'After the storm Bo Holm beat Jan Berg in the chess final of Varde.', c: 'The storm was the worst in forty years.' }, [
      'After the storm [Jan Berg]{polarity: Bo Holm} beat Bo Holm in the chess final of Varde.',
      '[Jan Berg]{polarity: Bo Holm} beat Bo Holm.',
      'The storm beat Bo Holm.',
    ]);
  });

  describe('are passed over in a list of very many', () => {
    findsAlone(exchangedNames, 'Norway, Denmark, Iceland, Canada, Sweden, Finland, Poland, Latvia, Estonia, Ireland, France and Spain sent boats; Germany sank Belgium.', [
      'Norway, Denmark, Iceland, Canada, Sweden, Finland, Poland, Latvia, Estonia, Ireland, France and Spain sent boats; Belgium sank Germany.',
      'Norway, Denmark, Iceland, Canada, [Latvia]{polarity: Sweden}, Finland, Poland, Sweden, Estonia, Ireland, France and Spain sent boats; Germany sank Belgium.',
    ]);
  });
});
