import { isTime } from './actors-runs';
import { addPhraseVotes } from './actors-phrases';
import { type FullVotes, fullVotes, GUESS, type Piece } from './actors-shape';
import { type Word, wordAt } from './actors-words';
import { hasPlaceOf, landBefore, thingAfter, thingBefore } from './actors-things';
import { isWrittenSuffix } from './organisations';
import { isCountry, placeNamed } from './places';
import { appositionAfter, copulaAfter, relationBefore, relationInCommas, roleBeforeComma, titleBefore } from './roles';
import { bodyBeside } from './roles-of-bodies';
import { COMPANY_SUFFIX, DEMONYM, PLACE_OR_PEOPLE, REPORTS } from './word-kinds';
import { anyOf, like, WordTest } from './word-tests';

/** Prepositions that a place follows; "of", "for" and "with" take any kind. */
const LOCATIVE = anyOf('in near off outside across throughout around inside');
/** Verbs of motion and stay that take a place for their object. */
const GOING = anyOf('leave leaves left leaving reach reaches reached reaching enter entered flee fled fleeing');
const NEARLY = anyOf('at from to into towards toward');
/** Verbs of going somewhere to stay, and of being brought there. */
const MOVES = anyOf('move moves moved moving relocate relocated relocating emigrate emigrated migrate migrated evacuated resettled returned fled flew travelled traveled drove sailed');
const TELLS = anyOf('told telling tells');
const PERSONAL = anyOf('born died married aged smiled laughed wept graduated retired resigned resides grew thinks feels felt knows knew walked sat stood joked sang wept drove ran slept');
/** Acts of people more often than of bodies. */
const ACTS = anyOf('signed met visited arrived flew travelled traveled spoke scored wants wanted headed netted kicked played beat defeated lost won wore took came went returned joined left made began has had was is did');
/** Nouns that say of a name before them that it is a place. */
const LANDS = anyOf('district province village town region county island islands valley mountain mountains prison street beach river coast airport peninsula suburb neighbourhood neighborhood prefecture state city');

/** Nouns that say of a name before them that it is a body. */
const STREET = new Set('street road avenue lane close drive terrace crescent way grove walk gardens park square place court hill'.split(' '));
const OF_PEOPLES = anyOf('people peoples tribe tribes tribespeople community communities minority refugees muslims christians villagers clan clans nomads herders speakers');
const OF_BODIES = anyOf('poll survey shares stock executives employees spokesman spokeswoman spokesperson officials customers group union party club firm company agency newspaper magazine charity airline news chain');
/** After "the" and a name, these go on with the sentence; any other small word is the noun that the article belongs to. */
const NO_NOUNS = anyOf('of in on at for to and is was has will with by from as that which or had are were would could can may');

const PREPOSITION = anyOf('of at in on with for from to by near against about');
/** What goes on behind the subject of its clause. */
const GOES_ON = like(/ed$|^(?:and|will|would|could|can|may|must|should|who)$/);
/** Articles of other languages with which newspapers are named. */
const ARTICLE_ABROAD = new WordTest(({ text }) => /^(?:Le|La|El|Die|Der|Das|Il|O|De)$/.test(text));

/** Nouns for works on the land, named after where they stand. */
const SITES = anyOf('field fields basin plant dam site facility quarry reservoir array observatory reserve estate terminal shipyard smelter depot block deposit wetland wetlands marsh forest lighthouse crossing checkpoint');

const PROJECTS = anyOf('project mine prospect property concession license licence');
/** Wings and standing of a party, right before its name. */
const PARTY_LIKE = anyOf('far-right far-left right-wing left-wing centre-right centre-left center-right center-left ultranationalist populist green ruling governing opposition nationalist separatist islamist pro-business pro-european');
const SUFFIX = new WordTest((form) => COMPANY_SUFFIX.says(form) || isWrittenSuffix(form.text));
/** Who speaks for a firm: "analyst Ada Quist of …". */
const OF_A_FIRM = anyOf('analyst economist strategist trader broker banker consultant');

