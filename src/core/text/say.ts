/** English messages with the words that replace them in another language, as VS Code's `vscode.l10n.bundle` gives them. */
export type Words = Readonly<Record<string, string>>;

let words: Words = {};

/** From here on messages are in these words; called once, by the process that has a reader, before it says anything. */
export function speak(given: Words): void {
  words = given;
}

/** The words in use: a worker is given them too. */
export function spoken(): Words {
  return words;
}

/** A message in the reader's language, `{0}`, `{1}` … replaced by `args`; in English where nobody translated it. `npm run l10n` collects every message. */
export function say(message: string, ...args: readonly (string | number)[]): string {
  const known = Object.hasOwn(words, message) ? words[message] : undefined;
  return (known ?? message).replace(/\{(\d)\}/g, (sign, at: string) => String(args[Number(at)] ?? sign));
}

/** Marks a message of a table that is built before anybody speaks; `say` gets it when it is shown. */
export function phrase(message: string): string {
  return message;
}

/** What `make` says is English whatever the reader speaks: sheets serve everybody, and the same input gives the same bytes. */
export function inEnglish<T>(make: () => T): T {
  const before = words;
  words = {};
  try {
    return make();
  } finally {
    words = before;
  }
}
