import { isBlank, isDigit } from '../text/chars';
import { readNumber } from './numbers';

/** Shapes that several numbers make together, and the tests that tell a year from a count and a share from an ordinal. */

interface ShapeRead {
  readonly start: number;
  readonly end: number;
  readonly kind: 'ratio' | 'score';
  readonly value: number | string;
  readonly unit: null;
  readonly scale: null;
}

const OUT_OF = /\s{1,3}(?:out\s{1,3}of(?:\s{1,3}every)?|in\s{1,3}every)\s{1,3}|\s{1,3}in\s{1,3}|-in-/iy;
const COLON = /(\d{1,4}):(\d{1,4})(?![\d:]|\s?[ap]\.?m|\.\d)/y;
const OF_SLASH = /(\d{1,2})\/(\d{1,2})(?=\s{1,3}of\b|(?:rd|th)s?\b)/y;

/** Reads "one in five", "three out of four", "3:1" and "2/3 of" at `at` as a share or proportion; null where none starts there. */
export function readRatio(prose: string, at: number, to: number): ShapeRead | null {
  const ratio = (end: number, value: number): ShapeRead | null => (end > to || !Number.isFinite(value) ? null : { start: at, end, kind: 'ratio', value, unit: null, scale: null });
  if (!mayJoin(prose, at)) return null;
  COLON.lastIndex = at;
  const colon = COLON.exec(prose);
  // Two digits after the colon are a time of day.
  if (colon !== null && !(colon[2]?.length === 2 && Number(colon[2]) < 60) && Number(colon[2]) > 0) return ratio(COLON.lastIndex, Number(colon[1]) / Number(colon[2]));
  OF_SLASH.lastIndex = at;
  const slash = OF_SLASH.exec(prose);
  if (slash !== null && Number(slash[1]) < Number(slash[2])) return ratio(OF_SLASH.lastIndex, Number(slash[1]) / Number(slash[2]));
  const first = smallNumber(prose, at, to);
  if (first === null) return null;
  const odds = readOdds(prose, at, to, first);
  if (odds !== null) return odds;
  OUT_OF.lastIndex = first.end;
  const joiner = OUT_OF.exec(prose)?.[0];
  if (joiner === undefined) return null;
  const second = smallNumber(prose, OUT_OF.lastIndex, to);
  if (second === null || second.value <= first.value || first.value < 1) return null;
  // "killed two in five attacks": a plain "in" makes a share only of one, out of a round number, or where no verb stands before it.
  if (/^\s*in\s*$/i.test(joiner) && first.value !== 1 && ![10, 20, 100, 1000].includes(second.value) && !SHARE_OPENS.test(prose.slice(Math.max(0, at - 14), at))) return null;
  if (TIMED_AFTER.test(prose.slice(second.end, second.end + 14))) return null;
  return ratio(second.end, first.value / second.value);
}

