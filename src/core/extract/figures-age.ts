import type { Quantity } from './figures-quantity';
import type { Read } from './figures-read';

/** Words right before a number that make it an age. */
export const AGED = /\b(?:aged|ages?|ages? of|turned|turns|turning|(?:aged|ages|ages of) between|aged (?:over|under|about|around|just|only|up to)|in age from|between the ages of|as young as|as old as|(?:boy|girl|man|woman|child|son|daughter) of)\s{1,3}$/i;
/** "when he was just 24", "Chernova, now 27,", "those over 60". */
const GROWN_BEFORE = /(?:\b(?:[Hh]e|[Ss]he|who|I)\s(?:was|is)\s(?:(?:just|only|then|now|about)\s)?|,\s(?:now|both|all|each)\s|\b(?:those|people|adults|women|men|girls|boys|kids|youngsters|teenagers|anyone|everyone|children|pensioners)\s(?:over|under|above|below)\s)$/;
/** "He lived there until he was four." */
const UNTIL_BEFORE = /\b(?:until|when|since|before|till)\s(?:he|she|I|they)\s(?:was|were)\s(?:just\s|only\s|about\s)?$/;
const DIED_BEFORE = /\b(?:died|dead|dies)\sat\s$/i;
/** "Mother of", "father-of-": the number after it counts children. */
export const PARENT_BEFORE = /\b(?:mother|father|mum|mom|dad|parent|parents|grandmother|grandfather)[\s-]of[\s-]$/i;
const NAME_BEFORE = /(?:^|[\s“"'‘(])(\p{L}[\p{L}’'.-]*)(\s\p{L}[\p{L}’'.-]*)?,\s{1,2}$/u;
const MONTH_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
/** A person by kin or work right before an age: endings that make doers, less the common words that share them. */
const PERSON =
  /^(?!(?:number|order|however|moreover|further|either|other|chapter|quarter|over|earlier|later|rather|together|for|nor|month|after|under|paper|summer|winter|river|water|computer|per|minister)$)(?:man|woman|boy|girl|mum|mom|dad|son|wife|husband|baby|niece|aunt|uncle|cousin|friend|captain|forward|international|pensioner|victim|suspect|nurse|actress|fianc[eé]e?|widow|student|\p{Ll}{2,}(?:er|or|ist|ant|ian|ee|man|woman|boy|girl|band))$/u;
const AFTER_AGE = /^(?:,\s{0,2}[\p{L}“"‘(]|\sand\s{1,2}(?:\p{Lu}|\p{Ll}+\s\p{Lu})|,?\s{0,2}(?:respectively)?[.;)]?\s*$)/u;

/** "aged 26", "age of 26", and the age after a name or a person: "Maria Lopez, 26, said", "his brother, 18, was", "Ann Lee, 26, and Bo Lee, nine." */
export function isAge(prose: string, from: number, to: number, quantity: Quantity): boolean {
  if (quantity.value < 1 || quantity.value > 120 || quantity.value % 1 !== 0 || quantity.scale !== null) return false;
  const before = prose.slice(Math.max(from, quantity.start - 40), quantity.start);
  if (AGED.test(before)) return quantity.unit === null || !/\bages?\s{1,3}$/i.test(before);
  if (quantity.unit !== null || !(quantity.bare || quantity.form === 'words')) return false;
  if (quantity.value > 4 && quantity.form === 'digits' && (GROWN_BEFORE.test(before) || DIED_BEFORE.test(before)) && /^(?:[.,;:)”"]|\s(?:when|and|at|in|or|while|have|had|are|were|who|will|can)\b|\s?$)/.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 7))) return true;
  if (quantity.value > 1 && quantity.form === 'words' && UNTIL_BEFORE.test(before) && /^(?:[.,;)”"]|\s(?:when|and|or|but)\b|\s?$)/.test(prose.slice(quantity.numberEnd, quantity.numberEnd + 6))) return true;
  const named = NAME_BEFORE.exec(before);
  const after = prose.slice(quantity.numberEnd, Math.min(to, quantity.numberEnd + 24));
  const word = named?.[1] ?? '';
  const last = (named?.[2] ?? word).trim();
  if (named === null || MONTH_NAME.test(last) || !AFTER_AGE.test(after)) return false;
  const closes = !/^[,\s]/.test(after);
  // "Salim al-Farsi, 58,"
  if (/^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(last)) {
    // At the end of a sentence only an adult’s age is one ("They saw Leeds, 7.").
    return quantity.form === 'words' ? quantity.value > 1 && /^\sand|^,/.test(after) : quantity.value > (closes ? 13 : 4);
  }
  return !closes && quantity.value > 12 && PERSON.test(last);
}

const TENS = /([1-9]0)s\b/y;
const HIS_BEFORE = /\b(?:his|her|their|your|my|our)\s{1,3}(?:(early|mid|late)[\s-]{1,3})?$/i;

/** "in his 20s", "in their late 30s": an age as its ten years, narrowed by early, mid or late. Further tens of a list count too. */
export function readTens(prose: string, at: number, from: number): Read | null {
  TENS.lastIndex = at;
  const tens = prose.charCodeAt(at + 2) === 115 ? TENS.exec(prose) : null;
  if (tens === null) return null;
  const before = prose.slice(Math.max(from, at - 32), at).replace(/(?:[1-9]0s(?:,|\s(?:and|or|to))\s)+$/, '');
  const own = HIS_BEFORE.exec(before);
  if (own === null) return null;
  const first = Number(tens[1]);
  const part = (own[1] ?? '').toLowerCase();
  return { start: at, end: at + 3, kind: 'age', value: { min: first + (part === 'late' ? 6 : part === 'mid' ? 4 : 0), max: first + (part === 'early' ? 3 : part === 'mid' ? 6 : 9) }, unit: 'a', scale: null };
}
