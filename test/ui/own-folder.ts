import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder as somebody has it who never heard of Stet: articles under a name of their own, and a story in the making. All of it is made up. */
const files: Readonly<Record<string, string>> = {
  'clippings/harbour-year.txt': 'A year in the harbour\n\nThe port of Lindhaven handled 4.5 million tonnes of cargo in 2023, the harbour office said in its yearly account. Mayor Marta Vellin opened the new quay in May 2024 after two years of work.\n',
  'clippings/ferries.txt': 'Fewer passengers\n\nThe ferry company Northline carried 212,000 passengers between Lindhaven and Sandvika in 2023, and expects fewer this year.\n',
  'clippings/quay-costs.txt': 'What the quay cost\n\nThe new quay in Lindhaven cost 38 million euros, three million less than the council had set aside, said its treasurer, Anders Holt.\n',
  'story.md': '# The quay and the ferry\n\nThe port of Lindhaven handled 45 million tonnes of cargo in 2023. Mayor Marta Vellin opened the new quay in May 2024. Northline carried 212,000 passengers that year.\n\nThe quay cost 38 million euros.\n',
};

/** Writes that folder into `folder`; returns its path. */
export function ownFolder(folder: string): string {
  const workspace = join(folder, 'port-story');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return workspace;
}
