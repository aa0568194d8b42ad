import { isFunctionWord } from '../text/tokens';
import { isOrdinaryWord } from './actors-ordinary-words';
import { PARTICIPLE, splitHyphens, splitPrefix, splitRoute } from './actors-hyphens';
import { isSmallSuffix, plain } from './actors-runs';
import { GUESS, type Marks, type Piece, pieceOf, SETTLES, shapeVotes, SPEAKS, type Votes } from './actors-shape';
import { type Word, wordAt } from './actors-words';
import { nameAt, nameWritten, textOf } from './name-forms';
import { foldName, isGivenName, NAME_SUFFIXES } from './names';
import { bodyOfLetters, isWrittenSuffix, isEventHead, isField, isGeographyHead, isKnownCompany, isMascot, isNamedBody, isOrganisationHead, isWeakHead, opensClubName } from './organisations';
import { isForeignHead, isMedicine, isShipPrefix } from './actors-things';
import { isNameToo, splitRole } from './actors-offices';
import { isCountryNamed, placeNamed } from './places';
import { OF_FIRMS_TOO } from './roles';
import { isRelation, isRoleNoun, isTitle } from './titles';
import { COMPANY, COMPANY_SUFFIX, DEMONYM, EVENT_HEAD, FIELD, FIRM_HEAD, GEOGRAPHY_HEAD, GIVEN_NAME, HONORIFIC, NOBODY, ORDINARY, ORDINARY_PLAIN, ORGANISATION_HEAD, PARTICLE, PLACE, RELATION, ROLE_NOUN, TITLE, TITLE_MODIFIER, WEAK_HEAD } from './word-kinds';
import { anyOf, plainly, plainlyAnyOf, WordTest } from './word-tests';

/** A Korean given name of two syllables after a family name that is a word of kinship as well ("Son Woo-mok"). */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const COMPASS = plainlyAnyOf('north south east west northern southern eastern western central upper lower greater new old mainland northeast northwest southeast southwest northeastern northwestern southeastern southwestern inner outer downtown mount lake port fort saint st san santa cape');
/** Heads of the land that are frequent surnames. */
const SURNAMES = plainlyAnyOf('hill park lake bridge castle bay street forest cape pass field port village hall dock');
/** Places whose names are also frequent given names. */
const PLACES_GIVEN = new Set('paris chelsea jordan austin sydney chad georgia florence israel kenya india brooklyn dakota carolina virginia victoria adelaide lincoln madison savannah charlotte houston dallas london asia china vienna jackson milan santiago francisco lima salvador lourdes florida dominica troy cleveland orlando'.split(' '));
const PLACE_OR_GIVEN = plainly((word) => PLACES_GIVEN.has(word));

