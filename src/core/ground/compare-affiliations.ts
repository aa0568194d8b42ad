import { isRoleNoun } from '../extract/titles';
import type { ActorKind, ActorMention, Role, Span } from '../model';
import { contains } from '../text/spans';
import { tokenize } from '../text/tokens';
import { postsTold, sentencesAbout } from './compare-posts';
import type { Found, FoundDifference, Judging } from './judging';
import { mayBeOne } from './metonyms';
import type { PreparedSentence } from './prepare';
import { passageAt, type Source } from './retrieve';

/** Whom or what somebody works for or stands at the head of: a body, or for the same post a place. */
interface Affiliation {
  readonly name: string;
  readonly kind: ActorKind;
  /** A body, or what a post is "at", whatever it was taken for. */
  readonly employs: boolean;
  readonly span: Span;
}

/** A body or place that the claim gives a person's post to, while the articles give the post to another one and never name the person beside the claim's: at most one difference. */
export function compareAffiliations(judging: Judging): Found {
  for (const mention of judging.sentence.mentions) {
    if (judging.draft.actors[mention.actor]?.kind !== 'person') continue;
    const made = otherAffiliation(judging, mention);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

function otherAffiliation(judging: Judging, mention: ActorMention): FoundDifference | undefined {
  const { draft, corpus, nameOf, text } = judging;
  const name = nameOf(mention.actor);
  const actors = corpus.actorsNamed(name);
  const actor = actors.length === 1 ? actors[0] : undefined;
  const held = actor?.wordings.filter(({ former }) => !former) ?? [];
  if (!actor || held.length === 0) return undefined;
  // Where no near article tells of the person, nothing is known of whom else that person stands beside.
  if (sentencesAbout(judging, name).length === 0) return undefined;
  for (const span of postsTold(judging, mention)) {
    const told = affiliations(judging, draft, span, nameOf).filter(({ name: own }) => own !== name);
    if (told.length === 0) continue;
    const head = headOf(text(span));
    const isSamePost = (role: Role): boolean => head !== undefined && headOf(role.text) === head;
    const stated = held.flatMap((role) => {
      const source = judging.open(role.location.article);
      return source ? affiliations(judging, source.prepared.article, role.location.span, source.nameOf).map((affiliation) => ({ role, source, affiliation })) : [];
    });
    // "the mayor of Lund, Sweden": one of them that is right makes the post right.
    if (told.some((own) => stated.some(({ affiliation }) => isKindred(affiliation.name, own.name) || mayBeOne(affiliation.name, own.name)))) continue;
    // "The director of the Quay Museum becomes the director of the Tide Gallery": the claim tells of both.
    if (stated.some(({ affiliation }) => judging.names.includes(affiliation.name))) continue;
    for (const own of told) {
      const other = stated.find(({ role, affiliation: { kind } }) => kind === own.kind && isSamePost(role)) ?? stated.find(({ affiliation }) => own.kind === 'organisation' && affiliation.employs);
      if (!other || isNamedBeside(judging, name, own.name, isSamePost(other.role) ? 0 : 1)) continue;
      return differenceOf(judging, postSpan(text(span), span.start, own.span), other, actor.name, !isSamePost(other.role));
    }
  }
  return undefined;
}

function differenceOf({ text }: Judging, claimSpan: Span, { role, source }: { readonly role: Role; readonly source: Source }, about: string, loose: boolean): FoundDifference | undefined {
  const passage = passageAt(source, role.location.span.start);
  return passage && { passage, kind: 'role', claimSpan, claim: text(claimSpan), passageSpan: role.location.span, passageText: role.text, about, loose };
}

/** Bodies and places of the corpus that the words of a post name; demonyms count as their countries. */
function affiliations({ corpus }: Judging, { mentions, prose }: Pick<Judging['draft'], 'mentions' | 'prose'>, span: Span, nameOf: (actor: number) => string): Affiliation[] {
  return mentions.flatMap((mention) => {
    if (!contains(span, mention.span)) return [];
    const name = nameOf(mention.actor);
    const known = corpus.actorsNamed(name);
    const kind = known.length === 1 ? known[0]!.kind : undefined;
    return kind === 'organisation' || kind === 'place' ? [{ name, kind, employs: kind === 'organisation' || /\bat\s$/.test(prose.slice(Math.max(0, mention.span.start - 4), mention.span.start)), span: mention.span }] : [];
  });
}

/** From the noun of a post that starts at `start` to the name of its body, whichever comes first: "mayor of Lund". */
function postSpan(post: string, start: number, body: Span): Span {
  const noun = tokenize(post).find(({ word }) => isRoleNoun(word));
  return noun === undefined ? body : { start: Math.min(body.start, start + noun.start), end: Math.max(body.end, start + noun.end) };
}

/** The noun of a post in lower case; undefined for "of the mill". */
function headOf(role: string): string | undefined {
  return tokenize(role).find(({ word }) => isRoleNoun(word))?.word;
}

/** One name within the other: a body and its branch. */
function isKindred(one: string, other: string): boolean {
  const words = new Set(one.split(' '));
  return other.split(' ').some((word) => word.length > 2 && words.has(word));
}

/** Both in one sentence, or within so many sentences of one paragraph. */
function isNamedBeside({ sources }: Judging, person: string, body: string, within: number): boolean {
  return sources.some(({ prepared: { sentences }, nameOf }) => {
    const names = ({ mentions }: PreparedSentence, name: string): boolean => mentions.some(({ actor }) => nameOf(actor) === name);
    return sentences.some((one) => names(one, person) && sentences.slice(Math.max(0, one.index - within), one.index + within + 1).some((other) => other.block === one.block && names(other, body)));
  });
}