/** Where "two in three" can only be a share: it opens its clause, or a hedge or "for" stands before it. */
const SHARE_OPENS = /(?:^\s*|[\n.,;:!?“"(—–]\s*|\b(?:nearly|almost|about|around|roughly|than|some|only|just|for|by|of|that|and|but|while|to|affects?|least)\s)$/i;
const ONE_OF = /one\s{1,2}((?:\p{Ll}[\p{L}-]*\s{1,2}){1,2})in\s{1,2}(?:every\s{1,2})?/iuy;

/** "One household in six", "one young woman in four": the share that one of a kind is; null for "one man in five years". */
export function readOneOf(prose: string, at: number, to: number): ShapeRead | null {
  if ((prose.charCodeAt(at) | 32) !== 111) return null;
  ONE_OF.lastIndex = at;
  const match = ONE_OF.exec(prose);
  if (match === null || /\b(?:of|was|were|is|the|and|or|day|week|month|year|person\sdied)\s/.test(match[1]!)) return null;
  const second = smallNumber(prose, ONE_OF.lastIndex, to);
  if (second === null || second.value < 2 || TIMED_AFTER.test(prose.slice(second.end, second.end + 14)) || /^\s{1,3}(?:\p{Ll}+\s){0,2}\p{Ll}{3,}s\b/u.test(prose.slice(second.end, second.end + 30)) && !AFTER_SHARE.test(prose.slice(second.end, second.end + 14)) && !HEDGED.test(prose.slice(Math.max(0, at - 8), at))) return null;
  return second.end > to ? null : { start: at, end: second.end, kind: 'ratio', value: 1 / second.value, unit: null, scale: null };
}

/** Verbs that look like the plural of a counted noun. */
const AFTER_SHARE = /^\s{1,3}(?:has|is|was|goes|smokes|lives|works|needs|says|lacks|owns|does|takes|gets|fails|uses|suffers|remains|wants|thinks|leaves|skips|earns|carries|holds|dies)\b/;
const HEDGED = /\b(?:only|about|nearly|almost|than|roughly|every)\s$/i;
const TIMED_AFTER = /^\s{0,3}(?:%|percent|per cent|days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|decades?\b)/i;

/** Whether a sign or word that joins two numbers ("in", "out of", "to", ":", "/") stands after the number at `at`; all else is passed over here. */
function mayJoin(prose: string, at: number): boolean {
  let from = at;
  for (let code = prose.charCodeAt(from); (code >= 48 && code <= 57) || code === 44 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90); code = prose.charCodeAt(from)) from++;
  const sign = prose.charCodeAt(from);
  if (sign === 58 || sign === 47) return true;
  if (sign !== 45 && !isBlank(sign)) return false;
  while (isBlank(prose.charCodeAt(from)) || prose.charCodeAt(from) === 45) from++;
  const letter = prose.charCodeAt(from);
  const second = prose.charCodeAt(from + 1);
  // "in", "out" and "to"; a tens word goes on ("twenty-one in …", "one hundred in …").
  return (letter === 105 && second === 110) || (letter === 111 && (second === 117 || second === 110)) || letter === 116 || letter === 104 || letter === 102 || letter === 115 || letter === 101 || letter === 110 || letter === 109;
}

const TO = /\s{1,3}to\s{1,3}/y;
const ODDS_AFTER = /^\s{1,3}(?:odds|ratio|margin|majority|against|in\sfavou?r)\b/;
const ODDS_BEFORE = /\b(?:ratio|odds)\s(?:of|were|are|at|was|is)\s$/i;
/** "By more than two to one": a falling pair of small numbers, where "by 120 to 1,300" is a step and where it leads. */
const OUTDONE_BEFORE = /\bby(?:\s(?:more|less)\sthan|\sabout|\salmost|\snearly)?\s$/i;
const VOTED_BEFORE = /\b(?:voted?,?|votes,|votes?\s(?:of|by|was)|voted\sby|ruled|decision\sof|margin\sof|(?:passed|approved|defeated|rejected|carried)(?:\sby)?)\s$/i;

/** "3 to 1 odds", "a ratio of three to one"; "voted seven to three" is the score of a vote. */
function readOdds(prose: string, at: number, to: number, first: { value: number; end: number }): ShapeRead | null {
  TO.lastIndex = first.end;
  if (!TO.test(prose)) return null;
  const second = smallNumber(prose, TO.lastIndex, to);
  if (second === null || second.value === 0) return null;
  const before = prose.slice(Math.max(0, at - 18), at);
  const after = prose.slice(second.end, second.end + 14);
  if (VOTED_BEFORE.test(before)) return { start: at, end: second.end, kind: 'score', value: `${first.value}-${second.value}`, unit: null, scale: null };
  // "outnumber men two to one".
  const outnumbered = /\boutnumber/.test(prose.slice(Math.max(0, at - 60), at));
  return outnumbered || ODDS_AFTER.test(after) || ODDS_BEFORE.test(before) || first.value > second.value && first.value <= 20 && OUTDONE_BEFORE.test(before) ? { start: at, end: second.end, kind: 'ratio', value: first.value / second.value, unit: null, scale: null } : null;
}

function smallNumber(prose: string, at: number, to: number): { value: number; end: number } | null {
  const read = readNumber(prose, at, to);
  if (read === null || read.form === 'fraction' || read.value > 1e12 || read.value % 1 !== 0) return null;
  // "one in 2023" is a year, not a share.
  if (read.bare && read.value >= 1500 && read.value <= 2100) return null;
  return { value: read.value, end: read.end };
}

const SCORE = /(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d%/]|[-–,]\d|\.\d|-?\p{L}|\s?(?:%|percent|per cent|°|km|kg|million|billion|thousand|trillion|years?|months?|weeks?|days?|hours?|minutes?|people)\b)/uy;
const CONTEST =
  /\b(?:won|win|wins|winning|beat|beats|beaten|beating|lost|lose|loses|losing|drew|draw|draws|defeat|defeated|defeats|victory|led|leads?|trailed|scored?|match|final|semi-?finals?|game|goals?|half-?time|aggregate|rout|routed|thrashed|vote|voted|votes|ruling|ruled|tie|tied|record|shootout|set|sets|wickets?|innings|overs?|bowled|stumps|batsman|batsmen|not\sout|tries|penalt(?:y|ies)|decision)\b/i;

