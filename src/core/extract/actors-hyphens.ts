import { type Piece, SETTLES } from './actors-shape';
import type { Word } from './actors-words';
import { foldName, namesNobody } from './names';
import { bodyOfLetters } from './organisations';
import { countryOfDemonym, countryOfPrefix, placeNamed } from './places';

/** Ends of compound adjectives made from a name: "-led", "-based". */
export const PARTICIPLE = /-(?:led|made|based|born|backed|style|era|wide|owned|held|speaking|trained|run|controlled|funded|built|like|only|dominated|allied|aligned|brokered|sponsored|linked|focused|bound|old|rich|nominated|winning)$/;

/** "Russian-made" → a demonym; "Vietnam-Russia" → two places; false where the hyphens join one name. */
export function splitHyphens(word: Word, at: number, out: Piece[]): boolean {
  if (placeNamed(foldName(word.text)) !== undefined) return false;
  const parts = word.text.split(/[-\u2010\u2011]/);
  const found: Piece[] = [];
  let start = word.start;
  let strange = 0;
  for (const [order, part] of parts.entries()) {
    const folded = foldName(part);
    const country = countryOfDemonym(folded) ?? (order < parts.length - 1 ? countryOfPrefix(folded) : undefined);
    const place = folded === 'us' && !/^U\.?S\.?$/.test(part) ? undefined : placeNamed(folded);
    const body = /^[A-Z.]+$/.test(part) ? bodyOfLetters(folded) : undefined;
    const span = { from: at, to: at + 1, start, end: start + part.length, text: part };
    if (country !== undefined) found.push({ ...span, votes: { place: SETTLES }, country });
    else if (place !== undefined) found.push({ ...span, votes: { place: SETTLES } });
    else if (body !== undefined) found.push({ ...span, votes: { organisation: SETTLES } });
    else if (/^\p{Lu}/u.test(part)) strange++;
    else if (PARTICIPLE.test('-' + part)) {
      const before = parts.slice(0, order).join('-');
      if (found.length === 0 && !namesNobody(foldName(before)) && order === parts.length - 1) {
        const end = word.start + before.length;
        out.push({ from: at, to: at + 1, start: word.start, end, text: before, votes: /^[A-Z]{2,6}$/.test(before) ? { organisation: 3 } : /^(?:based|born|bound)$/.test(part) ? { place: 2 } : {} });
        return true;
      }
    }
    start += part.length + 1;
  }
  if (found.length === 0) return /^(?:\p{Lu}\p{Ll}+)-\p{Ll}/u.test(word.text) && strange === 1 && !/^(?:Al|El|Ul)/.test(word.text);
  if (strange > 0) return false;
  out.push(...found);
  return true;
}
