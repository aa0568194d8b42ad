import { isOrdinaryWord } from './actors-ordinary-words';
import { PARTICIPLE, splitHyphens } from './actors-hyphens';
import { isSmallSuffix, plain } from './actors-runs';
import { GUESS, type Marks, type Piece, pieceOf, SETTLES, shapeVotes, SPEAKS } from './actors-shape';
import { nameOf, textOf, type Word } from './actors-words';
import { foldName, isGivenName, isHonorific, isParticle, namesNobody } from './names';
import { bodyOfLetters, isCompanySuffix, isWrittenSuffix, isEventHead, isField, isGeographyHead, isKnownCompany, isMascot, isNamedBody, isOrganisationHead, isWeakHead, opensClubName } from './organisations';
import { isForeignHead, isMedicine, isShipPrefix, joinsEnds, knownKind } from './actors-things';
import { isNameToo, splitRole } from './actors-offices';
import { countryOfDemonym, isCountry, placeNamed } from './places';
import { isRelation, isRoleNoun, isTitle, isTitleModifier } from './titles';

/** A Korean given name of two syllables after a family name that is a word of kinship as well ("Son Woo-mok"). */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const COMPASS = new Set('north south east west northern southern eastern western central upper lower greater new old mainland northeast northwest southeast southwest northeastern northwestern southeastern southwestern inner outer downtown mount lake port fort saint st san santa cape'.split(' '));
/** Heads of the land that are frequent surnames. */
const SURNAMES = new Set('hill park lake bridge castle bay street forest cape pass field port village hall dock'.split(' '));
/** Places whose names are also frequent given names. */
const PLACE_OR_GIVEN = new Set('paris chelsea jordan austin sydney chad georgia florence israel kenya india brooklyn dakota carolina virginia victoria adelaide lincoln madison savannah charlotte houston dallas london asia china vienna jackson milan santiago francisco lima salvador lourdes florida dominica troy cleveland orlando'.split(' '));

const ARTICLES = new Set(['a', 'an', 'the']);
/** Addresses that open a name inside a run. */
const ADDRESSES = new Set('sir dame mr mrs ms dr prof'.split(' '));
/** Words that open the names of operations and storms. */
const EVENT_OPENERS = new Set('operation project storm hurricane typhoon cyclone copa coppa coupe giro premio rally'.split(' '));
/** Nouns that a code of letters and digits follows. */
const CODED = new Set('flight vitamin room gate platform highway route channel terminal unit train type grade'.split(' '));
/** Ends of the names of streets. */
const STREETS = new Set('street road avenue lane boulevard'.split(' '));
/** Words that open the names of places: "County Antrim", "Loch Ness". */
const LAND_OPENERS = new Set('river county co glen loch lough isle camp fort mount lake port point cape villa ciudad puerto playa jebel wadi nizhny bad estadio stadio stadion stade arena parque parc parco plaza praca piazza praia playa plage ilha isla ile monte mont cerro sierra serra rio lago lac laguna val valle vale pont ponte puente gare estacion estacao aeropuerto aeroporto tell tel kafr beit deir ain bir ras khor rue avenida calle via kampung desa barangay ban el los las san santa sao saint st'.split(' '));