/** Reads "2-1" at `at` as a score (or the count of a vote) where the sentence tells of a contest; the value keeps the order, "2-1". */
export function readScore(prose: string, at: number, from: number, to: number): ShapeRead | null {
  const sign = prose.charCodeAt(at + (isDigit(prose.charCodeAt(at + 1)) ? (isDigit(prose.charCodeAt(at + 2)) ? 3 : 2) : 1));
  if (sign !== 45 && sign !== 0x2013 && sign !== 32) return null;
  SCORE.lastIndex = at;
  const match = SCORE.exec(prose);
  if (match === null || SCORE.lastIndex > to) return null;
  const end = SCORE.lastIndex;
  if (/[$€£¥]\s?$/.test(prose.slice(Math.max(from, at - 2), at)) || /\b(?:nos?\.?|codes?|cases?|refs?\.?|reference)\s$/i.test(prose.slice(Math.max(from, at - 12), at))) return null;
  // A range rises: a pair that falls or is level ("48-1", "6-4", "0-0") is a score without words of a contest too.
  const falls = Number(match[1]) >= Number(match[2]) && !/[\p{L}\d#№§]\s?$/u.test(prose.slice(Math.max(from, at - 2), at).replace(/\p{Ll}\s$/u, ''));
  // "6-4, 3-6, 7-5": between scores stands a score.
  const among = /\d-\d{1,3}(?:\s\(\d{1,2}[-–]\d{1,2}\))?,?\s(?:and\s)?$/.test(prose.slice(Math.max(from, at - 18), at));
  if (!falls && !among && !/\b(?:took|figures of|with)\s$/.test(prose.slice(Math.max(from, at - 11), at)) && !CONTEST.test(prose.slice(Math.max(from, at - 160), Math.min(to, end + 80)))) return null;
  return { start: at, end, kind: 'score', value: `${Number(match[1])}-${Number(match[2])}`, unit: null, scale: null };
}

const INNINGS = /(\d{2,3}) for (\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?=\s?[.,;)]|\s(?:at|when|and|after|in|from|off|declared|chasing|before|by)\b|\s*$)/y;
const WICKETS = new Map('one two three four five six seven eight nine'.split(' ').map((word, at) => [word, at + 1]));
const CRICKET = /\b(?:made|reached|resumed?|were|was|on|to|from|closed?|scored|total|at|for)\s{1,3}$/;

const WICKETS_DOWN = /(\d{2,3})\/(10|\d)(?![\d/])/y;
const CRICKETING = /\b(?:runs?|overs?|wickets?|innings|stumps|chas(?:e|ed|ing)|declared|all\sout|batted|bowled|balls?|deliveries|reached|scored?|target)\b/i;
const BOWLED = /(10|\d|one|two|three|four|five|six|seven|eight|nine) for (\d{1,3})(?=\s?[.,;)]|\s(?:in|from|off|on|as|and|to|at|against)\b|\s*$)/iy;
const BOWLED_BEFORE = /\b(?:took|takes|taking|taken|figures of|with|returned|returning|returns of|claimed|claiming|bagged|finished with|haul of|career-best)\s{1,2}$/i;

/** Cricket's "235/5" (runs and wickets) and a bowler's "4 for 38" (wickets and runs), as "235-5" and "4-38"; null where no word of the game stands by. */
export function readCricket(prose: string, at: number, from: number, to: number): ShapeRead | null {
  const score = (end: number, value: string): ShapeRead | null => (end > to ? null : { start: at, end, kind: 'score', value, unit: null, scale: null });
  WICKETS_DOWN.lastIndex = at;
  const down = WICKETS_DOWN.exec(prose);
  if (down !== null) return Number(down[1]) > Number(down[2]) && CRICKETING.test(prose.slice(Math.max(from, at - 120), Math.min(to, at + 80))) ? score(WICKETS_DOWN.lastIndex, `${down[1]}-${down[2]}`) : null;
  BOWLED.lastIndex = at;
  const bowled = BOWLED.exec(prose);
  if (bowled === null || !BOWLED_BEFORE.test(prose.slice(Math.max(from, at - 16), at))) return null;
  return score(BOWLED.lastIndex, `${WICKETS.get(bowled[1]!.toLowerCase()) ?? Number(bowled[1])}-${bowled[2]}`);
}

