import type { Span } from '../model';
import { isLeftOut } from './compare-agents';
import { doingsIn, type Doing, type Somebody } from './doings';
import type { Found, FoundDifference, Judging } from './judging';
import { matterShare } from './matter-places';
import { countryMeant, partiesOf } from './parties';
import { isMutual } from './relation-words';
import { matterStem } from './prepare';
import { tellingOf, tellingOfClaim, tellsSame } from './telling';

const PASSAGES = 40;
/** A sentence that tells of more is of several matters. */
const THINGS = 24;
/** Of the claim's matter the passage has so much; more where only another does the same to the same. Chosen on the development sets. */
const OF_THE_MATTER = 0.34;
const OF_OTHERS = 0.5;
/** A passage with this share of what the best one has may tell of the same. */
const AS_MUCH = 0.6;
/** Verbs that lead on to another. */
const LEADS_ON = /^(?:need|help|let|tr(?:y|ie)|want|require|oblige|force|seem|appear|begin|start|stop|continue)/;

/** Somebody does in the claim what in the passage of its matter is done to him, or is done to the same by another, named or told by a noun. At most one difference. */
export function compareTurned(judging: Judging): Found {
  const made = turned(judging);
  return { matched: [], differs: made ? [made] : [] };
}

function turned(judging: Judging): FoundDifference | undefined {
  const { sentence, prepared, nameOf } = judging;
  const told = tellingOfClaim(judging);
  if (told.length > THINGS) return undefined;
  const own = doingsIn(prepared, sentence, nameOf, told).filter(({ verb, agent }) => agent && !isMutual(matterStem(verb.word)) && !LEADS_ON.test(verb.word));
  if (own.length === 0) return undefined;
  const about = judging.passages.slice(0, PASSAGES).map((passage) => ({ passage, share: matterShare(judging, passage) })).filter(({ share }) => share >= AS_MUCH * OF_THE_MATTER);
  const there = about.map(({ passage, share }) => ({ passage, share, doings: doingsIn(passage.source.prepared, passage.sentence, passage.source.nameOf, tellingOf(passage)) }));
  const named = new Set(partiesOf(prepared, sentence, nameOf).map(({ name }) => countryMeant(name)));
  for (const mine of own) {
    const same = there.flatMap(({ passage, share, doings }) => doings.filter(({ verb }) => tellsSame(mine.verb, sentence, verb, passage.sentence)).map((doing) => ({ passage, share, doing })));
    const most = Math.max(...same.map(({ share }) => share), OF_THE_MATTER);
    const near = same.filter(({ share }) => share >= AS_MUCH * most);
    if (near.some(({ doing }) => isOne(mine.agent, doing.agent))) continue;
    const other = near.find(({ passage, doing, share }) => !isLeftOut(passage, mine.agent?.name ?? '') && share >= OF_THE_MATTER && (isTurned(mine, doing) || (share >= OF_OTHERS && isOthers(mine, doing, named))));
    if (!other || !mine.agent) continue;
    const { text } = other.passage.source.prepared.article;
    const claimSpan: Span = { start: mine.agent.start, end: mine.agent.end };
    const { verb } = other.doing;
    return {
      passage: other.passage, kind: 'polarity', claimSpan, claim: judging.text(claimSpan), passageSpan: { start: verb.start, end: verb.end }, passageText: text.slice(verb.start, verb.end),
      about: text.slice(other.passage.sentence.span.start, other.passage.sentence.span.end), loose: true,
    };
  }
  return undefined;
}

function isTurned({ agent, patient }: Doing, there: Doing): boolean {
  if (patient && isOne(agent, there.patient) && !isOne(patient, there.patient)) return true;
  return isOne(patient, there.agent) && !isOne(patient, there.patient) && there.agent !== undefined;
}

/** The same thing is done to the same, by another whom the claim names too. */
function isOthers({ agent, patient }: Doing, there: Doing, named: ReadonlySet<string>): boolean {
  return isOne(patient, there.patient) && agent?.name !== undefined && there.agent?.name !== undefined && [...named].some((name) => isOneName(name, there.agent?.name ?? ''));
}

function isOne(one: Somebody | undefined, other: Somebody | undefined): boolean {
  if (!one || !other) return false;
  return one.name !== undefined ? other.name !== undefined && isOneName(one.name, other.name) : other.name === undefined && one.head === other.head;
}

/** "Holt" and "Ada Holt", "Lund" and "Lund Museum". */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}
