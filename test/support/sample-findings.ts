/** A finding as a person sees it: the rule, and the exact words it marks. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly text: string;
}

/** What Stet must find in `corpus/draft.md`, in the order of the draft. Each stands in a sentence of its own. */
export const sampleFindings: readonly ExpectedFinding[] = [
  { rule: 'role-differs', text: 'Prime Minister' },
  { rule: 'figure-differs', text: '$36 billion' },
  { rule: 'figure-misplaced', text: '$171 billion' },
  { rule: 'figure-unsourced', text: '240,000 barrels a day' },
  { rule: 'quote-altered', text: 'parliamentary' },
  { rule: 'quote-misattributed', text: 'Pham Minh Chinh' },
  { rule: 'actor-misspelled', text: 'Prashant Parameswaran' },
  { rule: 'actor-unknown', text: 'Red River Institute' },
  { rule: 'placeholder', text: 'TK' },
  { rule: 'date-differs', text: '1987' },
  { rule: 'claim-unsourced', text: 'Students in both capitals will share a new library.' },
];

/** Sentences of `corpus/draft.md` that assert nothing a source could settle and must carry no finding. */
export const sampleUnchecked: readonly string[] = [
  'Two days in Hanoi',
  'I have followed these visits for years.',
  'What does Hanoi get out of this one?',
  'Money and arms',
];