const ARTICLES = anyOf('a an the');
const SCOUTS = new Set('scout scouts guide guides brigade'.split(' '));
const NUMBER_SIGN = anyOf('no');
const BEFORE_OF = anyOf('of for on');
const TITLE_OF = anyOf('of for to');
const BEFORE_TITLE = anyOf('of for the');
const TITLE_JOINTS = plainlyAnyOf('and then vice');
const COMPLEMENT = anyOf('for and the of staff house lords commons exchequer defence union state');
const MASCOT = plainly(isMascot);
const CLUB_OPENER = plainly(opensClubName);
const FOREIGN_HEAD = plainly(isForeignHead);
const WRITTEN_SUFFIX = new WordTest(({ text }) => isWrittenSuffix(text));
/** A head, or several of a head that decides by itself. */
const HEAD_OR_HEADS = plainly((word) => isOrganisationHead(word) || word.endsWith('s') && isOrganisationHead(word.slice(0, -1)) && !isWeakHead(word.slice(0, -1)));
/** Addresses that open a name inside a run. */
const ADDRESSES = plainlyAnyOf('sir dame mr mrs ms dr prof');
/** Heads that stand for the whole name once it is told: "the Union" of the Harbour Union, "Rovers" of Elmbridge Rovers. */
export const SHORT_FORMS = anyOf('union front alliance coalition movement rovers united wanderers albion athletic argyle orient');
/** Words that open the names of operations and storms. */
const EVENT_OPENERS = plainlyAnyOf('operation project storm hurricane typhoon cyclone copa coppa coupe giro premio rally');
/** Nouns that a code of letters and digits follows. */
const CODED = plainlyAnyOf('flight vitamin room gate platform highway route channel terminal unit train type grade');
/** What a body that acts has for its verb. */
const ACTS_NEXT = new WordTest(({ lower }) => /^(?:said|says|told|has|had|is|was|will|would|may|could|plans|wants|expects|\p{Ll}{3,}ed)$/u.test(lower));
const LETTERED_PLACE = /^(?:LA|L\.A\.|NYC|GB|DC|D\.C\.)$/;
const PAPER = new Set('sun star express mirror mail'.split(' '));
const CONTINENTAL = new Set('asian european american african'.split(' '));
const FAMILIES_TOO = new Set('king prince bishop dean major marshal judge pope abbot duke earl chancellor justice constable sergeant'.split(' '));
const FUNCTION = new WordTest(({ lower }) => lower.length > 3 && isFunctionWord(lower) || lower === 'whichever' || lower === 'never');
/** "Ms White". */
const MR = new Set('mr mrs ms miss dr'.split(' '));
/** Events that, for a cause, are bodies: "the Nordic Forum for Peace". */
const LASTING = anyOf('forum initiative partnership');
/** Makes whose cars go by the make and a word: "Vauxhall Corsa". After the registrations that the statistical offices of Britain, Germany and the United States publish by make. */
const CAR_MAKES = plainlyAnyOf('ford vauxhall vw volkswagen bmw audi toyota honda nissan renault peugeot citroen fiat skoda kia hyundai mazda volvo jaguar suzuki chevrolet dodge jeep subaru mitsubishi porsche ferrari lamborghini bentley lexus opel dacia');
/** Ends of the names of streets. */
const STREETS = plainlyAnyOf('street road avenue lane boulevard');
/** Words that open the names of places: "County Antrim", "Loch Ness". */
const LAND_OPENERS = plainlyAnyOf('river county co glen loch lough isle camp fort mount lake port point cape villa ciudad puerto playa jebel wadi nizhny bad estadio stadio stadion stade arena parque parc parco plaza praca piazza praia playa plage ilha isla ile monte mont cerro sierra serra rio lago lac laguna val valle vale pont ponte puente gare estacion estacao aeropuerto aeroporto tell tel kafr beit deir ain bir ras khor rue avenida calle via kampung desa barangay ban el los las san santa sao saint st');


