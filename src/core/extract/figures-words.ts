import { PARENT_BEFORE } from './figures-age';
import { nounAfter } from './figures-noun';
import type { Quantity } from './figures-quantity';
import { plain, type Read, type Scope } from './figures-read';
import { CARDINALS } from './numbers';

const ONE_BEFORE = /\b(?:(?:more than|less than|fewer than|at least|over|nearly|almost|about|around|within|under|for|after|up to|lasted|lasting|spent|took) (an?)|(half an?))[\s-]{1,2}$/i;
/** "An increase of 81% in a year": only where the phrase ends. */
const IN_ONE = /\bin (an?)\s{1,2}$/i;
/** "Over the past decade": a length that ends now. */
export const PAST = /\b(?:over|in|for|during|within|of)\sthe\s(past|last)\s$/i;
const LATER = /^\s{1,3}(?:earlier|later|before|after|previously|old|long)\b/;
const CODES: Readonly<Record<string, string>> = { minute: 'min', hour: 'h', week: 'wk', fortnight: 'fortnight', month: 'mo', year: 'a', decade: 'decade', century: 'century' };

/** One of a unit of time where a bound, "for" or "earlier" makes it a length: "more than a decade", "half a century", "a year earlier". */
export function oneOf(scope: Scope, at: number, wordEnd: number): Read | null {
  const { prose, from } = scope;
  // "a decade", "an hour": the word before ends in "a" or "n".
  const past = PAST.test(prose.slice(Math.max(from, at - 22), at)) ? CODES[prose.slice(at, wordEnd).toLowerCase()] : undefined;
  if (past !== undefined) return { start: at - 5, end: wordEnd, kind: 'duration', value: 1, unit: past, scale: null };
  const article = prose.charCodeAt(at - 2) | 32;
  if (article !== 97 && article !== 110) return null;
  const before = prose.slice(Math.max(from, at - 16), at);
  const unit = CODES[prose.slice(at, wordEnd).toLowerCase()];
  const lead = ONE_BEFORE.exec(before);
  const later = lead === null && LATER.test(prose.slice(wordEnd, wordEnd + 14)) ? /\b(an?)\s{1,2}$/i.exec(before) : null;
  const within = lead === null && later === null && /^\s?(?:[.,;)]|$)/.test(prose.slice(wordEnd, wordEnd + 2)) ? IN_ONE.exec(before) : null;
  const stated = lead?.[2] ?? lead?.[1] ?? later?.[1] ?? within?.[1];
  if (unit === undefined || stated === undefined || prose.charCodeAt(wordEnd) === 45 || /^\s(?:ago|and a)\b/.test(prose.slice(wordEnd, wordEnd + 7))) return null;
  const start = at - (before.length - before.lastIndexOf(stated));
  return { start, end: wordEnd, kind: 'duration', value: lead?.[2] === undefined ? 1 : 0.5, unit, scale: null };
}

const HUMAN = /^(?:person|people|man|woman|child|boy|girl|soldier|officer|worker|civilian|student|resident|employee|passenger|pilot|firefighter|policeman|fisherman|journalist|protester|miner|suspect|victim|death|case|goal|vote|seat)$/;

/** Small numbers in words are often pronouns ("the two", "one of them"): kept only with a unit or a noun, and "one" only where it counts. */
export function worded(scope: Scope, quantity: Quantity): Read | null {
  const { prose, from } = scope;
  if (quantity.kind !== 'count') {
    // "One day" is a turn of phrase; "one-day", "one week" and "one per cent" are not.
    return quantity.value === 1 && quantity.unit === 'd' && !quantity.hyphen ? null : plain(quantity);
  }
  if (quantity.unit === null) return quantity.value > 12 ? plain(quantity) : smallWord(scope, quantity);
  if (quantity.value > 1) return plain(quantity);
  if (quantity.value === 0 && quantity.hyphen) return null;
  if (quantity.value === 0) return /\b(?:net|ground|patient|sub)[\s-]$/i.test(prose.slice(Math.max(from, quantity.start - 8), quantity.start)) ? null : plain(quantity);
  if (quantity.hyphen || /\b(?:the|this|that|every|any|each|which|no|not)\s{1,3}$/i.test(prose.slice(Math.max(from, quantity.start - 7), quantity.start))) return null;
  return HUMAN.test(quantity.unit) || /\b(?:only|just|than|least|exactly)\s$/i.test(prose.slice(Math.max(from, quantity.start - 9), quantity.start)) ? plain(quantity) : null;
}

