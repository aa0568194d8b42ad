import { readCentury } from './dates';
import { nounAfter, singularOf } from './figures-noun';
import { dated, type Read, type Scope } from './figures-read';
import { readOrdinal } from './numbers';

const ORDERS = /first\s{1,3}(?:[\p{L}-]+\s{1,3}){0,3}?[\p{L}-]+\s{1,3}(?:to|since|ever|in\s(?:over|more|nearly|almost|\d|a\s(?:decade|century)))\b/iuy;
const PLACE_AFTER = /\s{1,3}(?:street|st\b|avenue|ave\b|fleet|division|regiment|brigade|battalion|amendment|infantry|airborne|district|arrondissement|floor|army|corps|circuit|cavalry|armou?red)/iy;

/** Ordinals in words: "first" only where it ranks ("the first nation to …"), and none that opens a name ("Second World War"). */
export function wordOrdinal(scope: Scope, at: number): Read | null {
  const { prose, from, to } = scope;
  const ordinal = readOrdinal(prose, at, to);
  if (ordinal === null) return null;
  if (ordinal.value === 1) {
    ORDERS.lastIndex = at;
    if (!/\b(?:the|its|his|her|their|became|s)\s{1,3}$/i.test(prose.slice(Math.max(from, at - 8), at)) || (!ORDERS.test(prose) || ORDERS.lastIndex > to) && !ranksNoun(prose, ordinal.end)) return null;
  }
  const read = ordinalRead(scope, at, ordinal);
  return read === null || (read.kind === 'ordinal' && read.unit === null) ? null : read;
}

