import { compareNearCopy } from '../../src/core/ground/compare-near-copy';
import { findsAlone } from '../support/compared-alone';

describe('a near copy, by itself', () => {
  const herring = {
    a: 'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog. In 2019 more than 68 boats from Torvala fished for cod near the northern reef. The mayor of Ostrey may close the indoor market for two years.',
    b: 'The council did not allow divers to search the wreck of the ferry. The union supports the plan to widen the narrow street. Peter Brandt is a nurse. Skagen and Lund trade. Paul Holm sings.',
  };

  describe('has another name, number or day in its place', () => {
    findsAlone(compareNearCopy, herring, [
      'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain [Paul Holm]{actor: Ana Lopez → Ana Lopez}, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Clara Voss, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Lopez, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Skagen on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Skagen on Friday in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed [84 tons]{figure: 62 tons → 62 tons} of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed about 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Lindhaven on [Friday]{date: Tuesday → Tuesday} in heavy fog.',
      'The crew of the Hilda, led by captain Ana Lopez, landed 62 tons of herring at Lindhaven on 12 May in heavy fog.',
      'The crew of the Hilda, led by cook Ana Lopez, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'The crew of the Hilda, led by skipper Ana Lopez, landed 62 tons of herring at Lindhaven on Tuesday in heavy fog.',
      'In [2021]{date: 2019 → 2019} more than 68 boats from Torvala fished for cod near the northern reef.',
      'In 2019 more than [90]{figure: 68 → 68} boats from Torvala fished for cod near the northern reef.',
      'In 2019 at least 68 boats from Torvala fished for cod near the northern reef.',
      'In 2019 more than 68 boats from [Ostrey]{actor: Torvala → Torvala} fished for cod near the northern reef.',
      'In 2019 more than 68 boats from Torvala fished for cod near the [southern]{polarity: northern} reef.',
      'The mayor of Ostrey may close the indoor market for three years.',
      'The mayor of Ostrey may close the indoor market for two months.',
      'The mayor of Ostrey may close the indoor market for 2 years.',
    ]);
  });

  describe('denies, turns round or settles what the passage says', () => {
    findsAlone(compareNearCopy, herring, [
      'The mayor of Ostrey [will close]{hedge: may} the indoor market for two years.',
      'The mayor of Ostrey could close the indoor market for two years.',
      'The mayor of Ostrey may [not]{polarity: The mayor of Ostrey may close the indoor market for two years.} close the indoor market for two years.',
      'The mayor of Ostrey [said to close]{hedge: may} the indoor market for two years.',
      'The mayor of Ostrey may [open]{polarity: close} the indoor market for two years.',
      'The [director]{role: mayor, of this person} of Ostrey may close the indoor market for two years.',
      'The council [did allow]{polarity: not} divers to search the wreck of the ferry.',
      'The council allowed divers to search the wreck of the ferry.',
      'The council did not [forbid]{polarity: allow} divers to search the wreck of the ferry.',
      'The council did forbid divers to search the wreck of the ferry.',
      'The council did never allow divers to search the wreck of the ferry.',
      '“The council did allow divers to search the wreck of the ferry.”',
      'The union [opposes]{polarity: supports} the plan to widen the narrow street.',
      'The union does [not]{polarity: The union supports the plan to widen the narrow street.} support the plan to widen the narrow street.',
      'The union does not oppose the plan to widen the narrow street.',
      'The union supports the plan to narrow the [wide]{polarity: narrow} street.',
      'The union supports the plan to keep out of the narrow street.',
      'Lund and Skagen trade.',
      'Paul Holm is a nurse.',
      'Ostrey supports the plan.',
      'Peter Brandt is [no]{polarity: Peter Brandt is a nurse.} nurse.',
    ]);
  });

  describe('may tell of another case in the same words', () => {
    findsAlone(compareNearCopy, {
      a: 'Norway caught 900 tons of crab in the spring of 2020.', b: 'Iceland caught 700 tons of crab in the spring of 2021. Denmark sleeps.', c: 'It carried 90,000 guests in 2022 and 82,000 guests in 2023. The yard built 40 tugs in Varde, and 25 tugs in Lund.',
      d: 'The sheriff wants an end to it in May. Oslo wants a ban on plastic nets in the fjord. Ana Lopez of the Blue Party called the tax a bad joke.', e: 'Maria Ruiz. The Red Party.',
    }, [
      'Iceland caught 700 tons of crab in the spring of 2021.',
      '[Iceland]{actor: Norway → Norway} caught 900 tons of crab in the spring of 2020.',
      '[Denmark]{actor: Norway → Norway} caught 900 tons of crab in the spring of 2020.',
      '[Norway]{actor: Iceland → Iceland} caught 700 tons of crab in the spring of 2021.',
      'Norway caught [700 tons]{figure: 900 tons → 900 tons} of crab in the spring of 2020.',
      'Norway caught 900 tons of crab in the spring of 2021.',
      'It caught 700 tons of crab in the spring of 2020.',
      'It carried 82,000 guests in 2022 and 90,000 guests in 2023.',
      'The yard built 25 tugs in Varde, and 40 tugs in Lund.',
      'The sheriff [gets]{hedge: wants} an end to it in May.',
      'Norway wants a ban on plastic nets in the fjord.',
      'Norwegian leaders want a ban on plastic nets in the fjord.',
      '[Denmark]{actor: Oslo → Oslo} wants a ban on plastic nets in the fjord.',
      '[Maria Ruiz]{actor: Ana Lopez → Ana Lopez} of the Blue Party called the tax a bad joke.',
      'Ana Lopez of the Red Party called the tax a bad joke.',
      'Maria Ruiz of the Red Party called the tax a bad joke.',
      'Lopez of the Blue Party called the tax a [good]{polarity: bad} joke.',
    ]);
  });
});
