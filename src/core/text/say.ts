/** English messages with the words that replace them in another language, as VS Code's `vscode.l10n.bundle` gives them. */
export type Words = Readonly<Record<string, string>>;

/** The parsers lie in bundles of their own with a copy of this module each: what they say is one person's language all the same. */
const held: unique symbol = Symbol.for('stet.words');
const place = globalThis as { [held]?: Words };

/** From here on messages are in these words; called once, by the process that has a reader, before it says anything. */
export function speak(given: Words): void {
  place[held] = given;
}

/** The words in use: a worker is given them too. */
export function spoken(): Words {
  return place[held] ?? {};
}

/** A message in the reader's language, `{0}`, `{1}` … replaced by `args`; in English where nobody translated it. `npm run l10n` collects every message. */
export function say(message: string, ...args: readonly (string | number)[]): string {
  const words = spoken();
  const known = Object.hasOwn(words, message) ? words[message] : undefined;
  return (known ?? message).replace(/\{(\d)\}/g, (sign, at: string) => String(args[Number(at)] ?? sign));
}

/** Marks a message of a table that is built before anybody speaks; `say` gets it when it is shown. */
export function phrase(message: string): string {
  return message;
}

/** What `make` says is English whatever the reader speaks: sheets serve everybody, and the same input gives the same bytes. */
export function inEnglish<T>(make: () => T): T {
  const before = spoken();
  speak({});
  try {
    return make();
  } finally {
    speak(before);
  }
}
