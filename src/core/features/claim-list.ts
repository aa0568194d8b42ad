import type { Difference, Finding, JudgedClaim, JudgedDraft, Standing } from '../model';
import { joined, oneLine } from './card';
import { say } from '../text/say';
import { where } from '../text/where';

/** Standings in the order a desk works through them: what the sources contradict first, what nobody has to look at last. */
export const standingsInOrder: readonly Standing[] = ['conflict', 'missing', 'near', 'found', 'unchecked'];

/** A claim with the findings that stand in it. */
export interface ListedClaim {
  readonly judged: JudgedClaim;
  readonly findings: readonly Finding[];
}

/** The claims of one standing, in order of position. */
export interface ClaimGroup {
  readonly standing: Standing;
  readonly claims: readonly ListedClaim[];
}

/** A draft's claims by standing; a standing without claims has no group. A finding belongs to the claim it starts in. */
export function claimGroups({ claims }: JudgedDraft, findings: readonly Finding[]): readonly ClaimGroup[] {
  const listed = claims.map((judged): ListedClaim => ({ judged, findings: findingsIn(judged, findings) }));
  return standingsInOrder
    .map((standing) => ({ standing, claims: listed.filter(({ judged }) => judged.standing === standing) }))
    .filter((group) => group.claims.length > 0);
}

/** How many claims stand where; every standing is named. The sum without `unchecked` is the denominator of a coverage. */
export function countStandings({ claims }: JudgedDraft): Readonly<Record<Standing, number>> {
  const counts = { found: 0, near: 0, conflict: 0, missing: 0, unchecked: 0 };
  for (const { standing } of claims) counts[standing] += 1;
  return counts;
}

/** What differs in a claim, in a few words; "" where nothing does. */
export function whatDiffers({ judged: { differences } }: ListedClaim): string {
  const [first, ...more] = differences;
  return first ? joined([inWords(first), more.length > 0 ? say('{0} more', more.length) : '']) : '';
}

/** Why a claim is not looked up, else where its best passage stands; "" where none does. */
export function whereItStands({ judged: { claim, evidence } }: ListedClaim): string {
  if (claim.unchecked !== undefined) return say(claim.unchecked);
  const best = evidence[0]?.location;
  return best ? where(best) : '';
}

function inWords({ claim, passage }: Difference): string {
  return passage === '' ? oneLine(claim) : `${oneLine(claim)} ≠ ${oneLine(passage)}`;
}

function findingsIn({ claim }: JudgedClaim, findings: readonly Finding[]): Finding[] {
  const inside = (start: number): boolean => claim.span.start <= start && start < claim.span.end;
  return findings.filter(({ span, also }) => inside(span.start) || also.some(({ start }) => inside(start)));
}
