import { type Marks, type Piece, pieceOf, SETTLES, SPEAKS, type Votes } from './actors-shape';
import type { Word } from './actors-words';
import { foldName, namesNobody } from './names';
import { joinsEnds } from './actors-things';
import { bodyOfLetters, isKnownCompany } from './organisations';
import { countryOfDemonym, countryOfPrefix, placeNamed } from './places';

/** Ends of compound adjectives made from a name: "-led", "-based". */
export const PARTICIPLE = /-(?:led|made|based|born|backed|style|era|wide|owned|held|speaking|trained|run|controlled|funded|built|like|only|dominated|allied|aligned|brokered|sponsored|linked|focused|bound|old|rich|nominated|winning|listed|headquartered|registered|flagged|sized|inspired|supported|sanctioned|educated|raised|founded|designed|developed|sourced|grown|operated|occupied|annexed|administered|governed|ruled|mediated|affiliated|appointed|facing|owner|maker|parent|operator|founder|publisher)$/;

/** "Russian-made" → a demonym; "Vietnam-Russia" → two places; false where the hyphens join one name. */
export function splitHyphens(prose: string, words: readonly Word[], at: number, out: Piece[]): boolean {
  const word = words[at]!;
  if (placeNamed(word.form.name) !== undefined) return false;
  const parts = word.text.split(/[-\u2010\u2011]/);
  // "North-South ties".
  if (namesNobody(foldName(parts[0]!)) && parts.every((part) => namesNobody(foldName(part)))) return true;
  const found: Piece[] = [];
  let start = word.start;
  let strange = 0;
  for (const [order, part] of parts.entries()) {
    const folded = foldName(part);
    const country = countryOfDemonym(folded) ?? (order < parts.length - 1 ? countryOfPrefix(folded) : undefined);
    const place = folded === 'us' && !/^U\.?S\.?$/.test(part) ? undefined : placeNamed(folded);
    const body = /^[A-Z.]+$/.test(part) ? bodyOfLetters(folded) : undefined;
    const add = (votes: Readonly<Votes>, marks: Marks = {}): void => void found.push(pieceOf(prose, words, at, at + 1, votes, marks, start, start + part.length));
    if (country !== undefined) add({ place: SETTLES }, { country });
    else if (place !== undefined) add({ place: SETTLES });
    else if (body !== undefined) add({ organisation: SETTLES });
    else if (/^\p{Lu}/u.test(part)) strange++;
    else if (PARTICIPLE.test('-' + part)) {
      const before = parts.slice(0, order).join('-');
      if (found.length === 0 && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-|^\d/i.test(word.text) && !namesNobody(foldName(before)) && order === parts.length - 1) {
        const end = word.start + before.length;
        out.push(pieceOf(prose, words, at, at + 1, isKnownCompany(foldName(before)) ? { organisation: SETTLES } : /^[A-Z]{2,6}$/.test(before) ? { organisation: 3 } : /^(?:based|born|bound)$/.test(part) ? { place: 2 } : {}, {}, word.start, end));
        return true;
      }
    }
    start += part.length + 1;
  }
  if (found.length === 0) return /^(?:\p{Lu}\p{Ll}+)-\p{Ll}/u.test(word.text) && strange === 1 && !/^(?:Al|El|Ul)/.test(word.text);
  // "the Hanoi-Vinh line": one known end makes the other a place too.
  const after = words[at + 1];
  if (strange === 1 && parts.length === 2 && after?.gap === 'blank' && joinsEnds(after.lower)) {
    const [one = ''] = parts;
    out.push(pieceOf(prose, words, at, at + 1, { place: SETTLES }, {}, word.start, word.start + one.length), pieceOf(prose, words, at, at + 1, { place: SETTLES }, {}, word.start + one.length + 1));
    return true;
  }
  if (strange > 0) return false;
  out.push(...found);
  return true;
}

const PREFIX = /^(?:ex|pro|anti|non|post|pre)-(?=\p{Lu}\p{Ll})/u;

/** "ex-Elmbury", "pro-Kremlin": the name starts behind the hyphen; false where it is no name, or a people's. */
export function splitPrefix(prose: string, words: readonly Word[], at: number, out: Piece[]): boolean {
  const word = words[at]!;
  const prefix = word.form.hyphen ? PREFIX.exec(word.text) : null;
  if (prefix === null) return false;
  const start = word.start + prefix[0].length;
  const name = foldName(prose.slice(start, word.end));
  if (namesNobody(name) || countryOfDemonym(name) !== undefined) return false;
  out.push(pieceOf(prose, words, at, at + 1, placeNamed(name) !== undefined ? { place: SETTLES } : {}, {}, start, word.end));
  return true;
}

/** "Colombo-Jebel Ali": a known place before the hyphen, and what names the other end behind it. */
export function splitRoute(prose: string, words: readonly Word[], from: number, to: number, out: Piece[]): boolean {
  const word = words[from]!;
  const hyphen = word.text.search(/[-\u2010\u2011]/);
  if (hyphen < 2 || placeNamed(foldName(word.text.slice(0, hyphen))) === undefined) return false;
  const middle = word.start + hyphen;
  const rest = prose.slice(middle + 1, words[to - 1]!.end);
  const known = placeNamed(foldName(rest)) !== undefined;
  if (!known && !(words[to]?.gap === 'blank' && joinsEnds(words[to]!.lower))) return false;
  out.push(pieceOf(prose, words, from, from + 1, { place: SETTLES }, {}, word.start, middle));
  out.push(pieceOf(prose, words, from, to, { place: known ? SETTLES : SPEAKS }, {}, middle + 1));
  return true;
}