const RANKED = /\s([\p{Ll}-]{3,})(?:\s|[,.;:)”"]|$)/uy;
/** What "the first …" says of no order. */
const UNRANKED = /^(?:and|but|was|were|had|has|have|is|are|will|would|can|could|few|couple|half|quarter|lady|place|name|aid|step|thing|glance|hand|sight|language|class|floor|family|world|person|instance|impression|draft|choice|love|order|line|day|days|sign|signs|light|port|responder|responders|principle|principles|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|since|who|that|which|ever|such)$/;

/** "The first production", "their first sack": a noun right behind it that is counted off, in the singular. */
function ranksNoun(prose: string, at: number): boolean {
  RANKED.lastIndex = at;
  const noun = RANKED.exec(prose)?.[1];
  return noun !== undefined && !UNRANKED.test(noun) && !/(?:ly|ed|ing|[^s]s)$/.test(noun);
}

/** The ordinal at `at` with the noun it ranks, or the century it opens; null where it is part of a name. */
export function ordinalRead(scope: Scope, at: number, ordinal: { end: number; value: number; wordy: boolean }): Read | null {
  const { prose, to, from } = scope;
  const century = readCentury(prose, at, ordinal.value);
  if (century !== null && century.end <= to) return dated(century);
  if (ordinal.value > 1 && isPlace(scope, at, ordinal.end)) return { start: at, end: ordinal.end, kind: 'ordinal', value: ordinal.value, unit: 'place', scale: null };
  PLACE_AFTER.lastIndex = ordinal.end;
  if (PLACE_AFTER.test(prose)) return null;
  const next = /^[\s-]{1,3}([\p{L}][\p{L}’'-]*)/u.exec(prose.slice(ordinal.end, ordinal.end + 40))?.[1];
  // "A sixth-minute penalty", "a third-round knockout" are counted off; "third-party" is not.
  if (ordinal.wordy && prose.charCodeAt(ordinal.end) === 45) return IN_PLAY.test(next ?? '') && ordinal.value > 1 ? { start: at, end: ordinal.end, kind: 'ordinal', value: ordinal.value, unit: next!, scale: null } : null;
  if (ordinal.wordy && (next === undefined || /^\p{Lu}/u.test(next))) return null;
  const noun = ordinalNoun(prose, ordinal.end, to);
  if (ordinal.wordy && (noun === null || /^(?:half|quarter|hand|lady|party|person|thing|step|glance|thought|floor|name|class|instance|language|wave|look|degree|generation|sight|aid|one|best|worst)$/.test(noun) || noun.endsWith('s') || (noun === 'world' && !/^\s{1,3}world\s(?:champion|title|record|cup|series|crown|ranking)/i.test(prose.slice(ordinal.end, ordinal.end + 20))))) return null;
  // "A second later", "a third country": after an indefinite article the word counts no order that a source could settle; "a sixth man", "for a third month" do.
  if (ordinal.wordy && (/\b(?:every|each|per)\s{1,3}$/i.test(prose.slice(Math.max(from, at - 7), at)) || /\ban?\s{1,3}$/i.test(prose.slice(Math.max(from, at - 5), at)) && !(ordinal.value > 3 || /\bfor\san?\s{1,3}$/i.test(prose.slice(Math.max(from, at - 9), at))))) return null;
  return { start: at, end: ordinal.end, kind: 'ordinal', value: ordinal.value, unit: noun, scale: null };
}

const IN_PLAY = /^(?:minute|round|over|lap|hole|set|wicket|inning|frame)$/;

const PLACED_BEFORE = /\b(?:came|come|comes|coming|finish(?:ed|es|ing)?|placed|ranks?|ranked|ranking|lie|lies|lying|sits?|sitting|stays?|remains?|is|are|was|were|currently|now|up\sto|been|become|becomes|became|into|to|in|moved?|moves|joint|stand|stands|stood|from)\s{1,3}$/i;
const PLACED_AFTER = /^(?:\s{1,3}(?:but|in|on|at|behind|overall|to|with|among|after|and|with|out\sof|for\sthe|place|spot|position)\b|[\s-]{1,2}placed\b|\s?[.,;)]|\s?$)/i;

/** "Came second", "finished 17th in …", "are sixth on …", "fifth-placed", "fourth place": a rank without a noun of its own. */
function isPlace(scope: Scope, at: number, end: number): boolean {
  const { prose, from, to } = scope;
  const after = prose.slice(end, Math.min(to, end + 12));
  if (/^[\s-]{1,2}(?:placed?|spot|position)\b/i.test(after)) return !/^\s{1,3}(?:in|on)\b/.test(after);
  // "Rovers, third in the table, …": a rank between commas.
  if (/^\s(?:in|on|behind|overall|with)\b/.test(after) && /\p{L},\s{1,2}(?:now\s|joint\s|currently\s)?$/u.test(prose.slice(Math.max(from, at - 14), at))) return true;
  return PLACED_AFTER.test(after) && PLACED_BEFORE.test(prose.slice(Math.max(from, at - 14), at)) && !/^\s(?:to|and)\s(?:the|last|first|second|third)\b/.test(after);
}

/** Words after an ordinal that are no noun: "seventh already", "second almost". */
const NO_NOUN = /^(?:already|almost|again|overall|behind|only|here|now|then|ever|just|when|after|before|still|too|also|right|left|out|off|up|down|away|ahead|later|came|went|took|began|ended|followed|won|lost|died|made|gave)$/;
/** Nouns that end like adjectives. */
const NOUN = /^(?:goal|deal|meal|seal|medal|metal|trial|final|semi-final|quarter-final|festival|carnival|hospital|animal|arrival|rival|approval|proposal|removal|renewal|revival|dismissal|rehearsal|withdrawal|referral|survival|signal|terminal|journal|canal|cathedral|guest|test|contest|protest|request|arrest|harvest|forest|nest|quest|inquest|interest|critic|clinic|picnic|detective|initiative|motive|archive|drive|dive|relative|librarian|pedestrian|historian|musician|guardian)$/i;
const ADJECTIVE = /(?:est|al|ic|ive|ous|ese|ian|ful)$|^(?:straight|consecutive|successive|annual|such|full|new|major|big|great|small|long|short|main|key|separate|joint|senior|junior|young|old|different|black|white|home|top|best|worst|biggest|public|next|foreign)$/i;
const HEADED_CAPITALS = 'anniversary|birthday|congress|conference|summit|session|meeting|edition|round|plenum|president|forum|festival|title|appearance|game|match|win|victory|goal|century|race|medal|cap|season|term|crown|final|start|defeat|place|seed|tournament|award|album';

const WORDS_AFTER = /[\s-]{1,3}([\p{L}][\p{L}’'-]*)(?:\s{1,3}([\p{Ll}][\p{L}-]*))?/uy;

/** The noun an ordinal ranks: the next word, or the one after a superlative or adjective that ends like one ("third largest city"). */
function ordinalNoun(prose: string, at: number, to: number): string | null {
  WORDS_AFTER.lastIndex = at;
  const match = WORDS_AFTER.exec(prose);
  const first = match?.[1];
  if (first === undefined || WORDS_AFTER.lastIndex > to + 30) return null;
  if (/^\p{Lu}/u.test(first)) return capitalHead(prose, at, to);
  if (NO_NOUN.test(first)) return null;
  const second = match?.[2];
  const adjective = ADJECTIVE.test(first) && !NOUN.test(first);
  const named = adjective && second === undefined ? capitalHead(prose, at + 1 + first.length, to) : null;
  if (named !== null) return named;
  const single = nounAfter(prose, at, to, false);
  if (single === null && !adjective && prose.charCodeAt(at) !== 45) return null;
  if (second !== undefined && !/^(?:all|both|each|every|any|some)$/.test(second) && adjective && nounAfter(prose, at + 1 + first.length, to, false) !== null) return singularOf(second);
  return singularOf(first);
}

const CAPITALS = new RegExp(`[\\s-]{1,3}((?:\\p{Lu}[\\p{L}’'-]*[\\s]{1,3}){0,3}\\p{Lu}[\\p{L}’'-]*)(?:\\s{1,3}(?:\\p{Ll}+\\s)?(${HEADED_CAPITALS})\\b)?`, 'uy');

/** The last word of a capitalised name that an ordinal numbers: "12th National Congress" → "congress". */
function capitalHead(prose: string, at: number, to: number): string | null {
  CAPITALS.lastIndex = at;
  const match = CAPITALS.exec(prose);
  if (match === null || CAPITALS.lastIndex > to) return null;
  return (match[2] ?? match[1]!.split(/\s+/).pop()!).toLowerCase();
}
