import { fold } from '../text/fold';
import { WordSieve } from '../text/word-sieve';
import { isModel, isNumbered } from './actors-numbered';
import { type Word, wordAt } from './actors-words';
import { nameAt } from './name-forms';
import { isGivenName, isParticle, OPENING_PARTICLES, opensName, PARTICLES } from './names';
import { isCompanySuffix, isEventHead, isField, isGeographyHead, isKnownCompany, isOrganisationHead, isWeakHead } from './organisations';
import { countryOfDemonym, placeNamed } from './places';
import { isRoleNoun, isTitle } from './titles';
import { FIELD, ORGANISATION_HEAD, POSTNOMINAL, REPORTS_CLAUSE } from './word-kinds';
import { anyOf, plainly, WordTest } from './word-tests';

/** Words of one sentence that may make up one or several names: `words[from]` to `words[to - 1]`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Folded form of a word without its dots, for the tables. */
export function plain(word: Word | undefined): string {
  return word === undefined ? '' : word.form.plain;
}

/** Heads beyond the tables that take "of": "Gulf of", "State of", "Doctors of". */
const BEFORE_OF = new Set('state kingdom friends sons daughters knights brotherhood order lord speaker archbishop bishop states emirates nations association sciences doctors general house union'.split(' '));
const BEFORE_FOR = new Set('forum initiative partnership commissioner endowment alternative transport prize award union doctors physicians students mothers scientists lawyers fund school program programme'.split(' '));
const BEFORE_ON = new Set('council commission committee convention conference treaty panel institute agreement declaration summit center centre act protocol forum office dialogue'.split(' '));
const INNER_POSSESSIVE = new Set('people peoples children women men workers farmers teachers veterans king queen lloyd mcdonald writers consumers prince st st. sotheby christie levi moody sainsbury macy kellogg wendy kohl'.split(' '));
/** People whose plural possessive opens the name of their body: "Workers' Party", "Pilots' Association". */
function isMembers(word: string): boolean {
  return INNER_POSSESSIVE.has(word) || word.length > 6 && /(?:men|women)$/.test(word) || word.endsWith('s') && (isRoleNoun(word.slice(0, -1)) || word.length > 6 && /(?:ers|ors|ists|ants|icians)$/.test(word));
}

/** Orders that open the names of campaigns: "Save the …". */
const ORDERS = new Set('save feed stop free heal keep protect help cure serve teach end fix beat defend rebuild reclaim clean black'.split(' '));

/** What saints, rulers and figures of tales are called behind their name: "Basil the Great". */
const EPITHETS = anyOf('great terrible apostle baptist evangelist confessor conqueror riveter builder lionheart magnificent elder younger wise bold pious brave impaler explorer ripper divine martyr redeemer hutt pooh bear');

/** Particles as they are folded. */
const FOLDED_PARTICLE = new WordTest(({ lower }) => isParticle(fold(lower)));
/** Words that "of" joins to what follows them, and those that "for" does. */
const OPENS_OF = plainly((word) => head(word, isOrganisationHead) || isGeographyHead(word) || isEventHead(word) || isTitle(word) || BEFORE_OF.has(word));
const OPENS_FOR = plainly((word) => head(word, isOrganisationHead) && !isWeakHead(word) || isTitle(word) || BEFORE_FOR.has(word));
/** Names nobody by itself: no place, people, firm, given name, title or head of a body. */
const NAMES_NOBODY = new WordTest(({ simple, plain: word }) => simple && placeNamed(word) === undefined && countryOfDemonym(word) === undefined && !isKnownCompany(word) && !isOrganisationHead(word) && !isTitle(word) && (!isGivenName(word) || isField(word)));

function head(word: string, table: (word: string) => boolean): boolean {
  return table(word) || (word.endsWith('s') && table(word.slice(0, -1)));
}

/** Names that hold a weekday. */
const NAMED_DAYS = new Set(['good friday', 'black friday', 'bloody sunday', 'sheffield wednesday', 'ash wednesday', 'palm sunday', 'super tuesday', 'cyber monday']);

const PAPERS = anyOf('times telegraph mirror express herald mail post independent tribune observer review star sun world');

