import type { RoleStatement, Span } from '../model';
import { stem } from '../text/tokens';
import type { Judging } from './judging';
import { officeOf } from './offices';
import type { PreparedSentence } from './prepare';

/** Verbs that tell an office, with its noun. */
const OFFICE_OF: ReadonlyMap<string, string> = new Map([['chairs', 'chair'], ['chaired', 'chair'], ['edits', 'editor'], ['edited', 'editor'], ['captains', 'captain'], ['captained', 'captain'], ['coaches', 'coach'], ['coached', 'coach'], ['presides', 'president'], ['commands', 'commander'], ['commanded', 'commander']]);
/** "Who now also chairs": so many words stand before the verb. */
const BEFORE = 2;

/** A role worded as a noun that the claim tells by a verb, and the words of the claim that do so. */
export interface ToldByVerb {
  readonly role: RoleStatement;
  readonly verb: Span;
}

/**
 * Offices that a claim tells by a verb behind a name ("X, who chairs the transport committee") as roles in words ("chair of the transport committee"). Left out where the nearest
 * articles tell something of the same person by the same verb.
 */
export function rolesToldByVerb({ draft, sentence, sources, nameOf }: Judging): ToldByVerb[] {
  return sentence.mentions.flatMap((mention): ToldByVerb[] => {
    if (mention.actor < 0 || draft.actors[mention.actor]?.kind !== 'person') return [];
    const behind = sentence.tokens.findIndex(({ start }) => start >= mention.span.end);
    if (sentence.tokens[behind]?.word !== 'who') return [];
    const as = officeAs(draft.prose, sentence, behind);
    if (as) return [{ verb: as, role: { actor: mention.actor, text: draft.text.slice(as.start, as.end), span: as, sentence: sentence.index, by: 'apposition', former: false } }];
    const at = sentence.tokens.findIndex(({ word }, i) => i > behind && i <= behind + BEFORE && OFFICE_OF.has(word));
    const [verb, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
    if (!verb || !next) return [];
    const end = sentence.tokens.slice(at + 1).find((token) => /[,;:.]/.test(draft.prose.slice(token.end, token.end + 1)))?.end ?? sentence.span.end;
    const root = stem(verb.word);
    const name = nameOf(mention.actor);
    const toldSo = sources.some(({ prepared, nameOf: theirs }) => prepared.sentences.some((one) => one.tokens.some(({ word }) => OFFICE_OF.has(word) && stem(word) === root) && one.mentions.some(({ actor }) => actor >= 0 && theirs(actor) === name)));
    if (toldSo) return [];
    const text = `${OFFICE_OF.get(verb.word) ?? ''} of ${draft.text.slice(next.start, end).replace(/^over /, '')}`;
    return [{ verb: { start: verb.start, end: verb.end }, role: { actor: mention.actor, text, span: { start: verb.start, end }, sentence: sentence.index, by: 'apposition', former: false } }];
  });
}

/** "Who runs the mill as its managing director": the office behind "as", up to the end of the relative clause. */
function officeAs(prose: string, { tokens, span }: PreparedSentence, who: number): Span | undefined {
  const end = tokens.slice(who).find((token) => /[,;:.]/.test(prose.slice(token.end, token.end + 1)))?.end ?? span.end;
  const as = tokens.findIndex(({ word, start }, at) => at > who && start < end && word === 'as');
  const first = as < 0 ? undefined : tokens.slice(as + 1).find(({ word }) => !/^(?:its|their|the|an?)$/.test(word));
  return first && officeOf(prose.slice(first.start, end)) ? { start: first.start, end } : undefined;
}