/** "187 for six": runs and wickets of an innings, as "187-6"; null for any other. */
export function readInnings(prose: string, at: number, from: number, to: number): ShapeRead | null {
  INNINGS.lastIndex = at;
  const match = INNINGS.exec(prose);
  if (match === null || INNINGS.lastIndex > to || !CRICKET.test(prose.slice(Math.max(from, at - 12), at))) return null;
  const wickets = WICKETS.get(match[2]!) ?? Number(match[2]);
  return wickets > 9 ? null : { start: at, end: INNINGS.lastIndex, kind: 'score', value: `${Number(match[1])}-${wickets}`, unit: null, scale: null };
}

const COUNTED =
  /^\s{1,3}(?:new\s|more\s|other\s|additional\s|local\s|young\s)?(?:people|troops|soldiers|men|women|children|workers|jobs|employees|homes|houses|households|members|students|pupils|patients|deaths|cases|miners|residents|refugees|migrants|votes|seats|vehicles|cars|trucks|ships|boats|vessels|shares|items|copies|units|tickets|fans|spectators|delegates|protesters|demonstrators|officers|police|firefighters|hospitals|schools|companies|firms|farmers|fishers|trees|animals|birds|cattle|sheep|words|pages|beds|flights|passengers|families|victims|prisoners|hostages|inmates|civilians|fighters|staff|personnel|species|businesses|apartments|flats|buildings|volunteers|doctors|nurses|teachers|dollars|euros|calories|steps)\b/i;
const YEAR_BEFORE = /(?:\b(?:in|since|by|until|till|from|during|before|after|circa|early|late|mid|year|years|summer|winter|spring|autumn|fall|season|through|and|to|of|the|for)|[(,;’'-])[\s-]{0,3}(?:AD\s)?$/i;
const TIMED_BEFORE = /\b(?:in|since|by|until|till|during|before|after|late|early|mid)[\s-]{1,3}$/i;
const BOUNDED_BEFORE = /\b(?:more than|fewer than|less than|at least|up to|nearly|almost|no more than|as many as|over)\s{1,3}$/i;

/** Four digits that are a year here rather than a count: by their range, the words before them and the noun after them. */
export function isYear(prose: string, from: number, start: number, end: number, to: number): boolean {
  const value = Number(prose.slice(start, end));
  if (value < 1000 || value > 2100) return false;
  const before = prose.slice(Math.max(from, start - 20), start);
  const counted = COUNTED.test(prose.slice(end, Math.min(to, end + 30)));
  if (BOUNDED_BEFORE.test(before)) return false;
  if (counted) return TIMED_BEFORE.test(before) && value >= 1800;
  return value >= 1900 || YEAR_BEFORE.test(before);
}

const SHARE_BEFORE = /\b(?:by|about|around|nearly|almost|roughly|approximately|over|under|than|only|just|least|to|another|for|up|down|some)\s{1,3}$/i;

/** True where a share ("half", "a third") that ends at `end` is one of something: "of", "the", or a comparison follows, or a measure word stands before. */
export function sharesSomething(prose: string, before: string, end: number, half: boolean): boolean {
  const next = prose.slice(end, end + 14);
  if (!half && /^\soff\s(?:the|its|their|his|her|our)\b/.test(next)) return true;
  if (/^\s{1,3}of\b/i.test(next)) return !/\b(?:first|second|latter|other|better|same|each|either|final|last|one|top|bottom|upper|lower|northern|southern|eastern|western)[\s-]{1,3}$/i.test(before) || !half;
  if (half && /^\s{1,3}(?:the|its|their|his|her|all|those|our|what|that)\b/i.test(next)) return true;
  if (half && /^\s{1,3}as\s\p{Ll}{1,12}\sas\b/u.test(next.length < 14 ? next : prose.slice(end, end + 24))) return true;
  if (/^\s{1,3}(?:more|less|higher|lower|fewer|larger|smaller|bigger)\b/i.test(next)) return true;
  return SHARE_BEFORE.test(before) && /^\s{0,3}(?:[.,;:)]|$|(?:in|from|since|over|on|and|after|to|between|last|this|by|said|say|are|were|is|was|have|had|has|will|would|may|could|can|voted|think|want|live)\b)/.test(next);
}
