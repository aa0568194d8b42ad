import type { DifferenceKind } from '../../src/core/model';
import { finds, type Sources } from '../support/compared';

const KINDS: readonly DifferenceKind[] = ['figure', 'figure-rounding', 'figure-attachment', 'figure-absent', 'date', 'date-absent'];

/** Drafts about an article, or about several, with what differs in their numbers and what agrees. */
function numbers(sources: Sources, drafts: readonly string[], tolerance = 0): void {
  finds(sources, drafts, { differs: KINDS, agrees: ['figure'], tolerance });
}

/** The same with what the source's number is about, as a message says it. */
function about(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: KINDS, agrees: [], about: true });
}

const PORTS = 'The port of Lindhaven landed 4,137 tonnes of herring in 2023, and the port of Ostrey landed 2,900 tonnes of cod. The two ports have 310 boats.';
const STEEL = 'Corby Steel made a profit of $3.2 million in 2021 and $4.1 million in 2022. Brant Steel made $5 million in 2022.';
const HOSPITALS = 'The hospital in Varde has 412 beds and 1,900 nurses. The hospital in Ostrey has 388 beds and 1,700 nurses.';

describe('the numbers of a claim', () => {
  describe('agree with a passage that gives the same, or of which theirs is a fair rounding or bound', () => {
    numbers(PORTS, [
      'The port of Lindhaven landed [4,137 tonnes]{= 4,137 tonnes} of herring in 2023.',
      'The port of Lindhaven landed about [4,100 tonnes]{= 4,137 tonnes} of herring in 2023.',
      'The port of Lindhaven landed more than [4,000 tonnes]{= 4,137 tonnes} of herring in 2023.',
      'The port of Lindhaven landed [4,100 tonnes]{figure-rounding → 4,137 tonnes} of herring in 2023.',
      'The first port of Lindhaven landed [4,137 tonnes]{= 4,137 tonnes} of herring.',
    ]);
    numbers('The lake is 3.5 kilometres long and 40 metres deep.', ['The lake is [3,500 metres]{= 3.5 kilometres} long.', 'The lake is [4 kilometres]{figure-rounding → 3.5 kilometres} long.']);
    numbers('Two thirds of the members voted for the strike.', ['[67 percent]{= Two thirds} of the members voted for the strike.', '[75 percent]{figure → Two thirds} of the members voted for the strike.']);
    numbers('The town of Ostrey has 9,400 inhabitants.', ['The town of Ostrey has about [9,000]{= 9,400} inhabitants.', 'The town of Ostrey has [8,000]{figure → 9,400} inhabitants.']);
  });

  describe('differ from another number for the same measure', () => {
    numbers(PORTS, [
      'The port of Lindhaven landed [4,130 tonnes]{figure → 4,137 tonnes} of herring in 2023.',
      'The port of Lindhaven landed more than [5,000 tonnes]{figure → 4,137 tonnes} of herring in 2023.',
      'The two ports have [300]{figure → 310} boats.',
      'The two ports have [320]{figure → 310} boats.',
    ]);
    numbers(STEEL, [
      'Corby Steel made a profit of [$3.2 billion]{figure → $3.2 million} in 2021.',
      'Corby Steel made a profit of [$6 million]{figure → $4.1 million} in 2022.',
      'Corby Steel made a profit of [$6 million]{figure-absent} in [2023]{date → 2021}.',
      'Corby Steel made a profit of [€3.2 million]{figure-absent} in 2021.',
    ]);
    numbers(HOSPITALS, ['The hospital in Ostrey has [400]{figure → 388} beds.', 'Varde’s hospital has [390]{figure → 412} beds.']);
    numbers('Ana Lopez, 34, sails for Varde; Bo Holm, 41, for Ostrey.', ['Ana Lopez, [35]{figure → 34}, sails for Varde.', 'Ana Lopez, [41]{figure-attachment → 34}, sails for Varde.', 'Bo Holm, [41]{= 41}, sails for Ostrey.']);
    numbers('At the regatta Ana Lopez came second and Bo Holm fourth.', ['Ana Lopez came [third]{figure → second} at the regatta.', 'Ana Lopez came first at the regatta.']);
    numbers('The ratio of apprentices to masters is 3:1. The score was 2–1.', ['The ratio of apprentices to masters is [4:1]{figure → 3:1}.', 'The score was [3–1]{figure → 2–1}.', 'The score was [2–1]{= 2–1}.']);
  });

  describe('differ loosely where only a paraphrase speaks of the measure', () => {
    numbers('The mill at Elmsworth pays 900 workers.', ['The mill pays [950]{figure → 900} workers.', 'The mill at Varde pays [950]{figure → 900, loosely} workers.']);
    numbers(PORTS, ['Fishers at Lindhaven brought home [6,000 tonnes]{figure → 4,137 tonnes, loosely} of herring.']);
  });

  describe('are misplaced where the number belongs to somebody or something else', () => {
    numbers(PORTS, ['The port of Lindhaven landed [2,900 tonnes]{figure-attachment → 4,137 tonnes} of herring in 2023.', 'The port of Ostrey landed [4,137 tonnes]{figure-attachment → 2,900 tonnes} of cod in 2023.']);
    numbers(HOSPITALS, [
      'The hospital in Varde has [388]{figure-attachment → 412} beds.',
      'The hospital in Varde has [1,700]{figure-attachment → 1,900} nurses.',
      'The hospital in Varde has [412]{= 412} beds and [1,700]{figure-attachment → 1,900} nurses.',
      'The hospital in Varde has [388]{figure-attachment → 412} beds and [1,900]{= 1,900} nurses.',
      'The hospital in Varde has [412]{= 412} beds.',
    ]);
    numbers('Varde has 12,000 inhabitants. The town of Ostrey has 9,400 inhabitants. Lindhaven is home to 15,000.', [
      'Varde has [12,000]{= 12,000} inhabitants.',
      'Varde has [9,400]{figure-attachment → 12,000} inhabitants.',
      'Varde has [15,000]{figure-attachment → 12,000} inhabitants.',
      'Lindhaven has [15,000]{= 15,000} inhabitants.',
    ]);
    numbers('Some 3.2 million people live in Lindhaven; 1.9 million live in Ostrey. The budget of Lindhaven is 3.2 million euros.', [
      'Lindhaven has [3.2 million]{= 3.2 million} people.',
      'Ostrey has [3.2 million]{figure-attachment → 1.9 million} people.',
      'Lindhaven has [1.9 million]{figure-attachment → 3.2 million} people.',
    ]);
    numbers('The Corby yard exported goods worth $4.12 billion. Its imports came to $2.93 billion.', [
      'The imports of the Corby yard came to [$4.12 billion]{figure-attachment → $2.93 billion}.',
      'The imports of the Corby yard came to [$3 billion]{= $2.93 billion}.',
    ]);
    numbers('Trade between Norway and Iceland came to $3.2 billion in 2022, trade between Norway and Denmark to $5.1 billion.', [
      'Trade between Norway and Iceland came to [$3.2 billion]{= $3.2 billion} in 2022.',
      'Trade between Norway and Denmark came to [$5.1 billion]{= $5.1 billion}.',
      'Trade between Norway and Iceland came to [$5.1 billion]{figure-attachment → $3.2 billion} in 2022.',
      'Norway’s trade with Iceland came to [$5.1 billion]{figure-attachment → $3.2 billion}.',
    ]);
    numbers('The yard at Corby has 900 workers and builds 40 boats a year. The mill at Elmsworth has 450 workers and sells flour. Its rival in Brant has 700 workers.', [
      'The yard at Corby has [450]{figure-attachment → 900} workers.',
      'The mill at Elmsworth has [900]{figure-attachment → 450} workers.',
      'The mill at Elmsworth has [700]{figure-attachment → 450} workers.',
      'The mill at Elmsworth sells flour and has [900]{figure-attachment → 450} workers.',
      'The yard at Corby builds boats and has [700]{figure-attachment → 900} workers.',
    ]);
    numbers('Wheat grows on 40 percent of the land in Lindhaven. Potatoes grow on 15 percent of the fields around Ostrey.', [
      'Potatoes grow on [40 percent]{figure-attachment → 15 percent} of the fields around Ostrey.',
      'Wheat grows on [15 percent]{figure-attachment → 40 percent} of the land in Lindhaven.',
      'In Ostrey potatoes grow on [40 percent]{figure-attachment → 15 percent} of the land.',
      'Wheat grows on [20 percent]{figure → 40 percent} of the land in Lindhaven.',
    ]);
    numbers('About 1,200 people lost their homes in Varde, the mayor said. About 300 people lost their jobs in Ostrey, the council said.', [
      'About [1,200]{= 1,200} people lost their homes.',
      'About [300]{figure-attachment → 1,200} people lost their homes in Varde.',
      'About [1,200]{figure-attachment → 300} people lost their jobs in Ostrey.',
    ]);
    numbers('The mill at Elmsworth pays 900 workers. Its sister in Corby pays 450 workers.', ['The mill at Elmsworth pays [450]{figure-attachment → 900} workers.', 'The mill at Corby pays [900]{figure-attachment → 450, loosely} workers.']);
    numbers('The council of Varde spent 40,000 euros on lamps, 25,000 euros on benches and 90,000 euros on a new roof. In Ostrey the council spent 30,000 euros on lamps.', [
      'The council of Varde spent [40,000 euros]{= 40,000 euros} on lamps and [90,000 euros]{= 90,000 euros} on a new roof.',
      'The council of Varde spent [30,000 euros]{figure-attachment → 40,000 euros} on lamps.',
      'The council of Ostrey spent [40,000 euros]{figure-attachment → 30,000 euros} on lamps.',
      'The council spent [40,000 euros]{= 40,000 euros} on lamps.',
      'The council of Varde spent [50,000 euros]{figure → 40,000 euros} on lamps and [25,000 euros]{= 25,000 euros} on benches.',
    ]);
  });

  describe('are misplaced where they belong to another time', () => {
    numbers(STEEL, [
      'Corby Steel made a profit of [$3.2 million]{= $3.2 million} in 2021.',
      'Corby Steel made a profit of [$4.1 million]{= $4.1 million} in 2022.',
      'Corby Steel made a profit of [$4.1 million]{figure-attachment → $3.2 million} in 2021.',
      'Corby Steel made a profit of [$3.2 million]{figure-attachment → $4.1 million} in 2022.',
      'Corby Steel made a profit of [$5 million]{figure-attachment → $4.1 million} in 2022.',
      'Brant Steel made a profit of [$4.1 million]{figure-attachment → $5 million, loosely} in 2022.',
    ]);
    numbers('A poll gave the Blue Party 41.3 percent and the Green Party 38 percent of the votes in Varde in 2020; in 2024 the Green Party won 44 percent.', [
      'The Green Party won [38 percent]{= 38 percent} of the votes in Varde in 2020.',
      'The Green Party won [38 percent]{figure-attachment → 44 percent} of the votes in Varde in 2024.',
      'The Green Party won [41.3 percent]{figure-attachment → 38 percent} of the votes in Varde in 2020.',
      'The Blue Party won [38 percent]{figure-attachment → 41.3 percent} of the votes in Varde in 2020.',
      'The Blue Party won [41 percent]{= 41.3 percent} of the votes in Varde in 2020.',
    ]);
    numbers('The Tarn glacier lost 1.8 metres of ice in 2022 and 1.1 metres in 2023. The Sella glacier lost 2.4 metres of ice in 2023.', [
      'The Tarn glacier lost [1.8 metres]{= 1.8 metres} of ice in 2022, the Sella glacier [2.4 metres]{= 2.4 metres} in 2023.',
      'The Tarn glacier lost [1.1 metres]{figure-attachment → 1.8 metres} of ice in 2022.',
      'The Tarn glacier lost [1.8 metres]{figure-attachment → 1.1 metres} of ice in 2023.',
      'The Tarn glacier lost [2.4 metres]{figure-attachment → 1.1 metres} of ice in 2023.',
      'The Tarn glacier lost [2.4 metres]{figure-attachment → 1.8 metres} of ice in 2022.',
      'The Sella glacier lost [1.1 metres]{figure-attachment → 2.4 metres} of ice in 2023.',
      'The Sella glacier lost [2.4 metres]{= 2.4 metres} of ice in [2022]{date → 2023}.',
    ]);
    numbers('The museum had 76,000 visitors in 2021. In 2022 the museum had 90,000 visitors, and in 2023 it had 82,000.', [
      'The museum had [82,000]{= 82,000} visitors in 2023.',
    ]);
    numbers('In 2019 the mill at Elmsworth paid 1,100 workers. In 2021 it paid 900.', ['In 2019 the mill at Elmsworth paid [1,200]{figure → 1,100} workers.', 'In 2019 the mill at Elmsworth paid [1,100]{= 1,100} workers.']);
  });

  describe('are nowhere where no source states them', () => {
    numbers(PORTS, ['The bakery of Varde sold [311]{figure-absent} cakes.', 'The port of Lindhaven is the [14th]{figure-absent} port to land [4,137 tonnes]{= 4,137 tonnes} of herring.', 'The ferry of Ostrey sails for [ninety minutes]{date-absent}.']);
    numbers('The two ports employ 5,123 weavers.', ['The two ports have weavers, [5,123]{= 5,123} of them.', 'The two ports have weavers, [5,124]{figure → 5,123} of them.', 'The two ports employ [5,124]{figure → 5,123} weavers.']);
  });

  describe('within quoted words are held against the source as words', () => {
    numbers('“The port of Lindhaven landed 4,137 tonnes of herring in 2023,” said Ana Lopez.', [
      '“The port of Lindhaven landed 4,138 tonnes of herring in 2023,” said Ana Lopez.',
      'Ana Lopez said the port of Lindhaven landed [4,138 tonnes]{figure → 4,137 tonnes} of herring in 2023.',
    ]);
  });

  describe('that tell how long something took are matters of time', () => {
    numbers('The strike at the mill in Elmsworth lasted three weeks.', [
      'The strike at the mill in Elmsworth lasted [21 days]{= three weeks}.',
      'The strike at the mill in Elmsworth lasted [four weeks]{date → three weeks}.',
      'The strike at the mill in Elmsworth lasted [four hours]{date → three weeks}.',
    ]);
  });

  describe('may be as far from a source’s as the writer tolerates', () => {
    numbers('The port of Lindhaven landed 4,000 tonnes of herring in 2023. The tide was 2 to 3 metres high.', [
      'The port of Lindhaven landed [4,030 tonnes]{= 4,000 tonnes} of herring in 2023.',
      'The port of Lindhaven landed [3,970 tonnes]{= 4,000 tonnes} of herring in 2023.',
      'The port of Lindhaven landed [4,040 tonnes]{= 4,000 tonnes} of herring in 2023.',
      'The port of Lindhaven landed [4,041 tonnes]{figure → 4,000 tonnes} of herring in 2023.',
      'The port of Lindhaven landed [3,950 tonnes]{figure → 4,000 tonnes} of herring in 2023.',
      'The tide was [5 metres]{figure → 2 to 3 metres} high.',
      'The tide was [5 to 6 metres]{figure → 2 to 3 metres} high.',
    ], 0.01);
  });

  describe('in another unit are not within what the writer tolerates', () => {
    numbers('The lake is 5 kilometres long.', ['The lake is [5 miles]{figure → 5 kilometres} long.'], 0.01);
  });

  describe('differ from a number that is about somebody or something, at a time', () => {
    about(PORTS, ['The port of Lindhaven landed [4,130 tonnes]{figure → 4,137 tonnes, of Lindhaven herring in 2023} of herring in 2023.', 'The two ports have [320]{figure → 310, of boats} boats.']);
    about(STEEL, ['Corby Steel made a profit of [$6 million]{figure → $4.1 million, of Corby Steel in 2022} in 2022.']);
    about('GDP of Norway came to $480 billion in May 2022.', ['GDP of Norway came to [$580 billion]{figure → $480 billion, of GDP of Norway in 2022} in May 2022.']);
    about('Exports in 2022 of Norway came to $480 billion.', ['Exports in 2022 of Norway came to [$580 billion]{figure → $480 billion, of Norway}.']);
    about('It came to $480 billion.', ['It came to [$580 billion]{figure → $480 billion}.']);
    about('The unemployment rate in Varde fell to 4 percent.', ['The unemployment rate in Varde fell to [7 percent]{figure → 4 percent, of unemployment rate in Varde}.']);
    about('Unemployment fell to 4 percent in Varde.', ['Unemployment fell to [7 percent]{figure → 4 percent, of Varde unemployment} in Varde.']);
  });

  describe('beside others that the same claim or the same sentence of a source states', () => {
    numbers('Corby Steel employs 900 people, twice as many as Brant Steel. Brant Steel employs 450 people.', [
      'Corby Steel employs [450]{= 450; figure → 900} people, [twice]{= twice} as many as Brant Steel.',
      'Corby Steel employs [900]{= 900} people, [twice]{= twice} as many as Brant Steel.',
    ]);
    numbers('The strike lasted three weeks in 2019 and two weeks in 2021.', [
      'The strike lasted [three weeks]{= three weeks} in 2019 and [three weeks]{figure-attachment → two weeks} in 2021.',
      'The strike lasted [two weeks]{figure-attachment → three weeks} in 2019 and [three weeks]{figure-attachment → two weeks} in 2021.',
      'The strike lasted [two weeks]{= two weeks} in 2021.',
    ]);
    numbers('The clinic in Varde treated 1,200 patients in May; the clinic in Ostrey treated 800 patients and lost 20 nurses.', [
      'The clinic in Ostrey treated [800]{= 800} patients and lost [1,200]{figure-attachment → 20} nurses.',
      'The clinic in Ostrey lost [800]{figure-attachment → 20} nurses.',
      'The clinic in Varde treated [1,200]{= 1,200} patients in May; the clinic in Ostrey treated [1,200]{figure-attachment → 800} patients.',
    ]);
    numbers('The town had 4 libraries and 9 schools in 2010. It has 2 libraries and 11 schools today.', ['The town has [1]{figure → 2} library and [11]{= 11} schools today.']);
    numbers('A third of the boats of Ostrey carry radar. The port of Lindhaven has 120 boats, the port of Ostrey 90 boats.', [
      '[A third]{figure-attachment: A third} of the boats of Lindhaven carry radar.',
      '[Half]{figure → A third} of the boats of Ostrey carry radar.',
      'The port of Lindhaven has [a third]{= A third} more boats than the port of Ostrey.',
    ]);
    numbers('The council of Varde will borrow $12 million for the harbour. It will spend $4 million on roads.', [
      'The council of Varde will borrow [$4 million]{figure-attachment → $12 million, loosely} for the harbour.',
      'The council of Varde will borrow [$11.6 million]{figure-rounding → $12 million}.',
    ]);
  });

  describe('belong loosely to another place, matter or source where only names or single words tell them apart', () => {
    numbers('Varde has 12,000 inhabitants. The town of Ostrey has 9,400 inhabitants. Lindhaven is home to 15,000.', ['Lindhaven is home to [9,400]{figure-attachment → 15,000, loosely}.']);
    numbers('Sales of cod came to $3 million in May. Sales of herring came to $1.2 million in May.', ['Sales of herring came to [$3 million]{figure-attachment → $1.2 million, loosely} in May.', 'Sales of herring came to [$2 million]{figure → $1.2 million} in May.']);
    numbers('Turnout was 61 percent in Varde and 48 percent in Ostrey.', ['Turnout was [48 percent]{figure-attachment → 61 percent, loosely} in Varde.', 'Turnout was [61 percent]{figure-attachment → 48 percent, loosely} in Ostrey.']);
    numbers('The Tarn glacier lost 1.8 metres of ice in 2022 and 1.1 metres in 2023. The Sella glacier lost 2.4 metres of ice in 2023.', ['The Sella glacier lost [1.8 metres]{figure-attachment → 2.4 metres, loosely} of ice in 2022.']);
    numbers('“We lost 40 boats,” said Ana Lopez. The council says 35 boats were lost.', ['The council says [40]{figure-attachment → 35, loosely} boats were lost.', '“We lost 35 boats,” said Ana Lopez.', '“We lost about 40 boats,” said Ana Lopez.']);
  });

  describe('of years since an event are matters of time', () => {
    numbers('---\ndate: 2024-06-01\n---\n\nNorway and Iceland signed their fishery pact in 1974. Norway and Denmark signed a gas pact in 1999.', [
      'Norway marked the [25th]{date: 1974, loosely} anniversary of its fishery pact with Iceland.',
      'This year is the [50th]{date: 1999, loosely} anniversary of the gas pact that Norway and Denmark signed.',
    ]);
  });
});