/** Splits a run of capitalised words into names, titles and demonyms, in order. */
export function segment(prose: string, words: readonly Word[], from: number, to: number, out: Piece[]): void {
  while (to > from && !words[to - 1]!.capital && !(/^\d/.test(words[to - 1]!.text) && to - from > 1) && !(to - from > 1 && isSmallSuffix(words[to - 1]!.lower))) to--;
  while (from < to && !words[from]!.capital && !PARTICLE.holds(words[from])) from++;
  while (from < to && ARTICLES.holds(words[from]) && textOf(words, from, to).toLowerCase() !== 'the hague') from++;
  // "MPs Ada Quist and …": letters in the plural are nobody's name.
  if (to - from > 1 && !words[from]!.form.simple && !words[from]!.possessive && /^\p{Lu}{2,}s$/u.test(words[from]!.text)) return segment(prose, words, from + 1, to, out);
  // "Signal No. 4": the number's sign is no name.
  while (to > from + 1 && NUMBER_SIGN.holds(words[to - 1]) && /^\d/.test(words[to]?.text ?? '')) to--;
  // "World No 14 Ada Quist": a rank.
  if (to - from === 1 && words[from]!.text === 'World' && NUMBER_SIGN.holds(words[to]) && /^\d/.test(words[to + 1]?.text ?? '')) return;
  if (from >= to) return;
  if (to - from === 1 && splitPrefix(prose, words, from, out)) return;
  const form = nameAt(words, from, to);
  const add: Add = (begin, end, votes, marks) => void out.push(pieceOf(prose, words, begin, end, votes, marks, undefined, undefined, begin === from && end === to ? form : undefined));
  // "leaders in the West".
  if (to - from === 1 && words[from]!.text === 'West' && wordAt(words, from - 1)?.lower === 'the' && words[from]!.gap === 'blank' && words[to + 1]?.lower !== 'east' && words[to + 2]?.lower !== 'east') return add(from, to, { place: SETTLES });
  // "Your vote WILL count": a small word said loud.
  if (to - from === 1 && words[from]!.form.caps && FUNCTION.holds(words[from])) return;
  if (allNobody(words, from, to) && !(to - from > 1 && MR.has(plain(words[from])))) return;
  const name = form.text;
  // "Cox's Bazar" keeps its possessive.
  const whole = to - from > 1 && words[from]!.possessive ? nameWritten(prose.slice(words[from]!.start, words[to - 1]!.end)) : form;
  const folded = whole.name;
  const opener = words[from]!;
  const closer = words[to - 1]!;
  const first = plain(opener);
  const last = plain(closer);
  const size = to - from;
  // "Flight AX", "Vitamin B12": codes of things.
  if (size === 2 && CODED.holds(opener) && /^(?:\p{Lu}{1,3}|\p{Lu}{1,2}\d{1,4})$/u.test(words[from + 1]!.text)) return;

  if (size === 1) {
    const word = words[from]!;
    // "The Treasury said", where "Treasury yields" are of no body that acts.
    if (folded === 'treasury' && (word.possessive || words[to]?.gap === 'blank' && ACTS_NEXT.holds(words[to]))) return add(from, to, { organisation: SPEAKS });
    if (!word.form.simple && LETTERED_PLACE.test(word.text)) return add(from, to, { place: SETTLES });
    // "Euro 2016".
    if (word.text === 'Euro' && /^(?:19|20)\d\d$/.test(words[to]?.text ?? '')) return add(from, to, { other: SETTLES });
    const { hyphen, simple } = word.form;
    if (hyphen && splitHyphens(prose, words, from, out)) return;
    // A field alone ("State", "Energy") is what an office is for, no body.
    if (isField(folded) && folded !== 'treasury') return;
    if (word.end - word.start < 2 || ORDINARY.holds(word) && !/^\p{Lu}{2}/u.test(word.text) && whole.country === undefined && !word.weak) return;
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
  if (size > 1 && words[from]!.weak && words[from]!.form.hyphen && words[from + 1]!.capital && /^\p{Lu}\p{Ll}{2,}-\p{Ll}{2,}$/u.test(words[from]!.text) && !ROLE_NOUN.holds(words[from])) return segment(prose, words, from + 1, to, out);
  const tail = size > 1 && words[to - 1]!.form.hyphen ? PARTICIPLE.exec(words[to - 1]!.text) : null;
  if (tail !== null) {
    // "Tel Aviv-bound": the name ends before the hyphen.
    const end = words[to - 1]!.end - tail[0].length;
    const known = placeNamed(foldName(prose.slice(words[from]!.start, end))) !== undefined;
    out.push(pieceOf(prose, words, from, to, known ? { place: SETTLES } : {}, {}, words[from]!.start, end));
    return;
  }
  if (whole.place !== undefined) return add(from, to, { place: SETTLES });
  if (whole.country !== undefined) return add(from, to, { place: SETTLES }, { country: whole.country });
  if (size > 1 && isNamedBody(folded)) return add(from, to, { organisation: SETTLES });
  if (size === 2 && last === 'state' && PLACE.holds(opener)) return add(from, to, { place: SETTLES });
  // "the Amazon river": a river's name before any firm's.
  if (size === 1 && isKnownCompany(folded)) return add(from, to, words[to]?.gap === 'blank' && /^(?:river|basin|rainforest|delta|jungle|forest|valley)$/.test(words[to]!.lower) ? { place: SETTLES } : { organisation: SETTLES });
  if (size === 1 && !words[from]!.form.simple && bodyOfLetters(folded) !== undefined && /^[\p{Lu}.]+$/u.test(name)) return add(from, to, { organisation: SETTLES });

  if (HONORIFIC.holds(opener)) {
    let begin = from + 1;
    while (begin < to && (HONORIFIC.holds(words[begin]) || TITLE.holds(words[begin]))) begin++;
    // "Lord of the Rings": a form of address goes before a name, not before "of".
    if (begin < to && begin === from + 1 && !words[begin]!.capital && !PARTICLE.holds(words[begin])) return;
    if (begin < to && words[begin]!.lower === 'of') return;
    if (begin < to) {
      const title = first === 'professor' || first === 'prof' ? { title: { from, to: begin } } : {};
      add(begin, to, { person: SETTLES }, { addressed: true, ...title });
    }
    return;
  }
  // "Conservative Sir Julian …", "lawyer Dr. Ruth …": an address inside the run opens a name.
  for (let at = from + 1; at < to - 1; at++) {
    if (!ADDRESSES.holds(words[at]) || TITLE.holds(wordAt(words, at - 1)) || !words[at + 1]!.capital) continue;
    // "Curator Dr Ada Quist": an occupation in front is no name.
    if (at - from > 1 || !ROLE_NOUN.holds(words[from])) segment(prose, words, from, at, out);
    return segment(prose, words, at, to, out);
  }
  // "Royal Navy frigate HMS Portland".
  for (let at = from + 1; at < to - 1; at++) {
    if (!words[at]!.form.caps || !/^(?:HMS|HMAS|HMCS|USS|USNS|RMS)$/.test(words[at]!.text)) continue;
    segment(prose, words, from, at, out);
    return segment(prose, words, at, to, out);
  }
  // "Rapper Ada Quist": an occupation has a capital at the head of a sentence only.
  if (size > 1 && words[from]!.weak && (ROLE_NOUN.holds(opener) || RELATION.holds(opener)) && !TITLE.holds(opener) && !isNameToo(first) && !(size === 2 && OF_FIRMS_TOO.holds(opener)) && words[from + 1]!.capital && !ORGANISATION_HEAD.holds(closer) && !GEOGRAPHY_HEAD.holds(closer) && !EVENT_HEAD.holds(closer) && !GIVEN_NAME.holds(opener)) {
    return add(size > 2 && HONORIFIC.holds(words[from + 1]) ? from + 2 : from + 1, to, { person: SETTLES }, { addressed: true, title: { from, to: from + 1 } });
  }
  // "Brothers Ada and Sam …", "Researchers Ada Quist and …": the plural too, but it is nobody's role.
  if (size > 2 && words[from]!.weak && first.endsWith('s') && (isRoleNoun(first.slice(0, -1)) || isRelation(first.slice(0, -1))) && words[from + 1]!.capital && GIVEN_NAME.holds(words[from + 1]) && !ORGANISATION_HEAD.holds(closer)) return add(from + 1, to, { person: SETTLES }, { addressed: true });
  if (size === 2 && words[from]!.weak && OF_FIRMS_TOO.holds(opener)) return segment(prose, words, from + 1, to, out);
  if (size > 1 && splitRole(prose, words, from, to, out, segment)) return;
  const { kind } = whole;
  if (kind !== undefined && (size > 1 || !words[from]!.weak || wordAt(words, from - 1) !== undefined)) return add(from, to, { [kind]: SETTLES - 1 });
  if (splitTitle(prose, words, from, to, out, add)) return;
  // "MV Halcyon Strait", "HMS Trent".
  if (size > 1 && size < 5 && isShipPrefix(words[from]!.text)) return add(from, to, { other: SETTLES });
  if (size > 1 && words[from]!.text === 'PT' && !GIVEN_NAME.holds(words[from + 1])) return add(from, to, { organisation: SPEAKS });
  if (size === 1 && isMedicine(first) && words[from]!.form.simple) return add(from, to, { other: 2.5 });
  // "Skylark 220", "Voyager 1".
  if (size > 1 && /^\d/.test(words[to - 1]!.text)) return add(from, to, { other: SPEAKS });
  // "Federated Farmers", "National Nurses": people at work after a word that is no name.
  if (size === 2 && last.endsWith('s') && !GIVEN_NAME.holds(opener) && !DEMONYM.holds(opener) && words[to - 1]!.form.simple && isRoleNoun(last.slice(0, -1)) && !isTitle(last.slice(0, -1))) return add(from, to, { organisation: 2.5 });
  if (size > 1 && FOREIGN_HEAD.holds(opener)) return add(from, to, { organisation: SPEAKS });
  if (size > 1 && splitRoute(prose, words, from, to, out)) return;
  if (size > 1 && folded.includes('world war')) return add(from, to, { other: SETTLES });
  if (size > 1 && size <= 4 && CLUB_OPENER.holds(opener) && words[from + 1]!.capital && (first.length > 3 || words[from]!.text === words[from]!.text.toUpperCase())) return add(from, to, { organisation: SPEAKS });
  if (size === 2 && /^(?:union|red|royal)$/.test(first) && PLACE.holds(closer)) return add(from, to, { organisation: SPEAKS });
  if (size > 1 && MASCOT.holds(closer) && !GIVEN_NAME.holds(opener)) return add(from, to, { organisation: 3 });
  // "Operation Pangea", "Storm Betty".
  if (size > 1 && size < 4 && EVENT_OPENERS.holds(opener) && words[from + 1]!.capital && !(FIRM_HEAD.holds(closer))) return add(from, to, { other: SPEAKS });
  // "County Antrim", "Glen Etive", "Loch Ness".
  if (size > 1 && /^(?:estadio|stadio|stadion|stade|praia|playa|plage|ilha|isla|ile|praca|piazza|plaza|parque|aeropuerto|aeroporto|barangay|kampung|desa)$/.test(first) && (size === 2 || !words[from + 1]!.capital)) return add(from, to, { place: SPEAKS });
  if (size === 2 && LAND_OPENERS.holds(opener) && words[from + 1]!.capital && !ORGANISATION_HEAD.holds(closer) && !EVENT_HEAD.holds(closer) && !GIVEN_NAME.holds(opener) && !KOREAN_GIVEN.test(closer.text)) return add(from, to, { place: /^(?:county|co|loch|lough|lake|river|mount|ciudad|puerto|jebel|wadi)$/.test(first) ? SPEAKS : 2.5 });

  // "Bank Street", "Church Road", "Kenfig Nature Reserve".
  if (size > 1 && (STREETS.holds(closer) || last === 'reserve' && plain(words[to - 2]) === 'nature')) return add(from, to, { place: SPEAKS });

  // Organisations: a company ending or a head noun, at the end or before "of".
  let headAt = -1;
  let certain = false;
  for (let at = from; at < to; at++) {
    if (at > from && (COMPANY_SUFFIX.holds(words[at]) || WRITTEN_SUFFIX.holds(words[at]))) {
      headAt = at;
      certain = true;
    } else if (HEAD_OR_HEADS.holds(words[at])) {
      if (!WEAK_HEAD.holds(words[at])) certain = true;
      headAt = at;
    }
  }
  // A bare "Ministry" or "Court" names none in particular.
  const bare = (): void => {
    if (words[from]!.weak || SHORT_FORMS.holds(words[from]) || wordAt(words, from - 1)?.lower !== 'the') add(from, to, {}, { bare: true });
  };
  if (headAt >= 0 && size === 1) return bare();
  const beforeOf = (at: number): boolean => BEFORE_OF.holds(words[at + 1]) && at + 1 < to;
  // "Faculty of Marine Law": a head before "of" stands for the whole.
  if (certain && ORGANISATION_HEAD.holds(opener) && !WEAK_HEAD.holds(opener) && beforeOf(from) && !EVENT_HEAD.holds(opener)) return add(from, to, { organisation: SPEAKS });
  // "Harmattan Prize for Earth Science".
  for (let at = from + 1; at < to - 1; at++) if (EVENT_HEAD.holds(words[at]) && beforeOf(at) && (headAt < 0 || headAt > at)) return add(from, to, LASTING.holds(words[at]) && words[at + 1]!.lower === 'for' ? { organisation: SPEAKS } : { other: SPEAKS });
  if (size > 1 && EVENT_HEAD.holds(closer) && !(headAt >= 0 && headAt === to - 1 && certain)) return add(from, to, { other: SPEAKS });
  if (EVENT_HEAD.holds(opener) && beforeOf(from) && !ORGANISATION_HEAD.holds(opener)) return add(from, to, { other: SPEAKS });
  // "Mansfield Town": a known place with "Town" after it is its club.
  if (size === 2 && last === 'town' && PLACE.holds(opener)) return add(from, to, { organisation: 3 });
  // "Laura Hill": some heads of the land are surnames too.
  const surname = size === 2 && SURNAMES.holds(closer) && GIVEN_NAME.holds(opener) && !PLACE_OR_GIVEN.holds(opener);
  if (size > 1 && GEOGRAPHY_HEAD.holds(closer) && !certain && !surname) return add(from, to, { place: SPEAKS });
  if (size > 1 && GEOGRAPHY_HEAD.holds(opener) && (beforeOf(from) || COMPASS.holds(opener)) && !certain) return add(from, to, { place: SPEAKS });
  if (headAt >= 0 && certain) return add(from, to, { organisation: SPEAKS + (COMPANY_SUFFIX.holds(words[headAt]) ? 2 : 0) });
  if (headAt >= 0 && (headAt === to - 1 || beforeOf(headAt))) {
    // "Kyle Mills", "Charlotte Church".
    if (size === 2 && GIVEN_NAME.holds(opener) && /^(?:mills|church|temple|post|house|power)$/.test(last)) return add(from, to, { person: 3, organisation: GUESS });
    const body = GIVEN_NAME.holds(opener) && size === 2 ? GUESS : SPEAKS - 1;
    return add(from, to, last === 'city' && nameAt(words, from, to - 1).place === undefined ? { place: SPEAKS } : { organisation: body });
  }
  if (size === 1 && (isEventHead(folded) || isGeographyHead(folded) || isTitle(folded))) return bare();

  // A demonym or a place before something else.
  for (let split = Math.min(to - 1, from + 3); split > from; split--) {
    const { name: lead, country: people, place: known } = nameAt(words, from, split);
    if (people !== undefined && lead !== 'georgian') {
      if (to - split === 1 && /^\p{Lu}{2,}s$/u.test(words[split]!.text)) return add(from, split, { place: SETTLES }, { country: people });
      // "Chechen Muslim clerics".
      if (to - split === 1 && NOBODY.holds(words[split])) return add(from, split, { place: SETTLES }, { country: people });
      // "Scottish Natural Heritage", "British Cycling": a field after the people is a body's.
      const field = plain(words[split]);
      if (to - split > 1 && (isField(field) || isOrdinaryWord(field) && !isTitle(field) && !isRoleNoun(field)) && !isGivenName(field) && !TITLE.holds(words[to - 1])) return add(from, to, { organisation: 3 });
      if (to - split === 1 && (isField(field) || /(?:ing|ics)$/.test(field))) return add(from, to, { organisation: 2 });
      // "African FA", "Scottish Sun".
      if (to - split === 1 && (/^\p{Lu}{2,}$/u.test(words[split]!.text) || PAPER.has(words[split]!.lower))) return add(from, to, { organisation: 3 });
      if (to - split === 1 && !GIVEN_NAME.holds(words[split])) return add(from, to, { organisation: GUESS, other: GUESS + 0.5 });
      add(from, split, { place: SETTLES }, { country: people });
      return segment(prose, words, split, to, out);
    }
    if (known !== undefined) {
      if (to - split >= 2 && !PLACES_GIVEN.has(lead) && GIVEN_NAME.holds(words[split]) && !ORGANISATION_HEAD.holds(closer)) {
        add(from, split, { place: SETTLES });
        return segment(prose, words, split, to, out);
      }
      if ((PLACES_GIVEN.has(lead) || isGivenName(lead)) && to - split <= 2) return add(from, to, { person: 2 });
      if (nameAt(words, split, to).place !== undefined) {
        add(from, split, { place: SETTLES });
        return segment(prose, words, split, to, out);
      }
      return add(from, to, { organisation: 2 });
    }
  }
  // "Central Asian states".
  if (size === 2 && CONTINENTAL.has(last) && COMPASS.holds(opener)) return add(from, to, { place: SPEAKS });
  if (size > 1 && DEMONYM.holds(closer) && !GIVEN_NAME.holds(opener)) return add(from, to, { organisation: 2 });
  for (let split = from + 1; split < to; split++) {
    if (nameAt(words, split, to).place === undefined) continue;
    if (COMPASS.holds(wordAt(words, split - 1)) && split - 1 === from) return add(from, to, { place: SPEAKS });
    if (split - from > 1 && /^\p{Lu}{2,6}$/u.test(words[from]!.text)) {
      add(from, from + 1, { organisation: 3 });
      return segment(prose, words, from + 1, to, out);
    }
    if (GIVEN_NAME.holds(opener) || size > 2) break;
    // "Cricket Australia", "Tate Britain".
    if (isCountryNamed(last)) return add(from, to, { organisation: GUESS + 0.3, person: GUESS });
    return add(from, to, { organisation: GUESS, person: FIELD.holds(opener) || ORDINARY_PLAIN.holds(opener) || NOBODY.holds(opener) || /^\p{Lu}{2,}$/u.test(words[from]!.text) ? 0 : GUESS + 0.2 });
  }
  // "West Arlington": a compass word before an unknown one.
  if (size === 2 && /^(?:north|south|east|west|upper|lower|inner|outer|northern|southern|eastern|western|central)$/.test(first)) return add(from, to, { place: 2 });
  if (size > 1 && size < 4 && CAR_MAKES.holds(opener) && !FIELD.holds(words[from + 1]) && !ROLE_NOUN.holds(closer)) return add(from, to, { other: SPEAKS });
  if (size > 1 && COMPANY.holds(opener)) return add(from, to, { organisation: 2 });
  add(from, to, shapeVotes(form, words, from, to));
}

function allNobody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!NOBODY.holds(words[at])) return false;
  return true;
}

