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

  describe('are no matter of a longer sentence, or of one that shares less', () => {
    findsAlone(exchangedNames, { a: 'Ana Lopez lent Paul Holm the money on a rainy day in the small office above the old mill of Varde.', b: 'Bo Holm wrote to Jan Berg about Jan Berg’s dog and about Maria Ruiz’s cat in May.' }, [
      'Paul Holm lent Ana Lopez the money.',
      'Paul Holm lent Ana Lopez the money on a rainy day.',
      '[Paul Holm]{polarity: Ana Lopez} lent Ana Lopez the money on a rainy day in the small office above the old mill of Varde.',
      'Paul Holm lent Ana Lopez the money on a rainy day in the small office above the old mill of Varde in 1980 for a song.',
      '[Jan Berg]{polarity: Bo Holm} wrote to Bo Holm about Jan Berg’s dog and about Maria Ruiz’s cat in May.',
      'Bo Holm wrote to Jan Berg about Jan Berg’s cat and about Maria Ruiz’s dog in May.',
      'Bo Holm wrote to Jan Berg about Maria Ruiz’s dog and about Jan Berg’s cat in May.',
    ]);
    findsAlone(exchangedNames, { a: 'Lake Aa.', b: 'Paul Paul.', c: 'Ana Lopez of Varde taught Ana Holm of Ostrey to sail.' }, [
      '[Ana Holm]{polarity: Ana Lopez} of Varde taught Ana Lopez of Ostrey to sail.',
      'Ana Lopez of [Ostrey]{polarity: Varde} taught Ana Holm of Varde to sail.',
      'Ana Lopez of Varde and Ana Holm of Ostrey taught each other to sail.',
      'Ana Holm or Ana Lopez.',
      'Ana Lopez of Varde taught Ana Holm of Ostrey to Ana Holm.',
    ]);
    findsAlone(exchangedNames, 'Norway and old Denmark told Iceland and Canada and Sweden to share the cod.', [
      'Norway and old [Iceland]{polarity: Denmark} told Denmark and Canada and Sweden to share the cod.',
      'Denmark and old Norway told Iceland and Canada and Sweden to share the cod.',
      'Norway and old Denmark told Iceland and Sweden and Canada to share the cod.',
    ]);
  });

  describe('may be long, be part of each other, or stand in two passages', () => {
    findsAlone(exchangedNames, {
      a: 'The Varde Chamber of Commerce sued the Dockers’ Union over the burnt cranes in May.', b: 'In May the Dockers’ Union of Varde thanked the Chamber for bread.', c: 'Bank of Ostrey staff told Ostrey that Lund, Skagen and Varde owe Lund wool.', d: 'Eva Dahl likes Bo Holm likes Ada Lind.',
    }, [
      'The [Dockers’ Union]{polarity: Varde Chamber of Commerce} sued the Varde Chamber of Commerce over the burnt cranes in May.',
      'The [Dockers’ Union]{polarity: Varde Chamber of Commerce} sued a Varde Chamber of Commerce over burnt cranes in May.',
      'The Dockers’ Union then sued the Varde Chamber of Commerce over the burnt cranes in cold May.',
      '[Ostrey]{polarity: Bank of Ostrey} staff told Bank of Ostrey that Lund, Skagen and Varde owe Lund wool.',
      'Bank of Ostrey staff told Ostrey that Skagen, Lund and Varde owe Lund wool.',
      'Bank of Ostrey staff told [Lund]{polarity: Ostrey} that Ostrey, Skagen and Varde owe Lund wool.',
      'Bank of Ostrey staff told Ostrey that Varde, Skagen and Lund owe Lund wool.',
      '[Bo Holm]{polarity: Eva Dahl} likes Eva Dahl likes Ada Lind.',
      '[Ada Lind]{polarity: Eva Dahl} likes Bo Holm likes Eva Dahl.',
      'Eva Dahl likes [Ada Lind]{polarity: Bo Holm} likes Bo Holm.',
      'In May the Chamber of Varde thanked the Dockers’ Union for bread.',
      'In May the Dockers’ Union of Varde thanked the Chamber for rye bread and butter.',
    ]);
  });
});