/** True where the capital word at `at` names a time in this place. */
export function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { time } = word.form;
  if (time === 'always' && isPaper(words, at)) return false;
  if (time !== 'perhaps') return time === 'always' && !(words[at - 1]?.capital && word.gap === 'blank' && NAMED_DAYS.has(`${words[at - 1]!.lower} ${word.lower}`));
  const next = words[at + 1];
  if (next !== undefined && next.gap !== 'other' && /^\d/.test(next.text)) return true;
  const before = words[at - 1];
  if (before !== undefined && word.gap === 'blank' && /^(?:in|since|by|until|last|this|next|early|late|mid|of|from|through|between|before|after|during|following|throughout|\d.*)$/.test(before.lower)) {
    return next === undefined || !next.capital || next.gap !== 'blank' || next.form.time !== 'never';
  }
  const beside = (next !== undefined && next.gap === 'blank' && next.capital) || (before !== undefined && word.gap === 'blank' && before.capital && before.form.time === 'never');
  // Alone it is the month, unless somebody of that name speaks.
  return !beside && !(next !== undefined && next.gap === 'blank' && REPORTS_CLAUSE.holds(next));
}

/** "Sunday Tribune", "Saturday Evening Herald": a day that opens the name of a paper or show. */
function isPaper(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.gap !== 'blank' || !next.capital || !/^s(?:atur|un)day$/.test(words[at]!.lower)) return false;
  return PAPERS.holds(next) || next.lower === 'evening' && PAPERS.holds(words[at + 2]) && words[at + 2]!.capital || next.lower === 'night' && words[at + 2]?.text === 'Live';
}

/** True where a capitalised word can stand in a name here. */
function nameable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.capital && !word.form.nameless && !isTime(words, at);
}

/** "I Wayan Sudarmaja", "U Thant Myint": a lone letter before two capitals is a name's own first word; the pronoun has its verb there. */
function isInitialName(words: readonly Word[], at: number): boolean {
  const [next, last] = [words[at + 1], words[at + 2]];
  return words[at]!.text === 'I' && next !== undefined && last !== undefined && next.gap === 'blank' && last.gap === 'blank' && nameable(words, at + 1) && nameable(words, at + 2) && next.form.simple && last.form.simple;
}

/** Passes over most small words that open no name, and most that join no two parts of one. */
const OPENING = new WordSieve(OPENING_PARTICLES);
const JOINING = new WordSieve([...PARTICLES, 'the', 'of', 'for', 'on', 'to', 'in', 'at', 'without', 'and']);

/** Index after the words that a small word at `at` joins to the run from `from`, or -1 where the run ends before it. */
function joinAcross(words: readonly Word[], from: number, at: number): number {
  const small = words[at];
  const left = plain(words[at - 1]);
  if (small === undefined || small.possessive) return -1;
  let next = at + 1;
  const after = words[next];
  if (after === undefined || after.gap !== 'blank') return -1;
  const connector = small.lower;
  if (FOLDED_PARTICLE.holds(small) && !(left === 'and')) {
    let reach = next;
    while (reach < words.length && reach < at + 3 && !words[reach]!.capital && words[reach]!.gap === 'blank' && FOLDED_PARTICLE.holds(words[reach])) reach++;
    if (nameable(words, reach) && words[reach]!.gap === 'blank' && !isTime(words, at - 1)) return reach + 1;
  }
  if (connector === 'on' && left === 'mail' && after.lower === 'sunday') return next + 1;
  if (connector === 'the') return at === from + 1 && (ORDERS.has(left) || after.capital && EPITHETS.holds(after) && !ORGANISATION_HEAD.holds(words[at - 1])) || at === from + 2 && EPITHETS.holds(after) && /^(?:st|saint|pope|king|queen)$/.test(plain(words[from])) ? (nameable(words, next) ? next + 1 : -1) : -1;
  if (after.lower === 'the' && connector !== 'without') next++;
  if (!nameable(words, next) || words[next]!.gap !== 'blank') return -1;
  // "Dar es Salaam".
  if (connector.length === 2 && nameAt(words, at - 1, next + 1).place !== undefined) return next + 1;
  const right = plain(words[next]);
  switch (connector) {
    case 'of':
      // "Ministry of Health of Uruguay".
      if (FIELD.holds(words[at - 1]) && words.slice(from, from + 2).some((word) => word.lower === 'ministry' || word.lower === 'department') && placeNamed(right) !== undefined) return next + 1;
      // "Royal Society for the Protection of Birds".
      if (/^(?:protection|prevention|defence|defense|advancement|promotion|study|preservation)$/.test(left) && words.slice(from, at).some((word) => ORGANISATION_HEAD.holds(word))) return next + 1;
      // "United Teachers of Samoa".
      if (at - from > 1 && left.endsWith('s') && isRoleNoun(left.slice(0, -1)) && !isTitle(left.slice(0, -1)) && words[from - 1]?.lower === 'the') return next + 1;
      return OPENS_OF.holds(words[at - 1]) ? next + 1 : -1;
    case 'for':
      // "Court of Arbitration for Sport".
      if (isField(right) && words[at - 2]?.lower === 'of' && ORGANISATION_HEAD.holds(words[at - 3])) return next + 1;
      // "Minister of State for Railways".
      if (left === 'state' && words[at - 2]?.lower === 'of' && isTitle(plain(wordAt(words, at - 3)))) return next + 1;
      return OPENS_FOR.holds(words[at - 1]) ? next + 1 : -1;
    case 'on':
      return BEFORE_ON.has(left) ? next + 1 : -1;
    case 'to':
      return isTitle(left) || /^(?:committee|campaign|coalition|council|fund|commission|alliance|movement)$/.test(left) ? next + 1 : -1;
    case 'in':
      return left === 'cooperation' || left === 'co-operation' || left === 'university' && placeNamed(right) === undefined || /^(?:education|schools|hospitals|industry|science|sport|law|europe)$/.test(right) && isOrganisationHead(left.replace(/s$/, '')) ? next + 1 : -1;
    case 'at':
      return words.slice(from, at).some((word) => word.lower === 'university') && at - from > 2 ? next + 1 : -1;
    case 'without':
      return at === from + 1 && left.endsWith('s') ? next + 1 : -1;
    case 'and':
    case '&':
      return joinAnd(words, from, at, next, left, right);
    default:
      return -1;
  }
}

