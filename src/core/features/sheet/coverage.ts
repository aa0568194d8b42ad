import type { JudgedClaim, JudgedDraft, Standing } from '../../model';
import { standings, type ClaimType, type Counts, type Coverage } from './model';

/** What a comparison with files can never say; printed beside the figures so that they are not taken for more. */
const cannot: readonly string[] = [
  'whether a source is right, complete or up to date',
  'what stands in no supplied file: a missing claim is not a false one',
  'what headings, questions, first-person remarks, block quotes, tables, captions in pictures and code state',
  'whether a quotation is fair to its context, and whether sources that were written independently know of each other',
];

const types: readonly ClaimType[] = ['name', 'number', 'date', 'quote', 'attribution', 'wording'];

/** How many claims stand how, in all and by what they hold. */
export function coverageOf({ claims }: JudgedDraft, typesOf: (claim: JudgedClaim) => readonly ClaimType[]): Coverage {
  const typed = claims.map((claim) => ({ claim, types: claim.standing === 'unchecked' ? [] : typesOf(claim) }));
  const reasons = new Map<string, number>();
  for (const { claim } of claims.filter(({ standing }) => standing === 'unchecked')) reasons.set(claim.unchecked ?? 'not read', (reasons.get(claim.unchecked ?? 'not read') ?? 0) + 1);
  return {
    claims: claims.length,
    counts: countsOf(claims),
    byType: types.flatMap((type) => {
      const of = typed.filter((each) => each.types.includes(type)).map(({ claim }) => claim);
      return of.length === 0 ? [] : [{ type, claims: of.length, counts: countsOf(of) }];
    }),
    unchecked: [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([reason, count]) => ({ reason, claims: count })),
    cannot,
  };
}

function countsOf(claims: readonly { readonly standing: Standing }[]): Counts {
  return Object.fromEntries(standings.map((standing) => [standing, claims.filter((claim) => claim.standing === standing).length])) as Counts;
}