/** "of the", "of them", "of Kevin’s" after a number: it counts part of what follows. */
export const OF_THEM = /^\s{1,3}of\s{1,3}(?:the|these|those|them|their|its|his|her|our|your|all|\p{Lu}[\p{L}]+['’]s)(?![\p{L}])/u;
const STATED_BEFORE = /\b(?:another|further|from|just|only|top|than|least|most|nearly|almost|voted|compared\s(?:with|to))\s{1,3}$/i;
/** "Having scored nine in …", "conceded four.": what is counted in a game. */
const SCORED_BEFORE = /\b(?:scor(?:ed|ing)|nett(?:ed|ing)|conced(?:ed|ing)|missed|missing|hit|hitting|bagged|won|winning|lost|losing|drawn)\s{1,3}$/i;
const SCORED_AFTER = /^(?:\s{1,3}(?:in|from|for|against|since|at|so|this|last)\b(?!\sa\srow)|\s?[,.;)])/;
/** "Has shrunk to six". */
const CHANGED_TO = /\b(?:shrunk|shrank|shrinks|fell|fallen|falls|dropped|drops|down|cut|reduced|dwindled|rose|risen|rises|up|grew|grown|grows|increased|climbed|doubled)\sto\s$/i;
/** "Took his tally to seven", "brings the number of arrests to nine". */
const BROUGHT_TO = /\b(?:took|takes|taking|taken|brings?|brought|bringing|raised|raising|extend(?:ed|ing)|cut|cutting|reduced|reducing|increased|increasing)\s[^.;:,\d]{2,40}\sto\s$/i;
const COMPANY_BEFORE = /\b(?:family|party|group|crew|team|panel|committee|squad|couple|shortlist|total|maximum|minimum|average|jury|gang)\s{1,3}of\s{1,3}$/i;
const ACTED_AFTER = /^\s{1,3}(?:have|were|are|had|died|survived|escaped|suffered|remain|remained|voted)\b/;
const KNOWN_BEFORE = /\b(?:the|these|those|all|other|any|no|last|first|and|or)\s{1,3}$/i;

/** A small number word without a noun after it counts only where its surroundings say so: "three of the ships", "from seven to 16", "four were hurt", "mother of three". */
function smallWord(scope: Scope, quantity: Quantity): Read | null {
  const { prose, from, to } = scope;
  if (quantity.value < 2 || quantity.hyphen) return null;
  const before = prose.slice(Math.max(from, quantity.start - 20), quantity.start);
  const after = prose.slice(quantity.end, Math.min(to, quantity.end + 24));
  if (PARENT_BEFORE.test(before)) return { ...plain(quantity), unit: 'child' };
  const of = OF_THEM.exec(after);
  if (of !== null) return /\b(?:the|these|those|last|first|other|any|no)\s{1,3}$/i.test(before) ? null : { ...plain(quantity), unit: nounAfter(prose, quantity.end + of[0].length, to, true)?.noun ?? null };
  if (/^\s{1,3}of\s{1,3}\d{1,4}\s\p{Ll}/u.test(after)) return plain(quantity);
  if (/^\s{1,3}of\s{1,3}\p{L}/u.test(after)) return CARDINALS.has(/^\s{1,3}of\s{1,3}([a-z]+)/i.exec(after)?.[1]?.toLowerCase() ?? '') ? plain(quantity) : null;
  // "Two more cuts", "three further trials"; "two each".
  const further = /^\s(?:more|further|extra|additional)(?=\s\p{Ll}{2,}s\b)/u.exec(after);
  const more = further === null ? undefined : nounAfter(prose, quantity.end + further[0].length, to, true)?.noun;
  if (more !== undefined) return { ...plain(quantity), unit: more };
  if (/^\s(?:each|apiece)\b/.test(after) && !KNOWN_BEFORE.test(before)) return plain(quantity);
  // "two more than last year", "In the 1990s there were four."
  if (/^\s{1,3}(?:more|fewer|less)\s(?:than|in)\b/.test(after) || /\bthere\s(?:are|were)\s(?:only\s|just\s)?$/.test(before) && /^\s?[.,;]/.test(after)) return plain(quantity);
  if (SCORED_BEFORE.test(before) && SCORED_AFTER.test(after)) return plain(quantity);
  if (STATED_BEFORE.test(before) || COMPANY_BEFORE.test(before) || (/\bto\s{1,3}$/.test(before) && /\bfrom\s/i.test(before)) || CHANGED_TO.test(before)) return plain(quantity);
  if (before.endsWith('to ') && BROUGHT_TO.test(prose.slice(Math.max(from, quantity.start - 60), quantity.start)) && !/^\s\p{Ll}{3,}s?\b(?<!\s(?:and|for|with|from|after|since|this|when|games|goals))/u.test(after)) return plain(quantity);
  // "…; three preferred less": a subject at the head of its clause.
  if (/(?:^|[.;]\s{1,2})$/.test(before) && /^\s\p{Ll}{2,}(?:ed|were|have|had)\s/u.test(after)) return plain(quantity);
  return ACTED_AFTER.test(after) && !KNOWN_BEFORE.test(before) ? plain(quantity) : null;
}
