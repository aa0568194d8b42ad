import type { Role, RoleStatement, Span } from '../model';
import { overlaps } from '../text/spans';
import type { Found, Judging } from './judging';
import { officeOf, officesAgree, type Office } from './offices';
import type { Passage } from './retrieve';

/** Compares each role the claim gives an actor with the roles the articles give; silent where no article names an office for the actor. */
export function compareRoles(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const role of judging.draft.roles) {
    if (role.sentence !== judging.sentence.index || !overlaps(role.span, judging.sentence.span)) continue;
    compareRole(judging, role, found);
  }
  return found;
}

function compareRole(judging: Judging, role: RoleStatement, found: Found): void {
  const own = officeOf(role.text);
  const actors = judging.corpus.actorsNamed(judging.nameOf(role.actor));
  const actor = actors.length === 1 ? actors[0] : undefined;
  if (!own || !actor) return;
  const stated = actor.roles.flatMap((there) => {
    const office = officeOf(there.text);
    return office ? [{ role: there, office }] : [];
  });
  const agreeing = stated.find(({ office }) => officesAgree(own, office));
  const other = agreeing ?? stated.find(({ role: there, office }) => office.field === own.field && !there.former) ?? stated[0];
  const passage = other && passageOf(judging, other.role);
  if (!other || !passage) return;
  const entry = { passage, claimSpan: role.span, claim: role.text, passageSpan: other.role.location.span, passageText: other.role.text };
  if (agreeing) {
    found.matched.push({ ...entry, kind: 'role' });
    return;
  }
  // "former" on the draft's side speaks of another time than the articles do.
  if (role.former) return;
  const sameOffice = own.office === other.office.office;
  const claimSpan = sameOffice ? role.span : headSpan(role, own);
  const instead = sameOffice ? other.role.text : headLike(own.head, other.office.head);
  found.differs.push({ ...entry, kind: 'role', claimSpan, claim: judging.text(claimSpan), about: actor.name, replacement: instead, loose: false });
}

/** The office's own words: where only the office differs, its country stands. */
function headSpan(role: RoleStatement, own: Office): Span {
  const at = role.text.indexOf(own.head);
  return at < 0 ? role.span : { start: role.span.start + at, end: role.span.start + at + own.head.length };
}

/** The source's office in the draft's manner of capitals. */
function headLike(own: string, theirs: string): string {
  return own === own.toLowerCase() ? theirs.toLowerCase() : theirs.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function passageOf(judging: Judging, role: Role): Passage | undefined {
  const source = judging.open(role.location.article);
  const sentence = source?.prepared.sentences.find((s) => s.span.start <= role.location.span.start && role.location.span.start < s.span.end);
  return source && sentence && { source, sentence, coverage: 0, windowCoverage: 0 };
}
