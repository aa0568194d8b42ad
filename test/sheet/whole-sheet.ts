import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, dismiss } from '../../src/core/decisions/decide';
import type { Sheet } from '../../src/core/features/sheet/model';
import { judge } from '../../src/core/ground/judge';
import { check } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings';
import { root } from '../support/project';
import { corpusFrom, draftFrom, harbour, harbourDraft, sheetOf } from '../core/sheet-corpus';

/** A passage and a title that would do harm where they were taken for more than words. */
const hostile = '---\ntitle: "<img src=x onerror=alert(1)>"\noutlet: "=HYPERLINK(""x"")"\n---\n\nThe dredger <script>alert(1)</script> of Orsk weighs 900 tonnes.\n'.replaceAll('""', '\\"');
const secret = '---\nconfidential: true\n---\n\nThe pilots of Lindhaven earned €4,000 a month in 2023.\n';

const files = { ...harbour, 'odd.md': hostile, 'pilots.md': secret };
const draft = `${harbourDraft}
> Nobody asked the sea.

- The dredger of Orsk weighs 800 tonnes.
- The pilots of Lindhaven earned €5,000 a month in 2023.

=2+3 dredgers of Orsk weigh 900 tonnes.

| port | tonnes |
|---|---|
| Orsk | 3 |

\`\`\`
code
\`\`\`
`;

/** A sheet in which every part has something to show. */
export async function wholeSheet(): Promise<Sheet> {
  const corpus = corpusFrom(files);
  const before = judge(draftFrom(draft.replace('54 million', '55 million')), corpus, defaultSettings);
  const answer = { scope: 'draft' as const, draft: 'draft.md', by: 'AB', at: '2024-06-21T10:00:00Z', note: 'asked the harbour office' };
  const [first, second] = check(before, defaultSettings).filter(({ standing }) => standing === 'conflict');
  const ferries = before.claims.find(({ claim }) => claim.text.includes('312,000'));
  const decisions = [
    ...(first ? dismiss(first, before, { ...answer, reason: 'own reporting' }, corpus) : []),
    ...(second ? dismiss(second, before, { ...answer, reason: 'wrong match' }, corpus) : []),
    ...(ferries ? [confirm(ferries, before, { ...answer, reason: '' }, corpus)] : []),
  ];
  return sheetOf(draft, files, { decisions, date: '2024-06-22', checker: 'A. Bee', unsaved: true, skipped: [{ path: 'scan.pdf', reason: 'holds no text' }] });
}

/** The sheet of the sample workspace, as it stands in the README. */
export function sampleSheet(): Promise<Sheet> {
  const folder = join(root, 'corpus/articles');
  const articles = Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return sheetOf(readFileSync(join(root, 'corpus/draft.md'), 'utf8'), articles);
}
