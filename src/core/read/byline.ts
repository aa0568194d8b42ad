import { isoDate, MONTH_NAME } from './dates';

/** What the lines above an article say about it. */
export interface AboveArticle {
  readonly author?: string;
  /** When it was published, else when it was updated; ISO 8601. */
  readonly date?: string;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]{0,25}";
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|bint|ibn|al|el|e|y)';
/** Two to five words: a lone word ("By Night") is a heading. */
const NAME = `${WORD}(?:[ -](?:${PARTICLE} ){0,2}${WORD}){1,4}`;
/** Several only where the last is joined by a word: behind a lone comma stands an office. */
const NAMES = `${NAME}(?:(?:, ${NAME}){0,4},? (?:and|&) ${NAME})?`;
const OFFICES = '(?:reporter|correspondent|editor|writer|columnist|contributor|journalist|bureau chief|staff|analyst|producer)';
const OFFICE = `(?:[\\p{L}-]{1,20} ){0,4}${OFFICES}s?`;
/** An office, agency or place behind the names: "| Agency", ", Roads Correspondent", " in Lima", " for the Post". */
const BEHIND = `(?: ?[|/\\u2022\\u00B7\\u2013\\u2014] ?.{1,60}| - .{1,60}|,? (?:${OFFICE})\\b.{0,40}|, .{1,60}| (?:in|at|for|of) .{1,60})`;
const WITH_BY = new RegExp(`^(?:By|BY|by|Written by|Story by|Words by|Reported by|Text by|Author:|Authors:|Text:|Words:)[: ] {0,3}(${NAMES})${BEHIND}?$`, 'u');
const WITH_OFFICE = new RegExp(`^(${NAMES})(?:, | [|\\u2013\\u2014-] )${OFFICE}(?:[, ].{0,40})?$`, 'iu');
/** Asked first: most lines hold no office at all. */
const SOME_OFFICE = new RegExp(OFFICES, 'i');
const NAMES_ONLY = new RegExp(`^${NAMES}$`, 'u');
/** Signed by nobody in particular. */
const NOBODY = /\b(?:staff|desk|agenc(?:y|ies)|newsroom|team|correspondents?|reporters?|editors?|writers?|associated|press|board|service|bureau|reuters|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** The names of a line that says who wrote an article ("By Ann Lee, Roads Correspondent"), as printed; null for any other line and for a desk or agency. */
export function authorOf(line: string): string | null {
  const words = line.trim();
  if (words.length > 140 || /[.!?]$/.test(words)) return null;
  const signed = WITH_BY.exec(words) ?? officed(words);
  const names = signed?.[1];
  return names === undefined || NOBODY.test(names) ? null : names;
}

/** Offices may be in capitals, names may not be in small letters. */
function officed(words: string): RegExpExecArray | null {
  const found = SOME_OFFICE.test(words) ? WITH_OFFICE.exec(words) : null;
  return found && NAMES_ONLY.test(found[1]!) ? found : null;
}

const CLOCK = '(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?,? (?:on )?)?';
const DAY = `(?:(?:[a-z]{3,9}\\.?,? )?(?:${MONTH_NAME} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}))`;
/** A time of day, or what a bar sets apart; a place and a dash would be a dateline. */
const BEHIND_DAY = '(?:T|,? at |,? (?=\\d{1,2}(?:[:.h]\\d{2}| ?[ap]\\.?m))|[ ,]{0,2}\\(|,? ?(?:[\\u2013\\u2014-] ?)?(?=(?:last )?(?:updated|modified))| ?\\| ?).{0,60}';
const STAMP = new RegExp(`^((?:first |originally |last )?(?:published|updated|posted|modified|created)|date)?(?: on| at)?:? ?${CLOCK}(${DAY})(?:${BEHIND_DAY})?$`, 'i');

/** Date of a line that says when a page was published or updated and nothing else; null for any other. */
export function stampOf(line: string): { readonly date: string; readonly updated: boolean } | null {
  const words = line.trim();
  if (words.length > 110 || /[!?]$/.test(words)) return null;
  const found = STAMP.exec(words);
  const date = found && isoDate(found[2]!);
  return date ? { date, updated: /updated|modified/i.test(found[1] ?? '') } : null;
}

/** Lines near the top of a page, those of page debris only, in order: who wrote it and when. A date of publication stands above one of a change. */
export function aboveArticle(lines: readonly string[]): AboveArticle {
  const stamps = lines.flatMap((line) => stampOf(line) ?? []);
  const date = (stamps.find(({ updated }) => !updated) ?? stamps[0])?.date;
  const author = lines.map(authorOf).find((names) => names !== null);
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) };
}