/** Splits a run of capitalised words into names, titles and demonyms, in order. */
export function segment(prose: string, words: readonly Word[], from: number, to: number, out: Piece[]): void {
  while (to > from && !words[to - 1]!.capital && !(to - from > 1 && isSmallSuffix(words[to - 1]!.lower))) to--;
  while (from < to && !words[from]!.capital && !isParticle(plain(words[from]))) from++;
  while (from < to && ARTICLES.has(words[from]!.lower) && textOf(words, from, to).toLowerCase() !== 'the hague') from++;
  // "Signal No. 4": the number's sign is no name.
  while (to > from + 1 && /^no$/i.test(words[to - 1]!.text) && /^\d/.test(words[to]?.text ?? '')) to--;
  if (from >= to) return;
  const add: Add = (begin, end, votes, marks) => void out.push(pieceOf(prose, words, begin, end, votes, marks));
  // "leaders in the West".
  if (to - from === 1 && words[from]!.text === 'West' && words[from - 1]?.lower === 'the' && words[from]!.gap === 'blank' && words[to + 1]?.lower !== 'east' && words[to + 2]?.lower !== 'east') return add(from, to, { place: SETTLES });
  if (allNobody(words, from, to)) return;
  const name = textOf(words, from, to);
  // "Cox's Bazar" keeps its possessive.
  const folded = to - from > 1 && words[from]!.possessive ? foldName(prose.slice(words[from]!.start, words[to - 1]!.end)) : nameOf(words, from, to);
  const first = plain(words[from]);
  const last = plain(words[to - 1]);
  const size = to - from;
  // "Flight AX", "Vitamin B12": codes of things.
  if (size === 2 && CODED.has(first) && /^(?:\p{Lu}{1,3}|\p{Lu}{1,2}\d{1,4})$/u.test(words[from + 1]!.text)) return;

  if (size === 1) {
    const word = words[from]!;
    const { hyphen, simple } = word.form;
    if (hyphen && splitHyphens(prose, words, from, out)) return;
    // A field alone ("State", "Energy") is what an office is for, no body.
    if (isField(folded) && folded !== 'treasury') return;
    if (word.end - word.start < 2 || isOrdinaryWord(word.lower) && !/^\p{Lu}{2}/u.test(word.text) && countryOfDemonym(folded) === undefined && !word.weak) return;
    // "Us" opening a sentence is the pronoun; only the capitals "US" name the country.
    if (folded === 'us' && !/^U\.?S\.?$/.test(word.text)) return;
    // Roads and models: "the A6", "the Q3". Letters in the plural count things or people: "MPs", "PCs".
    if (!simple && /^(?:(?!G\d|U2|O2|F1|K2)\p{Lu}\d{1,3}|\p{Lu}{2,}s)$/u.test(word.text)) return;
  }
  if (size > 1 && words[from]!.form.hyphen && /^\p{Lu}[\p{L}.]*[-\u2010\u2011]\p{Ll}/u.test(words[from]!.text) && PARTICIPLE.test(words[from]!.text)) {
    splitHyphens(prose, words, from, out);
    return segment(prose, words, from + 1, to, out);
  }
  // "Third-seeded Ada Quist": a compound adjective has a capital at the head of a sentence only.
  if (size > 1 && words[from]!.weak && words[from]!.form.hyphen && words[from + 1]!.capital && /^\p{Lu}\p{Ll}{2,}-\p{Ll}{2,}$/u.test(words[from]!.text)) return segment(prose, words, from + 1, to, out);
  const tail = size > 1 && words[to - 1]!.form.hyphen ? PARTICIPLE.exec(words[to - 1]!.text) : null;
  if (tail !== null) {
    // "Tel Aviv-bound": the name ends before the hyphen.
    const end = words[to - 1]!.end - tail[0].length;
    const known = placeNamed(foldName(prose.slice(words[from]!.start, end))) !== undefined;
    out.push(pieceOf(prose, words, from, to, known ? { place: SETTLES } : {}, {}, words[from]!.start, end));
    return;
  }
  const place = placeNamed(folded);
  if (place !== undefined) return add(from, to, { place: SETTLES });
  const country = countryOfDemonym(folded);
  if (country !== undefined) return add(from, to, { place: SETTLES }, { country });
  if (size > 1 && isNamedBody(folded)) return add(from, to, { organisation: SETTLES });
  if (size === 2 && last === 'state' && placeNamed(first) !== undefined) return add(from, to, { place: SETTLES });
  if (size === 1 && isKnownCompany(folded)) return add(from, to, { organisation: SETTLES });
  if (size === 1 && !words[from]!.form.simple && bodyOfLetters(folded) !== undefined && /^[\p{Lu}.]+$/u.test(name)) return add(from, to, { organisation: SETTLES });

  if (isHonorific(first)) {
    let begin = from + 1;
    while (begin < to && (isHonorific(plain(words[begin])) || isTitle(plain(words[begin])))) begin++;
    // "Lord of the Rings": a form of address goes before a name, not before "of".
    if (begin < to && begin === from + 1 && !words[begin]!.capital && !isParticle(plain(words[begin]))) return;
    if (begin < to && words[begin]!.lower === 'of') return;
    if (begin < to) {
      const title = first === 'professor' || first === 'prof' ? { title: { from, to: begin } } : {};
      add(begin, to, { person: SETTLES }, { addressed: true, ...title });
    }
    return;
  }
  // "Conservative Sir Julian …", "lawyer Dr. Ruth …": an address inside the run opens a name.
  for (let at = from + 1; at < to - 1; at++) {
    if (!ADDRESSES.has(plain(words[at])) || isTitle(plain(words[at - 1])) || !words[at + 1]!.capital) continue;
    segment(prose, words, from, at, out);
    return segment(prose, words, at, to, out);
  }
  // "Rapper Ada Quist": an occupation has a capital at the head of a sentence only.
  if (size > 1 && words[from]!.weak && (isRoleNoun(first) || isRelation(first)) && !isTitle(first) && !isNameToo(first) && words[from + 1]!.capital && !isOrganisationHead(last) && !isGeographyHead(last) && !isEventHead(last) && !isGivenName(first)) {
    return add(from + 1, to, { person: SETTLES }, { addressed: true, title: { from, to: from + 1 } });
  }
  // "Brothers Ada and Sam …", "Researchers Ada Quist and …": the plural too, but it is nobody's role.
  if (size > 2 && words[from]!.weak && first.endsWith('s') && (isRoleNoun(first.slice(0, -1)) || isRelation(first.slice(0, -1))) && words[from + 1]!.capital && isGivenName(plain(words[from + 1])) && !isOrganisationHead(last)) return add(from + 1, to, { person: SETTLES }, { addressed: true });
  if (size > 1 && splitRole(prose, words, from, to, out, segment)) return;
  const kind = knownKind(folded);
  if (kind !== undefined && (size > 1 || !words[from]!.weak || words[from - 1] !== undefined)) return add(from, to, { [kind]: SETTLES - 1 });
  if (splitTitle(prose, words, from, to, out, add)) return;
  // "MV Halcyon Strait", "HMS Trent".
  if (size > 1 && size < 5 && isShipPrefix(words[from]!.text)) return add(from, to, { other: SETTLES });
  if (size > 1 && words[from]!.text === 'PT' && !isGivenName(plain(words[from + 1]))) return add(from, to, { organisation: SPEAKS });
  if (size === 1 && isMedicine(first) && words[from]!.form.simple) return add(from, to, { other: 2.5 });
  if (size > 1 && isForeignHead(first)) return add(from, to, { organisation: SPEAKS });
  if (size > 1 && splitRoute(prose, words, from, to, out)) return;
  if (size > 1 && folded.includes('world war')) return add(from, to, { other: SETTLES });
  if (size > 1 && size <= 4 && opensClubName(first) && words[from + 1]!.capital && (first.length > 3 || words[from]!.text === words[from]!.text.toUpperCase())) return add(from, to, { organisation: SPEAKS });
  if (size === 2 && /^(?:union|red|royal)$/.test(first) && placeNamed(last) !== undefined) return add(from, to, { organisation: SPEAKS });
  if (size > 1 && isMascot(last) && !isGivenName(first)) return add(from, to, { organisation: 3 });
  // "Operation Pangea", "Storm Betty".
  if (size > 1 && size < 4 && EVENT_OPENERS.has(first) && words[from + 1]!.capital && !(headAtEnd(last))) return add(from, to, { other: SPEAKS });
  // "County Antrim", "Glen Etive", "Loch Ness".
  if (size > 1 && /^(?:estadio|stadio|stadion|stade|praia|playa|plage|ilha|isla|ile|praca|piazza|plaza|parque|aeropuerto|aeroporto|barangay|kampung|desa)$/.test(first) && (size === 2 || !words[from + 1]!.capital)) return add(from, to, { place: SPEAKS });
  if (size === 2 && LAND_OPENERS.has(first) && words[from + 1]!.capital && !isOrganisationHead(last) && !isEventHead(last) && !isGivenName(first)) return add(from, to, { place: /^(?:county|co|loch|lough|lake|river|mount|ciudad|puerto|jebel|wadi)$/.test(first) ? SPEAKS : 2.5 });

  // "Bank Street", "Church Road".
  if (size > 1 && STREETS.has(last)) return add(from, to, { place: SPEAKS });

  // Organisations: a company ending or a head noun, at the end or before "of".
  let headAt = -1;
  let certain = false;
  for (let at = from; at < to; at++) {
    const word = plain(words[at]);
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    if (at > from && (isCompanySuffix(word) || isWrittenSuffix(words[at]!.text))) {
      headAt = at;
      certain = true;
    } else if (isOrganisationHead(word) || (word !== singular && isOrganisationHead(singular) && !isWeakHead(singular))) {
      if (!isWeakHead(word)) certain = true;
      headAt = at;
    }
  }
  // A bare "Ministry" or "Court" names none in particular.
  const bare = (): void => {
    if (words[from]!.weak || words[from - 1]?.lower !== 'the') add(from, to, {}, { bare: true });
  };
  if (headAt >= 0 && size === 1) return bare();
  const beforeOf = (at: number): boolean => /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? '') && at + 1 < to;
  // "Faculty of Marine Law": a head before "of" stands for the whole.
  if (certain && isOrganisationHead(first) && !isWeakHead(first) && beforeOf(from) && !isEventHead(first)) return add(from, to, { organisation: SPEAKS });
  // "Harmattan Prize for Earth Science".
  for (let at = from + 1; at < to - 1; at++) if (isEventHead(plain(words[at])) && beforeOf(at) && (headAt < 0 || headAt > at)) return add(from, to, { other: SPEAKS });
  if (size > 1 && isEventHead(last) && !(headAt >= 0 && headAt === to - 1 && certain)) return add(from, to, { other: SPEAKS });
  if (isEventHead(first) && beforeOf(from) && !isOrganisationHead(first)) return add(from, to, { other: SPEAKS });
  // "Mansfield Town": a known place with "Town" after it is its club.
  if (size === 2 && last === 'town' && placeNamed(first) !== undefined) return add(from, to, { organisation: 3 });
  // "Laura Hill": some heads of the land are surnames too.
  const surname = size === 2 && SURNAMES.has(last) && isGivenName(first) && !PLACE_OR_GIVEN.has(first);
  if (size > 1 && isGeographyHead(last) && !certain && !surname) return add(from, to, { place: SPEAKS });
  if (size > 1 && isGeographyHead(first) && (beforeOf(from) || COMPASS.has(first)) && !certain) return add(from, to, { place: SPEAKS });
  if (headAt >= 0 && certain) return add(from, to, { organisation: SPEAKS + (isCompanySuffix(plain(words[headAt])) ? 2 : 0) });
  if (headAt >= 0 && (headAt === to - 1 || beforeOf(headAt))) {
    // "Kyle Mills", "Charlotte Church".
    if (size === 2 && isGivenName(first) && /^(?:mills|church|temple|post|house|power)$/.test(last)) return add(from, to, { person: 3, organisation: GUESS });
    const body = isGivenName(first) && size === 2 ? GUESS : SPEAKS - 1;
    return add(from, to, last === 'city' && placeNamed(nameOf(words, from, to - 1)) === undefined ? { place: SPEAKS } : { organisation: body });
  }
  if (size === 1 && (isEventHead(folded) || isGeographyHead(folded) || isTitle(folded))) return bare();

  // A demonym or a place before something else.
  for (let split = Math.min(to - 1, from + 3); split > from; split--) {
    const lead = nameOf(words, from, split);
    const people = countryOfDemonym(lead);
    if (people !== undefined && lead !== 'georgian') {
      if (to - split === 1 && /^\p{Lu}{2,}s$/u.test(words[split]!.text)) return add(from, split, { place: SETTLES }, { country: people });
      // "Chechen Muslim clerics".
      if (to - split === 1 && namesNobody(plain(words[split]))) return add(from, split, { place: SETTLES }, { country: people });
      // "Scottish Natural Heritage", "British Cycling": a field after the people is a body's.
      const field = plain(words[split]);
      if (to - split > 1 && (isField(field) || isOrdinaryWord(field) && !isTitle(field) && !isRoleNoun(field)) && !isGivenName(field) && !isTitle(plain(words[to - 1]))) return add(from, to, { organisation: 3 });
      if (to - split === 1 && (isField(field) || /(?:ing|ics)$/.test(field))) return add(from, to, { organisation: 2 });
      if (to - split === 1 && !isGivenName(plain(words[split]))) return add(from, to, { organisation: GUESS, other: GUESS + 0.5 });
      add(from, split, { place: SETTLES }, { country: people });
      return segment(prose, words, split, to, out);
    }
    if (placeNamed(lead) !== undefined) {
      if (to - split >= 2 && !PLACE_OR_GIVEN.has(lead) && isGivenName(plain(words[split])) && !isOrganisationHead(last)) {
        add(from, split, { place: SETTLES });
        return segment(prose, words, split, to, out);
      }
      if ((PLACE_OR_GIVEN.has(lead) || isGivenName(lead)) && to - split <= 2) return add(from, to, { person: 2 });
      if (placeNamed(nameOf(words, split, to)) !== undefined) {
        add(from, split, { place: SETTLES });
        return segment(prose, words, split, to, out);
      }
      return add(from, to, { organisation: 2 });
    }
  }
  if (size > 1 && countryOfDemonym(last) !== undefined && !isGivenName(first)) return add(from, to, { organisation: 2 });
  for (let split = from + 1; split < to; split++) {
    if (placeNamed(nameOf(words, split, to)) === undefined) continue;
    if (COMPASS.has(plain(words[split - 1])) && split - 1 === from) return add(from, to, { place: SPEAKS });
    if (split - from > 1 && /^\p{Lu}{2,6}$/u.test(words[from]!.text)) {
      add(from, from + 1, { organisation: 3 });
      return segment(prose, words, from + 1, to, out);
    }
    if (isGivenName(first) || size > 2) break;
    // "Cricket Australia", "Tate Britain".
    if (isCountry(placeNamed(last) ?? '')) return add(from, to, { organisation: GUESS + 0.3, person: GUESS });
    return add(from, to, { organisation: GUESS, person: isField(first) || isOrdinaryWord(first) || namesNobody(first) || /^\p{Lu}{2,}$/u.test(words[from]!.text) ? 0 : GUESS + 0.2 });
  }
  // "West Arlington": a compass word before an unknown one.
  if (size === 2 && /^(?:north|south|east|west|upper|lower|inner|outer|northern|southern|eastern|western|central)$/.test(first)) return add(from, to, { place: 2 });
  if (size > 1 && isKnownCompany(first)) return add(from, to, { organisation: 2 });
  add(from, to, shapeVotes(words, from, to, name));
}

