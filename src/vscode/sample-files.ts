/** Files of the sample workspace, `corpus/` of the extension: some hosts can read an extension's files but not list them. */
export const sampleFiles = [
  '.stet/config.json',
  'articles/bamboo-diplomacy.md',
  'articles/hanoi-agreements-reprint.md',
  'articles/hanoi-agreements.md',
  'articles/old-friends.md',
  'articles/reactions.md',
  'articles/trade-and-arms.md',
  'articles/warrant.md',
  'draft.md',
] as const;
