import type { ActorKind } from '../model';
import { plain } from './actors-runs';
import type { Piece } from './actors-shape';
import type { Word } from './actors-words';
import { foldName } from './names';
import { countryOfDemonym, placeNamed } from './places';
import { reportingFrame } from './reporting-verbs';
import { appositionAfter, bodyBeside, copulaAfter, relationBefore, roleBeforeComma, titleBefore } from './roles';

/** Prepositions that a place follows; "of", "for" and "with" take any kind. */
const LOCATIVE = new Set('in near outside across throughout around inside'.split(' '));
const NEARLY = new Set('at from to into towards toward'.split(' '));
const PERSONAL = new Set('born died married aged smiled laughed wept graduated retired resigned resides grew'.split(' '));

/** The votes of a piece with those of the words beside it: titles, appositions and verbs for people, prepositions for places, nouns for bodies. */
export function votesBeside(words: readonly Word[], piece: Piece): Piece['votes'] {
  const votes: { -readonly [K in ActorKind]: number } = { person: 0, organisation: 0, place: 0, other: 0, ...piece.votes };
  const settled = Math.max(votes.person, votes.organisation, votes.place, votes.other) >= 6;
  if (settled) return piece.votes;
  const before = words[piece.from - 1];
  const next = words[piece.to];
  const possessive = words[piece.to - 1]?.possessive === true;
  if (titleBefore(words, piece.from) !== undefined || relationBefore(words, piece.from)) votes.person += 5;
  if (bodyBeside(words, piece.from, piece.to)) votes.organisation += 4;
  if (!possessive && appositionAfter(words, piece.to) !== undefined) votes.person += 4;
  else if (!possessive && copulaAfter(words, piece.to) !== undefined) votes.person += 3;
  if (before !== undefined && roleBeforeComma(words, piece.from) !== undefined && next?.gap !== 'blank') votes.person += 3;
  if (next !== undefined && !possessive) {
    if (next.gap !== 'other' && (next.lower === 'who' || next.lower === 'whose')) votes.person += 3;
    if (next.gap === 'blank') {
      if (reportingFrame(next.lower) !== undefined) {
        votes.person += piece.to - piece.from > 1 ? 1 : 0.4;
        votes.organisation += 0.6;
      }
      if (PERSONAL.has(next.lower)) votes.person += 1.5;
      if (/^(?:himself|herself)$/.test(next.lower)) votes.person += 3;
      if (/^(?:shares|stock|executives|employees|spokesman|spokeswoman|spokesperson|officials|customers)$/.test(next.lower)) votes.organisation += 2;
    }
    // An age in commas: "Ada Quist, 43,".
    if (next.gap === 'comma' && /^\d{1,2}$/.test(next.text) && words[piece.to + 1]?.gap !== 'blank') votes.person += 3;
    // "Tromsø, Norway": a place before its country.
    if (next.gap === 'comma' && next.capital && before?.lower !== undefined && (LOCATIVE.has(before.lower) || NEARLY.has(before.lower) || before.lower === 'of') && placeNamed(foldName(next.text)) !== undefined) votes.place += 2;
  }
  if (before !== undefined && words[piece.from]?.gap === 'blank') {
    const single = piece.to - piece.from === 1;
    if (LOCATIVE.has(before.lower)) votes.place += single ? 2 : 1.5;
    else if (NEARLY.has(before.lower)) votes.place += single ? 0.8 : 0.3;
    if (before.lower === 'the') {
      // "the Jones verdict" has its article from the noun; "the Wilmot Centre" from the name.
      const nounNext = next !== undefined && next.gap === 'blank' && !next.capital && !possessive && reportingFrame(next.lower) === undefined && !/^(?:of|in|on|at|for|to|and|is|was|has|will|with|by|from|as|that|which|or|had|are|were|would|could|can|may)$/.test(next.lower);
      if (!nounNext) {
        votes.person -= 3;
        votes.organisation += 1;
      }
    }
    if (countryOfDemonym(plain(before)) !== undefined && piece.to - piece.from > 1) votes.person += 0.5;
  }
  if (piece.to - piece.from === 1 && possessive) votes.organisation += 0.3;
  if (piece.to - piece.from === 1 && votes.person + votes.organisation + votes.place + votes.other <= 0) votes.organisation += 0.2;
  for (const kind of ['person', 'organisation', 'place', 'other'] as const) if (votes[kind] < 0) votes[kind] = 0;
  return votes;
}