/** Behind a plural goes another: "Directors and Unison" are two bodies. */
function isParallel(words: readonly Word[], left: string, next: number): boolean {
  let last = next;
  while (last + 1 < words.length && last < next + 3 && words[last + 1]!.gap === 'blank' && words[last + 1]!.capital) last++;
  return !/[^s]s$/.test(left) || /[^s]s$/.test(plain(words[last]));
}

/** Heads whose "of" leads to a place or to a person: what follows "and" is another of them. */
const TAUGHT = new Set(['university', 'bank', 'house', 'church', 'court', 'school', 'college', 'parliament', 'embassy', 'government', 'kingdom', 'diocese', 'archdiocese']);

function joinAnd(words: readonly Word[], from: number, at: number, next: number, left: string, right: string): number {
  // A sign for "and" is written in names of firms: "Tiller & Mast".
  if (words[at]?.lower === '&' && at - from <= 3) {
    // "Italy & France" and "Ada & Sam" stay two.
    const two = placeNamed(left) !== undefined && placeNamed(right) !== undefined || isGivenName(left) && isGivenName(right);
    if (!two || words[next + 1]?.capital && words[next + 1]!.gap === 'blank') return next + 1;
  }
  let last = next;
  while (last + 1 < words.length && last < next + 4 && words[last + 1]!.gap === 'blank' && nameable(words, last + 1)) last++;
  const end = plain(words[last]);
  // "The Ministry of Health and the World Bank": an article opens the second body.
  if (words[at + 1]!.lower === 'the' && last > next && isOrganisationHead(end) && words.slice(from, at).some((word) => ORGANISATION_HEAD.holds(word))) return -1;
  // "Ministry of Fisheries and the Blue Economy".
  if (words.slice(from, at).some((word, i, all) => /^(?:ministry|department|secretariat)$/.test(word.lower) && /^(?:of|for)$/.test(all[i + 1]?.lower ?? ''))) return next + 1;
  for (let begin = from; begin < at; begin++) {
    if (nameAt(words, begin, next + 1).place !== undefined) return next + 1;
  }
  if (left === 'revenue' && right === 'customs') return next + 1;
  if (left === 'england' && right === 'wales' && words[at - 2]?.lower === 'of' && ORGANISATION_HEAD.holds(words[at - 3])) return next + 1;
  const inside = words.slice(from, at).some((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on');
  if (inside && isField(left) && isField(right)) return next + 1;
  // "Federation of Rail and Transport Workers", "Council for Monuments and Antiquities": two common nouns behind the head, neither a name by itself.
  const link = words.slice(from, at).findLastIndex((word) => word.lower === 'of' || word.lower === 'for') + from;
  if (inside && link > from && at - link <= 3 && ORGANISATION_HEAD.holds(words[link - 1]) && !TAUGHT.has(plain(words[link - 1])) && NAMES_NOBODY.holds(words[at - 1]) && NAMES_NOBODY.holds(words[next]) && isParallel(words, left, next)) return next + 1;
  // "Gallery of Light and Shadow": what a house is named after.
  if (inside && /^(?:gallery|museum|house|church|festival|academy|theatre|theater|institute|school|temple|order)$/.test(plain(words[at - 3])) && words[at - 2]?.lower === 'of' && placeNamed(left) === undefined && placeNamed(right) === undefined && !isOrganisationHead(right) && !(words[next + 1]?.capital && words[next + 1]!.gap === 'blank') && isParallel(words, left, next)) return next + 1;
  // "Society of Motor Manufacturers and Traders".
  if (inside && left.endsWith('ers') && right.endsWith('ers')) return next + 1;
  // "University of the Highlands and Islands": two plurals of the land.
  if (inside && isGeographyHead(left.replace(/s$/, '')) && isGeographyHead(right.replace(/s$/, '')) && right.endsWith('s')) return next + 1;
  // "Food and Drug Administration", "Bill and Melinda … Foundation": one head at the far end holds both sides.
  const held = last > next && isOrganisationHead(end) && !isWeakHead(end);
  if (held && at - from <= 3 && isField(left) && isField(right)) return last + 1;
  if (held && at === from + 1 && isGivenName(left) && isGivenName(right)) return last + 1;
  // "the Competition and Markets Authority", "Devon and Cornwall Police", "Grantham and District Hospital".
  const ahead = words[from - 1];
  const opened = words[from]!.gap === 'blank' && ahead !== undefined && (ahead.lower === 'the' || ahead.possessive || /^(?:its|their|our|a|an|his|her)$/.test(ahead.lower)) || words[from]!.lower === 'the';
  const begin = words[from]!.lower === 'the' ? from + 1 : from;
  if (held && at === begin + 1 && opened && (isField(left) || isField(right)) && (last === next + 1 || NAMES_NOBODY.holds(words[at - 1]) && NAMES_NOBODY.holds(words[next]))) return last + 1;
  // "the Malwa Seed and Grain Cooperative", "the Oslo Arts and Crafts Museum": two common nouns behind a place or name.
  if (held && opened && at - begin <= 3 && last <= next + 2 && NAMES_NOBODY.holds(words[at - 1]) && NAMES_NOBODY.holds(words[next])) return last + 1;
  // "the Driving and Vehicle Licensing Agency": unless the word on the left is a body by itself.
  if (held && opened && at - begin <= 2 && last > next && NAMES_NOBODY.holds(words[at - 1]) && !isGivenName(right)) return last + 1;
  if (held && at === from + 1 && last === next + 1 && placeNamed(left) !== undefined && placeNamed(right) !== undefined && /^(?:police|council|hospital|university|railway|airport|fire)$/.test(end)) return last + 1;
  if (held && right === 'district') return last + 1;
  return -1;
}

/** Words after which a run is cut: more than the longest names have, and few enough that a page all in capitals is read in time in proportion to its length. */
const LONGEST_RUN = 48;

/** Runs of capitalised words, with the small words that belong inside names. */
export function runsIn(prose: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.capital) {
      // "von der Leyen": a particle opens a name that has its capital within three words.
      if (!capitalSoon(words, at) || !OPENING.mayBe(prose, word.start, word.end) || !opensName(word.lower) || words[at - 1]?.capital) continue;
      let reach = at + 1;
      while (reach < at + 3 && reach < words.length && !words[reach]!.capital && isParticle(words[reach]!.lower)) reach++;
      if (!nameable(words, reach) || words[reach]!.gap !== 'blank' || /^(?:a|the|his|her|their|white|this|that)$/.test(words[at - 1]?.lower ?? '')) continue;
    } else if (!nameable(words, at) && !isInitialName(words, at) || word.gap !== 'other' && POSTNOMINAL.holds(word) && words[at - 1]?.capital) continue;
    const from = at;
    let to = at + 1;
    while (to < words.length && to - from < LONGEST_RUN) {
      const next = words[to]!;
      const before = words[to - 1]!;
      if (before.possessive && !(next.capital && next.gap === 'blank' && (placeNamed(`${before.form.name}s ${next.form.name}`) !== undefined || INNER_POSSESSIVE.has(before.lower) || (isMembers(before.lower) || /^(?:st|saint|king|queen|all)$/.test(plain(words[from]))) && bodyAhead(words, to)))) break;
      if (next.gap === 'comma') {
        const ending = plain(next);
        if (next.capital && (isCompanySuffix(ending) || /^(?:jr|sr|iii?|iv)$/.test(ending))) to++;
        else if (inFieldList(words, from, to) || inFirmList(words, to)) to++;
        else break;
        continue;
      }
      if (next.gap !== 'blank') {
        const nicknamed = nicknameEnd(prose, words, from, to);
        if (nicknamed > 0) {
          to = nicknamed;
          continue;
        }
        // "Baobab Capital (Pty) Ltd".
        if (next.text !== 'Pty' || prose.charCodeAt(next.start - 1) !== 40 || !words[to + 1]?.capital) break;
        to += 2;
        continue;
      }
      // "Tayside Holdings plc", "Orkla asa": endings of firms written small.
      if (!next.capital && next.end - next.start < 5 && isSmallSuffix(next.lower)) {
        to++;
        break;
      }
      if (nameable(words, to)) {
        if (POSTNOMINAL.holds(next) && !isClubEnding(words, from, to) && !(words[to + 1]?.capital && words[to + 1]!.gap === 'blank')) break;
        to++;
        continue;
      }
      if (isNumbered(words, from, to)) {
        to += 2;
        continue;
      }
      if (!next.capital && isModel(words, from, to)) {
        to++;
        break;
      }
      if (next.capital) break;
      // Any two letters may join a place ("Dar es Salaam").
      const reach = next.end - next.start === 2 || JOINING.mayBe(prose, next.start, next.end) ? joinAcross(words, from, to) : -1;
      if (reach < 0) break;
      to = reach;
    }
    runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** Past the nickname in “Renato “Boyet” Salonga”, which stands in marks inside a person's name; 0 where none does. */
function nicknameEnd(prose: string, words: readonly Word[], from: number, at: number): number {
  const opening = prose.charAt(words[at]!.start - 1);
  if (!words[at]!.capital || at - from > 2 || prose.charCodeAt(words[at]!.start - 2) !== 32 || words[at]!.start - words[at - 1]!.end !== 2) return 0;
  const closing = opening === '“' ? '”' : opening === '‘' ? '’' : opening === '"' || opening === "'" ? opening : '';
  for (let end = at + 1; closing !== '' && end <= at + 2 && end < words.length; end++) {
    const next = words[end]!;
    if (prose.charAt(words[end - 1]!.end) === closing) {
      const plainly = next.form.plain;
      return next.capital && next.start - words[end - 1]!.end === 2 && prose.charCodeAt(next.start - 1) === 32 && !isOrganisationHead(plainly) && !isTitle(plainly) && !isRoleNoun(plainly) && !isOrganisationHead(plain(words[at - 1])) && placeNamed(plain(words[at - 1])) === undefined ? end + 1 : 0;
    }
    if (!next.capital || next.gap !== 'blank') return 0;
  }
  return 0;
}

function capitalSoon(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.capital === true || words[at + 2]?.capital === true || words[at + 3]?.capital === true;
}

/** "Vila Serena SC" is a club, "Ada Quist SC" a senior counsel: a role right before or a given name tells them apart. */
function isClubEnding(words: readonly Word[], from: number, at: number): boolean {
  return /^(?:SC|AC|RC|CC)$/.test(words[at]!.text) && !isGivenName(plain(words[from])) && !(words[from]!.gap !== 'other' && isRoleNoun(plain(wordAt(words, from - 1))));
}

/** True for endings of companies that some write in small letters; "as", "sa" and the like are words. */
export function isSmallSuffix(lower: string): boolean {
  return lower === 'plc' || lower === 'ltd' || lower === 'inc' || lower === 'gmbh' || lower === 'asa' || lower === 'oyj' || lower === 'llp' || lower === 'bhd';
}

/** "Lim, Thiru & Partners LLP": capitals and commas up to a sign for "and" with the firm's ending behind it. */
function inFirmList(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length - 1, at + 7); next++) {
    const word = words[next]!;
    if (word.lower === '&') {
      const end = plain(words[next + 1]);
      return words[next + 1]!.capital && (isCompanySuffix(end) || /^(?:partners|associates|sons|co|company|brothers|bros)$/.test(end) || words[next + 2]?.gap === 'blank' && isCompanySuffix(plain(words[next + 2])));
    }
    if (!word.capital || word.gap === 'other') return false;
  }
  return false;
}

/** True where the capitals from `at` on soon reach the head of a body. */
function bodyAhead(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 3) && words[next]!.capital && (next === at || words[next]!.gap === 'blank'); next++) {
    if (ORGANISATION_HEAD.holds(words[next])) return true;
  }
  return false;
}

/** "Ministry of Agriculture, Fisheries and Food": a comma between fields with an "and" to come. */
function inFieldList(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]!;
  if (!word.capital || !FIELD.holds(word) || !FIELD.holds(words[at - 1])) return false;
  if (!words.slice(from, at).some((inner) => inner.lower === 'of' || inner.lower === 'for')) return false;
  for (let next = at + 1; next < Math.min(words.length - 1, at + 6); next++) {
    if (words[next]!.lower === 'and') return FIELD.holds(words[next + 1]);
    if (!words[next]!.capital) return false;
  }
  return false;
}