type Add = (begin: number, end: number, votes: Readonly<Votes>, marks?: Marks) => void;

/** Addresses that stand inside names as well. */
const NAME_TOO = new Set('sheikh shah king prince pope bishop baron earl duke dean abbot sultan judge'.split(' '));

/** True for a word of no table: neither a people, place, body, title nor office. */
function isUnknown(word: Word): boolean {
  return !DEMONYM.holds(word) && !PLACE.holds(word) && !ORGANISATION_HEAD.holds(word) && !TITLE.holds(word) && !TITLE_MODIFIER.holds(word) && !FIELD.holds(word) && !ORDINARY.holds(word);
}

/** Finds the last capitalised title in the run and what follows it; true when the run was dealt with. */
function splitTitle(prose: string, words: readonly Word[], from: number, to: number, out: Piece[], add: Add): boolean {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]!;
    if (!word.capital || word.possessive && at < to - 1) continue;
    // "Choe Son Hui", "Martin Luther King Jr.": inside a name, or before its suffix, the word is a part of it.
    if (!TITLE.holds(word) && !(RELATION.holds(word) && at < to - 1 && !(KOREAN_GIVEN.test(words[at + 1]!.text) || at > from && words[at - 1]!.capital && !TITLE.holds(words[at - 1]) && !ROLE_NOUN.holds(words[at - 1])))) continue;
    if (at > from + 1 && at === to - 2 && NAME_SUFFIXES.has(plain(words[at + 1]))) continue;
    // "Nora King": behind a given name a title at the end is the family's.
    if (at === to - 1 && at === from + 1 && FAMILIES_TOO.has(word.lower) && GIVEN_NAME.holds(words[from]) && !words[from]!.possessive) continue;
    if (/^(?:girl|boy)$/.test(word.lower) && SCOUTS.has(words[at + 1]?.lower ?? '')) continue;
    // "Abdirahman Sheikh Hirsi": an address that is a name too, behind a word that names nobody else, is part of the name.
    if (at > from && at < to - 1 && NAME_TOO.has(word.form.plain) && words[at - 1]!.capital && isUnknown(words[at - 1]!)) continue;
    let rest = at + 1;
    if (rest < to && !words[rest]!.capital && TITLE_OF.holds(words[rest])) {
      rest++;
      if (words[rest]?.lower === 'the') rest++;
      rest = complementEnd(words, rest, to);
    }
    const tail = words.slice(rest, to);
    // "General Motors", "King Abdullah University": the name goes on to an organisation, so the word is no title.
    if (tail.some((inner) => FIRM_HEAD.holds(inner) || COMPANY_SUFFIX.holds(inner))) continue;
    if (tail.length === 2 && GEOGRAPHY_HEAD.holds(tail[1]) && !SURNAMES.holds(tail[1]) && at === from) continue;
    if (tail.length === 1 && (GEOGRAPHY_HEAD.holds(tail[0]) || EVENT_HEAD.holds(tail[0]) || ORGANISATION_HEAD.holds(tail[0]))) continue;
    if (to - from === 1) {
      if (words[from]!.weak || wordAt(words, from - 1)?.lower !== 'the') add(from, to, {}, { bare: true });
      return true;
    }
    let lead = isOneOffice(words, from, at) ? from : at;
    while (lead > from) {
      const before = wordAt(words, lead - 1);
      const joins = TITLE.holds(before) || TITLE_MODIFIER.holds(before) && !ORGANISATION_HEAD.holds(before) || TITLE_JOINTS.holds(before);
      if (!joins || DEMONYM.holds(before)) break;
      lead--;
    }
    // A head noun in front that holds a title inside its name ("Office of the President") is one organisation.
    const ahead = words.slice(from, at);
    if (rest >= to && BEFORE_TITLE.holds(wordAt(words, at - 1)) && ahead.some((inner) => ORGANISATION_HEAD.holds(inner))) continue;
    // "Assistant U.S. Attorney": before a country the modifier is the office's.
    let office = from;
    while (office + 1 < lead && TITLE_MODIFIER.holds(words[office]) && PLACE.holds(words[office + 1])) office++;
    if (lead > office) segment(prose, words, office, lead, out);
    // "Minister of State for Railways": all of the office.
    const stately = words[at + 2]?.lower === 'state' && words[at + 3]?.lower === 'for';
    if (rest > at + 1 && !stately) segment(prose, words, at + 2, rest, out);
    if (rest < to) {
      while (rest < to && (HONORIFIC.holds(words[rest]) || !words[rest]!.capital && !PARTICLE.holds(words[rest]))) rest++;
      if (rest < to) add(rest, to, { person: SETTLES }, { addressed: true, ...(RELATION.holds(word) ? {} : { title: { from, to: rest } }) });
    }
    return true;
  }
  return false;
}

