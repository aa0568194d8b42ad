import { singleBlanks } from '../text/chars';
import { WordSieve } from '../text/word-sieve';
import { DETERMINER, PREDICATE } from './attach-phrases';

/** The subject that a quantity is said of, found by the verb between them: "exports reached $5 billion", but nothing for "the council spent $5 billion". */

/** Verbs that say how much their subject is: the subject is what the figure measures. */
const LINKING =
  'is was were are be been being stood stands standing reach reached reaches reaching hit hits hitting total totals totalled totaled totalling amount amounts amounted came comes coming rose rise rises risen rising fell fall falls fallen falling ' +
  'grew grow grows grown growing increase increases increased increasing decrease decreases decreased decreasing dropped drop drops climbed climbs jumped jumps exceed exceeds exceeded exceeding topped topping remain remains remained worth valued estimated ' +
  'averaged averages average declined declines decline surged surge slipped soared soar plunged expanded contracted shrank slowed edged doubled tripled halved equals went goes cost costs costing measures measured weighs weighed lasted lasts numbered numbers ' +
  'stayed stays became becomes account accounts accounted represent represents represented marks marked spans spanned covers covered narrowed widened eased improved rebounded recovered dipped tumbled sank accelerated';
/** Verbs whose subject has or does the figure: they end a subject that measures nothing. */
const ACTING =
  'has had have held holds made makes make took takes take left saw sees paid pays pay spent spend spends invest invests invested bought buy buys sold sells sell won lost wins loses killed kills injured exported imported produced produces produce employ employs employed ' +
  'receive receives received attracted raised raises raise pledged approved allocated sent sends earned earns planted opened closed added contain contains contained serves served landed caught harvested posted posts recorded generates generated consumed ' +
  'gave gives get gets got put puts set sets led leads built signed awarded offered donated owes owed borrowed carried played scored missed began started ended run ran need needs require requires use used uses using spending paying making taking losing winning buying selling producing receiving planning seeking building offering having holding investing raising adding earning owing plans plan wants want seek seeks face faces faced';
const AUXILIARY = 'will would could may might should can must did does do not';
/** Verbs of saying and showing: what follows is a clause of its own, with its own subject. */
const TELLING = 'said says say told heard hear shows show showed shown reveal revealed reveals reported reports announced estimates believes believe warned found confirmed suggested suggests indicate indicates indicated claims claimed expects expect noted argued predicts predicted forecasts calculated';

type Role = 'linking' | 'acting' | 'auxiliary' | 'telling';
const ROLES = new Map<string, Role>();
for (const [role, list] of [['acting', ACTING], ['linking', LINKING], ['auxiliary', AUXILIARY], ['telling', TELLING]] as const) for (const word of list.split(' ')) ROLES.set(word, role);
/** Verbs that are nouns as often: they end a subject only where no clear verb does ("cod exports reached", "the cost is"). */
const NOUNS_TOO = new Set('rise rises fall falls increase increases decrease decreases drop drops decline declines cost costs total totals amount amounts average numbers measures surge reports estimates forecasts claims shows plans plan use uses need needs run set sets posts lead leads hits marks exports imports buy sell pay loses wins make may can'.split(' '));

const VERBS = new WordSieve(ROLES.keys());

/** Letters and marks of any script, apostrophes and hyphens. */
function isWordUnit(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 39 || code === 45;
  return code === 0x2019 || /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly noun: boolean;
}

/** The verbs of a stretch of prose, by word list; "to" before one and a capital inside the stretch make it none. */
function verbsIn(text: string): Verb[] {
  const verbs: Verb[] = [];
  for (let end = 0; end < text.length; ) {
    const start = end;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end === start) end++;
    if (start < 2 || !VERBS.mayBe(text, start, end)) continue;
    const word = text.slice(start, end);
    const role = ROLES.get(word);
    if (role === undefined) continue;
    const noun = NOUNS_TOO.has(word);
    // "At a cost of", "the rise to": after a determiner the word is a noun.
    if (noun && NOUN_BEFORE.test(text.slice(Math.max(0, start - 8), start))) continue;
    verbs.push({ start, end, role, noun });
  }
  return verbs;
}

const SHOWS = /^(?:reveal|show|record|report|indicate|suggest)(?:s|ed|n)?\s(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}$/iu;
const NOUN_BEFORE = /(?:^|\s)(?:an?|the|its|their|of|in|no|annual|total)\s$/i;

