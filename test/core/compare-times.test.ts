import { finds, type Sources } from '../support/compared';

/** Drafts about an article, or about several, with what differs in their dates and what agrees. */
function times(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['date', 'date-absent'], agrees: ['date'] });
}

const FERRY = 'The ferry terminal of Varde opened in May 2016 and closed on 3 March 2019 after a storm. The bakery of Ostrey opened in 2012.';
const CONTRACTS = 'Lindhaven signed the ferry contract with Vela Lines on 18 May 2024 for 40 million euros and 12 boats. Ostrey signed the ferry contract with Brant Lines on 2 June 2024.';

describe('the dates of a claim', () => {
  describe('agree with a passage that gives the same, or a coarser or finer one', () => {
    times(FERRY, [
      'The ferry terminal of Varde opened in [May 2016]{= May 2016}.',
      'The ferry terminal of Varde opened in [2016]{= May 2016}.',
      'The ferry terminal of Varde opened on [4 May 2016]{= May 2016}.',
      'The ferry terminal of Varde opened in the [2010s]{= May 2016}.',
      'The ferry terminal of Varde closed in [March 2019]{= 3 March 2019} after a storm.',
    ]);
    times('In the 1990s the mill at Elmsworth employed 400 people. In 2005 the mill at Elmsworth employed 90 people, and the brewery 30.', [
      'In [1995]{= 1990s} the mill at Elmsworth employed 400 people.',
      'In [2005]{= 2005} the mill at Elmsworth employed 90 people.',
    ]);
    times('From 1990 to 1995 the mill was closed.', ['From [1991 to 1994]{= 1990 to 1995} the mill was closed.', 'In [1993]{= 1990 to 1995} the mill was closed.']);
  });

  describe('differ from another date of the same event', () => {
    times(FERRY, [
      'The ferry terminal of Varde opened in [May 2015]{date → May 2016}.',
      'The ferry terminal of Varde opened in [June 2016]{date → May 2016}.',
      'The bakery of Ostrey opened in [2016]{date → 2012}.',
      'The bakery of Ostrey opened in [2019]{date → 2012}.',
    ]);
    times('In the 1990s the mill at Elmsworth employed 400 people. In 2005 the mill at Elmsworth employed 90 people, and the brewery 30.', [
      'In the [1980s]{date → 1990s} the mill at Elmsworth employed 400 people.',
      'In [2006]{date → 2005} the mill at Elmsworth employed 90 people.',
      'In the [1990s]{date → 2005} the mill at Elmsworth employed 90 people.',
    ]);
    times(CONTRACTS, [
      'Lindhaven signed the ferry contract with Vela Lines on [19 May 2024]{date → 18 May 2024}.',
      'Lindhaven signed the ferry contract on [2 June 2024]{= 2 June 2024}.',
      'The ferry contract was signed on [3 July 2024]{date → 18 May 2024}.',
    ]);
  });

  describe('are held against the date behind the same word, where a sentence has several', () => {
    times(FERRY, [
      'The ferry terminal of Varde closed on [3 March 2018]{date → 3 March 2019} after a storm.',
      'The ferry terminal of Varde closed in [2018]{date → 3 March 2019}.',
      'The ferry terminal of Varde opened in [2018]{date → May 2016}.',
    ]);
    times('The museum of Varde bought the lamp in June and sold it in the winter of 2021.', [
      'The museum of Varde bought the lamp in [July]{date → June}.',
      'The museum of Varde sold it in the [winter of 2020]{date → winter of 2021}.',
      'The museum of Varde bought the lamp on [4 June]{= June}.',
    ]);
  });

  describe('are left alone within quoted words, which are held against the source as words', () => {
    times('“The ferry terminal of Varde opened in May 2016,” the mayor said.', ['“The ferry terminal of Varde opened in May 2015,” the mayor said.', 'The mayor said the ferry terminal of Varde opened in [May 2015]{date → May 2016}.']);
  });

  describe('that a claim gives beside each other are each its own', () => {
    times('The ferry terminal of Varde opened in 2016 and closed in 2019.', [
      'The ferry terminal of Varde opened in [2016]{= 2016} and closed in [2018]{date → 2019}.',
      'The ferry terminal of Varde opened in [2015]{date → 2016} and closed in [2019]{= 2019}.',
      'The ferry terminal of Varde closed in [2019]{= 2019}.',
    ]);
  });

  describe('of a loose paraphrase differ loosely, but for one that names the same two', () => {
    times(CONTRACTS, [
      'On [3 July 2024]{date → 18 May 2024, loosely} the town agreed to pay 40 million euros for 12 boats.',
      'On [3 July 2024]{date-absent} the town agreed to pay 40 million euros for 13 boats.',
      'On [3 July 2024]{date-absent} the baker agreed to sell 7 cakes.',
    ]);
    times('Lindhaven and Ostrey signed a treaty on the herring of the northern bank in May 2011.', [
      'Lindhaven and Ostrey signed up to a pact on herring in [May 2012]{date → May 2011}.',
      'Ostrey, the oldest port of the coast, agreed on northern herring in [May 2012]{date → May 2011, loosely}.',
    ]);
  });

  describe('of others are no date of theirs', () => {
    times('The harbour of Lindhaven was dredged in May 2011.', ['The harbour of Ostrey was dredged in [May 2012]{date-absent}.', 'The harbour of Lindhaven was dredged in [May 2012]{date → May 2011}.', 'The harbour was dredged in [May 2012]{date → May 2011}.']);
    times('The harbour was dredged in May 2011.', ['The harbour of Ostrey was dredged in [May 2012]{date → May 2011, loosely}.']);
  });
});