/** What opens an office and no body: "Divisional Railway Manager", "Acting Police Minister", "Chief Public Relations Officer". */
const OPENS_OFFICE = plainlyAnyOf('acting deputy assistant additional associate joint chief senior divisional zonal vice executive interim principal');

/** True where all words before the title at `at` are of the office, by the first of them. */
function isOneOffice(words: readonly Word[], from: number, at: number): boolean {
  if (at - from < 2 || at - from > 4 || !OPENS_OFFICE.holds(words[from])) return false;
  for (let word = from + 1; word < at; word++) if (!FIELD.holds(words[word]) && !TITLE_MODIFIER.holds(words[word]) && !ORDINARY.holds(words[word]) && !GEOGRAPHY_HEAD.holds(words[word]) && !(ORGANISATION_HEAD.holds(words[word]) && !COMPANY_SUFFIX.holds(words[word]))) return false;
  return true;
}

/** Where the complement of a title ends: fields, a place, or all up to an organisation's head. */
function complementEnd(words: readonly Word[], from: number, to: number): number {
  for (let end = Math.min(to, from + 5); end > from; end--) {
    if (nameAt(words, from, end).place !== undefined) return end < to && COMPASS.holds(words[end]) ? end + 1 : end;
  }
  let at = from;
  while (at < to && (FIELD.holds(words[at]) || COMPLEMENT.holds(words[at]))) at++;
  for (let head = to - 1; head >= at; head--) {
    if (ORGANISATION_HEAD.holds(words[head])) return head + 1;
  }
  if (at > from) return at;
  return to;
}
