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

  describe('has one word less, one more, or another in a place of its own', () => {
    findsAlone(compareNearCopy, {
      a: 'The widow of the pilot plans to sell the white house on the cliff to a painter from Lund. Three of the nine judges at the dog show in Ostrey were blind. The clerk said the vault was never locked during the long strike.',
      b: 'Ana Lopez of the Tide Institute won. At least 40 seals died on the reef near Varde last winter after the oil spill. On 3 May 2021 the tanker Aurora hit the pier of Skagen at low speed.', c: 'The painter Paul Holm, 51, won the lottery in Lund. Norwegian boats caught less cod than Danish boats in the cold spring.',
    }, [
      'The widow of the pilot [sells]{hedge: plans to sell} the white house on the cliff to a painter from Lund.',
      'The widow of the pilot [sold]{hedge: plans to sell} the white house on the cliff to a painter from Lund.',
      'The widow of the pilot hopes to sell the white house on the cliff to a painter from Lund.',
      'The widow of the pilot plans to sell the black house on the cliff to a painter from Lund.',
      'The widow of the pilot plans to [buy]{polarity: sell} the white house on the cliff from a painter from Lund.',
      'The widow of the pilot plans to sell the white house on the cliff to a painter from [Skagen]{actor: Lund → Lund}.',
      'The daughter of the pilot plans to sell the white house on the cliff to a painter from Lund.',
      'The widow of the pilot does [not]{polarity: The widow of the pilot plans to sell the white house on the cliff to a painter from Lund.} plan to sell the white house on the cliff to a painter from Lund.',
      'The widow of the pilot no longer plans to sell the white house on the cliff to a painter from Lund.',
      '[Four]{figure: Three → Three} of the nine judges at the dog show in Ostrey were blind.',
      'Three of the nine lawyers at the dog show in Ostrey were blind.',
      'Three of the [ten]{figure: nine → nine} judges at the dog show in Ostrey were blind.',
      'Three of the nine judges at the dog show in Ostrey were [not]{polarity: Three of the nine judges at the dog show in Ostrey were blind.} blind.',
      'The clerk said the vault [was locked]{polarity: never} during the long strike.',
      'The clerk said the vault [was always]{polarity: never} locked during the long strike.',
      'The clerk said the vault was never [unlocked]{polarity: locked} during the long strike.',
      'The clerk said the vault was never locked during the [short]{polarity: long} strike.',
      'The clerk said the vault was hardly ever locked during the long strike.',
      'Ana Lopez of the Ebb Institute won.',
      'Clara Voss of the Tide Institute won.',
      '[Paul Holm]{actor: Ana Lopez → Ana Lopez} of the Tide Institute won.',
      'At least [60]{figure: 40 → 40} seals died on the reef near Varde last winter after the oil spill.',
      'At [most]{polarity: least} 40 seals died on the reef near Varde last winter after the oil spill.',
      'At least 40 seals died on the reef near Varde last [summer]{polarity: winter} after the oil spill.',
      'About 40 seals died on the reef near Varde last winter after the oil spill.',
      'At least 40 seals died on the reef near Varde last winter [before]{polarity: after} the oil spill.',
      'On [3 May 2020]{date: 3 May 2021 → 3 May 2021} the tanker Aurora hit the pier of Skagen at low speed.',
      'On [3 June 2021]{date: 3 May 2021 → 3 May 2021} the tanker Aurora hit the pier of Skagen at low speed.',
      'On [9 May 2021]{date: 3 May 2021 → 3 May 2021} the tanker Aurora hit the pier of Skagen at low speed.',
      'In May 2021 the tanker Aurora hit the pier of Skagen at low speed.',
      'On 3 May 2021 the tanker Aurora hit the pier of Skagen at [high]{polarity: low} speed.',
      'On 3 May 2021 the tanker Hilda hit the pier of Skagen at low speed.',
      'On 3 May 2021 the tanker Aurora hit the pier of [Lund]{actor: Skagen → Skagen} at low speed.',
      'The painter Paul Holm, [61]{figure: 51 → 51}, won the lottery in Lund.',
      'The painter [Ana Lopez]{actor: Paul Holm → Paul Holm}, 51, won the lottery in Lund.',
      '[Danish]{polarity: Norwegian} boats caught less cod than Norwegian boats in the cold spring.',
      'Norwegian boats caught [more]{polarity: less} cod than Danish boats in the cold spring.',
      'Norwegian boats caught less herring than Danish boats in the cold spring.',
    ]);
  });
});