describe('a weekday', () => {
  describe('of an article without a date is any week’s', () => {
    times('The council of Varde met on Thursday to speak of the closed ferry terminal.', [
      'The council of Varde met on [Thursday]{= Thursday} to speak of the closed ferry terminal.',
      'The council of Varde met on [Friday]{date → Thursday} to speak of the closed ferry terminal.',
      'The council of Varde met on [20 June 2024]{= Thursday} to speak of the closed ferry terminal.',
      'The council of Varde met on [21 June 2024]{date-absent} to speak of the closed ferry terminal.',
      'The council of Varde met in [June 2024]{date-absent} to speak of the closed ferry terminal.',
    ]);
  });

  describe('speaks against a day that only its month backs', () => {
    times({ a: 'The council of Varde met on Thursday to speak of the closed ferry terminal.', b: 'The town of Varde held many meetings in June 2024.' }, [
      'The council of Varde met on [20 June 2024]{= Thursday} to speak of the closed ferry terminal.',
      'The council of Varde met on [21 June 2024]{date: Thursday, loosely} to speak of the closed ferry terminal.',
    ]);
    times({ a: 'The council of Varde met on Thursday to speak of the closed ferry terminal.', b: 'The council of Varde met on 21 June 2024 to speak of the closed ferry terminal.' }, ['The council of Varde met on [21 June 2024]{= 21 June 2024} to speak of the closed ferry terminal.']);
    times({ a: 'The council of Varde once met on Thursday.', b: 'The council of Varde met in June 2024 to speak of the closed ferry terminal.' }, ['The council of Varde met on [21 June 2024]{= June 2024} to speak of the closed ferry terminal.']);
  });

  describe('of a dated article is a day', () => {
    times('---\ndate: 2024-06-21\n---\nThe museum of Varde bought the lamp in June and sold it on Monday.', [
      'The museum of Varde sold the lamp on [Tuesday]{date → Monday}.',
      'The museum of Varde sold the lamp [last Monday]{= Monday}.',
      'The museum of Varde bought the lamp in [June 2024]{= June}.',
      'The museum of Varde bought the lamp in [July 2024]{date → June}.',
      'The museum of Varde bought the lamp in [June 2023]{date → June}.',
    ]);
  });

  describe('and an hour are each held against their like', () => {
    times('The strike began on Tuesday at noon and ended at 16:00 on Friday.', [
      'The strike began on [Tuesday]{= Tuesday} at [12:00]{= noon}.',
      'The strike ended at [17:00]{date → 16:00} on [Friday]{= Friday}.',
      'The strike ended at [4 p.m.]{= 16:00} on [Friday]{= Friday}.',
    ]);
  });
});

describe('the bounds of an event', () => {
  describe('are held against bounds of the same kind', () => {
    times('The port was closed until May 2020. Fishing has been free since June 2021. The quay was finished after 2022.', [
      'The port was closed until [June 2020]{date → May 2020}.',
      'The port was closed since [June 2020]{date-absent}.',
      'Fishing has been free since [July 2021]{date → June 2021}.',
      'Fishing was free until [July 2021]{date-absent}.',
      'The quay was finished after [2021]{date → 2022}.',
    ]);
  });

  describe('are those of a verb that tells a beginning, where it says “since”', () => {
    times('The lighthouse of Varde has stood since 1911.', [
      'The lighthouse of Varde was opened in [1911]{= 1911}.',
      'The lighthouse of Varde was opened in [1912]{date → 1911, loosely}.',
      'The lighthouse of Varde has stood since [1912]{date → 1911}.',
      'The lighthouse of Varde was painted in [1912]{date-absent}.',
      'The lighthouse of Varde stood after [1912]{date-absent}.',
    ]);
    times('The two towns established the joint ferry line in 1998.', [
      'The two towns have had a joint ferry line since [1998]{= 1998}.',
      'The two towns have had a joint ferry line since [1989]{date → 1998}.',
      'The two towns had a joint ferry line until [1989]{date-absent}.',
    ]);
    times('The two towns praised the joint ferry line in 1998.', ['The two towns have had a joint ferry line since [1989]{date-absent}.']);
    times('The dispute over the sandbank dates back to 1911, when the two towns signed a treaty.', ['The dispute over the sandbank began in [1911]{= 1911}.', 'The dispute over the sandbank has gone on since [1921]{date → 1911, loosely}.']);
  });
});

describe('a date that no passage gives', () => {
  describe('may be the day its article appeared', () => {
    times({ a: '---\ndate: 2024-06-21\n---\nThe council of Varde closed the old ferry terminal.', b: '---\ndate: 2024-06-01\n---\nThe bakery of Varde burnt down.' }, [
      'The council of Varde closed the old ferry terminal on 21 June 2024.',
      'The council of Varde closed the old ferry terminal in June 2024.',
      'The council of Varde closed the old ferry terminal on [20 June 2024]{date-absent}.',
      'The council of Varde closed the old ferry terminal on 20 June.',
      'The council of Varde closed the old ferry terminal on Wednesday.',
    ]);
    times('The council of Varde closed the old ferry terminal.', ['The council of Varde closed the old ferry terminal on [21 June 2024]{date-absent}.']);
  });
});
