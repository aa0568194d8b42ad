import { matterStem } from './prepare';

/** A relation between two sides, told by verbs, nouns and adjectives of which some name it from the one end and some from the other. */
export interface RelationWord {
  readonly relation: string;
  /** The side that the subject or the possessive names: 0 or 1. */
  readonly subject: 0 | 1;
  /** A noun for whoever stands on that side ("supplier"): what possesses it is the other side. */
  readonly holder: boolean;
  /** The prepositions behind which the other side stands; "" is a name without one. */
  readonly behind: ReadonlySet<string>;
}

/**
 * Words by relation; each line: relation | side of the subject, "n" for nouns that name who stands there | what stands before the other side ("-" nothing) | words.
 * Converse pairs after Cruse, Lexical Semantics (1986, chapter 10: directional opposites), the words chosen by us.
 */
const LINES = `
transfer|0|to|sell export lend give donate deliver transfer cede award send provide supply loan ship lease export sale
transfer|0n|to of|seller exporter lender donor supplier provider
transfer|0|-|lend give pay grant award
transfer|1|from|buy purchase import borrow receive get obtain source inherit rent import gain
transfer|1n|from of|recipient buyer importer borrower customer
acquire|0|- of|buy purchase acquire acquisition takeover purchase
contest|0|- over against|beat defeat overcome trounce thrash outplay
contest|0|over against|win victory triumph
contest|1|to against|lose loss
succession|0|-|succeed replace
succession|0n|to of|successor replacement
succession|1|-|precede
succession|1n|to of|predecessor
dependence|0|on upon|depend rely dependent reliant dependence reliance dependency
influence|0|over on|influence leverage sway
influence|0|over|hold grip clout power authority
accuse|0|-|accuse blame
sue|0|-|sue
sue|0|against|lawsuit suit complaint
congratulate|0|-|congratulate praise commend applaud
criticize|0|-|criticize condemn denounce
invade|0|-|invade attack bomb shell
owe|0|-|owe
outnumber|0|-|outnumber outsell outstrip exceed overtake surpass dwarf
outweigh|0|-|outbid underbid outspend
invite|0|-|invite summon host welcome
own|0|-|own
own|0n|of|owner
own|1|to|belong
membership|0|to|belong
membership|0|-|join
membership|0n|of|member
warn|0|-|warn urge advise
`;

/** A word with its regular endings, which the stemmer does not always lead to one stem ("pay" and "pays", "succeed" and "succeeded"). */
function forms(word: string): string[] {
  return [word, `${word}s`, word.endsWith('e') ? `${word}d` : `${word}ed`, word.endsWith('e') ? `${word.slice(0, -1)}ing` : `${word}ing`];
}

const byStem = new Map<string, RelationWord[]>();
/** Nouns for a holder by the word itself: "exporter" and "export" share a stem. */
const byWord = new Map<string, RelationWord[]>();
for (const line of LINES.trim().split('\n')) {
  const [relation = '', subject = '', behind = '', list = ''] = line.split('|');
  const holder = subject.endsWith('n');
  const entry: RelationWord = { relation, subject: subject.startsWith('1') ? 1 : 0, holder, behind: new Set(behind.split(' ').map((one) => (one === '-' ? '' : one))) };
  const told = list.split(' ').flatMap((word) => (holder ? [word, `${word}s`] : forms(word).map(matterStem)));
  const known = holder ? byWord : byStem;
  for (const word of new Set(told)) known.set(word, [...(known.get(word) ?? []), entry]);
}

/** The relations a folded word may tell; none for most words. */
export function relationsToldBy(word: string): readonly RelationWord[] {
  return byWord.get(word) ?? byStem.get(matterStem(word)) ?? [];
}

/** Comparatives that tell one order from its two ends. */
const COMPARATIVES: readonly (readonly [string, string])[] = [
  ['more', 'less'], ['more', 'fewer'], ['higher', 'lower'], ['larger', 'smaller'], ['bigger', 'smaller'], ['greater', 'smaller'], ['longer', 'shorter'], ['faster', 'slower'], ['older', 'younger'], ['earlier', 'later'],
  ['better', 'worse'], ['cheaper', 'dearer'], ['richer', 'poorer'], ['stronger', 'weaker'], ['deeper', 'shallower'], ['warmer', 'colder'], ['hotter', 'cooler'], ['heavier', 'lighter'], ['taller', 'shorter'], ['wider', 'narrower'],
];
const comparatives = new Map<string, { readonly relation: string; readonly subject: 0 | 1 }>();
for (const [up, down] of COMPARATIVES) {
  const relation = comparatives.get(down)?.relation ?? comparatives.get(up)?.relation ?? up;
  comparatives.set(up, { relation, subject: 0 });
  comparatives.set(down, { relation, subject: 1 });
}

/** The order a comparative tells, and its subject's end of it; any other word in "-er" tells an order of its own. */
export function orderToldBy(word: string): { readonly relation: string; readonly subject: 0 | 1 } | undefined {
  return comparatives.get(word) ?? (/^\p{L}{3,}er$/u.test(word) ? { relation: word, subject: 0 } : undefined);
}

/** What two do together has no order: verbs and nouns whose sides may change places. */
const MUTUAL = new Set(
  'meet met meeting agree agreed talk talked discuss discussed marry married border cooperate cooperated negotiate negotiated sign signed share shared join joined hold held trade traded compete competed face faced play played fight fought draw drew tie tied relation relationship ties visit between with war alliance partnership friendship rivalry'
    .split(' ').map(matterStem),
);

/** Of these, verbs that tell it without another word: "X met Y", while "X signed Y" needs a "with". */
const MUTUAL_ALONE = new Set('meet met marry married border cooperate compete face play fight fought draw drew tie tied between with and versus'.split(' ').map(matterStem));

/** True for the matter stem of a verb or preposition between two names that may change places. */
export function isMutualAlone(stem: string): boolean {
  return MUTUAL_ALONE.has(stem);
}

/** True for the matter stem of a word for what two do together. */
export function isMutual(stem: string): boolean {
  return MUTUAL.has(stem);
}