/** The votes of a piece with those of the words beside it: titles, appositions and verbs for people, prepositions for places, nouns for bodies. */
export function votesBeside(words: readonly Word[], piece: Piece): FullVotes {
  const votes = fullVotes(piece.votes);
  const settled = Math.max(votes.person, votes.organisation, votes.place, votes.other) >= 6;
  if (settled) return votes;
  const before = wordAt(words, piece.from - 1);
  const next = words[piece.to];
  const possessive = wordAt(words, piece.to - 1)?.possessive === true;
  // "owner Oxford University": a name with the head of a body stays one.
  const body = bodyBeside(words, piece.from, piece.to) && wordAt(words, piece.from - 2)?.lower !== 'fellow';
  // "foundry operator Kestrel Castings": what may be a firm's trade or a person's is a person's before a given name.
  if (votes.organisation < (votes.person > 1 ? 4 : 3) && (titleBefore(words, piece.from) !== undefined && !(body && votes.person <= 1) || relationBefore(words, piece.from) || relationInCommas(words, piece.from, piece.to))) votes.person += 5;
  if (body) votes.organisation += 4;
  // "the far-right Hogar Firme", unless a role stands between.
  if (PARTY_LIKE.holds(before) && words[piece.from]!.gap === 'blank' && votes.person < 3 && wordAt(words, piece.from - 2)?.lower === 'the') votes.organisation += 3;
  // "the Panamanian-flagged Coral Aster".
  if (before !== undefined && words[piece.from]!.gap === 'blank' && before.form.hyphen && /-flagged$/.test(before.lower)) votes.other += 4;
  const near = before !== undefined && words[piece.from]!.gap === 'blank' && !before.capital && !before.possessive;
  if (near && landBefore(before.lower) && votes.person < 3) votes.place += 4;
  if (near && GOING.holds(before) && piece.to - piece.from === 1 && votes.person < 1) votes.place += 1.2;
  // "on loan from Rosenborg"; "told Le Monde": an article of another language behind a verb of telling opens a newspaper's name.
  if (near && before.lower === 'from' && words[piece.from - 2]?.lower === 'loan') votes.organisation += 2;
  if (near && before.lower === 'told' && piece.to - piece.from === 2 && ARTICLE_ABROAD.holds(words[piece.from])) votes.organisation += 2;
  // "Its flagship beer, Old Heron,".
  if (before !== undefined && words[piece.from]!.gap === 'comma' && !before.capital && !before.possessive && next?.gap !== 'blank' && votes.person < 3 && thingBefore(before.lower)) votes.other += 4;
  // "the missile, the Vasama".
  if (near && before.lower === 'the' && words[piece.from - 1]!.gap === 'comma' && thingBefore(wordAt(words, piece.from - 2)?.lower ?? '')) votes.other += 4;
  if (before !== undefined && words[piece.from]?.gap === 'blank' && !before.capital && !before.possessive && thingBefore(before.lower) && votes.person < 3) votes.other += 4;
  if (next !== undefined && next.gap === 'blank' && !possessive && votes.person < 3 && votes.organisation < 4 && thingAfter(next.lower)) votes.other += 2;
  if (!possessive && appositionAfter(words, piece.to) !== undefined) votes.person += 4;
  // "A core from a cave in Lund is any guide": a name behind its preposition is no subject.
  else if (!possessive && !(before !== undefined && words[piece.from]!.gap === 'blank' && LOCATIVE.holds(before)) && copulaAfter(words, piece.to) !== undefined) votes.person += 3;
  if (before !== undefined && roleBeforeComma(words, piece.from) !== undefined && next?.gap !== 'blank') votes.person += 3;
  const behind = words[piece.from]!.gap === 'blank' && PREPOSITION.holds(before);
  if (next !== undefined && !possessive) {
    if (next.gap === 'comma' && next.lower === 'where' && before?.lower !== 'the' && votes.organisation < GUESS) votes.place += 1.2;
    if (next.gap !== 'other' && (next.lower === 'who' || next.lower === 'whose')) votes.person += 3;
    if (next.gap === 'blank') {
      // "Karun villagers", "the Karun minority": a people is no person.
      if (piece.to - piece.from === 1 && OF_PEOPLES.holds(next) && votes.person < 3) votes.other += 2;
      // "A group in Lund said": what stands behind a preposition does not speak.
      if (REPORTS.holds(next) && !behind) {
        votes.person += piece.to - piece.from > 1 ? 1 : lettered(piece) || before?.lower === 'the' ? 0.4 : 0.45;
        votes.organisation += 0.5;
      }
      if (PERSONAL.holds(next)) votes.person += 1.5;
      if (piece.to - piece.from === 1 && LANDS.holds(next)) votes.place += 1.5;
      else if (votes.person < 3 && SITES.holds(next) && before?.lower === 'the') votes.place += 1;
      else if (votes.person < 3 && (SITES.holds(next) || PROJECTS.holds(next)) && /^(?:its|their)$/.test(before?.lower ?? '')) votes.place += 2;
      if (next.lower === 'himself' || next.lower === 'herself') votes.person += 3;
      if (OF_BODIES.holds(next)) votes.organisation += 3;
    }
    // "Quist, on whom the club relies", "Quist, now 27,".
    if (next.gap === 'comma' && (words[piece.to + 1]?.gap === 'blank' && /^(?:whom|whose)$/.test(words[piece.to + 1]!.lower) || /^(?:now|then|aged)$/.test(next.lower) && /^\d{1,2}$/.test(words[piece.to + 1]?.text ?? ''))) votes.person += 3;
    // An age in commas: "Ada Quist, 43,".
    if (next.gap === 'comma' && /^\d{1,2}$/.test(next.text) && words[piece.to + 1]?.gap !== 'blank') votes.person += 3;
    // "Tromsø, Norway": a place before its country.
    if (next.gap === 'comma' && next.capital && votes.person < 3 && ((words[piece.to + 1]?.gap ?? 'other') !== 'blank' || /^(?:and|on|in|was|is|said|has)$/.test(words[piece.to + 1]!.lower)) && piece.to - piece.from <= 2 && isCountry(placeNamed(next.form.name) ?? '')) votes.place += 1.2;
    if (next.gap === 'comma' && next.capital && before?.lower !== undefined && (LOCATIVE.holds(before) || NEARLY.holds(before) || before.lower === 'of') && placeNamed(next.form.name) !== undefined && votes.organisation < 3) votes.place += 2;
  }
  if (before !== undefined && words[piece.from]?.gap === 'blank') {
    const single = piece.to - piece.from === 1;
    // "in Brindle's head" is no place.
    if (LOCATIVE.holds(before)) votes.place += possessive ? 0.8 : single ? 2 : 1.5;
    // "at Flushing Meadows": two words of no known person.
    else if (before.lower === 'at' && !single && votes.person <= 1) votes.place += 1.2;
    else if (NEARLY.holds(before) && wordAt(words, piece.from - 2)?.lower !== 'according') votes.place += single ? 0.8 : moved(words, piece.from - 1) ? 1.5 : 0.3;
    // "as far as Lund".
    else if (before.lower === 'as' && /^(?:far|near|close)$/.test(wordAt(words, piece.from - 2)?.lower ?? '')) votes.place += 2;
    // "Ada Quist, 51, of Lund" and "the town of Lund".
    if (before.lower === 'of' && (words[piece.from - 1]!.gap === 'comma' && /^\d{1,2}$/.test(wordAt(words, piece.from - 2)?.text ?? '') || LANDS.holds(wordAt(words, piece.from - 2)))) votes.place += 3;
    if (before.lower === 'of' && /^(?:formerly|originally)$/.test(wordAt(words, piece.from - 2)?.lower ?? '')) votes.place += 3;
    // "Frost BV of Tromsø"; "Analyst Ada Quist of Bintang Sekuritas".
    if (before.lower === 'of' && votes.person < 3 && single && SUFFIX.holds(wordAt(words, piece.from - 2))) votes.place += 3;
    if (before.lower === 'of' && votes.person < 3 && wordAt(words, piece.from - 2)?.capital && [3, 4, 5].some((back) => OF_A_FIRM.holds(wordAt(words, piece.from - 1 - back)))) votes.organisation += 3;
    if (before.lower === 'of' && votes.person < 3 && hasPlaceOf(wordAt(words, piece.from - 2)?.lower ?? '')) votes.place += 3;
    if (before.lower === 'from' && words[piece.from - 1]!.gap === 'comma' && next?.gap !== 'blank') votes.place += 1.5;
    if (before.lower === 'the') {
      // "the Jones verdict" has its article from the noun; "the Wilmot Centre" from the name.
      const nounNext = next !== undefined && next.gap === 'blank' && !next.capital && !possessive && !REPORTS.holds(next) && !NO_NOUNS.holds(next);
      if (!nounNext) {
        votes.person -= 3;
        votes.organisation += 1;
        // "the star of The Lodgers": an article with a capital inside a sentence is of a title, a paper's where somebody told it.
        if (before.capital && !before.weak) {
          if (TELLS.holds(wordAt(words, piece.from - 2))) votes.organisation += 2;
          else votes.other += 1.3;
        }
      }
    }
    if (DEMONYM.holds(before) && piece.to - piece.from > 1) votes.person += 0.5;
  }
  addPhraseVotes(words, piece, votes);
  // "Nine Elm Street, Toxteth, where": behind a street's comma stands the town.
  if (piece.to - piece.from === 1 && votes.person < 1 && words[piece.from]!.gap === 'comma' && next?.gap !== 'blank' && STREET.has(before?.lower ?? '')) votes.place += 3;
  if (piece.to - piece.from === 1 && possessive) votes.organisation += 0.15;
  if (piece.to - piece.from === 1 && !lettered(piece)) votes.person += ABSTRACT.holds(words[piece.from]) ? -3 : personAround(words, piece, behind);
  if (piece.to - piece.from === 1 && votes.person + votes.organisation + votes.place + votes.other <= 0) votes.organisation += 0.2;
  if (votes.person < 0) votes.person = 0;
  if (votes.organisation < 0) votes.organisation = 0;
  if (votes.place < 0) votes.place = 0;
  if (votes.other < 0) votes.other = 0;
  return votes;
}

