import type { ActorMention, LocalActor, RoleStatement } from '../model';
import { singleBlanks } from '../text/chars';
import type { Found } from './actors-join';
import type { Line } from './actors-opening';
import type { Piece } from './actors-shape';
import type { Word } from './actors-words';
import { textOf } from './name-forms';
import { isHonorific } from './names';
import { appositionAfter, copulaAfter, jointRole, roleBeforeComma, type RoleWords, titleBefore } from './roles';
import { anyOf } from './word-tests';
import { describedAfter, describedBefore, partBefore } from './roles-of-bodies';

/** The roles stated for the actors found. Of persons: titles before a name, what is said of it in commas or after "is", and the body it is "of"; of bodies and places: what they are called right before or behind the name. */
export function rolesOf(prose: string, found: readonly Found[], lines: readonly Line[], actors: readonly LocalActor[], mentions: readonly ActorMention[]): RoleStatement[] {
  const roles: RoleStatement[] = [];
  for (const [at, piece] of found.entries()) {
    const actor = mentions[at]!.actor;
    const kind = actors[actor]?.kind;
    if (actor < 0 || kind === undefined || kind === 'other') continue;
    const { words } = lines[at]!;
    const stated: RoleWords[] = [];
    if (kind !== 'person') {
      if (piece.country !== undefined || lines[at]!.heading) continue;
      const before = kind === 'organisation' ? describedBefore(words, piece.from) : undefined;
      const office = before === undefined && kind === 'organisation' ? partBefore(words, piece.from) : undefined;
      if (office !== undefined) stated.push(office);
      const after = lastWordPossessive(words, piece) ? undefined : describedAfter(words, piece.to);
      if (before !== undefined) stated.push(before);
      if (after !== undefined) stated.push(after);
      for (const role of stated) roles.push(statementOf(prose, words, role, actor, piece));
      continue;
    }
    // "the lead author, Dr Inês Sousa": the name opens with its forms of address.
    let from = piece.from;
    while (from > 0 && words[from]!.gap === 'blank' && words[from - 1]!.capital && isHonorific(words[from - 1]!.form.plain) && piece.title === undefined) from--;
    const title = piece.title !== undefined ? capitalTitle(words, piece.title.from, piece.title.to) : titleBefore(words, from);
    if (title !== undefined) stated.push(title);
    // "the board's chairman Prof. Ada Quist": an academic title leaves room for an office before it.
    // And so does a rank or form of address behind one: "coastguard spokesman Commodore Quist", "the union's president, Comrade Quist"; or an occupation: "its co-founder, chemist Ada Quist".
    const office = title === undefined ? undefined : piece.title !== undefined ? titleBefore(words, title.from) ?? (RANKED.test(words[title.from]!.lower) ? roleBeforeComma(words, title.from) : undefined) : roleBeforeComma(words, title.from);
    if (office !== undefined) stated.push(office);
    const comma = words[from] === undefined || title !== undefined ? undefined : roleBeforeComma(words, from);
    if (comma !== undefined) stated.push(comma);
    let after = piece.to;
    const next = found[at + 1];
    if (words[after]?.gap === 'blank' && words[after]!.lower === 'of' && next !== undefined && next.sentence === piece.sentence && next.from - after <= 2 && next.from > after) {
      if (actors[mentions[at + 1]!.actor]?.kind === 'organisation') {
        stated.push({ from: after, to: next.to, by: 'apposition', former: false });
        after = next.to;
      }
    }
    if (!lastWordPossessive(words, piece)) {
      const apposition = appositionAfter(words, after) ?? copulaAfter(words, after);
      if (apposition !== undefined) stated.push(apposition);
    }
    for (const role of stated) {
      roles.push(statementOf(prose, words, role, actor, piece));
    }
  }
  return roles.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const LEADS = anyOf('former then ex acting interim deputy vice late outgoing incoming retired assistant state federal district regional national county city senior then-state current then-acting');

const RANKED = /^(?:prof|comrade|gen|col|maj|capt|lt|lieut|brig|adm|commodore|sgt|sergeant|rev|pastor|dr|insp|superintendent|supt)/;

function statementOf(prose: string, words: readonly Word[], role: RoleWords, actor: number, piece: Found): RoleStatement {
  const span = { start: words[role.from]!.start, end: words[role.to - 1]!.end };
  return { actor, text: singleBlanks(prose.slice(span.start, span.end)), span, sentence: piece.sentence, by: role.by, former: role.former };
}

function lastWordPossessive(words: readonly Word[], piece: Piece): boolean {
  return words[piece.to - 1]?.possessive === true;
}

function capitalTitle(words: readonly Word[], from: number, to: number): RoleWords | undefined {
  while (from < to && /^(?:the|a|an)$/.test(words[from]!.lower)) from++;
  while (to > from && /^(?:mr|mrs|ms|dr|sir|dame)\.?$/.test(words[to - 1]!.lower)) to--;
  if (from >= to) return undefined;
  // Lower-case words of the title in front of the capitals: "former Prime Minister", "then-President", "former state District Judge".
  while (from > 0 && words[from]!.gap === 'blank' && LEADS.holds(words[from - 1])) from--;
  from = jointRole(words, from);
  const text = textOf(words, from, to);
  return { from, to, by: 'title', former: /^(?:former|then|ex|late|outgoing)\b/i.test(text) };
}
