import { isOrdinaryWord } from '../core/extract/actors-ordinary-words';
import { isOrganisationHead } from '../core/extract/organisations';
import { isFunctionWord } from '../core/text/tokens';

/** A document and a claim as a row of a data set gives them. */
export interface Texts {
  readonly doc: string;
  readonly claim: string;
}

/**
 * Rows of data sets and of programs often come tokenised ("do n't", "$ 10, 000", "run - off", "-lrb-") or all in small letters, in the document,
 * the claim or both. Reads them back as they were written before, as far as the text tells; text that was never tokenised stays as it is.
 */
export function asWritten({ doc, claim }: Texts): Texts {
  const [source, sentence] = [joinedOnce(doc), joined(claim)];
  const plain = { doc: hyphened(source, sentence), claim: hyphened(sentence, source) };
  const small = { doc: isSmall(plain.doc, source !== doc), claim: isSmall(plain.claim, sentence !== claim) };
  if (small.claim && !small.doc) return { doc: plain.doc, claim: withCapitals(plain.claim, plain.doc) };
  if (small.doc && !small.claim) return { doc: withCapitals(plain.doc, plain.claim), claim: plain.claim };
  return plain;
}

const BRACKETS: Readonly<Record<string, string>> = { '-lrb-': '(', '-rrb-': ')', '-lsb-': '[', '-rsb-': ']', '-lcb-': '{', '-rcb-': '}' };

let last = { text: '', joined: '' };

/** Rows about one document follow each other: the last document is read back once. */
function joinedOnce(text: string): string {
  if (last.text !== text) last = { text, joined: joined(text) };
  return last.joined;
}

function joined(text: string): string {
  let plain = text
    .replace(/-[lr][rsc]b-/gi, (bracket) => BRACKETS[bracket.toLowerCase()] ?? bracket)
    .replace(/``|''/g, '"')
    .replace(/(^|[\s([])`[ \t]?(?=\S)/g, "$1'")
    .replace(/(?<=[\p{L}\p{N}"')\]%])[ \t]{1,4}(?=[,;:.!?%)\]](?:\s|["')\]]|$))/gu, '')
    .replace(/([([$£€¥])[ \t]+(?=\S)/g, '$1')
    .replace(/(?<=[a-z])[ \t](?=n['\u2019]t\b)/gi, '')
    .replace(/(?<=\p{L})[ \t](['\u2019])[ \t]?(?=(?:s|t|re|ve|ll|d|m)(?:[\s,.;:!?)]|$))/gu, '$1');
  // "10, 000" and "7. 8" are figures in a text that joins none; a text that joins some means lists.
  if (!/\d,\d{3}/.test(plain)) plain = plain.replace(/(\d), (?=\d{3}(?!\d))/g, '$1,');
  if (!/\d\.\d/.test(plain)) plain = plain.replace(/(\d)\. (?=\d)/g, '$1.');
  return plain.replace(/(?<![\p{L}\p{N}])([a-z])\. (?=[a-zA-Z](?![\p{L}\p{N}]))/gu, '$1.');
}

/** A hyphen with a space on each side is one inside a word where the other text writes it so, between figures, and in ages. */
function hyphened(text: string, other: string): string {
  const parts = text.replace(/(\d) - years? - old\b/gi, '$1-year-old').split(' - ');
  if (parts.length === 1) return parts[0] ?? '';
  const whole = new Set(other.toLowerCase().match(/[\p{L}\p{N}]{1,40}-[\p{L}\p{N}]{1,40}/gu) ?? []);
  return parts.reduce((done, part) => {
    const before = /[\p{L}\p{N}]{1,40}$/u.exec(done.slice(-40))?.[0] ?? '';
    const after = /^[\p{L}\p{N}]{1,40}/u.exec(part)?.[0] ?? '';
    const one = (/^\d+$/.test(before) && /^\d+$/.test(after)) || whole.has(`${before}-${after}`.toLowerCase());
    return `${done}${one ? '-' : ' - '}${part}`;
  });
}

/** A capital inside a sentence. */
const INNER_CAPITAL = /[\p{Ll}\p{N},;][ \t]\p{Lu}\p{Ll}/u;

/** All in small letters but for sentence starts; a text that starts with a capital and was never tokenised may just name nobody. */
function isSmall(text: string, tokenised: boolean): boolean {
  return (tokenised || /^\P{L}*\p{Ll}/u.test(text)) && !INNER_CAPITAL.test(text);
}

/** Gives words the capitals they always have inside the sentences of the other text; words of titles ("police", "council") keep their small letters. */
function withCapitals(text: string, like: string): string {
  const capital = new Map<string, string>();
  for (const [, word = ''] of like.matchAll(/[\p{Ll}\p{N},;][ \t](\p{Lu}[\p{L}\p{N}]+)/gu)) {
    const small = word.toLowerCase();
    if (!isOrdinaryWord(small) && !isOrganisationHead(small) && !isFunctionWord(small)) capital.set(small, word);
  }
  for (const [word] of like.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu)) capital.delete(word);
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu, (word) => capital.get(word) ?? word);
}
