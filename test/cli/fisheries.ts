/** A small corpus about a fishing port: invented people, two papers, one of them with furniture and Windows line ends. */
export const articles: Readonly<Record<string, string>> = {
  'articles/herring.md': `---
title: Herring landings rise
outlet: Harbour Gazette
date: 2024-06-03
key: herring
---

# Herring landings rise

The Norland fleet landed 240 tonnes of herring in May 2024, up 12 percent from a year earlier.

Ingrid Halvorsen, director of the Fisheries Directorate, said the stock had recovered. “We see more young fish than in any year since the survey began,” Halvorsen said.
`,
  'articles/quota.txt': [
    'Quota talks end in Bergen',
    '',
    'Bergen, June 10, 2024 – Norway and the Faroe Islands agreed on a mackerel quota of 66,000 tonnes for 2025.',
    '',
    'The agreement was signed by Minister of Fisheries Oskar Lund. The ministry did not say how the quota will be shared.',
    '',
    'Copyright © Coast Daily',
    '',
  ].join('\r\n'),
};

/** Sentences with the finding they must yield, or none. */
export const marked: readonly { readonly draft: string; readonly rule: string | null; readonly words?: string; readonly evidence?: string; readonly edit?: string }[] = [
  { draft: 'The Norland fleet landed 420 tonnes of herring in May 2024.', rule: 'figure-differs', words: '420 tonnes', evidence: 'articles/herring.md', edit: '240 tonnes' },
  { draft: 'The Norland fleet landed 240 tonnes of herring in May 2024.', rule: null },
  { draft: 'Norway and the Faroe Islands agreed on a mackerel quota of 66,000 tonnes for 2025.', rule: null },
  { draft: '“We see more old fish than in any year since the survey began,” Halvorsen said.', rule: 'quote-altered', evidence: 'articles/herring.md' },
];
