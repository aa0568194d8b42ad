import { isRoleNoun } from '../extract/titles';
import type { Actor, Role, RoleStatement, Span } from '../model';
import { overlaps } from '../text/spans';
import { isFunctionWord, stem, tokenize } from '../text/tokens';
import type { Found, Judging } from './judging';
import { isGenericRole, nounsAgree, officeOf, officesAgree, type Office } from './offices';
import { passageAt, type Passage } from './retrieve';
import { rolesToldByVerb } from './roles-by-verb';

/** Compares each role the claim gives an actor with the roles the articles give; silent where no article names an office for the actor. */
export function compareRoles(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  const stated = judging.draft.roles.filter((role) => role.sentence === judging.sentence.index && overlaps(role.span, judging.sentence.span));
  for (const role of stated) compareRole(judging, role, found);
  for (const { role, verb } of rolesToldByVerb(judging)) {
    const told: Found = { matched: [], differs: [] };
    compareRole(judging, role, told);
    // The verb is marked; what the source calls the office does not fit in its place.
    found.differs.push(...told.differs.map(({ replacement: _, ...one }) => ({ ...one, claimSpan: verb, claim: judging.text(verb) })));
  }
  return found;
}

function compareRole(judging: Judging, role: RoleStatement, found: Found): void {
  const actors = judging.corpus.actorsNamed(judging.nameOf(role.actor));
  const actor = actors.length === 1 ? actors[0] : undefined;
  // "former" speaks of another time than the articles do; what a body or place is called is told in many ways.
  if (!actor || role.former || actor.kind !== 'person') return;
  const own = officeOf(role.text);
  if (!own || !compareOffice(judging, role, own, actor, found)) comparePost(judging, role, actor, found);
}

/** An office its holder has one of at a time, against the offices the articles give the actor; false where they give none. */
function compareOffice(judging: Judging, role: RoleStatement, own: Office, actor: Actor, found: Found): boolean {
  const stated = actor.wordings.flatMap((there) => {
    const office = officeOf(there.text);
    // What a company and what a state calls a person may add up; whether it does is seen below.
    return office && office.field === own.field ? [{ role: there, office }] : [];
  });
  const agreeing = stated.find(({ office }) => officesAgree(own, office));
  const other = agreeing ?? stated.find(({ role: there }) => !there.former) ?? stated[0];
  const passage = other && passageOf(judging, other.role);
  if (!other || !passage) return false;
  const entry = { passage, claimSpan: role.span, claim: role.text, passageSpan: other.role.location.span, passageText: other.role.text };
  if (agreeing) {
    found.matched.push({ ...entry, kind: 'role' });
    return true;
  }
  // One person under two names, each with one half of an office.
  if (role.text.toLowerCase() === other.role.text.toLowerCase()) return true;
  const sameOffice = own.office === other.office.office;
  const claimSpan = sameOffice ? role.span : wordsIn(role, own.head);
  const replacement = sameOffice ? other.role.text : headLike(own.head, other.office.head);
  found.differs.push({ ...entry, kind: 'role', claimSpan, claim: judging.text(claimSpan), about: actor.name, replacement, loose: false });
  return true;
}

/**
 * Other posts ("the coach of …") may add up, so another one in the sources is no difference. But a definite post that the claim's own
 * articles give to somebody else, while they call this actor something else, is.
 */
function comparePost(judging: Judging, role: RoleStatement, actor: Actor, found: Found): void {
  const own = postOf(role.text);
  if (own && compareCalling(judging, role, own, actor, found)) return;
  if (!own || own.scope.length === 0 || !/\bthe\s$/i.test(judging.draft.prose.slice(Math.max(0, role.span.start - 5), role.span.start))) return;
  if (actor.wordings.some((there) => postOf(there.text)?.head === own.head)) return;
  const heldByAnother = judging.sources.some(({ prepared, nameOf }) =>
    prepared.article.roles.some((there) => {
      if (there.former || nameOf(there.actor) === judging.nameOf(role.actor)) return false;
      const post = postOf(there.text);
      return post?.head === own.head && own.scope.every((word) => post.scope.includes(word));
    }),
  );
  const stated = actor.wordings.find((there) => !there.former && postOf(there.text) !== undefined);
  const passage = stated && passageOf(judging, stated);
  if (!heldByAnother || !stated || !passage) return;
  const claimSpan = wordsIn(role, own.words);
  found.differs.push({ passage, kind: 'role', claimSpan, claim: own.words, passageSpan: stated.location.span, passageText: stated.text, about: actor.name, loose: false });
}

/** Another calling than any the articles give the actor, and in no sentence that names him or her: the articles do not say so. True when a difference was found. */
function compareCalling(judging: Judging, role: RoleStatement, own: Post, actor: Actor, found: Found): boolean {
  if (addsToAny(own.head) || actor.kind !== 'person') return false;
  const stated = actor.wordings.find((there) => {
    const post = there.former ? undefined : postOf(there.text);
    return post !== undefined && !addsToAny(post.head);
  });
  const head = stem(own.head);
  const passage = stated && passageOf(judging, stated);
  if (!stated || !passage || actor.wordings.some((there) => tokenize(there.text).some((token) => stem(token.word) === head || (isRoleNoun(token.word) && nounsAgree(token.word, own.head))))) return false;
  const name = judging.nameOf(role.actor);
  const beside = judging.sources.some(({ prepared, nameOf }) => prepared.sentences.some((sentence) => sentence.stems.has(head) && sentence.mentions.some((m) => nameOf(m.actor) === name)));
  if (beside) return false;
  const claimSpan = wordsIn(role, own.words);
  found.differs.push({ passage, kind: 'role', claimSpan, claim: own.words, passageSpan: stated.location.span, passageText: stated.text, about: actor.name, loose: true });
  return true;
}

/** "Is accused", "a critic", "the medallist": said of somebody of whatever calling. */
function addsToAny(head: string): boolean {
  return isGenericRole(head) || head.endsWith('ed') || /^(?:medall?ist|champion|winner|loser|runner-up|holder|hero|victim|survivor|suspect|star|favourite|favorite|rival|friend|opponent|supporter|native)$/.test(head);
}

/** A role's noun, and of or at what it is. */
interface Post {
  readonly head: string;
  /** The noun as worded. */
  readonly words: string;
  /** Stems of what follows it. */
  readonly scope: readonly string[];
}

/** Takes a role apart; undefined where it has no role noun. */
function postOf(role: string): Post | undefined {
  const tokens = tokenize(role);
  const at = tokens.findIndex((token) => isRoleNoun(token.word));
  const head = tokens[at];
  if (!head) return undefined;
  const scope = tokens.slice(at + 1).filter((token) => !isFunctionWord(token.word)).map((token) => stem(token.word));
  return { head: head.word, words: role.slice(head.start, head.end), scope };
}

/** Where some words of a role stand; the whole role where they do not. */
function wordsIn(role: RoleStatement, words: string): Span {
  const at = role.text.indexOf(words);
  return at < 0 ? role.span : { start: role.span.start + at, end: role.span.start + at + words.length };
}

/** The source's office in the draft's manner of capitals. */
function headLike(own: string, theirs: string): string {
  return own === own.toLowerCase() ? theirs.toLowerCase() : theirs.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function passageOf(judging: Judging, role: Role): Passage | undefined {
  const source = judging.open(role.location.article);
  return source && passageAt(source, role.location.span.start);
}
