import assert from 'node:assert/strict';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { resolveSettings } from '../../src/core/settings';
import { articleOf, corpusOf } from '../support/read-once';

/** Drafts here quote their article at length to differ in one word. */
const settings = resolveSettings([{ 'copying.minimumWords': 1000 }]).value;

interface Case {
  readonly draft: string;
  /** Level, rule, words and message of each finding, and what its edit writes. */
  readonly said?: readonly string[];
  /** What the claim and its evidence agree on. */
  readonly matched: readonly string[];
}

/** Each article with drafts about it. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'The harbour board called the new quay "a costly mistake", and the mayor of Varde left the room.': [
    {
      draft: 'The harbour board called the new quay "a costly success", and the mayor of Varde left the room.',
      said: ['warning quote-altered a costly success: The source has “a costly mistake”, not “a costly success”: “a costly mistake” (a, line 1). → a costly mistake'],
      matched: ['actor: Varde = Varde'],
    },
    { draft: 'The harbour board called the new quay "a welcome gift", and the mayor of Varde left the room.', matched: ['actor: Varde = Varde'] },
    { draft: 'The harbour board called the new quay "a costly mistake", and the mayor of Varde left the room.', matched: ['actor: Varde = Varde'] },
    {
      draft: 'The harbour board called the new quay "a very costly mistake", and the mayor of Varde left the room.',
      said: ['warning quote-altered a very costly: The source has “a costly”, not “a very costly”: “a costly mistake” (a, line 1). → a costly'],
      matched: ['actor: Varde = Varde'],
    },
  ],
  'The mayor called the flood a "once-in-a-lifetime" event and promised new walls for the harbour of Varde.': [
    {
      draft: 'The mayor called the flood a "once-in-a-decade" event and promised new walls for the harbour of Varde.',
      said: ['warning quote-altered once-in-a-decade: The source has “once-in-a-lifetime”, not “once-in-a-decade”: “once-in-a-lifetime” (a, line 1). → once-in-a-lifetime'],
      matched: ['actor: Varde = Varde'],
    },
    { draft: 'The mayor called the flood a "once-in-a-lifetime" event and promised new walls for the harbour of Varde.', matched: ['actor: Varde = Varde'] },
    { draft: 'The mayor called the flood a "never-seen-so-high" event and promised new walls for the harbour of Varde.', matched: ['actor: Varde = Varde'] },
    { draft: 'The mayor called the flood a "well-known" event and promised new walls for the harbour of Varde.', matched: ['actor: Varde = Varde'] },
  ],
  '"The quay will open in spring and nobody will pay for it," said Ana Lopez, the harbour master of Varde.': [
    {
      draft: '"The quay will open in spring and nobody will pay for it," said Ana Lopez, the harbour master of Varde.',
      matched: ['quote: The quay will open in spring and nobody will pay for it, = The quay will open in spring and nobody will pay for it', 'actor: Ana Lopez = Ana Lopez', 'actor: Varde = Varde'],
    },
    {
      draft: '"The quay will open in autumn and nobody will pay for it," said Ana Lopez, the harbour master of Varde.',
      said: ['warning quote-altered autumn: The source has “spring”, not “autumn”: “The quay will open in spring and nobody will pay for it” (a, line 1). → spring'],
      matched: ['actor: Ana Lopez = Ana Lopez', 'actor: Varde = Varde'],
    },
    {
      draft: '"The quay will open in spring … and nobody will pay for it," said Ana Lopez.',
      matched: ['quote: The quay will open in spring = The quay will open in spring', 'quote: and nobody will pay for it, = and nobody will pay for it', 'actor: Ana Lopez = Ana Lopez'],
    },
    {
      draft: '"The quay will open in spring … and everybody will pay for it," said Ana Lopez.',
      said: ['warning quote-altered everybody: The source has “nobody”, not “everybody”: “and nobody will pay for it” (a, line 1). → nobody'],
      matched: ['quote: The quay will open in spring = The quay will open in spring', 'actor: Ana Lopez = Ana Lopez'],
    },
    {
      draft: '"The quay [of Varde] will open in spring and nobody will pay for it," said Ana Lopez.',
      matched: ['quote: will open in spring and nobody will pay for it, = will open in spring and nobody will pay for it', 'actor: Ana Lopez = Ana Lopez'],
    },
    {
      draft: '"The quay will open in spring and nobody will pay for it," said Bo Wells, the mayor of Varde.',
      said: ['warning quote-misattributed Bo Wells: The source gives these words to Ana Lopez, not to Bo Wells: “The quay will open in spring and nobody will pay for it,” (a, line 1). → Ana Lopez'],
      matched: ['quote: The quay will open in spring and nobody will pay for it, = The quay will open in spring and nobody will pay for it', 'actor: Varde = Varde'],
    },
    {
      draft: '"Our fishermen never saw a better year than this one," said Ana Lopez.',
      said: ['warning quote-unsourced Our fishermen never saw a better year than this one,: These quoted words stand in none of your sources.'],
      matched: ['actor: Ana Lopez = Ana Lopez'],
    },
  ],
  '---\ndate: 2024-06-21\n---\nThe council of Varde closed the old ferry terminal after the storm.': [
    { draft: 'The council of Varde closed the old ferry terminal on 21 June 2024 after the storm.', matched: ['actor: Varde = Varde'] },
    {
      draft: 'The council of Varde closed the old ferry terminal on 19 June 2024 after the storm.',
      said: ['information date-unsourced 19 June 2024: No source states “19 June 2024”. The nearest passage says: “The council of Varde closed the old ferry terminal after the storm.” (a, line 4).'],
      matched: ['actor: Varde = Varde'],
    },
  ],
  'The ferry terminal of Varde opened in 2016 and closed in 2019 after a storm.': [
    {
      draft: 'The ferry terminal of Varde opened in 2015 and closed in 2019 after a storm.',
      said: ['warning date-differs 2015: Sources say “2016” here (a, line 1), not “2015”. → 2016'],
      matched: ['date: 2019 = 2019', 'actor: Varde = Varde'],
    },
    {
      draft: 'The ferry terminal of Varde opened in 2016 and closed in 2018 after a storm.',
      said: ['warning date-differs 2018: Sources say “2019” here (a, line 1), not “2018”. → 2019'],
      matched: ['date: 2016 = 2016', 'actor: Varde = Varde'],
    },
  ],
  'The union of dockers in Varde signed the pay deal with Vela Yards in May 2023.': [
    {
      draft: 'The union of dockers in Varde signed the pay deal with Vela Yards in June 2023.',
      said: ['warning date-differs June 2023: Sources say “May 2023” here (a, line 1), not “June 2023”. → May 2023'],
      matched: ['actor: Varde = Varde', 'actor: Vela Yards = Vela Yards'],
    },
    { draft: 'The union of dockers in Varde signed the pay deal with Vela Yards on 3 May 2023.', matched: ['date: 3 May 2023 = May 2023', 'actor: Varde = Varde', 'actor: Vela Yards = Vela Yards'] },
  ],
  'The port of Lindhaven landed 4,137 tonnes of herring in 2023, and the port of Ostrey landed 2,900 tonnes of cod.': [
    {
      draft: 'The port of Lindhaven landed 4,130 tonnes of herring in 2023.',
      said: ['warning figure-differs 4,130 tonnes: Sources give 4,137 tonnes for Lindhaven herring in 2023 (a, line 1), not 4,130 tonnes. → 4,137 tonnes'],
      matched: ['date: 2023 = 2023', 'actor: Lindhaven = Lindhaven'],
    },
    { draft: 'The port of Lindhaven landed about 4,100 tonnes of herring in 2023.', matched: ['figure: 4,100 tonnes = 4,137 tonnes', 'date: 2023 = 2023', 'actor: Lindhaven = Lindhaven'] },
    {
      draft: 'The port of Lindhaven landed 4,100 tonnes of herring in 2023.',
      said: ['hint figure-differs 4,100 tonnes: Sources give 4,137 tonnes (a, line 1); 4,100 tonnes rounds it further than the source does. “About” would say so. → 4,137 tonnes'],
      matched: ['date: 2023 = 2023', 'actor: Lindhaven = Lindhaven'],
    },
    {
      draft: 'The port of Lindhaven landed 2,900 tonnes of herring in 2023.',
      said: ['warning figure-misplaced 2,900 tonnes: Sources state 2,900 tonnes for something else; they give 4,137 tonnes for Lindhaven herring in 2023 (a, line 1). → 4,137 tonnes'],
      matched: ['date: 2023 = 2023', 'actor: Lindhaven = Lindhaven'],
    },
    {
      draft: 'The port of Ostrey landed 4,137 tonnes of cod in 2023.',
      said: ['warning figure-misplaced 4,137 tonnes: Sources state 4,137 tonnes for something else; they give 2,900 tonnes for Ostrey cod (a, line 1). → 2,900 tonnes'],
      matched: ['date: 2023 = 2023', 'actor: Ostrey = Ostrey'],
    },
    {
      draft: 'The port of Lindhaven landed 777 crates of herring in 2023.',
      said: ['information figure-unsourced 777: No source states 777. The nearest passage says: “The port of Lindhaven landed 4,137 tonnes of herring in 2023, and the port of Ostrey landed 2,900 tonnes of cod.” (a, line 1).'],
      matched: ['date: 2023 = 2023', 'actor: Lindhaven = Lindhaven'],
    },
    {
      draft: 'Fishers at Lindhaven brought home 6,000 tonnes of herring.',
      said: ['information figure-differs 6,000 tonnes: Sources give 4,137 tonnes for Lindhaven herring in 2023 (a, line 1), not 6,000 tonnes. → 4,137 tonnes'],
      matched: ['actor: Lindhaven = Lindhaven'],
    },
  ],
  'Trade between Varde and Ostrey reached $3.64 billion in 2023, after $2.9 billion in 2022.': [
    { draft: 'Trade between Varde and Ostrey reached $3.6 billion in 2023.', matched: ['figure: $3.6 billion = $3.64 billion', 'date: 2023 = 2023', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'] },
    {
      draft: 'Trade between Varde and Ostrey reached $4 billion in 2023.',
      said: ['hint figure-differs $4 billion: Sources give $3.64 billion (a, line 1); $4 billion rounds it further than the source does. “About” would say so. → $3.64 billion'],
      matched: ['date: 2023 = 2023', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'],
    },
    {
      draft: 'Trade between Varde and Ostrey reached $2.9 billion in 2023.',
      said: ['warning figure-misplaced $2.9 billion: Sources state $2.9 billion for something else; they give $3.64 billion for trade between Varde and Ostrey in 2023 (a, line 1). → $3.64 billion'],
      matched: ['date: 2023 = 2023', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'],
    },
    {
      draft: 'Trade between Varde and Ostrey reached $3.64 billion in 2022.',
      said: ['warning figure-misplaced $3.64 billion: Sources state $3.64 billion for something else; they give $2.9 billion for Ostrey–Varde in 2022 (a, line 1). → $2.9 billion'],
      matched: ['date: 2022 = 2022', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'],
    },
    {
      draft: 'Trade between Varde and Ostrey reached $36.4 billion in 2023.',
      said: ['warning figure-differs $36.4 billion: Sources give $3.64 billion for trade between Varde and Ostrey in 2023 (a, line 1), not $36.4 billion. → $3.64 billion'],
      matched: ['date: 2023 = 2023', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'],
    },
    {
      draft: 'Trade between Varde and Ostrey reached €3.64 billion in 2023.',
      said: ['information figure-unsourced €3.64 billion: No source states €3.64 billion. The nearest passage says: “Trade between Varde and Ostrey reached $3.64 billion in 2023, after $2.9 billion in 2022.” (a, line 1).'],
      matched: ['date: 2023 = 2023', 'actor: Varde = Varde', 'actor: Ostrey = Ostrey'],
    },
  ],
  'The strike at the mill in Elmsworth lasted three weeks and cost the firm 40,000 euros a day.': [
    {
      draft: 'The strike at the mill in Elmsworth lasted four weeks and cost the firm 40,000 euros a day.',
      said: ['warning date-differs four weeks: Sources say “three weeks” here (a, line 1), not “four weeks”. → three weeks'],
      matched: ['figure: 40,000 euros = 40,000 euros', 'actor: Elmsworth = Elmsworth'],
    },
    { draft: 'The strike at the mill in Elmsworth lasted 21 days and cost the firm 40,000 euros a day.', matched: ['figure: 21 days = three weeks', 'figure: 40,000 euros = 40,000 euros', 'actor: Elmsworth = Elmsworth'] },
    {
      draft: 'The strike at the mill in Elmsworth lasted three weeks and cost the firm 45,000 euros a day.',
      said: ['warning figure-differs 45,000 euros: Sources give 40,000 euros for strike at the mill in Elmsworth (a, line 1), not 45,000 euros. → 40,000 euros'],
      matched: ['figure: three weeks = three weeks', 'actor: Elmsworth = Elmsworth'],
    },
    {
      draft: 'The mill in Elmsworth stood still for five weeks.',
      said: ['warning date-differs five weeks: Sources say “three weeks” here (a, line 1), not “five weeks”. → three weeks'],
      matched: ['actor: Elmsworth = Elmsworth'],
    },
  ],
  "Ana Lopez, 34, won the mayor's office in Varde with 5,210 votes, and Bo Wells, 58, came second with 4,877 votes.": [
    {
      draft: "Ana Lopez, 35, won the mayor's office in Varde.",
      said: ['warning figure-differs 35: Sources give 34 for Ana Lopez–Varde (a, line 1), not 35. → 34'],
      matched: ['actor: Ana Lopez = Ana Lopez', 'actor: Varde = Varde'],
    },
    {
      draft: 'Bo Wells came third in Varde with 4,877 votes.',
      said: ['warning figure-differs third: Sources give second for Bo Wells–Varde (a, line 1), not third. → second'],
      matched: ['figure: 4,877 = 4,877', 'actor: Bo Wells = Bo Wells', 'actor: Varde = Varde'],
    },
  ],
};

describe('what is said of a draft', () => {
  for (const [article, drafts] of Object.entries(cases)) {
    for (const { draft, said = [], matched } of drafts) {
      it(draft, () => {
        const judged = judge(articleOf({ path: 'draft.md', text: `${draft}\n` }), corpusOf([{ path: 'a.md', text: `${article}\n` }]), settings);
        assert.deepEqual(check(judged, settings).map(({ severity, rule, text, message, edits }) => [`${severity} ${rule} ${text}: ${message}`, ...edits.map((edit) => edit.text)].join(' → ')), said);
        assert.deepEqual(judged.claims.flatMap(({ evidence }) => evidence.flatMap((one) => one.matched.map(({ kind, claim, passage }) => `${kind}: ${claim} = ${passage}`))), matched);
      });
    }
  }
});