/** "moved from Lund to Malmö", "returned to Lund": a verb of moving stands before the preposition at `at`, or before the one of where from. */
function moved(words: readonly Word[], at: number): boolean {
  for (let verb = at - 1; verb >= 0 && at - verb <= 6 && words[verb + 1]!.gap === 'blank'; verb--) if (MOVES.holds(words[verb])) return true;
  return false;
}

function lettered(piece: Piece): boolean {
  return !/^[A-Z][a-z]+$/.test(piece.text) && (/^[\p{Lu}\d&.]+$/u.test(piece.text) || /\p{Ll}\p{Lu}/u.test(piece.text) && !/^(?:Mac|Mc|De|Fitz)\p{Lu}\p{Ll}+$/u.test(piece.text));
}

const OF_PEOPLE = anyOf('he she his her himself herself');
const OF_THINGS = anyOf('it its itself which');
/** How far after a lone name a "he" or "her" still points at it, in words. */
const PRONOUN_REACH = 14;

const ABSTRACT = like(/.{3}(?:ism|ness|tion|ity)$/);
const OF_SELF = like(/^(?:i|my|me|myself|i['’](?:m|ve|d|ll))$/);

/** “… I will go,” said Brindle.: who is named right behind marks that somebody speaks of himself in. */
function speaksBehindMarks(words: readonly Word[], piece: Piece): number {
  const before = wordAt(words, piece.from - 1);
  const next = words[piece.to];
  const inverted = before !== undefined && before.gap === 'other' && !before.capital && words[piece.from]!.gap === 'blank' && REPORTS.holds(before);
  const plainly = !inverted && words[piece.from]!.gap === 'other' && next !== undefined && next.gap === 'blank' && REPORTS.holds(next) && words[piece.to + 1]?.gap !== 'blank';
  if (!inverted && !plainly) return 0;
  for (let at = 0; at < piece.from; at++) if (OF_SELF.holds(words[at])) return 1;
  return inverted ? 0.6 : 0.2;
}

/** Evidence from the words around a lone name: "he" or "her" after it, acts of people right behind it, what was said in front of it. */
function personAround(words: readonly Word[], piece: Piece, behind: boolean): number {
  let votes = speaksBehindMarks(words, piece);
  const next = words[piece.to];
  // "Critics of Brindle met": what stands behind a preposition does not act.
  if (next !== undefined && next.gap === 'blank' && ACTS.holds(next) && !behind) votes += 0.3;
  // "a Commonwealth champion … his": a name before its noun is nobody a pronoun means.
  const subject = next !== undefined && (wordAt(words, piece.to - 1)?.possessive === true || next.gap === 'comma' || next.gap === 'blank' && !next.capital && (ACTS.holds(next) || PERSONAL.holds(next) || REPORTS.holds(next) || GOES_ON.holds(next)));
  if (!subject || behind) return votes;
  for (let at = piece.to; at < Math.min(words.length, piece.to + PRONOUN_REACH); at++) {
    const word = words[at]!;
    // Another name may be the one meant, unless a place or what has an article.
    if (word.capital && !word.weak && word.text !== 'I' && !PLACE_OR_PEOPLE.holds(word) && !isTime(words, at) && !(words[at - 1]!.lower === 'the' && word.gap === 'blank')) break;
    if (OF_PEOPLE.holds(word)) {
      votes += 1;
      break;
    }
    if (OF_THINGS.holds(word)) {
      votes -= 0.7;
      break;
    }
  }
  return votes;
}