function allNobody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!namesNobody(plain(words[at]))) return false;
  return true;
}

/** "Colombo-Jebel Ali": a known place before the hyphen, and what names the other end behind it. */
function splitRoute(prose: string, words: readonly Word[], from: number, to: number, out: Piece[]): boolean {
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

function headAtEnd(word: string): boolean {
  return isOrganisationHead(word) && !isWeakHead(word);
}

type Add = (begin: number, end: number, votes: Piece['votes'], marks?: Marks) => void;

/** Finds the last capitalised title in the run and what follows it; true when the run was dealt with. */
function splitTitle(prose: string, words: readonly Word[], from: number, to: number, out: Piece[], add: Add): boolean {
  for (let at = to - 1; at >= from; at--) {
    const word = plain(words[at]);
    if (!words[at]!.capital || words[at]!.possessive && at < to - 1) continue;
    if (!isTitle(word) && !(isRelation(word) && at < to - 1 && !KOREAN_GIVEN.test(words[at + 1]!.text))) continue;
    let rest = at + 1;
    if (rest < to && !words[rest]!.capital && /^(?:of|for|to)$/.test(words[rest]!.lower)) {
      rest++;
      if (words[rest]?.lower === 'the') rest++;
      rest = complementEnd(words, rest, to);
    }
    const tail = words.slice(rest, to).map((inner) => plain(inner));
    // "General Motors", "King Abdullah University": the name goes on to an organisation, so the word is no title.
    if (tail.some((inner) => isOrganisationHead(inner) && !isWeakHead(inner) || isCompanySuffix(inner))) continue;
    if (tail.length === 2 && isGeographyHead(tail[1]!) && !SURNAMES.has(tail[1]!) && at === from) continue;
    if (tail.length === 1 && (isGeographyHead(tail[0]!) || isEventHead(tail[0]!) || isOrganisationHead(tail[0]!))) continue;
    if (to - from === 1) {
      if (words[from]!.weak || words[from - 1]?.lower !== 'the') add(from, to, {}, { bare: true });
      return true;
    }
    let lead = at;
    while (lead > from) {
      const before = plain(words[lead - 1]);
      const joins = isTitle(before) || isTitleModifier(before) && !isOrganisationHead(before) || /^(?:and|then|vice)$/.test(before);
      if (!joins || countryOfDemonym(before) !== undefined) break;
      lead--;
    }
    // A head noun in front that holds a title inside its name ("Office of the President") is one organisation.
    const ahead = words.slice(from, at).map((inner) => plain(inner));
    if (rest >= to && /^(?:of|for|the)$/.test(words[at - 1]?.lower ?? '') && ahead.some((inner) => isOrganisationHead(inner))) continue;
    if (lead > from) segment(prose, words, from, lead, out);
    if (rest > at + 1) segment(prose, words, at + 2, rest, out);
    if (rest < to) {
      while (rest < to && (isHonorific(plain(words[rest])) || !words[rest]!.capital && !isParticle(plain(words[rest])))) rest++;
      if (rest < to) add(rest, to, { person: SETTLES }, { addressed: true, ...(isRelation(word) ? {} : { title: { from, to: rest } }) });
    }
    return true;
  }
  return false;
}

/** Where the complement of a title ends: fields, a place, or all up to an organisation's head. */
function complementEnd(words: readonly Word[], from: number, to: number): number {
  for (let end = Math.min(to, from + 5); end > from; end--) {
    if (placeNamed(nameOf(words, from, end)) !== undefined) return end < to && COMPASS.has(plain(words[end])) ? end + 1 : end;
  }
  let at = from;
  while (at < to && (isField(plain(words[at])) || /^(?:and|the|of|for|staff|house|lords|commons|exchequer|defence|union|state)$/.test(words[at]!.lower))) at++;
  for (let head = to - 1; head >= at; head--) {
    if (isOrganisationHead(plain(words[head]))) return head + 1;
  }
  if (at > from) return at;
  return to;
}