const REACH = 400;
const LEAD_IN = /^(?:of|out|at|then|later|there|currently|now|around|about|in|by|on|at|since|during|after|before|until|for|as|with|under|over|from|according|meanwhile|however|nevertheless|also|yet|still|overall|and|but|while|whereas|that|up|down|compared|to|per|so|if|when|where|because|although|though|unless|than|like|despite)\b/i;
const SUBJECT_OPENING = /^(?:(?:and|but|while|whereas|that|when|where|although|though|because|as|so|yet|which|who|if|dwarfed\sby|compared\s(?:to|with)|followed\sby|against)\s{1,3})+/i;
const PRONOUN = /(?:^|\s)(?:it|they|he|she|we|you|i|there|this|that|these|those|who|which|them|him|us|me|what|everyone|someone|nobody|each|one|ones|others|some|many|most|both)(?:$|[\s’'])/i;

/** What a figure at `figureStart` is said of within the clause from `from`: the subject of a linking verb, lead-in phrases cut; "" where there is none. */
export function subjectBefore(prose: string, from: number, figureStart: number): string {
  const offset = Math.max(from, figureStart - REACH);
  const text = prose.slice(offset, figureStart);
  const verbs = verbsIn(text);
  let start = 0;
  let first: Verb | undefined;
  let last: Verb | undefined;
  for (const verb of verbs) {
    if (verb.noun && first === undefined && verbs.some((other) => other.start > verb.start && !other.noun)) continue;
    if (verb.role === 'telling' && !verb.noun) {
      // "Statistics reveal a modest $3.6 billion": nothing but the figure is told.
      if (first === undefined && SHOWS.test(text.slice(verb.start)) && !verbs.some((other) => other.start > verb.start)) {
        first = last = { ...verb, role: 'linking' };
        continue;
      }
      start = verb.end;
      first = last = undefined;
      continue;
    }
    first ??= verb;
    if (verb.role !== 'auxiliary') last = verb;
  }
  if (first === undefined || last?.role !== 'linking') return '';
  const parts = text.slice(start, first.start).split(/,\s+/).map((part) => part.trim());
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!.replace(SUBJECT_OPENING, '');
    if (part !== '' && !LEAD_IN.test(part)) return nounPhrase(part);
  }
  return '';
}

const GENERIC = /^(?:total|record|average|sum|maximum|minimum|low|high|peak|number|figure|excess|range|age|period|value|level|lot|lack|out|because|all|ahead|some|end|top|side|instead|worth|mix|tune|order|speed|weight|height|length|distance|series|space|rate|couple|most|half|kind|part|one|ranks?|hands?|chance|use)$/i;
const BOUND_AFTER = /^(?:(?:about|around|roughly|approximately|nearly|almost|over|under|some|only|just|up\sto|more\sthan|less\sthan|at\sleast|an\sestimated|as\smuch\sas|between|a|the|just\sover|just\sunder|close\sto)\s){0,2}$/i;

/** The noun that "of" joins to the figure after it: "a population of 600,000", "a fine of up to £50"; "" where none does. */
export function headBefore(prose: string, from: number, figureStart: number): string {
  const near = Math.max(from, figureStart - 30);
  const of = prose.slice(near, figureStart).lastIndexOf(' of ');
  if (of < 0 || !BOUND_AFTER.test(prose.slice(near + of + 4, figureStart))) return '';
  const before = prose.slice(Math.max(from, near + of - 60), near + of);
  const words = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf('"')) + 1).trim().split(/\s+/).slice(-4);
  if (GENERIC.test(words[words.length - 1]!)) return '';
  let keep = words.length - 1;
  const last = words[keep]!;
  if (DETERMINER.test(last) || PREDICATE.has(last.toLowerCase()) || (ROLES.has(last) && !NOUNS_TOO.has(last))) return '';
  while (keep > 0 && !isClosed(words[keep - 1]!) && !/['’]s$/.test(words[keep - 1]!)) keep--;
  return nounPhrase(words.slice(keep).join(' '));
}

/** A word that belongs to no noun phrase before its head: a determiner, preposition, conjunction or verb. */
function isClosed(word: string): boolean {
  return DETERMINER.test(word) || PREDICATE.has(word.toLowerCase()) || ROLES.has(word) || /^\p{Ll}{3,}(?:ed|ing)$/u.test(word);
}

/**
 * A phrase without its determiners and possessor ("Vietnam’s trade with China" → "trade with China"), at most ten words;
 * "" where it is no noun phrase: a pronoun, a quotation's opening, digits, or words that end like a verb's or a preposition's.
 */
export function nounPhrase(phrase: string): string {
  let text = singleBlanks(phrase).trim().replace(SUBJECT_OPENING, '');
  const possessive = !text.includes('’') && !text.includes('\'') ? null : /^(?:[\p{Lu}][\p{L}.’'-]*\s){0,3}[\p{L}.-]+(?:['’]s|s['’])\s/u.exec(text);
  if (possessive !== null && possessive[0].length < text.length) text = text.slice(possessive[0].length);
  const all = text.split(' ');
  while (all.length > 1 && DETERMINER.test(all[0]!)) all.shift();
  // Adverbs and particles between subject and verb: "The figures first dropped".
  while (all.length > 1 && /^(?:first|also|still|now|then|already|all|both|currently|only|just|even|together|alone|since|itself|\p{Ll}+ly)$/u.test(all[all.length - 1]!)) all.pop();
  text = all.slice(-10).join(' ').replace(/(?<![,;:(])[,;:(]+$/, '');
  if (/[\d"“”()[\]?!]|\s['‘]|^['‘’]/.test(text) || PRONOUN.test(text) || DETERMINER.test(text) || !/^\p{L}/u.test(text)) return '';
  const words = text.split(' ');
  const end = words[words.length - 1]!;
  return PREDICATE.has(end.toLowerCase()) || PREDICATE.has(words[0]!.toLowerCase()) || /['’]s$/.test(end) ? '' : text;
}
