import assert from 'node:assert/strict';

/** Letters of a language nobody speaks: what is still in Latin letters was not translated, or is data. */
const strange = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter < 'a' ? 0x1d56c - 65 : 0x1d586 - 97) + letter.charCodeAt(0)));

/** The messages in that language, `{0}` and its like left alone. */
export function pseudo(messages: readonly string[]): Record<string, string> {
  return Object.fromEntries(messages.map((message) => [message, message.split(/(\{\d\})/).map((part) => (/^\{\d\}$/.test(part) ? part : strange(part))).join('')]));
}

/** Fails with every word of `said` that stands neither in the strange language nor in the `data` it speaks of. */
export function assertTranslated(said: readonly string[], data: readonly string[]): void {
  const known = new Set(data.join(' ').toLowerCase().match(/[a-z]+/g));
  const plain = said.flatMap((text) => {
    const words = (text.replace(/\]\([^)]*\)/g, ']').toLowerCase().match(/[a-z]{2,}/g) ?? []).filter((word) => !known.has(word));
    return words.length > 0 ? [`${words.join(' ')}: ${text}`] : [];
  });
  assert.deepEqual([...new Set(plain)], []);
}
