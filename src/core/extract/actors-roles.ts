import type { ActorMention, LocalActor, RoleStatement } from '../model';
import type { Found } from './actors-join';
import type { Line } from './actors-opening';
import type { Piece } from './actors-shape';
import type { Word } from './actors-words';
import { textOf } from './name-forms';
import { isHonorific } from './names';
import { appositionAfter, copulaAfter, roleBeforeComma, type RoleWords, titleBefore } from './roles';

/** The roles stated for the persons found: titles before a name, what is said of it in commas or after "is", and the body it is "of". */
export function rolesOf(prose: string, found: readonly Found[], lines: readonly Line[], actors: readonly LocalActor[], mentions: readonly ActorMention[]): RoleStatement[] {
  const roles: RoleStatement[] = [];
  for (const [at, piece] of found.entries()) {
    const actor = mentions[at]!.actor;
    if (actor < 0 || actors[actor]?.kind !== 'person') continue;
    const { words } = lines[at]!;
    const stated: RoleWords[] = [];
    // "the lead author, Dr Inês Sousa": the name opens with its forms of address.
    let from = piece.from;
    while (from > 0 && words[from]!.gap === 'blank' && words[from - 1]!.capital && isHonorific(words[from - 1]!.form.plain) && piece.title === undefined) from--;
    const title = piece.title !== undefined ? capitalTitle(words, piece.title.from, piece.title.to) : titleBefore(words, from);
    if (title !== undefined) stated.push(title);
    const comma = words[from] === undefined || title !== undefined ? undefined : roleBeforeComma(words, from);
    if (comma !== undefined) stated.push(comma);
    let after = piece.to;
    const next = found[at + 1];
    if (words[after]?.gap === 'blank' && words[after]!.lower === 'of' && next !== undefined && next.sentence === piece.sentence && next.from - after <= 2 && next.from > after) {
      const kind = actors[mentions[at + 1]!.actor]?.kind;
      if (kind === 'organisation') {
        stated.push({ from: after, to: next.to, by: 'apposition', former: false });
        after = next.to;
      }
    }
    if (!lastWordPossessive(words, piece)) {
      const apposition = appositionAfter(words, after) ?? copulaAfter(words, after);
      if (apposition !== undefined) stated.push(apposition);
    }
    for (const role of stated) {
      const span = { start: words[role.from]!.start, end: words[role.to - 1]!.end };
      roles.push({ actor, text: prose.slice(span.start, span.end).replace(/\s+/g, ' '), span, sentence: piece.sentence, by: role.by, former: role.former });
    }
  }
  return roles.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function lastWordPossessive(words: readonly Word[], piece: Piece): boolean {
  return words[piece.to - 1]?.possessive === true;
}

function capitalTitle(words: readonly Word[], from: number, to: number): RoleWords | undefined {
  while (from < to && /^(?:the|a|an)$/.test(words[from]!.lower)) from++;
  while (to > from && /^(?:mr|mrs|ms|dr|sir|dame)\.?$/.test(words[to - 1]!.lower)) to--;
  if (from >= to) return undefined;
  // Lower-case words of the title in front of the capitals: "former Prime Minister", "then-President".
  while (from > 0 && words[from]!.gap === 'blank' && /^(?:former|then|ex|acting|interim|deputy|vice|late|outgoing|incoming|retired|assistant)$/.test(words[from - 1]!.lower)) from--;
  const text = textOf(words, from, to);
  return { from, to, by: 'title', former: /^(?:former|then|ex|late|outgoing)\b/i.test(text) };
}
