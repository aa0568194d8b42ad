import type { Metadata, Span } from '../model';
import { isLower, isUpper, skipBlanks } from '../text/chars';
import { isoDate, MONTH_NAME } from './dates';

/** Place and date that lead the first paragraph, and the stretch they cover with the dash after them. */
export interface Dateline extends Pick<Metadata, 'place' | 'date'> {
  readonly span: Span;
}

/** "SPECIAL TO THE POST, NEW YORK, September 30, 2024 (Agency, Agency) —" is as long as they get. */
const LONGEST = 110;

/** Blanks stand for hidden marks too, as in "**LIMA** — ". */
const DASH = /(?:[ \t]{1,6}[-\u2013\u2014]{1,2}[ \t]{1,6}|[\u2013\u2014]{1,2}[ \t]{0,3})(?=\S)/g;
const AGENCY = /(?:^|[ \t]{0,3})\((?:\p{Lu}[\p{L}\p{N} .,/&'\u2019-]{1,50})\)$/u;
/** "Lima, Peru (ABC)The …": pages that drop the dash glue the agency to the first word. With a blank it could be a body and its initials. */
const GLUED = /^([\p{L} ,.'\u2019-]{0,60}?) ?\(\p{Lu}{2,6}\)(?=\p{Lu})/u;
const DATE = new RegExp(
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH_NAME} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`, 'i');
/** One to four capitalised words with the particles that place names carry ("Rio de Janeiro", "NEW YORK", "St. Louis", "Xi’an"). */
const PLACE = /^\p{Lu}[\p{L}.'\u2019-]{1,30}(?:[ /](?:(?:de|da|do|del|la|le|las|los|of|the|upon|am|an|der|al|el|es|sur|and|on) ){0,2}\p{Lu}[\p{L}.'\u2019-]{0,30}){0,3}$/u;

/** The dateline at the head of a paragraph ("HANOI, June 21, 2024 (Agency) —"), or null. Prose that merely has a dash early on is none. */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const start = skipBlanks(text, paragraph.start, paragraph.end);
  const head = text.slice(start, Math.min(paragraph.end, start + LONGEST));
  const glued = head.includes('(') ? GLUED.exec(head) : null;
  if (glued && isPlaceList(glued[1] ?? '')) return { span: { start, end: start + glued[0].length }, ...(glued[1] ? { place: placeOf(partsOf(glued[1])) } : {}) };
  DASH.lastIndex = 0;
  const dash = DASH.exec(head);
  if (!dash || dash.index === 0) return null;
  const after = text.charCodeAt(start + dash.index + dash[0].length);
  if (isLower(after)) return null;
  let words = head.slice(0, dash.index).trim();
  const agency = AGENCY.exec(words);
  if (agency) words = words.slice(0, agency.index);
  const dateMatch = DATE.exec(words);
  const rest = dateMatch ? `${words.slice(0, dateMatch.index)},${words.slice(dateMatch.index + dateMatch[0].length)}` : words;
  const places = partsOf(rest);
  if (!isPlaceList(rest) || (!dateMatch && !agency && places.length === 0)) return null;
  const spaced = /^[ \t]/.test(dash[0]);
  const shouted = places.length > 0 && places.every((place) => !hasLower(place));
  if (!dateMatch && !agency && !shouted && !(places.length === 2 || (spaced && places[0] !== undefined && places[0].split(' ').length <= 3))) return null;
  // "Growth – Asia’s pride – has slowed": a second dash makes it a parenthesis, unless date, agency or capitals say otherwise.
  if (!dateMatch && !agency && !shouted && hasSecondDash(text, start + dash.index + dash[0].length, paragraph.end)) return null;
  const date = dateMatch ? isoDate(dateMatch[0]) : null;
  const place = placeOf(places);
  return { span: { start, end: start + dash.index + dash[0].length }, ...(place ? { place } : {}), ...(date ? { date } : {}) };
}

function partsOf(words: string): string[] {
  return words.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

function isPlaceList(words: string): boolean {
  const parts = partsOf(words);
  return parts.length <= 3 && parts.every((part) => PLACE.test(part));
}

function placeOf(parts: readonly string[]): string {
  return parts.map((part) => (hasLower(part) ? part : capitalised(part))).join(', ');
}

function hasLower(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isLower(words.charCodeAt(at))) return true;
  return false;
}

function hasSecondDash(text: string, from: number, end: number): boolean {
  const sentence = text.slice(from, Math.min(end, from + 300));
  const stop = sentence.search(/[.!?](?:\s|$)/);
  return /\s[-\u2013\u2014]{1,2}\s|\u2014/.test(stop < 0 ? sentence : sentence.slice(0, stop));
}

/** "NEW YORK" as "New York"; initials such as "U.S." stay. */
function capitalised(words: string): string {
  let result = '';
  let inside = false;
  for (const letter of words) {
    const code = letter.charCodeAt(0);
    result += inside && isUpper(code) ? letter.toLowerCase() : letter;
    inside = isUpper(code);
  }
  return result.length <= 3 ? words : result;
}
